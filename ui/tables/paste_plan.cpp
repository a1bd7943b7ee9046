// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/paste_plan.h"

#include "app/edit_values.h"
#include "ui/models/value_text.h"
#include "ui/theme/language.h"

#include <algorithm>

namespace tally::ui {

namespace {

class Planner
{
public:
    Planner(const PasteTarget &target, PastePlan &plan)
        : m_target(target), m_plan(plan), m_parser(*target.estate)
    {
    }

    void place(estate::Row row, const model::CatalogueEntry &shown, const QString &text)
    {
        ++m_plan.total;
        const estate::Estate &estate = *m_target.estate;
        const std::string className(estate.classAt(row));
        const auto column = model::catalogueEntry(estate.classes(), className, shown.name);
        const model::CatalogueEntry &about = column ? *column : shown;
        if (text.trimmed() == plainText(estate, row, about) ||
            (text.trimmed().isEmpty() && valueText(estate, row, about).isUnknown))
            return;
        if (!about.isEditable || about.isComputed)
            return refuse(row, about, text,
                          QObject::tr("%1 is not written by hand").arg(definedWords(about.label)));
        const Result<std::string> typed = typedValue(about, text, estate.today());
        if (!typed)
            return refuse(row, about, text, sentencesOf(typed.error()));
        const auto value = m_parser.parse(className, about.name, *typed);
        if (!value)
            return refuse(row, about, text, sentencesOf(value.error()));
        if (*value == estate.attributeAt(row, about.name))
            return;
        accept(row, about, text, *typed);
    }

private:
    void refuse(estate::Row row, const model::CatalogueEntry &about, const QString &text, const QString &why)
    {
        ++m_plan.refused;
        m_plan.cells[{m_target.estate->idAt(row), about.name}] = {text, why, true};
    }

    void accept(estate::Row row, const model::CatalogueEntry &about, const QString &text,
                const std::string &typed)
    {
        ++m_plan.good;
        const ItemId item = m_target.estate->idAt(row);
        m_plan.cells[{item, about.name}] = {text.trimmed(), {}, true};
        if (m_plan.edits.empty() || m_plan.edits.back().item != item)
            m_plan.edits.push_back({item, {}, {}});
        m_plan.edits.back().values[about.name] = typed;
        m_plan.edits.back().seen[about.name] = m_target.estate->displayAt(row, about.name);
    }

    const PasteTarget &m_target;
    PastePlan &m_plan;
    app::ValueParser m_parser;
};

} // namespace

PastePlan planPaste(const PasteTarget &target, const Block &block, JobContext &job)
{
    PastePlan plan;
    if (block.isEmpty())
        return plan;
    plan.seenAt = target.estate->operation();
    const bool fills = block.size() == 1 && block.first().size() == 1;
    const std::size_t lines = fills ? target.rows.size() : static_cast<std::size_t>(block.size());
    Planner planner(target, plan);
    for (std::size_t line = 0; line < lines && !job.cancelled(); ++line) {
        const QStringList &cells = block.at(fills ? 0 : static_cast<qsizetype>(line));
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            if (line < target.rows.size() && at < target.columns.size())
                planner.place(target.rows[line], target.columns[at], cells.at(column));
            else
                ++plan.outside;
        }
    }
    return plan;
}

} // namespace tally::ui
