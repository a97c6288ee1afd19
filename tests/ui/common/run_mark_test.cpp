// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/run_mark.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class RunMarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void orderlyEnd_leavesNothing()
    {
        {
            const RunMark first(catalog());
            QVERIFY(!first.wasCutShort());
        }
        QVERIFY(!RunMark(catalog()).wasCutShort());
    }

    void markOfAProgramThatIsGone_tells()
    {
        {
            const RunMark first(catalog());
            QVERIFY(QFile::copy(mark(), m_folder->filePath(QStringLiteral("kept"))));
        }
        // As a program that was killed leaves it: the mark of a process that is not there.
        QFile kept(m_folder->filePath(QStringLiteral("kept")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QByteArrayList lines = kept.readAll().split('\n');
        lines[0] = "999999999";
        QFile left(mark());
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(lines.join('\n')) > 0);
        left.close();
        QVERIFY(RunMark(catalog()).wasCutShort());
    }

    void secondWindow_saysNothing()
    {
        const RunMark first(catalog());
        QVERIFY(!RunMark(catalog()).wasCutShort());
    }

private:
    FilePath catalog() const { return FilePath::fromBytes(QFile::encodeName(m_folder->path())).child("catalog.db"); }
    QString mark() const { return QFile::decodeName(catalog().bytes() + ".open"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(RunMarkTest)
#include "run_mark_test.moc"
