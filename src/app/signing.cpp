// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing.h"

#include "log/merkle.h"
#include "log/note.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace tally::app {

namespace {

namespace fs = std::filesystem;

constexpr const char *kSigner = "signer";

fs::path keyFile()
{
    if (const char *config = std::getenv("XDG_CONFIG_HOME"); config != nullptr && *config == '/')
        return fs::path(config) / "tallystick" / "signing.key";
    const char *home = std::getenv("HOME");
    return fs::path(home != nullptr ? home : ".") / ".config" / "tallystick" / "signing.key";
}

Error keyError(const std::string &why)
{
    Error error = makeError(ErrorCode::Unreachable, "The signing key cannot be used: " + why,
                            "It must be a file that only you may read.");
    error.file = keyFile().string();
    return error;
}

// A key name has no blanks and no plus sign.
std::string keyNameOf(const std::string &actor)
{
    std::string name = actor;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == ' ' || c == '+'; }, '-');
    return log::isKeyName(name) ? name : "tallystick";
}

Result<log::SigningKey> ownKey(const std::string &actor)
{
    const fs::path file = keyFile();
    std::string why;
    std::error_code error;
    if (fs::exists(file, error)) {
        auto key = log::SigningKey::read(file.string(), why);
        if (!key)
            return keyError(why);
        return std::move(*key);
    }
    fs::create_directories(file.parent_path(), error);
    auto key = log::SigningKey::generate(keyNameOf(actor), why);
    if (!key || !key->create(file.string(), why))
        return keyError(why);
    return std::move(*key);
}

// The register learns the public half once.
Outcome makeKnown(Register &opened, const log::VerifierKey &key, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_TRY(const auto known, signers(*estate));
    if (std::find(known.begin(), known.end(), key) != known.end())
        return {};
    model::OperationDraft draft;
    draft.kind = "definition";
    draft.source = "person";
    draft.reason = "the key that signs " + key.name + "'s checkpoints";
    const model::DefinitionRow row{kPartnership, kSigner,
                                   key.name + " " + key.text().substr(key.name.size() + 1, 8), key.text()};
    draft.changes.push_back(model::begin(row));
    TALLY_TRY(const OperationNumber number, opened.commit(std::move(draft), job));
    static_cast<void>(number);
    return {};
}

Result<log::Frontier> treeOf(store::Store &store)
{
    log::Frontier tree;
    TALLY_CHECK(store.records([&](OperationNumber, std::string_view record) {
        tree.append(log::leafHash(record));
        return true;
    }));
    return tree;
}

} // namespace

Result<std::vector<log::VerifierKey>> signers(const estate::Estate &estate)
{
    std::vector<log::VerifierKey> keys;
    for (const model::DefinitionRow &row : estate.definitions(kSigner)) {
        std::string why;
        auto key = log::VerifierKey::parse(row.text, why);
        if (!key)
            return makeError(ErrorCode::Damaged,
                             "The signer \"" + row.name + "\" has no readable key: " + why);
        keys.push_back(std::move(*key));
    }
    return keys;
}

Result<store::Checkpoint> signCheckpoint(Register &opened, JobContext &job)
{
    TALLY_TRY(const log::SigningKey key, ownKey(opened.store().info().actor));
    TALLY_CHECK(makeKnown(opened, key.verifier(), job));
    TALLY_TRY(const log::Frontier tree, treeOf(opened.store()));
    store::Checkpoint checkpoint;
    checkpoint.size = tree.size();
    checkpoint.root = tree.root();
    std::string why;
    const auto note = log::signNote(log::formatCheckpoint({"tallystick/" + opened.store().info().registerId,
                                                           checkpoint.size, checkpoint.root}),
                                    key, why);
    if (!note)
        return makeError(ErrorCode::Internal, "The checkpoint cannot be signed: " + why);
    checkpoint.note = *note;
    TALLY_CHECK(opened.store().addCheckpoint(checkpoint));
    return checkpoint;
}

} // namespace tally::app
