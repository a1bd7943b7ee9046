// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Found but not recorded: reports that wait for a person, devices that nobody recognised, things that an
// inventory alone knows of, and parts in reports that no item is.
#include "audit/scene.h"

#include "model/canonical.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_set>

namespace tally::audit {

namespace {

using estate::Row;

constexpr std::array<std::string_view, 4> kPartKinds{"printer", "usb_device", "monitor", "disk"};

std::string idText(ItemId item)
{
    return std::to_string(item.value);
}

class Unrecorded
{
public:
    Unrecorded(const Scene &scene, Sink &onto) : m_scene(scene), m_onto(onto)
    {
        for (const Tombstone &stone : scene.input.tombstones)
            m_stones.emplace(std::pair(stone.kind, stone.canonical), stone.item);
    }

    void held(const reconcile::HeldReport &report)
    {
        Finding finding;
        const ItemId gone = endedOf(report);
        finding.kind = gone ? FindingKind::DisposedSeen : FindingKind::NotRecorded;
        finding.severity = gone ? Severity::Alarm : Severity::Normal;
        finding.key = "held:" + std::to_string(report.id.value);
        finding.report = report.id;
        finding.items = report.candidates;
        finding.name = report.name;
        finding.source = report.source;
        finding.seenAt = report.seenAt;
        finding.since = report.since;
        finding.foundText = report.className.empty() ? "something" : report.className;
        for (const ItemId candidate : report.candidates)
            finding.recordedText += (finding.recordedText.empty() ? "" : ", ") + m_scene.nameOf(candidate);
        finding.evidence.push_back(report.why);
        for (const model::SourceIdentifier &identifier : report.identifiers)
            finding.evidence.push_back(identifier.kind + " " + identifier.value);
        if (gone)
            finding.evidence.push_back("item " + m_scene.nameOf(gone) + " has ended and should be gone");
        std::vector<std::string> parts{finding.key, gone ? "gone" : ""};
        for (const ItemId candidate : report.candidates)
            parts.push_back(idText(candidate));
        finding.digest = digestOf(parts);
        if (report.ignored) {
            finding.isOpen = false;
            finding.decision =
                DecisionTaken{{}, Action::Ignore, report.ignoredUntil, {}, finding.digest, {}, {}};
        }
        m_onto.push_back(std::move(finding));
    }

