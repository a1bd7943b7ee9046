// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A year of weekly reports, matched once more under other identifying keys: every PC with its agent, which is
// renamed or gets another network card now and then, and a row of a register. The measure is a bare reading
// of the same versions. Usage: bench_replay [PCs, default 7000] [weeks, default 52]
#include "estate/builder.h"
#include "must.h"
#include "reconcile/identity_replay.h"
#include "reconcile/report_history.h"
#include "report.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <map>
#include <string>

using namespace tally;
using namespace tally::bench;

namespace {

constexpr double kLimitMs = 60'000;
constexpr Day kToday = 20'779; // 2026-11-22
constexpr Instant kWeek = Instant{7} * 86'400'000;

class Counting final : public JobContext
{
public:
    void progress(std::int64_t done, std::int64_t total) override
    {
        ++calls;
        reached = total > 0 ? double(done) / double(total) : reached;
    }
    int calls = 0;
    double reached = 0;
};

// One operation a week for all agents; the register's file before all.
class Year
{
public:
    Year(std::int64_t pcs, int weeks) : m_pcs(pcs), m_weeks(weeks)
    {
        model::ItemRow partner;
        partner.id = ItemId(1);
        partner.className = "partner";
        partner.name = "North";
        version(1, partner);
        for (std::int64_t i = 0; i < pcs; ++i)
            machine(i);
        for (auto &[table, versions] : m_versions)
            std::stable_sort(versions.begin(), versions.end(),
                             [](const auto &a, const auto &b) { return a.began < b.began; });
    }

    reconcile::ReplayInput input() const
    {
        estate::EstateBuilder builder;
        for (const auto &[table, versions] : m_versions) {
            if (table == model::Table::Claim)
                continue;
            for (const model::FactVersion &each : versions) {
                if (!each.ended)
                    builder.add(each);
            }
        }
        reconcile::ReplayInput input;
        input.estate = must(std::move(builder).build(m_weeks + 3, kToday));
        input.usualOwner = OrgId(1);
        input.versions = [this](const reconcile::VersionTaker &take) -> Outcome {
            for (const model::Table table : reconcile::ReportHistory::tables()) {
                const auto versions = m_versions.find(table);
                if (versions == m_versions.end())
                    continue;
                for (const model::FactVersion &each : versions->second)
                    TALLY_CHECK(take(each));
            }
            return {};
        };
        return input;
    }

private:
    template <typename Row>
    void version(OperationNumber began, const Row &row, std::optional<OperationNumber> ended = {})
    {
        const model::FactKey key = model::keyOf(row);
        m_versions[key.table].push_back({key, began, ended, model::valuesOf(row)});
    }

