// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One layout a row type names its members in the order of the table's columns; the rest is written once over
// layouts. A member that is empty (0 for an id, an empty text) is null where the column may be null.
#include "model/rows.h"

#include <limits>
#include <tuple>
#include <utility>

namespace tally::model {

namespace {

template <typename Row>
struct Layout;

template <>
struct Layout<ItemRow>
{
    static constexpr Table kTable = Table::Item;
    static constexpr auto kOwner = &ItemRow::owner;
    static constexpr auto kKeys = std::tuple(&ItemRow::id);
    static constexpr auto kValues =
        std::tuple(&ItemRow::className, &ItemRow::name, &ItemRow::assetNumber, &ItemRow::serialNumber,
                   &ItemRow::status, &ItemRow::site, &ItemRow::custodian, &ItemRow::costCentre,
                   &ItemRow::model, &ItemRow::supplier, &ItemRow::orderNumber, &ItemRow::costPence,
                   &ItemRow::purchasedOn, &ItemRow::warrantyUntil, &ItemRow::attributes);
};

template <>
struct Layout<RelationshipRow>
{
    static constexpr Table kTable = Table::Relationship;
    static constexpr auto kOwner = &RelationshipRow::owner;
    static constexpr auto kKeys =
        std::tuple(&RelationshipRow::source, &RelationshipRow::type, &RelationshipRow::target);
    static constexpr auto kValues = std::tuple(&RelationshipRow::group, &RelationshipRow::needed);
};

template <>
struct Layout<TitleRow>
{
    static constexpr Table kTable = Table::Title;
    static constexpr std::nullptr_t kOwner = nullptr; // titles are the partnership's
    static constexpr auto kKeys = std::tuple(&TitleRow::id);
    static constexpr auto kValues =
        std::tuple(&TitleRow::name, &TitleRow::version, &TitleRow::publisher, &TitleRow::architecture);
};

template <>
struct Layout<ReportRow>
{
    static constexpr Table kTable = Table::Report;
    static constexpr auto kOwner = &ReportRow::owner;
    static constexpr auto kKeys = std::tuple(&ReportRow::id);
    static constexpr auto kValues = std::tuple(&ReportRow::source, &ReportRow::subject, &ReportRow::item,
                                               &ReportRow::seenAt, &ReportRow::digest, &ReportRow::counts);
};

template <>
struct Layout<InstallationRow>
{
    static constexpr Table kTable = Table::Installation;
    static constexpr auto kOwner = &InstallationRow::owner;
    static constexpr auto kKeys =
        std::tuple(&InstallationRow::device, &InstallationRow::title, &InstallationRow::report);
    static constexpr auto kValues = std::tuple(&InstallationRow::installedOn);
};

template <>
struct Layout<ClaimRow>
{
    static constexpr Table kTable = Table::Claim;
    static constexpr auto kOwner = &ClaimRow::owner;
    static constexpr auto kKeys = std::tuple(&ClaimRow::report, &ClaimRow::attribute);
    static constexpr auto kValues = std::tuple(&ClaimRow::value);
};

template <>
struct Layout<ComponentRow>
{
    static constexpr Table kTable = Table::Component;
    static constexpr auto kOwner = &ComponentRow::owner;
    static constexpr auto kKeys =
        std::tuple(&ComponentRow::item, &ComponentRow::report, &ComponentRow::kind, &ComponentRow::key);
    static constexpr auto kValues = std::tuple(&ComponentRow::values);
};

template <>
struct Layout<IdentifierRow>
{
    static constexpr Table kTable = Table::Identifier;
    static constexpr auto kOwner = &IdentifierRow::owner;
    static constexpr auto kKeys =
        std::tuple(&IdentifierRow::item, &IdentifierRow::kind, &IdentifierRow::value);
    static constexpr auto kValues = std::tuple(&IdentifierRow::canonical);
};

template <>
struct Layout<RecognitionRow>
{
    static constexpr Table kTable = Table::Recognition;
    static constexpr auto kOwner = &RecognitionRow::owner;
    static constexpr auto kKeys = std::tuple(&RecognitionRow::title);
    static constexpr auto kValues =
        std::tuple(&RecognitionRow::product, &RecognitionRow::edition, &RecognitionRow::version,
                   &RecognitionRow::state, &RecognitionRow::rule);
};

template <>
struct Layout<DefinitionRow>
{
    static constexpr Table kTable = Table::Definition;
    static constexpr auto kOwner = &DefinitionRow::owner;
    static constexpr auto kKeys = std::tuple(&DefinitionRow::kind, &DefinitionRow::name);
    static constexpr auto kValues = std::tuple(&DefinitionRow::text);
};

template <>
struct Layout<RightRow>
{
    static constexpr Table kTable = Table::RightHeld;
    static constexpr auto kOwner = &RightRow::organisation;
    static constexpr auto kKeys = std::tuple(&RightRow::person, &RightRow::role);
    static constexpr auto kValues = std::tuple();
};

template <>
struct Layout<AttachmentRow>
{
    static constexpr Table kTable = Table::Attachment;
    static constexpr auto kOwner = &AttachmentRow::owner;
    static constexpr auto kKeys = std::tuple(&AttachmentRow::item, &AttachmentRow::sha256);
    static constexpr auto kValues =
        std::tuple(&AttachmentRow::name, &AttachmentRow::kind, &AttachmentRow::size);
};

// --- members to cells
// --------------------------------------------------------------------------------------------------

template <typename Tag>
Cell toCell(Id<Tag> id, bool required)
{
    return id || required ? Cell(id.value) : Cell();
}
Cell toCell(std::int64_t number, bool)
{
    return number;
}
Cell toCell(const std::string &text, bool required)
{
    return text.empty() && !required ? Cell() : Cell(text);
}
Cell toCell(const Attributes &attributes, bool required)
{
    return attributes.empty() && !required ? Cell() : Cell(toText(attributes));
}
Cell toCell(const AttributeValue &value, bool)
{
    return toText(value);
}
Cell toCell(const std::optional<std::string> &text, bool)
{
    return text ? Cell(*text) : Cell();
}
template <typename Integer>
Cell toCell(const std::optional<Integer> &number, bool)
{
    return number ? Cell(std::int64_t{*number}) : Cell();
}

template <typename Row, typename Members>
std::vector<Cell> cellsOf(const Row &row, const Members &members, std::span<const ColumnSpec> columns)
{
    std::vector<Cell> cells;
    cells.reserve(columns.size());
    std::apply(
        [&](auto... member) { (cells.push_back(toCell(row.*member, columns[cells.size()].required)), ...); },
        members);
    return cells;
}

// --- cells to members
// --------------------------------------------------------------------------------------------------

const char *kNotInteger = "holds a text where an integer belongs";
const char *kNotText = "holds an integer where a text belongs";

// Each gives the reason why the cell does not fit, or nullptr. Null leaves the member empty (columns that may
// not be null are checked by the caller).
const char *fromCell(const Cell &cell, std::int64_t &number)
{
    if (const auto *value = std::get_if<std::int64_t>(&cell))
        number = *value;
    return cell.index() == 2 ? kNotInteger : nullptr;
}
template <typename Tag>
const char *fromCell(const Cell &cell, Id<Tag> &id)
{
    return fromCell(cell, id.value);
}
const char *fromCell(const Cell &cell, std::string &text)
{
    if (const auto *value = std::get_if<std::string>(&cell))
        text = *value;
    return cell.index() == 1 ? kNotText : nullptr;
}
const char *fromCell(const Cell &cell, Attributes &attributes)
{
    std::string text = "{}";
    if (const char *why = fromCell(cell, text))
        return why;
    auto parsed = parseAttributes(text);
    if (!parsed)
        return "holds attributes that are not in their canonical form";
    attributes = std::move(*parsed);
    return nullptr;
}
const char *fromCell(const Cell &cell, AttributeValue &value)
{
    std::string text;
    if (const char *why = fromCell(cell, text))
        return why;
    auto parsed = parseAttributeValue(text);
    if (!parsed)
        return "holds a value that is not in its canonical form";
    value = std::move(*parsed);
    return nullptr;
}
const char *fromCell(const Cell &cell, std::optional<std::string> &text)
{
    return isNull(cell) ? nullptr : fromCell(cell, text.emplace());
}
template <typename Integer>
const char *fromCell(const Cell &cell, std::optional<Integer> &number)
{
    if (isNull(cell))
        return nullptr;
    std::int64_t wide = 0;
    if (const char *why = fromCell(cell, wide))
        return why;
    if (wide < std::numeric_limits<Integer>::min() || wide > std::numeric_limits<Integer>::max())
        return "holds a number out of range";
    number = static_cast<Integer>(wide);
    return nullptr;
}

Error badCell(const TableSpec &table, std::string_view column, std::string_view why)
{
    Error error =
        makeError(ErrorCode::Damaged, "A row of " + std::string(table.name) + " " + std::string(why),
                  "Run verify; restore a backup when it finds damage");
    error.field = std::string(table.name) + "." + std::string(column);
    return error;
}

template <typename Row, typename Members>
Outcome fill(Row &row, const Members &members, const TableSpec &table, std::span<const ColumnSpec> columns,
             const std::vector<Cell> &cells)
{
    if (cells.size() != columns.size())
        return badCell(table, "*",
                       "has " + std::to_string(cells.size()) + " columns instead of " +
                           std::to_string(columns.size()));
    std::size_t column = 0;
    const char *why = nullptr;
    const auto one = [&](auto &member) {
        why = columns[column].required && isNull(cells[column]) ? "lacks a value"
                                                                : fromCell(cells[column], member);
        column += why ? 0 : 1;
        return why == nullptr;
    };
    if (!std::apply([&](auto... member) { return (one(row.*member) && ...); }, members))
        return badCell(table, columns[column].name, why);
    return {};
}

template <typename Row>
FactKey makeKey(const Row &row)
{
    using L = Layout<Row>;
    OrgId owner = kPartnership;
    if constexpr (!std::is_null_pointer_v<decltype(L::kOwner)>)
        owner = row.*L::kOwner;
    return {L::kTable, owner, cellsOf(row, L::kKeys, tableSpec(L::kTable).keys)};
}

template <typename Row>
std::vector<Cell> makeValues(const Row &row)
{
    return cellsOf(row, Layout<Row>::kValues, tableSpec(Layout<Row>::kTable).values);
}

} // namespace

template <typename Row>
Result<Row> rowOf(const FactKey &key, const std::vector<Cell> &values)
{
    using L = Layout<Row>;
    const TableSpec &table = tableSpec(L::kTable);
    if (key.table != L::kTable)
        return badCell(table, "*", "is of the table " + std::string(tableSpec(key.table).name));
    Row row;
    if constexpr (!std::is_null_pointer_v<decltype(L::kOwner)>)
        row.*L::kOwner = key.owner;
    TALLY_CHECK(fill(row, L::kKeys, table, table.keys, key.cells));
    TALLY_CHECK(fill(row, L::kValues, table, table.values, values));
    return row;
}

// Once a row type: what the header declares.
#define TALLY_ROW(Row)                                                                                       \
    FactKey keyOf(const Row &row)                                                                            \
    {                                                                                                        \
        return makeKey(row);                                                                                 \
    }                                                                                                        \
    std::vector<Cell> valuesOf(const Row &row)                                                               \
    {                                                                                                        \
        return makeValues(row);                                                                              \
    }                                                                                                        \
    template Result<Row> rowOf<Row>(const FactKey &, const std::vector<Cell> &)

TALLY_ROW(ItemRow);
TALLY_ROW(RelationshipRow);
TALLY_ROW(TitleRow);
TALLY_ROW(ReportRow);
TALLY_ROW(InstallationRow);
TALLY_ROW(ClaimRow);
TALLY_ROW(ComponentRow);
TALLY_ROW(IdentifierRow);
TALLY_ROW(RecognitionRow);
TALLY_ROW(DefinitionRow);
TALLY_ROW(RightRow);
TALLY_ROW(AttachmentRow);

#undef TALLY_ROW

} // namespace tally::model