    void unmanaged(Row row)
    {
        const std::string access = m_scene.textAt(row, "access").value_or(std::string());
        if (access == "allowed" || access == "refused" || m_scene.statusOf(row) == "refused")
            return;
        Finding finding =
            m_scene.begin(FindingKind::NotRecorded, "unmanaged:" + idText(m_scene.estate.idAt(row)), row);
        finding.severity = Severity::High;
        finding.foundText = "a device on the network that nobody recorded";
        for (const char *attribute : {"mac", "ip_address", "network_vendor", "host_name"}) {
            if (const std::string text = m_scene.estate.displayAt(row, attribute); !text.empty())
                finding.evidence.push_back(std::string(attribute) + " " + text);
        }
        addSights(row, finding);
        const std::vector<std::string> parts{finding.key};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    // Things of classes that people or registers record, and this one they do not.
    void knownByInventoryAlone()
    {
        std::map<std::string_view, bool> recordedClass;
        std::vector<Row> alone;
        for (const Row row : m_scene.estate.itemsOfClass("hardware")) {
            const std::string_view className = m_scene.estate.classAt(row);
            if (!m_scene.isAlive(row) || className == "unmanaged_device")
                continue;
            if (isRecorded(row))
                recordedClass[className] = true;
            else
                alone.push_back(row);
        }
        for (const Row row : alone) {
            if (recordedClass.contains(m_scene.estate.classAt(row)) || isComputerAmong(row, recordedClass))
                unregistered(row);
        }
    }

    void parts()
    {
        std::unordered_set<std::string> serials;
        m_scene.estate.visitIdentifiers([&](const estate::Identifier &identifier) {
            if (m_scene.estate.strings().text(identifier.kind) == "serial_number")
                serials.emplace(m_scene.estate.strings().text(identifier.canonical));
        });
        for (Row row = 0; row < m_scene.estate.itemCount(); ++row) {
            if (m_scene.sightsOf(row).empty())
                continue;
            for (const estate::Component &part : m_scene.estate.componentsOf(row))
                look(row, part, serials);
        }
    }

private:
    // The item that the report is of, when that has left the register or its life has ended.
    ItemId endedOf(const reconcile::HeldReport &report) const
    {
        for (const ItemId candidate : report.candidates) {
            if (!m_scene.isAlive(candidate))
                return candidate;
        }
        const auto stoneOf = [&](const std::string &kind, const std::string &value) {
            const auto stone = m_stones.find({kind, model::canonicalIdentifier(kind, value)});
            const bool isGone =
                stone != m_stones.end() && m_scene.estate.rowOf(stone->second) == estate::kNoRow;
            return isGone ? stone->second : ItemId();
        };
        if (!report.candidates.empty())
            return {};
        for (const model::SourceIdentifier &identifier : report.identifiers) {
            if (const ItemId item = stoneOf(identifier.kind, identifier.value))
                return item;
        }
        for (const auto &[attribute, value] : report.claims) {
            const auto *text = std::get_if<std::string>(&value);
            if (const ItemId item = text == nullptr ? ItemId() : stoneOf(attribute, *text))
                return item;
        }
        return {};
    }

    bool isRecorded(Row row) const
    {
        const auto sights = m_scene.sightsOf(row);
        if (sights.empty() ||
            std::any_of(sights.begin(), sights.end(), [](const Sight &s) { return s.isWord; }))
            return true;
        for (const char *attribute : {"asset_number", "custodian", "order_number", "purchased_on"}) {
            if (m_scene.estate.attributeAt(row, attribute))
                return true;
        }
        return false;
    }

    // Whoever records desktops means to record laptops.
    bool isComputerAmong(Row row, const std::map<std::string_view, bool> &recorded) const
    {
        return m_scene.classes.isA(m_scene.estate.classAt(row), "computer") &&
               std::any_of(recorded.begin(), recorded.end(),
                           [&](const auto &each) { return m_scene.classes.isA(each.first, "computer"); });
    }

    void unregistered(Row row)
    {
        Finding finding =
            m_scene.begin(FindingKind::NotRecorded, "unregistered:" + idText(m_scene.estate.idAt(row)), row);
        const bool isComputer = m_scene.classes.isA(m_scene.estate.classAt(row), "computer");
        finding.severity = isComputer ? Severity::Normal : Severity::Low;
        finding.foundText = "known by what was found alone";
        finding.evidence.push_back("nobody gave it an asset number, custodian, order or date of purchase");
        addSights(row, finding);
        const std::vector<std::string> parts{finding.key};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    void addSights(Row row, Finding &finding) const
    {
        std::set<std::string> lines;
        for (const Sight &sight : m_scene.sightsOf(row)) {
            const std::string source(m_scene.estate.strings().text(sight.source));
            lines.insert(source +
                         (sight.isTimed ? " saw it on " + m_scene.ago(dayOf(sight.seenAt)) : " tells of it"));
            if (!finding.seenAt || (sight.isTimed && sight.seenAt > *finding.seenAt)) {
                finding.source = source;
                if (sight.isTimed)
                    finding.seenAt = sight.seenAt;
            }
        }
        finding.evidence.insert(finding.evidence.end(), lines.begin(), lines.end());
    }

    void look(Row row, const estate::Component &part, const std::unordered_set<std::string> &serials)
    {
        const estate::StringPool &strings = m_scene.estate.strings();
        const std::string_view kind = strings.text(part.kind);
        if (std::find(kPartKinds.begin(), kPartKinds.end(), kind) == kPartKinds.end())
            return;
        const std::optional<std::string> serial = m_scene.serialOf(part);
        if (!serial)
            return;
        const std::string canonical = model::canonicalIdentifier("serial_number", *serial);
        if (canonical.empty() || serials.contains(canonical) || !m_told.emplace(kind, canonical).second)
            return;
        Finding finding =
            m_scene.begin(FindingKind::NotRecorded, "part:" + std::string(kind) + ":" + canonical, row);
        finding.severity = Severity::Low;
        finding.source = m_scene.sourceOf(part.report);
        finding.seenAt = m_scene.seenAt(part.report);
        finding.foundText = std::string(kind) + " " + *serial;
        finding.evidence.push_back(m_scene.nameOf(row) + " reports the " + std::string(kind) + " \"" +
                                   std::string(strings.text(part.key)) +
                                   "\", and no item has its serial number");
        const std::vector<std::string> parts{finding.key};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    const Scene &m_scene;
    Sink &m_onto;
    std::map<std::pair<std::string, std::string>, ItemId> m_stones;
    std::set<std::pair<std::string, std::string>> m_told; // kind and serial number
};

} // namespace

void findUnrecorded(const Scene &scene, Sink &onto)
{
    Unrecorded unrecorded(scene, onto);
    for (const reconcile::HeldReport &report : scene.input.held)
        unrecorded.held(report);
    for (const Row row : scene.estate.itemsOfClass("unmanaged_device")) {
        if (scene.isAlive(row))
            unrecorded.unmanaged(row);
    }
    unrecorded.knownByInventoryAlone();
    unrecorded.parts();
}

} // namespace tally::audit
