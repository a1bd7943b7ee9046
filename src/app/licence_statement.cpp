// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/licence_statement.h"

#include "app/acting_role.h"
#include "app/attachments.h"
#include "app/licensing.h"
#include "app/statement_files.h"
#include "core/text.h"
#include "licence/records.h"
#include "log/sha256.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <set>

namespace tally::app {

namespace {

using estate::Estate;
using estate::Row;

constexpr std::string_view kClass = "licence_statement";
constexpr std::string_view kPair = "statement";
constexpr std::array<std::string_view, 1> kPreparing = {"licence_manager"};
constexpr std::array<std::string_view, 3> kReviewing = {"reviewer", "approver", "information_governance"};
constexpr std::int64_t kFirstNewId = -1;

std::string engineName()
{
    return "Tallystick " TALLY_VERSION;
}

IssuedStatement statementAt(const Estate &estate, Row row)
{
    const licence::Record record(estate, row);
    IssuedStatement issued;
    issued.id = record.id();
    issued.owner = estate.ownerAt(row);
    issued.name = std::string(estate.nameAt(row));
    issued.series = record.text("series");
    issued.status = record.text("status");
    issued.text = record.text("statement");
    issued.engine = record.text("engine");
    issued.preparedBy = record.text("prepared_by");
    issued.signedBy = record.text("signed_by");
    issued.remark = record.text("remark");
    issued.inputSha256 = record.text("input_sha256");
    issued.manifestSha256 = record.text("manifest_sha256");
    issued.previous = record.reference("previous_statement");
    issued.scope = {record.reference("legal_entity"), record.texts("publisher_names"),
                    record.texts("product_names")};
    issued.version = record.number("statement_version").value_or(0);
    issued.entitled = record.number("entitled").value_or(0);
    issued.required = record.number("required").value_or(0);
    issued.shortfall = record.number("shortfall").value_or(0);
    issued.surplus = record.number("surplus").value_or(0);
    issued.operation = record.number("at_operation").value_or(0);
    issued.asOf = record.day("as_of").value_or(0);
    issued.preparedOn = record.day("prepared_on");
    issued.signedOn = record.day("signed_on");
    issued.files = estate.attachmentsOf(row);
    std::sort(issued.files.begin(), issued.files.end(),
              [](const auto &a, const auto &b) { return a.name < b.name; });
    return issued;
}

// Of exclusions: who recorded them; and when the operation of the estate itself was recorded.
Outcome readRecorded(store::Store &store, const report::StatementWork &work, report::StatementFacts &facts)
{
    std::vector<OperationNumber> wanted{work.estate->operation()};
    for (const licence::Exclusion &each : work.reading.scene.exclusions) {
        if (const Row row = work.estate->rowOf(each.item); row < work.estate->itemCount())
            wanted.push_back(work.estate->beganAt(row));
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    return store.operations(wanted.back(), [&](const model::Operation &operation) {
        if (std::binary_search(wanted.begin(), wanted.end(), operation.number))
            facts.recorded[operation.number] = {operation.actorLogin, operation.recordedAt};
        if (operation.number == work.estate->operation())
            facts.recordedAt = operation.recordedAt;
        return operation.number > wanted.front();
    });
}

// The register as it was at an operation, on a day: always loaded in the same way, so that what is made of it
// now and in a year does not differ by the order of its rows.
Result<std::shared_ptr<const report::StatementWork>> workAt(Register &opened, OperationNumber operation,
                                                            Day day, const report::StatementScope &scope,
                                                            JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr then, opened.asOf({std::to_string(operation)}, job));
    TALLY_TRY(report::StatementWork work, report::workOutStatement(then->withToday(day), scope, job));
    return std::make_shared<const report::StatementWork>(std::move(work));
}

std::string seriesOf(const StatementWish &wish, const Estate &estate)
{
    if (!wish.series.empty())
        return wish.series;
    std::string name = "Licences";
    if (wish.scope.legalEntity)
        name += " of " + licence::nameOf(estate, wish.scope.legalEntity);
    for (const std::vector<std::string> *parts : {&wish.scope.publishers, &wish.scope.products})
        for (const std::string &part : *parts)
            name += ", " + part;
    return name;
}

std::optional<IssuedStatement> newestOf(const Estate &estate, const std::string &series)
{
    std::optional<IssuedStatement> newest;
    for (IssuedStatement &each : issuedStatements(estate)) {
        if (text::folded(each.series) == text::folded(series))
            newest = std::move(each);
    }
    return newest;
}

bool isSameScope(const report::StatementScope &a, const report::StatementScope &b)
{
    const auto names = [](const std::vector<std::string> &list) {
        std::set<std::string> folded;
        for (const std::string &name : list)
            folded.insert(text::folded(name));
        return folded;
    };
    return a.legalEntity == b.legalEntity && names(a.publishers) == names(b.publishers) &&
           names(a.products) == names(b.products);
}

// Work, facts and the version before, without files yet.
Result<MadeStatement> startStatement(Register &opened, const StatementWish &wish, JobContext &job)
{
    TALLY_TRY(const LicenceEstate on, licenceEstate(opened, wish.when, job));
    const OperationNumber operation = on.estate->operation();
    const Day day = on.estate->today();
    TALLY_TRY(const estate::EstatePtr now, opened.current(job));
    const std::string series = seriesOf(wish, *now);
    MadeStatement made;
    if (const auto before = newestOf(*now, series)) {
        if (!isSameScope(before->scope, wish.scope))
            return makeError(ErrorCode::Conflict, "\"" + series + "\" is a statement of another scope",
                             "Give this one another name, or the scope of " + before->name + ".");
        TALLY_TRY(made.facts.before, workAt(opened, before->operation, before->asOf, before->scope, job));
        made.facts.versionBefore = before->version;
    }
    TALLY_TRY(made.work, workAt(opened, operation, day, wish.scope, job));
    made.facts.name = series;
    made.facts.preparedBy = opened.store().info().actor;
    made.facts.preparedOn = dayOf(opened.clock().now());
    made.facts.engine = engineName();
    TALLY_CHECK(readRecorded(opened.store(), *made.work, made.facts));
    return made;
}

model::ItemRow statementRow(const MadeStatement &made, const std::optional<IssuedStatement> &before,
                            const StatementWish &wish, const std::string &remark)
{
    const report::StatementFacts &facts = made.facts;
    const report::StatementFigures sums = report::figuresOf(*made.work, made.work->audit);
    model::ItemRow row;
    row.owner = kPartnership;
    if (wish.scope.legalEntity) {
        const Row entity = made.work->estate->rowOf(wish.scope.legalEntity);
        row.owner =
            entity < made.work->estate->itemCount() ? made.work->estate->ownerAt(entity) : kPartnership;
    }
    row.id = ItemId(kFirstNewId);
    row.className = std::string(kClass);
    row.name = facts.name + ", version " + std::to_string(facts.version);
    row.status = "issued";
    row.attributes = {{"series", facts.name},
                      {"statement_version", facts.version},
                      {"as_of", std::int64_t(made.work->estate->today())},
                      {"at_operation", std::int64_t(made.work->estate->operation())},
                      {"statement", facts.text},
                      {"entitled", sums.entitled},
                      {"required", sums.required},
                      {"shortfall", sums.shortfall},
                      {"surplus", sums.surplus},
                      {"solver_status", std::string(sums.isOptimal ? "optimal" : "bounded")},
                      {"input_sha256", report::inputDigest(*made.work)},
                      {"manifest_sha256", made.files.back().sha256},
                      {"engine", facts.engine},
                      {"prepared_by", facts.preparedBy},
                      {"prepared_on", std::int64_t(*facts.preparedOn)}};
    if (wish.scope.legalEntity)
        row.attributes["legal_entity"] = wish.scope.legalEntity.value;
    if (!wish.scope.publishers.empty())
        row.attributes["publisher_names"] = wish.scope.publishers;
    if (!wish.scope.products.empty())
        row.attributes["product_names"] = wish.scope.products;
    if (before)
        row.attributes["previous_statement"] = before->id.value;
    if (!remark.empty())
        row.attributes["remark"] = remark;
    return row;
}

Outcome addStep(Register &opened, const Estate &estate, model::Step step,
                std::span<const std::string_view> roles, std::string_view side, model::OperationDraft &draft)
{
    TALLY_TRY(step.role, actingRole(opened, estate, step.owner, roles));
    step.duties.emplace_back(kPair, side);
    draft.steps.push_back(std::move(step));
    return {};
}

Error signedByPreparer(const IssuedStatement &statement)
{
    Error error = makeError(ErrorCode::NotAllowed,
                            "you prepared " + statement.name + "; who signs it has not prepared it",
                            "Ask somebody else to review and sign it");
    error.rule = "DSP-102";
    return error;
}

// The same facts as when it was issued.
Result<MadeStatement> remake(Register &opened, const IssuedStatement &statement, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr now, opened.current(job));
    MadeStatement made;
    made.facts.version = statement.version;
    made.facts.name = statement.series;
    made.facts.preparedBy = statement.preparedBy;
    made.facts.preparedOn = statement.preparedOn;
    made.facts.engine = statement.engine;
    made.facts.text = statement.text;
    const Row row = statement.previous ? now->rowOf(statement.previous) : estate::kNoRow;
    if (row < now->itemCount()) {
        const IssuedStatement before = statementAt(*now, row);
        TALLY_TRY(made.facts.before, workAt(opened, before.operation, before.asOf, before.scope, job));
        made.facts.versionBefore = before.version;
    }
    TALLY_TRY(made.work, workAt(opened, statement.operation, statement.asOf, statement.scope, job));
    TALLY_CHECK(readRecorded(opened.store(), *made.work, made.facts));
    return made;
}

} // namespace

