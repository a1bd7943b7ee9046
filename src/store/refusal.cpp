// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refusal.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tally::store {

namespace {

struct Wording
{
    std::string_view code;
    ErrorCode kind;
    std::string_view reason, remedy;
};

constexpr auto kConflict = ErrorCode::Conflict;
constexpr auto kNotAllowed = ErrorCode::NotAllowed;
constexpr auto kInvalid = ErrorCode::InvalidInput;

constexpr std::array kWordings{
    Wording{"STALE_VERSION", kConflict, "somebody changed this since you read it",
            "Read it again and repeat the change"},
    Wording{"NAMED_MEANWHILE", kConflict, "somebody else recorded one of this name meanwhile",
            "Look at it, then repeat the change"},
    Wording{"ALREADY_LIVE", kConflict, "the register holds this already", "Change what is there"},
    Wording{"DUPLICATE_RELATIONSHIP", kConflict, "the relationship is there already", ""},
    Wording{"DUPLICATE_TITLE", kConflict, "the register holds this software title already",
            "Use the one that is there"},
    Wording{"DUPLICATE_REPORT", kConflict, "the source has a report about this already",
            "Change that report"},
    Wording{"DUPLICATE_ACTOR", kConflict, "the login belongs to somebody already", "Use another login"},
    Wording{"LIVE_ELSEWHERE", kConflict, "it is live at another organisation",
            "End it there in the same operation"},
    Wording{"DANGLING_RELATIONSHIP", kConflict, "a relationship would lead nowhere",
            "End the relationship too"},
    Wording{"DANGLING_REPORT", kConflict, "a report would speak of nothing",
            "Hold the report, or end it too"},
    Wording{"DANGLING_INSTALLATION", kConflict, "an installation would hang in the air",
            "End the installation too"},
    Wording{"DANGLING_CLAIM", kConflict, "a claim would have no report", "End the claim too"},
    Wording{"DANGLING_COMPONENT", kConflict, "a component would have no item", "End the component too"},
    Wording{"DANGLING_IDENTIFIER", kConflict, "an identifier would have no item", "End the identifier too"},
    Wording{"DANGLING_RECOGNITION", kConflict, "the recognised title does not exist", ""},
    Wording{"DANGLING_ATTACHMENT", kConflict, "an attachment would have no item", "End the attachment too"},
    Wording{"OWNER_MISMATCH", kConflict, "it must belong to the organisation of the thing that it is part of",
            ""},
    Wording{"UNKNOWN_REFERENCE", kConflict, "no item ever had this id", ""},
    Wording{"UNKNOWN_OPERATION", kConflict, "there is no such operation to undo", ""},
    Wording{"STEPS_ARE_NOT_UNDONE", kConflict, "steps stay", "Take the further step that answers it"},
    Wording{"UNDO_WITHOUT_TARGET", kInvalid, "the undo is not well formed", ""},
    Wording{"WRITTEN_ONCE", kConflict, "software titles are written once and never change", ""},
    Wording{"NOT_THE_PARTNERSHIP", kConflict, "software titles belong to the partnership", ""},
    Wording{"SELF_RELATIONSHIP", kInvalid, "a thing cannot be related to itself", ""},
    Wording{"BLANK_NAME", kInvalid, "a name may be unknown but not blank", "Give a name, or none"},
    Wording{"BLANK_CLASS", kInvalid, "an item has a class", ""},
    Wording{"TOO_LONG", kInvalid, "the text is too long", "Shorten it"},
    Wording{"BLOB_MISSING", kConflict, "the register does not hold the attached bytes",
            "Attach the file again"},
    Wording{"UNKNOWN_KIND", kInvalid, "there is no such kind of operation", ""},
    Wording{"UNKNOWN_ROLE", kInvalid, "there is no such role", ""},
    Wording{"UNKNOWN_PERSON", kInvalid, "nobody has this login", ""},
    Wording{"UNKNOWN_STEP", kConflict, "there is no such step", ""},
    Wording{"DUTY_MISSING", kInvalid, "the step cannot be taken without this duty",
            "Take it with all its duties"},
    Wording{"FUTURE", kConflict, "nothing is recorded for the future", "Record a plan as an item"},
    Wording{"BACK_DATED", kConflict, "it may not be dated back so far", "Give a later date"},
    Wording{
        "FIRST_RIGHTS", kNotAllowed,
        "they name an administrator of every organisation and an asset manager, on a server two people, "
        "or nobody could grant or work afterwards",
        "Grant both in one operation: \"tally server grant ANN administrator all BOB asset_manager all\""},
    Wording{"LAST_ADMINISTRATOR", kNotAllowed, "nobody would be left who may grant at every organisation",
            "Make somebody else administrator of all first: \"tally server grant PERSON administrator all\""},
    Wording{"PRIVATE_MISMATCH", kInvalid, "the private text is not the one that its digest stands for", ""},
    Wording{"SEALED_TEXT", kInvalid,
            "a text may not look like a sealed one (\"private:\" and 64 hexadecimal digits)",
            "Write it in another way"},
    Wording{"PRIVATE_WITHOUT_FACT", kInvalid, "a private text belongs to an item or claim of the operation",
            ""},
    Wording{"UNRESERVED_ID", kInvalid, "its id was never reserved", "Reserve ids before naming new things"},
    Wording{"UNKNOWN_DUTY", kInvalid, "the step carries no such duty", ""},
    Wording{"STEP_TAKEN", kConflict, "somebody took the step", "Read the steps again"},
    Wording{"WRONG_STATE", kConflict, "the step does not start where the last one ended",
            "Read the steps again"},
    Wording{"NOTHING_TO_ERASE", kConflict, "there is nothing to erase", ""},
    Wording{"ERASE_KIND", kInvalid, "private values are erased by operations of their own kind", ""},
    Wording{"RIGHTS_KIND", kNotAllowed, "rights are changed by operations of their own kind", ""},
    Wording{"KIND_MISMATCH", kNotAllowed, "this kind of operation does not write that",
            "Record it by the kind that does; docs/rights.md lists them"},
    Wording{"SELF_GRANT", kNotAllowed, "nobody grants a right to himself", "Ask another administrator"},
    Wording{"NOT_YOUR_ROLE", kNotAllowed, "none of your roles may do this",
            "Ask an administrator for the role"},
    Wording{"NOT_YOUR_ORGANISATION", kNotAllowed,
            "you hold no role for this at the organisation that owns it",
            "Ask an administrator for the role"},
    Wording{"DSP-102", kNotAllowed, "the same person may not do both", "Another person must take the step"},
};

} // namespace

Error refusal(const std::string &code, const std::string &what, OrgId owner, std::int64_t id)
{
    const auto *wording = std::ranges::find(kWordings, std::string_view(code), &Wording::code);
    std::string where = what;
    if (id != 0)
        where += " (id " + std::to_string(id) + (owner ? ", owner " + std::to_string(owner.value) : "") + ")";
    if (wording == kWordings.end()) { // a newer schema may know more
        Error unknown = makeError(kConflict, "the register refuses: " + where);
        unknown.rule = code;
        return unknown;
    }
    Error error =
        makeError(wording->kind, where + ": " + std::string(wording->reason), std::string(wording->remedy));
    error.rule = code;
    return error;
}

Error replayedRequest(OperationNumber number)
{
    Error error =
        makeError(kConflict, "this request was recorded already as operation " + std::to_string(number));
    error.rule = "REPLAY";
    return error;
}

Error staleVersion(const std::string &what)
{
    return refusal("STALE_VERSION", what, {}, 0);
}

} // namespace tally::store
