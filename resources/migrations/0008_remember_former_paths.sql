-- SPDX-FileCopyrightText: Clearframe contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where photos were before they moved: the log of writes knows them by these names.
CREATE TABLE former_paths (
    photo   INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    path    BLOB NOT NULL,
    left_at INTEGER NOT NULL, -- When it was noticed.
    PRIMARY KEY (photo, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX former_paths_by_path ON former_paths (path);
CREATE TRIGGER photos_remember_former_paths
    AFTER UPDATE OF path ON photos WHEN OLD.path IS NOT NULL AND OLD.path IS NOT NEW.path
BEGIN
    INSERT OR REPLACE INTO former_paths (photo, path, left_at)
    VALUES (OLD.id, OLD.path, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
END;

-- Up to which number which log of writes had sessions: tells when a log was lost.
CREATE TABLE session_logs (
    log          TEXT PRIMARY KEY,
    last_session INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
