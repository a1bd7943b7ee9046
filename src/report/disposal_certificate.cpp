// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The certificate of sanitisation of one medium, with the fields of NIST SP 800-88 (Rev 1 appendix G, Rev 2
// appendix C), the verdict and both signatures.
#include "core/text.h"
#include "disposal/machine.h"
#include "disposal/media_reading.h"
#include "estate/item_record.h"
#include "evidence/technique.h"
#include "report/disposal_parts.h"

#include <algorithm>

namespace tally::report {

namespace {

using disposal::Evidence;
using disposal::Line;
using disposal::Scene;
using evidence::Technique;

// Clear, Purge, Damage or Destruct.
std::string methodType(std::string_view level, Technique technique)
{
    if (level == "destroy")
        return "Destruct";
    if (technique == Technique::Degauss)
        return "Damage (degaussed), counts as " + std::string(level);
    if (level == "clear_plus")
        return "Clear (with the further checks of CLEAR-PLUS)";
    if (level == "clear")
        return "Clear";
    return level == "purge" ? "Purge" : std::string();
}

// Degauss, overwrite, block erase, crypto erase, other.
std::string methodUsed(Technique technique)
{
    switch (technique) {
    case Technique::Unknown:
        return {};
    case Technique::Degauss:
        return "degauss";
    case Technique::Overwrite:
    case Technique::SanitizeOverwrite:
    case Technique::FullRerecord:
        return "overwrite";
    case Technique::SanitizeBlockErase:
        return "block erase";
    case Technique::SanitizeCrypto:
    case Technique::FormatCrypto:
    case Technique::CryptoErase:
    case Technique::KeyDestroyingReset:
        return "crypto erase";
    default:
        return "other: " + spaced(evidence::techniqueName(technique));
    }
}

// Full, quick sampling, other.
std::string verificationWords(const std::string &word)
{
    if (word == "all_passes")
        return "full: all passes read back";
    if (word == "last_pass")
        return "full: last pass read back";
    if (word == "sample")
        return "quick sampling";
    return word.empty() || word == "none" ? word : "other: " + spaced(word);
}

std::string destinationKind(const Line *line)
{
    if (line == nullptr)
        return {};
    if (line->outcome == "lease_return" || line->outcome == "warranty_return")
        return "manufacturer or lessor";
    if (line->destination == "same_service" || line->destination == "other_service")
        return "internal reuse";
    if (line->destination == "outside_reuse")
        return "external reuse";
    return line->destination == "outside_recycling" ? "recycling facility" : std::string();
}

class Certificate
{
public:
    Certificate(const Scene &scene, ItemId medium, const Evidence &proof, const DisposalFacts &facts)
        : m_scene(scene), m_medium(medium), m_proof(proof), m_facts(facts),
          m_line(scene.lineOfMedium(medium)), m_isDestruction(proof.level == "destroy"),
          m_technique(evidence::techniqueNamed(proof.technique).value_or(Technique::Unknown))
    {
    }

    Result<Document> make() const
    {
        TALLY_TRY(Section verdict, verdictSection());
        const disposal::StepRow *accepted = acceptance();
        Document document;
        document.title = "Certificate of sanitisation: " + m_scene.nameOf(m_medium);
        document.subtitle = "number " + std::to_string(m_medium.value) + "-" +
                            std::to_string(accepted == nullptr ? 0 : accepted->operation) + ", " +
                            asOfWords(m_scene, m_facts);
        document.operation = m_scene.estate().operation();
        document.wraps = true;
        document.isUpright = true;
        document.sections = {performer(),        medium(),      sanitisation(), destination(),
                             std::move(verdict), attestation(), validation(),   seal()};
        return document;
    }

private:
    std::string ofProof(std::string_view attribute) const { return textOf(m_scene, m_proof.id, attribute); }
    std::string ofMedium(std::string_view attribute) const { return textOf(m_scene, m_medium, attribute); }

    ItemId contractor() const
    {
        const disposal::Order *order = m_proof.order ? m_scene.order(m_proof.order) : nullptr;
        return order == nullptr ? ItemId() : order->supplier;
    }

    const disposal::StepRow *acceptance() const
    {
        return lastStep(m_scene, m_medium, {"medium_accept", "medium_destroy_accept"});
    }

    std::string performerName() const
    {
        if (!m_proof.wipedBy.empty() || contractor())
            return m_proof.wipedBy;
        const disposal::StepRow *started = lastStep(m_scene, m_medium, {"medium_start"});
        return started == nullptr ? std::string() : started->person;
    }

    std::string organisationOf(ItemId item) const { return textOf(m_scene, item, "owner"); }

