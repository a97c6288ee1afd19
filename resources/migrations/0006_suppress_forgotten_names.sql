-- SPDX-FileCopyrightText: Clearframe contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Names of people who were erased on request, as slow salted hashes: what files still say of them is not kept again.
CREATE TABLE forgotten_names (
    hash BLOB PRIMARY KEY,
    salt BLOB NOT NULL -- The same in all rows, so that a name is hashed once.
) STRICT, WITHOUT ROWID;

-- Pictures without a place are looked for by content when a scan meets something new.
CREATE INDEX photos_displaced ON photos (image_sha256) WHERE path IS NULL;
