// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/references.h"

#include "core/text.h"
#include "reconcile/item_values.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tally::reconcile {

namespace {

using model::ClassRegistry;

// The attributes by which things of the class are called: the name, and each that is a key by itself (a
// login, a code).
std::vector<std::string> callNames(const ClassRegistry &classes, const std::string &className)
{
    std::vector<std::string> result{"name"};
    for (const model::IdentifyingKey &key : classes.keysOf(className)) {
        if (key.attributes.size() == 1 && key.attributes.front() != "name")
            result.push_back(key.attributes.front());
    }
    return result;
}

// Leaves the things of the first owner and of the partnership; without any, those of others if they may be
// meant.
void keepOwners(Workspace &workspace, std::vector<ItemId> &items, const Whose &whose)
{
    const auto isOthers = [&](ItemId item) {
        const OrgId owner = workspace.ownerOf(item);
        return owner != whose.first && owner != kPartnership;
    };
    if (whose.first != kPartnership &&
        (whose.alone || (items.size() > 1 && !std::all_of(items.begin(), items.end(), isOthers))))
        std::erase_if(items, isOthers);
}

// `othersHaveOne` becomes true when something was left out for its owner.
std::vector<ItemId> called(Workspace &workspace, const std::string &className, const std::string &name,
                           const Whose &whose, bool &othersHaveOne, bool isEnded = false)
{
    const ClassRegistry &classes = workspace.classes();
    for (const std::string &attribute : callNames(classes, className)) {
        const auto mark = canonicalMark(attribute, name);
        if (!mark)
            continue;
        std::vector<ItemId> found = workspace.carriers({attribute, *mark});
        std::erase_if(found, [&](ItemId item) {
            return !classes.isA(workspace.classOf(item), className) || workspace.isEnded(item) != isEnded;
        });
        const bool anyFound = !found.empty();
        keepOwners(workspace, found, whose);
        if (!found.empty())
            return found;
        othersHaveOne |= anyFound;
    }
    return {};
}

void keepMaker(Workspace &workspace, std::vector<ItemId> &items, const std::string &maker)
{
    const std::string key = makerKey(maker);
    if (key.empty())
        return;
    std::erase_if(items, [&](ItemId item) {
        const auto held = workspace.marksOf(item, "manufacturer");
        return !held.empty() && std::find(held.begin(), held.end(), key) == held.end();
    });
}

// A login is one word; "J Smith" is a name alone.
bool looksLikeLogin(std::string_view name)
{
    return name.find_first_of(" \t,") == std::string_view::npos;
}

} // namespace

OrgId ownerOfNew(const ClassRegistry &classes, const std::string &className, OrgId wanted)
{
    static constexpr std::array<std::string_view, 4> kCommon{"model", "software_product", "software_version",
                                                             "job_role"};
    if (classes.isA(className, "organisation"))
        return classes.isA(className, "department") ? wanted : kPartnership;
    const bool common = std::any_of(kCommon.begin(), kCommon.end(),
                                    [&](std::string_view name) { return classes.isA(className, name); });
    return common ? kPartnership : wanted;
}

