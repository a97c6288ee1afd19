// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/preview_model.h"

#include <QTest>

namespace {

PlannedWrite plannedFile(const QByteArray &path, WriteMethod method, const QList<FieldChange> &changes)
{
    PlannedWrite file;
    file.request.photo = FilePath::fromBytes(path);
    file.method = method;
    file.changes = changes;
    return file;
}

std::shared_ptr<RelicensePlan> samplePlan()
{
    const QString by = QStringLiteral("https://creativecommons.org/licenses/by/4.0/");
    const QString nc = QStringLiteral("https://creativecommons.org/licenses/by-nc/2.0/");
    auto plan = std::make_shared<RelicensePlan>();
    plan->writes.files = {
        plannedFile("/p/a.jpg", WriteMethod::PatchInPlace,
                    {{RightsFieldId::License, nc, by}, {RightsFieldId::Marked, {}, QStringLiteral("True")}}),
        plannedFile("/p/b.tif", WriteMethod::Rewrite, {{RightsFieldId::Terms, QStringLiteral("old"), {}}}),
        plannedFile("/p/c.jpg", WriteMethod::Nothing, {}),
        plannedFile("/p/d.heic", WriteMethod::Sidecar, {{RightsFieldId::License, {}, by}}),
        plannedFile("/p/e.jpg", WriteMethod::Splice, {{RightsFieldId::License, {}, by}}),
    };
    plan->writes.files.last().refusal = Error{ErrorKind::Unsupported, QStringLiteral("e.jpg is damaged.")};
    return plan;
}

} // namespace

class PreviewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_areOneAChangedField()
    {
        PreviewModel model;
        model.setPlan(samplePlan());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(text(model, 0, PreviewModel::FileColumn), QStringLiteral("a.jpg"));
        QCOMPARE(text(model, 0, PreviewModel::NowColumn), QStringLiteral("CC BY-NC 2.0"));
        QCOMPARE(text(model, 0, PreviewModel::WillBeColumn), QStringLiteral("CC BY 4.0"));
        QCOMPARE(text(model, 1, PreviewModel::FileColumn), QString());
        QCOMPARE(text(model, 1, PreviewModel::NowColumn), QStringLiteral("—"));
        QCOMPARE(text(model, 2, PreviewModel::WillBeColumn), QStringLiteral("removed"));
        QCOMPARE(text(model, 3, PreviewModel::FileColumn), QStringLiteral("d.heic"));
    }
    void filter_keepsTheFileNameOnItsFirstRow()
    {
        PreviewModel model;
        model.setPlan(samplePlan());
        model.setFilter(PreviewFilter::OnlyReplacements);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 1, PreviewModel::FileColumn), QStringLiteral("b.tif"));
        model.setFilter(PreviewFilter::OnlyLicense);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 1, PreviewModel::FileColumn), QStringLiteral("d.heic"));
    }
    void counts_leaveOutRefusedAndUnchangedFiles()
    {
        const PreviewCounts counts = countWrites(samplePlan()->writes);
        QCOMPARE(counts.files, 3);
        QCOMPARE(counts.changes, 4);
        QCOMPARE(counts.inPlace, 1);
        QCOMPARE(counts.rewritten, 1);
        QCOMPARE(counts.sidecars, 1);
        QCOMPARE(counts.unchanged, 1);
    }
    void noPlan_hasNoRows()
    {
        PreviewModel model;
        model.setPlan(samplePlan());
        model.setPlan(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static QString text(const PreviewModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

QTEST_GUILESS_MAIN(PreviewModelTest)
#include "preview_model_test.moc"
