-- SPDX-FileCopyrightText: Clearframe contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When the photo was taken: what the camera's clock showed, as milliseconds since 1970 as if it had shown UTC.
ALTER TABLE photos ADD COLUMN taken_at INTEGER; -- NULL: not known.

ALTER TABLE consents ADD COLUMN kind TEXT NOT NULL DEFAULT 'consent';
ALTER TABLE consents ADD COLUMN commercial TEXT NOT NULL DEFAULT 'unsaid';
ALTER TABLE consents ADD COLUMN names TEXT NOT NULL DEFAULT 'none';
ALTER TABLE consents ADD COLUMN alterations TEXT NOT NULL DEFAULT 'unsaid';
ALTER TABLE consents ADD COLUMN is_face_to_be_covered INTEGER NOT NULL DEFAULT 0;
-- Which photos it speaks of; a list of numbers, not a table: one that lost its photos would speak of all.
ALTER TABLE consents ADD COLUMN folders TEXT NOT NULL DEFAULT '[]';
ALTER TABLE consents ADD COLUMN taken_from_day TEXT;
ALTER TABLE consents ADD COLUMN taken_until_day TEXT;
ALTER TABLE consents ADD COLUMN photos TEXT NOT NULL DEFAULT '[]';
-- Evidence, guardians, witness, wording and the like, which no query asks for.
ALTER TABLE consents ADD COLUMN details TEXT NOT NULL DEFAULT '{}';
ALTER TABLE consents ADD COLUMN code TEXT;
CREATE UNIQUE INDEX consents_by_code ON consents (code) WHERE code IS NOT NULL;

DROP TRIGGER consents_stay_as_given;
-- An answer is never changed, a new one is added. (Only its person changes, when two entries turn out to be one person.)
CREATE TRIGGER consents_stay_as_given
    BEFORE UPDATE OF id, state, uses, licenses, from_day, until_day, withdrawn_day, guardian, reason, evidence,
        evidence_sha256, notes, recorded_at, kind, commercial, names, alterations, is_face_to_be_covered, folders,
        taken_from_day, taken_until_day, photos, details, code ON consents
BEGIN
    SELECT RAISE(ABORT, 'a recorded consent is never changed');
END;

-- Every decision on a face with what it replaced. Rows of one batch were decided, and are taken back, together.
CREATE TABLE face_decisions (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    batch           INTEGER NOT NULL,
    face            INTEGER NOT NULL, -- Without reference: the history outlives a face.
    photo           INTEGER NOT NULL,
    before_decision TEXT NOT NULL,
    before_person   INTEGER REFERENCES people (id),
    before_reason   TEXT NOT NULL,
    before_at       INTEGER,
    after_decision  TEXT NOT NULL,
    after_person    INTEGER REFERENCES people (id),
    after_reason    TEXT NOT NULL,
    recorded_at     INTEGER NOT NULL,
    is_undone       INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1))
) STRICT;
CREATE INDEX face_decisions_batch ON face_decisions (batch);
CREATE INDEX face_decisions_before ON face_decisions (before_person) WHERE before_person IS NOT NULL;
CREATE INDEX face_decisions_after ON face_decisions (after_person) WHERE after_person IS NOT NULL;
