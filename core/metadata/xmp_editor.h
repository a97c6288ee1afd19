// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>

#include <optional>

enum class XmpForm
{
    Text,
    Resource, // A URI, as rdf:resource: what Creative Commons' own vocabulary asks for.
    Sequence,
    Bag,
    Languages, // A language list with the one text as x-default.
    Structures // A sequence of licensors, each as licensorText() gives it.
};

// Sets (items or element) or removes (neither) one top-level property.
struct XmpEdit
{
    QByteArray nameSpace;
    QByteArray prefix; // For new text; the property is found under any prefix.
    QByteArray name;
    XmpForm form = XmpForm::Text;
    QStringList items;
    QList<QPair<QString, QString>> furtherLanguages = {}; // Language and text, behind the x-default of Languages.
    QByteArray element = {}; // Set: this XML, which declares its own namespaces, instead of form and items.
};

// Edits a packet's text: the properties' elements and attributes are cut out and set ones written into a description of
// their own. All other bytes stay, so that foreign vocabularies survive whatever a toolkit makes of them. The packet
// must have passed isSafeXmp(). Nothing when it holds no rdf:RDF element.
std::optional<QByteArray> editXmp(const QByteArray &packet, const QList<XmpEdit> &edits);
