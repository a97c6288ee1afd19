// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

class Catalog;

// A verdict as it was reached before. What its numbers and bytes mean is known to the one who keeps it.
struct KeptVerdict
{
    PhotoId photo;
    int disk = 0; // How the file on disk compared with the scanned one.
    int verdict = 0;
    QString licenseId;
    QString creator;
    QString mode;
    QString detector;
    int faces = 0;
    int people = 0;
    std::optional<QDate> firstDay; // The days of publication for which it holds; empty: without end.
    std::optional<QDate> lastDay;
    QByteArray findings;
};

// Verdicts that need not be reached again. The catalog forgets a photo's with the first change of what they were judged
// on, by triggers (0009_keep_verdicts.sql), whichever program makes it.
class VerdictRepository
{
public:
    explicit VerdictRepository(Catalog &catalog);

    // The number under which verdicts for a destination are kept; nothing when it was judged differently until now.
    Result<std::optional<qint64>> numberOf(const QString &profile, const QByteArray &fingerprint);
    // A new number; what was kept for the destination under another fingerprint goes.
    Result<qint64> start(const QString &profile, const QByteArray &fingerprint);

    Result<std::optional<KeptVerdict>> find(qint64 number, PhotoId photo, int disk, QDate day);
    Result<void> keep(qint64 number, const KeptVerdict &verdict);

    // Empty when it is not there any more: then the verdict that names it is worth nothing.
    Result<QByteArray> finding(qint64 id);
    Result<void> keepFinding(qint64 id, const QByteArray &finding);

private:
    const QString &textOf(QDate day);

    Catalog &m_catalog;
    QDate m_day; // The last one that was asked for: a check asks for the same one a hundred thousand times.
    QString m_dayText;
};
