// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/disposal_reports.h"

namespace tally::report {

std::span<const DisposalReport> disposalReports()
{
    using disposal::SubjectKind;
    static constexpr DisposalReport kReports[] = {
        {"disposal-certificate", "Certificate of sanitisation",
         "of one medium: who did what with which tool, the verdict and both signatures", SubjectKind::Medium,
         makeDisposalCertificate},
        {"disposal-collection", "Collection note",
         "of one order: what goes in which container under which seal, for both signatures",
         SubjectKind::Order, makeCollectionNote},
        {"disposal-waste", "Waste transfer data",
         "of one order: what a transfer or consignment note asks for", SubjectKind::Order, makeWasteNote},
        {"disposal-pack", "Order pack",
         "all of one order: evidence with verdicts, custody, exceptions, papers, value, who signed what",
         SubjectKind::Order, makeOrderPack},
    };
    return kReports;
}

const DisposalReport *findDisposalReport(std::string_view name)
{
    for (const DisposalReport &report : disposalReports()) {
        if (report.name == name)
            return &report;
    }
    return nullptr;
}

} // namespace tally::report
