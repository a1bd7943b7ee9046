// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_fixture.h"

#include "core/text.h"
#include "estate/filter.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <numeric>

namespace tally::test {

namespace {

template <typename T>
T valueOr(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().text().c_str());
        std::abort();
    }
    return *std::move(result);
}

} // namespace

Day day(const std::string &iso)
{
    const auto parsed = parseDay(iso);
    if (!parsed) {
        std::fprintf(stderr, "%s is no day\n", iso.c_str());
        std::abort();
    }
    return *parsed;
}

ItemId EstateFixture::item(const std::string &className, const std::string &name, const Fill &fill)
{
    model::ItemRow row;
    row.id = nextId();
    row.className = className;
    row.name = name;
    if (fill)
        fill(row);
    add(row);
    return row.id;
}

void EstateFixture::relate(ItemId source, const std::string &type, ItemId target, const std::string &group,
                           const std::string &needed)
{
    model::RelationshipRow row;
    row.source = source;
    row.type = type;
    row.target = target;
    if (!group.empty())
        row.group = group;
    if (!needed.empty())
        row.needed = needed;
    add(row);
}

TitleId EstateFixture::title(const std::string &name, const std::string &version,
                             const std::string &publisher)
{
    const TitleId id(nextId().value);
    add(model::TitleRow{id, name, version, publisher, {}});
    return id;
}

ReportId EstateFixture::report(ItemId item, const std::string &source, const std::string &seenAt,
                               const model::Attributes &counts)
{
    model::ReportRow row;
    row.id = ReportId(nextId().value);
    row.source = source;
    row.subject = source + "-" + std::to_string(item.value);
    row.item = item;
    row.seenAt = startOf(day(seenAt));
    row.counts = counts;
    add(row);
    return row.id;
}

void EstateFixture::install(ItemId device, TitleId title, ReportId report, const std::string &installedOn)
{
    model::InstallationRow row;
    row.device = device;
    row.title = title;
    row.report = report;
    if (!installedOn.empty())
        row.installedOn = day(installedOn);
    add(row);
}

void EstateFixture::identify(ItemId item, const std::string &kind, const std::string &value,
                             const std::string &canonical)
{
    add(model::IdentifierRow{{}, item, kind, value, canonical});
}

estate::EstatePtr EstateFixture::build(const std::string &today, OperationNumber operation) const
{
    estate::EstateBuilder builder;
    for (const model::FactVersion &version : m_versions)
        builder.add(version);
    for (const model::PrivateValue &value : privateValues)
        builder.addPrivateValue(value);
    for (const auto &[number, recordedOn] : operationDays)
        builder.addOperationDay(number, recordedOn);
    return valueOr(std::move(builder).build(operation, day(today)));
}

estate::Row rowOf(const estate::Estate &estate, const std::string &key)
{
    return valueOr(estate.findKey(key));
}

std::vector<estate::Row> everyRow(const estate::Estate &estate)
{
    std::vector<estate::Row> rows(estate.itemCount());
    std::iota(rows.begin(), rows.end(), estate::Row{0});
    return rows;
}

std::string namesFound(const estate::Estate &estate, const char *filter)
{
    const auto parsed = estate::parseFilter(filter, "item", estate.classes());
    if (!parsed)
        return "mistake: " + parsed.error().text();
    const std::vector<estate::Row> rows = (*parsed)->apply(estate, everyRow(estate));
    for (const estate::Row row : everyRow(estate)) {
        if ((*parsed)->matches(estate, row) != (std::count(rows.begin(), rows.end(), row) == 1))
            return "apply and matches disagree";
    }
    return text::join(namesOf(estate, rows), " ");
}

std::vector<std::string> namesOf(const estate::Estate &estate, const std::vector<estate::Row> &rows)
{
    std::vector<std::string> names;
    for (const estate::Row row : rows)
        names.emplace_back(estate.nameAt(row));
    return names;
}

} // namespace tally::test
