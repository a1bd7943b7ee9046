// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a report says: claims, references, installations, components, identifiers. Absent sections are left as
// they are, and an absent claim never clears what was claimed before.
#include "reconcile/intake.h"

#include "core/text.h"
#include "model/canonical.h"
#include "model/undated.h"
#include "reconcile/letting_go.h"
#include "reconcile/references.h"
#include "reconcile/values.h"

#include <algorithm>
#include <array>

namespace tally::reconcile {

namespace {

constexpr std::string_view kInstallations = "installations";
constexpr std::string_view kComponents = "components:";
constexpr std::size_t kLongestTitle = 640; // characters of its four texts

std::size_t charactersIn(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

const model::AttributeSpec *specOf(const model::ClassRegistry &classes, const std::string &className,
                                   const std::string &attribute)
{
    const model::AttributeSpec *spec = classes.attribute(className, attribute);
    return spec != nullptr ? spec : classes.attributeAnywhere(attribute);
}

bool isReference(const model::AttributeSpec *spec)
{
    return spec != nullptr && spec->type == model::AttributeType::Reference;
}

} // namespace

bool Intake::fits(const Arrival &arrival, const std::string &field,
                  std::initializer_list<std::string_view> key, std::size_t limit)
{
    std::size_t length = 0;
    for (const std::string_view part : key)
        length += charactersIn(part);
    if (length <= limit)
        return true;
    constexpr std::size_t kShown = 60; // bytes of it in the note
    problem(arrival.file, arrival.report.line, field, text::sanitisedUtf8(std::data(key)->substr(0, kShown)),
            "the text is longer than " + std::to_string(limit) + " characters; it was left out", false);
    return false;
}

bool Intake::setClaim(ReportState &state, const std::string &attribute, model::AttributeValue value)
{
    const auto found = state.claims.find(attribute);
    if (found == state.claims.end()) {
        state.claims.emplace(attribute, std::move(value));
        return true;
    }
    if (found->second == value)
        return false;
    const model::AttributeValue earlier = std::exchange(found->second, std::move(value));
    forgetMark(m_workspace, m_book, state.row.item, attribute, earlier);
    return true;
}

const std::string &Intake::makerOf(const model::SourceReport &report)
{
    static const std::string kUnknown;
    const auto claim = report.claims.find("manufacturer");
    if (claim != report.claims.end()) {
        if (const auto *text = std::get_if<std::string>(&claim->second);
            text != nullptr && !saysNothing("manufacturer", claim->second))
            return *text;
    }
    for (const auto &[attribute, other] : report.references) {
        if (attribute == "manufacturer")
            return other.name;
    }
    return kUnknown;
}

bool Intake::takeClaims(const Arrival &arrival, ReportState &state, std::size_t planned)
{
    const model::SourceReport &report = arrival.report;
    bool changed = false;
    const auto tell = [&](const std::string &attribute, const std::string &value, const std::string &why) {
        problem(arrival.file, report.line, attribute, value, why, false);
    };
    for (const auto &[attribute, value] : report.claims) {
        const auto *text = std::get_if<std::string>(&value);
        if (text != nullptr && !text->empty() && saysNothing(attribute, value))
            continue;
        if (text != nullptr && attribute == "name" && text::trimmed(*text).empty())
            continue; // a name may be unknown, but not empty
        if (text != nullptr && isReference(specOf(m_workspace.classes(), report.className, attribute))) {
            const model::AttributeSpec *spec = specOf(m_workspace.classes(), report.className, attribute);
            changed |= takeReference(arrival, state, planned, attribute, {spec->target, {}, *text});
            continue;
        }
        if (auto fitting = fittingValue(m_workspace.classes(), report.className, attribute, value, tell))
            changed |= setClaim(state, attribute, std::move(*fitting));
    }
    if (report.classIsCertain)
        changed |= setClaim(state, std::string(kClassAttribute), report.className);
    if (arrival.ownerNamed)
        changed |= setClaim(state, std::string(kOwnerAttribute), arrival.owner.value);
    const std::string questions(kQuestionsAttribute);
    if (!report.questions.empty() || (!report.partial && state.claims.contains(questions)))
        changed |= setClaim(state, questions, report.questions);
    return changed;
}

bool Intake::takeReferences(const Arrival &arrival, ReportState &state, std::size_t planned)
{
    bool changed = false;
    for (const auto &[attribute, other] : arrival.report.references)
        changed |= takeReference(arrival, state, planned, attribute, other);
    return changed;
}

bool Intake::takeReference(const Arrival &arrival, ReportState &state, std::size_t planned,
                           const std::string &attribute, const model::SourceReference &other)
{
    const model::SourceReport &report = arrival.report;
    if (other.subject.empty() && textSaysNothing("reference", other.name))
        return false;
    const model::AttributeSpec *spec = specOf(m_workspace.classes(), report.className, attribute);
    // A report that is held makes nothing, not even what it refers to.
    if (!state.row.item || (spec != nullptr && !isReference(spec)))
        return !text::trimmed(other.name).empty() && setClaim(state, attribute, other.name);
    // A manager may stand further down in the same list of people, or be the person himself.
    const bool ofItsKind =
        spec != nullptr && sameBranch(m_workspace.classes(), report.className, spec->target);
    const Whose whose = whoseFor(arrival, state.row.item);
    // So may a department or a product, with more about it than its name.
    const bool maySayMore = spec != nullptr &&
                            (spec->name == "organisation" || spec->target == "software_product") &&
                            findCalled(m_workspace, spec->target, other.name, whose).empty();
    if (!other.subject.empty() || ofItsKind || maySayMore) {
        m_lateReferences.push_back({planned, state.row.id, attribute, makerOf(report), other, whose,
                                    report.source, arrival.file, report.line});
        return false;
    }
    const ItemId item =
        resolve(other, report.source, attribute, makerOf(report), whose, arrival.file, report.line);
    return item && setClaim(state, attribute, item.value);
}

bool Intake::takeInstallations(const Arrival &arrival, ReportState &state)
{
    const model::SourceReport &report = arrival.report;
    if (report.installations.empty() && !report.sections.contains(std::string(kInstallations)))
        return false;
    ReportBook::Installed installed;
    installed.reserve(report.installations.size());
    const auto newId = [this] { return m_workspace.nextId().value; };
    for (const model::SourceInstallation &installation : report.installations) {
        if (fits(arrival, "software",
                 {installation.name, installation.version, installation.publisher, installation.architecture},
                 kLongestTitle)) {
            installed.emplace_back(m_titles.find(installation, newId), installation.installedOn);
            if (installation.stated)
                takeStated(arrival, installation, installed.back().first);
        }
    }
    // The same title twice (two users, two folders) counts once, with the later date.
    std::sort(installed.begin(), installed.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second > b.second;
    });
    const auto sameTitle = [](const auto &a, const auto &b) { return a.first == b.first; };
    installed.erase(std::unique(installed.begin(), installed.end(), sameTitle), installed.end());
    const bool changed =
        (state.installations ? *state.installations : m_book.installationsBefore(state)) != installed;
    state.installations = std::move(installed);
    return changed;
}

bool Intake::takeComponents(const Arrival &arrival, ReportState &state)
{
    const model::SourceReport &report = arrival.report;
    std::set<std::string> kinds;
    for (const std::string &section : report.sections) {
        if (section.starts_with(kComponents))
            kinds.insert(section.substr(kComponents.size()));
    }
    std::map<ComponentName, std::string> reported;
    for (const model::SourceComponent &component : report.components) {
        if (!fits(arrival, component.kind, {component.key, component.kind}, kLongestKey))
            continue;
        model::Attributes values = component.values;
        std::string key = component.key;
        if (!resolveMembers(arrival, component, values, key))
            continue;
        kinds.insert(component.kind);
        reported.insert_or_assign({component.kind, key}, model::toText(values));
    }
    if (kinds.empty())
        return false;
    std::map<ComponentName, std::string> current = m_book.componentsBefore(state);
    std::erase_if(current, [&](const auto &entry) {
        return !kinds.contains(entry.first.first) || state.componentKinds.contains(entry.first.first);
    });
    for (const auto &[name, values] : state.components) {
        if (kinds.contains(name.first))
            current.emplace(name, values);
    }
    if (report.adds)
        reported.insert(current.begin(), current.end());
    const bool changed = current != reported;
    std::erase_if(state.components, [&](const auto &entry) { return kinds.contains(entry.first.first); });
    state.components.merge(reported);
    state.componentKinds.merge(kinds);
    return changed;
}

bool Intake::takeCounts(const Arrival &arrival, ReportState &state)
{
    const model::SourceReport &report = arrival.report;
    const std::string undated(model::kUndated);
    model::Attributes counts = report.counts;
    if (report.partial) {
        counts.insert(state.row.counts.begin(), state.row.counts.end());
        if (!report.counts.contains(undated))
            counts.erase(undated);
    }
    // An inventory is a sight of the thing, also without a time.
    if (!report.seenAt && report.sections.empty() && report.counts.empty())
        counts.insert_or_assign(undated, std::int64_t{1});
    return std::exchange(state.row.counts, counts) != counts;
}

void Intake::takeIdentifiers(const Arrival &arrival, ItemId item)
{
    const model::SourceReport &report = arrival.report;
    const auto isPrivate = [&](const std::string &kind) {
        const model::AttributeSpec *spec = m_workspace.classes().attribute(m_workspace.classOf(item), kind);
        return spec != nullptr && spec->isPrivate;
    };
    const auto add = [&](const std::string &kind, const std::string &value) {
        if (!text::trimmed(value).empty() && !isPrivate(kind) &&
            fits(arrival, kind, {value, kind}, kLongestKey))
            m_workspace.addIdentifier(item, kind, value, canonicalMark(kind, value).value_or(""));
    };
    for (const model::SourceIdentifier &identifier : report.identifiers)
        add(identifier.kind, identifier.value);
    for (const auto &[attribute, value] : report.claims) {
        const auto *text = std::get_if<std::string>(&value);
        if (text != nullptr && model::identifierStrength(attribute, *text) >= kMiddlingKey)
            add(attribute, *text);
    }
    for (const Mark &mark : arrival.marks)
        m_workspace.noteAttribute(item, mark.kind, mark.canonical);
    if (const auto name = report.claims.find("name"); name != report.claims.end()) {
        if (const auto *text = std::get_if<std::string>(&name->second))
            m_workspace.noteAttribute(item, "name", text::folded(text::trimmed(*text)));
    }
}

void Intake::takeRelationships(const Arrival &arrival, ItemId item, std::size_t planned)
{
    if (arrival.report.relationships.empty())
        return;
    Whose whose = whoseFor(arrival, item);
    whose.alone = false; // what a thing rests on may be another owner's
    for (const model::SourceRelationship &relationship : arrival.report.relationships) {
        m_lateRelationships.push_back(
            {planned, item, relationship, whose, arrival.report.source, arrival.file, arrival.report.line});
    }
}

void Intake::takeWholeParts(const Arrival &arrival, ItemId item, ReportId id, std::size_t planned)
{
    struct Section
    {
        std::string_view name, className, type;
    };
    static constexpr std::array<Section, 3> kSections{{{"media", "medium", "installed_in"},
                                                       {"monitors", "monitor", "installed_in"},
                                                       {"stack_members", "network_device", "part_of"}}};
    for (const Section &section : kSections) {
        if (arrival.report.sections.contains(std::string(section.name)))
            m_wholeParts.push_back({planned, item, id, arrival.report.source, std::string(section.className),
                                    std::string(section.type)});
    }
}

// A row of the same source; where several owners have one of the subject, that of the first owner.
ItemId Intake::subjectOf(const std::string &source, const std::string &subject, OrgId first)
{
    if (subject.empty())
        return {};
    const auto streams = m_book.streams(source, subject);
    if (!streams || streams->empty())
        return {};
    const auto its = std::find_if(streams->begin(), streams->end(), [&](const ReportState *state) {
        return state->row.item && m_workspace.ownerOf(state->row.item) == first;
    });
    return its != streams->end() ? (*its)->row.item : streams->front()->row.item;
}

ItemId Intake::resolve(const model::SourceReference &other, const std::string &source,
                       const std::string &attribute, const std::string &maker, const Whose &whose,
                       const std::string &file, int line)
{
    if (const ItemId item = subjectOf(source, other.subject, whose.first))
        return item;
    if (text::trimmed(other.name).empty())
        return {};
    if (other.mustBeKnown) {
        const std::vector<ItemId> found = whatIsCalled(other, whose);
        return found.size() == 1 ? found.front() : ItemId();
    }
    const model::ClassRegistry &classes = m_workspace.classes();
    std::string className = other.className;
    if (attribute == kOwnerAttribute)
        className = "partner";
    else if (const model::ClassSpec *named = classes.find(attribute);
             named != nullptr && classes.isA(attribute, className))
        className = attribute; // a supplier is made as one, though any organisation may be meant
    const model::ClassSpec *spec = classes.find(className);
    if (spec == nullptr) {
        problem(file, line, attribute, other.name, "there is no class called \"" + className + "\"", false);
        return {};
    }
    const Resolved resolved = findOrCreate(m_workspace, other.className, className, other.name, maker, whose);
    if (resolved.othersHaveOne && resolved.created)
        problem(file, line, attribute, other.name,
                "another owner has one that is called this; " + m_workspace.nameOf(ItemId(whose.made.value)) +
                    " was given its own",
                false);
    if (!resolved.candidates.empty())
        problem(file, line, attribute, other.name,
                std::to_string(resolved.candidates.size()) + " things are called this; it was left out",
                false);
    return resolved.item;
}

} // namespace tally::reconcile
