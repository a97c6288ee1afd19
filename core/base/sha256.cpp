// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sha256.h"

#include <openssl/evp.h>

#include <new>

namespace {

// Looked up once: OpenSSL 3 otherwise searches its providers for every hash.
const EVP_MD *algorithm()
{
    static const EVP_MD *const found = [] {
#if OPENSSL_VERSION_NUMBER >= 0x30000000L
        if (const EVP_MD *fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr))
            return fetched;
#endif
        return EVP_sha256();
    }();
    return found;
}

EVP_MD_CTX *stateOf(void *pointer)
{
    return static_cast<EVP_MD_CTX *>(pointer);
}

} // namespace

Sha256::Sha256()
    : m_state(EVP_MD_CTX_new())
{
    if (!m_state || EVP_DigestInit_ex(stateOf(m_state), algorithm(), nullptr) != 1)
        throw std::bad_alloc(); // Nothing else can fail.
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(stateOf(m_state));
}

void Sha256::addData(QByteArrayView bytes)
{
    EVP_DigestUpdate(stateOf(m_state), bytes.data(), size_t(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray hash(32, '\0');
    EVP_DigestFinal_ex(stateOf(m_state), reinterpret_cast<unsigned char *>(hash.data()), nullptr);
    return hash;
}

QByteArray sha256Of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.addData(bytes);
    return hash.result();
}
