// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/registry.h"

#include "ui/views/difference/difference_view.h"
#include "ui/views/disposal/disposal_view.h"
#include "ui/views/findings/findings_view.h"
#include "ui/views/home/home_view.h"
#include "ui/views/impact/impact_view.h"
#include "ui/views/imports/imports_view.h"
#include "ui/views/items/items_view.h"
#include "ui/views/licences/licences_view.h"
#include "ui/views/operations/operations_view.h"
#include "ui/views/quality/quality_view.h"
#include "ui/views/reports/reports_view.h"
#include "ui/views/rules/rules_view.h"
#include "ui/views/stocktake/stocktake_view.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

constexpr const char *kContext = "tally::ui::views";

// One line a view, in the order of the navigation.
constexpr std::array kViews{
    ViewSpec{"home", QT_TRANSLATE_NOOP("tally::ui::views", "Home"), "home", "", 1, makeHomeView},
    ViewSpec{"items", QT_TRANSLATE_NOOP("tally::ui::views", "Items"), "desktop",
             QT_TRANSLATE_NOOP("tally::ui::views", "Register"), 2, makeItemsView},
    ViewSpec{"findings", QT_TRANSLATE_NOOP("tally::ui::views", "Findings"), "finding",
             QT_TRANSLATE_NOOP("tally::ui::views", "Work"), 3, makeFindingsView},
    ViewSpec{"impact", QT_TRANSLATE_NOOP("tally::ui::views", "Impact"), "impact",
             QT_TRANSLATE_NOOP("tally::ui::views", "Work"), -1, makeImpactView},
    ViewSpec{"imports", QT_TRANSLATE_NOOP("tally::ui::views", "Imports"), "import",
             QT_TRANSLATE_NOOP("tally::ui::views", "Work"), -1, makeImportsView},
    ViewSpec{"licences", QT_TRANSLATE_NOOP("tally::ui::views", "Licences"), "entitlement",
             QT_TRANSLATE_NOOP("tally::ui::views", "Work"), 5, makeLicencesView},
    ViewSpec{"disposal", QT_TRANSLATE_NOOP("tally::ui::views", "Disposal"), "disposal",
             QT_TRANSLATE_NOOP("tally::ui::views", "Work"), 8, makeDisposalView},
    ViewSpec{"quality", QT_TRANSLATE_NOOP("tally::ui::views", "Quality"), "chart",
             QT_TRANSLATE_NOOP("tally::ui::views", "Work"), -1, makeQualityView},
    ViewSpec{"rules", QT_TRANSLATE_NOOP("tally::ui::views", "Rules"), "settings",
             QT_TRANSLATE_NOOP("tally::ui::views", "Work"), -1, makeRulesView, "Ctrl+Shift+R"},
    ViewSpec{"stocktake", QT_TRANSLATE_NOOP("tally::ui::views", "Stocktakes"), "stocktake",
             QT_TRANSLATE_NOOP("tally::ui::views", "Work"), -1, makeStocktakeView},
    ViewSpec{"operations", QT_TRANSLATE_NOOP("tally::ui::views", "Operations"), "history",
             QT_TRANSLATE_NOOP("tally::ui::views", "Work"), -1, makeOperationsView},
    ViewSpec{"difference", QT_TRANSLATE_NOOP("tally::ui::views", "Difference"), "difference",
             QT_TRANSLATE_NOOP("tally::ui::views", "Work"), -1, makeDifferenceView, "Ctrl+Shift+D"},
    ViewSpec{"reports", QT_TRANSLATE_NOOP("tally::ui::views", "Reports"), "report",
             QT_TRANSLATE_NOOP("tally::ui::views", "Work"), 0, makeReportsView},
};

} // namespace

std::span<const ViewSpec> views()
{
    return kViews;
}

const ViewSpec *findView(const QString &id)
{
    const auto at = std::find_if(kViews.begin(), kViews.end(),
                                 [&](const ViewSpec &view) { return id == QLatin1String(view.id); });
    return at == kViews.end() ? nullptr : &*at;
}

QString titleOf(const ViewSpec &view)
{
    return QCoreApplication::translate(kContext, view.title);
}

QString titleOfGroup(const ViewSpec &view)
{
    return *view.group == 0 ? QString() : QCoreApplication::translate(kContext, view.group);
}

} // namespace tally::ui
