// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "licence/scene_builder.h"

#include <algorithm>

namespace tally::licence {

void SceneBuilder::problem(ItemId item, std::string name, std::string what, std::string remedy,
                           bool isLeftOut)
{
    m_reading.problems.push_back({item, std::move(name), std::move(what), std::move(remedy), isLeftOut});
}

void SceneBuilder::readLots()
{
    for (const LotRecord &record : m_book.lots()) {
        if (record.product)
            m_licensable[record.product] = Licensable::Yes;
    }
    for (const LotRecord &record : m_book.lots()) {
        if (!isAbsent(record))
            readLot(record);
    }
    linkLots();
}

bool SceneBuilder::isAbsent(const LotRecord &record)
{
    const auto leave = [&](Absence why, std::optional<Day> on) {
        m_reading.absent.push_back({record.item, record.name, record.product, why, on});
        return true;
    };
    if (m_book.hasProblem(record.item))
        return leave(Absence::NoLicence, {});
    if (!record.maintains.empty())
        return leave(Absence::Maintains, {});
    if (record.startsOn && *record.startsOn > m_on)
        return leave(Absence::NotYet, record.startsOn);
    if (record.expiresOn && *record.expiresOn < m_on)
        return leave(Absence::Expired, record.expiresOn);
    if (record.isSuperseded)
        return leave(Absence::Superseded, {});
    return false;
}

void SceneBuilder::readLot(const LotRecord &record)
{
    const Record item(m_estate, record.row);
    const std::size_t problemsBefore = m_reading.problems.size();
    Lot lot;
    lot.item = record.item;
    lot.name = record.name;
    lot.product = m_products.column(record.product, item.text("edition"));
    lot.quantity = record.isUnlimited ? 0 : record.quantity;
    lot.isUnlimited = record.isUnlimited;
    applyRule(record, item, lot);
    lot.value = std::max<std::int64_t>(item.number("unit_value_pence").value_or(1), 0);
    const ItemId organisation = item.reference("organisation");
    lot.pool = organisation ? m_places.pool(organisation)
                            : m_places.pool(ItemId(m_estate.ownerAt(record.row).value));
    lot.reserve = std::max<std::int64_t>(item.number("reserve").value_or(0), 0);
    lot.isShared = item.flag("shareable").value_or(true);
    const std::string grade = item.text("evidence_grade");
    lot.grade = grade == "supporting" ? Grade::Supporting
                : grade == "none"     ? Grade::Unproven
                                      : Grade::Accepted;
    readScope(record, item, lot);
    checkEntity(record, item, lot);
    const bool isLeftOut =
        std::any_of(m_reading.problems.begin() + static_cast<std::ptrdiff_t>(problemsBefore),
                    m_reading.problems.end(), [](const RecordProblem &each) { return each.isLeftOut; });
    if (isLeftOut) {
        m_rights.resize(m_scene.lots.size());
        m_reading.absent.push_back({record.item, record.name, record.product, Absence::NoLicence, {}});
        return;
    }
    m_lotOf.emplace(record.item, static_cast<Index>(m_scene.lots.size()));
    m_lifts.push_back(record.lifts);
    m_scene.lots.push_back(std::move(lot));
}

void SceneBuilder::applyRule(const LotRecord &record, const Record &item, Lot &lot)
{
    const auto word = metricNamed(item.text("metric")).value_or(MetricWord{});
    const std::string channel = item.text("channel");
    const Profile *profile = nullptr;
    if (const std::string name = item.text("profile"); !name.empty()) {
        profile = m_profiles.named(name, m_on);
        if (profile == nullptr)
            problem(record.item, record.name, "there are no rules \"" + name + "\" on that day",
                    "Set profile to one that \"tally rules licences\" lists.");
    } else {
        const Record product(m_estate, m_estate.rowOf(record.product));
        if (const std::string named = product.text("licence_profile"); !named.empty())
            profile = m_profiles.named(named, m_on);
        if (profile == nullptr || (word.metric && *word.metric != profile->rule.metric))
            profile = m_profiles.fitting({m_products.publisherOf(lot.product), m_products.nameOf(lot.product),
                                          m_products.editionOf(lot.product), channel, word.metric},
                                         m_on);
    }
    RightsOfLot rights;
    if (profile != nullptr) {
        lot.rule = profile->rule;
        rights.text = profile->rights;
        if (profile->isUnlimited && !item.number("quantity"))
            lot.isUnlimited = true;
        checkEvidence(record, item, *profile);
        if (!profile->segments.empty())
            lot.segment = profile->segments.front();
    } else if (const auto ofProduct =
                   metricNamed(Record(m_estate, m_estate.rowOf(record.product)).text("metric"));
               ofProduct && ofProduct->metric) {
        lot.rule.metric = *ofProduct->metric;
    }
    rights.ownCovers = rights.text.alsoCovers.size();
    if (word.metric)
        lot.rule.metric = *word.metric;
    for (const std::string &each : item.texts("rights")) {
        RightsText own;
        if (const Outcome read = readRight(each, own); !read)
            problem(record.item, record.name, read.error().reason, read.error().remedy);
        else
            rights.text.overrideBy(own);
    }
    for (const auto &[key, value] : rights.text.parameters)
        setParameter(lot.rule, key, value);
    lot.rights.downgrade = rights.text.downgrade.value_or(0);
    lot.rights.secondCopies = rights.text.secondCopies.value_or(0);
    lot.rights.secondCopyPortable = rights.text.secondCopyPortable.value_or(true);
    lot.rights.bridgesSegments = rights.text.bridgesSegments.value_or(false);
    if (const std::string segment = item.text("segment"); !segment.empty())
        lot.segment = segment == "general" ? std::string() : segment;
    readVersion(record, item, rights.text, lot);
    readLock(record, item, word.isLocked || channel == "oem", lot);
    m_rights.resize(m_scene.lots.size());
    m_rights.push_back(std::move(rights));
}

// The kinds of documents of a licence and of its agreement.
std::vector<std::string> SceneBuilder::documentsOf(const LotRecord &record, const Record &item) const
{
    std::vector<std::string> held;
    const ItemId agreement = item.reference("agreement");
    for (const estate::Row row : {record.row, agreement ? m_estate.rowOf(agreement) : estate::kNoRow})
        if (row < m_estate.itemCount())
            for (const model::AttachmentRow &each : m_estate.attachmentsOf(row))
                held.push_back(text::folded(each.kind));
    return held;
}

// What was bought in the name of another legal entity is proven by a document that hands it over.
void SceneBuilder::checkEntity(const LotRecord &record, const Record &item, const Lot &lot)
{
    const ItemId agreement = item.reference("agreement");
    const estate::Row row = agreement ? m_estate.rowOf(agreement) : estate::kNoRow;
    if (row >= m_estate.itemCount() || lot.pool == kNone)
        return;
    const Index named = m_places.pool(Record(m_estate, row).reference("legal_entity"));
    if (named == kNone || m_scene.pools[named].legalEntity == m_scene.pools[lot.pool].legalEntity)
        return;
    const std::vector<std::string> held = documentsOf(record, item);
    const bool isHandedOver = std::any_of(held.begin(), held.end(), [](const std::string &kind) {
        return kind.find("transfer") != std::string::npos;
    });
    if (!isHandedOver)
        problem(record.item, record.name,
                "its agreement is in the name of " + m_scene.pools[named].name + ", and it is of " +
                    m_scene.pools[lot.pool].name + ", which is of another legal entity",
                "Attach the document that hands it over, of the kind \"transfer\", or correct its owner or "
                "the agreement.",
                false);
}

// Documents are told by their kind: an "invoice" is a "dated invoice".
void SceneBuilder::checkEvidence(const LotRecord &record, const Record &item, const Profile &profile)
{
    const std::string channel = item.text("channel");
    std::vector<std::string> wanted;
    for (const std::string &of : {channel, std::string("*")})
        if (const auto found = profile.evidence.find(of); found != profile.evidence.end())
            wanted.insert(wanted.end(), found->second.begin(), found->second.end());
    const std::vector<std::string> held = documentsOf(record, item);
    EvidenceGap gap{record.item, record.name, channel, profile.label, {}};
    for (const std::string &kind : wanted) {
        const std::string folded = text::folded(kind);
        const bool isThere = std::any_of(held.begin(), held.end(), [&](const std::string &each) {
            return !each.empty() &&
                   (each.find(folded) != std::string::npos || folded.find(each) != std::string::npos);
        });
        if (!isThere)
            gap.missing.push_back(kind);
    }
    if (!gap.missing.empty())
        m_reading.gaps.push_back(std::move(gap));
}

// R2: the newest version made available while it was covered, without a gap, may be used for good. A
// subscription covers its own term.
void SceneBuilder::readVersion(const LotRecord &record, const Record &item, const RightsText &rights,
                               Lot &lot)
{
    const std::string bought = item.text("version");
    if (bought.empty())
        return;
    const bool isSubscription = item.text("channel") == "subscription";
    const auto reached = [&](std::optional<Day> until) {
        return until && rights.newVersions.value_or(true)
                   ? m_products.newestUntil(lot.product, bought, std::min(*until, m_on))
                   : bought;
    };
    lot.version = m_products.version(lot.product, bought);
    if (isSubscription) {
        lot.version = m_products.version(lot.product, reached(m_on));
    } else {
        const std::vector<LotBook::CoverStep> steps = m_book.coverOf(record);
        lot.version = m_products.version(lot.product, reached(steps.back().until));
        for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
            const Index own = m_products.version(lot.product, reached(steps[i].until));
            if (own != lot.version && !lot.isUnlimited)
                lot.covered.push_back({own, steps[i].units});
        }
    }
    const Index before = m_products.version(lot.product, bought);
    if (before != lot.version || !lot.covered.empty())
        lot.boughtVersion = before;
}

