-- SPDX-FileCopyrightText: Clearframe contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the user chose for this library. A missing row means the default.
CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
