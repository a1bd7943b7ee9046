// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/identity.h"

#include "core/text.h"
#include "model/canonical.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace tally::reconcile {

namespace {

using model::ClassRegistry;
using model::IdentifyingKey;

constexpr std::string_view kUnrecognised = "unmanaged_device";
constexpr std::string_view kHardware = "hardware";
constexpr std::string_view kAssetNumber = "asset_number";
constexpr std::string_view kMaker = "manufacturer";
// Kinds that a thing keeps for life: another value means another thing. Numbers and names that people give
// may change.
constexpr std::array<std::string_view, 3> kKeptForLife{"serial_number", "uuid", "imei"};

std::vector<std::string> valuesOf(const std::vector<Mark> &marks, std::string_view kind)
{
    std::vector<std::string> result;
    for (const Mark &mark : marks) {
        if (mark.kind == kind)
            result.push_back(mark.canonical);
    }
    return result;
}

bool shareOne(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    return std::any_of(a.begin(), a.end(), [&](const std::string &value) {
        return std::find(b.begin(), b.end(), value) != b.end();
    });
}

std::string readable(std::string_view kind)
{
    std::string text(kind);
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

std::string keyName(const IdentifyingKey &key)
{
    std::vector<std::string> names;
    for (const std::string &attribute : key.attributes)
        names.push_back(readable(attribute));
    return text::join(names, " and ");
}

// The attribute of a key that carriers are looked up by: the maker narrows down but never finds.
const std::string &leadOf(const IdentifyingKey &key)
{
    for (const std::string &attribute : key.attributes) {
        if (attribute != kMaker)
            return attribute;
    }
    return key.attributes.front();
}

// Whether the item agrees on the key's other attributes. An unknown maker on either side agrees.
bool restAgrees(const IdentifyingKey &key, const std::vector<Mark> &marks, ItemId item, KnownThings &known)
{
    const std::string &lead = leadOf(key);
    for (const std::string &attribute : key.attributes) {
        if (attribute == lead)
            continue;
        const auto reported = valuesOf(marks, attribute);
        const auto held = known.marksOf(item, attribute);
        if (attribute == kMaker && (reported.empty() || held.empty()))
            continue;
        if (!shareOne(reported, held))
            return false;
    }
    return true;
}

// A middling value (an address, an agent's id) on more items than this is no question for a person but a
// shared one.
constexpr std::size_t kSharedBy = 5;

struct KeyHit
{
    const IdentifyingKey *key = nullptr;
    int strength = 0;          // the key's, less where the value itself is weak (a randomised address)
    std::vector<ItemId> items; // each once
    std::string value;         // the first that is borne
};

struct Hits
{
    std::vector<KeyHit> own, foreign;
};

// Takes out what is another owner's.
std::vector<ItemId> takeForeign(const IdentifyingKey &key, std::vector<ItemId> &carriers,
                                const Foreign &foreign)
{
    if (!foreign || !isGivenByOwner(leadOf(key)))
        return {};
    const auto theirs =
        std::stable_partition(carriers.begin(), carriers.end(), [&](ItemId item) { return !foreign(item); });
    std::vector<ItemId> result(theirs, carriers.end());
    carriers.erase(theirs, carriers.end());
    return result;
}

void addHit(KeyHit &hit, const std::vector<ItemId> &carriers, int strength, const std::string &value)
{
    // A weak value on several items is shared: a dock's address, a name that many machines bear.
    if (carriers.size() > (strength < kMiddlingKey ? 1 : kSharedBy) && strength < kStrongKey)
        return;
    if (!carriers.empty()) {
        hit.strength = std::max(hit.strength, strength);
        if (hit.value.empty())
            hit.value = value;
    }
    for (const ItemId item : carriers) {
        if (std::find(hit.items.begin(), hit.items.end(), item) == hit.items.end())
            hit.items.push_back(item);
    }
}

int strengthOf(const IdentifyingKey &key, std::string_view value)
{
    return model::isWeakValue(leadOf(key), value) ? std::min(key.strength, model::kWeakStrength)
                                                  : key.strength;
}

Hits hitsOf(const ClassRegistry &classes, const std::string &className, const std::vector<Mark> &marks,
            KnownThings &known, const Foreign &foreign)
{
    Hits hits;
    for (const IdentifyingKey &key : classes.keysOf(className)) {
        if (key.attributes.empty())
            continue;
        KeyHit hit{&key, 0, {}, {}};
        KeyHit theirs{&key, 0, {}, {}};
        for (const Mark &mark : marks) {
            if (mark.kind != leadOf(key))
                continue;
            std::vector<ItemId> carriers = known.carriers(mark);
            std::erase_if(carriers, [&](ItemId item) {
                return !sameBranch(classes, className, known.classOf(item)) ||
                       !restAgrees(key, marks, item, known);
            });
            const int strength = strengthOf(key, mark.canonical);
            addHit(theirs, takeForeign(key, carriers, foreign), strength, mark.canonical);
            addHit(hit, carriers, strength, mark.canonical);
        }
        if (!hit.items.empty())
            hits.own.push_back(std::move(hit));
        if (!theirs.items.empty())
            hits.foreign.push_back(std::move(theirs));
    }
    return hits;
}

Match held(std::set<ItemId> items, std::string why)
{
    Match match;
    match.kind = Match::Kind::Held;
    match.candidates.assign(items.begin(), items.end());
    match.why = std::move(why);
    return match;
}

Match one(ItemId item, const KeyHit &hit)
{
    Match match;
    match.kind = Match::Kind::One;
    match.item = item;
    match.why = keyName(*hit.key);
    match.value = hit.value;
    return match;
}

std::string list(const std::set<ItemId> &items, KnownThings &known)
{
    constexpr std::size_t kNamed = 5;
    std::vector<std::string> names;
    for (const ItemId item : items) {
        if (names.size() == kNamed) {
            names.push_back("others");
            break;
        }
        names.push_back(known.describe(item));
    }
    return text::join(names, ", ");
}

Match matchStrong(const std::vector<KeyHit> &hits, KnownThings &known)
{
    std::set<ItemId> certain, shared;
    const KeyHit *first = nullptr;
    for (const KeyHit &hit : hits) {
        if (hit.strength < kStrongKey)
            continue;
        if (hit.items.size() == 1) {
            certain.insert(hit.items.front());
            first = first == nullptr ? &hit : first;
        } else {
            shared.insert(hit.items.begin(), hit.items.end());
        }
    }
    if (certain.size() > 1)
        return held(certain, "its keys name different items: " + list(certain, known));
    if (certain.size() == 1)
        return one(*certain.begin(), *first);
    if (!shared.empty())
        return held(shared, "several items carry the same key: " + list(shared, known));
    return {};
}

// Any kind of mark that both carry and in which they have nothing in common.
bool anyContradiction(const std::vector<Mark> &marks, ItemId item, KnownThings &known)
{
    std::set<std::string> kinds;
    for (const Mark &mark : marks)
        kinds.insert(mark.kind);
    return std::any_of(kinds.begin(), kinds.end(), [&](const std::string &kind) {
        const auto of = known.marksOf(item, kind);
        return !of.empty() && !shareOne(valuesOf(marks, kind), of);
    });
}

// Known by its name and nothing else: something referred to it before anything told of it. Names of devices
// come again too often for that.
bool isKnownByNameAlone(const ClassRegistry &classes, const std::string &className, ItemId item,
                        KnownThings &known)
{
    const std::vector<IdentifyingKey> &keys = classes.keysOf(className);
    return !classes.isA(className, kHardware) &&
           std::none_of(keys.begin(), keys.end(), [&](const IdentifyingKey &key) {
               return !key.attributes.empty() && leadOf(key) != "name" &&
                      !known.marksOf(item, leadOf(key)).empty();
           });
}

bool hasBetterThanWeak(const std::vector<IdentifyingKey> &keys, const std::vector<Mark> &marks)
{
    return std::any_of(keys.begin(), keys.end(), [&](const IdentifyingKey &key) {
        return key.strength >= kMiddlingKey && !key.attributes.empty() &&
               !valuesOf(marks, leadOf(key)).empty();
    });
}

Match matchWeak(const ClassRegistry &classes, const std::string &className, const std::vector<Mark> &marks,
                const std::vector<KeyHit> &hits, KnownThings &known, const ToldApart &toldApart)
{
    if (hits.empty())
        return {};
    struct Support
    {
        int best = 0;
        int keys = 0;
        const KeyHit *hit = nullptr;
    };
    std::map<ItemId, Support> support;
    for (const KeyHit &hit : hits) {
        for (const ItemId item : hit.items) {
            Support &of = support[item];
            ++of.keys;
            if (hit.strength > of.best) {
                of.best = hit.strength;
                of.hit = &hit;
            }
        }
    }
    const bool nothingBetter = !hasBetterThanWeak(classes.keysOf(className), marks);
    std::erase_if(support, [&](const auto &entry) {
        const auto &[item, of] = entry;
        if (compareStrongMarks(classes, className, marks, item, known).differ > 0)
            return true;
        if (toldApart && leadOf(*of.hit->key) != kAssetNumber && toldApart(item))
            return true;
        if (of.best >= kMiddlingKey || of.keys >= 2)
            return false;
        return !(nothingBetter || isKnownByNameAlone(classes, className, item, known)) ||
               anyContradiction(marks, item, known);
    });
    if (support.empty())
        return {};
    if (support.size() == 1)
        return one(support.begin()->first, *support.begin()->second.hit);
    std::set<ItemId> items;
    for (const auto &[item, of] : support)
        items.insert(item);
    return held(items, "weak keys fit several items: " + list(items, known));
}

// A machine's name in a register is what it calls itself.
bool bearsAnotherName(const std::vector<Mark> &marks, ItemId item, KnownThings &known)
{
    std::vector<std::string> reported, of;
    for (const std::string_view kind : {"host_name", "name"}) {
        const auto said = valuesOf(marks, kind);
        const auto held = known.marksOf(item, kind);
        reported.insert(reported.end(), said.begin(), said.end());
        of.insert(of.end(), held.begin(), held.end());
    }
    return !reported.empty() && !of.empty() && !shareOne(reported, of);
}

// Another owner's item bears what the report says and nothing speaks against it: whether it has come over is
// a person's to say.
Match askOfForeign(const std::vector<Mark> &marks, const std::vector<KeyHit> &hits, KnownThings &known,
                   const ToldApart &toldApart)
{
    std::set<ItemId> items;
    const IdentifyingKey *first = nullptr;
    for (const KeyHit &hit : hits) {
        for (const ItemId item : hit.items) {
            if (anyContradiction(marks, item, known) || bearsAnotherName(marks, item, known) ||
                (toldApart && toldApart(item)))
                continue;
            items.insert(item);
            first = first == nullptr ? hit.key : first;
        }
    }
    if (items.empty())
        return {};
    return held(items, "its " + keyName(*first) + " is that of " + list(items, known) +
                           ", which belongs to another owner");
}

} // namespace

bool isGivenByOwner(std::string_view kind)
{
    constexpr std::array<std::string_view, 12> kOfItself{
        "serial_number", "uuid",     "board_serial", "chassis_serial", "imei",      "android_id",
        "mac",           "agent_id", "directory_id", "intune_id",      "rudder_id", "email"};
    return std::find(kOfItself.begin(), kOfItself.end(), kind) == kOfItself.end();
}

bool sameBranch(const ClassRegistry &classes, std::string_view a, std::string_view b)
{
    if (a == b || classes.isA(a, b) || classes.isA(b, a))
        return true;
    if ((a == kUnrecognised && classes.isA(b, kHardware)) ||
        (b == kUnrecognised && classes.isA(a, kHardware)))
        return true;
    for (const model::ClassSpec *spec = classes.find(a); spec != nullptr; spec = classes.find(spec->parent)) {
        if (classes.isA(b, spec->name))
            return !spec->isAbstract || spec->parent == kHardware;
    }
    return false;
}

bool refines(const ClassRegistry &classes, std::string_view reported, std::string_view known)
{
    return reported != known && sameBranch(classes, reported, known) &&
           (known == kUnrecognised || classes.isA(reported, known));
}

Comparison compareStrongMarks(const ClassRegistry &classes, const std::string &className,
                              const std::vector<Mark> &marks, ItemId item, KnownThings &known)
{
    Comparison result;
    std::set<std::string> seen;
    for (const IdentifyingKey &key : classes.keysOf(className)) {
        if (key.strength < kStrongKey || key.attributes.empty() || !seen.insert(leadOf(key)).second ||
            std::find(kKeptForLife.begin(), kKeptForLife.end(), leadOf(key)) == kKeptForLife.end())
            continue;
        const auto reported = valuesOf(marks, leadOf(key));
        const auto of = known.marksOf(item, leadOf(key));
        if (reported.empty() || of.empty())
            continue;
        if (shareOne(reported, of)) {
            ++result.agree;
        } else {
            ++result.differ;
            if (result.difference.empty())
                result.difference = readable(leadOf(key)) + " is " + reported.front() + ", not " + of.front();
        }
    }
    return result;
}

Match identify(const ClassRegistry &classes, const std::string &className, const std::vector<Mark> &marks,
               KnownThings &known, const ToldApart &toldApart, const Foreign &foreign)
{
    const Hits hits = hitsOf(classes, className, marks, known, foreign);
    Match match = matchStrong(hits.own, known);
    if (match.kind == Match::Kind::None) {
        match = matchWeak(classes, className, marks, hits.own, known, toldApart);
        return match.kind == Match::Kind::None ? askOfForeign(marks, hits.foreign, known, toldApart) : match;
    }
    if (match.kind == Match::Kind::One) {
        const Comparison comparison = compareStrongMarks(classes, className, marks, match.item, known);
        if (comparison.differ > 0)
            return held({match.item}, "the " + match.why + " is that of " + known.describe(match.item) +
                                          ", but the " + comparison.difference);
    }
    return match;
}

Error notLive(ItemId item)
{
    return makeError(ErrorCode::NotFound,
                     "item #" + std::to_string(item.value) + " is not in the register now");
}

std::string makerKey(std::string_view maker)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kAliases{
        {{"hewlett", "hp"},
         {"hpe", "hp"},
         {"asustek", "asus"},
         {"micro", "msi"},
         {"international", "ibm"},
         {"samsungelectronics", "samsung"}}};
    std::string key;
    for (const char c : text::folded(maker)) {
        const bool letter =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U) != 0;
        if (letter)
            key.push_back(c);
        else if (!key.empty())
            break; // the first word tells makers apart
    }
    for (const auto &[from, to] : kAliases) {
        if (key == from)
            return std::string(to);
    }
    return key;
}

} // namespace tally::reconcile
