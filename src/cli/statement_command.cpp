// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Licence compliance statements: drafted, issued, signed, made again.
#include "app/licence_statement.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/table_output.h"
#include "cli/verb.h"
#include "core/text.h"
#include "reconcile/references.h"
#include "report/rendering.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"--entity", "ORGANISATION", "draft, issue: the legal entity; all without it"},
    {"--publisher", "NAME", "draft, issue: its products alone; several: once for each"},
    {"--product", "NAME", "draft, issue: this product alone; several: once for each"},
    {"--to", "FOLDER", "draft, issue, show: write the PDF and the annexes there"},
    {"--no-pdf", "", "draft, issue, verify: without the PDF, where tallystick is not installed"},
    {"--remark", "TEXT", "issue, sign: kept with it"},
};

std::vector<std::string> namesOf(const Invocation &invocation, std::string_view option)
{
    std::vector<std::string> names;
    for (const std::string &value : invocation.values(option)) {
        for (std::string &name : report::scopeNames(value))
            names.push_back(std::move(name));
    }
    return names;
}

Result<app::StatementWish> wishOf(Context &context, const Invocation &invocation)
{
    if (!context.global().trueOn.empty())
        return makeError(ErrorCode::Usage, "a statement is of what was recorded, not of dates of effect",
                         "Use --as-of.");
    app::StatementWish wish;
    wish.when = {context.global().asOf};
    wish.scope.publishers = namesOf(invocation, "--publisher");
    wish.scope.products = namesOf(invocation, "--product");
    wish.hasPdf = !invocation.has("--no-pdf");
    if (invocation.words.size() > 1)
        wish.series = invocation.words[1];
    if (invocation.has("--entity")) {
        TALLY_TRY(app::Register *const opened, context.openRegister());
        TALLY_TRY(const estate::EstatePtr now, opened->current(context.job()));
        TALLY_TRY(const OrgId entity, reconcile::findOrganisation(*now, invocation.value("--entity")));
        wish.scope.legalEntity = ItemId(entity.value);
    }
    return wish;
}

Result<app::IssuedStatement> statementOf(Context &context, const std::string &key)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr now, opened->current(context.job()));
    return app::issuedStatement(*now, key);
}

Json figuresJson(const report::StatementFigures &figures)
{
    return {{"entitled", figures.entitled},   {"required", figures.required},
            {"shortfall", figures.shortfall}, {"surplus", figures.surplus},
            {"cost_pence", figures.cost},     {"status", figures.isOptimal ? "optimal" : "bounded"}};
}

Json filesJson(const std::vector<app::StatementFile> &files)
{
    Json list = Json::array();
    for (const app::StatementFile &file : files)
        list.push_back({{"file", file.name}, {"sha256", file.sha256}, {"bytes", file.bytes.size()}});
    return list;
}

Json madeJson(const app::MadeStatement &made)
{
    return {{"operation", made.work->estate->operation()},
            {"as_of", formatDay(made.work->estate->today())},
            {"statement", report::statementText(*made.work)},
            {"audit", figuresJson(report::figuresOf(*made.work, made.work->audit))},
            {"management", figuresJson(report::figuresOf(*made.work, made.work->management))},
            {"files", filesJson(made.files)}};
}

Outcome writeTo(const Invocation &invocation, const std::vector<app::StatementFile> &files)
{
    return invocation.has("--to") ? app::writeFiles(files, invocation.value("--to")) : Outcome();
}

Result<Exit> runDraft(Context &context, const Invocation &invocation)
{
    TALLY_TRY(app::StatementWish wish, wishOf(context, invocation));
    wish.hasPdf = wish.hasPdf && invocation.has("--to");
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const app::MadeStatement made, app::draftStatement(*opened, wish, context.job()));
    TALLY_CHECK(writeTo(invocation, made.files));
    if (context.json())
        context.out() << dump(madeJson(made)) << "\n";
    else if (invocation.has("--to"))
        context.out() << made.files.size() << " files are in " << invocation.value("--to") << "\n"
                      << report::statementText(*made.work) << "\n";
    else
        context.out() << report::toText(made.document);
    return Exit::Done;
}

