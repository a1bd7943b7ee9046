// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The distributions of an estate as charts, in the words of the screen, and as tables for paper and files.
#pragma once

#include "model/class_registry.h"
#include "report/document.h"
#include "report/estate_profile.h"
#include "ui/charts/chart_data.h"

#include <QString>

#include <vector>

namespace tally::ui {

struct ProfileChart
{
    QString id; // "age"
    ChartData data;
};

// Age, operating system, status, site, model; without the system where nothing is a computer.
std::vector<ProfileChart> profileCharts(const report::EstateProfile &profile,
                                        const model::ClassRegistry &classes);

// "Computers, 8,069 of 8,069 …": the same figures as a document.
report::Document chartDocument(const std::vector<ProfileChart> &charts, const QString &title,
                               const QString &subtitle, OperationNumber operation);

} // namespace tally::ui