    void machine(std::int64_t i)
    {
        const bool isKnownByName = i % 100 == 3; // the register has a row of its own of it
        const std::string number = std::to_string(100'000 + i);
        model::ItemRow item;
        item.owner = OrgId(1);
        item.id = ItemId(++m_id);
        item.className = "laptop";
        item.name = "pc-" + number;
        item.assetNumber = "A" + number;
        if (!isKnownByName)
            item.serialNumber = "SN" + number;
        version(2, item);
        listed(i, item, number, isKnownByName);
        if (isKnownByName) {
            item.id = ItemId(++m_id);
            item.assetNumber.reset();
            item.serialNumber = "SN" + number;
            version(3, item);
        }
        reported(i, item, number);
    }

    void listed(std::int64_t, const model::ItemRow &item, const std::string &number, bool nameAlone)
    {
        const model::ReportRow row{OrgId(1),     ReportId(++m_id),
                                   "csv:assets", "A" + number,
                                   item.id,      startOf(kToday) - kWeek * (m_weeks + 1),
                                   {},           {}};
        version(2, row);
        version(2, model::ClaimRow{OrgId(1), row.id, "asset_number", *item.assetNumber});
        version(2, model::ClaimRow{OrgId(1), row.id, "name", *item.name});
        if (!nameAlone)
            version(2, model::ClaimRow{OrgId(1), row.id, "serial_number", *item.serialNumber});
    }

    void reported(std::int64_t i, const model::ItemRow &item, const std::string &number)
    {
        model::ReportRow row{OrgId(1), ReportId(++m_id), "glpi-agent", "agent-" + number, item.id, {}, {},
                             {}};
        for (int week = 0; week < m_weeks; ++week) {
            row.seenAt = startOf(kToday) - kWeek * (m_weeks - week);
            version(3 + week, row,
                    week + 1 < m_weeks ? std::optional<OperationNumber>(4 + week) : std::nullopt);
            const bool changes = (i + week) % 50 == 7; // 2 in 100 each week
            if (week > 0 && changes)
                version(3 + week, model::IdentifierRow{OrgId(1), item.id, "mac", mac(i, week), mac(i, week)});
        }
        names(i, row.id, number);
        for (const auto &[attribute, value] :
             {std::pair("serial_number", *item.serialNumber),
              std::pair("manufacturer", std::string("Dell Inc.")), std::pair("uuid", uuid(i)),
              std::pair("class", std::string("laptop")),
              std::pair("operating_system", std::string("Windows 11"))})
            version(3, model::ClaimRow{OrgId(1), row.id, attribute, value});
        for (const auto &[kind, value] :
             {std::pair("mac", mac(i, 0)), std::pair("agent_id", "agent-" + number)})
            version(3, model::IdentifierRow{OrgId(1), item.id, kind, value, value});
    }

    // Renamed when the week says so.
    void names(std::int64_t i, ReportId report, const std::string &number)
    {
        int since = 0;
        for (int week = 1; week <= m_weeks; ++week) {
            if (week < m_weeks && (i + week) % 100 != 11)
                continue;
            const std::string name = "pc-" + number + (since == 0 ? "" : "-" + std::to_string(since));
            version(3 + since, model::ClaimRow{OrgId(1), report, "name", name},
                    week < m_weeks ? std::optional<OperationNumber>(3 + week) : std::nullopt);
            since = week;
        }
    }

    static std::string mac(std::int64_t i, int week)
    {
        char text[18];
        std::snprintf(text, sizeof text, "00:1b:%02x:%02x:%02x:%02x", unsigned(i >> 16 & 255),
                      unsigned(i >> 8 & 255), unsigned(i & 255), unsigned(week));
        return text;
    }
    static std::string uuid(std::int64_t i)
    {
        char text[37];
        std::snprintf(text, sizeof text, "4c4c4544-0042-4a10-8051-%012llx", static_cast<long long>(i + 1));
        return text;
    }

    std::int64_t m_pcs, m_id = 1;
    int m_weeks;
    std::map<model::Table, std::vector<model::FactVersion>> m_versions;
};

model::DefinitionRow byName()
{
    for (model::DefinitionRow row : model::ClassRegistry::shippedDefinitions()) {
        if (row.kind != "class" || row.name != "computer")
            continue;
        auto json = nlohmann::ordered_json::parse(row.text);
        json["keys"] = nlohmann::ordered_json::parse(
            R"([{"attributes": ["serial_number", "manufacturer"], "strength": 100},
                {"attributes": ["host_name"], "strength": 80}, {"attributes": ["asset_number"], "strength": 70}])");
        row.text = json.dump(2);
        return row;
    }
    std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    const std::int64_t pcs = argc > 1 ? std::atoll(argv[1]) : 7'000;
    const int weeks = argc > 2 ? std::atoi(argv[2]) : 52;
    const Year year(pcs, weeks);
    const reconcile::ReplayInput input = year.input();
    Report report;
    report.title("A year of weekly reports under other keys");
    std::int64_t versions = 0, cells = 0;
    const Milliseconds bare = bestOf(3, [&] {
        versions = cells = 0;
        const auto read = input.versions([&](const model::FactVersion &version) -> Outcome {
            ++versions;
            if (version.key.table == model::Table::Report)
                cells += must(model::rowOf<model::ReportRow>(version.key, version.values)).id.value & 1;
            return {};
        });
        if (!read)
            std::exit(1);
    });
    report.row("the versions read", bare, std::to_string(versions) + " versions");
    Counting job;
    reconcile::IdentityPreview preview;
    const Milliseconds took =
        bestOf(1, [&] { preview = must(reconcile::previewIdentity(input, {byName()}, job)); });
    report.row("replayed twice and compared", took,
               std::to_string(preview.sights) + " reports seen, " + std::to_string(preview.merges.size()) +
                   " would merge, " + std::to_string(preview.unlike) + " unlike");
    report.same("what only the name tells is found", preview.merges.size(),
                static_cast<std::size_t>((pcs + 96) / 100));
    report.same("nothing else is", preview.splits.size() + preview.held.size() + preview.recognised.size(),
                0);
    report.limit("processor time", took.cpu, kLimitMs * double(pcs) / 7'000 * weeks / 52, "ms");
    report.limit("against the bare reading", took.cpu / bare.cpu, 60, "times");
    report.atLeast("calls of progress", job.calls, 100, "calls");
    return report.exitCode();
}
