// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/source_badge.h"

#include "ui/models/item_words.h"

#include <QCoreApplication>

#include <array>

namespace tally::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::SourceBadge", text);
}

struct Rule
{
    const char *part; // of the source's name
    const char *letter;
    const char *word;
};

// First match wins. What no line knows is an inventory program: those are the many.
constexpr std::array kRules{
    Rule{"stocktake", "S", QT_TRANSLATE_NOOP("tally::ui::SourceBadge", "Stocktake")},
    Rule{"directory", "D", QT_TRANSLATE_NOOP("tally::ui::SourceBadge", "Directory")},
    Rule{"ldap", "D", QT_TRANSLATE_NOOP("tally::ui::SourceBadge", "Directory")},
    Rule{"human resources", "D", QT_TRANSLATE_NOOP("tally::ui::SourceBadge", "Directory")},
    Rule{"sign-on", "D", QT_TRANSLATE_NOOP("tally::ui::SourceBadge", "Directory")},
    Rule{"order", "O", QT_TRANSLATE_NOOP("tally::ui::SourceBadge", "Order")},
    Rule{"ticket", "T", QT_TRANSLATE_NOOP("tally::ui::SourceBadge", "Ticket")},
    Rule{"contractor", "X", QT_TRANSLATE_NOOP("tally::ui::SourceBadge", "Contractor")},
};

constexpr std::array<std::string_view, 8> kRegisters{
    "register", "csv", "xlsx", "snipe-it", "table", "netbox", "supported-systems", "asset spreadsheet"};

} // namespace

SourceBadge badgeOf(std::string_view source)
{
    const SourceBadge ours{QStringLiteral("R"), tr("Register")};
    if (source.empty() || source == "person" || source == "register")
        return ours;
    for (const Rule &rule : kRules) {
        if (source.find(rule.part) != std::string_view::npos)
            return {QLatin1String(rule.letter), tr(rule.word)};
    }
    for (const std::string_view name : kRegisters) {
        if (source.starts_with(name))
            return {ours.letter, toQt(source)};
    }
    return {QStringLiteral("I"), tr("Inventory")};
}

SourceBadge computedBadge()
{
    return {QStringLiteral("C"), tr("Computed")};
}

} // namespace tally::ui