std::vector<IssuedStatement> issuedStatements(const Estate &estate)
{
    std::vector<IssuedStatement> list;
    for (const Row row : estate.itemsOfClass(kClass))
        list.push_back(statementAt(estate, row));
    std::sort(list.begin(), list.end(), [](const IssuedStatement &a, const IssuedStatement &b) {
        return std::tie(a.series, a.version, a.id) < std::tie(b.series, b.version, b.id);
    });
    return list;
}

Result<IssuedStatement> issuedStatement(const Estate &estate, const std::string &key)
{
    std::vector<std::string> known;
    for (const IssuedStatement &each : issuedStatements(estate)) {
        if (text::folded(each.name) == text::folded(key) || "#" + std::to_string(each.id.value) == key)
            return each;
        known.push_back(each.name);
    }
    if (auto newest = newestOf(estate, key))
        return *std::move(newest);
    const std::string near = text::nearest(key, known);
    return makeError(ErrorCode::NotFound, "there is no statement \"" + key + "\"",
                     near.empty() ? "\"tally statement list\" names them." : "Did you mean " + near + "?");
}

Result<MadeStatement> draftStatement(Register &opened, const StatementWish &wish, JobContext &job)
{
    TALLY_TRY(MadeStatement made, startStatement(opened, wish, job));
    TALLY_CHECK(makePackage(made, wish.hasPdf, job));
    return made;
}

