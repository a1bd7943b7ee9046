// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/duplicate_score.h"

#include "core/text.h"
#include "model/canonical.h"
#include "reconcile/identity.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace tally::audit {

namespace {

using estate::Row;
using Marks = std::map<std::string, std::set<std::string>, std::less<>>; // kind to canonical values

// What an equal value of a kind adds, and what values that have nothing in common take away.
struct Weight
{
    std::string_view kind;
    int same, other;
};
constexpr std::array<Weight, 11> kWeights{{{"serial_number", 50, 30},
                                           {"uuid", 45, 30},
                                           {"imei", 50, 40},
                                           {"board_serial", 40, 20},
                                           {"asset_number", 50, 15},
                                           {"employee_number", 60, 40},
                                           {"login", 50, 10},
                                           {"email", 50, 10},
                                           {"code", 50, 20},
                                           {"mac", 25, 0},
                                           {"agent_id", 20, 0}}};
constexpr int kNearSerial = 45, kWrongField = 55, kSameMaker = 10, kSameName = 30, kSamePlaceName = 60,
              kSameModel = 15, kSameCustodian = 10, kComplement = 10, kToldApart = 15, kMost = 100;

std::string readable(std::string_view kind)
{
    std::string text(kind);
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

Marks marksOf(const Scene &scene, Row row)
{
    Marks marks;
    const auto add = [&](std::string_view kind, std::string_view value) {
        if (value.empty() || model::isPlaceholder(kind, value) || model::isWeakValue(kind, value))
            return;
        std::string canonical = model::canonicalIdentifier(kind, value);
        if (canonical.empty())
            canonical = text::folded(text::trimmed(value));
        marks[std::string(kind)].insert(std::move(canonical));
    };
    const estate::StringPool &strings = scene.estate.strings();
    for (const estate::Identifier &identifier : scene.estate.identifiersOf(row))
        add(strings.text(identifier.kind), strings.text(identifier.value));
    for (const Weight &weight : kWeights) {
        if (const auto text = scene.textAt(row, weight.kind))
            add(weight.kind, *text);
    }
    return marks;
}

bool shareOne(const std::set<std::string> &a, const std::set<std::string> &b, std::string &shared)
{
    for (const std::string &value : a) {
        if (b.contains(value)) {
            shared = value;
            return true;
        }
    }
    return false;
}

bool looksAlike(const std::set<std::string> &a, const std::set<std::string> &b, std::string &words)
{
    for (const std::string &x : a) {
        for (const std::string &y : b) {
            if (x != y && withoutLookAlikes(x) == withoutLookAlikes(y)) {
                words = x + " and " + y;
                return true;
            }
        }
    }
    return false;
}

class Comparer
{
public:
    Comparer(const Scene &scene, Row a, Row b)
        : m_scene(scene), m_a(a), m_b(b), m_marksA(marksOf(scene, a)), m_marksB(marksOf(scene, b))
    {
    }

    Likeness compare()
    {
        compareFields(m_marksA, m_marksB);
        compareFields(m_marksB, m_marksA);
        for (const Weight &weight : kWeights)
            compareKind(weight);
        compareNames();
        compareReference("custodian", kSameCustodian);
        compareSources();
        m_result.score = std::clamp(m_result.score, 0, kMost);
        return std::move(m_result);
    }

private:
    void say(int points, std::string sentence)
    {
        m_result.score += points;
        m_result.evidence.push_back(std::move(sentence));
    }

    void compareKind(const Weight &weight)
    {
        const auto a = m_marksA.find(weight.kind), b = m_marksB.find(weight.kind);
        if (a == m_marksA.end() || b == m_marksB.end())
            return;
        std::string words;
        if (shareOne(a->second, b->second, words)) {
            say(weight.same, "same " + readable(weight.kind) + " " + words);
            m_result.marks.push_back(std::string(weight.kind) + "=" + words);
            if (weight.kind == "serial_number" && sameMaker())
                say(kSameMaker, "same maker");
        } else if (weight.kind == "serial_number" && looksAlike(a->second, b->second, words)) {
            say(kNearSerial, "serial numbers that look alike: " + words);
            m_result.marks.push_back("near=" + words);
        } else if (weight.other > 0 && !(m_isMistyped && weight.kind == "serial_number")) {
            say(-weight.other,
                "another " + readable(weight.kind) + ": " + *a->second.begin() + ", " + *b->second.begin());
        }
    }

    // The serial number of one is the asset number of the other: typed into the wrong field.
    void compareFields(const Marks &serials, const Marks &numbers)
    {
        const auto serial = serials.find("serial_number"), number = numbers.find("asset_number");
        std::string words;
        if (m_isMistyped || serial == serials.end() || number == numbers.end() ||
            !shareOne(serial->second, number->second, words))
            return;
        m_isMistyped = true;
        say(kWrongField, "the serial number of one is the asset number of the other: " + words);
        m_result.marks.push_back("tag=" + words);
    }

    bool sameMaker() const
    {
        const auto a = m_scene.textAt(m_a, "manufacturer"), b = m_scene.textAt(m_b, "manufacturer");
        return a && b && reconcile::makerKey(*a) == reconcile::makerKey(*b);
    }

    bool isHardware() const { return m_scene.classes.isA(m_scene.estate.classAt(m_a), "hardware"); }

    void compareNames()
    {
        const std::string_view a = m_scene.estate.nameAt(m_a), b = m_scene.estate.nameAt(m_b);
        const bool isPlace = m_scene.classes.isA(m_scene.estate.classAt(m_a), "location") ||
                             m_scene.classes.isA(m_scene.estate.classAt(m_a), "organisation");
        if (!a.empty() && text::folded(a) == text::folded(b)) {
            say(isPlace ? kSamePlaceName : kSameName, "same name " + std::string(a));
            m_result.marks.emplace_back("name");
        }
        const ItemId one = m_scene.referenceAt(m_a, "model"), other = m_scene.referenceAt(m_b, "model");
        if (isHardware() && one && one == other)
            say(kSameModel, "same model " + m_scene.nameOf(one));
    }

    void compareReference(std::string_view attribute, int points)
    {
        const ItemId one = m_scene.referenceAt(m_a, attribute), other = m_scene.referenceAt(m_b, attribute);
        if (one && one == other)
            say(points, "same " + readable(attribute) + " " + m_scene.nameOf(one));
    }

    // One that only a register knows and one that only an inventory sees go together; two that the same
    // source names by ids of their own do not.
    void compareSources()
    {
        if (!isHardware())
            return;
        std::set<estate::StringId> a, b;
        for (const Sight &sight : m_scene.sightsOf(m_a)) {
            if (!sight.isWord)
                a.insert(sight.source);
        }
        for (const Sight &sight : m_scene.sightsOf(m_b)) {
            if (!sight.isWord)
                b.insert(sight.source);
        }
        if (a.empty() != b.empty())
            return say(kComplement, "an inventory sees one of the two alone");
        for (const estate::StringId source : a) {
            if (b.contains(source))
                return say(-kToldApart,
                           std::string(m_scene.estate.strings().text(source)) + " tells the two apart");
        }
    }

    const Scene &m_scene;
    Row m_a, m_b;
    Marks m_marksA, m_marksB;
    Likeness m_result;
    bool m_isMistyped = false;
};

} // namespace

Likeness likenessOf(const Scene &scene, Row a, Row b)
{
    return Comparer(scene, a, b).compare();
}

std::string withoutLookAlikes(std::string_view canonical)
{
    std::string folded(canonical);
    for (char &c : folded) {
        switch (c) {
        case 'O':
        case 'o':
            c = '0';
            break;
        case 'I':
        case 'i':
        case 'L':
        case 'l':
            c = '1';
            break;
        case 'S':
        case 's':
            c = '5';
            break;
        case 'B':
        case 'b':
            c = '8';
            break;
        default:
            break;
        }
    }
    return folded;
}

} // namespace tally::audit
