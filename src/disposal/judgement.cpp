// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/judgement.h"

#include "disposal/clock_check.h"
#include "disposal/conditions.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace tally::disposal {

namespace {

using evidence::Row;
using evidence::RunStatus;

constexpr auto kCodes = std::to_array<std::string_view>(
    {"EV-PARSE",          "EV-TRUNCATED",    "EV-DUP-FILE",     "EV-STATUS-FAILED", "EV-STATUS-ABORTED",
     "EV-IN-PROGRESS",    "EV-NEVER",        "EV-DATA-AFTER",   "EV-COVERAGE",      "EV-HIDDEN-PRESENT",
     "EV-HIDDEN-UNKNOWN", "EV-UNVERIFIED",   "EV-ID-MISSING",   "EV-ID-UNREADABLE", "EV-ID-ANONYMISED",
     "EV-ID-MANGLED",     "EV-ID-NOMATCH",   "EV-ID-AMBIGUOUS", "EV-DUP-ROW",       "EV-CAPACITY",
     "EV-CLOCK",          "EV-CE-CONDITION", "EV-LEVEL",        "EV-GRADE"});

constexpr std::array<std::string_view, 6> kStatuses{"completed",   "failed",    "aborted",
                                                    "in_progress", "never_run", "unknown"};

std::size_t placeOf(std::string_view code)
{
    return static_cast<std::size_t>(std::find(kCodes.begin(), kCodes.end(), code) - kCodes.begin());
}

// Level by level from the least that would do up to what was reached: a stronger action must not fail by
// rules for stronger ones that a weaker action would not have had to meet.
std::vector<Level> levelsToShow(Level required, Level reached)
{
    std::vector<Level> levels;
    for (int level = static_cast<int>(required); level <= static_cast<int>(reached); ++level)
        levels.push_back(static_cast<Level>(level));
    if (levels.empty())
        levels.push_back(reached);
    return levels;
}

bool fits(const GradeRow &row, DataClass dataClass, Level level)
{
    const bool isOfClass = row.classes.empty() ||
                           std::find(row.classes.begin(), row.classes.end(), dataClass) != row.classes.end();
    return isOfClass && (!row.level || *row.level == level);
}

class Judge
{
public:
    Judge(const Row &row, const Binding &binding, const MediumFacts *medium, const Policy &policy,
          const JudgeContext &context)
        : m_row(row), m_medium(medium), m_policy(policy), m_context(context)
    {
        m_verdict.row = row.row;
        m_verdict.binding = binding;
        m_verdict.medium = medium == nullptr ? ItemId() : medium->id;
        m_verdict.status = row.status;
        m_verdict.policy = policy.title();
        m_verdict.warnings = binding.warnings;
    }

    Verdict run()
    {
        parse();
        status();
        for (const Reason &reason : m_verdict.binding.problems)
            m_verdict.reasons.push_back(reason);
        if (m_medium == nullptr)
            unbound();
        else
            bound(*m_medium);
        finish();
        return std::move(m_verdict);
    }

private:
    void fail(std::string_view code, std::string why, std::string remedy)
    {
        m_verdict.reasons.push_back({std::string(code), std::move(why), std::move(remedy)});
    }

    void parse()
    {
        for (const evidence::Problem &problem : m_context.problems) {
            std::string why = problem.why;
            if (problem.line > 0)
                why = "line " + std::to_string(problem.line) + ": " + why;
            fail(problem.code, std::move(why), problem.remedy);
        }
        if (!m_context.seenBefore.empty())
            fail("EV-DUP-FILE", "this file came before: " + m_context.seenBefore,
                 "Nothing needs to be done.");
    }

