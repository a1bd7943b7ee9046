// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/finding_policy.h"
#include "core/text.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using audit::FindingPolicy;

namespace {

Result<FindingPolicy> policyOf(const std::string &text)
{
    return FindingPolicy::build(
        {{{}, "finding_policy", "council", text},
         {{}, "finding_policy", "shipped", std::string(FindingPolicy::shippedText())}});
}

} // namespace

class TestFindingPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrganisationsOwnStandsOverTheShipped()
    {
        const auto policy = policyOf(R"({"expect_seen":{"server":7,"laptop":0},"grace_days":5})");
        QVERIFY(policy);
        const auto classes = model::ClassRegistry::shipped();
        QCOMPARE(policy->expectedWithin(*classes, "server"), std::optional(7));
        QCOMPARE(policy->expectedWithin(*classes, "desktop"), std::optional(60));
        QCOMPARE(policy->expectedWithin(*classes, "laptop"), std::optional<int>());
        QCOMPARE(policy->expectedWithin(*classes, "monitor"), std::optional<int>());
        QCOMPARE(policy->grace(), 5);
    }

    // What nobody needs to decide about is left out; what somebody might be surprised by is not.
    void softwareIsLeftOutByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("publisher");
        QTest::addColumn<bool>("leftOut");
        const auto row = [](const char *name, const char *version, const char *publisher, bool leftOut) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(version)
                                << QString::fromLatin1(publisher) << leftOut;
        };
        row("NVIDIA Graphics Driver 276.52", "276.52", "NVIDIA Corporation", true);
        row("Camera Driver for model 17", "24.4.1137", "", true);
        row("KB2758246", "", "", true);
        row("Security Update for Microsoft .NET Framework 4.8 (KB4503575)", "1", "Microsoft Corporation",
            true);
        row("Microsoft Visual C++ 2012 Redistributable (x64)", "11.0.61030", "Microsoft Corporation", true);
        row("Microsoft Windows Desktop Runtime", "6.0.1", "Microsoft Corporation", true);
        row("systemd", "231-12.fc25", "Fedora Project", true);
        row("cairo-32bit.x86_64", "1.8.8-2.1.48", "", true);
        row("libssl3:amd64", "3.0.19-1~deb12u2", "https://www.openssl.org/", true);
        row("keygen.exe", "", "", false);
        row("IObit Driver Booster 10", "10.2.0", "IObit", false);
        row("CCleaner", "5.09", "Piriform", false);
        row("freeSSHd 1.2.6", "1.2.6", "", false);
        row("OpenVPN 2.3.8-I001", "2.3.8-I001", "", false);
        row("TeamViewer", "15.1", "TeamViewer", false);
        row("Microsoft Solitaire Collection", "4.12.3171.0", "Microsoft Studios", false);
        row("Kubernetes Updater", "1.0", "", false);
    }
    void softwareIsLeftOutByItsName()
    {
        QFETCH(QString, name);
        QFETCH(QString, version);
        QFETCH(QString, publisher);
        const auto folded = [](const QString &text) { return text::folded(text.toStdString()); };
        QTEST(FindingPolicy::shipped().isLeftOut(folded(name), folded(version), folded(publisher)),
              "leftOut");
    }

    void anOwnListStandsInstead()
    {
        const auto policy =
            policyOf(R"({"software_left_out":["Office ??"],"publishers_left_out":[],"common_from":80})");
        QVERIFY(policy);
        QVERIFY(policy->isLeftOut("office 16", "", ""));
        QVERIFY(!policy->isLeftOut("office 2016", "", ""));
        QVERIFY(!policy->isLeftOut("camera driver for model 17", "1", "fedora project"));
        QCOMPARE(policy->commonFrom(), 80);
        QCOMPARE(FindingPolicy::shipped().commonFrom(), 50);
    }

    void mistakesAreNamed()
    {
        for (const char *text :
             {"[]", "{", R"({"colour":1})", R"({"grace_days":-1})", R"({"grace_days":"x"})",
              R"({"expect_seen":[1]})", R"({"in_use":[1]})", R"({"software_left_out":"x"})"})
            QVERIFY2(!policyOf(text), text);
        QCOMPARE(policyOf(R"({"colour":1})").error().field, std::string("colour"));
    }
};

TALLY_TEST(TestFindingPolicy);
#include "test_finding_policy.moc"
