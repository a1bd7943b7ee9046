// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a waste transfer note or a consignment note asks for, out of an order. The note itself is the
// carrier's form; these are its data, with what is not recorded named as such.
#include "core/text.h"
#include "report/disposal_parts.h"

#include <algorithm>
#include <map>

namespace tally::report {

namespace {

using disposal::Order;
using disposal::Scene;

class WasteNote
{
public:
    WasteNote(const Scene &scene, const Order &order, const DisposalFacts &facts)
        : m_scene(scene), m_order(order), m_facts(facts), m_codes(wasteCodes(scene, order))
    {
    }

    Document make() const
    {
        Document document;
        document.title = "Waste transfer data: order " + m_order.name;
        document.subtitle = stateWords(m_scene, m_order.id) + ", " + asOfWords(m_scene, m_facts);
        document.operation = m_scene.estate().operation();
        document.wraps = true;
        document.isUpright = true;
        document.sections = {waste(),
                             transfer(),
                             transferor(),
                             carrier(),
                             receiver(),
                             declaration(),
                             wasteSection(m_scene, m_order, "7. Notes filed"),
                             things()};
        return document;
    }

private:
    std::string ofDocuments(std::string_view attribute) const
    {
        std::vector<std::string> found;
        for (const disposal::WasteDocument *each : m_scene.wasteDocumentsOf(m_order.id)) {
            const std::string text = textOf(m_scene, each->id, attribute);
            if (!text.empty() && std::find(found.begin(), found.end(), text) == found.end())
                found.push_back(text);
        }
        return text::join(found, "; ");
    }

    std::string assurance(std::string_view type) const
    {
        std::vector<std::string> found;
        for (const disposal::Assurance *each : m_scene.assurancesOf(m_order.supplier)) {
            if (each->type == type)
                found.push_back(orUnknown(textOf(m_scene, each->id, "reference")) + ", valid until " +
                                dateWords(each->validUntil));
        }
        return text::join(found, "; ");
    }

    // "8 desktop, 2 medium"
    std::string description() const
    {
        std::map<std::string, std::int64_t> kinds;
        for (const disposal::Line *line : wasteLines()) {
            const estate::Row row = m_scene.estate().rowOf(line->subject);
            const bool isThere = row < m_scene.estate().itemCount();
            ++kinds[isThere ? m_scene.estate().classes().find(m_scene.estate().classAt(row))->label
                            : std::string(kUnknown)];
        }
        std::vector<std::string> words;
        for (const auto &[kind, count] : kinds)
            words.push_back(std::to_string(count) + " × " + kind);
        return words.empty() ? "nothing on this order is waste" : text::join(words, ", ");
    }

    std::vector<const disposal::Line *> wasteLines() const
    {
        std::vector<const disposal::Line *> lines = m_scene.linesOf(m_order.id);
        std::erase_if(lines, [](const disposal::Line *line) { return line->wasteStatus != "waste"; });
        return lines;
    }

    // Grams that are on record of some, and of how many they are not.
    std::string quantity() const
    {
        std::int64_t grams = 0, unweighed = 0;
        for (const disposal::Line *line : wasteLines()) {
            grams += line->weightGrams.value_or(0);
            unweighed += line->weightGrams ? 0 : 1;
        }
        return std::to_string(wasteLines().size()) + " things, " + weightWords(grams) +
               (unweighed > 0 ? "; weight unknown of " + std::to_string(unweighed) : "");
    }

    Section waste() const
    {
        Section section = form("1. Waste");
        std::vector<std::string> containers;
        for (const disposal::Container *each : m_scene.containersOf(m_order.id))
            containers.push_back(orUnknown(textOf(m_scene, each->id, "container_type")) + " " + each->name);
        const bool isHazardous = std::any_of(m_codes.begin(), m_codes.end(),
                                             [](const std::string &code) { return code.ends_with('*'); });
        addLine(section, "Description", description());
        addLine(section, "Quantity", quantity());
        addLine(section, "Containers", text::join(containers, ", "));
        addLine(section, "List of Waste codes", text::join(m_codes, "; "));
        addLine(section, "Hazardous",
                m_codes.empty() ? std::string()
                                : std::string(isHazardous ? "yes: a consignment note is needed" : "no"));
        addLine(section, "Persistent organic pollutants", {});
        addLine(section, "Category of equipment", "3, IT and telecommunications (displays: 11)");
        addLine(section, "May leave the country", yesNoWords(m_order.leavesTheCountry));
        return section;
    }

