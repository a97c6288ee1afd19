// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/write_method.h"

namespace {

constexpr std::pair<WriteMethod, const char *> methodNames[] = {
    {WriteMethod::Nothing, "nothing"}, {WriteMethod::PatchInPlace, "patch"}, {WriteMethod::Splice, "splice"},
    {WriteMethod::Rewrite, "rewrite"}, {WriteMethod::Sidecar, "sidecar"},    {WriteMethod::Insert, "insert"}};

} // namespace

QString writeMethodName(WriteMethod method)
{
    for (const auto &[known, name] : methodNames) {
        if (known == method)
            return QString::fromLatin1(name);
    }
    return {};
}

bool isMadeInside(WriteMethod method)
{
    return method == WriteMethod::PatchInPlace || method == WriteMethod::Insert;
}
