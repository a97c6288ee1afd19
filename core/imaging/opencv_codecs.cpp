// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/opencv_codecs.h"

#include "core/imaging/module/codecs_module.h"

#include <QCoreApplication>
#include <QLibrary>

namespace {

struct Codecs
{
    DecodeFunction *decode = nullptr;
    EncodeFunction *encode = nullptr;
};

Codecs loadCodecs()
{
    const QString programs = QCoreApplication::applicationDirPath();
    for (const char *folder : {"/", "/" CLEARFRAME_MODULES "/"}) {
        QLibrary library(programs + QLatin1String(folder) + QStringLiteral("clearframe_codecs"));
        const Codecs codecs{reinterpret_cast<DecodeFunction *>(library.resolve(decodeFunctionName)),
                            reinterpret_cast<EncodeFunction *>(library.resolve(encodeFunctionName))};
        if (codecs.decode && codecs.encode)
            return codecs;
    }
    return {};
}

const Codecs &codecs()
{
    static const Codecs loaded = loadCodecs();
    return loaded;
}

} // namespace

bool hasCodecs()
{
    return codecs().decode != nullptr;
}

cv::Mat decodeWithCodecs(const cv::Mat &bytes, int flags, cv::Mat &target)
{
    cv::Mat decoded;
    codecs().decode(bytes, flags, target, decoded);
    return decoded;
}

bool encodeWithCodecs(const char *format, const cv::Mat &picture, std::vector<uchar> &bytes,
                      const std::vector<int> &parameters)
{
    return codecs().encode(format, picture, bytes, parameters);
}
