// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items that seem to be one. Only those that share something are compared: a mark, a serial number that looks
// like the other, a name with the model. A value that many share says nothing, so that no bucket of pairs
// grows with the estate.
#include "audit/duplicate_score.h"
#include "audit/scene.h"

#include "core/text.h"
#include "model/canonical.h"
#include "reconcile/identity.h"

#include <algorithm>
#include <array>
#include <functional>

namespace tally::audit {

namespace {

using estate::Row;

constexpr std::size_t kSharedBy = 6;       // more carriers than this are no pairs
constexpr std::size_t kShortestSerial = 5; // characters, for looking alike
constexpr std::size_t kShortestTag = 4;

struct Entry
{
    std::uint64_t hash = 0; // of what is shared; equal hashes of other texts score nothing
    Row row = 0;
    bool isStrong = false;
    auto key() const { return std::pair(hash, row); }
};

class Duplicates
{
public:
    Duplicates(const Scene &scene, Sink &onto) : m_scene(scene), m_onto(onto) {}

    void find()
    {
        enterIdentifiers();
        for (Row row = 0; row < m_scene.estate.itemCount(); ++row) {
            if (m_scene.isAlive(row))
                enterColumns(row);
        }
        std::sort(m_entries.begin(), m_entries.end(),
                  [](const Entry &a, const Entry &b) { return a.key() < b.key(); });
        const auto last = std::unique(m_entries.begin(), m_entries.end(),
                                      [](const Entry &a, const Entry &b) { return a.key() == b.key(); });
        m_entries.erase(last, m_entries.end());
        pairUp();
        std::sort(m_pairs.begin(), m_pairs.end());
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        for (const auto &[a, b] : m_pairs)
            judge(a, b);
    }

private:
    void enter(Row row, std::string_view kind, std::string_view value, bool isStrong)
    {
        m_text.assign(kind);
        m_text += '\t';
        m_text += value;
        m_entries.push_back({std::hash<std::string>{}(m_text), row, isStrong});
    }

    void enterMark(Row row, std::string_view kind, std::string_view value, std::string_view canonical)
    {
        const int strength = model::identifierStrength(kind);
        if (strength < reconcile::kMiddlingKey || canonical.empty() || model::isPlaceholder(kind, value) ||
            model::isWeakValue(kind, value))
            return;
        enter(row, kind, canonical, strength >= reconcile::kStrongKey);
        if (kind == "serial_number" && canonical.size() >= kShortestSerial)
            enter(row, "near", withoutLookAlikes(canonical), false);
        if ((kind == "serial_number" || kind == "asset_number") && canonical.size() >= kShortestTag)
            enter(row, "tag", canonical, false); // typed into the wrong field
    }

    void enterIdentifiers()
    {
        const estate::StringPool &strings = m_scene.estate.strings();
        m_scene.estate.visitIdentifiers([&](const estate::Identifier &identifier) {
            if (identifier.item < m_scene.estate.itemCount() && m_scene.isAlive(identifier.item))
                enterMark(identifier.item, strings.text(identifier.kind), strings.text(identifier.value),
                          strings.text(identifier.canonical));
        });
    }

    void enterColumns(Row row)
    {
        const std::string_view className = m_scene.estate.classAt(row);
        const bool isHardware = m_scene.classes.isA(className, "hardware");
        if (isHardware) {
            for (const char *kind : {"serial_number", "asset_number"}) {
                if (const auto text = m_scene.textAt(row, kind))
                    enterMark(row, kind, *text, model::canonicalIdentifier(kind, *text));
            }
            const ItemId model = m_scene.referenceAt(row, "model");
            if (const std::string_view name = m_scene.estate.nameAt(row); model && !name.empty())
                enter(row, "name", text::folded(name) + "\t" + std::to_string(model.value), false);
        } else if (className == "person") {
            for (const char *kind : {"employee_number", "login", "email"}) {
                if (const auto text = m_scene.textAt(row, kind); text && !text->empty())
                    enter(row, kind, text::folded(text::trimmed(*text)), true);
            }
        } else if (m_scene.classes.isA(className, "location") ||
                   m_scene.classes.isA(className, "organisation")) {
            if (const std::string_view name = m_scene.estate.nameAt(row); !name.empty())
                enter(row, className, text::folded(name), false);
        }
    }

    void pairUp()
    {
        for (std::size_t from = 0; from < m_entries.size();) {
            std::size_t to = from + 1;
            while (to < m_entries.size() && m_entries[to].hash == m_entries[from].hash)
                ++to;
            if (to - from <= kSharedBy)
                pairAll(from, to);
            else if (m_entries[from].isStrong)
                pairWithFirst(from, to); // a chain says enough of them
            from = to;
        }
    }

    void pairAll(std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            for (std::size_t j = i + 1; j < to; ++j)
                m_pairs.emplace_back(m_entries[i].row, m_entries[j].row);
        }
    }

    // The one recorded first, whatever the order of rows.
    void pairWithFirst(std::size_t from, std::size_t to)
    {
        Row first = m_entries[from].row;
        for (std::size_t i = from; i < to; ++i) {
            if (m_scene.estate.idAt(m_entries[i].row) < m_scene.estate.idAt(first))
                first = m_entries[i].row;
        }
        for (std::size_t i = from; i < to; ++i) {
            if (m_entries[i].row != first)
                m_pairs.emplace_back(std::min(first, m_entries[i].row), std::max(first, m_entries[i].row));
        }
    }

    void judge(Row a, Row b)
    {
        if (!reconcile::sameBranch(m_scene.classes, m_scene.estate.classAt(a), m_scene.estate.classAt(b)))
            return;
        if (m_scene.estate.idAt(b) < m_scene.estate.idAt(a))
            std::swap(a, b);
        Likeness likeness = likenessOf(m_scene, a, b);
        if (likeness.score < m_scene.policy.duplicateFrom())
            return;
        constexpr int kNearlyCertain = 75;
        const std::string ids =
            std::to_string(m_scene.estate.idAt(a).value) + "-" + std::to_string(m_scene.estate.idAt(b).value);
        Finding finding = m_scene.begin(FindingKind::Duplicate, "duplicate:" + ids, a);
        finding.items.push_back(m_scene.estate.idAt(b));
        finding.severity = likeness.score >= kNearlyCertain ? Severity::High : Severity::Normal;
        finding.score = likeness.score;
        finding.recordedText = finding.name + " and " + m_scene.nameOf(b);
        finding.foundText = "one thing";
        finding.since = std::max(finding.since, m_scene.estate.operationDay(m_scene.estate.beganAt(b)));
        finding.evidence = std::move(likeness.evidence);
        std::vector<std::string> parts{finding.key};
        parts.insert(parts.end(), likeness.marks.begin(), likeness.marks.end());
        if (m_scene.estate.classAt(a) == "person")
            parts.resize(1); // no digest of what may have to be erased
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    const Scene &m_scene;
    Sink &m_onto;
    std::vector<Entry> m_entries;
    std::vector<std::pair<Row, Row>> m_pairs;
    std::string m_text; // scratch
};

} // namespace

void findDuplicates(const Scene &scene, Sink &onto)
{
    Duplicates(scene, onto).find();
}

} // namespace tally::audit
