// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

// Translation context of the sentences on people and their answers.
struct PeopleText
{
    Q_DECLARE_TR_FUNCTIONS(People)
};
