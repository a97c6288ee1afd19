// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/kept_findings.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QtEndian>

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;
constexpr qsizetype bytesAPlace = 3 * sizeof(qint64);

} // namespace

QByteArray findingBytes(const Finding &finding)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << finding.rule << qint32(finding.severity) << qint32(finding.effect) << finding.message << finding.personName
        << finding.field << finding.fix.action << finding.fix.sentence << finding.accepted.has_value();
    if (finding.accepted)
        out << finding.accepted->rule << finding.accepted->profile << finding.accepted->reason
            << finding.accepted->acceptedBy << finding.accepted->until.value_or(QDate()) << finding.accepted->subjects;
    return bytes;
}

std::optional<Finding> findingFromBytes(const QByteArray &bytes)
{
    Finding finding;
    qint32 severity = 0;
    qint32 effect = 0;
    bool isAccepted = false;
    QDataStream in(bytes);
    in.setVersion(streamVersion);
    in >> finding.rule >> severity >> effect >> finding.message >> finding.personName >> finding.field >>
        finding.fix.action >> finding.fix.sentence >> isAccepted;
    finding.severity = Severity(severity);
    finding.effect = Verdict(effect);
    if (isAccepted) {
        Acceptance accepted;
        QDate until;
        in >> accepted.rule >> accepted.profile >> accepted.reason >> accepted.acceptedBy >> until >> accepted.subjects;
        if (until.isValid())
            accepted.until = until;
        finding.accepted = accepted;
    }
    return in.status() == QDataStream::Ok && in.atEnd() ? std::optional(finding) : std::nullopt;
}

qint64 findingId(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(hash.constData());
}

QByteArray placesBytes(const QList<KeptFindingPlace> &places)
{
    QByteArray bytes(places.size() * bytesAPlace, Qt::Uninitialized);
    char *out = bytes.data();
    for (const KeptFindingPlace &place : places) {
        for (const qint64 number : {place.finding, place.face.value, place.person.value}) {
            qToBigEndian(number, out);
            out += sizeof(qint64);
        }
    }
    return bytes;
}

QList<KeptFindingPlace> findingPlaces(const QByteArray &bytes)
{
    QList<KeptFindingPlace> places;
    for (qsizetype at = 0; at + bytesAPlace <= bytes.size(); at += bytesAPlace) {
        const char *in = bytes.constData() + at;
        places.append({qFromBigEndian<qint64>(in),
                       {qFromBigEndian<qint64>(in + sizeof(qint64))},
                       {qFromBigEndian<qint64>(in + 2 * sizeof(qint64))}});
    }
    return places;
}
