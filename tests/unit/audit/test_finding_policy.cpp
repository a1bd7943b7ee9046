// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/finding_policy.h"
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

    void mistakesAreNamed()
    {
        for (const char *text : {"[]", "{", R"({"colour":1})", R"({"grace_days":-1})",
                                 R"({"grace_days":"x"})", R"({"expect_seen":[1]})", R"({"in_use":[1]})"})
            QVERIFY2(!policyOf(text), text);
        QCOMPARE(policyOf(R"({"colour":1})").error().field, std::string("colour"));
    }
};

TALLY_TEST(TestFindingPolicy);
#include "test_finding_policy.moc"
