// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/quality.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace tally::audit {

using estate::Estate;
using estate::Row;
using estate::Truth;

namespace {

// Beyond this share of the items it costs less to judge them all.
constexpr std::size_t kWorthWhile = 8;

Error stopped()
{
    return makeError(ErrorCode::Cancelled, "the quality check was stopped", "Nothing was changed.");
}

Standing standingOf(Truth violated)
{
    return violated == Truth::Yes  ? Standing::Violation
           : violated == Truth::No ? Standing::Fine
                                   : Standing::NotEvaluated;
}

// The rows that stood elsewhere, or were not there, before.
std::vector<Row> movedRows(const Estate &before, const Estate &after)
{
    std::vector<Row> moved;
    for (Row row = 0; row < after.itemCount(); ++row) {
        if (row >= before.itemCount() || before.idAt(row) != after.idAt(row))
            moved.push_back(row);
    }
    return moved;
}

std::vector<Row> everyRow(const Estate &estate)
{
    std::vector<Row> rows(estate.itemCount());
    for (Row row = 0; row < rows.size(); ++row)
        rows[row] = row;
    return rows;
}

} // namespace

QualityTally tallyOf(Standing standing, int weight)
{
    QualityTally tally;
    tally.checked = standing == Standing::Outside ? 0 : 1;
    tally.violations = standing == Standing::Violation ? 1 : 0;
    tally.notEvaluated = standing == Standing::NotEvaluated ? 1 : 0;
    tally.weighed = tally.evaluated() * weight;
    tally.wrong = tally.violations * weight;
    return tally;
}

void QualityTally::add(const QualityTally &other)
{
    checked += other.checked;
    violations += other.violations;
    notEvaluated += other.notEvaluated;
    weighed += other.weighed;
    wrong += other.wrong;
}

double QualityTally::score() const
{
    if (weighed == 0)
        return checked == 0 ? 100 : 0;
    return 100.0 * static_cast<double>(weighed - wrong) / static_cast<double>(weighed);
}

double QualityTally::notEvaluatedShare() const
{
    return checked == 0 ? 0 : static_cast<double>(notEvaluated) / static_cast<double>(checked);
}

std::string_view bandName(Band band)
{
    switch (band) {
    case Band::Good:
        return "good";
    case Band::Fair:
        return "fair";
    case Band::Bad:
        return "bad";
    case Band::NotEvaluated:
        break;
    }
    return "not_evaluated";
}

Result<Quality> Quality::of(RulesPtr rules, estate::EstatePtr estate, JobContext &job)
{
    Quality made(std::move(rules), std::move(estate));
    const auto &entries = made.m_rules->entries();
    made.m_standings.assign(entries.size(),
                            std::vector<Standing>(made.m_estate->itemCount(), Standing::Outside));
    for (std::size_t rule = 0; rule < entries.size(); ++rule) {
        if (job.cancelled())
            return stopped();
        made.judge(rule, made.m_estate->itemsOfClass(entries[rule].rule.of));
        job.progress(static_cast<std::int64_t>(rule + 1), static_cast<std::int64_t>(entries.size()));
    }
    return made;
}

// Writes the standing of rows that are of the rule's class.
void Quality::judge(std::size_t rule, const std::vector<Row> &rows)
{
    const QualityRules::Entry &entry = m_rules->entries()[rule];
    const std::vector<Row> checked = entry.population->apply(*m_estate, rows);
    const std::vector<Truth> truths = entry.violation.of(*m_estate, checked);
    std::vector<Standing> &standings = m_standings[rule];
    for (const Row row : rows)
        standings[row] = Standing::Outside;
    for (std::size_t i = 0; i < checked.size(); ++i)
        standings[checked[i]] = standingOf(truths[i]);
}

Result<Quality> Quality::after(estate::EstatePtr estate, std::vector<ItemId> touched, JobContext &job) const
{
    const bool isAnother =
        estate->today() != m_estate->today() || estate->classesPtr() != m_estate->classesPtr();
    if (isAnother)
        return of(m_rules, std::move(estate), job);
    Quality made(m_rules, estate);
    made.m_standings = m_standings;
    const std::vector<Row> moved = movedRows(*m_estate, *estate);
    estate::Influence influence(*m_estate, *estate, std::move(touched));
    const auto &entries = m_rules->entries();
    for (std::size_t rule = 0; rule < entries.size(); ++rule) {
        if (job.cancelled())
            return stopped();
        made.m_standings[rule].resize(estate->itemCount(), Standing::Outside);
        const std::size_t most = estate->itemCount() / kWorthWhile + 100;
        const auto items = influence.of(entries[rule].reach, most);
        std::vector<Row> rows = items ? moved : everyRow(*estate);
        for (const ItemId item : items ? *items : std::vector<ItemId>{}) {
            if (const Row row = estate->rowOf(item); row < estate->itemCount())
                rows.push_back(row);
        }
        std::vector<Row> ofClass;
        for (const Row row : rows) {
            made.m_standings[rule][row] = Standing::Outside;
            if (estate->classes().isA(estate->classAt(row), entries[rule].rule.of))
                ofClass.push_back(row);
        }
        made.judge(rule, ofClass);
    }
    return made;
}

QualityTally Quality::ofRule(std::size_t rule) const
{
    const int weight = m_rules->entries()[rule].rule.weight;
    QualityTally tally;
    for (const Standing standing : m_standings[rule])
        tally.add(tallyOf(standing, weight));
    return tally;
}

Band bandOf(const QualityRule &about, const QualityTally &tally)
{
    if (tally.evaluated() == 0)
        return tally.checked == 0 ? Band::Good : Band::NotEvaluated;
    const std::int64_t wrong = tally.violations * 100;
    return wrong <= tally.evaluated() * about.goodUpTo   ? Band::Good
           : wrong <= tally.evaluated() * about.fairUpTo ? Band::Fair
                                                         : Band::Bad;
}

