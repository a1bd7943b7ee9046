// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables.h"

#include <array>
#include <cstdlib>

namespace tally::model {

namespace {

constexpr auto kInt = ColumnType::Integer;
constexpr auto kText = ColumnType::Text;
constexpr auto kId = Names::Id;
constexpr auto kNo = Names::Nothing;

constexpr ColumnSpec kItemKeys[] = {{"id", kInt, kId, true}};
constexpr ColumnSpec kItemValues[] = {
    {"class", kText, kNo, true},         {"name", kText, kNo, false},
    {"asset_number", kText, kNo, false}, {"serial_number", kText, kNo, false},
    {"status", kText, kNo, false},       {"site", kInt, kId, false},
    {"custodian", kInt, kId, false},     {"cost_centre", kInt, kId, false},
    {"model", kInt, kId, false},         {"supplier", kInt, kId, false},
    {"order_number", kText, kNo, false}, {"cost_pence", kInt, kNo, false},
    {"purchased_on", kInt, kNo, false},  {"warranty_until", kInt, kNo, false},
    {"attributes", kText, kNo, true}};

constexpr ColumnSpec kRelationshipKeys[] = {
    {"source", kInt, kId, true}, {"type", kText, kNo, true}, {"target", kInt, kId, true}};
constexpr ColumnSpec kRelationshipValues[] = {{"grp", kText, kNo, false}, {"needed", kText, kNo, false}};

constexpr ColumnSpec kTitleKeys[] = {{"id", kInt, kId, true}};
constexpr ColumnSpec kTitleValues[] = {{"name", kText, kNo, true},
                                       {"version", kText, kNo, true},
                                       {"publisher", kText, kNo, true},
                                       {"architecture", kText, kNo, true}};

constexpr ColumnSpec kReportKeys[] = {{"id", kInt, kId, true}};
constexpr ColumnSpec kReportValues[] = {{"source", kText, kNo, true},  {"subject", kText, kNo, true},
                                        {"item", kInt, kId, false},    {"seen_at", kInt, kNo, false},
                                        {"digest", kText, kNo, false}, {"counts", kText, kNo, false}};

constexpr ColumnSpec kInstallationKeys[] = {
    {"device", kInt, kId, true}, {"title", kInt, kId, true}, {"report", kInt, kId, true}};
constexpr ColumnSpec kInstallationValues[] = {{"installed_on", kInt, kNo, false}};

constexpr ColumnSpec kClaimKeys[] = {{"report", kInt, kId, true}, {"attribute", kText, kNo, true}};
constexpr ColumnSpec kClaimValues[] = {{"value", kText, kNo, true}};

constexpr ColumnSpec kComponentKeys[] = {{"item", kInt, kId, true},
                                         {"report", kInt, kId, true},
                                         {"kind", kText, kNo, true},
                                         {"key", kText, kNo, true}};
constexpr ColumnSpec kComponentValues[] = {{"values", kText, kNo, true}};

constexpr ColumnSpec kIdentifierKeys[] = {
    {"item", kInt, kId, true}, {"kind", kText, kNo, true}, {"value", kText, kNo, true}};
constexpr ColumnSpec kIdentifierValues[] = {{"canonical", kText, kNo, true}};

constexpr ColumnSpec kRecognitionKeys[] = {{"title", kInt, kId, true}};
constexpr ColumnSpec kRecognitionValues[] = {{"product", kInt, kId, false},
                                             {"edition", kText, kNo, false},
                                             {"version", kText, kNo, false},
                                             {"state", kText, kNo, true},
                                             {"rule", kText, kNo, false}};

constexpr ColumnSpec kDefinitionKeys[] = {{"kind", kText, kNo, true}, {"name", kText, kNo, true}};
constexpr ColumnSpec kDefinitionValues[] = {{"text", kText, kNo, true}};

// person: an actor id. The owner of the row is the organisation at which the role is held.
constexpr ColumnSpec kRightHeldKeys[] = {{"person", kInt, kNo, true}, {"role", kText, kNo, true}};

constexpr ColumnSpec kAttachmentKeys[] = {{"item", kInt, kId, true}, {"sha256", kText, kNo, true}};
constexpr ColumnSpec kAttachmentValues[] = {
    {"name", kText, kNo, true}, {"kind", kText, kNo, false}, {"size", kInt, kNo, true}};

constexpr std::array<TableSpec, kTableCount> kTables{{
    {Table::Item, "item", kItemKeys, kItemValues, false},
    {Table::Relationship, "relationship", kRelationshipKeys, kRelationshipValues, false},
    {Table::Title, "title", kTitleKeys, kTitleValues, true},
    {Table::Report, "report", kReportKeys, kReportValues, false},
    {Table::Installation, "installation", kInstallationKeys, kInstallationValues, false},
    {Table::Claim, "claim", kClaimKeys, kClaimValues, false},
    {Table::Component, "component", kComponentKeys, kComponentValues, false},
    {Table::Identifier, "identifier", kIdentifierKeys, kIdentifierValues, false},
    {Table::Recognition, "recognition", kRecognitionKeys, kRecognitionValues, false},
    {Table::Definition, "definition", kDefinitionKeys, kDefinitionValues, false},
    {Table::RightHeld, "right_held", kRightHeldKeys, {}, false},
    {Table::Attachment, "attachment", kAttachmentKeys, kAttachmentValues, false},
}};

std::size_t position(std::span<const ColumnSpec> columns, std::string_view name)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == name)
            return i;
    }
    std::abort(); // a column name is a literal in our own code
}

} // namespace

const TableSpec &tableSpec(Table table)
{
    return kTables[static_cast<std::size_t>(table)];
}
std::span<const TableSpec> allTables()
{
    return kTables;
}

std::size_t keyIndex(Table table, std::string_view column)
{
    return position(tableSpec(table).keys, column);
}
std::size_t valueIndex(Table table, std::string_view column)
{
    return position(tableSpec(table).values, column);
}

} // namespace tally::model