Result<Issue> issueStatement(Register &opened, const StatementWish &wish, const std::string &remark,
                             JobContext &job)
{
    Issue issue;
    TALLY_TRY(issue.made, startStatement(opened, wish, job));
    TALLY_TRY(const estate::EstatePtr now, opened.current(job));
    const std::optional<IssuedStatement> before = newestOf(*now, issue.made.facts.name);
    issue.made.facts.version = before ? before->version + 1 : 1;
    issue.made.facts.text = report::statementText(*issue.made.work);
    TALLY_CHECK(makePackage(issue.made, wish.hasPdf, job));
    const model::ItemRow row = statementRow(issue.made, before, wish, remark);
    model::OperationDraft draft;
    draft.kind = "agreement";
    draft.source = reconcile::kPersonSource;
    const std::string name = row.name.value_or(std::string());
    draft.reason = name + " issued";
    draft.plannedOn = now->operation();
    draft.changes.push_back(model::begin(row));
    for (const StatementFile &file : issue.made.files) {
        draft.changes.push_back(model::begin(model::AttachmentRow{
            row.owner, row.id, file.sha256, file.name, file.kind, std::int64_t(file.bytes.size())}));
        draft.blobs.push_back(file.bytes);
    }
    model::Step step;
    step.owner = row.owner;
    step.object = row.id;
    step.fromState = "NEW";
    step.step = "statement_issue";
    step.toState = "statement_issued";
    TALLY_CHECK(addStep(opened, *now, std::move(step), kPreparing, "preparer", draft));
    TALLY_TRY(issue.operation, opened.commit(std::move(draft), job));
    TALLY_TRY(const estate::EstatePtr then, opened.current(job));
    TALLY_TRY(const IssuedStatement issued, issuedStatement(*then, name));
    issue.statement = issued.id;
    return issue;
}

