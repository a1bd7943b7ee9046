// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The note that custodian and driver sign at a collection: what goes, under which seals, with the checkpoint
// that both keep on paper.
#include "core/text.h"
#include "report/disposal_parts.h"

namespace tally::report {

namespace {

using disposal::Order;
using disposal::Scene;

class CollectionNote
{
public:
    CollectionNote(const Scene &scene, const Order &order, const DisposalFacts &facts)
        : m_scene(scene), m_order(order), m_facts(facts),
          m_collected(lastStep(scene, order.id, {"order_collect"}))
    {
    }

    Document make() const
    {
        Document document;
        document.title = "Collection note: order " + m_order.name;
        document.subtitle = stateWords(m_scene, m_order.id) + ", " + asOfWords(m_scene, m_facts);
        document.operation = m_scene.estate().operation();
        document.wraps = true;
        document.sections = {order(),
                             partiesSection(m_scene, m_order, "2. Parties"),
                             containersSection(m_scene, m_order, "3. Containers and seals"),
                             thingsSection(m_scene, m_order, "4. Things"),
                             mediaSection(m_scene, m_order, "5. Data-bearing media"),
                             waste(),
                             signatures(),
                             checkpointSection("8. Checkpoint", checkpoint())};
        return document;
    }

private:
    // What is written at the collection has a line for ink until it is recorded.
    std::string atCollection(std::string text) const
    {
        return text.empty() && m_collected == nullptr ? std::string(kInkLine) : orUnknown(std::move(text));
    }

    Section order() const
    {
        Section section = form("1. Order");
        addLine(section, "Order", m_order.name);
        addLine(section, "State", stateWords(m_scene, m_order.id));
        addLine(section, "Data impact assurance level",
                m_order.dial ? std::to_string(*m_order.dial) : std::string());
        addLine(section, "May leave the country", yesNoWords(m_order.leavesTheCountry));
        addLine(section, "Day of the collection", dateWords(m_order.collectOn));
        addLine(section, "Collected",
                atCollection(m_order.collectedAt ? timeWords(m_order.collectedAt) : std::string()));
        addLine(section, "Vehicle", atCollection(textOf(m_scene, m_order.id, "vehicle")));
        addLine(section, "Driver, identity checked", atCollection(textOf(m_scene, m_order.id, "driver")));
        addLine(section, "Transfer or consignment note", atCollection(m_order.documentNumber));
        return section;
    }

    Section waste() const
    {
        Section section = form("6. Waste");
        std::int64_t count = 0, reused = 0, grams = 0, reusedGrams = 0;
        for (const disposal::Line *line : m_scene.linesOf(m_order.id)) {
            const bool isWaste = line->wasteStatus == "waste";
            (isWaste ? count : reused) += 1;
            (isWaste ? grams : reusedGrams) += line->weightGrams.value_or(0);
        }
        const std::vector<std::string> codes = wasteCodes(m_scene, m_order);
        addLine(section, "List of Waste codes",
                codes.empty() ? std::string(kUnknown) + "; write them in: " + std::string(kInkLine)
                              : text::join(codes, "; "));
        addLine(section, "Waste", std::to_string(count) + " things, " + weightWords(grams) + " as weighed");
        addLine(section, "Not waste, or not decided",
                std::to_string(reused) + " things, " + weightWords(reusedGrams) + " as weighed");
        return section;
    }

    Section signatures() const
    {
        Section section = sectionOf("7. Signatures",
                                    {"", "Releases: the custodian", "Second person", "Accepts: the driver"});
        const std::string line(kInkLine);
        const std::string driver = textOf(m_scene, m_order.id, "driver");
        std::string second;
        for (const disposal::Container *each : m_scene.containersOf(m_order.id)) {
            if (const std::string by = textOf(m_scene, each->id, "countersigned_by"); !by.empty())
                second = by + " (seal " + each->sealNumber + ")";
        }
        section.rows = {
            {std::string("Name"), m_collected == nullptr ? line : m_collected->person,
             second.empty() ? line : second, driver.empty() ? line : driver},
            {std::string("In the register"),
             m_collected == nullptr ? std::string("not yet") : signedWords(*m_collected),
             second.empty() ? std::string("no countersignature") : std::string("countersigned the seals"),
             std::string("signs on paper")},
            std::vector<Value>(4, std::string()), // room to sign in
            {std::string("Signature"), line, line, line},
            {std::string("Date and time"), line, line, line},
            {std::string(
                "The numbers of all seals were read aloud and compared with this note; the containers "
                "are whole. What is listed here, and nothing else, was handed over.")}};
        return section;
    }

    // That of the collection, before it that of the seals.
    const SignedCheckpoint *checkpoint() const
    {
        const disposal::StepRow *step = m_collected;
        if (step == nullptr)
            step = lastStep(m_scene, m_order.id, {"order_seal"});
        if (step != nullptr)
            return coveringCheckpoint(m_facts, step->operation);
        return m_facts.checkpoints.empty() ? nullptr : &m_facts.checkpoints.back();
    }

    const Scene &m_scene;
    const Order &m_order;
    const DisposalFacts &m_facts;
    const disposal::StepRow *m_collected; // null: it was not yet
};

} // namespace

Result<Document> makeCollectionNote(const Scene &scene, ItemId order, const DisposalFacts &facts)
{
    return CollectionNote(scene, *scene.order(order), facts).make();
}

} // namespace tally::report
