-- SPDX-FileCopyrightText: Clearframe contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Verdicts that were reached before. A row is there only while everything it was judged on is as it was: the triggers
-- below remove it with the first change, whoever makes it. A missing row means "judge", never "clear".

-- What was judged for: a destination as it was then, by a program that judged as it did then. A change makes a new
-- number, under which nothing is kept yet.
CREATE TABLE judged_profiles (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    profile     TEXT NOT NULL UNIQUE,
    fingerprint BLOB NOT NULL
) STRICT;

-- A finding without face and person: few say what many photos have. The id is made from the content.
CREATE TABLE kept_findings (
    id      INTEGER PRIMARY KEY,
    finding BLOB NOT NULL
) STRICT;

CREATE TABLE kept_verdicts (
    photo     INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    profile   INTEGER NOT NULL,
    disk      INTEGER NOT NULL, -- How the file on disk compared with the scanned one.
    verdict   INTEGER NOT NULL,
    license   TEXT NOT NULL,
    creator   TEXT NOT NULL,
    mode      TEXT NOT NULL,
    detector  TEXT NOT NULL,
    faces     INTEGER NOT NULL,
    people    INTEGER NOT NULL,
    first_day TEXT, -- The days of publication for which it holds; NULL: without end.
    last_day  TEXT,
    findings  BLOB NOT NULL,
    PRIMARY KEY (photo, profile, disk)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER photo_was_changed AFTER UPDATE ON photos
BEGIN
    DELETE FROM kept_verdicts WHERE photo IN (OLD.id, NEW.id);
END;

CREATE TRIGGER face_was_added AFTER INSERT ON faces
BEGIN
    DELETE FROM kept_verdicts WHERE photo = NEW.photo;
END;
CREATE TRIGGER face_was_changed AFTER UPDATE ON faces
BEGIN
    DELETE FROM kept_verdicts WHERE photo IN (OLD.photo, NEW.photo);
END;
CREATE TRIGGER face_was_removed AFTER DELETE ON faces
BEGIN
    DELETE FROM kept_verdicts WHERE photo = OLD.photo;
END;

CREATE TRIGGER person_was_changed AFTER UPDATE ON people
BEGIN
    DELETE FROM kept_verdicts WHERE photo IN (SELECT photo FROM faces WHERE person IN (OLD.id, NEW.id));
END;
CREATE TRIGGER person_was_removed AFTER DELETE ON people
BEGIN
    DELETE FROM kept_verdicts WHERE photo IN (SELECT photo FROM faces WHERE person = OLD.id);
END;
-- Sentences hold names: no old one may stay behind.
CREATE TRIGGER name_was_changed AFTER UPDATE OF name, is_forgotten ON people
    WHEN NEW.name <> OLD.name OR NEW.is_forgotten <> OLD.is_forgotten
BEGIN
    DELETE FROM kept_findings;
END;

CREATE TRIGGER consent_was_added AFTER INSERT ON consents
BEGIN
    DELETE FROM kept_verdicts WHERE photo IN (SELECT photo FROM faces WHERE person = NEW.person);
END;
CREATE TRIGGER consent_was_changed AFTER UPDATE ON consents
BEGIN
    DELETE FROM kept_verdicts WHERE photo IN (SELECT photo FROM faces WHERE person IN (OLD.person, NEW.person));
END;
CREATE TRIGGER consent_was_removed AFTER DELETE ON consents
BEGIN
    DELETE FROM kept_verdicts WHERE photo IN (SELECT photo FROM faces WHERE person = OLD.person);
END;

CREATE TRIGGER finding_was_accepted AFTER INSERT ON accepted_findings
BEGIN
    DELETE FROM kept_verdicts WHERE photo = NEW.photo;
END;
CREATE TRIGGER acceptance_was_changed AFTER UPDATE ON accepted_findings
BEGIN
    DELETE FROM kept_verdicts WHERE photo IN (OLD.photo, NEW.photo);
END;
CREATE TRIGGER acceptance_was_removed AFTER DELETE ON accepted_findings
BEGIN
    DELETE FROM kept_verdicts WHERE photo = OLD.photo;
END;

CREATE TRIGGER export_was_added AFTER INSERT ON exports
BEGIN
    DELETE FROM kept_verdicts WHERE photo = NEW.photo;
END;
CREATE TRIGGER export_was_changed AFTER UPDATE ON exports
BEGIN
    DELETE FROM kept_verdicts WHERE photo IN (OLD.photo, NEW.photo);
END;
CREATE TRIGGER export_was_removed AFTER DELETE ON exports
BEGIN
    DELETE FROM kept_verdicts WHERE photo = OLD.photo;
END;
CREATE TRIGGER published_before_was_added AFTER INSERT ON published_before
BEGIN
    DELETE FROM kept_verdicts WHERE photo = NEW.photo;
END;
CREATE TRIGGER published_before_was_changed AFTER UPDATE ON published_before
BEGIN
    DELETE FROM kept_verdicts WHERE photo IN (OLD.photo, NEW.photo);
END;
CREATE TRIGGER published_before_was_removed AFTER DELETE ON published_before
BEGIN
    DELETE FROM kept_verdicts WHERE photo = OLD.photo;
END;
