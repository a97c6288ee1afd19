// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/write_engine.h"

// What a worker answers on one file that is to be written, and what a plan keeps of it: bytes, checked value by value
// when they come back (Invalid).
QByteArray encoded(const PreparedFile &prepared);
Result<PreparedFile> preparedFileFrom(QByteArrayView bytes);
QByteArray encoded(const ChosenChange &change);
Result<ChosenChange> chosenChangeFrom(QByteArrayView bytes);
