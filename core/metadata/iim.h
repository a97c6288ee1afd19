// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace IimDataset {
inline constexpr quint8 Instructions = 40;
inline constexpr quint8 Byline = 80;
inline constexpr quint8 BylineTitle = 85;
inline constexpr quint8 Credit = 110;
inline constexpr quint8 Source = 115;
inline constexpr quint8 Copyright = 116;
inline constexpr quint8 Contact = 118;
} // namespace IimDataset

// How many bytes IPTC-IIM 4.2 allows for a dataset of the application record that we write.
qsizetype iimLimit(quint8 dataset);
// Cut to the limit on the border of a character.
QByteArray cutUtf8(const QByteArray &utf8, qsizetype limit);

// An IPTC-IIM block as its datasets; those we do not set keep their bytes.
class IimBlock
{
public:
    static std::optional<IimBlock> parse(const QByteArray &bytes);

    // Values of record 2 as text.
    QStringList values(quint8 dataset) const;
    // Replaces all values of a dataset of record 2; none removes it. False when the block's character set cannot hold
    // them.
    bool setValues(quint8 dataset, const QStringList &values);
    QByteArray toBytes() const;

private:
    struct Dataset
    {
        quint8 record = 0;
        quint8 number = 0;
        QByteArray value;
        QByteArray whole;
    };
    enum class Charset
    {
        Unstated,
        Utf8,
        Other
    };

    Charset charset() const;
    bool isText(const Dataset &dataset) const { return dataset.record == 2 && dataset.number != 0; }
    bool canBecomeUtf8() const;
    void insert(const Dataset &dataset);

    QList<Dataset> m_datasets;
};