    void addPerson(Section &section, const std::string &login, const std::string &organisation,
                   const std::string &location, const std::string &telephone) const
    {
        const PersonWords person = personCalled(m_scene, login);
        const bool isNamed = !person.name.empty() && text::folded(person.name) != text::folded(login);
        addLine(section, "Name", isNamed ? person.name + " (" + login + ")" : login);
        addLine(section, "Title", person.title);
        addLine(section, "Organisation", person.organisation.empty() ? organisation : person.organisation);
        addLine(section, "Location", location);
        addLine(section, "Telephone", person.telephone.empty() ? telephone : person.telephone);
    }

    Section performer() const
    {
        Section section = form("1. Person performing sanitisation");
        const ItemId by = contractor();
        addPerson(section, performerName(), by ? m_scene.nameOf(by) : organisationOf(m_medium),
                  by ? textOf(m_scene, by, "address") : std::string(), textOf(m_scene, by, "telephone"));
        return section;
    }

    Section medium() const
    {
        Section section = form("2. Medium");
        const disposal::MediumFacts facts = disposal::mediumFacts(m_scene, m_medium);
        std::string number = text::join(facts.tags, ", ");
        number += (number.empty() ? "" : ", ") + itemWord(m_medium);
        const std::string chassis = chassisOf(m_scene, m_medium);
        addLine(section, "Make or vendor", ofMedium("manufacturer"));
        addLine(section, "Model", facts.model);
        addLine(section, "Serial number", facts.serial);
        if (!facts.aliases.empty())
            addLine(section, "Other serial numbers", text::join(facts.aliases, ", "));
        addLine(section, "Property number", number);
        addLine(section, "Type", std::string(disposal::labelOf(facts.type)));
        addLine(section, "Capacity", sizeWords(facts.bytes));
        addLine(section, "Source", chassis.empty() ? "loose, in no computer" : "computer " + chassis);
        addLine(section, "Classification", classWords(m_scene.dataClassOf(m_medium)));
        addLine(section, "Data backed up", std::string(kUnknown));
        addLine(section, "Location of the backup", std::string(kUnknown));
        return section;
    }

    std::string methodDetails() const
    {
        std::vector<std::string> details{spaced(m_proof.technique)};
        if (const std::string method = ofProof("method_as_read"); !method.empty())
            details.push_back("as reported: " + method);
        if (const std::string result = ofProof("result_as_read"); !result.empty())
            details.push_back("result: " + result);
        const estate::Record record(m_scene.estate(), m_scene.estate().rowOf(m_proof.id));
        if (const auto done = record.number("bytes_done"))
            details.push_back(sizeWords(done) + " of " + sizeWords(record.number("bytes_total")));
        if (const auto size = record.number("particle_micrometres"))
            details.push_back("particles of at most " + std::to_string(*size) + " µm");
        if (const std::string particles = record.text("particle_class"); !particles.empty())
            details.push_back("particle class " + particles);
        if (const std::string hidden = record.text("hidden_area"); !hidden.empty())
            details.push_back("hidden areas: " + hidden);
        return text::join(details, "; ");
    }

    std::string toolWords() const
    {
        const std::string version = ofProof("tool_version");
        if (m_proof.tool.empty())
            return {};
        return m_proof.tool + ", version " + orUnknown(version);
    }

    std::string notes() const
    {
        std::vector<std::string> notes;
        const auto add = [&](const char *what, std::string_view attribute) {
            if (const std::string text = ofProof(attribute); !text.empty())
                notes.push_back(std::string(what) + text);
        };
        add("contractor's certificate ", "certificate");
        add("seen by ", "witnesses");
        add("set aside: ", "overridden");
        add("reviewer: ", "review_reason");
        add("", "remark");
        return notes.empty() ? "none" : text::join(notes, "; ");
    }

    Section sanitisation() const
    {
        Section section = form("3. Sanitisation");
        addLine(section, "Method type", methodType(m_proof.level, m_technique));
        addLine(section, "Method used", methodUsed(m_technique));
        addLine(section, "Method details", methodDetails());
        addLine(section, "Tool and version", toolWords());
        addLine(section, "Started, ended (as the tool says)",
                orUnknown(ofProof("claimed_start")) + ", " + orUnknown(ofProof("claimed_end")));
        addLine(section, "Verification method", verificationWords(ofProof("verification")));
        addLine(section, "Classification afterwards",
                m_isDestruction ? "none: the medium is destroyed" : std::string());
        addLine(section, "Notes", notes());
        return section;
    }

