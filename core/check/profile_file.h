// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/profile.h"

// The destination as a file of the schema in profile.h; parseProfile() reads it back as it was.
QByteArray profileJson(const Profile &profile);
// Writes a destination of the user into the folder, over the one with its id; as a whole or not at all. Invalid, with
// the key that is wrong, for what parseProfile() would refuse; NotWritable.
Result<void> saveUserProfile(const Profile &profile, const QString &folder = userProfileFolder());
// NotFound when the user has none with this id.
Result<void> removeUserProfile(const QString &id, const QString &folder = userProfileFolder());
