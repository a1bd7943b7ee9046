// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/desktop_security.h"
#include "demo_estate.h"
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::audit;
using estate::Row;

namespace {

JobContext job;

Quality qualityOf(const estate::EstatePtr &estate)
{
    auto rules = QualityRules::build(shippedQualityRules(), estate->classesPtr());
    if (!rules)
        qFatal("%s", rules.error().text().c_str());
    return *Quality::of(std::make_shared<const QualityRules>(*std::move(rules)), estate, job);
}

std::size_t controlOf(const Quality &quality, const char *rule)
{
    return quality.rules().indexOf(rule);
}

QByteArray told(const ThreeShares &shares)
{
    return QByteArray::number(qlonglong(shares.compliant)) + " " +
           QByteArray::number(qlonglong(shares.failed)) + " " + QByteArray::number(qlonglong(shares.unknown));
}

std::vector<Row> listed(const Quality &quality, std::size_t control, const std::string &filter)
{
    const std::string &of = quality.rules().entries()[control].rule.of;
    const auto parsed = estate::parseFilter(filter, of, quality.estate().classes());
    if (!parsed)
        qFatal("%s", parsed.error().text().c_str());
    return (*parsed)->apply(quality.estate(), quality.estate().itemsOfClass(of));
}

} // namespace

class TestDesktopSecurity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A silent PC is neither compliant nor failed.
    void threeShares()
    {
        test::EstateFixture fixture;
        const ItemId hall = fixture.item("site", "Hall");
        const auto laptop = [&](const char *name, ItemId site, std::optional<bool> enabled,
                                std::optional<bool> current) {
            fixture.item("laptop", name, [&](model::ItemRow &row) {
                row.status = "in_use";
                row.site = site;
                if (enabled)
                    row.attributes["antivirus_enabled"] = std::int64_t{*enabled};
                if (current)
                    row.attributes["antivirus_current"] = std::int64_t{*current};
            });
        };
        laptop("good", hall, true, true);
        laptop("off", hall, false, {});
        laptop("old", {}, true, false);
        laptop("half told", hall, true, {});
        laptop("silent", {}, {}, {});
        const Quality quality = qualityOf(fixture.build());
        const std::size_t control = controlOf(quality, "antivirus_missing");
        const SecurityControl antivirus(quality, control);
        QCOMPARE(told(antivirus.shares()), QByteArray("1 2 2"));
        const auto groups = antivirus.by(SecurityBy::Site);
        QCOMPARE(groups.size(), 2U);
        QCOMPARE(groups[0].label, std::string("Hall"));
        QCOMPARE(told(groups[0].shares()), QByteArray("1 1 1"));
        QCOMPARE(groups[1].label, std::string());
        QCOMPARE(told(groups[1].shares()), QByteArray("0 1 1"));
    }

    // In the council: parts add up, and every figure's filter lists as many rows.
    void figuresAndTheirRows()
    {
        const Quality quality = qualityOf(test::demoEstate(120));
        const std::vector<std::size_t> controls = securityControls(quality);
        QCOMPARE(controls.size(), 4U);
        for (const std::size_t control : controls) {
            const SecurityControl about(quality, control);
            const ThreeShares whole = about.shares();
            QVERIFY(whole.compliant > 0 && whole.unknown > 0);
            for (const Standing standing : kThreeStandings) {
                const std::string filter = about.filterOf(standing);
                QCOMPARE(filter.empty(), whole.of(standing) == 0);
                if (!filter.empty())
                    QCOMPARE(std::int64_t(listed(quality, control, filter).size()), whole.of(standing));
            }
            for (const SecurityBy by : {SecurityBy::Site, SecurityBy::Model, SecurityBy::Role}) {
                ThreeShares sum;
                for (const SecurityGroup &group : about.by(by)) {
                    const ThreeShares shares = group.shares();
                    sum.compliant += shares.compliant;
                    sum.failed += shares.failed;
                    sum.unknown += shares.unknown;
                    for (const Standing standing : kThreeStandings) {
                        const std::string filter = about.filterOf(standing, by, group);
                        QCOMPARE(filter.empty(), shares.of(standing) == 0);
                        if (!filter.empty())
                            QCOMPARE(std::int64_t(listed(quality, control, filter).size()),
                                     shares.of(standing));
                    }
                }
                QCOMPARE(told(sum), told(whole));
            }
        }
    }
};

TALLY_TEST(TestDesktopSecurity);
#include "test_desktop_security.moc"
