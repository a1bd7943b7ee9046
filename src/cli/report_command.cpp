// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/disposal_documents.h"
#include "app/finding_input.h"
#include "app/report_file.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/table_output.h"
#include "core/text.h"
#include "log/sha256.h"
#include "report/finding_reports.h"
#include "report/registry.h"
#include "report/rendering.h"

#include <algorithm>
#include <fstream>
#include <ostream>
#include <sstream>

namespace tally::cli {

namespace {

constexpr std::string_view kOfCampaign = "audit-report";
constexpr OptionSpec kOptions[] = {
    {"--to", "FILE", "write .pdf, .html, .csv or .xlsx instead of printing"},
    {"--of", "KEY", "of the papers of disposal: which medium or order"},
    {"--campaign", "NAME", "of audit-report: which stocktake (the last when it is not said)"}};

Json documentJson(const report::Document &document)
{
    Json out = {{"title", document.title},
                {"subtitle", document.subtitle},
                {"operation", document.operation},
                {"sections", Json::array()}};
    for (const report::Section &section : document.sections) {
        Json columns = Json::array();
        for (const report::Column &column : section.columns)
            columns.push_back(column.heading);
        Json rows = Json::array();
        for (const auto &row : section.rows) {
            Json cells = Json::array();
            for (const report::Value &value : row)
                cells.push_back(std::visit([](const auto &inner) { return Json(inner); }, value));
            rows.push_back(std::move(cells));
        }
        out["sections"].push_back({{"heading", section.heading},
                                   {"columns", columns},
                                   {"rows", rows},
                                   {"filters", section.filters}});
    }
    return out;
}

Result<Exit> writeTo(Context &context, const report::Document &document, const std::string &file)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_CHECK(app::writeReport(*opened, document, file));
    std::ifstream in(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    const std::string digest = text::hex(log::sha256(bytes.str()));
    if (context.json())
        context.out() << dump({{"file", file}, {"sha256", digest}, {"operation", document.operation}})
                      << "\n";
    else
        context.out() << file << ", operation " << document.operation << ", SHA-256 " << digest << "\n";
    return Exit::Done;
}

Error unknownReport(const std::string &name)
{
    std::vector<std::string> names;
    for (const report::Report &known : report::reports())
        names.emplace_back(known.name);
    for (const report::FindingReport &known : report::findingReports())
        names.emplace_back(known.name);
    for (const report::DisposalReport &known : report::disposalReports())
        names.emplace_back(known.name);
    const std::string near = text::nearest(name, names);
    return makeError(ErrorCode::Usage, "There is no report " + name,
                     (near.empty() ? "" : "Did you mean " + near + "? ") +
                         std::string("\"tally reports\" lists them."));
}

Outcome mustBeRecorded(Context &context, const char *what)
{
    return context.global().trueOn.empty()
               ? Outcome()
               : makeError(ErrorCode::Usage,
                           std::string(what) + " are of what was recorded, not of dates of effect",
                           "Use --as-of.");
}

Result<report::Document> paperOfDisposal(Context &context, const Invocation &invocation,
                                         const report::DisposalReport &report)
{
    if (!invocation.has("--of"))
        return makeError(ErrorCode::Usage, std::string(report.name) + " needs to know of what",
                         std::string("Name the ") +
                             (report.of == disposal::SubjectKind::Medium ? "medium" : "order") +
                             ": --of KEY.");
    TALLY_CHECK(mustBeRecorded(context, "papers of disposal"));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    return app::disposalDocument(*opened, report, invocation.value("--of"), {context.global().asOf},
                                 context.job());
}

Result<report::Document> documentOf(Context &context, const Invocation &invocation)
{
    const std::string &name = invocation.words[0];
    if (const report::DisposalReport *ofDisposal = report::findDisposalReport(name))
        return paperOfDisposal(context, invocation, *ofDisposal);
    if (invocation.has("--of"))
        return makeError(ErrorCode::Usage, "--of is for the papers of disposal", "Leave it out.");
    const report::Report *report = report::findReport(name);
    const report::FindingReport *ofFindings = report::findFindingReport(name);
    if (report == nullptr && ofFindings == nullptr)
        return unknownReport(name);
    report::Parameters parameters;
    if (invocation.has("--campaign")) {
        if (name != kOfCampaign)
            return makeError(ErrorCode::Usage, "--campaign is for the report audit-report", "Leave it out.");
        parameters.emplace("campaign", invocation.value("--campaign"));
    }
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    if (report != nullptr)
        return report->make(*estate, parameters);
    TALLY_CHECK(mustBeRecorded(context, "findings"));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const audit::Findings findings, app::findingsOf(*opened, estate, context.job()));
    return ofFindings->make(*estate, findings);
}

Result<Exit> runReport(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const report::Document document, documentOf(context, invocation));
    if (invocation.has("--to"))
        return writeTo(context, document, invocation.value("--to"));
    if (context.json())
        context.out() << dump(documentJson(document)) << "\n";
    else
        context.out() << report::toText(document);
    return Exit::Done;
}

Result<Exit> runReports(Context &context, const Invocation &)
{
    Json list = Json::array();
    TableOutput table({"report", "what"});
    const auto add = [&](const auto &report) {
        list.push_back({{"name", std::string(report.name)},
                        {"title", std::string(report.title)},
                        {"summary", std::string(report.summary)}});
        table.add({std::string(report.name), std::string(report.summary)});
    };
    std::ranges::for_each(report::reports(), add);
    std::ranges::for_each(report::findingReports(), add);
    std::ranges::for_each(report::disposalReports(), add);
    if (context.json())
        context.out() << dump({{"reports", list}}) << "\n";
    else
        context.print(table);
    return Exit::Done;
}

} // namespace

extern const Command kReportCommand, kReportsCommand;

const Command kReportCommand{"report",
                             "NAME",
                             "a document: printed, or written as .pdf, .html, .csv or .xlsx",
                             "JSON with --to: file, sha256, operation; without: title, subtitle, operation, "
                             "sections (heading, columns, rows, "
                             "filters that list the rows behind each figure).",
                             1,
                             1,
                             kOptions,
                             runReport,
                             true};

const Command kReportsCommand{
    "reports",  "",  "the reports there are", "JSON: reports: list of name, title, summary.", 0, 0, {},
    runReports, true};

} // namespace tally::cli
