// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"

#include <QObject>

class QWidget;

// Exports one photo for the destination with the faces covered that stand against it, without private data, into a
// folder the user chooses. The photo itself is not touched.
class CoveredCopy : public QObject
{
    Q_OBJECT

public:
    CoveredCopy(LibraryState &state, QWidget *window);
    void start(const PhotoItem &photo); // Asks for the folder.

Q_SIGNALS:
    void finished(const QString &sentence, bool isProblem);

private:
    void run(const FilePath &photo, const FilePath &folder);

    LibraryState &m_state;
    QWidget *m_window;
};
