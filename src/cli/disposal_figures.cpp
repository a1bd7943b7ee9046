// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/disposal_figures.h"

#include "app/disposing.h"
#include "cli/disposal_words.h"
#include "cli/json.h"
#include "cli/table_output.h"

#include <ostream>

namespace tally::cli {

namespace {

Json kpiJson(const disposal::KpiLine &line)
{
    Json items = Json::array();
    for (const ItemId item : line.items)
        items.push_back(item.value);
    return {{"kpi", line.code},
            {"label", line.label},
            {"value", line.value ? Json(*line.value) : Json()},
            {"unit", nullable(line.unit)},
            {"note", nullable(line.note)},
            {"target", line.target ? Json(*line.target) : Json()},
            {"met", line.isMet ? Json(*line.isMet) : Json()},
            {"items", std::move(items)}};
}

std::string textOf(const std::optional<double> &value)
{
    return value ? disposal::figureText(*value) : "–";
}

Outcome wantsRecorded(const Context &context)
{
    if (context.global().trueOn.empty())
        return {};
    return makeError(ErrorCode::Usage, "disposal is of what was recorded, not of dates of effect",
                     "Use --as-of.");
}

} // namespace

Result<Exit> runDisposalKpis(Context &context)
{
    if (const Outcome asked = wantsRecorded(context); !asked)
        return asked.error();
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const auto figures, app::disposalFigures(*opened, {context.global().asOf}, context.job()));
    if (context.json()) {
        Json list = Json::array();
        for (const disposal::KpiLine &line : figures.kpis)
            list.push_back(kpiJson(line));
        context.out() << dump({{"kpis", std::move(list)}}) << "\n";
        return Exit::Done;
    }
    TableOutput table({"", "figure", "value", "unit", "target", "note"});
    for (const disposal::KpiLine &line : figures.kpis)
        table.add({line.code, line.label, textOf(line.value), line.unit,
                   line.target ? textOf(line.target) + (!line.isMet   ? ""
                                                        : *line.isMet ? ", met"
                                                                      : ", missed")
                               : std::string(),
                   line.note});
    context.print(table);
    return Exit::Done;
}

namespace {

Json alarmJson(const disposal::Alarm &alarm)
{
    Json items = Json::array();
    for (const ItemId item : alarm.items)
        items.push_back(item.value);
    return {{"code", alarm.code},           {"item", alarm.item ? Json(alarm.item.value) : Json()},
            {"name", nullable(alarm.name)}, {"why", alarm.why},
            {"remedy", alarm.remedy},       {"due", alarm.due ? Json(formatInstant(*alarm.due)) : Json()},
            {"urgent", alarm.isUrgent},     {"items", std::move(items)}};
}

} // namespace

Result<Exit> runDisposalAlarms(Context &context)
{
    if (const Outcome asked = wantsRecorded(context); !asked)
        return asked.error();
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const auto figures, app::disposalFigures(*opened, {context.global().asOf}, context.job()));
    const std::vector<disposal::Alarm> &found = figures.alarms;
    if (context.json()) {
        Json list = Json::array();
        for (const disposal::Alarm &alarm : found)
            list.push_back(alarmJson(alarm));
        context.out() << dump({{"alarms", std::move(list)}}) << "\n";
    } else if (found.empty()) {
        context.out() << "no alarm\n";
    } else {
        TableOutput table({"", "of", "why", "remedy", "due"});
        for (const disposal::Alarm &alarm : found)
            table.add({(alarm.isUrgent ? "! " : "  ") + alarm.code, alarm.name, alarm.why, alarm.remedy,
                       alarm.due ? formatInstant(*alarm.due) : std::string()});
        context.print(table);
    }
    return found.empty() ? Exit::Done : Exit::FoundWanting;
}

} // namespace tally::cli
