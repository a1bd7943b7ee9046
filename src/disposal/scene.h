// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that disposal turns on, at one operation: the estate, its disposal records, the steps taken, what was
// ever installed in a computer. Everything else of this module is a pure function of it.
#pragma once

#include "disposal/grouped_records.h"
#include "disposal/media_numbers.h"
#include "disposal/records.h"
#include "disposal/step_book.h"
#include "estate/estate.h"

#include <functional>
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

// What came since a scene was read.
struct SceneChange
{
    std::vector<ItemId> items; // that began, changed or ended, and those whose numbers did
    std::vector<StepRow> steps;
    std::map<ItemId, std::vector<PastMedium>> everInstalled; // all of each of these computers
};

class Scene
{
public:
    Scene(estate::EstatePtr estate, SceneFacts facts);
    Scene(const Scene &) = delete;
    Scene &operator=(const Scene &) = delete;

    // Costs what the change touches. False: it cannot be taken in (a record has gone, or one came before
    // others that were known); the scene is then of no use any more and read anew.
    bool advance(estate::EstatePtr estate, SceneChange change);

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
    std::vector<const Bay *> baysOfMedium(ItemId medium) const;
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
    const MediaNumbers &mediaNumbers() const { return m_mediaNumbers; }
    const Seal *sealNumbered(std::string_view number) const;

    // "C4", the highest of what its line and its own record say; unknown: "C3".
    std::string dataClassOf(ItemId medium) const;
    std::string nameOf(ItemId item) const; // asset number, serial number, name, else "#12"
    std::string serialOf(ItemId item) const;

private:
    bool renew(ItemId item);
    // What the lists below know of a record; nothing of most.
    void index(const Line &line);
    void index(const Bay &bay);
    void index(const Evidence &evidence);
    void unindex(const Line &line);
    void unindex(const Bay &bay);
    void unindex(const Evidence &evidence);
    static void index(const RecordHead & /*record*/) {}
    static void unindex(const RecordHead & /*record*/) {}
    ItemId chassisOf(ItemId medium) const; // where it is now; 0: nowhere
    std::vector<ItemId> installedIn(ItemId chassis) const;

    estate::EstatePtr m_estate;
    Records m_records;
    StepBook m_steps;
    MediaNumbers m_mediaNumbers;
    std::map<ItemId, std::vector<PastMedium>> m_everInstalled; // by chassis
    GroupedRecords<Bay> m_bays, m_baysOfMedium;
    GroupedRecords<Line> m_linesOfSubject, m_linesOfOrder, m_linesIn;
    GroupedRecords<Evidence> m_evidence;             // by medium
    std::map<std::string, int, std::less<>> m_files; // imported, and how many rows are kept of each
};

bool hasEnded(std::string_view lineState); // disposed or returned

} // namespace tally::disposal
