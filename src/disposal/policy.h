// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sanitisation policy: which level a medium needs, which technique reaches which level under which
// conditions, how that must be verified and what evidence suffices. Definitions of kind
// "sanitisation_policy", versioned and dated; the format is in docs/disposal-policy.md, the shipped ones in
// resources/rules/disposal.
#pragma once

#include "core/date.h"
#include "core/result.h"
#include "disposal/grading.h"
#include "disposal/medium_type.h"
#include "evidence/technique.h"
#include "model/rows.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::disposal {

inline constexpr std::string_view kPolicyKind = "sanitisation_policy";

// What must hold for a technique to reach its level. Of the run where it says so, else of the medium.
enum class Condition
{
    FullCoverage,         // of the run: all of it, by its bytes or by a read-back of all
    NativeSize,           // of the run: the bytes done are those of the native size, both stated
    HiddenAreasClear,     // of the run: absent, or removed
    FullReadBack,         // of the run
    NoErrors,             // of the run: pass, verify and sync errors stated as none
    NoRetries,            // of the run, stated
    SmartClean,           // of the run: reallocated, pending and uncorrectable stated as none
    RawEvidence,          // of the run: a machine's own
    TwoPasses,            // of the run
    OverwriteStated,      // of the run: one pass at least
    Size,                 // of the run: what is left is small enough
    EncryptionConditions, // all of them, and the model not on the list
    EncryptionOn,
    AccountLockOff,
    ManagementConfirmed,
    OtherPartDone,
    RatedDegausser,
    PurgedBefore
};
std::string_view wordOf(Condition condition); // "full_coverage"
std::optional<Condition> conditionNamed(std::string_view word);

// One way to show that a technique did what it should; any of those of a rule suffices.
struct Verification
{
    enum class Kind
    {
        FullReadBack,
        Sample,       // or a full read-back
        ChangeProof,  // or a full read-back before and after
        SecondPerson, // has validated all encryption conditions
        Visual,       // or a certificate of destruction with its number
        DegausserLog, // a machine's own, or a certificate with its number
        ReadBackEmpty,
        EncryptionStated, // whether it was on is on record
        ManagementConfirmed
    };
    Kind kind = Kind::FullReadBack;
    int percent = 100; // of Sample and ChangeProof: at least
};
std::string textOf(const Verification &verification);  // "sample 10"
std::string inWords(const Verification &verification); // "a sample of 10 % at least"

struct Source // of a row: where it was read, and how sure that is
{
    std::string text;
    char mark = 'P'; // R read in the source, K known, P proposed
};

struct Cell
{
    Level level = Level::Destroy;
    bool riskAcceptable = false; // the owner of the information may accept the risk instead, in writing
    bool perMember = false;      // nothing suffices for the whole
};

struct RequiredRow
{
    std::vector<MediumType> types;            // empty: those without a row of their own
    bool forFailed = false;                   // what failed, is unreadable, locked or frozen
    std::array<std::array<Cell, 4>, 4> cells; // by class, by destination
    bool otherPartToo = false;                // the other part has to be done as well
    Source source;
};

struct TechniqueRow
{
    std::vector<MediumType> types;
    evidence::Technique technique = evidence::Technique::Unknown;
    Level level = Level::None;
    std::vector<DataClass> classes; // empty: all
    std::vector<Condition> conditions;
    bool isEnabled = true;
    Source source;
};

struct VerificationRow
{
    std::vector<MediumType> types; // empty: any
    Level level = Level::None;
    std::vector<evidence::Technique> techniques; // empty: any; those with a technique come first
    std::vector<Verification> anyOf;
    Source source;
};

struct NeverRow // what never counts, for people; the techniques in it are refused in any other row of the
                // type
{
    std::vector<MediumType> types;
    std::vector<evidence::Technique> techniques;
    std::string what;
    Source source;
};

struct ParticleRow
{
    Material material = Material::Flash;
    std::vector<DataClass> classes;
    std::int64_t edgeMicrometres = 0;
    std::string particleClass; // "H-5": this or finer
    Source source;
};

