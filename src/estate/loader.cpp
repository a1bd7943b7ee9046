// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/loader.h"

#include "model/private_values.h"

#include "model/attributes.h"

#include <algorithm>

namespace tally::estate {

namespace {

constexpr std::string_view kSealedPrefix = "private:";
constexpr std::size_t kDigestDigits = 64;
// Plain columns of an item that a class may mark private, with their names as attributes.
constexpr std::pair<Word, std::string_view> kTextWords[] = {{ClassName, "class"},
                                                            {Name, "name"},
                                                            {AssetNumber, "asset_number"},
                                                            {SerialNumber, "serial_number"},
                                                            {Status, "status"},
                                                            {OrderNumber, "order_number"}};

StringId internList(StringTable &strings, const model::AttributeValue &list)
{
    return strings.intern(model::toText(list), StringTable::Folding::AsIs);
}

// Attributes of one item on their way into columns; sealed texts are handed back to be opened.
class ColumnSink final : public model::AttributeSink
{
public:
    ColumnSink(AttributeColumns &columns, StringTable &strings) : m_columns(columns), m_strings(strings) {}

    void integer(std::string_view key, std::int64_t value) override
    {
        if (m_inList)
            m_integers.push_back(value);
        else
            m_cells.emplace_back(m_columns.columnFor(key), Value{ValueKind::Integer, value});
    }
    void text(std::string_view key, std::string_view value) override
    {
        if (m_inList) {
            m_texts.emplace_back(value);
            return;
        }
        const std::uint32_t column = m_columns.columnFor(key);
        if (isSealed(value))
            m_sealed.emplace_back(column, std::string(value));
        else
            m_cells.emplace_back(column, Value{ValueKind::Text, m_strings.intern(value)});
    }
    void beginList(std::string_view) override
    {
        m_inList = true;
        m_integers.clear();
        m_texts.clear();
    }
    void endList(std::string_view key) override
    {
        m_inList = false;
        const model::AttributeValue list =
            m_integers.empty() ? model::AttributeValue(m_texts) : model::AttributeValue(m_integers);
        const std::uint32_t column = m_columns.columnFor(key);
        if (std::any_of(m_texts.begin(), m_texts.end(), [](const std::string &t) { return isSealed(t); }))
            m_sealed.emplace_back(column, model::toText(list));
        else
            m_cells.emplace_back(column, Value{ValueKind::List, internList(m_strings, list)});
    }
    AttributeColumns::Cells &cells() { return m_cells; }
    const std::vector<std::pair<std::uint32_t, std::string>> &sealed() const { return m_sealed; }

private:
    AttributeColumns &m_columns;
    StringTable &m_strings;
    AttributeColumns::Cells m_cells;
    std::vector<std::pair<std::uint32_t, std::string>> m_sealed;
    std::vector<std::int64_t> m_integers;
    std::vector<std::string> m_texts;
    bool m_inList = false;
};

} // namespace

bool isSealed(std::string_view text)
{
    if (text.size() != kSealedPrefix.size() + kDigestDigits || !text.starts_with(kSealedPrefix))
        return false;
    return text.find_first_not_of("0123456789abcdef", kSealedPrefix.size()) == std::string_view::npos;
}

const model::Cell *VersionView::cell(std::size_t column) const
{
    const std::size_t keys = m_version.key.cells.size();
    if (column < keys)
        return &m_version.key.cells[column];
    // A version that ends may come without its values.
    return column - keys < m_version.values.size() ? &m_version.values[column - keys] : nullptr;
}

bool VersionView::isNull(std::size_t column) const
{
    const model::Cell *c = cell(column);
    return c == nullptr || model::isNull(*c);
}

std::int64_t VersionView::integer(std::size_t column) const
{
    const auto *c = cell(column);
    const auto *value = c != nullptr ? std::get_if<std::int64_t>(c) : nullptr;
    return value != nullptr ? *value : 0;
}

std::string_view VersionView::text(std::size_t column) const
{
    const auto *c = cell(column);
    const auto *value = c != nullptr ? std::get_if<std::string>(c) : nullptr;
    return value != nullptr ? std::string_view(*value) : std::string_view();
}

Loader::Loader(EstateData data) : m_data(std::move(data)) {}

void Loader::begin(model::Table table, const model::RowView &row)
{
    change(table, row, false);
}

void Loader::add(const model::FactVersion &version)
{
    change(version.key.table, VersionView(version), version.ended.has_value());
}

void Loader::addPrivateValue(const model::PrivateValue &value)
{
    const StringId digest = m_data.strings->intern(value.digest, StringTable::Folding::AsIs);
    const bool erased = value.salt.empty() && value.value.empty();
    m_privateValues.push_back({{digest, erased ? kNoString : intern(value.value), 0}, false});
    if (erased)
        m_erased.push_back({itemSlot(value.item.value), value.attribute});
}

void Loader::addOperationDay(OperationNumber operation, Day day)
{
    if (operation < 0 || operation >= kNotLive)
        return;
    const auto index = static_cast<std::size_t>(operation);
    if (index >= m_data.operationDays.size())
        m_data.operationDays.resize(index + 1);
    m_data.operationDays.set(index, day);
}

StringId Loader::text(const model::RowView &row, std::size_t column, StringTable::Folding folding)
{
    return row.isNull(column) ? kNoString : m_data.strings->intern(row.text(column), folding);
}

Slot Loader::itemSlot(std::int64_t id)
{
    const Slot slot = m_data.itemIds.slotFor(id);
    if (slot != kNoSlot && slot >= m_data.rowOfItem.size())
        m_data.rowOfItem.resize(slot + 1);
    return slot;
}

Began Loader::began(const model::RowView &row)
{
    m_tooLateOperation |= row.began() < 0 || row.began() >= kNotLive;
    return static_cast<Began>(row.began());
}

std::pair<std::size_t, std::size_t> Loader::keep(std::string_view text)
{
    m_texts.append(text);
    return {m_texts.size() - text.size(), text.size()};
}

Result<EstateData> Loader::finish(OperationNumber operation, Day today) &&
{
    if (m_tooLateOperation)
        return makeError(ErrorCode::Internal, "an operation number is outside what an estate can hold");
    m_data.operation = operation;
    m_data.today = today;
    m_data.privateValues.apply(std::move(m_privateValues));
    TALLY_CHECK(buildClasses());
    applyEnds();
    TALLY_CHECK(applyItems());
    m_data.sealed.apply(std::move(m_sealed));
    applyErasures();
    if (!m_data.graph || m_graphChanged || m_classesChanged || !m_relationships.empty())
        m_data.graph = std::make_shared<Lazy<Graph>>();
    if (!m_data.titleIndex || !m_installations.empty())
        m_data.titleIndex = std::make_shared<Lazy<TitleIndex>>();
    m_data.reportsByItem.apply(std::move(m_reportsByItem));
    m_data.installations.apply(std::move(m_installations));
    m_data.components.apply(std::move(m_components));
    m_data.identifiers.apply(std::move(m_identifiers));
    m_data.identifierIndex.apply(std::move(m_identifierIndex));
    m_data.recognitions.apply(std::move(m_recognitions));
    m_data.relationships.apply(std::move(m_relationships));
    m_data.relationshipsByTarget.apply(std::move(m_relationshipsByTarget));
    m_data.attachments.apply(std::move(m_attachments));
    // Titles that were only mentioned have a position too, without texts.
    if (m_data.titles.size() < m_data.titleIds.size())
        m_data.titles.resize(m_data.titleIds.size());
    return std::move(m_data);
}

Outcome Loader::buildClasses()
{
    if (m_data.classes && !m_classesChanged)
        return {};
    std::vector<model::DefinitionRow> rows;
    bool hasClasses = false;
    bool hasTypes = false;
    if (m_data.definitions) {
        for (const auto &[key, version] : *m_data.definitions) {
            hasClasses |= key.kind == "class";
            hasTypes |= key.kind == "relationship_type";
            rows.push_back({OrgId(key.owner), key.kind, key.name, version.text});
        }
    }
    if (!hasClasses && !hasTypes) {
        m_data.classes = model::ClassRegistry::shipped();
        return {};
    }
    // Types of the organisation's own beside the shipped classes; the shipped types would name classes that
    // own ones may lack.
    for (const model::DefinitionRow &shipped : model::ClassRegistry::shippedDefinitions()) {
        if (shipped.kind == "class" && !hasClasses)
            rows.push_back(shipped);
    }
    TALLY_TRY(m_data.classes, model::ClassRegistry::build(rows));
    return {};
}

void Loader::applyEnds()
{
    std::vector<Slot> staged;
    staged.reserve(m_items.size());
    for (const StagedItem &item : m_items)
        staged.push_back(item.record.words[ItemSlot]);
    std::sort(staged.begin(), staged.end());
    for (const EndedItem &ended : m_endedItems) {
        const Row row = m_data.rowOf(ended.item);
        if (row == kNoRow || m_data.items.words[BeganWord].at(row) != ended.began)
            continue;
        // An item that goes on as another version keeps its row.
        if (!std::binary_search(staged.begin(), staged.end(), ended.item))
            removeItem(row);
    }
}

Outcome Loader::applyItems()
{
    std::sort(m_items.begin(), m_items.end(), [this](const StagedItem &a, const StagedItem &b) {
        if (a.nameless != b.nameless)
            return b.nameless;
        const auto idA = m_data.itemIds.idAt(a.record.words[ItemSlot]);
        const auto idB = m_data.itemIds.idAt(b.record.words[ItemSlot]);
        return idA != idB ? idA < idB : a.record.words[BeganWord] < b.record.words[BeganWord];
    });
    for (StagedItem &item : m_items) {
        const Slot slot = item.record.words[ItemSlot];
        if (slot == kNoSlot)
            return makeError(ErrorCode::Damaged, "an item has the id 0");
        Row row = m_data.rowOf(slot);
        if (row != kNoRow && (row >= m_data.itemCount()) != item.nameless) {
            removeItem(row); // it went to, or came from, an owner whose items are not seen
            row = kNoRow;
        }
        const bool isNew = row == kNoRow;
        if (isNew) {
            row = newRow(item.nameless);
            m_data.rowOfItem.set(slot, row);
            m_graphChanged = true;
        } else {
            forgetSealed(slot);
            m_graphChanged |= m_data.items.words[Status].at(row) != item.record.words[Status] ||
                              m_data.items.words[ClassName].at(row) != item.record.words[ClassName];
        }
        applySealedWords(item);
        m_data.items.set(row, item.record);
        TALLY_CHECK(applyAttributes(item, row, isNew));
    }
    return {};
}

void Loader::applySealedWords(StagedItem &item)
{
    const std::string_view texts = m_texts;
    for (const auto &[word, attribute] : kTextWords) {
        const auto [at, size] = item.sealed[word];
        if (size > 0)
            item.record.words[word] = unsealed(item.record.words[ItemSlot], attribute, texts.substr(at, size),
                                               item.record.words[BeganWord])
                                          .string();
    }
}

Outcome Loader::applyAttributes(const StagedItem &item, Row row, bool isNew)
{
    const std::string_view text = std::string_view(m_texts).substr(item.attributesAt, item.attributesSize);
    const Slot slot = item.record.words[ItemSlot];
    ColumnSink sink(m_data.attributes, *m_data.strings);
    if (!text.empty() && !model::walkAttributes(text, sink))
        return makeError(ErrorCode::Damaged,
                         "the attributes of item " + std::to_string(m_data.itemIds.idAt(slot)) +
                             " are not canonical text",
                         "Run tally verify.");
    for (const auto &[column, sealed] : sink.sealed())
        sink.cells().emplace_back(
            column, unsealed(slot, m_data.attributes.nameOf(column), sealed, item.record.words[BeganWord]));
    if (isNew)
        m_data.attributes.fill(row, sink.cells());
    else
        m_data.attributes.assign(row, sink.cells());
    return {};
}

Value Loader::unsealed(Slot item, std::string_view attribute, std::string_view sealed, Began began)
{
    const StringId id = m_data.strings->intern(sealed, StringTable::Folding::AsIs);
    m_sealed.push_back({{item, intern(attribute), id, began}, false});
    return openedValue(attribute, sealed);
}

Value Loader::openedValue(std::string_view attribute, std::string_view sealed)
{
    if (!sealed.starts_with('['))
        return {ValueKind::Text, openedText(attribute, sealed)};
    auto list = model::parseAttributeValue(sealed);
    auto *texts = list ? std::get_if<std::vector<std::string>>(&*list) : nullptr;
    if (texts == nullptr)
        return {};
    for (std::string &text : *texts) {
        if (isSealed(text))
            text = m_data.strings->text(openedText(attribute, text));
    }
    return {ValueKind::List, internList(*m_data.strings, *list)};
}

StringId Loader::openedText(std::string_view attribute, std::string_view digest)
{
    const StringId id = m_data.strings->find(digest);
    const PrivateRecord *known = id == kNoString ? nullptr : m_data.privateValues.find(std::tuple(id));
    return known != nullptr && known->value != kNoString ? known->value
                                                         : intern(model::erasedText(attribute));
}

void Loader::forgetSealed(Slot item)
{
    m_data.sealed.visitFrom(
        std::tuple(item, StringId(0)), [item](const SealedRecord &r) { return r.item == item; },
        [this](const SealedRecord &r) {
            m_sealed.push_back({r, true});
        });
}

void Loader::applyErasures()
{
    for (const ErasedValue &erased : m_erased) {
        const StringId attribute = intern(erased.attribute);
        const SealedRecord *sealed = m_data.sealed.find(std::tuple(erased.item, attribute));
        const Row row = m_data.rowOf(erased.item);
        if (sealed == nullptr || row == kNoRow)
            continue;
        const Value shown = openedValue(erased.attribute, m_data.strings->text(sealed->sealed));
        const auto *const word = std::find_if(std::begin(kTextWords), std::end(kTextWords),
                                              [&](const auto &w) { return w.second == erased.attribute; });
        if (word != std::end(kTextWords))
            m_data.items.words[word->first].set(row, shown.string());
        else
            m_data.attributes.set(m_data.attributes.columnFor(erased.attribute), row, shown);
    }
}

Row Loader::newRow(bool nameless)
{
    const auto last = static_cast<Row>(m_data.items.size());
    m_data.items.resize(last + 1);
    if (nameless) {
        ++m_data.nameless;
        return last;
    }
    const auto row = static_cast<Row>(last - m_data.nameless);
    if (row != last)
        moveItem(row, last);
    return row;
}

void Loader::moveItem(Row from, Row to)
{
    m_data.items.set(to, m_data.items.at(from));
    m_data.rowOfItem.set(m_data.items.words[ItemSlot].at(to), to);
    // assign, as the row may hold cells that the other has not
    AttributeColumns::Cells cells;
    m_data.attributes.visitRow(from,
                               [&](std::uint32_t column, Value value) { cells.emplace_back(column, value); });
    m_data.attributes.assign(to, cells);
    m_data.attributes.assign(from, {});
}

void Loader::removeItem(Row row)
{
    const Slot slot = m_data.items.words[ItemSlot].at(row);
    forgetSealed(slot);
    m_graphChanged = true;
    m_data.rowOfItem.set(slot, kNoRow);
    m_data.attributes.assign(row, {});
    const auto last = static_cast<Row>(m_data.items.size() - 1);
    Row gap = row;
    if (row < m_data.itemCount()) {
        const auto lastItem = static_cast<Row>(m_data.itemCount() - 1);
        if (gap != lastItem)
            moveItem(lastItem, gap);
        gap = lastItem;
    } else {
        --m_data.nameless;
    }
    if (gap != last)
        moveItem(last, gap);
    m_data.items.resize(last);
}

void Loader::removeReport(std::uint32_t row)
{
    const ReportRecord old = m_data.reports.at(row);
    const auto last = static_cast<std::uint32_t>(m_data.reports.size() - 1);
    m_reportsByItem.push_back({{old.item, old.report, old.began}, true});
    m_data.rowOfReport.set(old.report, kNoRow);
    if (row != last) {
        m_data.reports.set(row, m_data.reports.at(last));
        m_data.rowOfReport.set(m_data.reports.at(row).report, row);
    }
    m_data.reports.resize(last);
}

} // namespace tally::estate
