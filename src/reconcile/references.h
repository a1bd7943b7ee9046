// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Things that a source only names: sites, people, suppliers, models, departments. Found by name, or made.
#pragma once

#include "core/result.h"
#include "model/source_report.h"
#include "reconcile/workspace.h"

#include <string>
#include <vector>

namespace tally::reconcile {

// Whose things are meant by a name: each owner calls its own as it likes. What nobody owns is everybody's.
struct Whose
{
    OrgId made = kPartnership;  // who gets what is made
    OrgId first = kPartnership; // whose are meant before others'
    bool alone = false;         // and no other owner's but the partnership's
};

struct Resolved
{
    ItemId item; // none: several fit
    bool created = false;
    bool othersHaveOne = false;     // it was made though another owner has one of this name
    std::vector<ItemId> candidates; // when several fit
};

// A blank name names nothing (item 0). `maker`: of a model, empty when not known. What nobody owns goes to
// the partnership, anything else that is made to `whose.made`. `className` is what is looked for, `madeAs`
// (it or a class below it) what is made; a class that is abstract is not made.
Resolved findOrCreate(Workspace &workspace, const std::string &className, const std::string &madeAs,
                      const std::string &name, const std::string &maker, const Whose &whose);

// Live things of the class that are called so: by name, or by what is a key of the class by itself (a number,
// a login, a code). Where there are none, things of the classes above it, short of any asset or item.
std::vector<ItemId> findCalled(Workspace &workspace, const std::string &className, const std::string &name,
                               const Whose &whose);
// As findCalled, of things whose life has ended.
std::vector<ItemId> findEnded(Workspace &workspace, const std::string &className, const std::string &name,
                              const Whose &whose);
// Of the names by which things of the class are called, the nearest to a misspelt one; empty: none is near.
std::string nearestCalled(Workspace &workspace, const std::string &className, const std::string &name);

// Who owns a new item of the class: the partnership for models, makers, suppliers, products and the
// organisations themselves.
OrgId ownerOfNew(const model::ClassRegistry &classes, const std::string &className, OrgId wanted);

// An organisation by its name or number, partners before others of the name. NotFound names the nearest.
Result<OrgId> findOrganisation(const estate::Estate &estate, std::string_view typed);

} // namespace tally::reconcile
