// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// lock and unlock: what an item shows of an attribute stays until a date.
#include "app/locking.h"
#include "cli/command.h"
#include "cli/item_words.h"
#include "cli/json.h"
#include "core/display_text.h"

#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kLockOptions[] = {
    {"--until", "DATE", "the last day on which it holds"},
    {"--because", "TEXT", "the reason, kept with the lock"},
};
constexpr OptionSpec kUnlockOptions[] = {{"--because", "TEXT", "the reason, kept with the operation"}};

Result<Exit> say(Context &context, app::Register &opened, ItemId item, const std::string &attribute,
                 OperationNumber number)
{
    TALLY_TRY(const estate::EstatePtr now, opened.current(context.job()));
    const estate::Row row = now->rowOf(item);
    const model::AttributeSpec *spec =
        row == estate::kNoRow ? nullptr : now->classes().attribute(now->classAt(row), attribute);
    const auto value = spec == nullptr ? std::nullopt : now->attributeAt(row, attribute);
    if (context.json()) {
        context.out() << dump({{"operation", number},
                               {"id", item.value},
                               {"attribute", attribute},
                               {"value", value ? valueJson(*now, *spec, *value) : Json()}})
                      << "\n";
        return Exit::Done;
    }
    context.out() << itemWords(*now, item) << " shows " << attribute << " "
                  << (value ? text::printable(now->displayAt(row, attribute)) : "unknown") << "\noperation "
                  << number << "\n";
    return Exit::Done;
}

Result<Exit> runLock(Context &context, const Invocation &invocation)
{
    TALLY_CHECK(context.mustBeNow("lock"));
    const std::string &typed = invocation.words[1];
    const std::size_t equals = typed.find('=');
    app::LockRequest request;
    request.attribute = typed.substr(0, equals);
    if (equals != std::string::npos)
        request.value = typed.substr(equals + 1);
    request.reason = invocation.value("--because");
    const std::optional<Day> until = parseDay(invocation.value("--until"));
    if (!until)
        return makeError(ErrorCode::Usage,
                         invocation.has("--until") ? "\"" + invocation.value("--until") + "\" is no date"
                                                   : "a lock needs a last day",
                         "Write --until YYYY-MM-DD.");
    request.until = *until;
    TALLY_TRY(request.item, context.item(invocation.words[0]));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const OperationNumber number, app::lockValue(*opened, request, context.job()));
    return say(context, *opened, request.item, request.attribute, number);
}

Result<Exit> runUnlock(Context &context, const Invocation &invocation)
{
    TALLY_CHECK(context.mustBeNow("unlock"));
    TALLY_TRY(const ItemId item, context.item(invocation.words[0]));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const OperationNumber number, app::unlockValue(*opened, item, invocation.words[1],
                                                             invocation.value("--because"), context.job()));
    return say(context, *opened, item, invocation.words[1], number);
}

} // namespace

extern const Command kLockCommand, kUnlockCommand;

const Command kLockCommand{
    "lock",
    "KEY ATTR[=VALUE]",
    "fixes what an item shows of an attribute until a date",
    "With =VALUE that is shown, without it what is shown now stays. Until that day has passed no source, no "
    "rule and no edit changes it; what sources say is kept. --until and --because are needed. \"tally show\" "
    "and \"tally list value_lock\" list locks, \"tally unlock\" lifts one, \"tally undo\" takes it back. See "
    "docs/precedence.md.\nJSON: operation, id, attribute, value (that is shown now).",
    2,
    2,
    kLockOptions,
    runLock};

const Command kUnlockCommand{"unlock",
                             "KEY ATTR",
                             "lifts the lock of a value; what sources say decides again",
                             "JSON: operation, id, attribute, value (that is shown now).",
                             2,
                             2,
                             kUnlockOptions,
                             runUnlock};

} // namespace tally::cli
