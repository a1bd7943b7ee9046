// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which known thing a report speaks of: none, one, or a question for a person. Pure functions of what the
// report carries and of what is known; the keys with their strengths are the class's
// (model::ClassSpec::keys).
//
// A strong key (80 and more) decides alone, a middling one (50 and more) alone when no strong key
// contradicts, a weak one only together with another, or alone when the report has nothing better and nothing
// on either side contradicts. A value that several live items carry tells nothing, unless it is a strong one:
// then the choice is a person's.
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "model/class_registry.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::reconcile {

inline constexpr int kStrongKey = 80;
inline constexpr int kMiddlingKey = 50;

// An identifier or an identifying attribute in the form that is compared; never a placeholder.
struct Mark
{
    std::string kind;
    std::string canonical;
    friend auto operator<=>(const Mark &, const Mark &) = default;
};

// What is known at this point: the estate and what the same import made so far.
class KnownThings
{
public:
    virtual ~KnownThings() = default;
    // Live items that carry the mark, each once.
    virtual std::vector<ItemId> carriers(const Mark &mark) = 0;
    virtual std::vector<std::string> marksOf(ItemId item, std::string_view kind) = 0; // canonical
    virtual std::string classOf(ItemId item) = 0;
    virtual std::string describe(ItemId item) = 0; // "PC-0012 (#431)"
};

struct Match
{
    enum class Kind
    {
        None,
        One,
        Held
    };
    Kind kind = Kind::None;
    ItemId item;                    // One
    std::vector<ItemId> candidates; // Held
    std::string why;                // the key that matched, or the question
    std::string value;              // One: what the report says of that key, as it is compared
};

// `toldApart`: whether the report's own source speaks of that item under another id. Then only strong keys
// and asset numbers join the two: an agent id or address that a source itself does not take for the same
// thing is a shared one.
using ToldApart = std::function<bool(ItemId)>;

// Whether an item belongs to another owner than the one whose thing the report speaks of. What people give
// (asset numbers, names, logins) tells things apart within an owner only: another owner's item that bears it
// never matches. When nothing contradicts it is a question, unless the source tells the two apart. What a
// thing has of itself (serial numbers, addresses) joins across owners.
using Foreign = std::function<bool(ItemId)>;

Match identify(const model::ClassRegistry &classes, const std::string &className,
               const std::vector<Mark> &marks, KnownThings &known, const ToldApart &toldApart = {},
               const Foreign &foreign = {});

// Whether what a key of this kind says is given by the thing's owner.
bool isGivenByOwner(std::string_view kind);

// Whether one thing can be described by both classes: one is the other's ancestor, both are kinds of the same
// concrete class or of the same branch of hardware (computers, network devices), or one is a device that
// nobody has recognised yet.
bool sameBranch(const model::ClassRegistry &classes, std::string_view a, std::string_view b);

// Whether a thing of class `known` may be taken for the more exact `reported`.
bool refines(const model::ClassRegistry &classes, std::string_view reported, std::string_view known);

// How many strong kinds of marks say the same of the item, and how many something else.
struct Comparison
{
    int agree = 0;
    int differ = 0;
    std::string difference; // "serial number is 5CD1, not 5CD2"
};
Comparison compareStrongMarks(const model::ClassRegistry &classes, const std::string &className,
                              const std::vector<Mark> &marks, ItemId item, KnownThings &known);

// What is said where an id names no item of the register now.
Error notLive(ItemId item);

// Makers sign themselves in many ways ("Hewlett-Packard Company", "HP Inc."): the form in which they are
// compared.
std::string makerKey(std::string_view maker);

} // namespace tally::reconcile
