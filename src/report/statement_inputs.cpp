// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/profile.h"
#include "report/statement_parts.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace tally::report {

namespace {

using licence::Index;
using licence::kNone;
using licence::Scene;

// One SHA-256 over lines of numbers and texts.
class Digest
{
public:
    template <typename... Parts>
    void line(const Parts &...parts)
    {
        (add(parts), ...);
        m_text.back() = '\n';
        ++m_rows;
        if (m_text.size() > kPiece)
            flush();
    }
    std::int64_t rows() const { return m_rows; }
    std::string hex()
    {
        flush();
        return m_hash.result().toHex().toStdString();
    }

private:
    static constexpr std::size_t kPiece = 1U << 16U;

    void add(std::int64_t number) { m_text += std::to_string(number) + '\t'; }
    void add(std::string_view text) { (m_text += text) += '\t'; }
    void add(ItemId item) { add(std::int64_t(item.value)); }
    void flush()
    {
        m_hash.addData(QByteArrayView(m_text.data(), qsizetype(m_text.size())));
        m_text.clear();
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::string m_text;
    std::int64_t m_rows = 0;
};

// Rows name each other by the ids of items, so that the digest is of the register and not of this scene.
class Tables
{
public:
    explicit Tables(const Scene &scene) : m_scene(scene) {}

    void lots(Digest &digest) const
    {
        for (const licence::Lot &lot : m_scene.lots) {
            digest.line(lot.item, product(lot.product), std::int64_t(lot.version),
                        std::int64_t(lot.boughtVersion), std::int64_t(lot.rule.metric), lot.quantity,
                        std::int64_t(lot.isUnlimited), lot.value, pool(lot.pool), lot.reserve,
                        std::int64_t(lot.isShared), std::int64_t(lot.grade),
                        std::int64_t(lot.rights.downgrade), std::int64_t(lot.rights.secondCopies),
                        lot.segment, device(lot.lockedTo));
            for (const Index base : lot.lifts)
                digest.line("lifts", m_scene.lots[base].item);
            for (const auto *units : {&lot.held, &lot.pinned})
                for (const licence::Lot::Held &each : *units)
                    digest.line("held", device(each.device), person(each.person), each.units);
        }
    }
    void installations(Digest &digest) const
    {
        for (const licence::Installation &each : m_scene.installations)
            digest.line(device(each.device), product(each.product), version(each.product, each.version),
                        exclusion(each.exclusion), std::int64_t(each.lastUsedOn),
                        std::int64_t(each.isCandidate));
    }
    void people(Digest &digest) const
    {
        for (const licence::Seat &each : m_scene.seats)
            digest.line("seat", person(each.person), product(each.product), exclusion(each.exclusion));
        for (const licence::Session &each : m_scene.sessions)
            digest.line("session", product(each.product), person(each.person), device(each.device), each.from,
                        each.until, std::int64_t(each.isBorrowed));
        for (const licence::Access &each : m_scene.accesses)
            digest.line("access", product(each.product), version(each.product, each.version),
                        person(each.person), device(each.device), exclusion(each.exclusion));
        for (const licence::Measure &each : m_scene.measures)
            digest.line("measure", each.item, product(each.product), pool(each.pool), each.units);
    }
    void exclusions(Digest &digest) const
    {
        for (const licence::Exclusion &each : m_scene.exclusions)
            digest.line(each.item, std::int64_t(each.reason), each.words);
    }
    void products(Digest &digest) const
    {
        for (const licence::Product &each : m_scene.products) {
            digest.line(each.item, each.name, each.edition, each.publisher, std::int64_t(each.rule.metric),
                        each.price, std::int64_t(each.sameVersion));
            for (const std::string &name : each.versions)
                digest.line("version", name);
            for (const Index component : each.components)
                digest.line("component", product(component));
        }
    }
    void places(Digest &digest) const
    {
        for (const licence::Device &each : m_scene.devices)
            digest.line(each.item, pool(each.pool), person(each.primaryUser), each.segment,
                        std::int64_t(each.isPortable), std::int64_t(each.isVirtual), device(each.host),
                        std::int64_t(each.sockets), std::int64_t(each.cores), std::int64_t(each.virtualCores),
                        std::int64_t(each.corePercent));
    }

private:
    std::string product(Index index) const
    {
        return index == kNone ? std::string()
                              : std::to_string(m_scene.products[index].item.value) + '/' +
                                    m_scene.products[index].edition;
    }
    std::string version(Index product, Index index) const
    {
        return index == kNone ? std::string() : m_scene.products[product].versions[index];
    }
    ItemId pool(Index index) const { return index == kNone ? ItemId() : m_scene.pools[index].organisation; }
    ItemId device(Index index) const { return index == kNone ? ItemId() : m_scene.devices[index].item; }
    ItemId person(Index index) const { return index == kNone ? ItemId() : m_scene.people[index].item; }
    ItemId exclusion(Index index) const { return index == kNone ? ItemId() : m_scene.exclusions[index].item; }

