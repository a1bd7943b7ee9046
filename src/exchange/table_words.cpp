// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_words.h"

#include "core/text.h"
#include "exchange/cell_reading.h"
#include "exchange/class_names.h"

#include <algorithm>
#include <map>
#include <set>

namespace tally::exchange {

namespace {

using By = LookedWord::By;
using Use = ColumnMapping::Use;
using model::AttributeSpec;
using model::AttributeType;

// A column whose words a person may give meanings.
struct Column
{
    const PlannedColumn *planned = nullptr;
    std::vector<std::pair<const AttributeSpec *, std::string>> specs; // of each class that has the attribute
    std::map<std::string, std::int64_t, std::less<>> counts;          // as written
    bool hasMany = false; // then only those that cannot be read are counted

    bool isText() const { return specs.empty(); }
};

class WordReader
{
public:
    explicit WordReader(const TableScheme &scheme) : m_scheme(scheme)
    {
        m_columns.resize(scheme.header().names.size());
        for (const PlannedColumn &planned : scheme.plan().columns)
            take(planned);
    }

    void count(const TableRow &row)
    {
        for (std::size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
            if (m_columns[i].planned != nullptr)
                count(m_columns[i], text::trimmed(row.cells[i]));
        }
    }

    std::vector<ColumnWords> write() const
    {
        std::vector<ColumnWords> result(m_columns.size());
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].planned != nullptr)
                write(m_columns[i], result[i]);
        }
        if (m_scheme.classColumn())
            writeClasses(result[*m_scheme.classColumn()]);
        for (ColumnWords &column : result)
            std::stable_sort(column.words.begin(), column.words.end(),
                             [](const auto &a, const auto &b) { return a.rows > b.rows; });
        return result;
    }

private:
    void take(const PlannedColumn &planned)
    {
        const ColumnMapping &mapping = planned.mapping;
        const bool isIdentifier = mapping.use == Use::Identifier || isIdentifyingAttribute(mapping.name);
        if (planned.cells.size() != 1 || mapping.use == Use::Ignore || isIdentifier ||
            mapping.name == kSeenAtColumn || m_columns[planned.cells.front()].planned != nullptr)
            return;
        Column &column = m_columns[planned.cells.front()];
        column.planned = &planned;
        if (mapping.use != Use::Attribute)
            return;
        for (const std::string &className : m_scheme.classes()) {
            const AttributeSpec *spec = m_scheme.registry().attribute(className, mapping.name);
            if (spec != nullptr && spec->type != AttributeType::Reference &&
                (spec->type != AttributeType::Text || spec->name == "status"))
                column.specs.emplace_back(spec, className);
        }
    }

    void count(Column &column, std::string_view word)
    {
        if (word.empty())
            return;
        if (const auto known = column.counts.find(word); known != column.counts.end()) {
            ++known->second;
            return;
        }
        if (column.hasMany && (column.counts.size() >= kMostWords || isReadable(column, word)))
            return;
        column.counts.emplace(word, 1);
        if (!column.hasMany && column.counts.size() > kMostWords) {
            column.hasMany = true;
            std::erase_if(column.counts, [&](const auto &each) { return isReadable(column, each.first); });
        }
    }

    bool isReadable(const Column &column, std::string_view word) const
    {
        return read(column, word).by != By::Nothing;
    }

    LookedWord read(const Column &column, std::string_view word) const
    {
        LookedWord looked;
        looked.word = word;
        const ColumnMapping &mapping = column.planned->mapping;
        const std::string_view said = meaningOf(mapping, word);
        if (mapping.values.contains(text::folded(word))) {
            looked.by = By::Mapping;
            looked.meaning = said;
            if (!said.empty() && !column.isText())
                looked.why = whyUnreadable(column, said);
            return looked;
        }
        if (column.isText()) {
            looked.by = By::AsItIs;
            return looked;
        }
        for (const auto &[spec, className] : column.specs) {
            const auto value =
                readValue(*column.planned, *spec, m_scheme.registry().statesOf(className), word);
            if (value) {
                looked.by = By::Known;
                looked.meaning = model::displayText(*spec, *value);
                looked.why.clear();
                return looked;
            }
            looked.why = value.error().reason;
        }
        if (const std::string *others = meaningOfOthers(mapping)) {
            looked.by = By::Others;
            looked.meaning = *others;
        }
        return looked;
    }

    std::string whyUnreadable(const Column &column, std::string_view meaning) const
    {
        std::string why;
        for (const auto &[spec, className] : column.specs) {
            const auto value =
                readValue(*column.planned, *spec, m_scheme.registry().statesOf(className), meaning);
            if (value)
                return {};
            why = value.error().reason;
        }
        return why;
    }

    void write(const Column &column, ColumnWords &result) const
    {
        for (const auto &[word, rows] : column.counts) {
            LookedWord looked = read(column, word);
            looked.rows = rows;
            result.words.push_back(std::move(looked));
        }
        result.mayBeUnreadable = !column.isText();
        if (const std::string *others = meaningOfOthers(column.planned->mapping))
            result.others = *others;
        std::set<std::string> known;
        const auto add = [&](const std::vector<std::string> &words) {
            for (const std::string &word : words) {
                if (known.insert(word).second)
                    result.choices.push_back(word);
            }
        };
        for (const auto &[spec, className] : column.specs) {
            if (spec->name == "status")
                add(m_scheme.registry().statesOf(className));
            else if (spec->type == AttributeType::Choice)
                add(spec->choices);
            else if (spec->type == AttributeType::Boolean)
                add({"yes", "no"});
        }
    }

    void writeClasses(ColumnWords &result) const
    {
        result = {};
        result.isClass = true;
        result.mayBeUnreadable = true;
        const ClassNames usual(m_scheme.registry(), {});
        if (!m_scheme.defaultClass().empty())
            result.others = m_scheme.defaultClass();
        for (const model::ClassSpec &spec : m_scheme.registry().classes()) {
            if (!spec.isAbstract)
                result.choices.push_back(spec.name);
        }
        const auto found = m_scheme.profile().values.find(*m_scheme.classColumn());
        if (found == m_scheme.profile().values.end())
            return;
        for (const auto &[word, rows] : found->second) {
            LookedWord looked{word, rows, By::Nothing, m_scheme.classNamed(word), {}};
            if (!looked.meaning.empty())
                looked.by = looked.meaning == usual.classOf(word) ? By::Known : By::Mapping;
            const bool isNamed =
                std::ranges::any_of(m_scheme.mapping().classes, [key = columnKey(word)](const auto &each) {
                    return columnKey(each.first) == key;
                });
            if (isNamed)
                looked.by = By::Mapping;
            if (looked.by == By::Nothing && result.others) {
                looked.by = By::Others;
                looked.meaning = *result.others;
            }
            if (looked.by == By::Nothing)
                looked.why = "no class is called so";
            result.words.push_back(std::move(looked));
        }
    }

    const TableScheme &m_scheme;
    std::vector<Column> m_columns;
};

} // namespace

Result<std::vector<ColumnWords>> wordsOf(const TableScheme &scheme, TableSource &table, JobContext &job)
{
    WordReader reader(scheme);
    TableRow row;
    for (std::int64_t rows = 0; rows < kRowsWithWords;) {
        TALLY_TRY(const bool more, table.next(row));
        if (!more)
            break;
        if (row.refused || scheme.header().isRepeatedBy(row))
            continue;
        if (++rows % 4096 == 0 && job.cancelled())
            return makeError(ErrorCode::Cancelled, "The reading was stopped.");
        reader.count(row);
    }
    return reader.write();
}

} // namespace tally::exchange
