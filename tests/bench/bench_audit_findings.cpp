// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings of a register of computers with an inventory and a spreadsheet each: 14 claims, 4 components, 20
// installations. Twice as many computers may take little more than twice the time, up to 100,000.
// Usage: bench_audit_findings [computers, default 100000]
#include "audit/findings.h"
#include "estate/builder.h"
#include "must.h"
#include "report.h"

#include <cstdlib>
#include <string>

using namespace tally;
using namespace tally::bench;

namespace {

constexpr int kRuns = 3;
constexpr Day kToday = 20'779; // 2026-11-22

struct Made
{
    estate::EstatePtr estate;
    std::vector<model::ClaimRow> claims;
};

// One in a hundred has a trouble of each kind.
class Maker
{
public:
    explicit Maker(std::int64_t computers) : m_computers(computers) {}

    Made make()
    {
        place();
        for (std::int64_t i = 0; i < m_computers; ++i)
            computer(i);
        Made made;
        m_builder.addOperationDay(1, kToday - 300);
        made.estate = must(std::move(m_builder).build(1, kToday));
        made.claims = std::move(m_claims);
        return made;
    }

private:
    template <typename Row>
    void add(const Row &row)
    {
        m_builder.add({model::keyOf(row), 1, std::nullopt, model::valuesOf(row)});
    }
    model::ItemRow item(const char *className, const std::string &name)
    {
        model::ItemRow row;
        row.owner = OrgId(1);
        row.id = ItemId(++m_id);
        row.className = className;
        row.name = name;
        return row;
    }
    void place()
    {
        add(item("partner", "North"));
        for (int i = 0; i < kSites; ++i)
            add(item("site", "Site " + std::to_string(i)));
        for (std::int64_t i = 0; i < m_computers; ++i) {
            model::ItemRow row = item("person", "Person " + std::to_string(i));
            row.site = ItemId(2 + i % kSites);
            row.attributes["login"] = "user" + std::to_string(i);
            add(row);
        }
        for (int i = 0; i < kTitles; ++i)
            add(model::TitleRow{TitleId(++m_id), "Program " + std::to_string(i), "1", "Maker", ""});
        m_firstTitle = m_id - kTitles + 1;
        for (int i = 0; i < kTitles; ++i)
            add(model::RecognitionRow{{}, TitleId(m_firstTitle + i), {}, {}, {}, "component", {}});
    }
    ReportId report(const model::ItemRow &of, const char *source, Day on)
    {
        model::ReportRow row;
        row.owner = of.owner;
        row.id = ReportId(++m_id);
        row.source = source;
        row.subject = *of.name;
        row.item = of.id;
        row.seenAt = startOf(on);
        add(row);
        return row.id;
    }
    void claims(const model::ItemRow &of, ReportId report, std::int64_t i, bool isAgent)
    {
        const auto claim = [&](const char *attribute, model::AttributeValue value) {
            m_claims.push_back({of.owner, report, attribute, std::move(value)});
        };
        claim("name", *of.name);
        claim("serial_number", isAgent && i % 100 == 7 ? "X" + *of.serialNumber : *of.serialNumber);
        claim("memory_mib", std::int64_t{isAgent && i % 100 == 9 ? 4096 : 16384});
        claim("manufacturer", std::string("Dell Inc."));
        claim("operating_system", std::string("Windows 11"));
        claim("cores", std::int64_t{8});
        claim("last_user", "user" + std::to_string(i % 100 == 11 ? i + 1 : i));
    }
    void computer(std::int64_t i)
    {
        model::ItemRow row = item("laptop", "PC-" + std::to_string(i));
        row.assetNumber = "A" + std::to_string(100'000 + i);
        row.serialNumber = "PF" + std::to_string(i % 100 == 3 ? i - 1 : i * 2'654'435'761 % 10'000'000'019);
        row.status = "in_use";
        row.site = ItemId(2 + i % kSites);
        row.custodian = ItemId(2 + kSites + i);
        row.attributes["memory_mib"] = std::int64_t{16384};
        row.attributes["manufacturer"] = std::string("Dell Inc.");
        row.attributes["operating_system"] = std::string("Windows 11");
        row.attributes["cores"] = std::int64_t{8};
        add(row);
        add(model::IdentifierRow{row.owner, row.id, "serial_number", *row.serialNumber, *row.serialNumber});
        add(model::IdentifierRow{row.owner, row.id, "mac", "vpn", "00:05:9a:3c:7a:00"}); // of all of them
        claims(row, report(row, "csv:assets", kToday - 90), i, false);
        const ReportId seen = report(row, "glpi-agent", i % 100 == 5 ? kToday - 200 : kToday - 2);
        claims(row, seen, i, true);
        for (int part = 0; part < 4; ++part)
            add(model::ComponentRow{row.owner,
                                    row.id,
                                    seen,
                                    part < 2 ? "memory" : "network_interface",
                                    std::to_string(part),
                                    {{"serial_number", "M" + std::to_string(i * 4 + part)}}});
        for (int n = 0; n < 20; ++n)
            add(model::InstallationRow{
                row.owner, row.id, TitleId(m_firstTitle + (i * 7 + n) % kTitles), seen, {}});
    }

    static constexpr int kSites = 400, kTitles = 3000;
    std::int64_t m_computers, m_id = 0, m_firstTitle = 0;
    estate::EstateBuilder m_builder;
    std::vector<model::ClaimRow> m_claims;
};

struct Run
{
    Milliseconds took;
    std::size_t findings = 0;
};

Run runOn(const Made &made)
{
    Run run;
    run.took = bestOf(kRuns, [&] {
        audit::ClaimBook book(made.estate, reconcile::Precedence::shipped());
        for (const model::ClaimRow &claim : made.claims)
            book.add(claim, 1);
        book.close();
        audit::FindingInput input;
        input.estate = made.estate;
        input.claims = &book;
        JobContext job;
        run.findings = must(audit::findAll(input, job)).all.size();
    });
    return run;
}

} // namespace

int main(int argc, char **argv)
{
    const std::int64_t most = argc > 1 ? std::atoll(argv[1]) : 100'000;
    Report report;
    report.title("Findings of computers with two sources each");
    const Run quarter = runOn(Maker(most / 4).make());
    report.row(std::to_string(most / 4) + " computers", quarter.took,
               std::to_string(quarter.findings) + " findings");
    const Run whole = runOn(Maker(most).make());
    report.row(std::to_string(most) + " computers", whole.took, std::to_string(whole.findings) + " findings");
    // Four times the computers; caches and hash tables that grow may cost half as much again.
    report.limit("four times the computers take", whole.took.cpu / quarter.took.cpu, 6, "times the time");
    report.atLeast("findings grow with them", double(whole.findings) / double(quarter.findings), 3.9,
                   "times");
    return report.exitCode();
}