void SceneBuilder::readScope(const LotRecord &record, const Record &item, Lot &lot)
{
    for (const std::string &name : item.texts("scope_organisations")) {
        if (const auto found = m_places.organisationNamed(name))
            lot.scopePools.push_back(m_places.pool(*found));
        else
            problem(record.item, record.name,
                    "it is only for \"" + name + "\", which names no one organisation",
                    "Set scope_organisations to names or codes of organisations.");
    }
    for (const std::string &name : item.texts("scope_sites")) {
        if (const auto found = m_places.siteNamed(name))
            lot.scopeSites.push_back(m_places.site(*found));
        else
            problem(record.item, record.name,
                    "it is only for the site \"" + name + "\", which names no one site",
                    "Set scope_sites to names of sites.");
    }
}

void SceneBuilder::readLock(const LotRecord &record, const Record &item, bool isLocked, Lot &lot)
{
    lot.lockedTo = m_places.device(item.reference("locked_to"));
    if (lot.lockedTo != kNone || !isLocked)
        return;
    // One computer that has it is where it is locked to.
    ItemId sole;
    bool isSole = true;
    for (const model::RelationshipRow &each : m_estate.relationshipsOf(record.row)) {
        const estate::Row row = m_estate.rowOf(each.source);
        if (each.type != "assigned_licence" || each.target != record.item || row >= m_estate.itemCount() ||
            !m_estate.classes().isA(m_estate.classAt(row), "computer"))
            continue;
        isSole = !sole;
        sole = each.source;
    }
    if (sole && isSole)
        lot.lockedTo = m_places.device(sole);
    else
        problem(record.item, record.name,
                "it never leaves a device, but which one is not recorded; it counts for nothing",
                "Set locked_to; of several devices each has a licence of its own.");
}

