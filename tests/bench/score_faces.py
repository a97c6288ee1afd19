#!/usr/bin/env python3
# SPDX-FileCopyrightText: Clearframe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores what Clearframe found in a folder of labelled photos.

  clearframe-cli scan SET/images [--thorough] && clearframe-cli faces SET/images --json | tests/bench/score_faces.py SET

SET holds images.csv (file, group, person: 1 people with visible faces, 2 people without, 0 nobody; image_level_only: boxes
incomplete), boxes.csv and ignore.csv (file, x, y, w, h in pixels). A face counts as found when a face box overlaps it by
at least 0.4 (intersection over union), or when each of the two holds the other's center. A photo counts as flagged when
anything at all, face or person, asks for a decision.

  --misses     also names the photos and faces that were missed, and the photos flagged for nothing
  --by-group   one line a group
  --folds N    also splits the photos into N parts by the SHA-256 of their names, and scores each: how much the figures
               depend on the choice of photos
"""
import argparse
import collections
import csv
import hashlib
import json
import math
import pathlib
import sys


def read_boxes(path):
    boxes = collections.defaultdict(list)
    if path.exists():
        for row in csv.DictReader(path.open()):
            boxes[row["file"]].append(tuple(float(row[key]) for key in "xywh"))
    return boxes


def overlap(a, b):
    w = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    h = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    shared = max(0, w) * max(0, h)
    return shared / (a[2] * a[3] + b[2] * b[3] - shared) if shared else 0


def holds_center(a, b):
    x, y = b[0] + b[2] / 2, b[1] + b[3] / 2
    return a[0] <= x <= a[0] + a[2] and a[1] <= y <= a[1] + a[3]


def is_same(a, b):
    return overlap(a, b) >= 0.4 or (holds_center(a, b) and holds_center(b, a))


def match(labels, found):
    """One to one, best overlap first. Returns which labels and which boxes have a partner."""
    pairs = sorted(((overlap(a, b), i, j) for i, a in enumerate(labels) for j, b in enumerate(found) if is_same(a, b)),
                   reverse=True)
    labels_met, found_met = set(), set()
    for _, i, j in pairs:
        if i not in labels_met and j not in found_met:
            labels_met.add(i)
            found_met.add(j)
    return labels_met, found_met


def interval(hits, total):
    """Wilson's 95 % interval of a share, in percent."""
    if not total:
        return ""
    z, share = 1.96, hits / total
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    return f"95 %: {100 * (middle - half):.1f} to {100 * (middle + half):.1f}"


class Score:
    def __init__(self):
        self.hits = collections.Counter()
        self.totals = collections.Counter()

    def count(self, what, hit, of=1):
        self.hits[what] += hit
        self.totals[what] += of

    def print(self, title):
        print(title)
        for what, total in self.totals.items():
            hits = self.hits[what]
            print(f"  {what:<42} {hits:>5} of {total:>5}  {100 * hits / total:6.1f} %  {interval(hits, total)}")


def pixels(photo, box):
    return (box["x"] * photo["width"], box["y"] * photo["height"], box["w"] * photo["width"], box["h"] * photo["height"])


def score_photo(score, row, photo, labels, ignored, misses):
    found = [pixels(photo, box) for box in photo["faces"] if box["kind"] == "face"]
    is_flagged = bool(photo["faces"])
    name = row["file"]
    kind = {"1": "photos with faces flagged", "2": "people without visible face flagged",
            "0": "photos without people flagged"}[row["person"]]
    score.count(kind, is_flagged)
    if is_flagged != (row["person"] != "0"):
        misses.append(f"{name}: {'flagged for nothing' if is_flagged else 'missed'} "
                      + " ".join(f"{b['kind']} {b['score']:.2f} {b['detector']}" for b in photo["faces"]))
    score.count("photos with a faint candidate and nothing else", not is_flagged and bool(photo["candidates"]))
    if row["person"] != "1" or row["image_level_only"] == "1":
        return
    labels_met, found_met = match(labels, found)
    for i, label in enumerate(labels):
        score.count("faces", i in labels_met)
        if label[3] >= 40:
            score.count("faces of 40 pixels and more", i in labels_met)
            if i not in labels_met:
                misses.append(f"{name}: missed face {label[0]:.0f},{label[1]:.0f} {label[2]:.0f}x{label[3]:.0f}")
    wrong = [b for j, b in enumerate(found) if j not in found_met and not any(is_same(b, i) for i in ignored)]
    score.count("face boxes that are none", len(wrong), len(found))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", type=pathlib.Path)
    parser.add_argument("faces", nargs="?", type=argparse.FileType(), default=sys.stdin, help="the JSON (default: standard input)")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--by-group", action="store_true")
    parser.add_argument("--folds", type=int, default=0)
    arguments = parser.parse_args()
    report = json.load(arguments.faces)
    photos = {pathlib.PurePath(photo["path"]).name: photo for photo in report["photos"]}
    labels, ignored = read_boxes(arguments.set / "boxes.csv"), read_boxes(arguments.set / "ignore.csv")
    score, groups, misses, unread = Score(), collections.defaultdict(Score), [], []
    folds = [Score() for _ in range(arguments.folds)]
    for row in csv.DictReader((arguments.set / "images.csv").open()):
        photo = photos.get(row["file"])
        if photo is None or "problem" in photo:
            unread.append(row["file"])
            continue
        scores = [score, groups[row["group"]]]
        if arguments.folds:
            digest = hashlib.sha256(row["file"].encode()).digest()
            scores.append(folds[int.from_bytes(digest[:4], "big") % arguments.folds])
        for one in scores:
            score_photo(one, row, photo, labels[row["file"]], ignored[row["file"]], misses if one is score else [])
    modes = collections.Counter(photo["mode"] for photo in photos.values())
    score.print("all, " + ", ".join(f"{count} {mode}" for mode, count in modes.items()))
    for what in score.totals if folds else ():
        parts = [f"{fold.hits[what]}/{fold.totals[what]}" for fold in folds]
        print(f"fold by fold: {what:<44} {'  '.join(parts)}")
    if arguments.by_group:
        for name, one in sorted(groups.items()):
            one.print(name)
    if arguments.misses:
        print("\n".join(misses))
    if unread:
        sys.exit(f"score_faces: not scanned, so not scored: {', '.join(unread)}")


main()