    Section destination() const
    {
        Section section = form("4. Destination of the medium");
        addLine(section, "Destination", destinationKind(m_line));
        std::vector<std::string> details;
        if (m_line != nullptr) {
            details.push_back(destinationWords(m_line->destination));
            if (const disposal::Order *order = m_scene.order(m_line->order))
                details.push_back("order " + order->name + ", " + m_scene.nameOf(order->supplier));
            if (!m_line->outcome.empty())
                details.push_back(spaced(m_line->outcome));
            if (const std::string to = textOf(m_scene, m_line->id, "recipient"); !to.empty())
                details.push_back("to " + to);
        }
        addLine(section, "Details", text::join(details, "; "));
        return section;
    }

    Result<Section> verdictSection() const
    {
        TALLY_TRY(const disposal::Policies policies, disposal::policiesOf(m_scene.estate()));
        Section section = form("5. Verdict");
        const std::string policy = ofProof("policy");
        std::string cell;
        for (const disposal::Policy &each : policies.all()) {
            if (each.title() == policy)
                cell = disposal::required(disposal::mediumFacts(m_scene, m_medium), each).cell;
        }
        addLine(section, "Level reached, level required",
                orUnknown(spaced(m_proof.level)) + ", " + orUnknown(spaced(ofProof("required_level"))));
        addLine(section, "Policy and version", policy);
        addLine(section, "Cell of its table", cell);
        addLine(section, "Grade of the evidence", m_proof.grade);
        addLine(section, "Codes", m_proof.codes.empty() ? "none" : text::join(m_proof.codes, ", "));
        addLine(section, "Evidence",
                m_proof.fileName + ", row " + std::to_string(m_proof.fileRow) + ", " +
                    orUnknown(spaced(m_proof.format)));
        addLine(section, "SHA-256 of the evidence", m_proof.fileSha256);
        return section;
    }

    void addSignature(Section &section, const disposal::StepRow *step) const
    {
        addLine(section, "Signed in the register", step == nullptr ? std::string() : signedWords(*step));
        addRoom(section);
        addLine(section, "Signature", std::string(kInkLine));
        addLine(section, "Date", std::string(kInkLine));
    }

    Section attestation() const
    {
        const disposal::StepRow *step = m_isDestruction ? lastStep(m_scene, m_medium, {"medium_destroy"})
                                                        : lastStep(m_scene, m_medium, {"medium_verify"});
        Section section = form("6. Signature");
        section.rows.push_back({std::string(
            "I attest that the information on this certificate is accurate to the best of my knowledge.")});
        addLine(section, "Name", step == nullptr ? std::string() : step->person);
        addSignature(section, step);
        return section;
    }

    Section validation() const
    {
        const disposal::StepRow *step = acceptance();
        Section section = form("7. Validation");
        section.rows.push_back(
            {std::string("The evidence suffices for the class and the destination of this medium.")});
        addPerson(section, step == nullptr ? std::string() : step->person, organisationOf(m_proof.id), {},
                  {});
        addSignature(section, step);
        return section;
    }

    Section seal() const
    {
        const disposal::StepRow *step = acceptance();
        const SignedCheckpoint *checkpoint =
            step == nullptr ? nullptr : coveringCheckpoint(m_facts, step->operation);
        Section section = form("8. Proof");
        if (checkpoint == nullptr) {
            addLine(section, "Checkpoint", "no signed checkpoint covers the acceptance yet");
            return section;
        }
        addLine(section, "Checkpoint",
                "the first " + std::to_string(checkpoint->size) + " operations of the log");
        const std::vector<std::string> lines = linesOf(checkpoint->note);
        constexpr std::size_t kRootLine = 2;
        addLine(section, "Log", lines.front());
        addLine(section, "Root", lines.size() > kRootLine ? lines[kRootLine] : std::string());
        return section;
    }

    const Scene &m_scene;
    const ItemId m_medium;
    const Evidence &m_proof;
    const DisposalFacts &m_facts;
    const Line *m_line;
    const bool m_isDestruction;
    const Technique m_technique;
};

} // namespace

bool isCertified(const Scene &scene, ItemId medium)
{
    const std::string_view state = scene.stateOf(medium);
    return (state == "medium_accepted" || state == "medium_destroyed" || state == "medium_returned") &&
           acceptedEvidence(scene, medium) != nullptr;
}

Result<Document> makeDisposalCertificate(const Scene &scene, ItemId medium, const DisposalFacts &facts)
{
    if (!isCertified(scene, medium)) {
        Error error = makeError(ErrorCode::Conflict,
                                scene.nameOf(medium) + " is " +
                                    std::string(disposal::stateWord(scene.stateOf(medium))) +
                                    ": no evidence of it is accepted, so there is nothing to certify",
                                "\"tally disposal blockers ORDER\" and \"status " + scene.nameOf(medium) +
                                    "\" tell what it needs.");
        error.rule = "DSP-115";
        return error;
    }
    return Certificate(scene, medium, *acceptedEvidence(scene, medium), facts).make();
}

} // namespace tally::report
