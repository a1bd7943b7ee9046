// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "licence/scene_builder.h"
#include "model/licence_facts.h"
#include "recognise/twins.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tally::licence {

namespace {

constexpr std::string_view kFormerNumber = "former_number"; // identifier that a merge leaves
constexpr std::string_view kSoftwareTag = "software_tag";   // component
constexpr Day kNoDay = std::numeric_limits<Day>::min();

// What a title of the estate is recognised as.
struct Recognised
{
    Index column = kNone, version = kNone;
    std::string versionText;
};

struct Found
{
    Installation installation;
    Day installedOn = kNoDay;
};

bool isBefore(const Found &a, const Found &b)
{
    const auto key = [](const Found &each) {
        return std::tuple(each.installation.device, each.installation.product, each.installation.version,
                          each.installation.title);
    };
    return key(a) < key(b);
}

// One row for each version of a product on a device; a version that is not known counts only alone.
void dropDuplicates(std::vector<Found> &found)
{
    std::sort(found.begin(), found.end(), isBefore);
    std::vector<Found> kept;
    for (const Found &each : found) {
        const Installation &now = each.installation;
        Found *last = kept.empty() ? nullptr : &kept.back();
        const bool isSameProduct = last != nullptr && last->installation.device == now.device &&
                                   last->installation.product == now.product;
        if (isSameProduct && (last->installation.version == now.version || now.version == kNone)) {
            last->installedOn = std::min(last->installedOn, each.installedOn);
            continue;
        }
        kept.push_back(each);
    }
    found = std::move(kept);
}

// An entry that says no edition is that of the entry beside it which does.
void dropTwins(std::vector<Found> &found, const std::vector<Recognised> &titles, const ProductBook &products)
{
    std::vector<recognise::Copy> copies;
    copies.reserve(found.size());
    for (const Found &each : found) {
        const Installation &one = each.installation;
        copies.push_back({one.device, products.itemOf(one.product), products.editionOf(one.product),
                          titles[one.title].versionText});
    }
    const std::vector<std::size_t> counted = recognise::withoutTwins(copies);
    if (counted.size() == found.size())
        return;
    std::vector<Found> kept;
    for (const std::size_t at : counted)
        kept.push_back(found[at]);
    found = std::move(kept);
}

} // namespace

void SceneBuilder::readExclusions()
{
    std::vector<estate::Row> rows = m_estate.itemsOfClass("licence_exclusion");
    std::sort(rows.begin(), rows.end(),
              [&](estate::Row a, estate::Row b) { return m_estate.idAt(a) < m_estate.idAt(b); });
    for (const estate::Row row : rows) {
        const Record record(m_estate, row);
        const auto from = record.day("starts_on"), until = record.day("ends_on");
        const auto reason = exclusionNamed(record.text("grounds"));
        const Excluding excluding{record.reference("product"), record.reference("device"),
                                  record.reference("person"), static_cast<Index>(m_scene.exclusions.size())};
        if (from && until && *until < *from)
            problem(record.id(), record.name(), "it ends before it starts", "Set starts_on or ends_on.");
        else if (!reason)
            problem(record.id(), record.name(), "it gives no reason",
                    "Set grounds; without it nothing is left out.");
        else if (!excluding.product && !excluding.device && !excluding.person)
            problem(record.id(), record.name(), "it says not what is excluded",
                    "Set product, device or person.");
        else if ((!from || *from <= m_on) && (!until || *until >= m_on) &&
                 record.text("status") != "retired") {
            const std::string clause = record.text("clause");
            m_scene.exclusions.push_back({record.id(), *reason, clause.empty() ? record.name() : clause});
            m_excluding.push_back(excluding);
        }
    }
}

Index SceneBuilder::exclusionOf(ItemId product, Index device, Index person)
{
    const ItemId deviceItem = device == kNone ? ItemId() : m_scene.devices[device].item;
    const ItemId personItem = person == kNone ? ItemId() : m_scene.people[person].item;
    for (const Excluding &each : m_excluding) {
        if ((!each.product || each.product == product) && (!each.device || each.device == deviceItem) &&
            (!each.person || each.person == personItem))
            return each.exclusion;
    }
    if (device == kNone || m_places.statusOf(device).empty())
        return kNone;
    const auto [at, isNew] = m_disposed.emplace(device, static_cast<Index>(m_scene.exclusions.size()));
    if (isNew)
        m_scene.exclusions.push_back({deviceItem, ExclusionReason::Disposed, m_places.statusOf(device)});
    return at->second;
}

