// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a reader makes of a file: for each thing that the file speaks of, what it says about it. Readers only report; whether
// it is a known item, and which value wins, is for `reconcile`.
#pragma once

#include "core/date.h"
#include "model/attributes.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tally::model {

// Something in a file that could not be taken as it stands.
struct InputNote
{
    int line = 0;      // 0: not known
    std::string field; // "BIOS/BDATE", "Purchase Date"
    std::string what;  // the text found
    std::string why;
    bool refused = false; // the row or document was left out; otherwise only this value was
};

struct SourceIdentifier
{
    std::string kind;  // "serial_number", "uuid", "mac", "board_serial", "asset_number", "agent_id", "imei", …
    std::string value; // as written
};

// Names another thing of the same file, or one that the register may hold.
struct SourceReference
{
    std::string className;
    std::string subject; // of a report in the same file, when it has one
    std::string name;    // otherwise by name (or login, for a person)
    bool mustBeKnown = false; // it is not made: where the register has none, the report is refused
};

// What a file says outright that a title is: no rule need recognise it.
struct StatedSoftware
{
    SourceReference product;
    std::string edition, version; // empty: none, not known
};

struct SourceInstallation
{
    std::string name, version, publisher, architecture;
    std::optional<Day> installedOn;
    std::shared_ptr<const StatedSoftware> stated = {}; // null: as a rule recognises it
};

struct SourceComponent
{
    std::string kind; // "network_interface", "memory", "processor", "battery", "printer", "virtual_machine", "volume", …
    std::string key;  // stable within the report
    Attributes values;
    // Members of `values` that hold the id of a thing that the register must know; ids become a part of the
    // key. Where one is not known the component is refused.
    std::vector<std::pair<std::string, SourceReference>> references = {};
    int line = 0; // where it stands in the file
};

// A thing that a report adds to instead of describing it: found by how it is called (a name, number, login)
// after all else of the import is known.
struct SourceAddressee
{
    SourceReference thing;
    bool mayBeMade = false; // otherwise the report is refused where nothing is called so
};

struct SourceRelationship
{
    std::string type;
    bool reverse = false; // the report's item is the target
    SourceReference other;
    std::string group, needed;
};

struct SourceReport
{
    std::string source;    // "glpi-agent", "fusioninventory", "dmidecode", "csv:assets" …
    std::string subject;   // the source's own id; never empty
    std::string className; // best guess
    bool classIsCertain = false; // false: may be refined, and does not override what the register says
    bool partial = false;  // sections that are absent say nothing
    std::optional<Instant> seenAt;
    std::string ownerName; // organisation, when the source names one
    int line = 0;          // where it stands in the file
    std::vector<SourceIdentifier> identifiers;
    Attributes claims;     // by the attribute names of the class; plain columns under their names
    std::vector<std::pair<std::string, SourceReference>> references; // attribute -> thing: site, custodian, model, supplier …
    std::set<std::string> sections; // reported sections: "installations", "components:memory", …; others are left alone
    std::vector<SourceInstallation> installations;
    std::vector<SourceComponent> components;
    std::vector<SourceRelationship> relationships;
    std::vector<std::string> questions; // open questions for a person about this item
    Attributes counts;     // "software_entries" and the like: of this report, no claims
    std::optional<SourceAddressee> addressee; // instead of matching it by its keys
    bool adds = false;     // its components join those that the source named before
};

struct SourceDocument
{
    std::string format; // "glpi-json"
    std::vector<SourceReport> reports;
    std::vector<InputNote> notes;
};

} // namespace tally::model