Band Quality::bandOf(std::size_t rule) const
{
    return audit::bandOf(m_rules->entries()[rule].rule, ofRule(rule));
}

bool Quality::hasBadRule() const
{
    for (std::size_t rule = 0; rule < m_standings.size(); ++rule) {
        if (m_rules->entries()[rule].rule.counts && bandOf(rule) == Band::Bad)
            return true;
    }
    return false;
}

std::vector<Row> Quality::rowsOf(std::size_t rule, Standing standing) const
{
    std::vector<Row> rows;
    for (Row row = 0; row < m_standings[rule].size(); ++row) {
        if (m_standings[rule][row] == standing)
            rows.push_back(row);
    }
    return rows;
}

QualityTally Quality::overall() const
{
    QualityTally tally;
    for (std::size_t rule = 0; rule < m_standings.size(); ++rule) {
        if (m_rules->entries()[rule].rule.counts)
            tally.add(ofRule(rule));
    }
    return tally;
}

template <typename Key>
std::vector<std::pair<std::int64_t, QualityTally>> Quality::grouped(Key keyOf) const
{
    std::unordered_map<std::int64_t, QualityTally> groups;
    for (Row row = 0; row < m_estate->itemCount(); ++row) {
        QualityTally ofRow;
        for (std::size_t rule = 0; rule < m_standings.size(); ++rule) {
            const QualityRule &about = m_rules->entries()[rule].rule;
            if (about.counts && m_standings[rule][row] != Standing::Outside)
                ofRow.add(tallyOf(m_standings[rule][row], about.weight));
        }
        if (ofRow.checked > 0)
            groups[keyOf(row)].add(ofRow);
    }
    std::vector<std::pair<std::int64_t, QualityTally>> sorted(groups.begin(), groups.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return std::tuple(-a.second.violations, a.first) < std::tuple(-b.second.violations, b.first);
    });
    return sorted;
}

std::vector<QualityGroup> Quality::byClass() const
{
    std::map<std::string_view, std::int64_t> numbers;
    std::vector<std::string_view> names;
    const auto groups = grouped([&](Row row) {
        const auto [entry, isNew] =
            numbers.try_emplace(m_estate->classAt(row), static_cast<std::int64_t>(names.size()));
        if (isNew)
            names.push_back(entry->first);
        return entry->second;
    });
    std::vector<QualityGroup> made;
    for (const auto &[number, tally] : groups) {
        const std::string name(names[static_cast<std::size_t>(number)]);
        const model::ClassSpec *spec = m_estate->classes().find(name);
        made.push_back({name, spec == nullptr ? name : spec->label, {}, tally});
    }
    return made;
}

namespace {

QualityGroup ofItem(const Estate &estate, ItemId item, const QualityTally &tally)
{
    const Row row = item ? estate.rowOf(item) : estate::kNoRow;
    const std::string name = row == estate::kNoRow ? std::string() : std::string(estate.nameAt(row));
    return {name, name, item, tally};
}

} // namespace

std::vector<QualityGroup> Quality::byOwner() const
{
    std::vector<QualityGroup> made;
    for (const auto &[owner, tally] : grouped([&](Row row) { return m_estate->ownerAt(row).value; }))
        made.push_back(ofItem(*m_estate, ItemId(owner), tally));
    for (QualityGroup &group : made) {
        if (group.item.value == kPartnership.value)
            group.label = "The partnership";
    }
    return made;
}

std::vector<QualityGroup> Quality::byTeam() const
{
    const TeamReader teams(*m_estate);
    std::vector<QualityGroup> made;
    for (const auto &[team, tally] : grouped([&](Row row) { return teams.of(row).value; }))
        made.push_back(ofItem(*m_estate, ItemId(team), tally));
    return made;
}

std::vector<QualityGroup> Quality::byRuleGroup() const
{
    std::map<std::string, QualityTally> groups;
    for (std::size_t rule = 0; rule < m_standings.size(); ++rule) {
        if (const QualityRule &about = m_rules->entries()[rule].rule; about.counts)
            groups[about.group].add(ofRule(rule));
    }
    std::vector<QualityGroup> made;
    for (const auto &[name, tally] : groups)
        made.push_back({name, name, {}, tally});
    if (!made.empty() && made.front().name.empty())
        std::rotate(made.begin(), made.begin() + 1, made.end());
    return made;
}

TeamReader::TeamReader(const Estate &estate)
    : m_estate(estate), m_organisation(estate.columnOf("organisation").value_or(estate::ColumnRef{})),
      m_custodian(estate.columnOf("custodian").value_or(estate::ColumnRef{})),
      m_costCentre(estate.columnOf("cost_centre").value_or(estate::ColumnRef{}))
{
}

std::optional<std::int64_t> TeamReader::reference(const estate::ColumnRef &column, Row row) const
{
    estate::Value value;
    m_estate.read(column, std::span(&row, 1), std::span(&value, 1));
    return value.kind == estate::ValueKind::Integer ? std::optional(value.number) : std::nullopt;
}

ItemId TeamReader::of(Row row) const
{
    if (const auto own = reference(m_organisation, row))
        return ItemId(*own);
    for (const estate::ColumnRef &column : {m_custodian, m_costCentre}) {
        const auto holder = reference(column, row);
        const Row at = holder ? m_estate.rowOf(ItemId(*holder)) : estate::kNoRow;
        const auto team = at == estate::kNoRow ? std::nullopt : reference(m_organisation, at);
        if (team)
            return ItemId(*team);
    }
    return {};
}

} // namespace tally::audit
