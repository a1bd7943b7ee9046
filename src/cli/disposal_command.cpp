// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Secure disposal: every event of its process, files of events, where things stand and what keeps an order
// open.
#include "app/disposal_bundle.h"
#include "app/disposal_events_file.h"
#include "app/disposing.h"
#include "app/input_files.h"
#include "cli/command.h"
#include "cli/disposal_evidence.h"
#include "cli/disposal_figures.h"
#include "cli/disposal_words.h"
#include "cli/json.h"
#include "cli/table_output.h"
#include "core/text.h"
#include "disposal/machine.h"
#include "disposal/readiness.h"
#include "disposal/subjects.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <map>
#include <ostream>

namespace tally::cli {

namespace {

// "last_user" -> "--last-user"
std::string optionName(std::string_view field)
{
    std::string name = "--" + std::string(field);
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

constexpr std::size_t kLongestWord = 30; // that still fits into a line of the manual page

std::string valueWord(const disposal::FieldSpec &field)
{
    using Type = disposal::FieldType;
    switch (field.type) {
    case Type::Flag:
        return "yes|no";
    case Type::Day:
        return "DAY";
    case Type::Instant:
        return "TIME";
    case Type::Number:
        return "N";
    case Type::Weight:
        return "WEIGHT";
    case Type::Money:
        return "POUNDS";
    case Type::Word: {
        std::string words(field.choices);
        std::replace(words.begin(), words.end(), ' ', '|');
        return words.size() <= kLongestWord ? words : "WORD";
    }
    case Type::Place:
        return "PLACE";
    case Type::Item:
        return "KEY";
    case Type::Text:
    case Type::List:
        break;
    }
    return "TEXT";
}

// Every field of every event is an option; the texts are kept here for as long as the program runs.
class EventOptions
{
public:
    EventOptions()
    {
        std::map<std::string, std::vector<std::pair<std::string_view, const disposal::FieldSpec *>>> fields;
        for (const disposal::EventSpec &event : disposal::eventSpecs()) {
            for (const disposal::FieldSpec &field : event.fields)
                fields[std::string(field.name)].emplace_back(event.name, &field);
        }
        add("--at", "TIME", "when it happened; now without it");
        add(kFolderOption, "FOLDER", "evidence: all files in and below it, each evidence of its own");
        for (const auto &[name, uses] : fields)
            add(optionName(name), valueWord(*uses.front().second), helpOf(uses));
    }
    std::span<const OptionSpec> specs() const { return m_specs; }

private:
    using Uses = std::vector<std::pair<std::string_view, const disposal::FieldSpec *>>;

    // Where the usage line has no room for them.
    static std::string choicesOf(const disposal::FieldSpec &field)
    {
        std::string choices;
        for (const char c : field.choices.size() > kLongestWord ? field.choices : std::string_view())
            choices += c == ' ' ? std::string(", ") : std::string(1, c);
        return choices.empty() ? choices : ": " + choices;
    }

    static std::string helpOf(const Uses &uses)
    {
        constexpr std::size_t kMostNamed = 4;
        std::string events;
        for (std::size_t i = 0; i < uses.size() && i < kMostNamed; ++i)
            events += (i == 0 ? "" : ", ") + std::string(uses[i].first);
        if (uses.size() > kMostNamed)
            events = "most events";
        return events + ": " + std::string(uses.front().second->help) + choicesOf(*uses.front().second);
    }

    void add(std::string name, std::string value, std::string help)
    {
        const auto keep = [&](std::string text) {
            return std::string_view(m_texts.emplace_back(std::move(text)));
        };
        m_specs.push_back({keep(std::move(name)), keep(std::move(value)), keep(std::move(help))});
    }

    std::deque<std::string> m_texts;
    std::vector<OptionSpec> m_specs;
};

const EventOptions kOptions;

std::string listOfEvents()
{
    std::string list = "Events, with what they are of:\n";
    for (const disposal::EventSpec &event : disposal::eventSpecs()) {
        std::string name(event.name);
        name.resize(std::max<std::size_t>(name.size() + 1, 20), ' ');
        list += "  " + name + std::string(event.what) + "\n";
    }
    return list +
           "Besides:\n"
           "  evidence FILE…      files and folders (--folder), each file evidence of its own, all in one "
           "operation;\n"
           "                      JSON: files (imported, known, unread) besides\n"
           "  play FILE           a file of events, JSON Lines or CSV, one after the other "
           "(docs/disposal.md)\n"
           "  status [KEY…]       where things, media and orders stand; without a key all that has "
           "not ended\n"
           "  blockers ORDER      everything that keeps an order from closing\n"
           "  kpis                the figures K1 to K15, now or --as-of a date\n"
           "  alarms              what somebody has to look at now, the urgent first; --as-of a date\n"
           "  bundle ORDER        --to FOLDER: its papers, evidence and the log, for tally-verify; single "
           "papers: tally report disposal-…\n"
           "JSON of an event: operation, state, done (id, name, state), refused (code, name, subject, "
           "why, remedy),\n"
           "checkpoint. Of play: events (line, event, actor and those), taken, refused, unexpected. "
           "Of status: lines\n"
           "(thing, state, class, destination, order, container, holder, media), orders (name, state, "
           "lines, media,\n"
           "blockers). Of blockers: order, state, blockers (as refused). Of kpis: kpis (kpi, label, "
           "value, unit, note, target, met,\n"
           "items: the ids behind the number). Of alarms: alarms (code, item, name, why, remedy, due, "
           "urgent, items). "
           "Of bundle: folder, operations, facts, evidence, "
           "certificates, documents, warnings. A refused step records "
           "nothing: exit code 5\n"
           "where the person is the reason, else 4; 1 when some of several were refused.";
}

const std::string kHelp = listOfEvents();

Result<disposal::Event> eventOf(const Invocation &invocation)
{
    disposal::Event event;
    event.name = invocation.words.front();
    event.subjects.assign(invocation.words.begin() + 1, invocation.words.end());
    for (const auto &[option, values] : invocation.options) {
        std::string field = option.substr(2);
        std::replace(field.begin(), field.end(), '-', '_');
        if (field == "at") {
            event.at = parseInstant(values.back());
            if (!event.at)
                return makeError(ErrorCode::Usage, "\"" + values.back() + "\" is no time",
                                 "Write it as 2026-11-28T14:05Z.");
            continue;
        }
        event.fields.emplace(std::move(field), text::join(values, "; "));
    }
    return event;
}

Result<Exit> runEvent(Context &context, const Invocation &invocation)
{
    TALLY_CHECK(context.mustBeNow("disposal " + invocation.words.front()));
    TALLY_TRY(const disposal::Event event, eventOf(invocation));
    TALLY_CHECK(disposal::checkEvent(event));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const app::DisposalStep step, app::takeDisposalStep(*opened, event, context.job()));
    if (context.json())
        context.out() << dump(stepJson(step)) << "\n";
    else
        printStep(context, step);
    return exitOf(step);
}

// The register as each of those who act in a file; on a server only the one login may.
class Actors
{
public:
    explicit Actors(Context &context) : m_context(context) {}

