-- SPDX-FileCopyrightText: Clearframe contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Names that files give to faces, or to a whole photo. They are read anew with each scan; what the user rejected stays.
CREATE TABLE face_suggestions (
    id          INTEGER PRIMARY KEY,
    photo       INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    face        INTEGER REFERENCES faces (id) ON DELETE SET NULL,
    has_place   INTEGER NOT NULL CHECK (has_place IN (0, 1)), -- 0: the file names somebody, but no place.
    x           REAL NOT NULL, -- The place the file gives: a face's number may change, this does not.
    y           REAL NOT NULL,
    w           REAL NOT NULL,
    h           REAL NOT NULL,
    name        TEXT NOT NULL,
    name_key    TEXT NOT NULL, -- The name as it is compared.
    sources     TEXT NOT NULL, -- JSON list.
    is_rejected INTEGER NOT NULL DEFAULT 0 CHECK (is_rejected IN (0, 1))
) STRICT;
CREATE INDEX face_suggestions_of_photo ON face_suggestions (photo);
CREATE INDEX face_suggestions_of_face ON face_suggestions (face) WHERE face IS NOT NULL;
CREATE INDEX face_suggestions_of_name ON face_suggestions (name_key);
