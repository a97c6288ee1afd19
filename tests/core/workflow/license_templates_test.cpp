// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/license_templates.h"

#include "core/catalog/catalog.h"
#include "core/license/license_catalog.h"
#include "core/workflow/write_settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class LicenseTemplatesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalog> m_catalog;

    FilePath file() const
    {
        return FilePath::fromBytes(QFile::encodeName(m_folder->filePath(QStringLiteral("catalog.db"))));
    }
    static LicenseChoice choice()
    {
        LicenseChoice choice;
        choice.license = *findLicense(QStringLiteral("by-sa-4.0"));
        choice.creator = QStringLiteral("Ada Example");
        choice.further[RightsFieldId::Source] = QStringLiteral("Example Archive");
        return choice;
    }
    QStringList names() const
    {
        QStringList names;
        const QList<LicenseTemplate> templates = readLicenseTemplates(*m_catalog).value();
        for (const LicenseTemplate &one : templates)
            names.append(one.name);
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_catalog = std::move(Catalog::open(file()).value());
    }

    void saved_isThereInTheNextProgram()
    {
        QVERIFY(saveLicenseTemplate(*m_catalog, QStringLiteral(" My  usual "), choice()));
        m_catalog = std::move(Catalog::open(file()).value());
        const LicenseTemplate found = findLicenseTemplate(*m_catalog, QStringLiteral("MY USUAL")).value();
        QCOMPARE(found.name, QStringLiteral("My usual"));
        QCOMPARE(found.choice.license.id, QStringLiteral("by-sa-4.0"));
        QCOMPARE(found.choice.creator, QStringLiteral("Ada Example"));
        QCOMPARE(found.choice.further, choice().further);
    }
    void sameName_takesThePlace()
    {
        QVERIFY(saveLicenseTemplate(*m_catalog, QStringLiteral("Club"), choice()));
        LicenseChoice other = choice();
        other.creator = QStringLiteral("Bea Example");
        QVERIFY(saveLicenseTemplate(*m_catalog, QStringLiteral("club"), other));
        QCOMPARE(names(), QStringList{QStringLiteral("club")});
        QCOMPARE(findLicenseTemplate(*m_catalog, QStringLiteral("club"))->choice.creator,
                 QStringLiteral("Bea Example"));
    }
    void rename_refusesATakenName()
    {
        QVERIFY(saveLicenseTemplate(*m_catalog, QStringLiteral("Club"), choice()));
        QVERIFY(saveLicenseTemplate(*m_catalog, QStringLiteral("School"), choice()));
        QCOMPARE(renameLicenseTemplate(*m_catalog, QStringLiteral("Club"), QStringLiteral("school")).error().kind,
                 ErrorKind::Invalid);
        QVERIFY(renameLicenseTemplate(*m_catalog, QStringLiteral("Club"), QStringLiteral("CLUB")));
        QCOMPARE(names(), (QStringList{QStringLiteral("CLUB"), QStringLiteral("School")}));
    }
    void remove_leavesTheOthers()
    {
        QVERIFY(saveLicenseTemplate(*m_catalog, QStringLiteral("Club"), choice()));
        QVERIFY(saveLicenseTemplate(*m_catalog, QStringLiteral("School"), choice()));
        QVERIFY(removeLicenseTemplate(*m_catalog, QStringLiteral("Club")));
        QCOMPARE(names(), QStringList{QStringLiteral("School")});
        QCOMPARE(removeLicenseTemplate(*m_catalog, QStringLiteral("Club")).error().kind, ErrorKind::NotFound);
    }
    void default_isOneAtMost()
    {
        QVERIFY(saveLicenseTemplate(*m_catalog, QStringLiteral("Club"), choice()));
        QVERIFY(saveLicenseTemplate(*m_catalog, QStringLiteral("School"), choice()));
        QVERIFY(setDefaultLicenseTemplate(*m_catalog, QStringLiteral("Club")));
        QVERIFY(setDefaultLicenseTemplate(*m_catalog, QStringLiteral("School")));
        QVERIFY(!findLicenseTemplate(*m_catalog, QStringLiteral("Club"))->isDefault);
        QVERIFY(findLicenseTemplate(*m_catalog, QStringLiteral("School"))->isDefault);
        QVERIFY(setDefaultLicenseTemplate(*m_catalog, {}));
        QVERIFY(!findLicenseTemplate(*m_catalog, QStringLiteral("School"))->isDefault);
    }
    void unknownName_namesThoseThatAreThere()
    {
        QVERIFY(saveLicenseTemplate(*m_catalog, QStringLiteral("Club"), choice()));
        QVERIFY(findLicenseTemplate(*m_catalog, QStringLiteral("Clubs")).error().message.contains(u"Club."));
    }
    void writeOptions_areRememberedUntilForgotten()
    {
        QVERIFY(!readWriteSettings(*m_catalog)->has_value());
        WriteOptions options;
        options.sidecars = Sidecars::Both;
        options.hardLinks = HardLinks::Part;
        options.keepsModifiedTime = true;
        QVERIFY(saveWriteSettings(*m_catalog, options));
        QCOMPARE(readWriteSettings(*m_catalog).value(), std::optional(options));
        QVERIFY(saveWriteSettings(*m_catalog, std::nullopt));
        QVERIFY(!readWriteSettings(*m_catalog)->has_value());
    }
    void brokenContentCredentials_areNeverRemembered()
    {
        WriteOptions options;
        options.prepare = {true, true};
        QVERIFY(saveWriteSettings(*m_catalog, options));
        QCOMPARE(readWriteSettings(*m_catalog).value()->prepare, (PrepareOptions{true, false}));
    }
};

QTEST_GUILESS_MAIN(LicenseTemplatesTest)
#include "license_templates_test.moc"
