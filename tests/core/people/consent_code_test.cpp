// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/consent_code.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class ConsentCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newCodes_areSoundAndDiffer()
    {
        QSet<QString> codes;
        for (int i = 0; i < 1000; ++i) {
            const QString code = makeConsentCode();
            QCOMPARE(code.size(), 9);
            QCOMPARE(tidyConsentCode(code), std::optional(code));
            codes.insert(code);
        }
        QVERIFY(codes.size() > 998);
    }

    void typedCode_forgivesCaseAndLookAlikes()
    {
        // 1·1 + 3·0 + … = 1.
        const std::optional<QString> code = tidyConsentCode(u"1000-0001"_s);
        QVERIFY(code);
        QCOMPARE(tidyConsentCode(u" lo o0oo-0i "_s), code);
        QCOMPARE(tidyConsentCode(u"10000001"_s), code);
    }

    void mistypedCode_isNone()
    {
        const QString code = makeConsentCode();
        for (qsizetype i = 0; i < code.size(); ++i) {
            if (code[i] == u'-')
                continue;
            QString other = code;
            other[i] = code[i] == u'7' ? u'8' : u'7';
            QVERIFY2(!tidyConsentCode(other), qPrintable(code + u' ' + other));
        }
        for (const QString &none : {u""_s, u"Ada Example"_s, u"1000-000"_s, u"1000-00011"_s, u"U000-0000"_s})
            QVERIFY2(!tidyConsentCode(none), qPrintable(none));
    }
};

QTEST_GUILESS_MAIN(ConsentCodeTest)
#include "consent_code_test.moc"
