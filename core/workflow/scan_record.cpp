// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/scan_record.h"

#include "core/metadata/rights_cbor.h"

bool isPassing(const ScannedPhoto &scanned)
{
    if (!scanned.problem)
        return false;
    switch (scanned.problem->kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Changed:
    case ErrorKind::Busy:
    case ErrorKind::Stopped:
        return true;
    default:
        return false;
    }
}

void applyScan(PhotoRecord &record, const FoundPhoto &found, const ScannedPhoto &scanned)
{
    record.path = found.path;
    record.stamp = scanned.stamp.isEmpty() ? found.stamp : scanned.stamp;
    record.sidecar = found.sidecar;
    record.sidecarStamp = scanned.sidecarStamp.isEmpty() ? found.sidecarStamp : scanned.sidecarStamp;
    record.isMissing = false;
    record.rights = summaryOf(scanned.rights.value_or(Rights()));
    if (scanned.rights) {
        record.takenAt = scanned.rights->takenAt;
        record.caption = scanned.rights->caption;
        record.rating = scanned.rights->rating;
    }
    record.privateItems = scanned.privateItems;
    record.problem = scanned.problem ? scanned.problem->message : QString();
    if (scanned.type != FileType::Unknown)
        record.type = scanned.type;
    if (scanned.width > 0) {
        record.width = scanned.width;
        record.height = scanned.height;
        record.orientation = scanned.orientation;
    }
    if (scanned.problem) {
        // A defect of ours (a model that cannot be loaded) is no property of the photo: the next scan tries again.
        record.state = scanned.problem->kind == ErrorKind::Internal ? ScanState::NotScanned : ScanState::Failed;
        record.imageDataSha256.clear();
        return;
    }
    record.state = ScanState::Scanned;
    record.imageDataSha256 = scanned.imageDataSha256;
    if (scanned.detections) {
        record.mode = scanned.detections->mode;
        record.detectorVersion = scanned.detections->detectorVersion;
        record.scannedAt = QDateTime::currentDateTimeUtc();
    }
}
