// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imaging/decode.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>

#include <lcms2.h>

// Photos as a camera leaves them, made from a sample: large JPEGs with Exif, a maker note, a thumbnail and a color
// profile. exiftool and the program exiv2 make them.
class BenchPhotos
{
public:
    // sizesPx: the longest sides of the models; they are copied in turn.
    BenchPhotos(const QString &folder, const QList<int> &sizesPx)
        : m_folder(folder)
    {
        for (const int size : sizesPx)
            m_models.append(makeModel(size));
    }

    bool isValid() const { return !m_models.isEmpty() && !m_models.contains(QString()); }

    // A folder of so many fresh copies; their names.
    QStringList copies(const QString &name, int count) const
    {
        QDir(m_folder).mkpath(name);
        QStringList files;
        for (int i = 0; i < count; ++i) {
            const QString file = QStringLiteral("%1/%2/photo_%3.jpg").arg(m_folder, name).arg(i, 6, 10, QChar(u'0'));
            QFile::remove(file);
            QFile::copy(m_models[i % m_models.size()], file);
            files.append(file);
        }
        return files;
    }

    // "3.1 to 7.9 MB"
    QString sizes() const
    {
        QList<qint64> bytes;
        for (const QString &model : m_models)
            bytes.append(QFileInfo(model).size());
        const auto [least, most] = std::ranges::minmax(bytes);
        return QStringLiteral("%1 to %2 MB").arg(double(least) / 1e6, 0, 'f', 1).arg(double(most) / 1e6, 0, 'f', 1);
    }

    void remove(const QString &name) const { QDir(m_folder + u'/' + name).removeRecursively(); }

private:
    // Grain as of a sensor: without it the files would be far smaller than real ones.
    static Picture enlarged(const Picture &sample, int longestSidePx)
    {
        const double scale = double(longestSidePx) / sample.longestSide();
        Picture large{int(sample.width * scale), int(sample.height * scale), {}};
        large.bgr.resize(qsizetype(large.width) * large.height * 3);
        QRandomGenerator random(1);
        quint32 bits = 0;
        qsizetype at = 0;
        for (int y = 0; y < large.height; ++y) {
            const char *row = sample.bgr.constData() + qsizetype(y / scale) * sample.width * 3;
            for (int x = 0; x < large.width; ++x) {
                const char *pixel = row + qsizetype(x / scale) * 3;
                bits = bits >> 4 ? bits >> 4 : random.generate();
                for (int channel = 0; channel < 3; ++channel)
                    large.bgr[at++] = char(std::clamp(int(uchar(pixel[channel])) + int(bits & 15) - 7, 0, 255));
            }
        }
        return large;
    }

    QString makeModel(int longestSidePx) const
    {
        QFile sample(QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg"));
        if (!sample.open(QIODevice::ReadOnly))
            return {};
        const auto decoded = decodePhoto(sample.readAll(), sample.fileName(), 1000);
        const auto large = decoded ? encodeJpeg(enlarged(decoded->picture, longestSidePx), 93) : Result<QByteArray>();
        const auto small = decoded ? encodeJpeg(scaledDown(decoded->picture, 160), 80) : Result<QByteArray>();
        const QString name = QStringLiteral("%1/model_%2.jpg").arg(m_folder).arg(longestSidePx);
        const QString thumbnail = m_folder + QStringLiteral("/thumbnail.jpg");
        if (!large || !small || !save(name, *large) || !save(thumbnail, *small))
            return {};
        const QString profile = m_folder + QStringLiteral("/profile.icc");
        const bool isMade = save(profile, colorProfile()) && addCameraExif(name, thumbnail, profile);
        return isMade && addMakerNote(name) ? name : QString();
    }

    static QByteArray colorProfile()
    {
        const cmsHPROFILE profile = cmsCreate_sRGBProfile();
        cmsUInt32Number size = 0;
        cmsSaveProfileToMem(profile, nullptr, &size);
        QByteArray bytes(qsizetype(size), '\0');
        cmsSaveProfileToMem(profile, bytes.data(), &size);
        cmsCloseProfile(profile);
        return bytes;
    }

    static bool save(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    static QString numbers(int count)
    {
        QStringList words;
        for (int i = 0; i < count; ++i)
            words.append(QString::number(i * 7 % 4096));
        return words.join(u' ');
    }

    // In the form of one maker: a directory of its own with texts, settings and two tables of a few KB.
    static bool addMakerNote(const QString &file)
    {
        QStringList words;
        for (const QString &command :
             {QStringLiteral("set Exif.Image.Make Canon"), QStringLiteral("set Exif.Image.Model Canon EOS 5D"),
              QStringLiteral("set Exif.CanonCs.Macro 1"), QStringLiteral("set Exif.Canon.OwnerName Ada Example"),
              QStringLiteral("set Exif.Canon.FirmwareVersion Firmware 1.0.3"),
              QStringLiteral("set Exif.Canon.ModelID 2147484177"),
              QStringLiteral("set Exif.Canon.0x000d Short ") + numbers(512),
              QStringLiteral("set Exif.Canon.0x4001 Short ") + numbers(1250)})
            words << QStringLiteral("-M") << command;
        return QProcess::execute(QStringLiteral("exiv2"), words + QStringList(file)) == 0;
    }

    static bool addCameraExif(const QString &file, const QString &thumbnail, const QString &profile)
    {
        return QProcess::execute(QStringLiteral("exiftool"), {QStringLiteral("-q"),
                                                              QStringLiteral("-overwrite_original"),
                                                              QStringLiteral("-Make=Example"),
                                                              QStringLiteral("-Model=Example 5"),
                                                              QStringLiteral("-Software=1.0.3"),
                                                              QStringLiteral("-ModifyDate=2026:05:01 10:00:00"),
                                                              QStringLiteral("-XResolution=300"),
                                                              QStringLiteral("-YResolution=300"),
                                                              QStringLiteral("-ExposureTime=1/250"),
                                                              QStringLiteral("-FNumber=5.6"),
                                                              QStringLiteral("-ISO=200"),
                                                              QStringLiteral("-ExposureProgram#=2"),
                                                              QStringLiteral("-DateTimeOriginal=2026:05:01 10:00:00"),
                                                              QStringLiteral("-CreateDate=2026:05:01 10:00:00"),
                                                              QStringLiteral("-ShutterSpeedValue=1/250"),
                                                              QStringLiteral("-ApertureValue=5.6"),
                                                              QStringLiteral("-MeteringMode#=5"),
                                                              QStringLiteral("-Flash#=16"),
                                                              QStringLiteral("-FocalLength=50"),
                                                              QStringLiteral("-LensModel=50 mm"),
                                                              QStringLiteral("-SerialNumber=123456"),
                                                              QStringLiteral("-SubSecTimeOriginal=42"),
                                                              QStringLiteral("-GPSLatitude=48.1"),
                                                              QStringLiteral("-GPSLatitudeRef=N"),
                                                              QStringLiteral("-GPSLongitude=11.5"),
                                                              QStringLiteral("-GPSLongitudeRef=E"),
                                                              QStringLiteral("-UserComment=") + QString(2000, u'x'),
                                                              QStringLiteral("-ThumbnailImage<=") + thumbnail,
                                                              QStringLiteral("-ICC_Profile<=") + profile,
                                                              file}) == 0;
    }

    QString m_folder;
    QStringList m_models;
};
