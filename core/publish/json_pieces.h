// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

// JSON that is written piece by piece.

inline QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// The object without its last brace, and the beginning of a list as one more member: {"a":1,"list":[
inline QByteArray openedJson(const QJsonObject &object, const QByteArray &list)
{
    QByteArray json = compactJson(object);
    json.chop(1);
    return json + (object.isEmpty() ? "\"" : ",\"") + list + "\":[";
}
