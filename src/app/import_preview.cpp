// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_preview.h"

#include "reconcile/item_values.h"

#include <algorithm>
#include <map>
#include <set>

namespace tally::app {

namespace {

using reconcile::Decision;

// What the draft does to one item besides its own row.
struct Beside
{
    std::int64_t programsIn = 0, programsOut = 0, partsIn = 0, partsOut = 0;
};

// Readers say in one text what is wrong and then, as a sentence of its own, what to do.
void tellWhy(const std::string &text, PreviewLine &line)
{
    const std::size_t end = text.find(". ");
    line.why = text.substr(0, end);
    if (end != std::string::npos)
        line.remedy = text.substr(end + 2);
}

class PreviewWriter
{
public:
    PreviewWriter(const reconcile::ImportPlan &plan, const estate::Estate &estate)
        : m_plan(plan), m_estate(estate)
    {
        for (const model::Change &change : plan.draft.changes)
            sort(change);
    }

    ImportPreview write()
    {
        std::set<ItemId> told;
        for (const reconcile::PlannedReport &report : m_plan.reports) {
            if (report.decision == Decision::Created)
                m_makers.emplace(report.item, report.key);
        }
        for (const reconcile::PlannedReport &report : m_plan.reports) {
            if (report.decision == Decision::Unchanged)
                continue;
            if (report.item && !told.insert(report.item).second)
                continue; // a second report of the same thing
            if (report.decision == Decision::Updated)
                addUpdated(report);
            else if (report.decision != Decision::Created || m_created++ < kMostLines)
                add(report);
            else
                ++m_preview.newNotShown;
            if (report.decision == Decision::Held && report.report)
                addHeld(report);
        }
        for (const reconcile::PlannedNote &note : m_plan.notes) {
            if (note.note.refused || m_notes++ < kMostLines)
                add(note);
            else
                ++m_preview.notesNotShown;
        }
        std::stable_sort(m_preview.lines.begin(), m_preview.lines.end(),
                         [](const auto &a, const auto &b) { return place(a) < place(b); });
        for (const auto &[item, row] : m_rows)
            m_preview.otherItems += told.contains(item) ? 0 : 1;
        return std::move(m_preview);
    }

private:
    static int place(const PreviewLine &line)
    {
        if (line.isNote)
            return 2;
        switch (line.decision) {
        case Decision::Held:
            return 0;
        case Decision::Refused:
            return 1;
        case Decision::Updated:
            return 3;
        default:
            return 4;
        }
    }

    void sort(const model::Change &change)
    {
        const auto idIn = [&](std::string_view column) {
            const model::Cell &cell = change.key.cells.at(model::keyIndex(change.key.table, column));
            const auto *id = std::get_if<std::int64_t>(&cell);
            return ItemId(id == nullptr ? 0 : *id);
        };
        const bool begins = change.values.has_value() && !change.was;
        const bool ends = !change.values.has_value();
        switch (change.key.table) {
        case model::Table::Item:
            if (change.values) {
                if (auto row = model::rowOf<model::ItemRow>(change.key, *change.values))
                    m_rows.insert_or_assign(row->id, std::move(*row));
            }
            break;
        case model::Table::Claim:
            if (change.values && idIn("report").value < 0) {
                if (auto claim = model::rowOf<model::ClaimRow>(change.key, *change.values))
                    m_claims[claim->report].emplace(claim->attribute, std::move(claim->value));
            }
            break;
        case model::Table::Installation:
            m_beside[idIn("device")].programsIn += begins ? 1 : 0;
            m_beside[idIn("device")].programsOut += ends ? 1 : 0;
            break;
        case model::Table::Component:
            m_beside[idIn("item")].partsIn += begins ? 1 : 0;
            m_beside[idIn("item")].partsOut += ends ? 1 : 0;
            break;
        default:
            break;
        }
    }

    PreviewLine lineFor(const reconcile::PlannedReport &report) const
    {
        PreviewLine line;
        line.decision = report.decision;
        line.key = report.key;
        line.isDecidable = report.decision == Decision::Held && report.report;
        line.item = report.item.value > 0 ? report.item : ItemId();
        line.candidates = report.candidates;
        line.name = report.name;
        line.className = report.className;
        line.why = report.why;
        line.file = report.file;
        line.line = report.line;
        return line;
    }

    void add(const reconcile::PlannedReport &report)
    {
        PreviewLine line = lineFor(report);
        if (const auto beside = m_beside.find(report.item); beside != m_beside.end())
            line.after = words(beside->second);
        m_preview.lines.push_back(std::move(line));
    }

    std::map<std::string, std::string> shownValues(const model::ItemRow &row) const
    {
        std::map<std::string, std::string> shown;
        for (const auto &[name, value] : reconcile::valuesByName(row))
            shown.emplace(name, display(row.className, name, value));
        return shown;
    }

