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

Result<std::optional<std::string>> leafAt(store::Store &store, OperationNumber number)
{
    std::optional<std::string> leaf;
    TALLY_CHECK(store.operations(number, [&](const model::Operation &operation) {
        if (operation.number == number)
            leaf = operation.leaf;
        return false;
    }));
    return leaf;
}

} // namespace

Result<std::optional<Witness>> readWitness(const std::string &registerId)
{
    std::ifstream in(stateFolder() / registerId);
    std::string number, leaf;
    if (!(in >> number >> leaf))
        return std::optional<Witness>();
    Witness witness;
    witness.leaf = text::fromHex(leaf);
    const auto known = wholeNumber(number);
    witness.number = known.value_or(0);
    if (!known || witness.leaf.size() != 32) {
        Error bad =
            makeError(ErrorCode::InvalidInput, "What this client remembers of the register cannot be read",
                      "Remove the file to begin remembering anew.");
        bad.file = (stateFolder() / registerId).string();
        return bad;
    }
    return std::optional(witness);
}

Outcome writeWitness(const std::string &registerId, const Witness &witness)
{
    const fs::path folder = stateFolder();
    const fs::path file = folder / registerId;
    const fs::path part = folder / (registerId + ".part");
    std::error_code error;
    fs::create_directories(folder, error);
    std::ofstream out(part);
    out << witness.number << ' ' << text::hex(witness.leaf) << '\n';
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
    TALLY_TRY(const store::LogHead head, store.head());
    const std::string number = std::to_string(seen.number);
    if (head.number < seen.number) {
        return "the log was cut off: this client saw operation " + number + ", and the register ends with " +
               std::to_string(head.number);
    }
    TALLY_TRY(const auto leaf, leafAt(store, seen.number));
    // A partner's login may not read every operation; the leaves of those it may read still bind all before
    // them.
    if (leaf && *leaf != seen.leaf)
        return "the log was rewritten: operation " + number + " is not the one that this client saw";
    return std::string();
}

Outcome bearWitness(store::Store &store)
{
    const std::string id = store.info().registerId;
    TALLY_TRY(const auto seen, readWitness(id));
    if (seen) {
        TALLY_TRY(const std::string wrong, contradiction(store, *seen));
        if (!wrong.empty())
            return makeError(ErrorCode::Damaged, "This is not the register that was here before: " + wrong,
                             "\"tally verify\" tells more; after restoring an older back-up on purpose, "
                             "\"tally verify --accept\".");
    }
    TALLY_TRY(const store::LogHead head, store.head());
    if (seen && seen->number == head.number)
        return {};
    return writeWitness(id, {head.number, head.leaf});
}

} // namespace tally::app