Result<Exit> runIssue(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const app::StatementWish wish, wishOf(context, invocation));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const app::Issue issue,
              app::issueStatement(*opened, wish, invocation.value("--remark"), context.job()));
    TALLY_CHECK(writeTo(invocation, issue.made.files));
    const report::StatementFacts &facts = issue.made.facts;
    if (context.json()) {
        Json json = madeJson(issue.made);
        json["at_operation"] = json["operation"];
        json["operation"] = issue.operation;
        json["id"] = issue.statement.value;
        json["name"] = facts.name + ", version " + std::to_string(facts.version);
        json["version"] = facts.version;
        context.out() << dump(json) << "\n";
        return Exit::Done;
    }
    context.out() << "operation " << issue.operation << ": " << facts.name << ", version " << facts.version
                  << ", is issued. " << facts.text << "\nSomebody else signs it: tally statement sign \""
                  << facts.name << "\"\n";
    return Exit::Done;
}

Result<Exit> runSign(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const app::IssuedStatement statement, statementOf(context, invocation.words[1]));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const OperationNumber number,
              app::signStatement(*opened, statement.id, invocation.value("--remark"), context.job()));
    if (context.json())
        context.out() << dump({{"operation", number},
                               {"name", statement.name},
                               {"state", "signed"},
                               {"statement", statement.text}})
                      << "\n";
    else
        context.out() << "operation " << number << ": " << statement.name << " is signed. " << statement.text
                      << "\n";
    return Exit::Done;
}

Json statementJson(const app::IssuedStatement &each)
{
    const auto day = [](const std::optional<Day> &on) { return on ? Json(formatDay(*on)) : Json(); };
    Json files = Json::array();
    for (const model::AttachmentRow &file : each.files)
        files.push_back({{"file", file.name}, {"sha256", file.sha256}, {"bytes", file.size}});
    return {{"id", each.id.value},
            {"name", each.name},
            {"series", each.series},
            {"version", each.version},
            {"state", each.status},
            {"as_of", formatDay(each.asOf)},
            {"at_operation", each.operation},
            {"statement", each.text},
            {"entitled", each.entitled},
            {"required", each.required},
            {"shortfall", each.shortfall},
            {"surplus", each.surplus},
            {"publisher", text::join(each.scope.publishers, "; ")},
            {"product", text::join(each.scope.products, "; ")},
            {"prepared_by", each.preparedBy},
            {"prepared_on", day(each.preparedOn)},
            {"signed_by", each.signedBy},
            {"signed_on", day(each.signedOn)},
            {"remark", each.remark},
            {"engine", each.engine},
            {"input_sha256", each.inputSha256},
            {"manifest_sha256", each.manifestSha256},
            {"previous", each.previous ? Json(each.previous.value) : Json()},
            {"files", std::move(files)}};
}

Result<Exit> runList(Context &context, const Invocation &)
{
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    Json list = Json::array();
    TableOutput table(
        {"statement", "state", "as of", "required", "short", "spare", "prepared by", "signed by"});
    for (const app::IssuedStatement &each : app::issuedStatements(*estate)) {
        list.push_back(statementJson(each));
        table.add({each.name, each.status, formatDay(each.asOf), std::to_string(each.required),
                   std::to_string(each.shortfall), std::to_string(each.surplus), each.preparedBy,
                   each.signedBy});
    }
    if (context.json())
        context.out() << dump({{"operation", estate->operation()}, {"statements", std::move(list)}}) << "\n";
    else
        context.print(table);
    return Exit::Done;
}

Result<Exit> runShow(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const app::IssuedStatement statement, statementOf(context, invocation.words[1]));
    if (invocation.has("--to")) {
        TALLY_TRY(app::Register *const opened, context.openRegister());
        TALLY_TRY(const auto files, app::keptFiles(*opened, statement));
        TALLY_CHECK(app::writeFiles(files, invocation.value("--to")));
    }
    if (context.json()) {
        context.out() << dump(statementJson(statement)) << "\n";
        return Exit::Done;
    }
    context.out() << statement.name << ", " << statement.status << ", as of " << formatDay(statement.asOf)
                  << ", from operation " << statement.operation << "\n"
                  << statement.text << "\nPrepared by " << statement.preparedBy
                  << (statement.signedBy.empty() ? ", not signed yet" : ", signed by " + statement.signedBy)
                  << "\n";
    TableOutput table({"file", "bytes", "SHA-256"});
    for (const model::AttachmentRow &file : statement.files)
        table.add({file.name, std::to_string(file.size), file.sha256});
    context.print(table);
    return Exit::Done;
}

std::string wordOf(const app::FileCheck &file, bool hasPdf)
{
    if (!file.isKept)
        return file.issued.empty() ? "not among what was issued" : "damaged";
    if (file.now.empty())
        return hasPdf ? "not made again" : "kept, not made again";
    return file.isEqual() ? "equal" : "another";
}