    Result<app::Register *> as(const std::string &name)
    {
        TALLY_TRY(app::Register *const self, m_context.openRegister());
        if (name.empty())
            return self;
        auto &opened = m_opened[name];
        if (!opened) {
            app::OpenParameters parameters = m_context.parameters();
            parameters.actor = name;
            TALLY_TRY(opened, app::Register::open(parameters, m_context.clock()));
        }
        return opened.get();
    }

private:
    Context &m_context;
    std::map<std::string, std::unique_ptr<app::Register>> m_opened;
};

bool isAsExpected(const app::ScriptedEvent &scripted, const app::DisposalStep &step)
{
    if (scripted.expect.empty())
        return step.refused.empty();
    if (scripted.expect == "done")
        return step.refused.empty() && step.operation;
    return std::any_of(step.refused.begin(), step.refused.end(),
                       [&](const disposal::Refusal &each) { return each.code == scripted.expect; });
}

Result<Exit> runPlay(Context &context, const Invocation &invocation)
{
    TALLY_CHECK(context.mustBeNow("disposal play"));
    if (invocation.words.size() != 2)
        return makeError(ErrorCode::Usage, "play takes one file", "tally disposal play FILE");
    const std::string &path = invocation.words[1];
    TALLY_TRY(const std::string bytes, app::readInput(path));
    TALLY_TRY(const auto events,
              app::readDisposalEvents(bytes, path, std::filesystem::path(path).parent_path().string()));
    Actors actors(context);
    app::DisposalBook book;
    Json list = Json::array();
    std::int64_t taken = 0, refused = 0, unexpected = 0;
    for (const app::ScriptedEvent &scripted : events) {
        TALLY_CHECK(context.notStopped());
        TALLY_TRY(app::Register *const opened, actors.as(scripted.actor));
        auto step = app::takeDisposalStep(*opened, book, scripted.event, context.job());
        if (!step) {
            Error error = step.error();
            error.code = ErrorCode::InvalidInput;
            error.file = path;
            error.line = scripted.line;
            return error;
        }
        const bool isExpected = isAsExpected(scripted, *step);
        taken += step->operation ? 1 : 0;
        refused += step->refused.empty() ? 0 : 1;
        unexpected += isExpected ? 0 : 1;
        if (context.json()) {
            Json json = {{"line", scripted.line},
                         {"event", scripted.event.name},
                         {"actor", nullable(scripted.actor)},
                         {"expected", isExpected}};
            json.update(stepJson(*step));
            list.push_back(std::move(json));
        } else {
            context.out() << path << ":" << scripted.line << ": " << scripted.event.name
                          << (isExpected ? "" : " (not as expected)") << "\n";
            printStep(context, *step);
        }
    }
    if (context.json())
        context.out() << dump({{"events", std::move(list)},
                               {"taken", taken},
                               {"refused", refused},
                               {"unexpected", unexpected}})
                      << "\n";
    else
        context.out() << taken << " events recorded, " << refused << " refused, " << unexpected
                      << " not as expected\n";
    return unexpected == 0 ? Exit::Done : Exit::FoundWanting;
}

Json mediaJson(const disposal::Scene &scene, ItemId subject)
{
    Json list = Json::array();
    for (const ItemId medium : scene.mediaOf(subject)) {
        const disposal::Hold *hold = scene.holdOn(medium);
        list.push_back({{"id", medium.value},
                        {"medium", scene.nameOf(medium)},
                        {"state", std::string(disposal::stateWord(scene.stateOf(medium)))},
                        {"class", scene.dataClassOf(medium)},
                        {"hold", hold == nullptr ? Json() : Json(hold->reference)}});
    }
    return list;
}

Json lineJson(const disposal::Scene &scene, const disposal::Line &line)
{
    return {{"id", line.subject.value},
            {"thing", scene.nameOf(line.subject)},
            {"state", std::string(disposal::stateWord(scene.stateOf(line.id)))},
            {"class", nullable(line.dataClass)},
            {"destination", nullable(line.destination)},
            {"order", line.order ? Json(scene.nameOf(line.order)) : Json()},
            {"container", line.container ? Json(scene.nameOf(line.container)) : Json()},
            {"holder", nullable(line.holder)},
            {"media", mediaJson(scene, line.subject)}};
}

Json blockersJson(const disposal::Scene &scene, ItemId order)
{
    Json list = Json::array();
    for (const disposal::Refusal &each : disposal::blockers(scene, order))
        list.push_back(refusalJson(each));
    return list;
}

Json orderJson(const disposal::Scene &scene, const disposal::Order &order)
{
    return {{"id", order.id.value},
            {"order", order.name},
            {"state", std::string(disposal::stateWord(scene.stateOf(order.id)))},
            {"supplier", scene.nameOf(order.supplier)},
            {"lines", scene.linesOf(order.id).size()},
            {"media", scene.mediaOfOrder(order.id).size()},
            {"exceptions", scene.exceptionsOf(order.id, true).size()},
            {"blockers", blockersJson(scene, order.id)}};
}

struct Standing
{
    std::vector<const disposal::Line *> lines;
    std::vector<const disposal::Order *> orders;
};

// What is asked for: by key, or all that has not ended.
Result<Standing> standingOf(const disposal::Scene &scene, const std::vector<std::string> &keys)
{
    Standing standing;
    if (keys.empty()) {
        for (const disposal::Line &line : scene.records().lines) {
            if (!disposal::hasEnded(scene.stateOf(line.id)))
                standing.lines.push_back(&line);
        }
        for (const disposal::Order &order : scene.records().orders) {
            const std::string_view state = scene.stateOf(order.id);
            if (state != "order_closed" && state != "order_cancelled")
                standing.orders.push_back(&order);
        }
        return standing;
    }
    for (const std::string &key : keys) {
        if (const auto order = disposal::findSubject(scene, disposal::SubjectKind::Order, key)) {
            standing.orders.push_back(scene.order(*order));
            for (const disposal::Line *line : scene.linesOf(*order))
                standing.lines.push_back(line);
            continue;
        }
        auto subject = disposal::findSubject(scene, disposal::SubjectKind::Medium, key);
        if (!subject)
            subject = disposal::findSubject(scene, disposal::SubjectKind::Thing, key);
        if (!subject)
            return subject.error();
        const disposal::Line *line =
            scene.isMedium(*subject) ? scene.lineOfMedium(*subject) : scene.lastLineOf(*subject);
        if (line == nullptr)
            return makeError(ErrorCode::NotFound, "the disposal of " + key + " has not begun",
                             "Retire it first.");
        standing.lines.push_back(line);
    }
    return standing;
}

void printStanding(Context &context, const disposal::Scene &scene, const Standing &standing)
{
    TableOutput lines({"thing", "state", "class", "destination", "order", "holder", "media"});
    for (const disposal::Line *line : standing.lines) {
        std::vector<std::string> media;
        for (const ItemId medium : scene.mediaOf(line->subject))
            media.push_back(scene.nameOf(medium) + " " +
                            std::string(disposal::stateWord(scene.stateOf(medium))));
        lines.add({scene.nameOf(line->subject), std::string(disposal::stateWord(scene.stateOf(line->id))),
                   line->dataClass, line->destination,
                   line->order ? scene.nameOf(line->order) : std::string(), line->holder,
                   text::join(media, "; ")});
    }
    context.print(lines);
    TableOutput orders({"order", "state", "contractor", "lines", "open"});
    for (const disposal::Order *order : standing.orders)
        orders.add({order->name, std::string(disposal::stateWord(scene.stateOf(order->id))),
                    scene.nameOf(order->supplier), std::to_string(scene.linesOf(order->id).size()),
                    std::to_string(disposal::blockers(scene, order->id).size())});
    if (!standing.orders.empty())
        context.print(orders);
}

Result<app::DisposalScenePtr> sceneOf(Context &context)
{
    if (!context.global().trueOn.empty())
        return makeError(ErrorCode::Usage, "disposal is of what was recorded, not of dates of effect",
                         "Use --as-of.");
    TALLY_TRY(app::Register *const opened, context.openRegister());
    return app::disposalScene(*opened, {context.global().asOf}, context.job());
}

Result<Exit> runStatus(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const app::DisposalScenePtr scene, sceneOf(context));
    TALLY_TRY(const Standing standing,
              standingOf(*scene, {invocation.words.begin() + 1, invocation.words.end()}));
    if (!context.json()) {
        printStanding(context, *scene, standing);
        return Exit::Done;
    }
    Json json = {
        {"operation", scene->estate().operation()}, {"lines", Json::array()}, {"orders", Json::array()}};
    for (const disposal::Line *line : standing.lines)
        json["lines"].push_back(lineJson(*scene, *line));
    for (const disposal::Order *order : standing.orders)
        json["orders"].push_back(orderJson(*scene, *order));
    context.out() << dump(json) << "\n";
    return Exit::Done;
}

Result<Exit> runBlockers(Context &context, const Invocation &invocation)
{
    if (invocation.words.size() != 2)
        return makeError(ErrorCode::Usage, "blockers takes one order", "tally disposal blockers ORDER");
    TALLY_TRY(const app::DisposalScenePtr scene, sceneOf(context));
    TALLY_TRY(const ItemId order,
              disposal::findSubject(*scene, disposal::SubjectKind::Order, invocation.words[1]));
    const std::vector<disposal::Refusal> open = disposal::blockers(*scene, order);
    const std::string state(disposal::stateWord(scene->stateOf(order)));
    if (context.json()) {
        context.out() << dump({{"order", scene->nameOf(order)},
                               {"state", state},
                               {"blockers", blockersJson(*scene, order)}})
                      << "\n";
    } else {
        TableOutput table({"code", "of", "why", "what lifts it"});
        for (const disposal::Refusal &each : open)
            table.add({each.code, each.subjectName, each.why, each.remedy});
        context.out() << scene->nameOf(order) << " is " << state
                      << (open.empty() ? "; nothing keeps it open" : "") << "\n";
        if (!open.empty())
            context.print(table);
    }
    return open.empty() ? Exit::Done : Exit::FoundWanting;
}

Result<Exit> runBundle(Context &context, const Invocation &invocation)
{
    TALLY_CHECK(context.mustBeNow("disposal bundle"));
    if (invocation.words.size() != 2 || !invocation.has("--to"))
        return makeError(ErrorCode::Usage, "bundle takes one order and a folder",
                         "tally disposal bundle ORDER --to FOLDER");
    const std::string &folder = invocation.value("--to");
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const app::DisposalBundle bundle,
              app::exportDisposalBundle(*opened, invocation.words[1], folder, context.job()));
    if (context.json()) {
        context.out() << dump({{"folder", folder},
                               {"operations", bundle.log.operations},
                               {"facts", bundle.log.facts},
                               {"evidence", bundle.log.evidence},
                               {"certificates", bundle.certificates},
                               {"documents", bundle.documents},
                               {"warnings", bundle.log.warnings}})
                      << "\n";
        return Exit::Done;
    }
    context.out() << folder << ": " << bundle.documents.size() << " documents, " << bundle.certificates
                  << " of them certificates; " << bundle.log.operations << " operations, "
                  << bundle.log.evidence << " files of evidence\n";
    for (const std::string &warning : bundle.log.warnings)
        context.err() << "warning: " << warning << "\n";
    return Exit::Done;
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    const std::string &what = invocation.words.front();
    if (what == "play")
        return runPlay(context, invocation);
    if (what == "status")
        return runStatus(context, invocation);
    if (what == "blockers")
        return runBlockers(context, invocation);
    if ((what == "kpis" || what == "alarms") && invocation.words.size() > 1)
        return makeError(ErrorCode::Usage, what + " takes nothing more", "tally disposal " + what);
    if (what == "kpis")
        return runDisposalKpis(context);
    if (what == "alarms")
        return runDisposalAlarms(context);
    if (what == "bundle")
        return runBundle(context, invocation);
    return isOfManyFiles(invocation) ? runEvidenceFiles(context, invocation) : runEvent(context, invocation);
}

} // namespace

extern const Command kDisposalCommand;
const Command kDisposalCommand = {
    "disposal",
    "EVENT [SUBJECT…]",
    "secure disposal: no medium leaves without proof",
    kHelp,
    1,
    kAnyNumber,
    kOptions.specs(),
    run,
    true,
};

} // namespace tally::cli
