-- SPDX-FileCopyrightText: Clearframe contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the file says: filled by scans.
ALTER TABLE photos ADD COLUMN caption TEXT NOT NULL DEFAULT '';
ALTER TABLE photos ADD COLUMN rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5);

-- What the user said while sorting out: never in the file, and no scan touches it. Not in photos: a change there makes
-- kept verdicts void, and marks are no matter of verdicts.
CREATE TABLE photo_marks (
    photo INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
    stars INTEGER CHECK (stars BETWEEN 0 AND 5), -- NULL: as the file says.
    flag  TEXT NOT NULL DEFAULT '' CHECK (flag IN ('', 'pick', 'reject'))
) STRICT;