Result<Exit> runVerify(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const app::IssuedStatement statement, statementOf(context, invocation.words[1]));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    const bool hasPdf = !invocation.has("--no-pdf");
    TALLY_TRY(const app::StatementCheck check,
              app::verifyStatement(*opened, statement, hasPdf, context.job()));
    Json files = Json::array();
    TableOutput table({"file", "result", "SHA-256 as issued"});
    for (const app::FileCheck &file : check.files) {
        const std::string word = wordOf(file, hasPdf);
        files.push_back({{"file", file.name}, {"result", word}, {"issued", file.issued}, {"now", file.now}});
        table.add({file.name, word, file.issued});
    }
    if (context.json()) {
        context.out() << dump({{"name", statement.name},
                               {"at_operation", statement.operation},
                               {"reproduced", check.isReproduced()},
                               {"inputs_equal", check.inputsAreEqual},
                               {"sealed", check.isSealed},
                               {"files", std::move(files)}})
                      << "\n";
    } else {
        context.print(table);
        context.out() << statement.name << (check.isReproduced() ? " is reproduced" : " is NOT reproduced")
                      << " from operation " << statement.operation << "\n";
    }
    return check.isReproduced() ? Exit::Done : Exit::FoundWanting;
}

Result<Exit> runCompare(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const app::IssuedStatement before, statementOf(context, invocation.words[1]));
    TALLY_TRY(const app::IssuedStatement now, statementOf(context, invocation.words[2]));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const report::Section changes, app::compareStatements(*opened, before, now, context.job()));
    Json list = Json::array();
    TableOutput table({"product", "metric", "figure", "before", "change", "now", "why"});
    for (const auto &row : changes.rows) {
        const auto text = [&](std::size_t at) { return std::get<std::string>(row[at]); };
        const auto number = [&](std::size_t at) { return std::get<std::int64_t>(row[at]); };
        list.push_back({{"product", text(0)},
                        {"metric", text(1)},
                        {"figure", text(2)},
                        {"before", number(3)},
                        {"reason", text(4)},
                        {"change", number(5)},
                        {"now", number(6)}});
        table.add({text(0), text(1), text(2), std::to_string(number(3)), std::to_string(number(5)),
                   std::to_string(number(6)), text(4)});
    }
    if (context.json())
        context.out() << dump({{"before", before.name}, {"now", now.name}, {"changes", std::move(list)}})
                      << "\n";
    else
        context.print(table);
    return Exit::Done;
}

constexpr std::string_view kNoStatement = "Name the statement";
constexpr std::array kVerbs = {
    Verb{"draft", 1, 2, true, {}, runDraft},
    Verb{"issue", 1, 2, true, {}, runIssue},
    Verb{"sign", 2, 2, false, kNoStatement, runSign},
    Verb{"list", 1, 1, true, {}, runList},
    Verb{"show", 2, 2, false, kNoStatement, runShow},
    Verb{"compare", 3, 3, false, "Name two statements", runCompare},
    Verb{"verify", 2, 2, false, kNoStatement, runVerify},
};

Result<Exit> run(Context &context, const Invocation &invocation)
{
    return runVerb(context, invocation, "statement", kVerbs);
}

} // namespace

extern const Command kStatementCommand;
const Command kStatementCommand{
    "statement",
    "draft [NAME] | issue [NAME] | sign NAME | list | show NAME | compare NAME NAME | verify NAME",
    "licence compliance statements: drafted, issued, signed by another, made again",
    "draft works it out and records nothing; issue freezes it in the register with its PDF and annexes; sign "
    "takes somebody who did not prepare it; verify makes it again from the register at its operation and "
    "compares every file (exit 1 when one differs); compare tells what differs between two and why. The "
    "next issue of a name is its next version and lists what changed. --as-of names the day "
    "(docs/licence-statement.md).\nJSON: draft: operation, as_of, statement, audit and management (entitled, "
    "required, shortfall, surplus, cost_pence, status), files (file, sha256, bytes); issue: the same with "
    "id, name, version and at_operation, operation being that of the issue; sign: operation, name, state, "
    "statement; list: statements; show: one (id, name, series, version, state, as_of, at_operation, "
    "statement, entitled, required, shortfall, surplus, publisher, product, prepared_by, prepared_on, "
    "signed_by, signed_on, remark, engine, input_sha256, manifest_sha256, previous, files); compare: before, "
    "now, changes (product, metric, figure, before, reason, change, now); verify: name, at_operation, "
    "reproduced, inputs_equal, sealed, files (file, result, issued, now).",
    1,
    kAnyNumber,
    kOptions,
    run,
    true};

} // namespace tally::cli