Resolved findOrCreate(Workspace &workspace, const std::string &className, const std::string &madeAs,
                      const std::string &name, const std::string &maker, const Whose &whose)
{
    const std::string clean(text::trimmed(name));
    Resolved result;
    if (clean.empty())
        return result;
    if (const ItemId known =
            workspace.resolvedNames().find(className, clean, maker, whose.first, whose.alone)) {
        result.item = known;
        return result;
    }
    Whose meant = whose;
    meant.alone &= ownerOfNew(workspace.classes(), madeAs, whose.first) != kPartnership;
    std::vector<ItemId> found = called(workspace, className, clean, meant, result.othersHaveOne);
    keepMaker(workspace, found, maker);
    if (found.size() > 1) {
        result.candidates = std::move(found);
        return result;
    }
    if (found.size() == 1) {
        result.item = found.front();
        workspace.resolvedNames().keep(className, clean, maker, whose.first, whose.alone, result.item);
        return result;
    }
    const ClassRegistry &classes = workspace.classes();
    const model::ClassSpec *spec = classes.find(madeAs);
    if (spec == nullptr || spec->isAbstract)
        return result;
    model::ItemRow row;
    row.className = madeAs;
    row.owner = ownerOfNew(classes, madeAs, whose.made);
    row.name = clean;
    if (classes.attribute(madeAs, "login") != nullptr && looksLikeLogin(clean))
        setValue(row, "login", clean);
    const model::AttributeSpec *makerSpec =
        maker.empty() ? nullptr : classes.attribute(madeAs, "manufacturer");
    if (makerSpec != nullptr && makerSpec->type == model::AttributeType::Text)
        setValue(row, "manufacturer", maker);
    if (makerSpec != nullptr && makerSpec->type == model::AttributeType::Reference) {
        const Resolved made = findOrCreate(workspace, makerSpec->target, makerSpec->target, maker, {}, whose);
        if (made.item)
            setValue(row, "manufacturer", made.item.value);
    }
    result.item = workspace.create(std::move(row));
    result.created = true;
    for (const std::string &attribute : callNames(classes, madeAs)) {
        for (const std::string &mark : workspace.marksOf(result.item, attribute))
            workspace.noteAttribute(result.item, attribute, mark);
    }
    return result;
}

namespace {

std::vector<ItemId> calledUpwards(Workspace &workspace, const std::string &className, const std::string &name,
                                  const Whose &whose, bool isEnded)
{
    const ClassRegistry &classes = workspace.classes();
    std::string each = className;
    while (!each.empty() && each != "asset" && each != "item") {
        bool othersHaveOne = false;
        std::vector<ItemId> found = called(workspace, each, name, whose, othersHaveOne, isEnded);
        const model::ClassSpec *spec = classes.find(each);
        if (!found.empty() || spec == nullptr)
            return found;
        each = spec->parent;
    }
    return {};
}

} // namespace

std::vector<ItemId> findCalled(Workspace &workspace, const std::string &className, const std::string &name,
                               const Whose &whose)
{
    return calledUpwards(workspace, className, name, whose, false);
}

std::vector<ItemId> findEnded(Workspace &workspace, const std::string &className, const std::string &name,
                              const Whose &whose)
{
    return calledUpwards(workspace, className, name, whose, true);
}

std::string nearestCalled(Workspace &workspace, const std::string &className, const std::string &name)
{
    std::vector<std::string> names;
    const auto add = [&](ItemId item) {
        if (std::string its = workspace.nameOf(item); !its.empty())
            names.push_back(std::move(its));
    };
    for (const estate::Row row : workspace.estate().itemsOfClass(className))
        add(workspace.estate().idAt(row));
    for (const auto &[id, thing] : workspace.things()) {
        if (!thing.was && workspace.classes().isA(thing.row.className, className))
            add(id);
    }
    return text::nearest(name, names);
}

Result<OrgId> findOrganisation(const estate::Estate &estate, std::string_view typed)
{
    const std::string wanted = text::folded(text::trimmed(typed));
    std::vector<std::string> names;
    for (const std::string_view className : {"partner", "organisation"}) {
        for (const estate::Row row : estate.itemsOfClass(className)) {
            const std::string number = std::to_string(estate.idAt(row).value);
            names.emplace_back(estate.nameAt(row));
            if (text::folded(names.back()) == wanted || number == wanted || "#" + number == wanted)
                return OrgId(estate.idAt(row).value);
        }
    }
    const std::string near = text::nearest(std::string(typed), names);
    return makeError(ErrorCode::NotFound, "there is no organisation \"" + std::string(typed) + "\"",
                     near.empty() ? "Record it first: tally add partner name=…"
                                  : "Did you mean \"" + near + "\"?");
}

} // namespace tally::reconcile
