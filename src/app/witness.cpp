// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witness.h"

#include "core/number.h"
#include "core/text.h"
#include "log/sha256.h"

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

// The same for every login of a client: the file, or host and database.
std::string placeOf(const store::Location &location)
{
    if (location.engine == store::Location::Engine::Sqlite) {
        std::error_code error;
        const fs::path whole = fs::weakly_canonical(fs::absolute(location.text, error), error);
        return error ? location.text : whole.string();
    }
    const std::size_t scheme = location.text.find("://");
    const std::string rest = scheme == std::string::npos ? location.text : location.text.substr(scheme + 3);
    const std::size_t at = rest.find('@');
    return "//" + (at < rest.find('/') ? rest.substr(at + 1) : rest);
}

fs::path fileOf(const store::StoreInfo &of, SeenAt where)
{
    if (where == SeenAt::AnyPlace)
        return stateFolder() / of.registerId;
    const std::string digest = text::hex(log::sha256(placeOf(of.location)));
    return stateFolder() / (of.registerId + "-" + digest.substr(0, 16));
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

Result<std::optional<Witness>> readWitness(const store::StoreInfo &of, SeenAt where)
{
    const fs::path file = fileOf(of, where);
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

namespace {

Outcome writeTo(const fs::path &file, const Witness &witness)
{
    fs::path part = file;
    part += ".part";
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
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

} // namespace

Outcome writeWitness(const store::StoreInfo &of, const Witness &witness)
{
    TALLY_CHECK(writeTo(fileOf(of, SeenAt::ThisPlace), witness));
    const auto longest = readWitness(of, SeenAt::AnyPlace);
    if (longest && *longest && (*longest)->number > witness.number)
        return {};
    return writeTo(fileOf(of, SeenAt::AnyPlace), witness);
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
    const store::StoreInfo info = store.info();
    TALLY_TRY(const auto seen, readWitness(info));
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
    return writeWitness(info, now);
}

} // namespace tally::app
