// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing.h"

#include "core/date.h"
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

// From the leaves, which every login may read, and not from the records, of which some are hidden.
Result<log::Frontier> treeOf(store::Store &store)
{
    TALLY_TRY(const store::LogHead head, store.head());
    log::Frontier tree;
    TALLY_CHECK(store.leaves(0, [&](OperationNumber number, std::string_view leaf) {
        if (number > head.number || number != tree.size())
            return false;
        tree.append(leaf);
        return true;
    }));
    if (tree.toBytes() == head.frontier)
        return tree;
    return makeError(ErrorCode::Damaged, "The log does not fit its head and is not signed",
                     "\"tally verify\" tells more.");
}

// Why a note is not trusted; empty when it is.
std::string distrust(const store::Checkpoint &checkpoint, const std::string &origin,
                     const std::vector<log::VerifierKey> &keys)
{
    std::string why;
    const auto note = log::parseNote(checkpoint.note, why);
    const auto text = note ? log::parseCheckpoint(note->text, why) : std::nullopt;
    if (!text)
        return "is no checkpoint: " + why;
    switch (log::trustOf(*note, keys)) {
    case log::NoteTrust::BadSignature:
        return "has a false signature";
    case log::NoteTrust::UnknownKey:
        return "is signed by an unknown key";
    case log::NoteTrust::Trusted:
        break;
    }
    if (text->origin != origin)
        return "is of another register";
    return text->size == checkpoint.size && text->root == checkpoint.root
               ? ""
               : "stands beside another size or root";
}

std::string originOf(Register &opened)
{
    return "tallystick/" + opened.store().info().registerId;
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
    const auto note =
        log::signNote(log::formatCheckpoint({originOf(opened), checkpoint.size, checkpoint.root}), key, why);
    if (!note)
        return makeError(ErrorCode::Internal, "The checkpoint cannot be signed: " + why);
    checkpoint.note = *note;
    TALLY_CHECK(opened.store().addCheckpoint(checkpoint));
    return checkpoint;
}

Result<std::string> signDocuments(Register &opened, const std::vector<log::ListedDocument> &documents,
                                  JobContext &job)
{
    TALLY_TRY(const log::SigningKey key, ownKey(opened.store().info().actor));
    TALLY_CHECK(makeKnown(opened, key.verifier(), job));
    std::string why;
    const auto note = log::signNote(log::formatDocumentList({originOf(opened), documents}), key, why);
    if (!note)
        return makeError(ErrorCode::Internal, "The list of documents cannot be signed: " + why);
    return *note;
}

Result<std::string> signIfPossible(Register &opened, JobContext &job)
{
    const auto signedNow = signCheckpoint(opened, job);
    if (signedNow)
        return std::string();
    if (signedNow.error().code == ErrorCode::Damaged || signedNow.error().code == ErrorCode::Cancelled)
        return signedNow.error();
    return "no checkpoint of the newest operations could be signed: " + signedNow.error().text();
}

Outcome signDaily(Register &opened, JobContext &job)
{
    std::error_code error;
    if (!fs::exists(keyFile(), error))
        return {};
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_TRY(const auto known, signers(*estate));
    TALLY_TRY(const log::SigningKey key, ownKey(opened.store().info().actor));
    if (std::find(known.begin(), known.end(), key.verifier()) == known.end())
        return {};
    TALLY_TRY(const auto stored, storedCheckpoints(opened, job));
    TALLY_TRY(const OperationNumber yesterday,
              opened.store().numberAt(opened.clock().now() - kMillisecondsADay));
    if (!stored.trusted.empty() && stored.trusted.back().size - 1 > yesterday)
        return {};
    TALLY_TRY(const store::Checkpoint made, signCheckpoint(opened, job));
    static_cast<void>(made);
    return {};
}

Result<StoredCheckpoints> storedCheckpoints(Register &opened, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_TRY(const auto keys, signers(*estate));
    TALLY_TRY(const auto all, opened.store().checkpoints());
    StoredCheckpoints out;
    for (const store::Checkpoint &checkpoint : all) {
        const std::string why = distrust(checkpoint, originOf(opened), keys);
        if (why.empty())
            out.trusted.push_back(checkpoint);
        else
            out.warnings.push_back("a stored checkpoint of " + std::to_string(checkpoint.size) +
                                   " operations says nothing: it " + why);
    }
    return out;
}

} // namespace tally::app
