// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

// Context for the translation of this topic's sentences: WritingText::tr("…").
class WritingText
{
    Q_DECLARE_TR_FUNCTIONS(Writing)
};
