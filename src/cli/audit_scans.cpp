// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/audit_scans.h"

#include "app/input_files.h"
#include "app/stocktake.h"
#include "audit/places.h"
#include "cli/audit_words.h"
#include "cli/item_words.h"
#include "cli/table_output.h"
#include "core/display_text.h"
#include "core/text.h"
#include "exchange/counts_file.h"

#include <algorithm>
#include <ostream>

namespace tally::cli {

namespace {

struct Reading
{
    std::vector<audit::Scan> scans;
    std::vector<Error> refused;
};

Error refusal(const std::string &file, int line, const std::string &field, std::string reason,
              std::string remedy)
{
    Error error = makeError(ErrorCode::InvalidInput, std::move(reason), std::move(remedy));
    error.file = file;
    error.line = line;
    error.field = field;
    return error;
}

// One that counts are described with.
Outcome checkCondition(const estate::Estate &estate, const std::string &condition)
{
    const model::AttributeSpec *spec = estate.classes().attribute(audit::kCountClass, "condition");
    const std::vector<std::string> none;
    const std::vector<std::string> &known = spec == nullptr ? none : spec->choices;
    if (condition.empty() || std::find(known.begin(), known.end(), condition) != known.end())
        return {};
    return makeError(ErrorCode::Usage, "\"" + condition + "\" is no condition",
                     "Write one of " + text::join(known, ", "));
}

Outcome readFile(const std::string &file, const estate::Estate &estate, audit::Places &places,
                 ItemId usualPlace, Reading &reading)
{
    TALLY_TRY(const std::string bytes, app::readInput(file));
    auto counts = exchange::readCounts(bytes);
    if (!counts) {
        Error error = counts.error();
        error.file = file;
        return error;
    }
    for (const model::InputNote &note : counts->notes)
        reading.refused.push_back(
            refusal(file, note.line, note.field, "\"" + note.what + "\" " + note.why, ""));
    for (exchange::CountedLabel &label : counts->labels) {
        audit::Scan scan;
        scan.label = std::move(label.label);
        scan.at = label.at;
        scan.note = std::move(label.note);
        scan.condition = text::lowerAscii(label.condition);
        scan.place = usualPlace;
        if (!label.place.empty()) {
            const auto place = places.find(label.place);
            if (!place) {
                reading.refused.push_back(
                    refusal(file, label.line, "place", place.error().reason, place.error().remedy));
                continue;
            }
            scan.place = *place;
        }
        if (const Outcome known = checkCondition(estate, scan.condition); !known) {
            reading.refused.push_back(
                refusal(file, label.line, "condition", known.error().reason, known.error().remedy));
            continue;
        }
        reading.scans.push_back(std::move(scan));
    }
    return {};
}

Result<Reading> readScans(const Invocation &invocation, const estate::Estate &estate)
{
    Reading reading;
    audit::Places places(estate);
    TALLY_TRY(const ItemId usualPlace, places.find(invocation.value("--at")));
    const std::string condition = invocation.value("--condition");
    TALLY_CHECK(checkCondition(estate, condition));
    for (std::size_t i = 2; i < invocation.words.size(); ++i) {
        audit::Scan scan;
        scan.label = invocation.words[i];
        scan.place = usualPlace;
        reading.scans.push_back(std::move(scan));
    }
    for (const std::string &file : invocation.values("--from"))
        TALLY_CHECK(readFile(file, estate, places, usualPlace, reading));
    for (audit::Scan &scan : reading.scans) {
        if (scan.condition.empty())
            scan.condition = condition;
        if (scan.note.empty())
            scan.note = invocation.value("--note");
        if (invocation.has("--confirmed"))
            scan.how = "confirmed";
    }
    if (reading.scans.empty() && reading.refused.empty())
        return makeError(ErrorCode::Usage, "no label was given", "Write labels, or --from FILE");
    return reading;
}

void print(Context &context, const estate::Estate &estate, const app::Counted &counted,
           const std::vector<Error> &refused)
{
    TableOutput table({"read", "item", "place", "answer"});
    for (const audit::ScanAnswer &answer : counted.answers)
        table.add({text::printable(answer.scan.label),
                   answer.item ? itemWords(estate, answer.item) : std::string(),
                   placeWords(estate, answer.scan.place), scanWords(estate, answer)});
    context.print(table);
    for (const Error &error : refused)
        context.err() << error.text() << "\n";
    if (counted.operation)
        context.out() << "operation " << *counted.operation << "\n";
    else
        context.out() << "nothing new: nothing was written\n";
}

} // namespace

Result<Exit> scanInto(Context &context, const Invocation &invocation, ItemId campaign)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr estate, opened->current(context.job()));
    TALLY_TRY(const Reading reading, readScans(invocation, *estate));
    TALLY_TRY(const app::Counted counted,
              app::countLabels(*opened, campaign, reading.scans, nullptr, context.job()));
    if (context.json()) {
        Json answers = Json::array();
        for (const audit::ScanAnswer &answer : counted.answers)
            answers.push_back(scanJson(*estate, answer));
        Json refused = Json::array();
        for (const Error &error : reading.refused)
            refused.push_back(refusedJson(error));
        context.out() << dump({{"operation", nullable(counted.operation)},
                               {"answers", std::move(answers)},
                               {"refused", std::move(refused)}})
                      << "\n";
    } else {
        print(context, *estate, counted, reading.refused);
    }
    return reading.refused.empty() ? Exit::Done : Exit::FoundWanting;
}

} // namespace tally::cli