    void status()
    {
        const std::string asWritten = m_row.result.empty() ? std::string() : " (\"" + m_row.result + "\")";
        switch (m_row.status) {
        case RunStatus::Completed:
            break;
        case RunStatus::Failed:
            fail("EV-STATUS-FAILED", "the run failed" + asWritten,
                 "Destroy the medium: what failed is never reused.");
            break;
        case RunStatus::Aborted:
            fail("EV-STATUS-ABORTED", "the run was aborted" + asWritten, "Run it again to its end.");
            break;
        case RunStatus::InProgress:
            fail("EV-IN-PROGRESS", "the run had not ended" + asWritten,
                 "Capture the status again when it has ended.");
            break;
        case RunStatus::NeverRun:
            fail("EV-NEVER", "the device says that nothing was ever run" + asWritten, "Sanitise it.");
            break;
        case RunStatus::Unknown:
            fail("EV-PARSE", "it is not known how the run ended" + asWritten,
                 "Add the word to the supplier's profile, or ask what it means.");
            break;
        }
        if (m_row.dataAfter == true)
            fail("EV-DATA-AFTER",
                 "the device says that data may have been written since" +
                     (m_row.rawWord.empty() ? std::string() : " (" + m_row.rawWord + ")"),
                 "Capture the status anew, or sanitise it again.");
    }

    void unbound()
    {
        for (Reason &reason : coverageContradictions(m_row, {}))
            m_verdict.reasons.push_back(std::move(reason));
        if (m_row.verification == evidence::Verification::None)
            fail("EV-UNVERIFIED", "the result was not verified", "Verify it.");
        clock({});
        m_verdict.grade = gradeOf();
    }

    void bound(const MediumFacts &medium)
    {
        m_verdict.required = required(medium, m_policy);
        const Level wanted = m_verdict.required.level;
        Reached reached = levelReached(m_row, medium, m_policy, wanted);
        m_verdict.level = m_verdict.required.outOfScope ? Level::None : reached.level;
        m_verdict.rule = reached.rule;
        verification(medium, std::max(reached.byTechnique, reached.level));
        capacity(medium);
        clock(medium);
        for (Reason &reason : reached.unmet)
            m_verdict.reasons.push_back(std::move(reason));
        special(medium);
        grade(medium, std::max(reached.byTechnique, reached.level));
    }

    void verification(const MediumFacts &medium, Level reached)
    {
        if (reached == Level::None && evidence::destroys(m_row.technique))
            reached = Level::Destroy; // its level is another matter
        if (reached == Level::None) {
            if (m_row.verification == evidence::Verification::Unknown ||
                m_row.verification == evidence::Verification::None)
                fail("EV-UNVERIFIED", "the result was not verified", "Verify it.");
            return;
        }
        const Level wanted = m_verdict.required.level;
        std::vector<std::string> ways;
        bool isRuled = false;
        for (const Level level : levelsToShow(wanted, reached)) {
            const VerificationRow *row = m_policy.verificationRow(medium.type, level, m_row.technique);
            if (row == nullptr)
                continue;
            isRuled = true;
            for (const Verification &by : row->anyOf) {
                if (isVerified(by, m_row, medium, m_policy))
                    return;
                if (const std::string way = inWords(by);
                    std::find(ways.begin(), ways.end(), way) == ways.end())
                    ways.push_back(way);
            }
        }
        const bool isSaid = m_row.verification != evidence::Verification::Unknown &&
                            m_row.verification != evidence::Verification::None;
        if (!isRuled && isSaid)
            return;
        std::string needed;
        for (std::size_t i = 0; i < ways.size(); ++i)
            needed += (i == 0 ? "" : i + 1 == ways.size() ? " or " : ", ") + ways[i];
        fail("EV-UNVERIFIED",
             needed.empty() ? "the result was not verified" : "it is not verified: needed is " + needed,
             "Verify it, and add the evidence of that.");
    }

    void capacity(const MediumFacts &medium)
    {
        if (!m_row.bytesTotal || !medium.bytes)
            return;
        const std::int64_t seen = *m_row.bytesTotal, known = *medium.bytes;
        const std::int64_t larger = std::max(seen, known);
        const std::int64_t tolerated = larger / 1000 * m_policy.parameters.capacityTolerancePermille;
        if (std::max(seen, known) - std::min(seen, known) > tolerated)
            fail("EV-CAPACITY",
                 "it saw " + std::to_string(seen) + " bytes, the record says " + std::to_string(known),
                 "Find out whether it is another device, or whether a part of it is hidden.");
    }

    void clock(const MediumFacts &medium)
    {
        std::string conflict =
            clockConflict(m_row, {medium.heldFrom, medium.heldUntil, m_context.now}, m_policy.parameters);
        if (!conflict.empty())
            fail("EV-CLOCK", std::move(conflict),
                 "Set it aside with the reason, once you know the true time.");
    }