    const Scene &m_scene;
};

struct TableRow
{
    std::string name, sha256;
    std::int64_t rows = 0;
};

std::vector<TableRow> digestsOf(const StatementWork &work)
{
    const Tables tables(work.reading.scene);
    using Part = std::pair<const char *, void (Tables::*)(Digest &) const>;
    const std::array<Part, 6> parts{{{"licences", &Tables::lots},
                                     {"installations", &Tables::installations},
                                     {"seats, sessions, access and measures", &Tables::people},
                                     {"exclusions", &Tables::exclusions},
                                     {"products", &Tables::products},
                                     {"devices", &Tables::places}}};
    std::vector<TableRow> rows;
    for (const auto &[name, write] : parts) {
        Digest digest;
        (tables.*write)(digest);
        const std::int64_t count = digest.rows();
        rows.push_back({name, digest.hex(), count});
    }
    return rows;
}

// Each rule of a kind with the operation since which it is so; of many their newest alone.
void addRules(const StatementWork &work, const std::string &kind, Section &section)
{
    constexpr std::size_t kMostNamed = 40;
    std::vector<model::DefinitionRow> rows = work.estate->definitions(kind);
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::tie(a.name, a.owner.value) < std::tie(b.name, b.owner.value);
    });
    Digest all;
    OperationNumber newest = 0;
    for (const model::DefinitionRow &row : rows) {
        Digest digest;
        digest.line(row.text);
        const OperationNumber began = work.estate->beganOf(model::keyOf(row)).value_or(0);
        newest = std::max(newest, began);
        const std::string sha256 = digest.hex();
        all.line(row.name, sha256);
        if (rows.size() <= kMostNamed)
            section.rows.push_back(
                {"Rule: " + kind + " " + row.name, "since operation " + std::to_string(began), sha256});
    }
    if (rows.size() > kMostNamed)
        section.rows.push_back(
            {"Rules: " + kind,
             std::to_string(rows.size()) + ", the newest since operation " + std::to_string(newest),
             all.hex()});
}

} // namespace

std::string inputDigest(const StatementWork &work)
{
    Digest all;
    for (const TableRow &table : digestsOf(work))
        all.line(table.name, table.rows, table.sha256);
    return all.hex();
}

Section inputsSection(const StatementWork &work, const StatementFacts &facts)
{
    Section section = sectionOf("inputs", {"What", "Value", "SHA-256"});
    const auto add = [&](std::string what, std::string value, std::string digest = {}) {
        section.rows.push_back({std::move(what), std::move(value), std::move(digest)});
    };
    add("Operation of the register", std::to_string(work.estate->operation()));
    add("As of", formatDay(work.estate->today()));
    for (const TableRow &table : digestsOf(work))
        add("Input: " + table.name, std::to_string(table.rows) + (table.rows == 1 ? " row" : " rows"),
            table.sha256);
    for (const std::string_view kind :
         {licence::kProfileKind, licence::kCoreFactorsKind, std::string_view("recognition_rule")})
        addRules(work, std::string(kind), section);
    add("Engine", facts.engine);
    add("Solver, audit view",
        figuresOf(work, work.audit).isOptimal ? "proven optimal" : "bounded, see the status");
    add("Self-check of the optimum",
        work.audit.isChecked && work.management.isChecked && work.departmental.isChecked ? "passed"
                                                                                         : "not passed");
    add("Random numbers", "none: the same register gives the same answer");
    return section;
}

} // namespace tally::report
