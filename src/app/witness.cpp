// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witness.h"

#include "core/number.h"
#include "core/text.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace tally::app {

namespace {

namespace fs = std::filesystem;

fs::path stateFolder()
{
    if (const char *state = std::getenv("XDG_STATE_HOME"); state != nullptr && *state == '/')
        return fs::path(state) / "tallystick" / "witness";
    const char *home = std::getenv("HOME");
    return fs::path(home != nullptr ? home : ".") / ".local" / "state" / "tallystick" / "witness";
}

Error unreadable(const fs::path &file)
{
    Error bad =
        makeError(ErrorCode::InvalidInput, "What this client remembers of the register cannot be read",
                  "Remove the file to begin remembering anew.");
    bad.file = file.string();
    return bad;
}

std::string named(OperationNumber number)
{
    return "operation " + std::to_string(number);
}

// The remembered tree grown by the leaves that the register holds behind it, up to `newest`; or what is wrong
// with them.
Result<std::string> grow(store::Store &store, Witness &seen, OperationNumber newest)
{
    std::string wrong;
    OperationNumber expected = seen.number;
    TALLY_CHECK(store.leaves(seen.number, [&](OperationNumber number, std::string_view leaf) {
        if (number > newest)
            return false; // committed since
        if (number != expected)
            wrong = named(expected) + " is missing from the log";
        else if (number == seen.number && leaf != seen.leaf)
            wrong = "the log was rewritten: " + named(number) + " is not the one that this client saw";
        else if (number > seen.number)
            seen.tree.append(leaf);
        ++expected;
        return wrong.empty();
    }));
    if (wrong.empty() && expected <= newest)
        wrong = named(expected) + " is missing from the log";
    return wrong;
}

} // namespace

Result<std::optional<Witness>> readWitness(const std::string &registerId)
{
    const fs::path file = stateFolder() / registerId;
    std::ifstream in(file);
    std::string number, leaf, roots;
    if (!(in >> number >> leaf >> roots))
        return std::optional<Witness>();
    const auto known = wholeNumber(number);
    const auto tree = known ? log::Frontier::fromBytes(*known + 1, text::fromHex(roots)) : std::nullopt;
    Witness witness{known.value_or(0), text::fromHex(leaf), tree.value_or(log::Frontier())};
    if (!tree || witness.leaf.size() != 32)
        return unreadable(file);
    return std::optional(std::move(witness));
}

Result<Witness> witnessOf(store::Store &store)
{
    TALLY_TRY(const store::LogHead head, store.head());
    const auto tree = log::Frontier::fromBytes(head.number + 1, head.frontier);
    if (!tree)
        return makeError(ErrorCode::Damaged, "The head of the register's log does not fit its size",
                         "\"tally verify\" tells more; restore a back-up.");
    return Witness{head.number, head.leaf, *tree};
}

Outcome writeWitness(const std::string &registerId, const Witness &witness)
{
    const fs::path folder = stateFolder();
    const fs::path file = folder / registerId;
    const fs::path part = folder / (registerId + ".part");
    std::error_code error;
    fs::create_directories(folder, error);
    std::ofstream out(part);
    out << witness.number << ' ' << text::hex(witness.leaf) << ' ' << text::hex(witness.tree.toBytes())
        << '\n';
    out.close();
    if (out)
        fs::rename(part, file, error);
    if (out && !error)
        return {};
    Error failed = makeError(ErrorCode::Unreachable, "This client cannot remember the register",
                             "Check the folder's rights and free space.");
    failed.file = file.string();
    return failed;
}

Result<std::string> contradiction(store::Store &store, const Witness &seen)
{
    TALLY_TRY(const Witness now, witnessOf(store));
    if (now.number < seen.number) {
        return "the log was cut off: this client saw " + named(seen.number) +
               ", and the register ends with " + std::to_string(now.number);
    }
    Witness grown = seen;
    TALLY_TRY(std::string wrong, grow(store, grown, now.number));
    if (wrong.empty() && grown.tree.toBytes() != now.tree.toBytes())
        wrong = "the log was rewritten: its tree does not extend the one that this client saw up to " +
                named(seen.number);
    return wrong;
}

Outcome bearWitness(store::Store &store)
{
    const std::string id = store.info().registerId;
    TALLY_TRY(const auto seen, readWitness(id));
    TALLY_TRY(const Witness now, witnessOf(store));
    if (seen) {
        TALLY_TRY(const std::string wrong, contradiction(store, *seen));
        if (!wrong.empty())
            return makeError(ErrorCode::Damaged, "This is not the register that was here before: " + wrong,
                             "\"tally verify\" tells more; after restoring an older back-up on purpose, "
                             "\"tally verify --accept\".");
        if (seen->number == now.number)
            return {};
    }
    return writeWitness(id, now);
}

} // namespace tally::app
