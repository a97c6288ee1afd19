// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;

// What goes into the photos of the faces that have a decision.
class FaceChoices : public QWidget
{
    Q_OBJECT

public:
    explicit FaceChoices(QWidget *parent = nullptr);
    bool withNames() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_names;
};
