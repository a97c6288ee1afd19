// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <cstring>

// Writes small ONNX files: the wire format of protocol buffers, as far as that needs it.
namespace onnx {

inline QByteArray varint(quint64 value)
{
    QByteArray bytes;
    for (; value > 0x7F; value >>= 7)
        bytes += char(value | 0x80);
    return bytes + char(value);
}

inline QByteArray number(int field, quint64 value)
{
    return varint(quint64(field) << 3) + varint(value);
}

inline QByteArray bytes(int field, const QByteArray &value)
{
    return varint(quint64(field) << 3 | 2) + varint(quint64(value.size())) + value;
}

inline QByteArray floats(const QList<float> &values)
{
    QByteArray raw(values.size() * qsizetype(sizeof(float)), Qt::Uninitialized);
    std::memcpy(raw.data(), values.constData(), size_t(raw.size()));
    return raw;
}

inline QByteArray tensor(const char *name, const QList<int> &shape, const QList<float> &values)
{
    QByteArray text;
    for (const int side : shape)
        text += number(1, quint64(side));
    return bytes(5, text + number(2, 1) + bytes(8, name) + bytes(9, floats(values))); // An initializer of floats.
}

inline QByteArray port(int field, const char *name, const QList<int> &shape)
{
    QByteArray sides;
    for (const int side : shape)
        sides += bytes(1, number(1, quint64(side)));
    return bytes(field, bytes(1, name) + bytes(2, bytes(1, number(1, 1) + bytes(2, sides))));
}

inline QByteArray node(const char *operation, const QList<QByteArray> &inputs, const char *output,
                       const QByteArray &attributes = {})
{
    QByteArray text;
    for (const QByteArray &input : inputs)
        text += bytes(1, input);
    return bytes(1, text + bytes(2, output) + bytes(3, output) + bytes(4, operation) + attributes);
}

// Opset 11.
inline QByteArray model(const QByteArray &graph)
{
    return number(1, 7) + bytes(7, graph) + bytes(8, number(2, 11));
}

// Describes a picture by the means of its red, green and blue.
inline QByteArray meanColor(int sidePx)
{
    return model(node("GlobalAveragePool", {"picture"}, "mean") + node("Flatten", {"mean"}, "colors") +
                 bytes(2, "small") + port(11, "picture", {1, 3, sidePx, sidePx}) + port(12, "colors", {1, 3}));
}

} // namespace onnx
