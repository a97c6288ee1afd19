// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/slow_hash.h"

#include <openssl/evp.h>

#include <new>

QByteArray slowHashOf(QByteArrayView secret, QByteArrayView salt)
{
    constexpr int rounds = 10'000;
    QByteArray hash(32, '\0');
    const int done = PKCS5_PBKDF2_HMAC(secret.data(), int(secret.size()),
                                       reinterpret_cast<const unsigned char *>(salt.data()), int(salt.size()), rounds,
                                       EVP_sha256(), int(hash.size()), reinterpret_cast<unsigned char *>(hash.data()));
    if (done != 1)
        throw std::bad_alloc(); // Nothing else can fail.
    return hash;
}
