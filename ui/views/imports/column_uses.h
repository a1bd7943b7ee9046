// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a column of a table may become, in words, and how a mapping changes when a person chooses one of them.
// Values without any widget.
#pragma once

#include "exchange/table_look.h"
#include "exchange/table_mapping.h"
#include "model/class_registry.h"

#include <QString>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tally::ui {

struct ColumnUse
{
    QString words; // "Serial no.", "Owner", "Leave out"
    exchange::ColumnMapping::Use use = exchange::ColumnMapping::Use::Ignore;
    std::string name, className;
};

// Leave out, the owner, then the attributes of the classes by their labels, identifiers, relationships.
std::vector<ColumnUse> columnUses(const std::set<std::string> &classes, const model::ClassRegistry &registry);
// What a column becomes now: in the words of columnUses() where it is one of them.
QString wordsOf(const exchange::ColumnMapping &mapping, const std::vector<ColumnUse> &uses);
// What was typed: the use of these words, else the only one that begins so or holds them.
std::optional<ColumnUse> useOf(const QString &typed, const std::vector<ColumnUse> &uses);

// --- the mapping after a change

// What is said of the column otherwise goes; what the mapping said of how its cells are read stays where the
// use is the same.
exchange::TableMapping withUse(exchange::TableMapping mapping, const std::string &column,
                               const ColumnUse &use);
// Adds the column to those that name the row, or takes it away.
exchange::TableMapping withSubject(exchange::TableMapping mapping, const exchange::TableLook &look,
                                   const std::string &column, bool names);
// What a word of the column means; none: as it would be found out, empty: unknown. Of the class column a
// class; of kAnyOtherWord there none means that such rows are refused.
exchange::TableMapping withWord(exchange::TableMapping mapping, const exchange::LookedColumn &column,
                                const std::string &word, const std::optional<std::string> &meaning);
// Everything that was found out written down, to be kept under a name.
exchange::TableMapping keptMapping(exchange::TableMapping mapping, const exchange::TableLook &look);

} // namespace tally::ui
