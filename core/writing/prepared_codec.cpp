// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/prepared_codec.h"

#include "core/metadata/cbor_reader.h"
#include "core/metadata/rights_bytes.h"

#include <limits>

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();
constexpr qsizetype longestMessage = 4096;
constexpr qsizetype mostRightsBytes = qsizetype(12) << 20;

void write(CborWriter &writer, const FileStamp &stamp)
{
    for (const qint64 number : {qint64(stamp.device), qint64(stamp.inode), stamp.sizeBytes, stamp.modifiedNs})
        writer.integer(number);
}

FileStamp stampFrom(CborSource &source)
{
    FileStamp stamp;
    stamp.device = quint64(source.integer(least, most));
    stamp.inode = quint64(source.integer(least, most));
    stamp.sizeBytes = source.integer(least, most);
    stamp.modifiedNs = source.integer(least, most);
    return stamp;
}

// Empty or a SHA-256.
QByteArray hashFrom(CborSource &source)
{
    QByteArray hash = source.bytes();
    source.require(hash.isEmpty() || hash.size() == 32);
    return hash;
}

void write(CborWriter &writer, const PreparedFile &prepared)
{
    ::write(writer, prepared.write);
    write(writer, prepared.photoStamp);
    write(writer, prepared.sidecarStamp);
    writer.integer(prepared.hashedBytes);
    writer.bytes(prepared.targetSha256);
    writer.flag(prepared.isVerified);
    writer.flag(prepared.isInsertable);
    ::write(writer, prepared.inverse);
    writer.bytes(prepared.newSha256);
    writer.bytes(prepared.rightsAfter);
}

PreparedFile preparedFrom(CborSource &source)
{
    PreparedFile prepared;
    prepared.write = preparedWriteFrom(source);
    prepared.photoStamp = stampFrom(source);
    prepared.sidecarStamp = stampFrom(source);
    prepared.hashedBytes = source.integer(0, most);
    prepared.targetSha256 = hashFrom(source);
    prepared.isVerified = source.flag();
    prepared.isInsertable = source.flag();
    prepared.inverse = splicePlanFrom(source);
    prepared.newSha256 = hashFrom(source);
    prepared.rightsAfter = source.bytes();
    source.require(prepared.rightsAfter.size() <= mostRightsBytes);
    return prepared;
}

void write(CborWriter &writer, const Error &error)
{
    writer.integer(int(error.kind));
    writer.text(error.message);
}

Error errorFrom(CborSource &source)
{
    const auto kind = ErrorKind(source.integer(0, int(ErrorKind::Internal)));
    return {kind, source.text().left(longestMessage)};
}

} // namespace

QByteArray encoded(const PreparedFile &prepared)
{
    CborWriter writer;
    write(writer, prepared);
    return writer.take();
}

Result<PreparedFile> preparedFileFrom(QByteArrayView bytes)
{
    CborSource source(bytes);
    PreparedFile prepared = preparedFrom(source);
    if (!source.isSoundToTheEnd())
        return CborReader::damaged();
    return prepared;
}

QByteArray encoded(const ChosenChange &change)
{
    CborWriter writer;
    ::write(writer, change.before);
    ::write(writer, change.change);
    writer.flag(change.prepared.has_value());
    if (change.prepared)
        write(writer, *change.prepared);
    else
        write(writer, change.prepared.error());
    return writer.take();
}

Result<ChosenChange> chosenChangeFrom(QByteArrayView bytes)
{
    CborSource source(bytes);
    RightsSummary before = rightsSummaryFrom(source);
    RightsChange change = rightsChangeFrom(source);
    Result<PreparedFile> prepared =
        source.flag() ? Result<PreparedFile>(preparedFrom(source)) : failure(errorFrom(source));
    if (!source.isSoundToTheEnd())
        return CborReader::damaged();
    return ChosenChange{std::move(before), std::move(change), std::move(prepared)};
}
