// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

// A property's XML as it stands in a packet, with everything that is nested in it: what is not changed goes back as it
// was, in whatever form RDF allows.
struct XmpElement
{
    struct Attribute
    {
        QString nameSpace;
        QString name;
        QString value;
    };

    QString nameSpace; // URI.
    QString name;
    QList<Attribute> attributes = {};
    QString text = {};
    QList<XmpElement> children = {};

    XmpElement *find(const QString &ofNameSpace, const QString &ofName);
    // Brings a structure into the one form that fields can be added to: attributes and an inner rdf:Description become
    // child elements.
    void makeStructure();
    XmpElement &field(const QString &ofNameSpace, const QString &ofName); // Added when it is not there.
    void setText(const QString &ofNameSpace, const QString &ofName, const QString &value);
    void setLanguageText(const QString &ofNameSpace, const QString &ofName, const QString &value); // x-default only.
    void remove(const QString &ofNameSpace, const QString &ofName);
    // The items of an array property, which becomes a bag when it is empty.
    QList<XmpElement> &arrayItems();
};

// A top-level property, and the prefixes that the packet has for namespaces.
struct FoundElement
{
    std::optional<XmpElement> element;
    QMap<QString, QString> prefixes; // By URI.
    int count = 0;                   // How often the property stands there.
};
FoundElement findXmpElement(const QByteArray &packet, const QString &nameSpace, const QString &name);

// With all its namespaces declared at its top.
QByteArray toXml(const XmpElement &element, const QMap<QString, QString> &prefixes);
