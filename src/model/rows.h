// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facts as plain structs, for code that speaks of an item and not of cells. Unknown is an empty optional or, for texts of an
// item, an empty optional too: an empty text is "known to be none".
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "core/money.h"
#include "model/attributes.h"
#include "model/fact.h"

#include <optional>
#include <string>

namespace tally::model {

struct ItemRow
{
    OrgId owner;
    ItemId id;
    std::string className;
    std::optional<std::string> name, assetNumber, serialNumber, status, orderNumber;
    ItemId site, custodian, costCentre, model, supplier; // 0: unknown
    std::optional<Pence> costPence;
    std::optional<Day> purchasedOn, warrantyUntil;
    Attributes attributes;
};

struct RelationshipRow
{
    OrgId owner; // that of the source
    ItemId source;
    std::string type;
    ItemId target;
    std::optional<std::string> group;  // equal providers of one consumer share a group
    std::optional<std::string> needed; // "2" or "50%" of the group must be up
};

struct TitleRow
{
    TitleId id;
    std::string name, version, publisher, architecture; // empty: not given
};

struct ReportRow
{
    OrgId owner;
    ReportId id;
    std::string source;  // "glpi-agent"
    std::string subject; // the source's own id of the thing
    ItemId item;         // 0: held for a person
    std::optional<Instant> seenAt;
    std::string digest;  // SHA-256 of the document, hexadecimal
    Attributes counts;   // "software_entries": 131 …
};

struct InstallationRow
{
    OrgId owner;
    ItemId device;
    TitleId title;
    ReportId report;
    std::optional<Day> installedOn;
};

struct ClaimRow
{
    OrgId owner;
    ReportId report;
    std::string attribute;
    AttributeValue value;
};

struct ComponentRow
{
    OrgId owner;
    ItemId item;
    ReportId report;
    std::string kind; // "network_interface"
    std::string key;  // tells it from its like within the report
    Attributes values;
};

struct IdentifierRow
{
    OrgId owner;
    ItemId item;
    std::string kind;      // "serial_number", "uuid", "mac", "agent_id" …
    std::string value;     // as the source wrote it
    std::string canonical; // what matching compares
};

struct RecognitionRow
{
    OrgId owner;
    TitleId title;
    ItemId product; // 0: none
    std::string edition, version;
    std::string state; // "product", "component", "update", "unknown" …
    std::string rule;
};

struct DefinitionRow
{
    OrgId owner;
    std::string kind; // "class", "relationship_type", "mapping", "view" …
    std::string name;
    std::string text; // JSON
};

struct RightRow
{
    OrgId organisation;
    ActorId person;
    std::string role;
};

struct AttachmentRow
{
    OrgId owner;
    ItemId item;
    std::string sha256; // hexadecimal
    std::string name;
    std::string kind;
    std::int64_t size = 0; // bytes
};

// Key and values of a row, in the order of its table. The reverse takes the version's cells.
FactKey keyOf(const ItemRow &row);
FactKey keyOf(const RelationshipRow &row);
FactKey keyOf(const TitleRow &row);
FactKey keyOf(const ReportRow &row);
FactKey keyOf(const InstallationRow &row);
FactKey keyOf(const ClaimRow &row);
FactKey keyOf(const ComponentRow &row);
FactKey keyOf(const IdentifierRow &row);
FactKey keyOf(const RecognitionRow &row);
FactKey keyOf(const DefinitionRow &row);
FactKey keyOf(const RightRow &row);
FactKey keyOf(const AttachmentRow &row);
std::vector<Cell> valuesOf(const ItemRow &row);
std::vector<Cell> valuesOf(const RelationshipRow &row);
std::vector<Cell> valuesOf(const TitleRow &row);
std::vector<Cell> valuesOf(const ReportRow &row);
std::vector<Cell> valuesOf(const InstallationRow &row);
std::vector<Cell> valuesOf(const ClaimRow &row);
std::vector<Cell> valuesOf(const ComponentRow &row);
std::vector<Cell> valuesOf(const IdentifierRow &row);
std::vector<Cell> valuesOf(const RecognitionRow &row);
std::vector<Cell> valuesOf(const DefinitionRow &row);
std::vector<Cell> valuesOf(const RightRow &row);
std::vector<Cell> valuesOf(const AttachmentRow &row);

// From the cells of a version (its key.table must be that of the row type).
template <typename Row>
Result<Row> rowOf(const FactKey &key, const std::vector<Cell> &values);

// The three kinds of change.
template <typename Row>
Change begin(const Row &row)
{
    return {keyOf(row), std::nullopt, valuesOf(row)};
}
template <typename Row>
Change replace(const Row &row, OperationNumber was)
{
    return {keyOf(row), was, valuesOf(row)};
}
template <typename Row>
Change end(const Row &row, OperationNumber was)
{
    return {keyOf(row), was, std::nullopt};
}

} // namespace tally::model
