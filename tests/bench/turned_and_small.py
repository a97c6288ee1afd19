#!/usr/bin/env python3
# SPDX-FileCopyrightText: Clearframe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many portraits are still flagged when they are turned, and when their faces are small in a large picture.

  tests/bench/turned_and_small.py SET FOLDER [--photos N]

SET      labelled photos as score_faces.py wants them
FOLDER   empty or missing; is filled with the pictures that are made

Portraits are the first N (24) photos of SET whose largest face is upright, at least 100 pixels high and the only one so
large. Turned: the pixels of each, by 90, 180 and 270 degrees, without Exif. Small: the face with half its size around it
(cut where the photo ends) is scaled so that the face is 2, 1 or 0.5 percent as wide as a picture of 6000 x 4000, and
put at a random place (fixed seed) on one of 12 photos of SET without people that Thorough does not flag by itself; one
face a picture. Prints the share of turned pictures flagged, and of small faces found (a face box that holds the face's
center and is no more than four times as wide), in Fast and Thorough. Needs a Python with OpenCV:
python3 -m venv peers && peers/bin/pip install opencv-python-headless
"""
import argparse
import collections
import csv
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

try:
    import cv2
except ImportError:
    sys.exit("turned_and_small: this Python has no OpenCV, see --help.")

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
SHARES = (2, 1, 0.5)


def read_set(folder):
    boxes = collections.defaultdict(list)
    for row in csv.DictReader((folder / "boxes.csv").open()):
        boxes[row["file"]].append([float(row[key]) for key in "xywh"])
    rows = list(csv.DictReader((folder / "images.csv").open()))
    portraits = [(row["file"], boxes[row["file"]][0]) for row in rows
                 if row["person"] == "1" and row["group"] not in ("cmurot", "cctv") and len(boxes[row["file"]]) == 1
                 and boxes[row["file"]][0][3] >= 100]
    return portraits, [row["file"] for row in rows if row["person"] == "0"]


def flagged(program, folder, thorough):
    with tempfile.TemporaryDirectory() as scratch:
        command = [program, "--catalog", f"{scratch}/catalog.db"]
        env = dict(os.environ, XDG_CACHE_HOME=scratch)
        subprocess.run([*command, "scan", folder, "--quiet", *(["--thorough"] if thorough else [])], env=env, check=False)
        report = json.loads(subprocess.run([*command, "faces", folder, "--json"], env=env, capture_output=True).stdout)
    return {pathlib.PurePath(photo["path"]).name: photo["faces"] for photo in report["photos"] if photo["faces"]}


def holds(face, place, share):
    return (face["kind"] == "face" and face["x"] <= place[0] <= face["x"] + face["w"]
            and face["y"] <= place[1] <= face["y"] + face["h"] and face["w"] <= 4 * share / 100)


def pasted(picture, box, background, share, dice):
    canvas = cv2.resize(background, (6000, 4000), interpolation=cv2.INTER_CUBIC)
    x, y, w, h = box
    left, top = max(0, int(x - w / 2)), max(0, int(y - h / 2))
    part = picture[top:int(y + h * 1.5), left:int(x + w * 1.5)]
    scale = 6000 * share / 100 / w
    part = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    row, column = dice.randrange(4000 - part.shape[0]), dice.randrange(6000 - part.shape[1])
    canvas[row:row + part.shape[0], column:column + part.shape[1]] = part
    center = (column + (x + w / 2 - left) * scale) / 6000, (row + (y + h / 2 - top) * scale) / 4000
    return canvas, center


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--photos", type=int, default=24)
    parser.add_argument("--bin", type=pathlib.Path, default=ROOT / "build" / "release" / "bin", help="where the programs are")
    arguments = parser.parse_args()
    program, images = arguments.bin / "clearframe-cli", arguments.set / "images"
    portraits, empty = read_set(arguments.set)
    portraits = portraits[:arguments.photos]
    dice = random.Random(1)
    backgrounds = arguments.folder / "backgrounds"
    backgrounds.mkdir(parents=True, exist_ok=True)
    empty = dice.sample(empty, min(12, len(empty)))
    for name in empty:
        shutil.copy(images / name, backgrounds)
    alarms = flagged(program, backgrounds, True)
    empty = [name for name in empty if name not in alarms]
    folders, places, shares = {}, {}, {}
    for i, (name, box) in enumerate(portraits):
        picture = cv2.imread(str(images / name))
        made = {f"turned by {turn}": cv2.rotate(picture, how) for turn, how in TURNS.items()}
        for share in SHARES:
            background = cv2.imread(str(images / dice.choice(empty)))
            kind = f"face of {share} % of the width"
            made[kind], places[kind, f"{i:03}.jpg"] = pasted(picture, box, background, share, dice)
            shares[kind] = share
        for kind, pixels in made.items():
            folder = folders.setdefault(kind, arguments.folder / kind.replace(" ", "_").replace("%", "percent"))
            folder.mkdir(parents=True, exist_ok=True)
            cv2.imwrite(str(folder / f"{i:03}.jpg"), pixels, [cv2.IMWRITE_JPEG_QUALITY, 93])
    print(f"{'of ' + str(len(portraits)) + ' portraits':<34} {'fast':>9} {'thorough':>9}")
    for kind, folder in folders.items():
        found = []
        for thorough in (False, True):
            seen = flagged(program, folder, thorough)
            if kind in shares:
                seen = [n for n, faces in seen.items() if any(holds(f, places[kind, n], shares[kind]) for f in faces)]
            found.append(100 * len(seen) / len(portraits))
        print(f"{kind:<34} {found[0]:>7.1f} % {found[1]:>7.1f} %", flush=True)


main()
