-- SPDX-FileCopyrightText: Clearframe contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who a face is not, as the user said of a guess: not guessed again.
CREATE TABLE rejected_guesses (
    face   INTEGER NOT NULL REFERENCES faces (id) ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (face, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX rejected_guesses_of_person ON rejected_guesses (person);
