// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// A QR code with its quiet zone, as PNG; nothing when the program was built without libqrencode.
QByteArray qrCodePng(const QString &text);
