// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/audit_scans.h"

#include "app/attachments.h"
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
#include <filesystem>
#include <ostream>

namespace tally::cli {

namespace {

struct Reading
{
    std::vector<audit::Scan> scans;
    std::vector<Error> refused;
    std::int64_t unanswered = 0; // rows of lists that nobody filled in
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

// A reference beside another thing's label: cells were moved against each other. A label that a spreadsheet
// mangled is nobody's and is passed over.
bool isOther(const estate::Estate &estate, const audit::LabelIndex &labels, const audit::Scan &scan)
{
    const audit::LabelMatch match = labels.find(scan.label);
    return estate.rowOf(scan.item) >= estate.itemCount() || (match.item && match.item != scan.item);
}

// Of a file that is named beside the counts file.
Outcome addPhoto(const std::string &file, const std::string &photo, audit::Scan &scan)
{
    if (photo.empty())
        return {};
    const std::filesystem::path path(photo);
    TALLY_TRY(audit::Photo read,
              app::readPhoto(path.is_absolute() || file == "-"
                                 ? photo
                                 : (std::filesystem::path(file).parent_path() / path).string()));
    scan.photos.push_back(std::move(read));
    return {};
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
    reading.unanswered += counts->unanswered;
    std::optional<audit::LabelIndex> made; // lists that name what they speak of are few
    const auto labels = [&]() -> const audit::LabelIndex & { return made ? *made : made.emplace(estate); };
    for (exchange::CountedLabel &label : counts->labels) {
        audit::Scan scan;
        scan.label = std::move(label.label);
        scan.at = label.at;
        scan.note = std::move(label.note);
        scan.condition = text::lowerAscii(label.condition);
        scan.item = ItemId(label.reference);
        scan.isDenial = label.isDenied;
        scan.place = label.isAnswer ? ItemId() : usualPlace;
        if (label.isAnswer)
            scan.how = "confirmed";
        if (scan.item && isOther(estate, labels(), scan)) {
            reading.refused.push_back(
                refusal(file, label.line, "ref",
                        "\"#" + std::to_string(label.reference) + "\" is not what carries " + scan.label,
                        "Use the list as it was written, or leave the column out."));
            continue;
        }
        if (const Outcome photo = addPhoto(file, label.photo, scan); !photo) {
            reading.refused.push_back(
                refusal(file, label.line, "photo", photo.error().reason, photo.error().remedy));
            continue;
        }
        if (!label.place.empty()) {
            const auto place = places.find(label.place);
            if (!place)
                reading.refused.push_back(refusal(file, label.line, label.isAnswer ? "where" : "place",
                                                  place.error().reason, place.error().remedy));
            if (!place && !label.isAnswer)
                continue;
            if (!place) // in his own words: kept as a note
                scan.note += (scan.note.empty() ? "" : "; ") + ("where: " + label.place);
            scan.place = place ? *place : ItemId();
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
    if (invocation.has("--photo")) {
        if (reading.scans.size() != 1 || invocation.has("--from"))
            return makeError(ErrorCode::Usage, "--photo takes one label",
                             "Name one label; a counts file has a column \"photo\".");
        for (const std::string &photo : invocation.values("--photo"))
            TALLY_CHECK(addPhoto("-", photo, reading.scans.front()));
    }
    for (audit::Scan &scan : reading.scans) {
        if (scan.condition.empty())
            scan.condition = condition;
        if (scan.note.empty())
            scan.note = invocation.value("--note");
        if (invocation.has("--confirmed"))
            scan.how = "confirmed";
    }
    if (reading.scans.empty() && reading.refused.empty() && reading.unanswered == 0)
        return makeError(ErrorCode::Usage, "no label was given", "Write labels, or --from FILE");
    return reading;
}

void print(Context &context, const estate::Estate &estate, const app::Counted &counted,
           const std::vector<Error> &refused, std::int64_t unanswered)
{
    TableOutput table({"read", "item", "place", "answer"});
    for (const audit::ScanAnswer &answer : counted.answers)
        table.add({text::printable(answer.scan.label),
                   answer.item ? itemWords(estate, answer.item) : std::string(),
                   placeWords(estate, answer.scan.place), scanWords(estate, answer)});
    context.print(table);
    for (const Error &error : refused)
        context.err() << error.text() << "\n";
    if (unanswered > 0)
        context.err() << unanswered << (unanswered == 1 ? " row was" : " rows were") << " not filled in\n";
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
                               {"refused", std::move(refused)},
                               {"unanswered", reading.unanswered}})
                      << "\n";
    } else {
        print(context, *estate, counted, reading.refused, reading.unanswered);
    }
    return reading.refused.empty() ? Exit::Done : Exit::FoundWanting;
}

} // namespace tally::cli
