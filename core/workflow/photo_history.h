// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/license_history.h"

class Catalog;

// All that was written to the photo at a path, or known by it, in the order in which it happened: also under the names
// that it had before, as far as the catalog knows them. No catalog: under this name only.
Result<QList<LicenseEvent>> photoHistory(SessionStore &sessions, Catalog *catalog, const FilePath &photo);
