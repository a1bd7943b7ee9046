// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/conditions.h"

#include "core/text.h"
#include "disposal/policy_check.h"

#include <algorithm>

namespace tally::disposal {

namespace {

using evidence::HiddenArea;
using evidence::Row;

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

Reason coverage(std::string why)
{
    return {"EV-COVERAGE", std::move(why), "Sanitise the whole of it, and keep the log that says so."};
}

Reason level(std::string why, std::string remedy)
{
    return {"EV-LEVEL", std::move(why), std::move(remedy)};
}

// The larger of what the run and the record say; nothing: neither does.
std::optional<std::int64_t> nativeSize(const Row &row, const MediumFacts &medium)
{
    if (row.nativeBytes && medium.nativeBytes)
        return std::max(*row.nativeBytes, *medium.nativeBytes);
    return row.nativeBytes ? row.nativeBytes : medium.nativeBytes;
}

std::optional<Reason> fullCoverage(const Row &row, const MediumFacts &)
{
    const bool byBytes = row.bytesDone && row.bytesTotal && *row.bytesTotal > 0;
    if (byBytes || isReadBack(row)) // that they agree is seen by coverageContradictions
        return {};
    return coverage("nothing shows that all of it was reached: no bytes are stated, nor a read-back of all");
}

std::optional<Reason> nativeCovered(const Row &row, const MediumFacts &medium)
{
    const auto native = nativeSize(row, medium);
    if (!native && row.hidden == HiddenArea::Absent && row.bytesTotal && row.bytesDone &&
        *row.bytesDone >= *row.bytesTotal)
        return {}; // without hidden areas the size is the native one
    if (native && row.bytesDone && *row.bytesDone >= *native)
        return {};
    return level("the bytes done are not shown to be those of the native size",
                 "Use a tool that states the native size, or purge it.");
}

std::optional<Reason> hiddenAreas(const Row &row)
{
    if (row.hidden == HiddenArea::Absent || row.hidden == HiddenArea::Removed)
        return {};
    if (row.hidden == HiddenArea::Present)
        return Reason{"EV-HIDDEN-PRESENT", "a hidden area is there, and an overwrite does not reach it",
                      "Remove the hidden area and sanitise it again."};
    return Reason{"EV-HIDDEN-UNKNOWN", "it is not known whether there is a hidden area",
                  "Sanitise it with a tool that looks for hidden areas, or add the device's own answer."};
}

bool isZero(const std::optional<std::int64_t> &count)
{
    return count && *count == 0;
}

std::optional<Reason> size(const Row &row, const MediumFacts &medium, const Policy &policy)
{
    const auto particleClass = particleClassOf(row.particleClass);
    const bool isStated = row.particleMicrometres || particleClass;
    if (!isStated)
        return level("no size of what is left is stated, and without one it is no evidence",
                     "Ask the contractor for the largest edge or the class of ISO/IEC 21964.");
    const DataClass dataClass = medium.dataClass.value_or(DataClass::C3);
    const ParticleRow *const limit = policy.particleRow(materialOf(medium.type), dataClass);
    if (limit == nullptr)
        return {};
    // The edge decides where it is stated: a class is about an area.
    if (row.particleMicrometres
            ? *row.particleMicrometres > 0 && *row.particleMicrometres <= limit->edgeMicrometres
            : particleClass->letter == limit->particleClass.front() &&
                  particleClass->number >= particleClassOf(limit->particleClass)->number)
        return {};
    const std::string stated =
        row.particleMicrometres ? number(*row.particleMicrometres) + " µm" : row.particleClass;
    return level("pieces of " + stated + " are too large: " + std::string(wordOf(dataClass)) + " on " +
                     std::string(wordOf(materialOf(medium.type))) + " media needs " +
                     number(limit->edgeMicrometres) + " µm or " + limit->particleClass,
                 "Have what is left cut up smaller, and evidence of that.");
}

std::optional<Reason> encryption(const Row &row, const MediumFacts &medium, const Policy &policy)
{
    const std::vector<std::string> missing = missingEncryptionConditions(medium, row.identity.model, policy);
    if (missing.empty())
        return {};
    return Reason{"EV-CE-CONDITION",
                  "a cryptographic erase counts with all its conditions only: " + text::join(missing, "; "),
                  "Record what is missing, with its proof, or sanitise it otherwise."};
}

bool isRated(const Row &row, const MediumFacts &medium, const Policy &policy)
{
    if (medium.degausserRated)
        return *medium.degausserRated;
    return std::any_of(policy.degaussers.begin(), policy.degaussers.end(),
                       [&](const DegausserRow &degausser) {
                           return !row.tool.empty() && matchesPattern(degausser.tool, row.tool) &&
                                  std::find(degausser.types.begin(), degausser.types.end(), medium.type) !=
                                      degausser.types.end();
                       });
}

std::optional<Reason> unless(bool holds, const char *why, const char *remedy)
{
    return holds ? std::nullopt : std::optional(level(why, remedy));
}

} // namespace

bool isReadBack(const Row &row)
{
    const bool isWhole = row.verification == evidence::Verification::LastPass ||
                         row.verification == evidence::Verification::AllPasses;
    return isWhole && row.verifiedPercent.value_or(100) >= 100 && row.errors.verify.value_or(0) == 0;
}

std::optional<Reason> unmetCondition(Condition condition, const Row &row, const MediumFacts &medium,
                                     const Policy &policy)
{
    switch (condition) {
    case Condition::FullCoverage:
        return fullCoverage(row, medium);
    case Condition::NativeSize:
        return nativeCovered(row, medium);
    case Condition::HiddenAreasClear:
        return hiddenAreas(row);
    case Condition::FullReadBack:
        return unless(isReadBack(row), "it was not read back as a whole", "Verify the whole of it.");
    case Condition::NoErrors:
        return unless(isZero(row.errors.pass) && isZero(row.errors.verify) && isZero(row.errors.sync),
                      "pass, verify and sync errors are not all stated as none", "Purge it, or destroy it.");
    case Condition::NoRetries:
        return unless(isZero(row.errors.retries), "it is not stated that nothing was tried again",
                      "Use a tool that counts retries, or purge it.");
    case Condition::SmartClean:
        return unless(isZero(row.smart.reallocated) && isZero(row.smart.pending) &&
                          isZero(row.smart.uncorrectable),
                      "reallocated, pending and uncorrectable sectors are not all stated as none",
                      "Add the drive's own counters (smartctl), or purge it.");
    case Condition::RawEvidence:
        return unless(row.raw, "it is no machine's own log or report", "Ask for the machine's own log.");
    case Condition::TwoPasses:
        return unless(std::max(row.passes, 1) * std::max(row.rounds, 1) >= 2, "two passes are needed",
                      "Overwrite it twice, with a pattern and its complement.");
    case Condition::OverwriteStated:
        return unless(row.passes > 0, "no overwrite is stated beside the reset", "Overwrite its disk, too.");
    case Condition::Size:
        return size(row, medium, policy);
    case Condition::EncryptionConditions:
        return encryption(row, medium, policy);
    case Condition::EncryptionOn:
        return unless(medium.encryption.isOn == true, "it is not on record that it was encrypted",
                      "Show that encryption was on, or destroy it.");
    case Condition::AccountLockOff:
        return unless(medium.accountLockOff == true, "it is not on record that the account lock is off",
                      "Release the account lock and record it.");
    case Condition::ManagementConfirmed:
        return unless(medium.managementConfirmed == true,
                      "the device management has not confirmed the erasure",
                      "Record the confirmation of the device management.");
    case Condition::OtherPartDone:
        return unless(medium.otherPartDone == true,
                      "the other part (cache, or reset of the device) is not done",
                      "Sanitise the other part and record it.");
    case Condition::RatedDegausser:
        return unless(isRated(row, medium, policy), "no degausser rated for this medium is named",
                      "Name the machine, and list it in the policy with the media that it is rated for.");
    case Condition::PurgedBefore:
        return unless(medium.acceptedBefore >= Level::Purge,
                      "for its class of data, cutting up counts only after a purge that was accepted",
                      "Purge it first, or disintegrate, melt or incinerate it.");
    }
    return {};
}

std::vector<Reason> coverageContradictions(const Row &row, const MediumFacts &medium)
{
    std::vector<Reason> found;
    if (evidence::destroys(row.technique))
        return found;
    std::optional<std::int64_t> whole = row.bytesTotal;
    if (const auto native = nativeSize(row, medium); native && (!whole || *native > *whole))
        whole = native;
    if (row.bytesDone && whole && *row.bytesDone < *whole)
        found.push_back(coverage(number(*row.bytesDone) + " of " + number(*whole) + " bytes were reached"));
    else if (row.errors.pass.value_or(0) > 0 || row.errors.sync.value_or(0) > 0)
        found.push_back(
            coverage("errors were met while it was written: some of it may not have been reached"));
    if (row.technique == evidence::Technique::Overwrite && row.hidden == HiddenArea::Present)
        found.push_back(*hiddenAreas(row));
    return found;
}

std::vector<std::string> missingEncryptionConditions(const MediumFacts &medium, std::string_view model,
                                                     const Policy &policy)
{
    const Encryption &encryption = medium.encryption;
    std::vector<std::string> missing;
    const auto need = [&](const std::optional<bool> &holds, const char *what) {
        if (!holds)
            missing.push_back(std::string("not on record that ") + what);
        else if (!*holds)
            missing.push_back(std::string("it is not so that ") + what);
    };
    need(encryption.isOn, "encryption was on");
    if (encryption.kind == Encryption::Kind::Unknown)
        missing.emplace_back("not on record whether the drive or software encrypted it");
    need(encryption.sinceFirstUse, "it was on before any sensitive data was written");
    if (!encryption.keyBits)
        missing.emplace_back("not on record how strong the key is");
    else if (*encryption.keyBits < policy.keyBitsAtLeast)
        missing.push_back("the key has " + number(*encryption.keyBits) + " bits, fewer than " +
                          number(policy.keyBitsAtLeast));
    need(encryption.adequateEntropy, "the key was made with adequate entropy");
    need(encryption.validatedModule, "the module is validated or approved");
    if (encryption.copies.empty())
        need(encryption.keyStaysInside, "the key never leaves the device, nor are its copies listed");
    for (const KeyCopy &copy : encryption.copies) {
        if (!copy.isDestroyed())
            missing.push_back("the copy of the key in " + copy.place +
                              " is not on record as destroyed, with day and person");
    }
    if (text::trimmed(medium.model).empty() && text::trimmed(model).empty())
        missing.emplace_back("not on record which model it is");
    // Tools cut the name, registers shorten it: either may be the one that tells.
    for (const std::string &denied : policy.deniedModels) {
        const bool isRecord = matchesPattern(denied, medium.model);
        if (isRecord || matchesPattern(denied, model)) {
            missing.push_back("the encryption of " + (isRecord ? medium.model : std::string(model)) +
                              " is known to be broken");
            break;
        }
    }
    return missing;
}

bool isVerified(const Verification &by, const Row &row, const MediumFacts &medium, const Policy &policy)
{
    using Kind = Verification::Kind;
    const bool hasCertificate = !text::trimmed(row.certificate).empty();
    switch (by.kind) {
    case Kind::FullReadBack:
        return isReadBack(row);
    case Kind::Sample:
        return isReadBack(row) ||
               (row.verification == evidence::Verification::Sample && row.errors.verify.value_or(0) == 0 &&
                row.verifiedPercent.value_or(0) >= by.percent);
    case Kind::ChangeProof:
        return row.verification == evidence::Verification::ChangeProof &&
               row.verifiedPercent.value_or(0) >= by.percent;
    case Kind::SecondPerson:
        return medium.encryption.checkedBySecond == true &&
               missingEncryptionConditions(medium, row.identity.model, policy).empty();
    case Kind::Visual:
        return row.verification == evidence::Verification::Visual || hasCertificate;
    case Kind::DegausserLog:
        return row.raw || hasCertificate;
    case Kind::ReadBackEmpty:
        return row.dataAfter == false || isReadBack(row);
    case Kind::EncryptionStated:
        return medium.encryption.isOn.has_value();
    case Kind::ManagementConfirmed:
        return medium.managementConfirmed == true;
    }
    return false;
}

} // namespace tally::disposal
