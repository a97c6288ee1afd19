-- SPDX-FileCopyrightText: Clearframe contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Answers that were recorded by mistake. The answer itself stays as it was: the history holds both.
CREATE TABLE consents_taken_back (
    consent  INTEGER PRIMARY KEY REFERENCES consents (id) ON DELETE CASCADE,
    why      TEXT NOT NULL, -- Empty: nothing was said.
    taken_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER taken_back_stays_taken_back
    BEFORE UPDATE ON consents_taken_back
BEGIN
    SELECT RAISE(ABORT, 'what was taken back is never changed');
END;
CREATE TRIGGER consent_was_taken_back AFTER INSERT ON consents_taken_back
BEGIN
    DELETE FROM kept_verdicts WHERE photo IN
        (SELECT photo FROM faces WHERE person = (SELECT person FROM consents WHERE id = NEW.consent));
END;