Outcome SceneBuilder::readInstallations(JobContext &job)
{
    std::vector<Recognised> titles(m_estate.titleCount());
    std::vector<bool> isRecognised(titles.size(), false);
    for (std::uint32_t title = 0; title < titles.size(); ++title) {
        const auto recognition = m_estate.recognitionOf(title);
        if (!recognition || (!recognition->product && recognition->state.empty()))
            continue;
        isRecognised[title] = static_cast<bool>(recognition->product);
        if (!recognition->product || !isLicensable(recognition->product, recognition->rule))
            continue;
        titles[title].column = m_products.column(recognition->product, recognition->edition);
        titles[title].version = m_products.version(titles[title].column, recognition->version);
        titles[title].versionText = recognition->version;
    }
    std::vector<bool> isFresh(m_estate.reportCount());
    for (std::uint32_t report = 0; report < isFresh.size(); ++report)
        isFresh[report] = m_estate.isFresh(report);
    std::vector<Found> found;
    m_reading.rawInstallations.assign(m_products.size(), 0);
    for (std::size_t i = 0; i < m_estate.installationCount(); ++i) {
        if (i % 65536 == 0 && job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped");
        const estate::Installation row = m_estate.installationAt(i);
        if (row.device >= m_estate.itemCount() || (row.report < isFresh.size() && !isFresh[row.report]))
            continue;
        ++m_reading.installationRows;
        m_reading.unrecognisedRows += isRecognised[row.title] ? 0 : 1;
        const Recognised &what = titles[row.title];
        if (what.column == kNone || row.installedOn > m_on)
            continue;
        ++m_reading.rawInstallations[what.column];
        Found one;
        one.installation.device = m_places.device(m_estate.idAt(row.device));
        one.installation.product = what.column;
        one.installation.version = what.version;
        one.installation.title = row.title;
        one.installedOn = row.installedOn;
        found.push_back(one);
    }
    dropDuplicates(found);
    dropTwins(found, titles, m_products);
    for (const Found &each : found) {
        m_scene.installations.push_back(each.installation);
        m_installedOn.push_back(each.installedOn);
    }
    return {};
}

// Two that were found to be one and merged: sessions and accesses name it by the number that it had.
ItemId SceneBuilder::nowOf(ItemId item) const
{
    if (!item || m_estate.rowOf(item) < m_estate.itemCount())
        return item;
    const auto rows = m_estate.findIdentifier(kFormerNumber, std::to_string(item.value));
    return rows.empty() ? item : m_estate.idAt(rows.front());
}

void SceneBuilder::readFacts()
{
    const auto &strings = m_estate.strings();
    const auto usage = strings.find(model::kUsageFact), session = strings.find(model::kSessionFact),
               access = strings.find(model::kAccessFact);
    if (usage == estate::kNoString && session == estate::kNoString && access == estate::kNoString)
        return;
    const auto visit = [&](std::string_view className, const auto &take) {
        std::vector<estate::Row> rows = m_estate.itemsOfClass(className);
        std::sort(rows.begin(), rows.end(),
                  [&](estate::Row a, estate::Row b) { return m_estate.idAt(a) < m_estate.idAt(b); });
        for (const estate::Row row : rows) {
            for (const estate::Component &part : m_estate.componentsOf(row)) {
                if (part.kind != usage && part.kind != session && part.kind != access)
                    continue;
                if (const auto values = model::parseAttributes(strings.text(part.values)))
                    take(row, part, *values);
            }
        }
    };
    visit("computer", [&](estate::Row row, const estate::Component &part, const model::Attributes &values) {
        if (part.kind != usage)
            return;
        const model::UsageFact fact = model::usageFactOf(values);
        if (!fact.product || (fact.observedSince && *fact.observedSince > m_on))
            return;
        Usage &known = m_usage[{m_places.device(m_estate.idAt(row)), fact.product}];
        if (fact.lastUsedOn && *fact.lastUsedOn <= m_on)
            known.lastUsedOn = std::max(known.lastUsedOn.value_or(kNoDay), *fact.lastUsedOn);
        if (fact.observedSince)
            known.observedSince =
                std::min(known.observedSince.value_or(*fact.observedSince), *fact.observedSince);
        known.isMetered = known.isMetered || fact.isMetered;
    });
    visit("software_product",
          [&](estate::Row row, const estate::Component &part, const model::Attributes &values) {
              const ItemId product = m_estate.idAt(row);
              if (part.kind == session) {
                  const model::SessionFact fact = model::sessionFactOf(values);
                  if (fact.from > endOf(m_on))
                      return;
                  const Instant until = fact.until == 0 ? endOf(m_on) + 1 : fact.until;
                  if (until <= fact.from) {
                      problem(product, licence::nameOf(m_estate, product),
                              "a session ends before it begins (" + formatInstant(fact.from) + ")",
                              "Bring the log of sessions again; this one is left out.");
                      return;
                  }
                  m_scene.sessions.push_back(
                      {m_products.column(product, fact.edition), m_places.person(nowOf(fact.person)),
                       m_places.device(nowOf(fact.device)), fact.from, until, fact.isBorrowed, false});
              } else if (part.kind == access) {
                  const model::AccessFact fact = model::accessFactOf(values);
                  const Index column = m_products.column(product, fact.edition);
                  m_scene.accesses.push_back({column, m_products.version(column, fact.version),
                                              m_places.person(nowOf(fact.person)),
                                              m_places.device(nowOf(fact.device)), kNone});
              }
          });
}

void SceneBuilder::readMeasures()
{
    std::map<std::pair<Index, Index>, std::tuple<Day, ItemId, std::int64_t>> newest;
    for (const estate::Row row : m_estate.itemsOfClass("licence_measure")) {
        const Record record(m_estate, row);
        const ItemId product = record.reference("product");
        const auto units = record.number("units");
        const auto on = record.day("measured_on");
        if (!product || !units || *units < 0 || !on) {
            problem(record.id(), record.name(),
                    units && *units < 0 ? "its units are negative" : "product, units or day are not recorded",
                    "Set product, units and measured_on.");
            continue;
        }
        if (*on > m_on || record.text("status") == "retired")
            continue;
        const ItemId organisation = record.reference("organisation");
        const Index pool =
            organisation ? m_places.pool(organisation) : m_places.pool(ItemId(m_estate.ownerAt(row).value));
        auto &known = newest[{m_products.column(product, {}), pool}];
        known = std::max(known, std::tuple(*on, record.id(), *units));
    }
    for (const auto &[key, value] : newest) {
        if (std::get<ItemId>(value))
            m_scene.measures.push_back({key.first, key.second, std::get<2>(value), std::get<ItemId>(value)});
    }
}

// M9: whoever is assigned a server product reaches it, from wherever.
void SceneBuilder::addAccessOfSeats()
{
    std::set<std::pair<Index, Index>> known;
    for (const Access &each : m_scene.accesses)
        known.emplace(each.product, each.person);
    for (const Seat &seat : m_scene.seats)
        if (m_scene.products[seat.product].rule.metric == Metric::ClientAccess &&
            known.emplace(seat.product, seat.person).second)
            m_scene.accesses.push_back({seat.product, kNone, seat.person, kNone, seat.exclusion});
}

// A copy whose identification tag (ISO/IEC 19770-2) says that it is on trial needs no licence.
void SceneBuilder::excludeTrials()
{
    const auto kind = m_estate.strings().find(kSoftwareTag);
    if (kind == estate::kNoString)
        return;
    std::map<std::pair<Index, std::string>, Index> trials; // device and title -> exclusion
    std::vector<estate::Row> rows = m_estate.itemsOfClass("computer");
    std::sort(rows.begin(), rows.end(),
              [&](estate::Row a, estate::Row b) { return m_estate.idAt(a) < m_estate.idAt(b); });
    for (const estate::Row row : rows)
        for (const estate::Component &part : m_estate.componentsOf(row)) {
            if (part.kind != kind)
                continue;
            const auto values = model::parseAttributes(m_estate.strings().text(part.values));
            const auto word = [&](const char *name) {
                const auto at = values ? values->find(name) : model::Attributes::const_iterator();
                const auto *text =
                    values && at != values->end() ? std::get_if<std::string>(&at->second) : nullptr;
                return text == nullptr ? std::string() : text::folded(*text);
            };
            if (word("activation") != "trial")
                continue;
            const auto [at, isNew] = trials.try_emplace({m_places.device(m_estate.idAt(row)), word("name")},
                                                        static_cast<Index>(m_scene.exclusions.size()));
            if (isNew)
                m_scene.exclusions.push_back(
                    {m_estate.idAt(row), ExclusionReason::Trial, "its software tag says trial"});
        }
    if (trials.empty())
        return;
    for (Installation &each : m_scene.installations) {
        const auto found = trials.find(
            {each.device, text::folded(m_estate.strings().text(m_estate.titleAt(each.title).name))});
        if (each.exclusion == kNone && found != trials.end())
            each.exclusion = found->second;
    }
}

void SceneBuilder::settleDemand()
{
    for (Installation &each : m_scene.installations) {
        const ItemId product = m_products.itemOf(each.product);
        each.exclusion = exclusionOf(product, each.device, m_scene.devices[each.device].primaryUser);
        if (const auto usage = m_usage.find({each.device, product});
            usage != m_usage.end() && usage->second.lastUsedOn)
            each.lastUsedOn = *usage->second.lastUsedOn;
    }
    for (Seat &each : m_scene.seats)
        each.exclusion = exclusionOf(m_products.itemOf(each.product), kNone, each.person);
    for (Access &each : m_scene.accesses)
        each.exclusion = exclusionOf(m_products.itemOf(each.product), each.device, each.person);
    const auto key = [](const Session &each) {
        return std::tuple(each.product, each.from, each.until, each.person, each.device);
    };
    std::sort(m_scene.sessions.begin(), m_scene.sessions.end(),
              [&](const Session &a, const Session &b) { return key(a) < key(b); });
}

} // namespace tally::licence
