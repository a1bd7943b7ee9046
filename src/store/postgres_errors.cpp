// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres_errors.h"

#include "core/text.h"
#include "store/refusal.h"

#include <cstdlib>
#include <string>
#include <string_view>

namespace tally::store {

namespace {

struct StateMeaning
{
    std::string_view prefix; // of the SQLSTATE; the longest comes first
    ErrorCode code;
    std::string_view reason; // empty: the server's own words
    std::string_view remedy;
};

constexpr std::string_view kRetry = "try again in a moment";
constexpr StateMeaning kStates[] = {
    {"TY001", ErrorCode::Conflict, "", ""},
    {"TY002", ErrorCode::Usage, "", ""},
    {"40001", ErrorCode::Conflict, "", "read the register again and repeat the change"},
    {"40P01", ErrorCode::Unreachable, "the server broke off the operation to solve a deadlock", kRetry},
    {"42501", ErrorCode::NotAllowed, "", ""},
    {"55P03", ErrorCode::Unreachable, "an import is being recorded by somebody else", kRetry},
    {"57014", ErrorCode::Cancelled, "the work was stopped", ""},
    {"57P0", ErrorCode::Unreachable, "lost the connection: the database server is shutting down", kRetry},
    {"08", ErrorCode::Unreachable, "lost the connection to the database server", kRetry},
    {"53", ErrorCode::Unreachable, "", "the database server is short of disk, memory or connections"},
    {"25006", ErrorCode::NotAllowed, "the register is opened read only", ""},
    {"23", ErrorCode::Conflict, "", ""},
    {"42P01", ErrorCode::Damaged, "this database is no register", "run `tally server init` first"},
    {"3F000", ErrorCode::Damaged, "this database is no register", "run `tally server init` first"},
    {"3D000", ErrorCode::NotFound, "", ""},
};

struct ConstraintMeaning
{
    std::string_view name; // begin of the constraint's name
    std::string_view rule;
    std::string_view reason;
};

// What a key or foreign key stands for when the database itself refuses.
constexpr ConstraintMeaning kConstraints[] = {
    {"duty_pkey", "DSP-102", "the same person stands on the other side of this duty already"},
    {"custody_event_pkey", "STEP_TAKEN", "somebody else has taken this step in the meantime"},
    {"custody_event_order", "WRONG_STATE", "the step does not start where the last one ended"},
    {"custody_event_new", "WRONG_STATE", "the first step starts from NEW"},
    {"custody_event_step", "UNKNOWN_STEP", "this role may not take this step from this state"},
    {"custody_duty_step_pair_side", "UNKNOWN_DUTY", "this step knows no such duty"},
    {"operation_request", "REPLAY", "this request was recorded before"},
    {"item_live", "LIVE_ELSEWHERE", "the item is live already"},
    {"title_text", "DUPLICATE_TITLE", "this title is recorded already"},
    {"report_subject", "DUPLICATE_REPORT", "a report about this thing is live already"},
    {"relationship_live", "DUPLICATE_RELATIONSHIP", "this relationship stands already"},
};

std::string_view field(const PGresult *result, int code)
{
    const char *value = result == nullptr ? nullptr : PQresultErrorField(result, code);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

std::string firstLine(std::string_view text)
{
    return std::string(text.substr(0, text.find('\n')));
}

// What our function refuse() raised: code, words, "owner id".
Error refusalOf(const PGresult *result)
{
    const std::string detail(field(result, PG_DIAG_MESSAGE_DETAIL));
    const std::size_t blank = detail.find(' ');
    const std::int64_t owner = std::strtoll(detail.c_str(), nullptr, 10);
    const std::int64_t id =
        blank == std::string::npos ? 0 : std::strtoll(detail.c_str() + blank, nullptr, 10);
    const std::string code(field(result, PG_DIAG_CONSTRAINT_NAME));
    if (code == "REPLAY")
        return replayedRequest(id);
    return refusal(code, std::string(field(result, PG_DIAG_MESSAGE_PRIMARY)), OrgId(owner), id);
}

Error lost(PGconn *connection)
{
    return makeError(ErrorCode::Unreachable,
                     "lost the connection to the database server (" + firstLine(PQerrorMessage(connection)) +
                         ")",
                     std::string(kRetry));
}

} // namespace

Error connectionError(PGconn *connection)
{
    const std::string message = firstLine(text::trimmed(PQerrorMessage(connection)));
    if (PQconnectionNeedsPassword(connection) != 0 || PQconnectionUsedPassword(connection) != 0)
        return makeError(ErrorCode::NotAllowed,
                         "the database server does not accept this login (" + message + ")",
                         "check the login's name and password");
    // The protocol gives no SQLSTATE here; the words are those of a server that speaks English.
    if (message.find("database \"") != std::string::npos && message.ends_with("does not exist"))
        return makeError(ErrorCode::NotFound, message, "create the database, then run `tally server init`");
    return makeError(ErrorCode::Unreachable, "the database server cannot be reached (" + message + ")",
                     "check that it runs and that the address is right");
}

Error statementError(const PGresult *result, PGconn *connection)
{
    const std::string_view state = field(result, PG_DIAG_SQLSTATE);
    if (state.empty()) // the client library speaks, not the server: it may still think that the connection
                       // stands
        return lost(connection);
    if (field(result, PG_DIAG_TABLE_NAME) == "refusals")
        return refusalOf(result);
    Error error = makeError(ErrorCode::Internal, std::string(field(result, PG_DIAG_MESSAGE_PRIMARY)));
    const std::string_view constraint = field(result, PG_DIAG_CONSTRAINT_NAME);
    for (const StateMeaning &meaning : kStates) {
        if (!state.starts_with(meaning.prefix))
            continue;
        error.code = meaning.code;
        if (!meaning.reason.empty())
            error.reason = meaning.reason;
        error.remedy = meaning.remedy;
        break;
    }
    if (error.code == ErrorCode::Internal)
        error.reason += " (SQLSTATE " + std::string(state) + ")";
    if (state.starts_with("TY") || state == "42501" || state == "40001")
        error.rule = constraint;
    if (state == "40001" && error.rule.empty())
        error.rule = "STALE_VERSION";
    if (const std::string_view hint = field(result, PG_DIAG_MESSAGE_HINT); !hint.empty())
        error.remedy = hint;
    if (!state.starts_with("23"))
        return error;
    for (const ConstraintMeaning &meaning : kConstraints) {
        if (!constraint.starts_with(meaning.name))
            continue;
        error.rule = meaning.rule;
        error.reason = meaning.reason;
        return error;
    }
    error.rule = constraint;
    return error;
}

} // namespace tally::store
