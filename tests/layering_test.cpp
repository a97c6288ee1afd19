// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

// Folder -> folders it may include from, itself always. This table is the one that counts.
const QHash<QString, QSet<QString>> &allowedFolders()
{
    static const auto set = [](const char *words) {
        const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    static const QHash<QString, QSet<QString>> table = {
        {QStringLiteral("core/base"), set("")},
        {QStringLiteral("core/jobs"), set("core/base")},
        {QStringLiteral("core/license"), set("core/base")},
        {QStringLiteral("core/people"), set("core/base core/license")},
        {QStringLiteral("core/photos"), set("core/base core/jobs")},
        {QStringLiteral("core/imaging"), set("core/base")},
        {QStringLiteral("core/faces"), set("core/base core/imaging")},
        {QStringLiteral("core/metadata"), set("core/base core/license core/photos core/faces")},
        {QStringLiteral("core/writing"), set("core/base core/jobs core/photos core/license core/metadata")},
        {QStringLiteral("core/workers"),
         set("core/base core/jobs core/license core/photos core/imaging core/faces core/metadata core/writing")},
        {QStringLiteral("core/catalog"), set("core/base core/photos core/license core/people core/faces")},
        {QStringLiteral("core/check"), set("core/base core/photos core/license core/people core/faces")},
        {QStringLiteral("core/publish"),
         set("core/base core/jobs core/photos core/license core/people core/faces core/imaging "
             "core/metadata core/check")},
        {QStringLiteral("core/print"), set("core/publish")}, // Only the programs use it; of publish plain values.
        {QStringLiteral("core/workflow"), set("core/base core/jobs core/photos core/license core/people core/imaging "
                                              "core/faces core/metadata core/writing "
                                              "core/workers core/catalog core/check core/publish")},
    };
    return table;
}

// Which library each topic hides: its headers appear nowhere else.
const QList<QPair<QString, QSet<QString>>> &hiddenLibraries()
{
    static const QList<QPair<QString, QSet<QString>>> table = {
        {QStringLiteral("exiv2/"), {QStringLiteral("core/metadata")}},
        {QStringLiteral("opencv2/"), {QStringLiteral("core/imaging"), QStringLiteral("core/faces")}},
        {QStringLiteral("SQLiteCpp/"), {QStringLiteral("core/catalog"), QStringLiteral("core/writing")}},
    };
    return table;
}

struct Include
{
    QString file;   // "core/people/consent.cpp"
    QString target; // "core/base/ids.h" or "QString"
};

QString folderOf(const QString &file)
{
    return file.section(u'/', 0, file.startsWith(QStringLiteral("core/")) ? 1 : 0);
}

QList<Include> includesBelow(const QStringList &folders)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    const QString root = QStringLiteral(CLEARFRAME_SOURCE_DIR "/");
    QList<Include> includes;
    for (const QString &folder : folders) {
        QDirIterator files(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                includes.append({file.fileName().mid(root.size()), matches.next().captured(1)});
        }
    }
    return includes;
}

QString told(const QStringList &wrong)
{
    return u'\n' + wrong.join(u'\n');
}

} // namespace

// Reads every #include and holds it against the layering table.
class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void core_includesOnlyWhatItsRowAllows()
    {
        const QList<Include> includes = includesBelow({QStringLiteral("core")});
        QVERIFY(includes.size() > 100);
        QStringList wrong;
        for (const Include &include : includes) {
            const QString from = folderOf(include.file);
            const QString to = folderOf(include.target);
            QVERIFY2(allowedFolders().contains(from),
                     qPrintable(QStringLiteral("%1 has no row in the table").arg(from)));
            const bool isOurs = include.target.startsWith(QStringLiteral("core/")) ||
                                include.target.startsWith(QStringLiteral("ui/")) ||
                                include.target.startsWith(QStringLiteral("app/"));
            if (isOurs && to != from && !allowedFolders()[from].contains(to))
                wrong.append(QStringLiteral("%1 includes %2").arg(include.file, include.target));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(told(wrong)));
    }

    void core_knowsNoWindow()
    {
        static const QRegularExpression window(
            QStringLiteral("^Q(Widget|GuiApplication|Application|Pixmap|Image|Icon|Painter|Dialog|Color)"));
        QStringList wrong;
        for (const Include &include : includesBelow({QStringLiteral("core")}))
            if (window.match(include.target).hasMatch() && folderOf(include.file) != u"core/print") // Paints pages.
                wrong.append(QStringLiteral("%1 includes %2").arg(include.file, include.target));
        QVERIFY2(wrong.isEmpty(), qPrintable(told(wrong)));
    }

    void ui_knowsCoreOnly()
    {
        QStringList wrong;
        for (const Include &include : includesBelow({QStringLiteral("ui")}))
            if (include.target.startsWith(QStringLiteral("app/")))
                wrong.append(QStringLiteral("%1 includes %2").arg(include.file, include.target));
        QVERIFY2(wrong.isEmpty(), qPrintable(told(wrong)));
    }

    void commandLine_knowsNoWindow()
    {
        QStringList wrong;
        for (const Include &include : includesBelow({QStringLiteral("app/cli"), QStringLiteral("app/worker")}))
            if (include.target.startsWith(QStringLiteral("ui/")))
                wrong.append(QStringLiteral("%1 includes %2").arg(include.file, include.target));
        QVERIFY2(wrong.isEmpty(), qPrintable(told(wrong)));
    }

    void libraries_stayWhereTheyAreHidden()
    {
        QStringList wrong;
        for (const Include &include :
             includesBelow({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}))
            for (const auto &[prefix, homes] : hiddenLibraries())
                if (include.target.startsWith(prefix) && !homes.contains(folderOf(include.file)))
                    wrong.append(QStringLiteral("%1 includes %2").arg(include.file, include.target));
        QVERIFY2(wrong.isEmpty(), qPrintable(told(wrong)));
    }

    void topics_doNotIncludeEachOtherInACircle()
    {
        for (auto it = allowedFolders().begin(); it != allowedFolders().end(); ++it)
            for (const QString &used : it.value())
                QVERIFY2(!allowedFolders()[used].contains(it.key()),
                         qPrintable(QStringLiteral("%1 and %2 may include each other").arg(it.key(), used)));
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "layering_test.moc"
