// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window as somebody has it who hears it or has no mouse: through QAccessible, and by the Tab key.

#include "tests/ui/whole_window.h"

#include "ui/common/verdict_label.h"
#include "ui/keys/key_button.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QPlainTextEdit>

namespace {

QString spoken(QObject *object)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(object);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

bool isOperated(const QWidget *widget)
{
    // Parts of a combo box, a spin box or a scroll area are operated through it.
    const bool isPart = widget->objectName().startsWith(QStringLiteral("qt_")) ||
                        qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                        qobject_cast<QComboBox *>(widget->parentWidget()) || widget->inherits("QComboBoxListView");
    const bool isFrame = widget->inherits("QScrollArea") || widget->inherits("QTabWidget");
    return widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isPart && !isFrame;
}

QString described(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return QStringLiteral("%1 in %2")
        .arg(QString::fromLatin1(widget->metaObject()->className()),
             parent ? QString::fromLatin1(parent->metaObject()->className()) : QString());
}

QStringList namelessIn(const QWidget *top)
{
    QStringList nameless;
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        if (isOperated(widget) && spoken(widget).trimmed().isEmpty())
            nameless.append(described(widget));
    }
    return nameless;
}

QStringList namelessItemsIn(const QWidget *top)
{
    QStringList nameless;
    for (const QAbstractItemView *view : top->findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model())
            continue;
        for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
            const QModelIndex index = view->model()->index(row, 0, view->rootIndex());
            const bool isSaid = !index.data(Qt::AccessibleTextRole).toString().isEmpty() ||
                                !index.data(Qt::DisplayRole).toString().isEmpty() ||
                                !(index.flags() & Qt::ItemIsSelectable);
            if (!isSaid)
                nameless.append(QStringLiteral("item %1 of %2").arg(row).arg(described(view)));
        }
    }
    return nameless;
}

// Whom Tab visits, beginning with the widget in focus, until it comes to one a second time.
QList<QWidget *> visitedByTab(QWidget *window)
{
    QList<QWidget *> visited;
    QWidget *widget = QApplication::focusWidget();
    while (widget && !visited.contains(widget) && visited.size() < 300) {
        visited.append(widget);
        // A photo lets Tab through its faces before it goes on.
        for (int stops = 0; stops < 20 && window->focusWidget() == widget; ++stops)
            QTest::keyClick(widget, Qt::Key_Tab);
        widget = window->focusWidget();
    }
    return visited;
}

QStringList neverVisited(const QWidget *window, const QList<QWidget *> &visited)
{
    QStringList missed;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isOneOfMany = button && button->group() && button->group()->exclusive(); // Reached by arrows.
        if (isOperated(widget) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !isOneOfMany &&
            !visited.contains(widget) && !visited.contains(widget->focusProxy()))
            missed.append(described(widget) + u' ' + spoken(widget));
    }
    return missed;
}

// Neighbors in the order that stand in one box must be read as text is: line by line.
QStringList againstReading(const QList<QWidget *> &visited)
{
    QStringList wrong;
    for (qsizetype i = 1; i < visited.size(); ++i) {
        const QWidget *before = visited[i - 1];
        const QWidget *after = visited[i];
        if (before->parentWidget() != after->parentWidget())
            continue;
        const bool isBelow = after->geometry().top() >= before->geometry().bottom();
        const bool isBeside = !isBelow && after->geometry().bottom() > before->geometry().top();
        const bool isForward = isBelow || (isBeside && after->x() >= before->x());
        if (!isForward)
            wrong.append(described(before) + u' ' + spoken(const_cast<QWidget *>(before)) + QStringLiteral(" → ") +
                         spoken(const_cast<QWidget *>(after)));
    }
    return wrong;
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private:
    void forEveryScene(const std::function<void(const char *)> &look)
    {
        for (const WholeWindow::Scene &scene : m_window->scenes()) {
            scene.arrange();
            m_window->settle();
            look(scene.name);
        }
    }
    static QStringList in(const char *scene, QStringList found)
    {
        for (QString &one : found)
            one.prepend(QString::fromLatin1(scene) + QStringLiteral(": "));
        return found;
    }

    std::unique_ptr<WholeWindow> m_window;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<WholeWindow>();
        QVERIFY(QTest::qWaitForWindowActive(m_window->window.get()));
    }
    void cleanup() { m_window.reset(); }

    void everyControl_hasANameOnEveryPage()
    {
        QStringList nameless;
        forEveryScene([&](const char *scene) { nameless += in(scene, namelessIn(m_window->window.get())); });
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void everyItem_saysWhatItIs()
    {
        QStringList nameless;
        forEveryScene([&](const char *scene) { nameless += in(scene, namelessItemsIn(m_window->window.get())); });
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void everyControl_hasANameInEveryDialog()
    {
        QStringList nameless;
        int seen = 0;
        for (const char *name : {"people", "people-everybody", "people-person", "license", "publish"}) {
            forEveryScene([&](const char *scene) {
                if (qstrcmp(scene, name) != 0)
                    return;
                for (qsizetype i = 0; i < m_window->dialogButtons().size(); ++i) {
                    if (const QDialog *dialog = m_window->openedBy(m_window->dialogButtons().at(i))) {
                        ++seen;
                        nameless += in(qPrintable(dialog->windowTitle()), namelessIn(dialog) + namelessItemsIn(dialog));
                    }
                    WholeWindow::closeDialogs();
                }
            });
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY2(seen >= 6, qPrintable(QString::number(seen)));
    }

    void photoInTheGrid_saysFileFacesAndLicense()
    {
        QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(&m_window->pages.library->grid());
        QVERIFY(grid);
        QVERIFY2(grid->child(0)
                     ->text(QAccessible::Name)
                     .startsWith(QStringLiteral("IMG_0001.png, 3 faces, 2 undecided, CC BY 4.0")),
                 qPrintable(grid->child(0)->text(QAccessible::Name)));
    }

    void tab_visitsEverythingOnceInReadingOrder()
    {
        QStringList wrong;
        forEveryScene([&](const char *scene) {
            const QList<QWidget *> visited = visitedByTab(m_window->window.get());
            wrong += in(scene, neverVisited(m_window->window.get(), visited) + againstReading(visited));
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void keyButton_saysItsKey()
    {
        m_window->window->showPage(m_window->pages.people);
        m_window->settle();
        auto *button = m_window->pages.people->findChild<KeyButton *>();
        QVERIFY(button);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(button);
        QCOMPARE(accessible->role(), QAccessible::PushButton);
        QVERIFY(accessible->text(QAccessible::Description).startsWith(QStringLiteral("Key: ")));
    }

    void verdicts_areSpoken()
    {
        const auto *label = m_window->window->findChild<VerdictLabel *>();
        QVERIFY(label);
        QVERIFY(!spoken(const_cast<VerdictLabel *>(label)).isEmpty());
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
