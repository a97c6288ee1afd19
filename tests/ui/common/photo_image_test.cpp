// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/photo_image.h"

#include "core/check/photo_facts.h"
#include "tests/core/imaging/sample_pictures.h"
#include "ui/jobs/job_runner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// Photos as the window shows them.
class PhotoImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_photo.id = PhotoId{1};
        m_photo.state = ScanState::Scanned;
        write("photo.dng", dngOf(sampleWidth, sampleHeight, 1));
        m_photo.path = FilePath::fromArgument(m_folder.path()).child("photo.dng");
    }

    void rawFile_isTurnedByItsSidecar()
    {
        if (orientedSamples(1).last().name != QStringLiteral("dng"))
            QSKIP("built without LibRaw");
        QCOMPARE(shown({}).width(), sampleWidth);
        write("photo.xmp", "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
                           "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' "
                           "xmlns:tiff='http://ns.adobe.com/tiff/1.0/' tiff:Orientation='6'/></rdf:RDF></x:xmpmeta>");
        QCOMPARE(shown({}).width(), sampleHeight);
    }

    void photoLargerThanTheLimit_isNotShown()
    {
        QVERIFY(shown({sampleWidth * sampleHeight - 1}).isNull());
        QVERIFY(m_sentence.contains(QStringLiteral("photo.dng")));
    }

private:
    void write(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QImage shown(const DecodeLimits &limits)
    {
        JobRunner runner;
        PhotoImages images(runner);
        images.setLimits(limits);
        bool isDone = false;
        connect(&images, &PhotoImages::ready, this, [&isDone] { isDone = true; });
        connect(&images, &PhotoImages::failed, this, [&](PhotoId, const QString &sentence) {
            m_sentence = sentence;
            isDone = true;
        });
        images.image(m_photo, sampleWidth);
        if (!QTest::qWaitFor([&isDone] { return isDone; }, 20'000))
            qFatal("no answer");
        return m_sentence.isEmpty() ? images.image(m_photo, sampleWidth) : QImage();
    }

    QTemporaryDir m_folder;
    PhotoFacts m_photo;
    QString m_sentence; // Why the last one is not shown.
};

QTEST_MAIN(PhotoImageTest)
#include "photo_image_test.moc"
