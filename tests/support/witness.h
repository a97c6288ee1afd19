// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

// For a test that cannot ask its independent witness: skips it, but fails where nothing may be skipped (environment
// variable CI, which .ci/run sets).
#define SKIP_WITHOUT_WITNESS(program)                                                                                  \
    do {                                                                                                               \
        QVERIFY2(!qEnvironmentVariableIsSet("CI"), program " is not installed, and nothing may be skipped here");      \
        QSKIP(program " is not installed");                                                                            \
    } while (false)
