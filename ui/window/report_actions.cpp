// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/report_actions.h"

#include "report/registry.h"
#include "ui/actions/action_registry.h"

#include <QCoreApplication>

namespace tally::ui {

void addReportActions(ViewContext &context, QWidget *window)
{
    const auto add = [&](const QString &subject, const QString &text, const QString &iconName,
                         const QString &tip) {
        context.actions.add({QStringLiteral("reports.%1").arg(subject),
                             text,
                             QStringLiteral("Reports"),
                             {},
                             iconName,
                             tip,
                             QCoreApplication::translate("tally::ui::ReportActions", "report figures chart")},
                            window, [&context, subject] {
                                context.navigator.open({QStringLiteral("reports"), subject, {}, {}});
                            });
    };
    add(QStringLiteral("charts"),
        QCoreApplication::translate("tally::ui::ReportActions", "Estate in &charts"), QStringLiteral("chart"),
        QCoreApplication::translate(
            "tally::ui::ReportActions",
            "Age, operating systems, status, sites and models of what is registered"));
    for (const report::Report &each : report::reports())
        add(QString::fromUtf8(each.name.data(), qsizetype(each.name.size())),
            QCoreApplication::translate("tally::report", std::string(each.title).c_str()),
            QStringLiteral("report"),
            QCoreApplication::translate("tally::report", std::string(each.summary).c_str()));
}

} // namespace tally::ui
