// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/finding.h"

#include <QCryptographicHash>

#include <array>
#include <utility>

namespace tally::audit {

namespace {

using Named = std::pair<std::string_view, std::string_view>;

constexpr std::array<Named, kFindingKinds> kKinds{{{"disposed_seen", "Disposed of and seen again"},
                                                   {"not_found", "Recorded but not found"},
                                                   {"silent_source", "A source no longer sees it"},
                                                   {"not_recorded", "Found but not recorded"},
                                                   {"different", "Different value"},
                                                   {"moved", "Moved"},
                                                   {"part_moved", "Part in another chassis"},
                                                   {"part_gone", "Part gone"},
                                                   {"duplicate", "Perhaps the same thing"},
                                                   {"unexpected_software", "Unexpected software"},
                                                   {"orphan", "Refers to what has ended"},
                                                   {"no_owner", "Nobody's"},
                                                   {"unapproved", "Not as the approved change says"}}};

constexpr std::array<std::string_view, 4> kSeverities{"low", "normal", "high", "alarm"};

constexpr std::array<std::string_view, 9> kActions{"accept", "keep",  "correct", "ignore", "change",
                                                   "look",   "merge", "same-as", "new"};

constexpr std::array kOfValues{Action::Accept, Action::Keep,   Action::Correct,
                               Action::Ignore, Action::Change, Action::Look};
constexpr std::array kOfUnrecorded{Action::Accept, Action::SameAs, Action::New, Action::Ignore, Action::Look};
constexpr std::array kOfDuplicates{Action::Merge, Action::Ignore, Action::Look};
constexpr std::array kOfMissing{Action::Correct, Action::Ignore, Action::Change, Action::Look};
constexpr std::array kOfAlarms{Action::SameAs, Action::New, Action::Correct, Action::Ignore, Action::Look};

} // namespace

std::string_view nameOf(FindingKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)].first;
}

std::string_view labelOf(FindingKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)].second;
}

std::optional<FindingKind> findingKindNamed(std::string_view name)
{
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (kKinds[i].first == name)
            return static_cast<FindingKind>(i);
    }
    return {};
}

std::vector<std::string> findingKindNames()
{
    std::vector<std::string> names;
    for (const Named &kind : kKinds)
        names.emplace_back(kind.first);
    return names;
}

std::string_view nameOf(Severity severity)
{
    return kSeverities[static_cast<std::size_t>(severity)];
}

std::string_view nameOf(Action action)
{
    return kActions[static_cast<std::size_t>(action)];
}

std::optional<Action> actionNamed(std::string_view name)
{
    for (std::size_t i = 0; i < kActions.size(); ++i) {
        if (kActions[i] == name)
            return static_cast<Action>(i);
    }
    return {};
}

std::span<const Action> actionsFor(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Different:
    case FindingKind::Moved:
    case FindingKind::PartGone:
    case FindingKind::PartMoved:
    case FindingKind::Unapproved:
        return kOfValues;
    case FindingKind::NotRecorded:
        return kOfUnrecorded;
    case FindingKind::Duplicate:
        return kOfDuplicates;
    case FindingKind::DisposedSeen:
        return kOfAlarms;
    case FindingKind::NotFound:
    case FindingKind::SilentSource:
    case FindingKind::UnexpectedSoftware:
    case FindingKind::Orphan:
    case FindingKind::NoOwner:
        break;
    }
    return kOfMissing;
}

std::string digestOf(std::span<const std::string> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string &part : parts) {
        const std::string length = std::to_string(part.size()) + ":"; // so that no two lists run together
        hash.addData(QByteArrayView(length.data(), static_cast<qsizetype>(length.size())));
        hash.addData(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
    }
    constexpr int kDigits = 16;
    return hash.result().toHex().left(kDigits).toStdString();
}

} // namespace tally::audit
