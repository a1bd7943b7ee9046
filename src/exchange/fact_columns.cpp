// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the columns of lists of software in use are called, and what kind of list they make.
#include "exchange/fact_rows.h"
#include "exchange/table_mapping.h"

#include <array>
#include <set>

namespace tally::exchange {

namespace {

struct Word
{
    std::string_view word; // by columnKey()
    FactField field;
};

using F = FactField;

constexpr std::array kWords = std::to_array<Word>({
    {"kind", F::Kind},
    {"record", F::Kind},
    {"class", F::Kind},
    {"type", F::Kind},
    {"device", F::Device},
    {"device name", F::Device},
    {"computer", F::Device},
    {"computer name", F::Device},
    {"host", F::Device},
    {"hostname", F::Device},
    {"host name", F::Device},
    {"machine", F::Device},
    {"machine name", F::Device},
    {"pc", F::Device},
    {"pc name", F::Device},
    {"server", F::Device},
    {"asset number", F::Device},
    {"asset tag", F::Device},
    {"product", F::Product},
    {"product name", F::Product},
    {"software product", F::Product},
    {"application", F::Product},
    {"feature", F::Product},
    {"title", F::Title},
    {"software", F::Title},
    {"software name", F::Title},
    {"display name", F::Title},
    {"displayname", F::Title},
    {"program", F::Title},
    {"raw name", F::Title},
    {"edition", F::Edition},
    {"version", F::Version},
    {"release", F::Version},
    {"product version", F::Version},
    {"software version", F::Version},
    {"display version", F::Version},
    {"displayversion", F::Version},
    {"publisher", F::Publisher},
    {"vendor", F::Publisher},
    {"manufacturer", F::Publisher},
    {"installed on", F::InstalledOn},
    {"installed", F::InstalledOn},
    {"install date", F::InstalledOn},
    {"installed date", F::InstalledOn},
    {"installation date", F::InstalledOn},
    {"installdate", F::InstalledOn},
    {"last used on", F::LastUsedOn},
    {"last used", F::LastUsedOn},
    {"last use", F::LastUsedOn},
    {"last usage", F::LastUsedOn},
    {"last run", F::LastUsedOn},
    {"last opened", F::LastUsedOn},
    {"observed since", F::ObservedSince},
    {"metered since", F::ObservedSince},
    {"metered from", F::ObservedSince},
    {"metered", F::Metered},
    {"usage source", F::UsageSource},
    {"source", F::UsageSource},
    {"person", F::Person},
    {"user", F::Person},
    {"username", F::Person},
    {"user name", F::Person},
    {"login", F::Person},
    {"account", F::Person},
    {"employee", F::Person},
    {"email", F::Person},
    {"from", F::From},
    {"start", F::From},
    {"started", F::From},
    {"start time", F::From},
    {"checked out", F::From},
    {"until", F::Until},
    {"to", F::Until},
    {"end", F::Until},
    {"ended", F::Until},
    {"end time", F::Until},
    {"checked in", F::Until},
    {"borrowed", F::Borrowed},
    {"offline", F::Borrowed},
    {"licence", F::Licence},
    {"license", F::Licence},
    {"lot", F::Licence},
});

struct KindWord
{
    std::string_view word;
    FactKind kind;
};

constexpr std::array kKinds = std::to_array<KindWord>({
    {"installation", FactKind::Installation},
    {"installations", FactKind::Installation},
    {"installed", FactKind::Installation},
    {"installed software", FactKind::Installation},
    {"usage", FactKind::Usage},
    {"use", FactKind::Usage},
    {"last use", FactKind::Usage},
    {"session", FactKind::Session},
    {"sessions", FactKind::Session},
    {"access", FactKind::Access},
    {"accesses", FactKind::Access},
    {"server access", FactKind::Access},
    {"assignment", FactKind::Assignment},
    {"assignments", FactKind::Assignment},
    {"licence assignment", FactKind::Assignment},
    {"assigned", FactKind::Assignment},
    {"seat", FactKind::Assignment},
});

constexpr std::array<std::string_view, kFactFieldCount> kNames{
    "kind",      "device",       "product",      "title",          "edition", "version",
    "publisher", "installed_on", "last_used_on", "observed_since", "metered", "usage_source",
    "person",    "from",         "until",        "borrowed",       "licence"};

// Whether the file's name has a word that begins so: "installations.csv", "inst.csv".
bool isNamed(std::string_view fileName, std::string_view word)
{
    return columnKey(fileName.substr(fileName.find_last_of("/\\") + 1)).find(word) != std::string::npos;
}

} // namespace

std::optional<FactField> factFieldNamed(std::string_view column)
{
    const std::string key = columnKey(column);
    for (const Word &word : kWords) {
        if (word.word == key)
            return word.field;
    }
    return {};
}

std::optional<FactKind> factKindNamed(std::string_view word)
{
    const std::string key = columnKey(word);
    for (const KindWord &kind : kKinds) {
        if (kind.word == key)
            return kind.kind;
    }
    return {};
}

std::string_view nameOf(FactField field)
{
    return kNames.at(static_cast<std::size_t>(field));
}

std::optional<FactKind> factKindOf(const std::vector<std::string> &columns, std::string_view fileName)
{
    std::set<FactField> has;
    for (const std::string &column : columns) {
        if (column.empty())
            continue;
        const auto field = factFieldNamed(column);
        if (!field || *field == F::Kind || !has.insert(*field).second)
            return {}; // a register of something else, or one whose rows say what they are
    }
    const bool what = has.contains(F::Product);
    const bool on = has.contains(F::Device);
    const bool by = has.contains(F::Person);
    if (has.contains(F::From) || has.contains(F::Until) || has.contains(F::Borrowed))
        return what && (on || by) ? std::optional(FactKind::Session) : std::nullopt;
    if (has.contains(F::Licence))
        return on || by ? std::optional(FactKind::Assignment) : std::nullopt;
    const bool isCalledInstalled = on && (what || has.contains(F::Title)) && isNamed(fileName, "inst");
    if (by && on && !isCalledInstalled)
        return what ? std::optional(FactKind::Access) : std::nullopt;
    if (by && !on && what && (has.contains(F::Version) || isNamed(fileName, "access")))
        return FactKind::Access; // nobody has a seat of one version
    if (by && !on)
        return what ? std::optional(FactKind::Assignment) : std::nullopt;
    if (!on || !(what || has.contains(F::Title)))
        return {};
    const bool isUse =
        has.contains(F::LastUsedOn) || has.contains(F::ObservedSince) || has.contains(F::Metered);
    const bool isInstalled =
        has.contains(F::Version) || has.contains(F::InstalledOn) || has.contains(F::Publisher);
    return isUse && !isInstalled && !isCalledInstalled && what ? FactKind::Usage : FactKind::Installation;
}

} // namespace tally::exchange
