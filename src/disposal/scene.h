// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that disposal turns on, at one operation: the estate, its disposal records, the steps taken, what was
// ever installed in a computer. Everything else of this module is a pure function of it.
#pragma once

#include "disposal/records.h"
#include "disposal/step_book.h"
#include "estate/estate.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tally::disposal {

// A medium that the register has ever had in a computer.
struct PastMedium
{
    ItemId chassis, medium;
    std::string serial;
    std::optional<Day> firstSeen, lastSeen; // none: not known, still there
};

struct SceneFacts
{
    std::vector<StepRow> steps;
    std::vector<PastMedium> everInstalled;
};

class Scene
{
public:
    Scene(estate::EstatePtr estate, SceneFacts facts);

    const estate::Estate &estate() const { return *m_estate; }
    const estate::EstatePtr &estatePtr() const { return m_estate; }
    const Records &records() const { return m_records; }
    const StepBook &steps() const { return m_steps; }
    std::string_view stateOf(ItemId object) const { return m_steps.stateOf(object); }

    const Line *line(ItemId id) const; // null: no such record
    const Order *order(ItemId id) const;
    const Container *container(ItemId id) const;
    // The newest line of a thing that has not ended (disposed or returned). Null: none.
    const Line *openLineOf(ItemId subject) const;
    // The newest line of a thing, whatever its state.
    const Line *lastLineOf(ItemId subject) const;
    // The line that a medium goes with: its own, else that of the computer which it was declared in.
    const Line *lineOfMedium(ItemId medium) const;
    std::vector<const Line *> linesOf(ItemId order) const;
    std::vector<const Line *> linesIn(ItemId container) const;
    std::vector<const Container *> containersOf(ItemId order) const;

    bool isMedium(ItemId item) const;
    // Installed now, or declared in it, and not moved away since. A medium is its own.
    std::vector<ItemId> mediaOf(ItemId subject) const;
    std::vector<ItemId> mediaOfOrder(ItemId order) const; // each once, in the order of the lines
    std::vector<const PastMedium *> everInstalledIn(ItemId chassis) const;
    std::vector<const Bay *> baysOf(ItemId chassis) const;
    // Of everything ever seen in the computer, what no bay record accounts for.
    std::vector<const PastMedium *> unaccountedIn(ItemId chassis) const;

    const Hold *holdOn(ItemId medium) const; // the first that is placed; null: none
    const Hold *holdOnAnyOf(ItemId subject) const;
    std::vector<const Evidence *> evidenceOf(ItemId medium) const; // in the order of their ids
    std::vector<const Exception *> exceptionsOf(ItemId order, bool openOnly) const;
    std::vector<const Exception *> openExceptionsOn(ItemId subject) const;
    std::vector<const Assurance *> assurancesOf(ItemId supplier) const;
    std::vector<const WasteDocument *> wasteDocumentsOf(ItemId order) const;
    std::vector<const Report *> reportsOf(ItemId order) const;
    const Incident *openIncidentOn(ItemId medium) const;
    bool isFileKnown(std::string_view sha256) const; // evidence of it was imported
    const Seal *sealNumbered(std::string_view number) const;

    // "C4", the highest of what its line and its own record say; unknown: "C3".
    std::string dataClassOf(ItemId medium) const;
    std::string nameOf(ItemId item) const; // asset number, serial number, name, else "#12"
    std::string serialOf(ItemId item) const;

private:
    estate::EstatePtr m_estate;
    Records m_records;
    StepBook m_steps;
    std::vector<PastMedium> m_everInstalled; // by chassis
    std::map<ItemId, std::vector<const Bay *>> m_bays, m_baysOfMedium;
    std::map<ItemId, std::vector<ItemId>> m_installed; // media now in a computer
    std::map<ItemId, ItemId> m_chassisOf;              // where a medium is now
    std::map<ItemId, std::vector<const Line *>> m_linesOfSubject, m_linesOfOrder;
    std::map<ItemId, std::vector<const Evidence *>> m_evidence; // by medium
};

bool hasEnded(std::string_view lineState); // disposed or returned

} // namespace tally::disposal
