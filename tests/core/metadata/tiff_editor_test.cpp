// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/tiff_directory.h"
#include "core/metadata/tiff_editor.h"

#include "metadata_samples.h"

#include <QTest>

namespace {

const TiffChange artist{{TiffTag::Artist, tiffText("Ada Example")}};

QByteArray artistOf(const QByteArray &tiff)
{
    const TiffReader reader(tiff);
    const auto directory = reader.first();
    const TiffEntry *entry = directory ? directory->find(TiffTag::Artist) : nullptr;
    return entry ? QByteArray(reader.valueOf(*entry).toByteArray().constData()) : QByteArray();
}

} // namespace

class TiffEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newTag_appendsOnly()
    {
        const QByteArray old = MetadataSamples::tiff(6);
        const auto plan = editTiff(old, artist);
        QVERIFY(plan);
        const QByteArray changed = applied(*plan, old);
        QCOMPARE(artistOf(changed), QByteArray("Ada Example"));
        QCOMPARE(changed.mid(8, old.size() - 8), old.mid(8));
        QCOMPARE(TiffReader(changed).all().size(), 6);
    }

    void valueThatFits_isPatchedInPlace()
    {
        const QByteArray old = applied(*editTiff(MetadataSamples::tiff(1), artist), MetadataSamples::tiff(1));
        const auto plan = editTiff(old, {{TiffTag::Artist, tiffText("Zoë")}});
        QVERIFY(plan);
        QCOMPARE(plan->newSize(), old.size());
        QCOMPARE(artistOf(applied(*plan, old)), QByteArray("Zoë"));
    }

    void removedTag_isGone()
    {
        const QByteArray old = applied(*editTiff(MetadataSamples::tiff(1), artist), MetadataSamples::tiff(1));
        const QByteArray changed = applied(*editTiff(old, {{TiffTag::Artist, std::nullopt}}), old);
        QVERIFY(artistOf(changed).isEmpty());
        QCOMPARE(TiffReader(changed).first()->entries.size(), 9);
    }

    void valueSharedByTwoTags_isNotPatched()
    {
        QByteArray old = newExif({{TiffTag::Artist, tiffText("Ada")}, {TiffTag::Copyright, tiffText("Ada")}}, {});
        const TiffReader reader(old);
        const TiffEntry shared = *reader.first()->find(TiffTag::Artist);
        const TiffEntry other = *reader.first()->find(TiffTag::Copyright);
        old.replace(old.indexOf(other.raw) + 8, 4, bigEndian.u32Bytes(quint32(shared.value.offset)));
        const QByteArray changed = applied(*editTiff(old, {{TiffTag::Artist, tiffText("Zoë")}}), old);
        const TiffReader changedReader(changed);
        QCOMPARE(artistOf(changed), QByteArray("Zoë"));
        QVERIFY(changedReader.valueOf(*changedReader.first()->find(TiffTag::Copyright)).startsWith("Ada"));
    }

    void loopOfDirectories_ends()
    {
        QByteArray looped = MetadataSamples::tiff(2);
        looped.replace(looped.size() - 8, 4, littleEndian.u32Bytes(8));
        QCOMPARE(TiffReader(looped).all().size(), 2);
    }

    void bytesThatAreNoTiff_giveNoPlan()
    {
        QVERIFY(!editTiff("II*\0", artist));
        QVERIFY(!editTiff(QByteArray("MM\0*\xFF\xFF\xFF\xFF", 8), artist));
        QVERIFY(!editTiff({}, artist));
    }
};

QTEST_GUILESS_MAIN(TiffEditorTest)
#include "tiff_editor_test.moc"
