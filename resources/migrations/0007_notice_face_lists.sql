-- SPDX-FileCopyrightText: Clearframe contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The list of faces that Picasa keeps in a photo's folder, as it was when the photo was scanned: a list that changed is
-- read again, although the photo did not change. No row: there was none.
CREATE TABLE face_lists (
    photo            INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
    list_size_bytes  INTEGER NOT NULL,
    list_modified_ns INTEGER NOT NULL
) STRICT;