    Section transfer() const
    {
        Section section = form("2. Transfer");
        std::vector<std::string> places;
        for (const disposal::Line *line : m_scene.linesOf(m_order.id)) {
            const std::string place = placeOf(m_scene, *line);
            if (!place.empty() && std::find(places.begin(), places.end(), place) == places.end())
                places.push_back(place);
        }
        addLine(section, "Date and time", timeWords(m_order.collectedAt));
        addLine(section, "Place", text::join(places, "; "));
        addLine(section, "Number of the note", m_order.documentNumber);
        addLine(section, "Digital tracking number", ofDocuments("tracking_number"));
        addLine(section, "Export papers", m_order.exportPapers.empty() ? "none" : m_order.exportPapers);
        return section;
    }

    Section transferor() const
    {
        Section section = form("3. Transferor");
        const ItemId owner(m_order.owner.value);
        addLine(section, "Name", textOf(m_scene, m_order.id, "owner"));
        addLine(section, "Address", textOf(m_scene, owner, "address"));
        addLine(section, "Telephone", textOf(m_scene, owner, "telephone"));
        addLine(section, "SIC code", {});
        addLine(section, "Released by", released() == nullptr ? std::string() : signedWords(*released()));
        return section;
    }

    const disposal::StepRow *released() const { return lastStep(m_scene, m_order.id, {"order_collect"}); }

    Section carrier() const
    {
        Section section = form("4. Carrier");
        const std::string named = ofDocuments("carrier"), registered = ofDocuments("carrier_registration");
        addLine(section, "Name",
                named.empty() && m_order.supplier ? m_scene.nameOf(m_order.supplier) : named);
        addLine(section, "Registration", registered.empty() ? assurance("carrier") : registered);
        addLine(section, "Vehicle", textOf(m_scene, m_order.id, "vehicle"));
        addLine(section, "Driver", textOf(m_scene, m_order.id, "driver"));
        return section;
    }

    Section receiver() const
    {
        Section section = form("5. Receiving site");
        const std::string permit = ofDocuments("site_permit");
        addLine(section, "Contractor", m_order.supplier ? m_scene.nameOf(m_order.supplier) : std::string());
        addLine(section, "Address", textOf(m_scene, m_order.supplier, "address"));
        addLine(section, "Permit or exemption", permit.empty() ? assurance("permit") : permit);
        addLine(section, "Approved treatment facility", ofDocuments("treatment_facility"));
        addLine(section, "Received", timeWords(m_order.receivedAt));
        return section;
    }

    static Section declaration()
    {
        Section section =
            sectionOf("6. Declaration and signatures", {"", "Transferor", "Carrier", "Receiver"});
        const std::string line("____________________________");
        section.rows = {
            {std::string("The transferor has applied the waste hierarchy (prevention, reuse, recycling, "
                         "recovery, disposal) as regulation 12 of the Waste (England and Wales) "
                         "Regulations 2011 asks.")},
            {std::string("Name"), line, line, line},
            std::vector<Value>(4, std::string()), // room to sign in
            {std::string("Signature"), line, line, line},
            {std::string("Date and time"), line, line, line},
            {std::string("A transfer note is kept for two years, a consignment note for three.")}};
        return section;
    }

    Section things() const
    {
        Section section = sectionOf("8. Things", {"Thing", "Serial number", "Waste", "Weight"}, {3});
        for (const disposal::Line *line : m_scene.linesOf(m_order.id))
            section.rows.push_back({thingWords(m_scene, line->subject),
                                    orUnknown(m_scene.serialOf(line->subject)),
                                    orUnknown(spaced(line->wasteStatus)), weightWords(line->weightGrams)});
        return section;
    }

    const Scene &m_scene;
    const Order &m_order;
    const DisposalFacts &m_facts;
    const std::vector<std::string> m_codes;
};

} // namespace

Result<Document> makeWasteNote(const Scene &scene, ItemId order, const DisposalFacts &facts)
{
    return WasteNote(scene, *scene.order(order), facts).make();
}

} // namespace tally::report
