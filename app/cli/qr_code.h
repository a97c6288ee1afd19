// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// The text as a QR code, as PNG; empty when this program was built without libqrencode.
QByteArray qrCodePng(const QString &text);
