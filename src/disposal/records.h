// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The records of disposal as plain structs: items of the classes under "disposal_record". Where each of them
// stands is not among them: that is what its last step led to (step_book.h).
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "core/money.h"
#include "estate/estate.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::disposal {

struct RecordHead
{
    ItemId id;
    OrgId owner;
    std::string name;
};

// One thing on its way out.
struct Line : RecordHead
{
    ItemId subject, order, container, storedAt;
    std::string dataClass;   // "C3"; empty: unknown, which counts as C3
    std::string destination; // "outside_reuse"; empty: not decided
    std::string wasteStatus; // "waste", "not_waste" or empty
    std::string requestedBy, holder, outcome;
    std::optional<Instant> requestedAt, storedSince;
    std::optional<std::int64_t> weightGrams, reportedGrams;
    std::optional<Pence> gross, fee, net;
    bool valueWaived = false;
};

struct Order : RecordHead
{
    ItemId supplier;
    std::string createdBy, approvedBy, documentNumber, dialAgreement, exportPapers, reconciledBy;
    std::optional<std::int64_t> dial;
    std::optional<bool> leavesTheCountry;
    std::optional<Day> collectOn, reportDueOn, reportedOn, closedOn;
    std::optional<Instant> collectedAt, receivedAt;
    bool valueWaived = false;
};

struct Container : RecordHead
{
    ItemId order;
    std::string sealNumber, sealFound;
    std::optional<std::int64_t> grossGrams, receivedGrams;
};

struct Seal : RecordHead // its name is its number
{
    ItemId container;
    bool isBroken = false;
};

struct Movement : RecordHead
{
    std::string type, fromHolder, toHolder, releasedBy, acceptedBy;
    std::vector<ItemId> things;
    ItemId container, order, fromPlace, toPlace;
    std::optional<Instant> releasedAt, acceptedAt;
};

struct Hold : RecordHead
{
    ItemId medium;
    std::string reference, scope;
    bool isPlaced = true;
};

struct Bay : RecordHead
{
    ItemId chassis, medium;
    std::string bay, seenSerial, disposition; // "declared", "empty", "moved", "disposed", "discovery_error"
    std::string declaredBy;
};

struct Evidence : RecordHead
{
    ItemId medium, order;
    std::string fileName, fileSha256, format, runStatus, technique, tool, wipedBy, importedBy, verifiedBy,
        reviewedBy;
    std::int64_t fileRow = 0;
    std::string level, grade, primaryCode;
    std::vector<std::string> codes;
    std::string status; // "claimed", "verified" …
    std::optional<Instant> reviewedAt;
};

struct Exception : RecordHead
{
    ItemId order, subject;
    std::string bucket, reportedSerial, severity, raisedBy, responsible;
    std::optional<Day> raisedOn, dueOn, resolvedOn;
};

struct Report : RecordHead
{
    ItemId order;
    std::string fileSha256;
    std::optional<Day> receivedOn;
};

struct Incident : RecordHead
{
    ItemId medium, order;
    std::optional<Instant> awareAt, notifyBy;
};

struct WasteDocument : RecordHead
{
    ItemId order;
    std::string type;
    std::vector<std::string> codes;
    std::optional<std::int64_t> grams;
};

struct Assurance : RecordHead
{
    ItemId supplier;
    std::string type; // "contract", "insurance" …
    std::optional<std::int64_t> dial;
    std::optional<Day> validFrom, validUntil;
    bool isValidOn(Day day) const
    {
        return (!validFrom || *validFrom <= day) && validUntil && day <= *validUntil;
    }
};

// Behind the last one more may be added, and pointers to the others stay good.
template <typename Record>
using RecordList = std::deque<Record>;

// In the order of their ids.
struct Records
{
    RecordList<Line> lines;
    RecordList<Order> orders;
    RecordList<Container> containers;
    RecordList<Seal> seals;
    RecordList<Movement> movements;
    RecordList<Hold> holds;
    RecordList<Bay> bays;
    RecordList<Evidence> evidence;
    RecordList<Exception> exceptions;
    RecordList<Report> reports;
    RecordList<Incident> incidents;
    RecordList<WasteDocument> wasteDocuments;
    RecordList<Assurance> assurances;
};

// Each list with the class of its records.
template <typename RecordsType, typename Visit>
void visitLists(RecordsType &records, Visit visit)
{
    visit("disposal_line", records.lines);
    visit("disposal_order", records.orders);
    visit("disposal_container", records.containers);
    visit("security_seal", records.seals);
    visit("custody_movement", records.movements);
    visit("disposal_hold", records.holds);
    visit("bay_record", records.bays);
    visit("sanitisation_evidence", records.evidence);
    visit("disposal_exception", records.exceptions);
    visit("disposal_report", records.reports);
    visit("data_incident", records.incidents);
    visit("waste_document", records.wasteDocuments);
    visit("supplier_assurance", records.assurances);
}

Records readRecords(const estate::Estate &estate);
template <typename Record>
Record recordAt(const estate::Estate &estate, estate::Row row); // of one of the lists above

inline constexpr std::string_view kRecordClass = "disposal_record"; // what no edit and no import may write

} // namespace tally::disposal
