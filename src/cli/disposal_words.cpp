// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/disposal_words.h"

#include <algorithm>
#include <ostream>

namespace tally::cli {

Json refusalJson(const disposal::Refusal &refusal)
{
    const disposal::RefusalCode *code = disposal::refusalCode(refusal.code);
    return {{"code", refusal.code},
            {"name", code == nullptr ? Json() : Json(std::string(code->name))},
            {"subject", nullable(refusal.subjectName)},
            {"why", refusal.why},
            {"remedy", nullable(refusal.remedy)}};
}

Json verdictJson(const disposal::JudgedRow &row)
{
    Json reasons = Json::array();
    for (const disposal::Reason &reason : row.verdict.reasons)
        reasons.push_back(
            {{"code", nullable(reason.code)}, {"why", reason.why}, {"remedy", nullable(reason.remedy)}});
    Json suggestions = Json::array();
    for (const disposal::Suggestion &each : row.verdict.binding.suggestions)
        suggestions.push_back({{"id", each.medium.value}, {"medium", each.name}, {"serial", each.serial}});
    return {{"file", nullable(row.file)},
            {"row", row.verdict.row},
            {"serial", nullable(row.serialAsRead)},
            {"medium", nullable(row.mediumName)},
            {"level", std::string(disposal::wordOf(row.verdict.level))},
            {"required", std::string(disposal::wordOf(row.verdict.required.level))},
            {"grade", row.verdict.grade ? Json(std::string(disposal::wordOf(*row.verdict.grade))) : Json()},
            {"primary", nullable(row.verdict.primary)},
            {"codes", row.verdict.codes},
            {"status", std::string(disposal::wordOf(row.verdict.status))},
            {"outcome", row.outcome},
            {"policy", nullable(row.verdict.policy)},
            {"reasons", std::move(reasons)},
            {"suggestions", std::move(suggestions)}};
}

Json stepJson(const app::DisposalStep &step)
{
    Json json;
    json["operation"] = nullable(step.operation);
    json["state"] = step.done.empty() ? Json() : Json(step.done.front().state);
    json["done"] = Json::array();
    for (const disposal::Done &done : step.done)
        json["done"].push_back({{"id", done.subject.value > 0 ? Json(done.subject.value) : Json()},
                                {"name", done.name},
                                {"state", done.state}});
    json["refused"] = Json::array();
    for (const disposal::Refusal &refusal : step.refused)
        json["refused"].push_back(refusalJson(refusal));
    json["evidence"] = Json::array();
    for (const disposal::JudgedRow &row : step.verdicts)
        json["evidence"].push_back(verdictJson(row));
    json["checkpoint"] = nullable(step.checkpoint);
    json["warnings"] = step.warnings;
    return json;
}

void printStep(Context &context, const app::DisposalStep &step)
{
    if (step.operation) {
        context.out() << "operation " << *step.operation << "\n";
        for (const disposal::Done &done : step.done)
            context.out() << "  " << done.name << ": " << done.state << "\n";
    }
    for (const disposal::JudgedRow &row : step.verdicts) {
        if (row.verdict.row == 0) { // of the whole file
            context.out() << "  " << row.file << ": " << row.outcome << "\n";
        } else {
            context.out() << "  " << (row.file.empty() ? "" : row.file + " ") << "row " << row.verdict.row
                          << ": " << (row.mediumName.empty() ? row.serialAsRead : row.mediumName) << ": "
                          << row.outcome << ", reaches " << disposal::wordOf(row.verdict.level) << " of "
                          << disposal::wordOf(row.verdict.required.level) << "\n";
        }
        for (const disposal::Reason &reason : row.verdict.reasons)
            context.out() << "    " << reason.code << ": " << reason.why << "\n";
    }
    if (!step.checkpoint.empty())
        context.out() << "checkpoint, to be kept elsewhere:\n" << step.checkpoint;
    for (const disposal::Refusal &refusal : step.refused) {
        const disposal::RefusalCode *code = disposal::refusalCode(refusal.code);
        context.err() << refusal.code << (code == nullptr ? "" : " " + std::string(code->name)) << ": "
                      << (refusal.subjectName.empty() ? "" : refusal.subjectName + ": ") << refusal.why
                      << ". " << refusal.remedy << "\n";
    }
    for (const std::string &warning : step.warnings)
        context.err() << warning << "\n";
}

Exit exitOf(const app::DisposalStep &step)
{
    if (step.refused.empty())
        return Exit::Done;
    if (step.operation)
        return Exit::FoundWanting;
    const bool isOfPerson =
        std::any_of(step.refused.begin(), step.refused.end(), [](const disposal::Refusal &each) {
            const disposal::RefusalCode *code = disposal::refusalCode(each.code);
            return code != nullptr && code->isOfPerson;
        });
    return isOfPerson ? Exit::NotAllowed : Exit::Conflict;
}

} // namespace tally::cli
