// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One import in the making: takes report after report into the workspace, and writes the difference at the
// end.
#pragma once

#include "reconcile/held.h"
#include "reconcile/import_plan.h"
#include "reconcile/lock_plan.h"
#include "reconcile/precedence.h"
#include "reconcile/references.h"
#include "reconcile/relationship_book.h"
#include "reconcile/report_book.h"
#include "reconcile/title_index.h"
#include "reconcile/workspace.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tally::reconcile {

inline constexpr std::size_t kLongestKey =
    600; // characters of an identifier or a component's name with its kind

inline constexpr std::string_view kIgnoredByAPerson = "a person decided to ignore it";

// Ends the subject of what is said of a thing after its end.
inline constexpr std::string_view kAfterItsEnd = "#again";

// What people call the thing that a report speaks of.
std::string nameFor(const model::SourceReport &report);

class Intake
{
public:
    Intake(ImportContext context, Precedence precedence);

    Outcome take(const std::string &file, const std::string &digest, model::SourceReport &&report);
    void note(const std::string &file, model::InputNote &&note);
    // Of what a person sets; see planEdit. The item, negative: new.
    Result<ItemId> edit(ItemId item, const std::string &className, const EditValues &values);
    // Of a value that a person fixes; see lock_plan.h.
    Outcome lock(const LockWish &wish);
    Outcome unlock(ItemId item, const std::string &attribute);
    Outcome unlockExpired(OrgId owner); // what is locked no longer, of that organisation's items
    // Of reports that are held; see held.h.
    Result<std::vector<HeldReport>> listHeld();
    Outcome decide(ReportId report, const HeldDecision &decision);
    Result<ImportPlan> finish();

    // Of a replay (replay_run.h), which asks what becomes of a report and writes nothing.
    struct TakenAgain
    {
        ItemId item; // 0: held
        std::string key,
            value;       // by which it was matched; empty: its own id, or nothing known carries its keys
        std::string why; // it is held
        std::vector<ItemId> candidates;
        std::string subject; // of the stream that it went into
    };
    // `as`: what a person decided where it would be held; 0: a new item.
    Result<TakenAgain> takeAgain(model::SourceReport &&report, OrgId owner, std::optional<ItemId> as);
    Result<ItemId> editAgain(ItemId item, const std::string &className, const EditValues &values);
    // It says what it said, at another time.
    void seenAgain(const std::string &source, const std::string &subject, std::optional<Instant> at);
    // How items of the replay are called, by the id of the register's.
    void callItems(std::function<ItemId(ItemId)> idNow) { m_workspace.callItems(std::move(idNow)); }

private:
    // A report on its way in.
    struct Arrival
    {
        const std::string &file;
        const std::string &digest;
        model::SourceReport &report;
        std::vector<Mark> marks;
        OrgId owner;            // of what it makes
        bool ownerSaid = false; // by the source, by its rule or for this import; else it is but the usual one
        bool ownerNamed = false; // by the source itself
    };
    // What waits until every report is known.
    struct LateReference
    {
        std::size_t planned = 0;
        ReportId report;
        std::string attribute, maker;
        model::SourceReference other;
        Whose whose;
        std::string source, file;
        int line = 0;
    };
    struct LateRelationship
    {
        std::size_t planned = 0;
        ItemId item;
        model::SourceRelationship relationship;
        Whose whose;
        std::string source, file;
        int line = 0;
    };

    // Of what the source makes and names no owner for.
    struct SourceOwner
    {
        OrgId owner;
        bool said = false; // by a rule or for this import
    };
    Result<SourceOwner> ownerFor(const std::string &source);
    Arrival arrivalOf(const std::string &file, const ReportState &state,
                      model::SourceReport &held); // what was held, once more
    bool acceptable(Arrival &arrival);
    Outcome place(Arrival &arrival); // finds whose it is, and takes it in
    void forgetPlan();
    std::vector<Mark> marksOf(const model::SourceReport &report) const;
    // The stream the report belongs to; its subject is told apart where one id stands for two things.
    Result<ReportState *> streamOf(Arrival &arrival);
    Result<ReportState *> streamOfOwner(Arrival &arrival);
    bool speaksOf(const Arrival &arrival, ItemId item);
    Comparison compare(const Arrival &arrival, ItemId item);
    bool isForeign(const Arrival &arrival, OrgId owner) const;
    bool isForeignStream(const Arrival &arrival, const ReportState &state);
    bool crossesOwners(const Arrival &arrival, const ReportState &state);
    Whose whoseFor(const Arrival &arrival, ItemId item);
    // The subject of what one owner's source says of another's item, or of two reports that come together.
    std::string subjectFrom(const std::string &subject, OrgId owner);
    Result<Match> matchOf(const Arrival &arrival);
    Result<std::string> tombstoneOf(const Arrival &arrival);
    static bool isOlder(const Arrival &arrival, const ReportState &state);
    bool moveOn(const Arrival &arrival, ReportState &state, bool changed);
    // What a source says of a thing after its end is a report of its own: the question, unless a person has
    // answered it. `state` becomes that report's.
    Result<Match> afterItsEnd(Arrival &arrival, ReportState *&state);
    std::string endOf(const Arrival &arrival, const ReportState &state); // empty: it lives
    Outcome hold(const Arrival &arrival, ReportState *state, const Match &match);
    Outcome holdUnlessDecided(Arrival &arrival, ReportState *state, const Match &match);
    // What a person says is the item of a report can be it.
    Outcome checkSame(const model::SourceReport &report, ItemId item);
    Outcome takeInto(Arrival &arrival, ReportState *state, ItemId item, Decision decision,
                     const std::string &why);
    void keepWhileHeld(const Arrival &arrival, ReportState &state);
    static void letGo(ReportState &state); // of what it kept while it was held
    bool isIgnored(const ReportState &state) const;
    model::SourceReport heldAsReport(const ReportState &state) const;
    ReportState &begin(const Arrival &arrival, ItemId item);
    ItemId createItem(const Arrival &arrival);

