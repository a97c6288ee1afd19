-- SPDX-FileCopyrightText: Clearframe contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- 0: noted, but whether the copy got its place is not known yet. What an interrupted export left so is settled by the
-- next one into that folder.
ALTER TABLE exports ADD COLUMN is_placed INTEGER NOT NULL DEFAULT 1 CHECK (is_placed IN (0, 1));
CREATE INDEX exports_unplaced ON exports (id) WHERE is_placed = 0;
