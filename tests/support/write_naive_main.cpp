// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The negative control of the fault tests: lets exiv2 write a photo by its path, as the program itself never does.
// write_naive PHOTO [wait]       wait: says when it has read the photo and writes it after a line of input.

#include <exiv2/exiv2.hpp>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    try {
        auto image = Exiv2::ImageFactory::open(std::string(argv[1]));
        image->readMetadata();
        if (argc > 2) {
            std::puts("read");
            std::fflush(stdout);
            std::getchar();
        }
        image->xmpData()["Xmp.dc.creator"] = "Ada Example";
        image->writeMetadata();
    } catch (const std::exception &exception) {
        std::printf("failed %s\n", exception.what());
        return 3;
    }
    std::printf("written %s\n", argv[1]);
    return 0;
}