    // Cells of the decision table that a level alone does not satisfy.
    void special(const MediumFacts &medium)
    {
        const Required &need = m_verdict.required;
        if (need.outOfScope)
            fail("EV-LEVEL", "SECRET and above is out of scope here (DSP-117)",
                 "Follow the guidance for that class.");
        else if (need.perMember)
            fail("EV-LEVEL", "nothing suffices for an array as a whole",
                 "Give evidence for each of its members.");
        const bool isReset = m_row.technique == evidence::Technique::VendorReset;
        if (need.otherPartToo && medium.otherPartDone != true && !isReset && m_verdict.level < Level::Destroy)
            fail("EV-LEVEL", "the device that it is in has to be reset, too",
                 "Reset the device and record it.");
    }

    std::optional<Grade> gradeOf() const
    {
        if (m_context.isManual)
            return m_context.witnesses >= 2 ? std::optional(Grade::G4) : std::nullopt;
        if (m_context.signatureChecked)
            return Grade::G1;
        return m_row.raw ? Grade::G2 : Grade::G3;
    }

    void grade(const MediumFacts &medium, Level reached)
    {
        m_verdict.grade = gradeOf();
        if (!m_verdict.grade) {
            fail("EV-GRADE", "what is entered by hand needs two named witnesses", "Name them.");
            return;
        }
        const DataClass dataClass = medium.dataClass.value_or(DataClass::C3);
        Grade needed = Grade::G1;
        bool suffices = false;
        for (const Level level :
             levelsToShow(m_verdict.required.level, std::max(m_verdict.required.level, reached))) {
            Grade strictest = Grade::G4;
            for (const GradeRow &row : m_policy.grades) {
                if (fits(row, dataClass, level))
                    strictest = std::min(strictest, row.grade);
            }
            suffices |= *m_verdict.grade <= strictest;
            needed = std::max(needed, strictest);
        }
        if (!suffices)
            fail("EV-GRADE",
                 "it is of grade " + std::string(wordOf(*m_verdict.grade)) + ", and " +
                     std::string(wordOf(needed)) + " is needed for " + std::string(wordOf(dataClass)),
                 "Ask for the machine's own log or report.");
        if (m_policy.parameters.destroyWitnessC4 && dataClass == DataClass::C4 &&
            evidence::destroys(m_row.technique) && !m_context.destructionWitnessed)
            fail("EV-GRADE", "the destruction of C4 needs a witness or photographs", "Add them.");
    }

    void finish()
    {
        std::stable_sort(m_verdict.reasons.begin(), m_verdict.reasons.end(),
                         [](const Reason &a, const Reason &b) { return placeOf(a.code) < placeOf(b.code); });
        for (const Reason &reason : m_verdict.reasons) {
            if (m_verdict.codes.empty() || m_verdict.codes.back() != reason.code)
                m_verdict.codes.push_back(reason.code);
        }
        if (!m_verdict.codes.empty())
            m_verdict.primary = m_verdict.codes.front();
    }

    const Row &m_row;
    const MediumFacts *m_medium;
    const Policy &m_policy;
    const JudgeContext &m_context;
    Verdict m_verdict;
};

} // namespace

bool Verdict::has(std::string_view code) const
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

std::span<const std::string_view> evidenceCodes()
{
    return kCodes;
}

std::string_view wordOf(RunStatus status)
{
    return kStatuses[static_cast<std::size_t>(status)];
}

Verdict judge(const Row &row, const Binding &binding, const MediumFacts *medium, const Policy &policy,
              const JudgeContext &context)
{
    return Judge(row, binding, medium, policy, context).run();
}

std::vector<Verdict> judgeFile(const evidence::File &file, const MediumIndex &index, const Policy &policy,
                               JudgeContext context)
{
    const std::vector<Binding> bindings = bindAll(file.rows, index);
    std::vector<Verdict> verdicts;
    for (std::size_t i = 0; i < file.rows.size(); ++i) {
        const Row &row = file.rows[i];
        if (row.noMedium)
            continue;
        context.problems.clear();
        for (const evidence::Problem &problem : file.problems) {
            if (problem.row == 0 || problem.row == row.row)
                context.problems.push_back(problem);
        }
        verdicts.push_back(judge(row, bindings[i], index.find(bindings[i].medium), policy, context));
    }
    return verdicts;
}

} // namespace tally::disposal
