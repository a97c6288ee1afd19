// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/language.h"

#include "tests/ui/people/sample_library.h"
#include "ui/common/theme.h"
#include "ui/common/top_bar.h"
#include "ui/library/filter_panel.h"
#include "ui/library/library_page.h"
#include "ui/library/photo_grid_view.h"
#include "ui/license/license_page.h"
#include "ui/main_window.h"
#include "ui/people/people_page.h"
#include "ui/photo/photo_inspector.h"
#include "ui/publish/publish_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTranslator>

namespace {

// A language of which every text is the English one in brackets: a text without them does not come from tr().
class Brackets : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

// Names, numbers and what stands in files are not translated.
bool needsTranslation(const QString &text)
{
    static const QStringList names = {QStringLiteral("Clearframe"), QStringLiteral("https://"),
                                      QStringLiteral("astronaut.png"), QStringLiteral("English"),
                                      QStringLiteral("<qt>—</qt>")};
    static const QRegularExpression word(QStringLiteral("\\p{L}{2}"));
    const bool isPathOrPattern = text.startsWith(u'/') || text.startsWith(u'{');
    return text.contains(word) && !text.contains(u'⟦') && !isPathOrPattern && !names.contains(text);
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_library.reset();
        QCoreApplication::removeTranslator(&m_brackets);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        applyLanguage(QStringLiteral("en"));
    }

    void choices_beginWithTheSystem()
    {
        const QList<LanguageChoice> choices = languageChoices();
        QVERIFY(choices.first().code.isEmpty());
        QCOMPARE(choices.at(1).title, QStringLiteral("English"));
    }

    void unknownLanguage_isEnglishFromLeftToRight()
    {
        applyLanguage(QStringLiteral("he"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(languageChoices().at(1).title, QStringLiteral("English"));
    }

    void languageOfTheMenu_isAskedFor()
    {
        open();
        QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == u"English")
                action->trigger();
        }
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("en"));
    }

    void rightToLeft_mirrorsTheWindow()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        open();
        LibraryPage &library = *m_pages.library;
        const auto centerOf = [this](const QWidget &widget) {
            return widget.mapTo(m_window.get(), widget.rect().center()).x();
        };
        QVERIFY(centerOf(library.filters()) > centerOf(library.grid()));
        QVERIFY(centerOf(*library.findChild<PhotoInspector *>()) < centerOf(library.grid()));
        QVERIFY(centerOf(m_window->findChild<TopBar *>()->search()) < m_window->width() / 2);
        // The first photo stands at the right edge, and its verdict where lines end: on the left of the tile.
        const QRect tile = library.grid().visualRect(library.grid().model()->index(0, 0));
        QVERIFY(tile.center().x() > library.grid().viewport()->width() / 2);
    }

    void everyText_canBeTranslated()
    {
        QCoreApplication::installTranslator(&m_brackets);
        open();
        QStringList literals;
        for (int page = 0; page < 4; ++page) {
            m_window->showPageAt(page);
            QVERIFY(m_library->waitForJobs());
            collect(literals);
        }
        literals.removeDuplicates();
        for (const LanguageChoice &choice : languageChoices())
            literals.removeAll(choice.title); // Languages are named in themselves.
        QCOMPARE(literals.join(u'\n'), QString());
    }

private:
    void open()
    {
        m_library = std::make_unique<SampleLibrary>();
        m_library->addPhoto(QStringLiteral("astronaut.png"), {{0.4, 0.1, 0.2, 0.2}});
        QVERIFY(m_library->reload());
        m_theme =
            std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeChoice::Dark);
        m_pages.library = new LibraryPage(m_library->context());
        m_pages.people = new PeoplePage(m_library->context());
        m_pages.license = new LicensePage(m_library->context());
        m_pages.publish = new PublishPage(m_library->context());
        m_window = std::make_unique<MainWindow>(m_library->context(), m_pages, *m_theme);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_library->waitForJobs());
    }

    void collect(QStringList &literals) const
    {
        const auto look = [&literals](const QString &text) {
            if (needsTranslation(text))
                literals.append(text);
        };
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            look(widget->toolTip());
            look(widget->accessibleName());
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                look(label->text());
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                look(button->text());
            if (const auto *field = qobject_cast<const QLineEdit *>(widget))
                look(field->placeholderText());
            if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    look(tabs->tabText(i));
            }
        }
        for (const QAction *action : m_window->findChildren<QAction *>())
            look(action->text());
    }

    Brackets m_brackets;
    std::unique_ptr<SampleLibrary> m_library;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    WindowPages m_pages;
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