// "Product", "Product / Edition", "/ Edition" of the own product. Only what occurs.
std::vector<Index> SceneBuilder::coveredProducts(const std::string &text, Index own) const
{
    const std::size_t slash = text.find('/');
    const std::string_view name = text::trimmed(std::string_view(text).substr(0, slash));
    std::vector<ItemId> items{m_products.itemOf(own)};
    if (!name.empty())
        items = m_products.named(name);
    std::vector<Index> columns;
    for (const ItemId item : items) {
        if (slash == std::string::npos) {
            const std::vector<Index> all = m_products.columnsOf(item);
            columns.insert(columns.end(), all.begin(), all.end());
        } else if (const Index column = m_products.find(item, std::string_view(text).substr(slash + 1));
                   column != kNone) {
            columns.push_back(column);
        }
    }
    return columns;
}

void SceneBuilder::linkLots()
{
    m_rights.resize(m_scene.lots.size());
    for (Index i = 0; i < m_scene.lots.size(); ++i) {
        Lot &lot = m_scene.lots[i];
        for (const ItemId base : m_lifts[i]) {
            if (const auto found = m_lotOf.find(base); found != m_lotOf.end())
                lot.lifts.push_back(found->second);
        }
        // Nothing left to lift: it must not count as units of its own.
        if (!m_lifts[i].empty() && lot.lifts.empty()) {
            lot.quantity = 0;
            problem(lot.item, lot.name, "none of the licences that it upgrades counts on that day",
                    "Look at their terms; an upgrade adds no units.", false);
        }
    }
    readAllocations();
    readAssignments();
}

