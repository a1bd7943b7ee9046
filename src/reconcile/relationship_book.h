// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The relationships that an import asks for, compared with those of the estate when they are written.
#pragma once

#include "model/operation.h"
#include "reconcile/workspace.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace tally::reconcile {

// A thing is in one place at a time: a new "installed in" ends the one before.
inline constexpr std::string_view kInstalledIn = "installed_in";

class RelationshipBook
{
public:
    explicit RelationshipBook(Workspace &workspace) : m_workspace(workspace) {}

    // True when this is something that neither the estate nor the import had. An empty group or need leaves
    // what is recorded.
    bool want(const model::RelationshipRow &told);
    // True when there was such a relationship.
    bool drop(ItemId source, const std::string &type, ItemId target);
    // Carries the relationships of an item over to its new owner.
    void moveOwner(ItemId source);
    // All that leave an item, as they stand at this point.
    std::vector<model::RelationshipRow> from(ItemId source) const;
    std::vector<model::RelationshipRow> into(ItemId target) const;

    void write(std::vector<model::Change> &changes);

private:
    using Key = std::tuple<ItemId, std::string, ItemId>;
    std::optional<model::RelationshipRow> held(const Key &key) const;
    bool stands(const Key &key) const;
    // A relationship whose type reads the same from both ends is one, whichever end it is told from.
    model::RelationshipRow oneOfBothEnds(model::RelationshipRow row) const;

    Workspace &m_workspace;
    std::map<Key, std::optional<model::RelationshipRow>> m_wanted; // nothing: it ends
};

} // namespace tally::reconcile
