// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/flow_layout.h"

#include <QPushButton>
#include <QTest>

class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsThatFit_shareALine()
    {
        QWidget bar;
        fill(bar, 600);
        QCOMPARE(buttons(bar)[0]->y(), buttons(bar)[2]->y());
        QVERIFY(buttons(bar)[0]->x() < buttons(bar)[1]->x());
    }
    void buttonsThatDoNotFit_goOnBelow()
    {
        QWidget bar;
        fill(bar, 250);
        QVERIFY(buttons(bar)[2]->y() > buttons(bar)[0]->y());
        QCOMPARE(buttons(bar)[2]->x(), buttons(bar)[0]->x());
    }
    void height_growsWithTheLines()
    {
        QWidget bar;
        fill(bar, 600);
        QVERIFY(bar.layout()->heightForWidth(120) >= 3 * bar.layout()->heightForWidth(600));
    }
    void rightToLeft_beginsOnTheRight()
    {
        QWidget bar;
        bar.setLayoutDirection(Qt::RightToLeft);
        fill(bar, 600);
        QVERIFY(buttons(bar)[0]->x() > buttons(bar)[1]->x());
        QCOMPARE(buttons(bar)[0]->geometry().right(), 599);
    }
    void hiddenButton_leavesNoGap()
    {
        QWidget bar;
        fill(bar, 600);
        buttons(bar)[0]->hide();
        bar.layout()->activate();
        QCOMPARE(buttons(bar)[1]->x(), 0);
    }

private:
    static QList<QPushButton *> buttons(const QWidget &bar) { return bar.findChildren<QPushButton *>(); }
    static void fill(QWidget &bar, int width)
    {
        auto *layout = new FlowLayout(&bar);
        for (int i = 0; i < 3; ++i) {
            auto *button = new QPushButton(QStringLiteral("Button"));
            button->setFixedSize(100, 30);
            layout->addWidget(button);
        }
        bar.resize(width, layout->heightForWidth(width));
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
    }
};

QTEST_MAIN(FlowLayoutTest)
#include "flow_layout_test.moc"