    void addHeld(const reconcile::PlannedReport &report)
    {
        HeldThing held;
        held.key = report.key;
        held.report = report.report;
        held.name = report.name;
        held.className = report.className;
        held.why = report.why;
        for (const ItemId item : report.candidates) {
            HeldCandidate candidate{item, {}, nameOf(item), {}};
            if (const auto maker = m_makers.find(item); maker != m_makers.end())
                candidate.sameReport = maker->second;
            if (const auto made = m_rows.find(item); item.value < 0 && made != m_rows.end())
                candidate.made = shownValues(made->second);
            held.candidates.push_back(std::move(candidate));
        }
        if (const auto claims = m_claims.find(report.report); claims != m_claims.end()) {
            held.claims = claims->second;
            reconcile::takeKeptWhileHeld(held.claims, held.identifiers);
        }
        m_preview.held.insert_or_assign(held.key, std::move(held));
    }

    void add(const reconcile::PlannedNote &note)
    {
        PreviewLine line;
        line.decision = note.note.refused ? Decision::Refused : Decision::Unchanged;
        line.isNote = !note.note.refused;
        line.found = note.note.what;
        line.attribute = note.note.field;
        tellWhy(note.note.why, line);
        line.file = note.file;
        line.line = note.note.line;
        m_preview.lines.push_back(std::move(line));
    }

    void addUpdated(const reconcile::PlannedReport &report)
    {
        const std::size_t before = m_preview.lines.size();
        const estate::Row row = m_estate.rowOf(report.item);
        const auto wanted = m_rows.find(report.item);
        if (row != estate::kNoRow && wanted != m_rows.end())
            addAttributes(report, row, wanted->second);
        if (const auto beside = m_beside.find(report.item); beside != m_beside.end()) {
            PreviewLine line = lineFor(report);
            line.after = words(beside->second);
            m_preview.lines.push_back(std::move(line));
        }
        if (m_preview.lines.size() == before) { // a claim that did not win, an identifier
            PreviewLine line = lineFor(report);
            line.after = "what the source says is kept";
            m_preview.lines.push_back(std::move(line));
        }
    }

    void addAttributes(const reconcile::PlannedReport &report, estate::Row row, const model::ItemRow &wanted)
    {
        const model::ItemRow held = m_estate.itemAt(row);
        const model::Attributes was = reconcile::valuesByName(held);
        const model::Attributes is = reconcile::valuesByName(wanted);
        std::set<std::string> names;
        for (const model::Attributes *side : {&was, &is}) {
            for (const auto &[name, value] : *side)
                names.insert(name);
        }
        const auto addLine = [&](const std::string &attribute, std::string before, std::string after) {
            PreviewLine line = lineFor(report);
            line.attribute = attribute;
            line.before = std::move(before);
            line.after = std::move(after);
            m_preview.lines.push_back(std::move(line));
        };
        if (held.className != wanted.className)
            addLine("class", held.className, wanted.className);
        if (held.owner != wanted.owner)
            addLine("owner", nameOf(ItemId(held.owner.value)), nameOf(ItemId(wanted.owner.value)));
        for (const std::string &name : names) {
            const auto old = was.find(name);
            const auto now = is.find(name);
            if (old != was.end() && now != is.end() && old->second == now->second)
                continue;
            addLine(name, old == was.end() ? std::string() : m_estate.displayAt(row, name),
                    now == is.end() ? std::string() : display(wanted.className, name, now->second));
        }
    }

    std::string display(const std::string &className, const std::string &attribute,
                        const model::AttributeValue &value) const
    {
        const model::AttributeSpec *spec = m_estate.classes().attribute(className, attribute);
        if (spec == nullptr)
            return model::toText(value);
        const auto *id = std::get_if<std::int64_t>(&value);
        if (spec->type == model::AttributeType::Reference && id != nullptr)
            return nameOf(ItemId(*id));
        return model::displayText(*spec, value);
    }

    std::string nameOf(ItemId item) const
    {
        if (const auto made = m_rows.find(item); made != m_rows.end() && made->second.name)
            return *made->second.name;
        const estate::Row row = m_estate.rowOf(item);
        return row == estate::kNoRow ? "#" + std::to_string(item.value) : std::string(m_estate.nameAt(row));
    }

    static std::string words(const Beside &beside)
    {
        std::string text;
        const auto add = [&](std::int64_t count, const char *sign, const char *what) {
            if (count != 0)
                text += (text.empty() ? "" : ", ") + std::string(sign) + std::to_string(count) + " " + what;
        };
        add(beside.programsIn, "+", "programs");
        add(beside.programsOut, "−", "programs");
        add(beside.partsIn, "+", "parts");
        add(beside.partsOut, "−", "parts");
        return text;
    }

    const reconcile::ImportPlan &m_plan;
    const estate::Estate &m_estate;
    std::map<ItemId, model::ItemRow> m_rows;
    std::map<ItemId, Beside> m_beside;
    std::map<ReportId, model::Attributes> m_claims;  // of reports that are new
    std::map<ItemId, reconcile::ReportKey> m_makers; // of items that are new
    std::size_t m_created = 0, m_notes = 0;
    ImportPreview m_preview;
};

} // namespace

PreviewLine refusalLine(const Error &error)
{
    PreviewLine line;
    line.decision = Decision::Refused;
    line.attribute = error.field;
    line.why = error.reason;
    line.remedy = error.remedy;
    line.file = error.file;
    line.line = error.line;
    return line;
}

ImportPreview previewOf(const reconcile::ImportPlan &plan, const estate::Estate &estate)
{
    return PreviewWriter(plan, estate).write();
}

} // namespace tally::app
