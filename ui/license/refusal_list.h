// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/widgets.h"

struct RelicensePlan;

// Names the files that cannot be written, each with its reason: a few at once, all on request.
class RefusalList : public NoticeBar
{
    Q_OBJECT

public:
    explicit RefusalList(QWidget *parent = nullptr);
    void setPlan(const RelicensePlan *plan); // Null or nothing refused: hidden.

private:
    void show(bool all);

    QStringList m_sentences;
};
