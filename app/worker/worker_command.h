// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// "clearframe-cli worker": reads untrusted files for another process of the program; not for people. The exit status.
int runWorkerCommand();
