// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/import_plan.h"

#include "reconcile/intake.h"

namespace tally::reconcile {

// Bad precedence rules are told at the first report, as an error of the import.
struct ImportPlanner::State
{
    explicit State(ImportContext &&given, Result<Precedence> &&rules)
        : intake(std::move(given), rules ? *rules : Precedence::shipped()),
          problem(rules ? Outcome() : rules.error())
    {
    }
    Intake intake;
    Outcome problem;
};

ImportPlanner::ImportPlanner(ImportContext context)
{
    Result<Precedence> rules = Precedence::build(context.estate->definitions("precedence"));
    m_state = std::make_unique<State>(std::move(context), std::move(rules));
}

ImportPlanner::~ImportPlanner() = default;
ImportPlanner::ImportPlanner(ImportPlanner &&) noexcept = default;
ImportPlanner &ImportPlanner::operator=(ImportPlanner &&) noexcept = default;

Outcome ImportPlanner::add(const std::string &file, const std::string &digest, model::SourceReport &&report)
{
    TALLY_CHECK(m_state->problem);
    return m_state->intake.take(file, digest, std::move(report));
}

void ImportPlanner::addNote(const std::string &file, model::InputNote &&note)
{
    m_state->intake.note(file, std::move(note));
}

Result<ImportPlan> ImportPlanner::finish() &&
{
    TALLY_CHECK(m_state->problem);
    return m_state->intake.finish();
}

} // namespace tally::reconcile
