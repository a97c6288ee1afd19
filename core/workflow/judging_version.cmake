# SPDX-FileCopyrightText: Clearframe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DSOURCES=… -DOUTPUT=… -P judging_version.cmake: see judging_version.h.
set(all "")
foreach(source IN LISTS SOURCES)
    file(SHA256 "${source}" hash)
    string(APPEND all "${hash}")
endforeach()
string(SHA256 hash "${all}")
file(WRITE "${OUTPUT}" "#include \"core/workflow/judging_version.h\"\n
const char *judgingVersion()
{
    return \"${hash}\";
}
")
