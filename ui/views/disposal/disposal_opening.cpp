// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a figure or an alarm to the things behind it.
#include "ui/theme/format.h"
#include "ui/views/disposal/alarm_model.h"
#include "ui/views/disposal/disposal_filter_bar.h"
#include "ui/views/disposal/disposal_view.h"
#include "ui/views/disposal/disposal_watch.h"
#include "ui/views/disposal/order_model.h"
#include "ui/widgets/tool_button.h"

#include <QTabBar>

namespace tally::ui {

void DisposalView::showFigures()
{
    const DisposalSheetPtr &sheet = m_watch->sheet();
    const disposal::KpiLine *places = sheet == nullptr ? nullptr : sheet->kpi("K1", "Items in quarantine");
    const disposal::KpiLine *oldest =
        sheet == nullptr ? nullptr : sheet->kpi("K3", "Oldest unsanitised medium");
    const auto whole = [](const std::optional<double> &number) {
        return number ? formatCount(qint64(*number)) : unknownText();
    };
    m_places->setText(places == nullptr
                          ? tr("Places")
                          : tr("%1 of %2 places").arg(whole(places->value), whole(places->target)));
    m_oldest->setText(oldest == nullptr || !oldest->value
                          ? tr("nothing unsanitised")
                          : tr("oldest unsanitised %1 d").arg(whole(oldest->value)));
    m_places->setEnabled(places != nullptr && !places->items.empty());
    m_oldest->setEnabled(oldest != nullptr && !oldest->items.empty());
    m_places->setAccessibleName(m_places->text());
    m_oldest->setAccessibleName(m_oldest->text());
}

void DisposalView::openKpi(std::string_view code, std::string_view label)
{
    const DisposalSheetPtr &sheet = m_watch->sheet();
    const disposal::KpiLine *line = sheet == nullptr ? nullptr : sheet->kpi(code, label);
    for (int row = 0; line != nullptr && row < m_figures->rowCount(); ++row) {
        if (m_figures->at(row) == line)
            return openFigure(row);
    }
}

void DisposalView::openFigure(int row)
{
    if (const disposal::KpiLine *line = m_figures->at(row))
        openItems(line->items, QString::fromStdString(line->code + " " + line->label));
}

void DisposalView::openAlarm(int row)
{
    const disposal::Alarm *alarm = m_alarms->at(row);
    if (alarm == nullptr)
        return;
    // A contractor, an order or a medium is gone to; a figure has things behind it.
    if (alarm->item)
        return goTo(alarm->item);
    openItems(alarm->items, QString::fromStdString(alarm->name));
}

// Among all things, whatever their state.
void DisposalView::openItems(const std::vector<ItemId> &items, const QString &words)
{
    if (items.empty())
        return navigator().tell(tr("There is nothing behind it."));
    DisposalFilter filter;
    filter.show = DisposalShow::All;
    filter.only.insert(items.begin(), items.end());
    filter.onlyWords = words;
    // Exceptions, movements and papers are no things of their own: theirs are shown.
    const disposal::Records &records = m_watch->sheet()->scene->records();
    for (const disposal::Exception &each : records.exceptions) {
        if (filter.only.contains(each.id))
            filter.only.insert(each.subject ? each.subject : each.order);
    }
    for (const disposal::Movement &each : records.movements) {
        if (filter.only.contains(each.id))
            filter.only.insert(each.things.begin(), each.things.end());
    }
    for (const disposal::WasteDocument &each : records.wasteDocuments) {
        if (filter.only.contains(each.id))
            filter.only.insert(each.order);
    }
    m_filterBar->setFilter(filter);
    m_tabs->setCurrentIndex(0);
    choose(0);
    select();
    focusMain();
}

} // namespace tally::ui
