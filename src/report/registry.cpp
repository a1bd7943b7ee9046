// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/registry.h"

#include "report/audit_report.h"
#include "report/data_quality_report.h"
#include "report/desktop_security_report.h"
#include "report/estate_summary_report.h"
#include "report/licence_statement.h"
#include "report/standard_drift_report.h"

namespace tally::report {

std::span<const Report> reports()
{
    static constexpr Report kReports[] = {
        {"estate-summary", "The estate in figures", "items by class, status, age, site and operating system",
         makeEstateSummary},
        {"data-quality", "Data quality",
         "what the quality rules find, with scores by class, organisation and team", makeDataQuality},
        {"desktop-security", "Desktop security",
         "patches, antivirus, firewall and encryption as inventories report them; devices that nobody "
         "recorded",
         makeDesktopSecurity},
        {"standard-drift", "Drift from the standard",
         "each PC against the standard configuration of its user's job role", makeStandardDrift},
        {"audit-report", "Audit report",
         "a stocktake with coverage, accuracy, its four buckets and who counted and signed", makeAuditReport},
        {"audit-accuracy", "Audit accuracy", "how right the register was from one stocktake to the next",
         makeAuditAccuracy},
        {"licence-statement", "Licence statement",
         "a draft of the licence compliance statement: what is owned, required, short and why",
         makeLicenceStatement},
    };
    return kReports;
}

const Report *findReport(std::string_view name)
{
    for (const Report &report : reports()) {
        if (report.name == name)
            return &report;
    }
    return nullptr;
}

} // namespace tally::report
