// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include "core/text.h"
#include "store/log_entry.h"

#include <QtGlobal>

#include <algorithm>

namespace tally::test {

model::ItemRow item(std::int64_t id, const std::string &name, std::int64_t owner,
                    const std::string &className)
{
    model::ItemRow row;
    row.owner = OrgId(owner);
    row.id = ItemId(id);
    row.className = className;
    row.name = name;
    return row;
}

model::RelationshipRow relation(std::int64_t source, const std::string &type, std::int64_t target,
                                std::int64_t owner)
{
    model::RelationshipRow row;
    row.owner = OrgId(owner);
    row.source = ItemId(source);
    row.type = type;
    row.target = ItemId(target);
    return row;
}

model::TitleRow title(std::int64_t id, const std::string &name)
{
    return {TitleId(id), name, "1.0", "Maker", ""};
}

model::ReportRow report(std::int64_t id, const std::string &subject, std::int64_t item, std::int64_t owner)
{
    model::ReportRow row;
    row.owner = OrgId(owner);
    row.id = ReportId(id);
    row.source = "agent";
    row.subject = subject;
    row.item = ItemId(item);
    return row;
}

model::InstallationRow installation(std::int64_t device, std::int64_t titleId, std::int64_t reportId,
                                    std::int64_t owner)
{
    return {OrgId(owner), ItemId(device), TitleId(titleId), ReportId(reportId), std::nullopt};
}

model::OperationDraft draft(const std::string &kind, std::vector<model::Change> changes,
                            const std::string &reason)
{
    model::OperationDraft out;
    out.kind = kind;
    out.source = "person";
    out.reason = reason;
    out.changes = std::move(changes);
    return out;
}

Result<store::Commit> tryCommit(store::Store &store, const model::OperationDraft &draft)
{
    JobContext job;
    return store.commit(draft, store::randomId(), job);
}

OperationNumber commit(store::Store &store, const model::OperationDraft &draft)
{
    const auto done = tryCommit(store, draft);
    if (!done)
        qFatal("not committed: %s", done.error().text().c_str());
    return done->number;
}

std::string refusalOf(store::Store &store, const model::OperationDraft &draft)
{
    const auto done = tryCommit(store, draft);
    if (done)
        return {};
    return done.error().rule.empty() ? done.error().text() : done.error().rule;
}

OperationNumber seed(store::Store &store)
{
    if (const auto first = store.reserveIds(100'000); !first)
        qFatal("no ids: %s", first.error().text().c_str());
    return commit(store,
                  draft("init", {begin(item(kNorth, "North", kNorth, "organisation")),
                                 begin(item(kSouth, "South", kSouth, "organisation")),
                                 begin(item(10, "alpha")), begin(item(11, "beta")), begin(item(12, "gamma")),
                                 begin(item(20, "delta", kSouth)), begin(relation(10, "runs_on", 11))}));
}

namespace {

std::string listed(store::Store &store, model::Table table, OperationNumber asOf,
                   const std::function<std::string(const model::RowView &)> &shown)
{
    std::vector<std::string> rows;
    JobContext job;
    const Outcome read = store.scan(
        table, asOf,
        [&](const model::RowView &row) {
            rows.push_back(shown(row));
            return true;
        },
        job);
    if (!read)
        qFatal("not read: %s", read.error().text().c_str());
    std::ranges::sort(rows);
    return text::join(rows, ", ");
}

} // namespace

std::string itemsAt(store::Store &store, OperationNumber asOf)
{
    const std::size_t name = 1 + model::valueIndex(model::Table::Item, "name");
    return listed(store, model::Table::Item, asOf, [&](const model::RowView &row) {
        return std::to_string(row.integer(0)) + " " + std::string(row.text(name));
    });
}

std::string relationsAt(store::Store &store, OperationNumber asOf)
{
    return listed(store, model::Table::Relationship, asOf, [](const model::RowView &row) {
        return std::to_string(row.integer(0)) + " " + std::string(row.text(1)) + " " +
               std::to_string(row.integer(2));
    });
}

} // namespace tally::test
