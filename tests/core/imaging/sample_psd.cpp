// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_psd.h"

namespace {

QByteArray bigEndian(quint64 value, int bytes)
{
    QByteArray number;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        number.append(char(value >> shift & 0xFF));
    return number;
}

QByteArray resource(int id, QByteArray content)
{
    const QByteArray size = bigEndian(quint64(content.size()), 4);
    content += QByteArray(content.size() % 2, '\0');
    return "8BIM" + bigEndian(quint64(id), 2) + QByteArray(2, '\0') + size + content;
}

QByteArray resourcesOf(const PsdOptions &options)
{
    const QByteArray exif =
        QByteArray("MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0", 19) + char(options.orientation) + QByteArray(6, '\0');
    QByteArray resources = resource(1028, "abc") + resource(1058, exif) +
                           resource(1057, bigEndian(1, 4) + char(options.isFinished) + QByteArray(12, '\0'));
    if (!options.profile.isEmpty())
        resources += resource(1039, options.profile);
    return resources;
}

// Runs and literals, as every row of the samples has both.
QByteArray packed(const QByteArray &row)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < row.size();) {
        qsizetype end = at + 1;
        while (end < row.size() && end - at < 128 && row[end] == row[at])
            ++end;
        if (end - at == 1)
            bytes.append('\0').append(row[at]);
        else
            bytes.append(char(1 - (end - at))).append(row[at]);
        at = end;
    }
    return bytes;
}

QByteArray rowOf(const cv::Mat &picture, int y, int channel)
{
    QByteArray row;
    const int channels = picture.channels();
    for (int x = 0; x < picture.cols; ++x) {
        const int at = x * channels + channel;
        row += picture.depth() == CV_16U ? bigEndian(picture.ptr<quint16>(y)[at], 2)
                                         : bigEndian(picture.ptr<uchar>(y)[at], 1);
    }
    return row;
}

} // namespace

QByteArray encodePsd(const cv::Mat &picture, const PsdOptions &options)
{
    QByteArray psd = "8BPS" + bigEndian(options.isBig ? 2 : 1, 2) + QByteArray(6, '\0') +
                     bigEndian(quint64(picture.channels()), 2) + bigEndian(quint64(picture.rows), 4) +
                     bigEndian(quint64(picture.cols), 4) + bigEndian(quint64(picture.elemSize1()) * 8, 2) +
                     bigEndian(quint64(options.mode), 2);
    const QByteArray resources = resourcesOf(options);
    psd += bigEndian(quint64(options.palette.size()), 4) + options.palette + bigEndian(quint64(resources.size()), 4) +
           resources + bigEndian(10, options.isBig ? 8 : 4) + QByteArray(10, 'L') +
           bigEndian(options.isPacked ? 1 : 0, 2);
    QByteArray counts;
    QByteArray rows;
    for (int i = 0; i < picture.channels(); ++i) {
        const int channel = options.mode == 3 && i < 3 ? 2 - i : i;
        for (int y = 0; y < picture.rows; ++y) {
            QByteArray row = rowOf(picture, y, channel);
            for (char &ink : row) // Photoshop stores inks inverted.
                ink = char(options.mode == 4 ? ~ink : ink);
            if (options.isPacked) {
                row = packed(row);
                counts += bigEndian(quint64(row.size()), options.isBig ? 4 : 2);
            }
            rows += row;
        }
    }
    return psd + counts + rows;
}
