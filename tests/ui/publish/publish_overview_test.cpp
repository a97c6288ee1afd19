// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/publish_overview.h"

#include "tests/ui/common/test_library.h"
#include "ui/publish/finding_row.h"
#include "ui/publish/publish_page.h"
#include "ui/publish/verdict_summary.h"

class PublishOverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overview_countsAndGroups()
    {
        TestLibrary library;
        library.addPhoto(QStringLiteral("a.jpg"), 0, QStringLiteral("by-4.0"));
        const PhotoId open = library.addPhoto(QStringLiteral("b.jpg"), 2, QStringLiteral("by-4.0"));
        library.load(2);
        const PublishOverview overview = overviewOf(library.state().photos());
        QCOMPARE(overview.photos, 2);
        QCOMPARE(overview.counts.clear, 1);
        QCOMPARE(overview.counts.undecided, 1);
        QCOMPARE(overview.groups.first().rule, QStringLiteral("PEOPLE001"));
        QCOMPARE(overview.groups.first().photos, QList<PhotoId>{open});
        QCOMPARE(overview.groups.first().faces, 2);
    }

    // More than are grouped at once.
    void manyPhotos_areGroupedToo()
    {
        constexpr int many = 1001;
        TestLibrary library;
        const Result<void> added = (*library.state().catalog())->inTransaction([&]() -> Result<void> {
            for (int i = 0; i < many; ++i)
                library.addPhoto(QStringLiteral("%1.jpg").arg(i), 0, {}, {8, 8});
            return {};
        });
        QVERIFY(added.has_value());
        library.load(many);
        PublishPage page(library.context());
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activate();
        QTRY_VERIFY(!page.findChildren<FindingRow *>().isEmpty());
        library.state().setSelection({library.state().photos().first().facts.id});
        const auto says = [&page](const QString &text) {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text() == text; });
        };
        QTRY_VERIFY(says(QStringLiteral("About the %1 photo(s) selected in the library.").arg(1)) ||
                    says(QStringLiteral("About the 1 photo selected in the library.")));
    }
};

QTEST_MAIN(PublishOverviewTest)
#include "publish_overview_test.moc"
