// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

// A license as the tools beside us are told it.
struct BenchLicense
{
    const char *id;
    const char *url;
    const char *shortName;

    QString address() const { return QString::fromLatin1(url); }
    QString notice() const { return QStringLiteral("© 2026 Ada Example, ") + QString::fromLatin1(shortName); }
    QString terms() const { return QStringLiteral("This work is licensed to the public under ") + address(); }
};

inline bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

// exiftool in its fastest form: one process that was started before and takes whole batches.
class ExiftoolServer
{
public:
    ExiftoolServer()
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("exiftool"), {QStringLiteral("-stay_open"), QStringLiteral("True"),
                                                     QStringLiteral("-@"), QStringLiteral("-")});
        m_process.waitForStarted();
        answerTo({QStringLiteral("-ver")});
    }
    ~ExiftoolServer()
    {
        m_process.write("-stay_open\nFalse\n");
        m_process.waitForFinished();
    }

    qint64 processId() const { return m_process.processId(); }

    QByteArray answerTo(const QStringList &words)
    {
        m_process.write(words.join(u'\n').toUtf8() + "\n-execute\n");
        QByteArray answer;
        while (!answer.endsWith("{ready}\n") && (m_process.bytesAvailable() > 0 || m_process.waitForReadyRead(-1)))
            answer += m_process.readAllStandardOutput();
        return answer;
    }

    bool tag(const QStringList &files, const BenchLicense &license)
    {
        const QString url = license.address();
        const QStringList words{QStringLiteral("-overwrite_original"),
                                QStringLiteral("-XMP-cc:License=") + url,
                                QStringLiteral("-XMP-cc:AttributionName=Ada Example"),
                                QStringLiteral("-XMP-xmpRights:WebStatement=") + url,
                                QStringLiteral("-XMP-xmpRights:Marked=True"),
                                QStringLiteral("-XMP-xmpRights:UsageTerms=") + license.terms(),
                                QStringLiteral("-XMP-dc:Creator=Ada Example"),
                                QStringLiteral("-XMP-dc:Rights=") + license.notice(),
                                QStringLiteral("-IFD0:Artist=Ada Example"),
                                QStringLiteral("-IFD0:Copyright=") + license.notice()};
        return answerTo(words + files).contains(QByteArray::number(files.size()) + " image files updated");
    }

    bool read(const QStringList &files)
    {
        const QStringList words{QStringLiteral("-fast2"),         QStringLiteral("-j"),
                                QStringLiteral("-XMP-cc:all"),    QStringLiteral("-XMP-xmpRights:all"),
                                QStringLiteral("-XMP-dc:all"),    QStringLiteral("-IFD0:Artist"),
                                QStringLiteral("-IFD0:Copyright")};
        return answerTo(words + files).count("\"SourceFile\"") == files.size();
    }

private:
    QProcess m_process;
};

inline bool tagWithExiv2(const QStringList &files, const BenchLicense &license)
{
    QStringList words;
    for (const QString &command : {QStringLiteral("reg cc http://creativecommons.org/ns#"),
                                   QStringLiteral("set Xmp.cc.license ") + license.address(),
                                   QStringLiteral("set Xmp.cc.attributionName Ada Example"),
                                   QStringLiteral("set Xmp.xmpRights.WebStatement ") + license.address(),
                                   QStringLiteral("set Xmp.xmpRights.Marked True"),
                                   QStringLiteral("set Xmp.xmpRights.UsageTerms lang=x-default ") + license.terms(),
                                   QStringLiteral("set Xmp.dc.creator Ada Example"),
                                   QStringLiteral("set Xmp.dc.rights lang=x-default ") + license.notice(),
                                   QStringLiteral("set Exif.Image.Artist Ada Example"),
                                   QStringLiteral("set Exif.Image.Copyright ") + license.notice()})
        words << QStringLiteral("-M") << command;
    return run(QStringLiteral("exiv2"), words + files);
}
