-- SPDX-FileCopyrightText: Clearframe contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Paths are the bytes the system uses. Days are text (2026-01-31), moments are milliseconds since 1970 in UTC.
-- AUTOINCREMENT: thumbnails, scripts and open windows remember row numbers, so a number is never used a second time.

CREATE TABLE library (
    id TEXT NOT NULL -- Tells this library's thumbnails from another's.
) STRICT;
INSERT INTO library (id) VALUES (lower(hex(randomblob(16))));

CREATE TABLE photos (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    path              BLOB UNIQUE, -- NULL: another file took the place; kept for the decisions, and found again when it moves.
    device            INTEGER NOT NULL,
    inode             INTEGER NOT NULL,
    size_bytes        INTEGER NOT NULL,
    modified_ns       INTEGER NOT NULL,
    sidecar           BLOB,
    sidecar_device    INTEGER NOT NULL,
    sidecar_inode     INTEGER NOT NULL,
    sidecar_size_bytes  INTEGER NOT NULL,
    sidecar_modified_ns INTEGER NOT NULL,
    type              TEXT NOT NULL,
    width             INTEGER NOT NULL,
    height            INTEGER NOT NULL,
    orientation       INTEGER NOT NULL,
    image_sha256      BLOB NOT NULL,
    state             TEXT NOT NULL CHECK (state IN ('not-scanned', 'scanned', 'failed')),
    problem           TEXT NOT NULL,
    mode              TEXT NOT NULL CHECK (mode IN ('fast', 'thorough')),
    detector_version  TEXT NOT NULL,
    scanned_at        INTEGER,
    is_missing        INTEGER NOT NULL CHECK (is_missing IN (0, 1)),
    pending_license   TEXT NOT NULL DEFAULT '',
    license           TEXT NOT NULL,
    license_certainty TEXT NOT NULL,
    license_why       TEXT NOT NULL,
    license_text      TEXT NOT NULL,
    creator           TEXT NOT NULL,
    credit            TEXT NOT NULL,
    marked            INTEGER CHECK (marked IN (0, 1)),
    data_mining       TEXT NOT NULL,
    model_release     TEXT NOT NULL,
    image_alteration  TEXT NOT NULL,
    conflicts         TEXT NOT NULL -- JSON list of field names.
) STRICT;
CREATE INDEX photos_pending ON photos (id) WHERE pending_license <> '';

-- The full rights as they stand in the file; apart, because lists and rules do not need them.
CREATE TABLE photo_rights (
    photo INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
    cbor  BLOB NOT NULL
) STRICT;

CREATE TABLE people (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    name         TEXT NOT NULL,
    name_key     TEXT UNIQUE, -- The name as it is compared; NULL once the person is forgotten.
    is_minor     INTEGER NOT NULL CHECK (is_minor IN (0, 1)),
    birth_date   TEXT,
    notes        TEXT NOT NULL,
    is_forgotten INTEGER NOT NULL CHECK (is_forgotten IN (0, 1))
) STRICT;

CREATE TABLE faces (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    photo        INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    kind         TEXT NOT NULL CHECK (kind IN ('face', 'person')),
    x            REAL NOT NULL,
    y            REAL NOT NULL,
    w            REAL NOT NULL,
    h            REAL NOT NULL,
    score        REAL NOT NULL,
    detector     TEXT NOT NULL, -- 'user': drawn by hand.
    is_candidate INTEGER NOT NULL CHECK (is_candidate IN (0, 1)),
    decision     TEXT NOT NULL DEFAULT 'none' CHECK (decision IN
                     ('none', 'person', 'not-a-face', 'depicted', 'not-recognizable', 'legal-exception')),
    person       INTEGER REFERENCES people (id),
    reason       TEXT NOT NULL DEFAULT '',
    decided_at   INTEGER,
    CHECK ((decision = 'person') = (person IS NOT NULL))
) STRICT;
CREATE INDEX faces_of_photo ON faces (photo);
CREATE INDEX faces_of_person ON faces (person) WHERE person IS NOT NULL;
CREATE INDEX faces_undecided ON faces (photo) WHERE decision = 'none' AND is_candidate = 0;
CREATE INDEX faces_candidates ON faces (photo) WHERE decision = 'none' AND is_candidate = 1;

CREATE TABLE consents (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    person          INTEGER NOT NULL REFERENCES people (id),
    state           TEXT NOT NULL CHECK (state IN
                        ('unknown', 'asked', 'granted', 'limited', 'refused', 'withdrawn', 'not-needed')),
    uses            TEXT NOT NULL, -- JSON list.
    licenses        TEXT NOT NULL, -- JSON list.
    from_day        TEXT,
    until_day       TEXT,
    withdrawn_day   TEXT,
    guardian        TEXT NOT NULL,
    reason          TEXT NOT NULL,
    evidence        TEXT NOT NULL,
    evidence_sha256 TEXT NOT NULL,
    notes           TEXT NOT NULL,
    recorded_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX consents_of_person ON consents (person);
-- An answer is never changed, a new one is added. (Only its person changes, when two entries turn out to be one person.)
CREATE TRIGGER consents_stay_as_given
    BEFORE UPDATE OF id, state, uses, licenses, from_day, until_day, withdrawn_day, guardian, reason, evidence,
        evidence_sha256, notes, recorded_at ON consents
BEGIN
    SELECT RAISE(ABORT, 'a recorded consent is never changed');
END;

CREATE TABLE accepted_findings (
    photo       INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    rule        TEXT NOT NULL,
    profile     TEXT NOT NULL, -- Empty: every destination.
    reason      TEXT NOT NULL CHECK (reason <> ''),
    accepted_by TEXT NOT NULL,
    until_day   TEXT,
    accepted_at INTEGER NOT NULL,
    PRIMARY KEY (photo, rule, profile)
) STRICT, WITHOUT ROWID;

CREATE TABLE exports (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    photo       INTEGER NOT NULL REFERENCES photos (id),
    copy        BLOB NOT NULL,
    profile     TEXT NOT NULL,
    license     TEXT NOT NULL,
    sha256      BLOB NOT NULL,
    exported_at INTEGER NOT NULL
) STRICT;
CREATE INDEX exports_of_photo ON exports (photo);
CREATE TABLE export_people (
    export INTEGER NOT NULL REFERENCES exports (id) ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (export, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX exports_of_person ON export_people (person);