    // Reports that add to a thing wait until all else is known (intake_addressed.cpp).
    struct Addressed
    {
        std::string file, digest;
        model::SourceReport report;
        ItemId item;
    };
    bool namesWhatMustBeKnown(const model::SourceReport &report);
    std::vector<ItemId> whatIsCalled(const model::SourceReference &other, const Whose &whose);
    void settlePool(model::SourceReport &report);
    Outcome takeNow(const std::string &file, const std::string &digest, model::SourceReport &&report);
    Outcome takeWaiting(std::vector<Addressed> waiting);
    bool refuseUnknown(Addressed &waiting);
    bool knowsAll(const Addressed &waiting);
    Outcome takeAddressed();
    Outcome makeAddressed(Addressed &waiting);
    Outcome takeAddressed(Addressed &waiting);
    ItemId addresseeOf(const Addressed &waiting);
    Result<ReportState *> stateFor(Addressed &waiting);
    Whose whoseFor(const SourceOwner &owner) const;
    // A thing that the register must know; 0, with a refusal, when it does not.
    ItemId known(const model::SourceReference &other, const Whose &whose, const std::string &file, int line,
                 const std::string &field, const std::string &whatIsLeftOut);
    ItemId knownEnd(const model::RelationshipType &type, const LateRelationship &late);
    void takeStated(const Arrival &arrival, const model::SourceInstallation &installation, TitleId title);
    void writeRecognition(std::vector<model::Change> &changes);

    bool takeClaims(const Arrival &arrival, ReportState &state, std::size_t planned);
    bool takeReferences(const Arrival &arrival, ReportState &state, std::size_t planned);
    bool takeInstallations(const Arrival &arrival, ReportState &state);
    bool takeComponents(const Arrival &arrival, ReportState &state);
    bool takeCounts(const Arrival &arrival, ReportState &state);
    void takeIdentifiers(const Arrival &arrival, ItemId item);
    void takeWholeParts(const Arrival &arrival, ItemId item, ReportId report, std::size_t planned);
    void takeRelationships(const Arrival &arrival, ItemId item, std::size_t planned);
    bool takeReference(const Arrival &arrival, ReportState &state, std::size_t planned,
                       const std::string &attribute, const model::SourceReference &other);
    bool setClaim(ReportState &state, const std::string &attribute, model::AttributeValue value);
    static const std::string &makerOf(const model::SourceReport &report); // empty: not known

    // Puts ids for the names that a component refers to; false, with a refusal, when one is not known.
    bool resolveMembers(const Arrival &arrival, const model::SourceComponent &component,
                        model::Attributes &values, std::string &key);
    ItemId resolve(const model::SourceReference &other, const std::string &source,
                   const std::string &attribute, const std::string &maker, const Whose &whose,
                   const std::string &file, int line);
    ItemId subjectOf(const std::string &source, const std::string &subject, OrgId first = {});
    Outcome resolveLateReferences();
    Outcome resolveLateRelationships();
    Outcome endMissingParts();
    Outcome resolveRelationship(const LateRelationship &late);
    Outcome moveOwners();
    Outcome moveReport(ReportState &report, const Thing &thing);
    void touched(std::size_t planned);
    std::size_t plan(const Arrival &arrival, Decision decision, ItemId item, std::string why,
                     std::vector<ItemId> candidates = {});
    void problem(const std::string &file, int line, const std::string &field, const std::string &what,
                 const std::string &why, bool refused);
    bool isPart(const model::SourceReport &report) const;
    // False, with a note, for a key that is longer than an index of the database takes.
    bool fits(const Arrival &arrival, const std::string &field, std::initializer_list<std::string_view> key,
              std::size_t limit);

    ImportContext m_context;
    Precedence m_precedence;
    Workspace m_workspace;
    ReportBook m_book;
    RelationshipBook m_relationships;
    TitleIndex m_titles;
    ImportPlan m_plan;
    Match m_match;               // of the last report
    std::vector<bool> m_counted; // by position in m_plan.reports
    std::vector<LateReference> m_lateReferences;
    std::vector<LateRelationship> m_lateRelationships;
    // Chassis whose parts of a kind were reported as a whole: what is not among them has gone.
    struct WholeParts
    {
        std::size_t planned = 0;
        ItemId chassis;
        ReportId report;
        std::string source, className, type;
    };
    Result<bool> wasToldByAll(const WholeParts &whole);
    std::vector<WholeParts> m_wholeParts;
    std::map<std::pair<std::string, std::string>, ItemId> m_tombstones; // kind and canonical
    bool m_tombstonesRead = false;
    std::map<std::string, SourceOwner, std::less<>> m_sourceOwners; // by source, as far as asked
    std::vector<Addressed> m_addressed;
    int m_namesGuessed = 0; // unknown names for which the nearest known was looked for
    std::map<TitleId, model::RecognitionRow> m_stated;
    std::map<const model::StatedSoftware *, ItemId> m_statedProducts;
    std::vector<std::shared_ptr<const model::StatedSoftware>> m_statedKept; // so that no address comes twice
};

} // namespace tally::reconcile
