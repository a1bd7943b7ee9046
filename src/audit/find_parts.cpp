// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts that went from one chassis into another, or out of one and into none. What a person recorded of them
// is no finding.
#include "audit/scene.h"

#include "model/canonical.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace tally::audit {

namespace {

using estate::Row;

// One memory module as live reports have it.
struct Module
{
    Row chassis = 0;
    std::uint32_t report = 0;
    std::string serial;
};

class Parts
{
public:
    Parts(const Scene &scene, Sink &onto) : m_scene(scene), m_onto(onto)
    {
        scene.estate.visitRelationships("installed_in",
                                        [&](Row part, Row chassis) { m_now[part] = chassis; });
        findModules();
    }

    // The last place of each part that a source, and no person, took it from.
    void places()
    {
        std::unordered_map<ItemId, const FormerPlace *> last;
        for (const FormerPlace &place : m_scene.input.formerPlaces)
            last[place.part] = &place;
        for (const auto &[part, place] : last) {
            const Row row = m_scene.estate.rowOf(part);
            if (row >= m_scene.estate.itemCount() || !m_scene.isAlive(row) || place->byPerson ||
                place->endedOn + m_scene.policy.partsFor() < m_scene.today)
                continue;
            const auto now = m_now.find(row);
            if (now == m_now.end())
                gone(row, *place);
            else if (m_scene.estate.idAt(now->second) != place->chassis)
                moved(row, now->second, *place);
        }
    }

    void modules()
    {
        for (const auto &[serial, module] : m_modules) {
            const auto other = m_elsewhere.find(serial);
            if (other != m_elsewhere.end())
                moduleMoved(serial, m_scene.estate.idAt(other->second), module);
        }
        std::map<std::string, const FormerModule *> last;
        for (const FormerModule &former : m_scene.input.formerModules)
            last[former.serial] = &former;
        for (const auto &[serial, former] : last) {
            const Row chassis = m_scene.estate.rowOf(former->chassis);
            if (chassis >= m_scene.estate.itemCount() || !m_scene.isAlive(chassis) ||
                former->endedOn + m_scene.policy.partsFor() < m_scene.today)
                continue;
            const auto now = m_modules.find(serial);
            if (now == m_modules.end())
                moduleGone(chassis, *former);
            else if (now->second.chassis != chassis && !m_elsewhere.contains(serial))
                moduleMoved(serial, former->chassis, now->second);
        }
    }

private:
    static std::string idText(ItemId item) { return std::to_string(item.value); }

    void findModules()
    {
        for (Row row = 0; row < m_scene.estate.itemCount(); ++row) {
            if (m_scene.sightsOf(row).empty() || !m_scene.isAlive(row))
                continue;
            for (const estate::Component &part : m_scene.estate.componentsOf(row)) {
                if (m_scene.estate.strings().text(part.kind) == "memory")
                    addModule(row, part);
            }
        }
    }

    // In two chassis at once: the one seen later has it.
    void addModule(Row row, const estate::Component &part)
    {
        const std::optional<std::string> serial = m_scene.serialOf(part);
        if (!serial)
            return;
        Module module{row, part.report, *serial};
        const auto [known, isNew] =
            m_modules.try_emplace(model::canonicalIdentifier("serial_number", *serial), module);
        if (isNew || known->second.chassis == row)
            return;
        const auto before = m_scene.seenAt(known->second.report).value_or(0);
        const auto now = m_scene.seenAt(part.report).value_or(0);
        const bool isLater = now != before
                                 ? now > before
                                 : m_scene.estate.idAt(row) > m_scene.estate.idAt(known->second.chassis);
        m_elsewhere[known->first] = isLater ? known->second.chassis : row;
        if (isLater)
            known->second = module;
    }

    // The report of the part that saw it last.
    void addSight(Row row, Finding &finding) const
    {
        for (const Sight &sight : m_scene.sightsOf(row)) {
            if (sight.isTimed && !sight.isWord && (!finding.seenAt || sight.seenAt > *finding.seenAt)) {
                finding.seenAt = sight.seenAt;
                finding.source = m_scene.estate.strings().text(sight.source);
            }
        }
    }