Result<OperationNumber> signStatement(Register &opened, ItemId id, const std::string &remark, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr now, opened.current(job));
    const Row row = now->rowOf(id);
    if (row >= now->itemCount() || now->classAt(row) != kClass)
        return makeError(ErrorCode::NotFound, "there is no such statement", "\"tally statement list\"");
    const IssuedStatement statement = statementAt(*now, row);
    if (statement.status != "issued")
        return makeError(ErrorCode::Conflict, statement.name + " is " + statement.status + " already",
                         "A correction is a new version: issue it once more.");
    if (statement.preparedBy == opened.store().info().actor)
        return signedByPreparer(statement);
    TALLY_TRY(const StatementCheck check, verifyStatement(opened, statement, false, job));
    if (!check.isReproduced())
        return makeError(ErrorCode::Conflict,
                         "the register at operation " + std::to_string(statement.operation) +
                             " does not give the annexes that were issued",
                         "\"tally statement verify\" tells which; issue it once more.");
    model::ItemRow item = now->itemAt(row);
    item.status = "signed";
    item.attributes["signed_by"] = opened.store().info().actor;
    item.attributes["signed_on"] = std::int64_t(dayOf(opened.clock().now()));
    if (!remark.empty())
        item.attributes["remark"] = remark;
    model::OperationDraft draft;
    draft.kind = "approve";
    draft.source = reconcile::kPersonSource;
    draft.reason = statement.name + " signed";
    draft.changes.push_back(model::replace(item, now->beganAt(row)));
    model::Step step;
    step.owner = statement.owner;
    step.object = id;
    step.stepNumber = 2;
    step.fromState = "statement_issued";
    step.step = "statement_sign";
    step.toState = "statement_signed";
    TALLY_CHECK(addStep(opened, *now, std::move(step), kReviewing, "reviewer", draft));
    return opened.commit(std::move(draft), job);
}

bool StatementCheck::isReproduced() const
{
    return inputsAreEqual && isSealed && std::all_of(files.begin(), files.end(), [](const FileCheck &file) {
               return file.name == kStatementPdf ? file.isKept : file.isEqual();
           });
}

Result<StatementCheck> verifyStatement(Register &opened, const IssuedStatement &statement, bool withPdf,
                                       JobContext &job)
{
    TALLY_TRY(MadeStatement made, remake(opened, statement, job));
    TALLY_CHECK(makePackage(made, withPdf, job));
    StatementCheck check;
    check.inputsAreEqual = report::inputDigest(*made.work) == statement.inputSha256;
    for (const model::AttachmentRow &kept : statement.files) {
        FileCheck file{kept.name, kept.sha256, {}, true};
        TALLY_TRY(const std::string bytes, attachmentBytes(opened, kept.sha256));
        const std::string digest = text::hex(log::sha256(bytes));
        file.isKept = digest == kept.sha256;
        if (kept.name == kManifest) {
            // It lists the PDF as it was painted then: that it is the one which was issued is what counts.
            check.isSealed = digest == statement.manifestSha256;
            file.now = digest;
        }
        for (const StatementFile &again : made.files) {
            if (again.name == kept.name && kept.name != kManifest)
                file.now = again.sha256;
        }
        check.files.push_back(std::move(file));
    }
    for (const StatementFile &again : made.files) {
        const bool isKept = std::any_of(statement.files.begin(), statement.files.end(),
                                        [&](const auto &kept) { return kept.name == again.name; });
        if (!isKept && again.name != kStatementPdf)
            check.files.push_back({again.name, {}, again.sha256, false});
    }
    check.document = std::move(made.document);
    return check;
}

Result<report::Section> compareStatements(Register &opened, const IssuedStatement &before,
                                          const IssuedStatement &now, JobContext &job)
{
    report::StatementFacts facts;
    TALLY_TRY(facts.before, workAt(opened, before.operation, before.asOf, before.scope, job));
    facts.versionBefore = before.version;
    TALLY_TRY(const auto work, workAt(opened, now.operation, now.asOf, now.scope, job));
    return report::statementChanges(*work, facts);
}

} // namespace tally::app
