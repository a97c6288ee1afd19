// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QCborValue>

QCborValue toCbor(const Error &error);
// Never fails: something that cannot be read as an error is an error too.
Error errorFromCbor(const QCborValue &value);
tl::unexpected<Error> invalidMessage();
