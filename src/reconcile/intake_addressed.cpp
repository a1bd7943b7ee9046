// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports that add to things which stand elsewhere (installations, use, access, assignments): they name a
// device, a person or a product as people call it. They wait for the end of the import, so that the order of
// its files does not matter; what one import says of one thing by one source is one report.
#include "reconcile/intake.h"

#include "core/text.h"
#include "model/licence_facts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tally::reconcile {

namespace {

constexpr std::string_view kStatedState = "manually_normalised";
constexpr std::string_view kStatedRule = "stated";
constexpr std::string_view kLicence = "licence";
constexpr int kMostGuesses = 50; // looking for the nearest name costs as much as there are names

template <typename T>
void append(std::vector<T> &to, std::vector<T> &&more)
{
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

void join(model::SourceReport &to, model::SourceReport &&more)
{
    for (auto &[attribute, value] : more.claims)
        to.claims.insert_or_assign(attribute, std::move(value));
    append(to.references, std::move(more.references));
    to.sections.merge(more.sections);
    append(to.installations, std::move(more.installations));
    append(to.components, std::move(more.components));
    append(to.relationships, std::move(more.relationships));
}

std::string wordFor(const model::ClassRegistry &classes, const std::string &className)
{
    if (classes.isA(className, "hardware"))
        return "device";
    const model::ClassSpec *spec = classes.find(className);
    return spec == nullptr ? className : text::folded(spec->label);
}

} // namespace

// Of the living, else of those whose life has ended: a scrapped device may still have a licence bound to it.
std::vector<ItemId> Intake::whatIsCalled(const model::SourceReference &other, const Whose &whose)
{
    std::vector<ItemId> found = findCalled(m_workspace, other.className, other.name, whose);
    return found.empty() ? findEnded(m_workspace, other.className, other.name, whose) : found;
}

Whose Intake::whoseFor(const SourceOwner &owner) const
{
    return {owner.owner, owner.owner, owner.said && owner.owner != kPartnership};
}

ItemId Intake::known(const model::SourceReference &other, const Whose &whose, const std::string &file,
                     int line, const std::string &field, const std::string &whatIsLeftOut)
{
    const std::vector<ItemId> found = whatIsCalled(other, whose);
    if (found.size() == 1)
        return found.front();
    const std::string word = wordFor(m_workspace.classes(), other.className);
    std::string why;
    if (found.size() > 1) {
        why = std::to_string(found.size()) + " things of the register are called this; " + whatIsLeftOut +
              " was left out. Name the one that is meant by its asset number, login or code";
    } else {
        why = "there is no " + word + " called this; " + whatIsLeftOut + " was left out";
        const std::string near = m_namesGuessed++ < kMostGuesses
                                     ? nearestCalled(m_workspace, other.className, other.name)
                                     : std::string();
        why += near.empty() ? ". Record it first, or import its file together with this one"
                            : ". Did you mean \"" + near + "\"?";
    }
    problem(file, line, field, other.name, why, true);
    return {};
}

// The other end of a relationship, of whichever class it may be.
ItemId Intake::knownEnd(const model::RelationshipType &type, const LateRelationship &late)
{
    const model::SourceRelationship &wanted = late.relationship;
    const bool isReverse = wanted.reverse != (type.name != wanted.type);
    model::SourceReference other = wanted.other;
    for (const std::string &className : isReverse ? type.sources : type.targets) {
        const model::SourceReference as{className, {}, other.name};
        if (!whatIsCalled(as, late.whose).empty()) {
            other.className = className;
            break;
        }
    }
    return known(other, late.whose, late.file, late.line, wanted.type,
                 "the " + text::folded(type.label) + " link");
}

ItemId Intake::addresseeOf(const Addressed &waiting)
{
    const model::SourceReport &report = waiting.report;
    const Result<SourceOwner> owner = ownerFor(report.source);
    const Whose whose = owner ? whoseFor(*owner) : Whose{};
    const model::SourceReference &thing = report.addressee->thing;
    if (!report.addressee->mayBeMade)
        return known(thing, whose, waiting.file, report.line, wordFor(m_workspace.classes(), thing.className),
                     "what the file says of it");
    std::vector<ItemId> found = findCalled(m_workspace, thing.className, thing.name, whose);
    // Of several of one name that of the publisher; one of another publisher is another product.
    const auto publisher = report.claims.find("publisher");
    const auto *wanted =
        publisher == report.claims.end() ? nullptr : std::get_if<std::string>(&publisher->second);
    if (wanted != nullptr) {
        const auto same = canonicalMark("publisher", *wanted);
        std::erase_if(found, [&](ItemId item) {
            const std::vector<std::string> its = m_workspace.marksOf(item, "publisher");
            return same && !its.empty() && std::find(its.begin(), its.end(), *same) == its.end();
        });
    }
    return found.empty() ? ItemId() : found.front();
}

// The report of the source about the item, whatever it called it; null: it has none yet.
Result<ReportState *> Intake::stateFor(Addressed &waiting)
{
    model::SourceReport &report = waiting.report;
    TALLY_TRY(const std::vector<ReportState *> its, m_book.reportsOf(waiting.item));
    for (ReportState *state : its) {
        if (state->row.source == report.source)
            return state;
    }
    // Another thing was called so before: what the source says goes with the name, unless it speaks of that
    // other too.
    for (int number = 2;; ++number) {
        TALLY_TRY(const std::vector<ReportState *> streams, m_book.streams(report.source, report.subject));
        const OrgId owner = m_workspace.ownerOf(waiting.item);
        const auto same = std::find_if(streams.begin(), streams.end(), [&](const ReportState *state) {
            return state->row.owner == owner && !state->ended;
        });
        if (same == streams.end())
            return static_cast<ReportState *>(nullptr);
        if (!(*same)->taken)
            return *same;
        report.subject = report.addressee->thing.name + "#" + std::to_string(number);
    }
}

Outcome Intake::takeAddressed(Addressed &waiting)
{
    TALLY_TRY(const SourceOwner owner, ownerFor(waiting.report.source));
    Arrival arrival{waiting.file, waiting.digest, waiting.report, {}, owner.owner, owner.said};
    ++m_plan.read;
    if (!acceptable(arrival))
        return {};
    if (!waiting.item) {
        plan(arrival, Decision::Refused, ItemId(), "nothing of the register is called so");
        return {};
    }
    arrival.marks = marksOf(waiting.report);
    TALLY_TRY(ReportState * state, stateFor(waiting));
    return takeInto(arrival, state, waiting.item, Decision::Unchanged, "it is called so");
}

Outcome Intake::makeAddressed(Addressed &waiting)
{
    waiting.item = addresseeOf(waiting);
    if (waiting.item)
        return takeAddressed(waiting);
    TALLY_TRY(const SourceOwner owner, ownerFor(waiting.report.source));
    Arrival arrival{waiting.file, waiting.digest, waiting.report, {}, owner.owner, owner.said};
    ++m_plan.read;
    if (!acceptable(arrival))
        return {};
    arrival.marks = marksOf(waiting.report);
    waiting.item = createItem(arrival);
    TALLY_TRY(ReportState * state, stateFor(waiting));
    return takeInto(arrival, state, waiting.item, Decision::Created, "nothing known is called so");
}

bool Intake::namesWhatMustBeKnown(const model::SourceReport &report)
{
    // A file of organisations may come later and say that the owner is a department of ours.
    const bool isOwned =
        report.className == kLicence || m_workspace.classes().isA(report.className, "hardware");
    if (isOwned && !text::trimmed(report.ownerName).empty() &&
        whatIsCalled({"organisation", {}, report.ownerName}, {}).empty())
        return true;
    return std::any_of(report.references.begin(), report.references.end(),
                       [](const auto &reference) { return reference.second.mustBeKnown; });
}

bool Intake::knowsAll(const Addressed &waiting)
{
    const Result<SourceOwner> owner = ownerFor(waiting.report.source);
    const Whose whose = owner ? whoseFor(*owner) : Whose{};
    return std::all_of(waiting.report.references.begin(), waiting.report.references.end(),
                       [&](const auto &reference) {
                           const model::SourceReference &other = reference.second;
                           return !other.mustBeKnown || whatIsCalled(other, whose).size() == 1;
                       });
}

// A licence's owner that is a department or team is the pool that owns it, and no partner.
void Intake::settlePool(model::SourceReport &report)
{
    if (report.className != kLicence || text::trimmed(report.ownerName).empty())
        return;
    const std::vector<ItemId> found =
        findCalled(m_workspace, "organisation", std::string(text::trimmed(report.ownerName)), {});
    const bool isPool =
        found.size() == 1 && !m_workspace.classes().isA(m_workspace.classOf(found.front()), "partner");
    const bool isSaid = std::any_of(report.references.begin(), report.references.end(),
                                    [](const auto &each) { return each.first == "organisation"; });
    if (!isPool || isSaid)
        return;
    report.references.emplace_back("organisation",
                                   model::SourceReference{"organisation", {}, report.ownerName});
    report.ownerName.clear();
}

// True when a note says what is not known.
bool Intake::refuseUnknown(Addressed &waiting)
{
    const Result<SourceOwner> owner = ownerFor(waiting.report.source);
    for (const auto &[attribute, other] : waiting.report.references) {
        if (other.mustBeKnown && !known(other, owner ? whoseFor(*owner) : Whose{}, waiting.file,
                                        waiting.report.line, attribute, "the row"))
            return true;
    }
    return false;
}

// What one row makes another may name, in whichever order they stand.
Outcome Intake::takeWaiting(std::vector<Addressed> waiting)
{
    for (std::size_t before = waiting.size() + 1; !waiting.empty() && waiting.size() < before;) {
        before = waiting.size();
        std::vector<Addressed> still;
        for (Addressed &each : waiting) {
            if (knowsAll(each))
                TALLY_CHECK(takeNow(each.file, each.digest, std::move(each.report)));
            else
                still.push_back(std::move(each));
        }
        waiting = std::move(still);
    }
    for (Addressed &each : waiting) {
        ++m_plan.read;
        TALLY_TRY(const SourceOwner owner, ownerFor(each.report.source));
        Arrival arrival{each.file, each.digest, each.report, {}, owner.owner, owner.said};
        if (refuseUnknown(each))
            plan(arrival, Decision::Refused, ItemId(), "it names something that is not in the register");
    }
    return {};
}

Outcome Intake::takeAddressed()
{
    std::vector<Addressed> waiting = std::exchange(m_addressed, {});
    // What may be made comes first: the others name it.
    std::vector<Addressed> rows;
    for (Addressed &each : waiting) {
        if (!each.report.addressee)
            rows.push_back(std::move(each));
        else if (each.report.addressee->mayBeMade)
            TALLY_CHECK(makeAddressed(each));
    }
    std::erase_if(waiting, [](const Addressed &each) {
        return !each.report.addressee || each.report.addressee->mayBeMade;
    });
    TALLY_CHECK(takeWaiting(std::move(rows)));
    std::vector<Addressed> together;
    std::map<std::pair<std::string, ItemId>, std::size_t> places; // source and item
    for (Addressed &each : waiting) {
        each.item = addresseeOf(each);
        const auto [place, isNew] = each.item
                                        ? places.try_emplace({each.report.source, each.item}, together.size())
                                        : std::pair(places.end(), true);
        if (isNew)
            together.push_back(std::move(each));
        else
            join(together[place->second].report, std::move(each.report));
    }
    for (Addressed &each : together)
        TALLY_CHECK(takeAddressed(each));
    return {};
}

bool Intake::resolveMembers(const Arrival &arrival, const model::SourceComponent &component,
                            model::Attributes &values, std::string &key)
{
    for (const auto &[member, other] : component.references) {
        const int line = component.line > 0 ? component.line : arrival.report.line;
        const ItemId item =
            known(other, whoseFor({arrival.owner, arrival.ownerSaid}), arrival.file, line, member, "the row");
        if (!item)
            return false;
        values.insert_or_assign(member, item.value);
        key += (key.empty() ? "" : " ") + model::licenceFactKeyPart(item);
    }
    return true;
}

void Intake::takeStated(const Arrival &arrival, const model::SourceInstallation &installation, TitleId title)
{
    const model::StatedSoftware &stated = *installation.stated;
    const auto [known, isNew] = m_statedProducts.try_emplace(&stated);
    if (isNew) {
        m_statedKept.push_back(installation.stated);
        known->second =
            resolve(stated.product, arrival.report.source, "product", {},
                    whoseFor({arrival.owner, arrival.ownerSaid}), arrival.file, arrival.report.line);
    }
    if (!known->second)
        return;
    model::RecognitionRow row;
    row.title = title;
    row.product = known->second;
    row.edition = stated.edition;
    row.version = stated.version;
    row.state = kStatedState;
    row.rule = kStatedRule;
    m_stated.insert_or_assign(title, std::move(row));
}

void Intake::writeRecognition(std::vector<model::Change> &changes)
{
    if (m_stated.empty())
        return;
    const estate::Estate &estate = m_workspace.estate();
    std::map<TitleId, model::RecognitionRow> before;
    for (std::uint32_t title = 0; title < estate.titleCount(); ++title) {
        if (auto row = estate.recognitionOf(title); row && m_stated.contains(row->title))
            before.emplace(row->title, std::move(*row));
    }
    for (const auto &[title, stated] : m_stated) {
        const auto was = before.find(title);
        if (was == before.end()) {
            changes.push_back(model::begin(stated));
            continue;
        }
        model::RecognitionRow row = was->second;
        if (row.product == stated.product && row.edition == stated.edition && row.version == stated.version &&
            row.rule == stated.rule)
            continue;
        const auto began = estate.beganOf(model::keyOf(row));
        row.product = stated.product;
        row.edition = stated.edition;
        row.version = stated.version;
        row.state = stated.state;
        row.rule = stated.rule;
        changes.push_back(model::replace(row, began.value_or(0)));
    }
}

} // namespace tally::reconcile
