// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tokens.h"

#include <QTest>

namespace {

struct Pair
{
    const char *name;
    QColor Tokens::*text;
    QColor Tokens::*background;
};

const QList<Pair> pairs = {
    {"text on window", &Tokens::text, &Tokens::window},
    {"text on panel", &Tokens::text, &Tokens::panel},
    {"text on raised", &Tokens::text, &Tokens::raised},
    {"text on field", &Tokens::text, &Tokens::field},
    {"text on hover", &Tokens::text, &Tokens::hover},
    {"text on selection", &Tokens::text, &Tokens::selection},
    {"text on button", &Tokens::text, &Tokens::button},
    {"text on hovered button", &Tokens::text, &Tokens::buttonHover},
    {"secondary on window", &Tokens::secondary, &Tokens::window},
    {"secondary on panel", &Tokens::secondary, &Tokens::panel},
    {"secondary on raised", &Tokens::secondary, &Tokens::raised},
    {"secondary on field", &Tokens::secondary, &Tokens::field},
    {"secondary on hover", &Tokens::secondary, &Tokens::hover},
    {"secondary on button", &Tokens::secondary, &Tokens::button},
    {"secondary on surround", &Tokens::secondary, &Tokens::photoSurround},
    {"faint on window", &Tokens::faint, &Tokens::window},
    {"faint on panel", &Tokens::faint, &Tokens::panel},
    {"faint on raised", &Tokens::faint, &Tokens::raised},
    {"faint on field", &Tokens::faint, &Tokens::field},
    {"disabled on hover", &Tokens::faint, &Tokens::hover},
    {"disabled on button", &Tokens::faint, &Tokens::button},
    {"faint on surround", &Tokens::faint, &Tokens::photoSurround},
    {"text on surround", &Tokens::text, &Tokens::photoSurround},
    {"link on window", &Tokens::accent, &Tokens::window},
    {"link on panel", &Tokens::accent, &Tokens::panel},
    {"link on raised", &Tokens::accent, &Tokens::raised},
    {"link on field", &Tokens::accent, &Tokens::field},
    {"link on hover", &Tokens::accent, &Tokens::hover},
    {"link on notice", &Tokens::accent, &Tokens::noticeFill},
    {"link on problem", &Tokens::accent, &Tokens::problemFill},
    {"clear on window", &Tokens::clear, &Tokens::window},
    {"clear on panel", &Tokens::clear, &Tokens::panel},
    {"clear on raised", &Tokens::clear, &Tokens::raised},
    {"clear on hover", &Tokens::clear, &Tokens::hover},
    {"clear on field", &Tokens::clear, &Tokens::field},
    {"clear on surround", &Tokens::clear, &Tokens::photoSurround},
    {"undecided on panel", &Tokens::undecided, &Tokens::panel},
    {"undecided on hover", &Tokens::undecided, &Tokens::hover},
    {"undecided on field", &Tokens::undecided, &Tokens::field},
    {"undecided on selection", &Tokens::undecided, &Tokens::selection},
    {"undecided on surround", &Tokens::undecided, &Tokens::photoSurround},
    {"blocked on panel", &Tokens::blocked, &Tokens::panel},
    {"blocked on hover", &Tokens::blocked, &Tokens::hover},
    {"blocked on field", &Tokens::blocked, &Tokens::field},
    {"blocked on surround", &Tokens::blocked, &Tokens::photoSurround},
    {"undecided on window", &Tokens::undecided, &Tokens::window},
    {"undecided on raised", &Tokens::undecided, &Tokens::raised},
    {"blocked on window", &Tokens::blocked, &Tokens::window},
    {"blocked on raised", &Tokens::blocked, &Tokens::raised},
    {"primary button", &Tokens::onAccentFill, &Tokens::accentFill},
    {"hovered primary button", &Tokens::onAccentFill, &Tokens::accentFillHover},
    {"pill", &Tokens::onVerdict, &Tokens::undecided},
    {"notice", &Tokens::noticeText, &Tokens::noticeFill},
    {"problem", &Tokens::problemText, &Tokens::problemFill},
    {"added", &Tokens::added, &Tokens::window},
    {"removed", &Tokens::removed, &Tokens::window},
    {"added on panel", &Tokens::added, &Tokens::panel},
    {"removed on panel", &Tokens::removed, &Tokens::panel},
};

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_isThatOfWcag()
    {
        QVERIFY(qAbs(contrast(Qt::white, Qt::black) - 21.0) < 0.001);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void everyText_isReadableInBothThemes_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        for (const Tokens *theme : {&darkTokens(), &lightTokens()}) {
            for (const Pair &pair : pairs)
                QTest::addRow("%s, %s", theme->isDark ? "dark" : "light", pair.name)
                    << theme->*pair.text << theme->*pair.background;
        }
    }

    // WCAG 2.2, 1.4.11: what is no text, but tells something, keeps 3 : 1.
    void everySign_isVisibleInBothThemes_data()
    {
        QTest::addColumn<QColor>("sign");
        QTest::addColumn<QColor>("background");
        for (const Tokens *theme : {&darkTokens(), &lightTokens()}) {
            const char *name = theme->isDark ? "dark" : "light";
            for (const QColor &background :
                 {theme->window, theme->panel, theme->raised, theme->field, theme->selection})
                QTest::addRow("%s, focus on %s", name, qPrintable(background.name())) << theme->accent << background;
            for (const QColor &verdict : {theme->clear, theme->undecided, theme->blocked})
                QTest::addRow("%s, %s on selection", name, qPrintable(verdict.name())) << verdict << theme->selection;
        }
    }

    void everySign_isVisibleInBothThemes()
    {
        QFETCH(const QColor, sign);
        QFETCH(const QColor, background);
        const double found = contrast(sign, background);
        QVERIFY2(found >= 3, qPrintable(QStringLiteral("%1 : 1").arg(found)));
    }

    void everyText_isReadableInBothThemes()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, background);
        const double found = contrast(text, background);
        QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("%1 : 1").arg(found)));
    }
};

QTEST_MAIN(TokensTest)
#include "tokens_test.moc"
