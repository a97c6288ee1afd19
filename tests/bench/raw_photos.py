#!/usr/bin/env python3
# SPDX-FileCopyrightText: Clearframe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes raw photos as cameras do, for scan_bench.py: 24 megapixels without compression and a JPEG preview.

  tests/bench/raw_photos.py PHOTOS FOLDER [--count N] [--preview PX]

Each of the first N (12) JPEGs of PHOTOS becomes the preview of a DNG (DNG 1.4, chapters 4 and 5) in FOLDER, its longest
side PX (1620). The sensor's values are noise: what is found is found in the preview. Needs a Python with OpenCV:
python3 -m venv peers && peers/bin/pip install opencv-python-headless
"""
import argparse
import os
import pathlib
import struct
import sys

try:
    import cv2
except ImportError:
    sys.exit("raw_photos: this Python has no OpenCV, see --help.")

WIDTH, HEIGHT = 6000, 4000
SHORT, LONG = 3, 4
SRGB = (32405, -15371, -4985, -9693, 18760, 416, 556, -2040, 10572)  # Its matrix under D65, in ten thousandths.


class Directory:
    """A TIFF directory; what does not fit into an entry follows it."""

    def __init__(self, at, count):
        self.entries, self.values, self.values_at = [], b"", at + 2 + 12 * count + 4

    def store(self, data):
        at = self.values_at + len(self.values)
        self.values += data + b"\0" * (len(data) % 2)
        return at

    def add(self, tag, kind, count, value):
        self.entries.append(struct.pack("<HHII", tag, kind, count, value))

    def bytes(self):
        return struct.pack("<H", len(self.entries)) + b"".join(self.entries) + struct.pack("<I", 0) + self.values


def preview_directory(jpeg, width, height, at):
    preview = Directory(at, 10)
    for entry in ((254, LONG, 1, 1), (256, LONG, 1, width), (257, LONG, 1, height),
                  (258, SHORT, 3, preview.store(struct.pack("<3H", 8, 8, 8))), (259, SHORT, 1, 7), (262, SHORT, 1, 6),
                  (273, LONG, 1, preview.store(jpeg)), (277, SHORT, 1, 3), (278, LONG, 1, height), (279, LONG, 1, len(jpeg))):
        preview.add(*entry)
    return preview.bytes()


def dng(jpeg, width, height, pixels):
    raw = Directory(8, 19)
    make, model = raw.store(b"Example\0"), raw.store(b"Example One\0")
    matrix = raw.store(b"".join(struct.pack("<ii", value, 10000) for value in SRGB))
    neutral = raw.store(struct.pack("<6I", *(1,) * 6))
    preview = raw.store(preview_directory(jpeg, width, height, raw.values_at + len(raw.values)))
    for entry in ((254, LONG, 1, 0), (256, LONG, 1, WIDTH), (257, LONG, 1, HEIGHT), (258, SHORT, 1, 16), (259, SHORT, 1, 1),
                  (262, SHORT, 1, 32803), (271, 2, 8, make), (272, 2, 12, model),
                  (273, LONG, 1, raw.values_at + len(raw.values)), (274, SHORT, 1, 1), (277, SHORT, 1, 1),
                  (278, LONG, 1, HEIGHT), (279, LONG, 1, len(pixels)), (330, LONG, 1, preview)):
        raw.add(*entry)
    for entry in ((33421, SHORT, 2, 2 | 2 << 16), (33422, 1, 4, 0 | 1 << 8 | 1 << 16 | 2 << 24),
                  (50706, 1, 4, 1 | 4 << 8), (50721, 10, 9, matrix), (50728, 5, 3, neutral)):
        raw.add(*entry)
    return b"II*\0\x08\0\0\0" + raw.bytes() + pixels


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--preview", type=int, default=1620)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    photos = [p for p in sorted(arguments.photos.iterdir()) if p.suffix.lower() in (".jpg", ".jpeg")][:arguments.count]
    for photo in photos:
        picture = cv2.imread(str(photo))
        scale = min(1, arguments.preview / max(picture.shape[:2]))
        picture = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        jpeg = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 90])[1].tobytes()
        pixels = os.urandom(2 * WIDTH * HEIGHT)
        (arguments.folder / f"{photo.stem}.dng").write_bytes(dng(jpeg, picture.shape[1], picture.shape[0], pixels))


main()