void SceneBuilder::readAllocations()
{
    for (const estate::Row row : m_estate.itemsOfClass("licence_allocation")) {
        const Record record(m_estate, row);
        const auto from = record.day("starts_on"), until = record.day("ends_on");
        if ((from && *from > m_on) || (until && *until < m_on) || record.text("status") == "retired")
            continue;
        const std::int64_t units = record.number("units").value_or(1);
        const ItemId device = record.reference("device"), person = record.reference("person");
        const auto lot = m_lotOf.find(record.reference("licence"));
        if (units < 0 || (!device && !person) || !record.reference("licence")) {
            problem(record.id(), record.name(),
                    units < 0 ? "its units are negative" : "it says not what is allocated to whom",
                    "Set licence, units and device or person.");
            continue;
        }
        if (lot == m_lotOf.end())
            continue; // of a licence that does not count on this day
        const auto lock = record.day("locked_until");
        if (lock && *lock < m_on)
            continue; // it may move again
        Lot &of = m_scene.lots[lot->second];
        (lock ? of.held : of.pinned).push_back({m_places.device(device), m_places.person(person), units});
    }
}

void SceneBuilder::readAssignments()
{
    std::vector<std::pair<ItemId, ItemId>> links;
    m_estate.visitRelationships("assigned_licence", [&](estate::Row source, estate::Row target) {
        links.emplace_back(m_estate.idAt(source), m_estate.idAt(target));
    });
    std::sort(links.begin(), links.end());
    for (const auto &[source, target] : links) {
        const estate::Row row = m_estate.rowOf(source);
        const bool isPerson = m_estate.classes().isA(m_estate.classAt(row), "person");
        const auto lot = m_lotOf.find(target);
        if (lot == m_lotOf.end()) {
            const estate::Row product = m_estate.rowOf(target);
            if (isPerson && m_estate.classes().isA(m_estate.classAt(product), "software_product"))
                m_scene.seats.push_back(
                    {m_places.person(source), m_products.column(target, {}), kNone, false});
            else if (const LotRecord *record = m_book.find(target);
                     isPerson && record != nullptr && record->product)
                m_scene.seats.push_back(
                    {m_places.person(source),
                     m_products.column(record->product, Record(m_estate, record->row).text("edition")), kNone,
                     false});
            continue;
        }
        Lot &of = m_scene.lots[lot->second];
        if (isPerson) {
            m_scene.seats.push_back({m_places.person(source), of.product, kNone, false});
        } else if (of.lockedTo == kNone && !of.isUnlimited) {
            const auto lock = Record(m_estate, m_estate.rowOf(target)).day("locked_until");
            (lock && *lock >= m_on ? of.held : of.pinned).push_back({m_places.device(source), kNone, 1});
        }
    }
    const auto order = [](const Seat &a, const Seat &b) {
        return std::pair(a.person, a.product) < std::pair(b.person, b.product);
    };
    auto &seats = m_scene.seats;
    std::sort(seats.begin(), seats.end(), order);
    seats.erase(std::unique(seats.begin(), seats.end(),
                            [&](const Seat &a, const Seat &b) { return !order(a, b) && !order(b, a); }),
                seats.end());
}

} // namespace tally::licence
