-- SPDX-FileCopyrightText: Clearframe contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a file says beside its picture, as a JSON list of words; empty: not looked for yet.
ALTER TABLE photos ADD COLUMN private_items TEXT NOT NULL DEFAULT '';

-- What was accepted, as a JSON list ("face:11"); empty: the whole rule.
ALTER TABLE accepted_findings ADD COLUMN subjects TEXT NOT NULL DEFAULT '[]';

-- From which picture a copy was made and how, so that an interrupted export goes on where it stopped.
ALTER TABLE exports ADD COLUMN image_sha256 BLOB NOT NULL DEFAULT x'';
ALTER TABLE exports ADD COLUMN settings TEXT NOT NULL DEFAULT '';

-- Photos that were published before the ledger began.
CREATE TABLE published_before (
    photo    INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    profile  TEXT NOT NULL,
    license  TEXT NOT NULL, -- Of that time; empty: none.
    noted_at INTEGER NOT NULL,
    PRIMARY KEY (photo, profile, license)
) STRICT, WITHOUT ROWID;