struct GradeRow // each that fits demands its grade
{
    std::vector<DataClass> classes; // empty: all
    std::optional<Level> level;     // nothing: any
    Grade grade = Grade::G1;
    Source source;
};

struct DegausserRow
{
    std::string tool; // name of the machine, "*" stands for anything
    std::vector<MediumType> types;
};

struct Parameters
{
    std::int64_t maxAttempts = 2;
    std::int64_t custodyToleranceMinutes = 15;
    std::int64_t weightTolerancePermille = 20, weightToleranceGrams = 200; // the greater
    std::int64_t capacityTolerancePermille = 1;
    std::int64_t quarantinePlaces = 150, quarantineWarnPercent = 80;
    std::int64_t receiptDueWorkingDays = 2, reportDueWorkingDays = 20, certificateDueWorkingDays = 10;
    std::vector<std::int64_t> escalateAfterWorkingDays{1, 5, 10};
    bool overdueBlocksOrders = true;
    std::int64_t clockAheadMinutes = 5, unknownZoneMinutes = 60;
    std::int64_t lateEntryHours = 24, incidentHours = 72, breakGlassHours = 24;
    std::int64_t retentionYears = 7, sampleRereadPercent = 0;
    bool smallTeam = false;        // operator and reviewer may be one person, for C1 alone
    bool destroyWitnessC4 = false; // destruction of C4 needs a witness or photographs
    std::int64_t unsanitisedTargetDays = 30, certificateTargetWorkingDays = 10, checkpointTargetHours = 24;
};

// By whom it was made law; two people.
struct Adoption
{
    std::string author, approver;
    Day on = 0;
};

struct Policy
{
    std::string name, label, help, source;
    std::int64_t version = 1;
    Day validFrom = 0;
    std::optional<Day> validTo; // the last day
    bool isDefault = false;     // in force while no other is adopted
    std::optional<Adoption> adopted;
    std::vector<RequiredRow> required;
    std::vector<VerificationRow> verification;
    std::vector<TechniqueRow> techniques;
    std::vector<NeverRow> never;
    std::vector<ParticleRow> particles;
    std::vector<GradeRow> grades;
    std::int64_t keyBitsAtLeast = 128;
    std::vector<std::string> deniedModels; // whose encryption counts for nothing; "*" stands for anything
    std::vector<DegausserRow> degaussers;
    Parameters parameters;

    std::string title() const
    {
        return name + " " + std::to_string(version);
    } // "strict 1": what an event keeps
    // The rows of the type, or those for any.
    const RequiredRow &requiredRow(MediumType type, bool isFailed) const;
    // Null: it says nothing of it.
    const VerificationRow *verificationRow(MediumType type, Level level, evidence::Technique technique) const;
    const ParticleRow *particleRow(Material material, DataClass dataClass) const;
};

// Strict. InvalidInput names the definition, the key and the reason.
Result<Policy> readPolicy(const model::DefinitionRow &definition);

class Policies
{
public:
    // Definitions of other kinds are left out. InvalidInput: one cannot be read, or none is the default.
    static Result<Policies> build(const std::vector<model::DefinitionRow> &definitions);

    // That which judges on the day: of those adopted by then and valid the one adopted last, else the
    // default.
    const Policy &inForce(Day on) const;
    const Policy *named(std::string_view name) const; // null: none
    const std::vector<Policy> &all() const { return m_policies; }

private:
    std::vector<Policy> m_policies; // by name
};

// Whether definitions that are to be taken into a register are readable, and its policies with them.
Outcome checkDefinitions(std::vector<model::DefinitionRow> heldPolicies,
                         const std::vector<model::DefinitionRow> &own);

// Without case; "*" stands for anything.
bool matchesPattern(std::string_view pattern, std::string_view text);

// Texts shipped with this version of the program, owned by the partnership: the policies and the calendar of
// bank holidays (working_days.h).
const std::vector<model::DefinitionRow> &shippedPolicies();

} // namespace tally::disposal
