// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/photo_row.h"

#include "core/catalog/stored_words.h"
#include "core/license/license_catalog.h"

namespace {

// As in CLEARFRAME_PHOTO_COLUMNS.
enum Column
{
    IdColumn,
    PathColumn,
    StampColumn,
    SidecarColumn = StampColumn + 4,
    SidecarStampColumn,
    TypeColumn = SidecarStampColumn + 4,
    WidthColumn,
    HeightColumn,
    OrientationColumn,
    ImageHashColumn,
    StateColumn,
    ProblemColumn,
    ModeColumn,
    DetectorColumn,
    ScannedAtColumn,
    MissingColumn,
    LicenseColumn,
    CertaintyColumn,
    WhyColumn,
    LicenseTextColumn,
    CreatorColumn,
    CreditColumn,
    MarkedColumn,
    DataMiningColumn,
    ModelReleaseColumn,
    ImageAlterationColumn,
    ConflictsColumn,
    TakenAtColumn,
    PrivateItemsColumn,
    CaptionColumn,
    RatingColumn
};

constexpr qsizetype longestSharedText = 200;

} // namespace

FileStamp readStamp(Query &row, int firstColumn)
{
    return {quint64(row.integer(firstColumn)), quint64(row.integer(firstColumn + 1)), row.integer(firstColumn + 2),
            row.integer(firstColumn + 3)};
}

PhotoRecord PhotoRowReader::read(Query &row)
{
    PhotoRecord record;
    record.id = {row.integer(IdColumn)};
    record.path = row.path(PathColumn);
    record.stamp = readStamp(row, StampColumn);
    record.sidecar = row.path(SidecarColumn);
    record.sidecarStamp = readStamp(row, SidecarStampColumn);
    record.type = fileTypeOf(row.rawBytes(TypeColumn));
    record.width = int(row.integer(WidthColumn));
    record.height = int(row.integer(HeightColumn));
    record.orientation = int(row.integer(OrientationColumn));
    record.imageDataSha256 = row.bytes(ImageHashColumn);
    record.state = scanStateOf(row.rawBytes(StateColumn));
    record.problem = text(row, ProblemColumn);
    record.mode = detectionModeOf(row.rawBytes(ModeColumn));
    record.detectorVersion = text(row, DetectorColumn);
    record.scannedAt = row.moment(ScannedAtColumn);
    record.isMissing = row.integer(MissingColumn) != 0;
    record.rights = readRights(row);
    record.takenAt = row.moment(TakenAtColumn);
    record.privateItems = list(row, PrivateItemsColumn);
    record.caption = text(row, CaptionColumn);
    record.rating = int(row.integer(RatingColumn));
    return record;
}

RightsSummary PhotoRowReader::readRights(Query &row)
{
    RightsSummary rights;
    rights.license = readLicense(row);
    rights.licenseText = text(row, LicenseTextColumn);
    rights.creator = text(row, CreatorColumn);
    rights.credit = text(row, CreditColumn);
    if (!row.isNull(MarkedColumn))
        rights.marked = row.integer(MarkedColumn) != 0;
    rights.dataMining = text(row, DataMiningColumn);
    rights.modelRelease = text(row, ModelReleaseColumn);
    rights.imageAlteration = text(row, ImageAlterationColumn);
    rights.conflicts = row.list(ConflictsColumn);
    return rights;
}

LicenseReading PhotoRowReader::readLicense(Query &row)
{
    LicenseReading reading;
    reading.certainty = certaintyOf(row.rawBytes(CertaintyColumn));
    reading.why = text(row, WhyColumn);
    const QString id = text(row, LicenseColumn);
    if (id.isEmpty())
        return reading;
    auto known = m_licenses.constFind(id);
    if (known == m_licenses.constEnd())
        known = m_licenses.insert(id, findLicense(id));
    reading.license = *known;
    if (!reading.license) // Stored by a program whose license catalog had it: not to be taken for "no license".
        reading.certainty = Certainty::Unknown;
    return reading;
}

QStringList PhotoRowReader::list(Query &row, int column)
{
    const QByteArray json = row.rawBytes(column);
    if (json.size() <= 2)
        return {};
    const auto known = m_lists.constFind(json);
    if (known != m_lists.constEnd())
        return *known;
    return *m_lists.insert(QByteArray(json.constData(), json.size()), row.list(column));
}

QString PhotoRowReader::text(Query &row, int column)
{
    const QByteArray utf8 = row.rawBytes(column);
    if (utf8.isEmpty())
        return {};
    if (utf8.size() > longestSharedText)
        return QString::fromUtf8(utf8);
    const auto known = m_texts.constFind(utf8);
    if (known != m_texts.constEnd())
        return *known;
    // The key must own its bytes: the row's are gone with the next step.
    return *m_texts.insert(QByteArray(utf8.constData(), utf8.size()), QString::fromUtf8(utf8));
}