    void moved(Row part, Row chassis, const FormerPlace &place)
    {
        const ItemId now = m_scene.estate.idAt(chassis);
        Finding finding =
            m_scene.begin(FindingKind::PartMoved, "part_moved:" + idText(m_scene.estate.idAt(part)), part);
        const bool isMonitor = m_scene.estate.classAt(part) == "monitor";
        finding.severity = isMonitor ? Severity::Low : Severity::High;
        finding.attribute = "installed_in";
        finding.recorded = model::AttributeValue(place.chassis.value);
        finding.found = model::AttributeValue(now.value);
        finding.recordedText = m_scene.nameOf(place.chassis);
        finding.foundText = m_scene.nameOf(chassis);
        finding.since = place.endedOn;
        addSight(part, finding);
        finding.evidence.push_back("it was in " + finding.recordedText + " until " +
                                   m_scene.ago(place.endedOn) + ", and is reported in " + finding.foundText);
        std::vector<ItemId> both{place.chassis, now};
        if (isMonitor) { // a desk that two laptops share shows it now here, now there
            std::sort(both.begin(), both.end());
            finding.evidence.emplace_back("two computers that share a desk report its monitor in turn");
        }
        finding.items.insert(finding.items.end(), both.begin(), both.end());
        const std::vector<std::string> parts{finding.key, idText(both[0]), idText(both[1])};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    void gone(Row part, const FormerPlace &place)
    {
        const Row chassis = m_scene.estate.rowOf(place.chassis);
        if (chassis >= m_scene.estate.itemCount() || !m_scene.isAlive(chassis))
            return;
        Finding finding =
            m_scene.begin(FindingKind::PartGone, "part_gone:" + idText(m_scene.estate.idAt(part)), part);
        const bool isMedium = m_scene.estate.classAt(part) == "medium";
        finding.severity = isMedium ? Severity::High : Severity::Low;
        finding.attribute = "installed_in";
        finding.items.push_back(place.chassis);
        finding.recorded = model::AttributeValue(place.chassis.value);
        finding.recordedText = m_scene.nameOf(place.chassis);
        finding.foundText = "in no chassis";
        finding.since = place.endedOn;
        addSight(part, finding);
        finding.evidence.push_back(finding.recordedText + " reported it until " + m_scene.ago(place.endedOn) +
                                   ", and nothing reports it since");
        if (isMedium)
            finding.evidence.emplace_back("it bears data");
        const std::vector<std::string> parts{finding.key, idText(place.chassis)};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    void moduleMoved(const std::string &serial, ItemId from, const Module &module)
    {
        Finding finding = m_scene.begin(FindingKind::PartMoved, "memory_moved:" + serial, module.chassis);
        finding.severity = Severity::High;
        finding.attribute = "memory";
        finding.items.push_back(from);
        finding.recordedText = m_scene.nameOf(from);
        finding.foundText = m_scene.nameOf(module.chassis);
        finding.source = m_scene.sourceOf(module.report);
        finding.seenAt = m_scene.seenAt(module.report);
        finding.since = finding.seenAt ? std::optional(dayOf(*finding.seenAt)) : finding.since;
        finding.evidence.push_back("the memory module " + module.serial + " was in " + finding.recordedText +
                                   " and is reported in " + finding.foundText);
        const std::vector<std::string> parts{finding.key, idText(from), idText(finding.items.front())};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    void moduleGone(Row chassis, const FormerModule &former)
    {
        Finding finding = m_scene.begin(FindingKind::PartGone, "memory_gone:" + former.serial, chassis);
        finding.severity = Severity::High;
        finding.attribute = "memory";
        finding.recordedText = "module " + former.serial;
        if (former.capacityMib > 0)
            finding.recordedText += " of " + std::to_string(former.capacityMib) + " MiB";
        finding.foundText = "in no chassis";
        finding.since = former.endedOn;
        addSight(chassis, finding);
        finding.evidence.push_back(finding.name + " reported the memory " + finding.recordedText + " until " +
                                   m_scene.ago(former.endedOn) + ", and nothing reports it since");
        const std::vector<std::string> parts{finding.key, idText(former.chassis)};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    const Scene &m_scene;
    Sink &m_onto;
    std::unordered_map<Row, Row> m_now;      // part to chassis
    std::map<std::string, Module> m_modules; // by canonical serial number, where each is now
    std::map<std::string, Row> m_elsewhere;  // the other chassis that still reports it
};

} // namespace

void findParts(const Scene &scene, Sink &onto)
{
    Parts parts(scene, onto);
    parts.places();
    parts.modules();
}

} // namespace tally::audit
