// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the names of other things turned out to mean, kept until something changes that could be called so:
// the thousands of rows of a register name the same few sites, models and makers.
#pragma once

#include "core/ids.h"
#include "model/class_registry.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace tally::reconcile {

class ResolvedNames
{
public:
    explicit ResolvedNames(const model::ClassRegistry &classes) : m_classes(classes) {}

    // The one thing of the class that is called this, of this maker if one is given; 0: not kept.
    // `first` and `alone` as in Whose (references.h).
    ItemId find(const std::string &className, const std::string &name, const std::string &maker, OrgId first,
                bool alone);
    void keep(const std::string &className, const std::string &name, const std::string &maker, OrgId first,
              bool alone, ItemId item);
    // A thing of this class was made, or may change from here on.
    void touch(const std::string &className);
    void forget() { m_items.clear(); }

private:
    const std::string &keyOf(const std::string &className, const std::string &name, const std::string &maker,
                             OrgId first, bool alone);

    const model::ClassRegistry &m_classes;
    std::unordered_map<std::string, ItemId> m_items;
    std::vector<std::string> m_wanted; // classes that were looked for
    std::unordered_map<std::string, bool>
        m_isWanted;    // whether things of a class are of one of those, as far as asked
    std::string m_key; // scratch
};

} // namespace tally::reconcile
