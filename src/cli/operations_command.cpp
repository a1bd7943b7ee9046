// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_view.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/table_output.h"
#include "core/text.h"

#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {{"--limit", "N", "the newest N (default 50, 0: all)"}};

Json operationJson(const model::Operation &operation)
{
    Json out;
    out["number"] = operation.number;
    out["recorded_at"] = formatInstant(operation.recordedAt);
    out["effective_on"] = formatDay(operation.effectiveOn);
    out["actor"] = operation.actorLogin;
    out["kind"] = operation.kind;
    out["source"] = nullable(operation.source);
    out["reason"] = nullable(operation.reason);
    out["changes"] = operation.changes;
    out["undoes"] = nullable(operation.undoes);
    out["digest"] = text::hex(operation.leaf);
    return out;
}

void printOperations(Context &context, const std::vector<model::Operation> &operations)
{
    TableOutput table({"number", "recorded at", "actor", "kind", "changes", "source", "reason"});
    for (const model::Operation &o : operations) {
        std::string reason = o.reason;
        if (o.undoes)
            reason = "undoes " + std::to_string(*o.undoes) + (reason.empty() ? "" : ": " + reason);
        table.add({std::to_string(o.number), formatInstant(o.recordedAt), o.actorLogin, o.kind,
                   std::to_string(o.changes), o.source, reason});
    }
    context.print(table);
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    if (!context.global().trueOn.empty())
        return makeError(ErrorCode::Usage, "The log knows when operations were recorded, not what was true",
                         "Give --as-of instead of --true-on.");
    TALLY_TRY(const std::int64_t limit, invocation.number("--limit", 50));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const OperationNumber newest, opened->operationOf({context.global().asOf}));
    TALLY_TRY(const auto operations, app::operations(*opened, newest, static_cast<std::size_t>(limit)));
    if (!context.json()) {
        printOperations(context, operations);
        return Exit::Done;
    }
    Json list = Json::array();
    for (const model::Operation &operation : operations)
        list.push_back(operationJson(operation));
    context.out() << dump({{"operations", list}}) << "\n";
    return Exit::Done;
}

} // namespace

extern const Command kOperationsCommand;
const Command kOperationsCommand{"operations",
                                 "",
                                 "the log, newest first",
                                 "JSON: operations: list of number, recorded_at, effective_on, actor, kind, "
                                 "source, reason, changes (facts begun and ended), "
                                 "undoes, digest (the Merkle leaf, hexadecimal).",
                                 0,
                                 0,
                                 kOptions,
                                 run,
                                 true};

} // namespace tally::cli
