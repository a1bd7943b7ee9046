// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/statement_causes.h"

#include "core/text.h"
#include "licence/records.h"

#include <algorithm>

namespace tally::report {

namespace {

using licence::Index;
using licence::kNone;
using licence::Metric;
using licence::Scene;

// Numbers and texts one after the other, to be compared.
template <typename... Parts>
std::string words(const Parts &...parts)
{
    std::string all;
    const auto add = [&](const auto &part) {
        if constexpr (std::is_convertible_v<decltype(part), std::string_view>)
            all += part;
        else
            all += std::to_string(static_cast<std::int64_t>(part));
        all += '\t';
    };
    (add(parts), ...);
    return all;
}

std::string ruleWords(const licence::MetricRule &rule)
{
    return words(rule.metric, rule.devicesPerUser, rule.installsPerUnit, rule.groupSessions, rule.corePercent,
                 rule.socketsPerUnit, rule.minPerProcessor, rule.minPerServer, rule.pack, rule.machinesPerSet,
                 rule.followsMobility, rule.usersPerProcessor, rule.usersPerServer, rule.access,
                 rule.minimumQuantity);
}

std::string productWords(const Scene &scene, const std::vector<Index> &products)
{
    std::string all;
    for (const Index product : products)
        all += words(scene.products[product].item.value, scene.products[product].edition);
    return all;
}

bool isOfHardware(Metric metric)
{
    return metric == Metric::PerProcessor || metric == Metric::PerCore || metric == Metric::PerVirtualCore ||
           metric == Metric::PerInstance || metric == Metric::NamedUserPlus;
}

struct LotTerms
{
    ProductKey product;
    Metric metric = Metric::PerDevice;
    std::string terms;
};

// Where a program stands, by device.
struct DeviceFacts
{
    std::string hardware, user;
    std::set<ProductKey> products;
};

template <typename Key>
const std::string &textAt(const std::map<Key, std::string> &texts, const Key &key)
{
    static const std::string kNothing;
    const auto found = texts.find(key);
    return found == texts.end() ? kNothing : found->second;
}

} // namespace

struct StatementCauses::Side
{
    std::map<ProductKey, std::string> rules, use;
    std::map<ItemId, LotTerms> lots;
    std::map<ItemId, DeviceFacts> devices;
};

ProductKey keyOf(const Scene &scene, Index product)
{
    return {scene.products[product].item, scene.products[product].edition};
}

StatementCauses::StatementCauses(const StatementWork &before, const StatementWork &now)
{
    for (const StatementWork *work : {&before, &now}) {
        const Scene &scene = work->reading.scene;
        for (const std::vector<Index> &family : licence::families(scene)) {
            for (const Index product : family)
                for (const Index other : family)
                    m_families[keyOf(scene, product)].insert(keyOf(scene, other));
        }
    }
    const Side then = sideOf(before), today = sideOf(now);
    for (const auto &[product, rule] : then.rules) {
        const auto found = today.rules.find(product);
        if (found != today.rules.end() && found->second != rule)
            m_rules.insert(product);
    }
    for (const Side *side : {&then, &today})
        for (const auto &[product, use] : side->use)
            if (textAt(then.use, product) != textAt(today.use, product))
                m_use.insert(product);
    compareLots(then, today);
    compareDevices(then, today);
    findInflow(before, now);
}

StatementCauses::Side StatementCauses::sideOf(const StatementWork &work)
{
    Side side;
    const Scene &scene = work.reading.scene;
    for (Index i = 0; i < scene.products.size(); ++i) {
        const licence::Product &each = scene.products[i];
        side.rules[keyOf(scene, i)] =
            ruleWords(each.rule) + productWords(scene, each.components) +
            words(each.sameVersion, each.tokens) +
            (each.needs == kNone ? std::string() : productWords(scene, {each.needs}));
    }
    for (const licence::Lot &lot : scene.lots)
        side.lots[lot.item] = {keyOf(scene, lot.product), lot.rule.metric,
                               ruleWords(lot.rule) + productWords(scene, lot.rights.alsoCovers) +
                                   words(lot.rights.downgrade, lot.rights.secondCopies,
                                         lot.rights.secondCopyPortable, lot.rights.bridgesSegments,
                                         lot.segment)};
    const auto itemOf = [](const auto &things, Index index) {
        return index == kNone ? std::int64_t(0) : things[index].item.value;
    };
    for (const licence::Installation &each : scene.installations) {
        if (each.exclusion != kNone)
            continue;
        const licence::Device &device = scene.devices[each.device];
        DeviceFacts &facts = side.devices[device.item];
        facts.products.insert(keyOf(scene, each.product));
        const licence::Device &host = device.host == kNone ? device : scene.devices[device.host];
        facts.hardware = words(device.sockets, device.cores, device.virtualCores, device.corePercent,
                               host.item.value, host.sockets, host.cores, host.corePercent);
        facts.user = words(itemOf(scene.people, device.primaryUser));
    }
    const auto used = [&](Index product, const std::string &text) {
        side.use[keyOf(scene, product)] += text;
    };
    for (const licence::Session &each : scene.sessions)
        used(each.product, words("session", itemOf(scene.people, each.person),
                                 itemOf(scene.devices, each.device), each.from, each.until, each.isBorrowed));
    for (const licence::Access &each : scene.accesses)
        used(each.product, words("access", itemOf(scene.people, each.person),
                                 itemOf(scene.devices, each.device), each.version, each.exclusion == kNone));
    for (const licence::Measure &each : scene.measures)
        used(each.product, words("measure", each.item.value, each.units));
    return side;
}

// Of lots on both sides: other terms are another rule. Those on one side alone may share units otherwise.
void StatementCauses::compareLots(const Side &before, const Side &now)
{
    for (const auto &[item, lot] : before.lots) {
        const auto found = now.lots.find(item);
        if (found == now.lots.end()) {
            m_lots.insert(lot.product);
        } else if (found->second.terms != lot.terms) {
            m_rules.insert(lot.product);
            m_rules.insert(found->second.product);
            if (found->second.product == lot.product && found->second.metric != lot.metric)
                m_otherMetric.insert(item);
        }
    }
    for (const auto &[item, lot] : now.lots)
        if (!before.lots.contains(item))
            m_lots.insert(lot.product);
}

void StatementCauses::compareDevices(const Side &before, const Side &now)
{
    for (const auto &[item, facts] : before.devices) {
        const auto found = now.devices.find(item);
        if (found == now.devices.end())
            continue;
        for (const ProductKey &product : facts.products) {
            if (facts.hardware != found->second.hardware)
                m_hardware.insert(product);
            if (facts.user != found->second.user)
                m_users.insert(product);
        }
    }
}

void StatementCauses::findInflow(const StatementWork &before, const StatementWork &now)
{
    for (const estate::Row row : now.estate->itemsOfClass("licence_transaction")) {
        const licence::Record record(*now.estate, row);
        const ItemId to = record.reference("to_licence");
        const auto on = record.day("effective_on");
        if (!to || (on && *on > now.estate->today()))
            continue;
        const bool isRecordedSince = before.estate->rowOf(record.id()) >= before.estate->itemCount();
        if (isRecordedSince || (on && *on > before.estate->today()))
            m_inflow.insert(to);
    }
}

bool StatementCauses::touches(const std::set<ProductKey> &changed, const ProductKey &product) const
{
    const auto family = m_families.find(product);
    return changed.contains(product) ||
           (family != m_families.end() &&
            std::any_of(family->second.begin(), family->second.end(),
                        [&](const ProductKey &each) { return changed.contains(each); }));
}

std::string StatementCauses::of(const ProductKey &product, Metric metric) const
{
    std::vector<std::string> causes;
    const auto add = [&](bool isOne, const char *word) {
        if (isOne)
            causes.emplace_back(word);
    };
    add(touches(m_rules, product), "rule changed");
    add(touches(m_use, product), "measured use changed");
    add(isOfHardware(metric) && touches(m_hardware, product), "hardware or host changed");
    add(!isOfHardware(metric) && touches(m_users, product), "main user changed");
    if (causes.empty())
        add(touches(m_lots, product), "licences with other rights share units otherwise");
    return causes.empty() ? "use rights: more or fewer copies share a unit" : text::join(causes, "; ");
}

} // namespace tally::report
