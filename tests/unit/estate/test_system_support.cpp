// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_fixture.h"
#include "registrar.h"
#include "estate/system_support.h"

#include <QTest>

using namespace tally;
using namespace tally::estate;
using test::EstateFixture;

namespace {

void addVersion(EstateFixture &fixture, ItemId product, const std::string &name, const std::string &version,
                const std::string &end)
{
    fixture.item("software_version", name, [&](model::ItemRow &row) {
        row.attributes["product"] = product.value;
        row.attributes["version"] = version;
        if (end == "no" || end == "yes")
            row.attributes["security_support_ended"] = std::int64_t{end == "yes"};
        else if (!end.empty())
            row.attributes["end_of_security_support"] = std::int64_t{test::day(end)};
    });
}

// As endoflife.date names them.
estate::EstatePtr catalogue(const std::string &today = "2026-11-22")
{
    EstateFixture fixture;
    const ItemId windows = fixture.item("software_product", "Microsoft Windows");
    addVersion(fixture, windows, "Windows 11 25H2 (E)", "11-25h2-e", "2028-10-10");
    addVersion(fixture, windows, "Windows 11 24H2 (E) LTSC", "11-24h2-e-lts", "2029-10-09");
    addVersion(fixture, windows, "Windows 11 24H2 (E)", "11-24h2-e", "2027-10-12");
    addVersion(fixture, windows, "Windows 11 24H2 (W)", "11-24h2-w", "2026-10-13");
    addVersion(fixture, windows, "Windows 10 22H2", "10-22h2", "2025-10-14");
    addVersion(fixture, windows, "Windows 7 SP1", "7-sp1", "2020-01-14");
    const ItemId server = fixture.item("software_product", "Microsoft Windows Server");
    addVersion(fixture, server, "Windows Server 2022", "2022", "2031-10-14");
    addVersion(fixture, server, "Windows Server 2012 R2", "2012-r2", "2023-10-10");
    addVersion(fixture, server, "Windows Server 2012", "2012", "2023-10-10");
    const ItemId core = fixture.item("software_product", "Microsoft Windows Server Core");
    addVersion(fixture, core, "Server Core 2022", "2022", "2030-01-01");
    const ItemId debian = fixture.item("software_product", "Debian");
    addVersion(fixture, debian, "Debian 12 (Bookworm)", "12", "2027-06-11");
    addVersion(fixture, debian, "Debian 1.2", "1.2", "1998-01-01");
    const ItemId rhel = fixture.item("software_product", "Red Hat Enterprise Linux");
    addVersion(fixture, rhel, "RHEL 9", "9", "2032-05-31");
    const ItemId macos = fixture.item("software_product", "Apple macOS");
    addVersion(fixture, macos, "macOS 15", "15", "no");
    addVersion(fixture, macos, "macOS 12", "12", "yes");
    addVersion(fixture, macos, "macOS 11", "11", "");
    return fixture.build(today);
}

QByteArray told(const SupportEnd &end)
{
    const char *const states[] = {"supported", "ends soon", "ended", "unknown"};
    std::string out = states[std::size_t(end.state)];
    if (end.earliest)
        out += " " + formatDay(*end.earliest);
    if (end.latest && end.latest != end.earliest)
        out += ".." + formatDay(*end.latest);
    return QByteArray::fromStdString(out + (end.version.empty() ? "" : ", " + end.version));
}

} // namespace

class TestSystemSupport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemsAreFoundByTheirWords_data()
    {
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("edition");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *system, const char *version, const char *edition,
                            const char *expected) {
            QTest::newRow(name) << QByteArray(system) << QByteArray(version) << QByteArray(edition)
                                << QByteArray(expected);
        };
        row("by build", "Microsoft Windows 11 Enterprise", "10.0.26100", "",
            "ends soon 2027-10-12, Windows 11 24H2 (E)");
        row("by release", "Windows 11 Pro", "24H2", "", "ended 2026-10-13, Windows 11 24H2 (W)");
        row("edition apart", "Microsoft Windows 11", "10.0.26100.2314", "Enterprise",
            "ends soon 2027-10-12, Windows 11 24H2 (E)");
        row("long term", "Microsoft Windows 11 Enterprise LTSC", "10.0.26100", "",
            "supported 2029-10-09, Windows 11 24H2 (E) LTSC");
        row("edition not told", "Windows 11", "10.0.26100", "", "unknown 2026-10-13..2027-10-12");
        row("release not told", "Microsoft Windows 11 Enterprise", "", "", "unknown 2027-10-12..2028-10-10");
        row("old", "Microsoft Windows 10 Pro", "10.0.19045", "", "ended 2025-10-14, Windows 10 22H2");
        row("service pack not told", "Windows 7 Professional", "6.1.7601", "",
            "ended 2020-01-14, Windows 7 SP1");
        row("release that nobody knows", "Microsoft Windows 11 Enterprise", "10.0.22000", "", "unknown");
        row("server", "Microsoft Windows Server 2022 Standard", "10.0.20348", "",
            "supported 2031-10-14, Windows Server 2022");
        row("R2 is another", "Microsoft Windows Server 2012 R2 Standard", "", "",
            "ended 2023-10-10, Windows Server 2012 R2");
        row("not R2", "Microsoft Windows Server 2012 Standard", "", "",
            "ended 2023-10-10, Windows Server 2012");
        row("core", "Windows Server Core 2022", "", "", "supported 2030-01-01, Server Core 2022");
        row("Debian", "Debian GNU/Linux 12 (bookworm)", "12.5", "",
            "ends soon 2027-06-11, Debian 12 (Bookworm)");
        row("number in the version", "Red Hat Enterprise Linux", "9.4 (Plow)", "",
            "supported 2032-05-31, RHEL 9");
        row("no date, not ended", "macOS", "15.1", "", "supported, macOS 15");
        row("no date, ended", "Apple macOS", "12.7.6", "", "ended, macOS 12");
        row("nothing said of it", "macOS", "11.2", "", "unknown");
        row("another product", "Fedora Linux 39", "", "", "unknown");
        row("nothing", "", "", "", "unknown");
    }
    void systemsAreFoundByTheirWords()
    {
        QFETCH(QByteArray, system);
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, edition);
        QFETCH(QByteArray, expected);
        const estate::EstatePtr estate = catalogue();
        const SystemSupport support(*estate);
        QCOMPARE(told(support.endOf(system.toStdString(), version.toStdString(), edition.toStdString())),
                 expected);
    }
    void theDayOfTheEstateDecides()
    {
        const std::string system = "Debian GNU/Linux 12 (bookworm)";
        const auto before = catalogue("2024-01-01");
        QCOMPARE(SystemSupport(*before).endOf(system, {}, {}).state, SupportState::Supported);
        const auto after = catalogue("2027-06-12");
        QCOMPARE(SystemSupport(*after).endOf(system, {}, {}).state, SupportState::Ended);
    }
    void withoutVersionsNothingIsKnown()
    {
        EstateFixture fixture;
        fixture.item("laptop", "pc-1");
        const auto estate = fixture.build();
        const SystemSupport support(*estate);
        QVERIFY(!support.knowsDates());
        QCOMPARE(told(support.endOf("Windows 11 Pro", "24H2", "")), QByteArray("unknown"));
    }
};

TALLY_TEST(TestSystemSupport);
#include "test_system_support.moc"
