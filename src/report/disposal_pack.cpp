// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All of one order in one document, for who audits it.
#include "core/text.h"
#include "disposal/machine.h"
#include "disposal/readiness.h"
#include "report/disposal_parts.h"

#include <algorithm>
#include <set>

namespace tally::report {

namespace {

using disposal::Evidence;
using disposal::Line;
using disposal::Order;
using disposal::Scene;
using disposal::StepRow;

std::string remark(const char *text)
{
    return text;
}

class Pack
{
public:
    Pack(const Scene &scene, const Order &order, const DisposalFacts &facts)
        : m_scene(scene), m_order(order), m_facts(facts), m_media(scene.mediaOfOrder(order.id)),
          m_lines(scene.linesOf(order.id))
    {
        for (const Line *line : m_lines) {
            m_objects.insert({line->id, line->subject});
            m_things.insert(line->subject);
        }
        m_things.insert(m_media.begin(), m_media.end());
        for (const disposal::Container *each : m_scene.containersOf(order.id))
            m_objects.insert(each->id);
        for (const disposal::Exception *each : m_scene.exceptionsOf(order.id, false))
            m_objects.insert(each->id);
        m_objects.insert(m_media.begin(), m_media.end());
        m_objects.insert(order.id);
    }

    Document make() const
    {
        Document document;
        document.title = "Disposal order " + m_order.name;
        document.subtitle = stateWords(m_scene, m_order.id) + ", " + asOfWords(m_scene, m_facts);
        document.operation = m_scene.estate().operation();
        document.wraps = true;
        document.sections = {status(),
                             open(),
                             partiesSection(m_scene, m_order, "3. Parties"),
                             containersSection(m_scene, m_order, "4. Containers and seals"),
                             thingsSection(m_scene, m_order, "5. Things"),
                             mediaSection(m_scene, m_order, "6. Data-bearing media"),
                             verdicts(),
                             evidence(),
                             custody(),
                             reconciliation(),
                             exceptions(),
                             incidentsAndHolds(),
                             wasteSection(m_scene, m_order, "13. Waste documents"),
                             value(),
                             signOffs(),
                             checkpoints(),
                             checkpointSection("17. Newest checkpoint", m_facts.checkpoints.empty()
                                                                            ? nullptr
                                                                            : &m_facts.checkpoints.back())};
        return document;
    }

private:
    Section status() const
    {
        Section section = form("1. Order");
        const auto text = [&](std::string_view attribute) { return textOf(m_scene, m_order.id, attribute); };
        addLine(section, "State", stateWords(m_scene, m_order.id));
        addLine(section, "Contractor", m_order.supplier ? m_scene.nameOf(m_order.supplier) : std::string());
        addLine(section, "Things, data-bearing media",
                std::to_string(m_lines.size()) + ", " + std::to_string(m_media.size()));
        addLine(section, "Data impact assurance level",
                m_order.dial ? std::to_string(*m_order.dial) : std::string());
        addLine(section, "May leave the country", yesNoWords(m_order.leavesTheCountry));
        addLine(section, "Created by, approved by",
                orUnknown(m_order.createdBy) + ", " + orUnknown(m_order.approvedBy));
        addLine(section, "Collected", timeWords(m_order.collectedAt));
        addLine(section, "Transfer document, vehicle, driver",
                orUnknown(m_order.documentNumber) + ", " + orUnknown(text("vehicle")) + ", " +
                    orUnknown(text("driver")));
        addLine(section, "Received", timeWords(m_order.receivedAt));
        addLine(section, "Report received", dateWords(m_order.reportedOn));
        addLine(section, "Reconciled by", m_order.reconciledBy);
        addLine(section, "Closed", dateWords(m_order.closedOn) + ", by " + orUnknown(text("closed_by")));
        return section;
    }

    Section open() const
    {
        Section section = sectionOf("2. What keeps it from closing", {"Code", "Of", "Why", "What lifts it"});
        const std::string_view state = m_scene.stateOf(m_order.id);
        if (state != "order_closed" && state != "order_cancelled") {
            for (const disposal::Refusal &each : disposal::blockers(m_scene, m_order.id))
                section.rows.push_back({each.code, each.subjectName, each.why, each.remedy});
        }
        orSay(section, "Nothing: no point of this order is open.");
        return section;
    }

    Section verdicts() const
    {
        Section section =
            sectionOf("7. Verdicts", {"Medium", "In", "Class", "Destination", "Required", "Reached", "Grade",
                                      "Policy", "Evidence", "Accepted", "State"});
        for (const ItemId medium : m_media) {
            const Evidence *proof = acceptedEvidence(m_scene, medium);
            const Line *line = m_scene.lineOfMedium(medium);
            const std::string chassis = chassisOf(m_scene, medium);
            const StepRow *step = lastStep(m_scene, medium, {"medium_accept", "medium_destroy_accept"});
            std::vector<Value> row{m_scene.nameOf(medium), chassis.empty() ? remark("loose") : chassis,
                                   m_scene.dataClassOf(medium),
                                   destinationWords(line == nullptr ? std::string() : line->destination)};
            if (proof == nullptr || !isCertified(m_scene, medium)) {
                row.insert(row.end(), {remark("not accepted"), remark("none"), remark("none"), remark("none"),
                                       remark("none"), remark("nobody")});
            } else {
                row.insert(row.end(), {orUnknown(spaced(textOf(m_scene, proof->id, "required_level"))),
                                       orUnknown(spaced(proof->level)), orUnknown(proof->grade),
                                       orUnknown(textOf(m_scene, proof->id, "policy")),
                                       proof->fileName + " row " + std::to_string(proof->fileRow),
                                       step == nullptr ? std::string(kUnknown) : signedWords(*step)});
            }
            row.emplace_back(stateWords(m_scene, medium));
            section.rows.push_back(std::move(row));
        }
        return section;
    }

    bool isOurs(const Evidence &evidence) const
    {
        return evidence.order == m_order.id || (evidence.medium && m_things.contains(evidence.medium));
    }

    Section evidence() const
    {
        Section section =
            sectionOf("8. Evidence, row by row",
                      {"File", "Row", "Serial as read", "Medium", "Run", "Technique", "Tool", "Level",
                       "Grade", "Codes", "Status", "Imported by", "Verified by", "Reviewed by", "SHA-256"},
                      {1});
        for (const Evidence &each : m_scene.records().evidence) {
            if (!isOurs(each))
                continue;
            section.rows.push_back(
                {orUnknown(each.fileName), each.fileRow,
                 orUnknown(textOf(m_scene, each.id, "serial_as_read")),
                 each.medium ? m_scene.nameOf(each.medium) : remark("bound to none"),
                 orUnknown(spaced(each.runStatus)), orUnknown(spaced(each.technique)), orUnknown(each.tool),
                 orUnknown(spaced(each.level)), orUnknown(each.grade),
                 each.codes.empty() ? remark("none") : text::join(each.codes, ", "), each.status,
                 orUnknown(each.importedBy), each.verifiedBy.empty() ? remark("nobody") : each.verifiedBy,
                 each.reviewedBy.empty() ? remark("nobody") : each.reviewedBy, orUnknown(each.fileSha256)});
        }
        orSay(section, "No evidence has come in for anything on this order.");
        return section;
    }

    struct Moment
    {
        Instant at = 0;
        OperationNumber operation = 0;
        std::vector<Value> row;
    };

    std::string thingsOf(const disposal::Movement &movement) const
    {
        constexpr std::size_t kMostNamed = 6;
        std::vector<std::string> names;
        for (const ItemId thing : movement.things)
            names.push_back(m_scene.nameOf(thing));
        const std::size_t count = names.size();
        if (count <= kMostNamed)
            return text::join(names, ", ");
        names.resize(kMostNamed);
        return text::join(names, ", ") + " and " + std::to_string(count - kMostNamed) + " more";
    }

    std::string acceptedWords(const disposal::Movement &movement) const
    {
        if (movement.type == "consumed" || m_scene.stateOf(movement.id) == "movement_released")
            return "nobody";
        return orUnknown(movement.acceptedBy);
    }

    // With the time in which nobody had it.
    std::string movementRemark(const disposal::Movement &movement) const
    {
        constexpr Instant kMinute = 60'000;
        std::vector<std::string> words;
        if (const std::string text = textOf(m_scene, movement.id, "remark"); !text.empty())
            words.push_back(text);
        if (m_scene.stateOf(movement.id) == "movement_released")
            words.emplace_back("not accepted yet");
        if (movement.releasedAt && movement.acceptedAt &&
            *movement.acceptedAt - *movement.releasedAt >= kMinute)
            words.push_back("accepted " +
                            std::to_string((*movement.acceptedAt - *movement.releasedAt) / kMinute) +
                            " minutes after the release");
        return text::join(words, "; ");
    }

    void addMovements(std::vector<Moment> &moments) const
    {
        for (const disposal::Movement &each : m_scene.records().movements) {
            const bool isOurs = each.order == m_order.id ||
                                std::any_of(each.things.begin(), each.things.end(),
                                            [&](ItemId thing) { return m_things.contains(thing); });
            const auto at = each.acceptedAt ? each.acceptedAt : each.releasedAt;
            if (!isOurs)
                continue;
            const std::string place = each.toPlace ? " at " + m_scene.nameOf(each.toPlace) : std::string();
            moments.push_back({at.value_or(0),
                               m_scene.estate().beganAt(m_scene.estate().rowOf(each.id)),
                               {shortTimeWords(at), spaced(each.type), thingsOf(each),
                                each.type == "consumed"
                                    ? remark("destroyed")
                                    : orUnknown(each.fromHolder) + " to " + orUnknown(each.toHolder) + place,
                                orUnknown(each.releasedBy.empty() ? each.fromHolder : each.releasedBy),
                                acceptedWords(each), textOf(m_scene, each.id, "seals_read"),
                                textOf(m_scene, each.id, "document_number"), movementRemark(each)}});
        }
    }

    void addSteps(std::vector<Moment> &moments) const
    {
        std::vector<ItemId> objects{m_order.id};
        for (const disposal::Container *each : m_scene.containersOf(m_order.id))
            objects.push_back(each->id);
        for (const ItemId object : objects) {
            for (const StepRow &step : m_scene.steps().stepsOf(object))
                moments.push_back({step.at,
                                   step.operation,
                                   {shortTimeWords(step.at), spaced(step.step), m_scene.nameOf(object),
                                    "now " + spaced(disposal::stateWord(step.to)),
                                    step.person + " (" + spaced(step.role) + ")", std::string(),
                                    std::string(), std::string(), std::string()}});
        }
    }

    Section custody() const
    {
        Section section = sectionOf("9. Custody, in the order of time",
                                    {"When (UTC)", "What", "Of", "From, to", "By, released by", "Accepted by",
                                     "Seals read", "Document", "Remark"});
        std::vector<Moment> moments;
        addMovements(moments);
        addSteps(moments);
        std::stable_sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) {
            return std::tie(a.at, a.operation) < std::tie(b.at, b.operation);
        });
        for (Moment &each : moments)
            section.rows.push_back(std::move(each.row));
        return section;
    }

    Section reconciliation() const
    {
        Section section = sectionOf("10. Contractor's reports and reconciliation",
                                    {"File", "Received", "Rows", "Media known", "Media sealed",
                                     "Media reported", "Media matched", "SHA-256"});
        for (const disposal::Report *each : m_scene.reportsOf(m_order.id)) {
            const auto text = [&](std::string_view attribute) {
                return orUnknown(textOf(m_scene, each->id, attribute));
            };
            section.rows.push_back({each->name, dateWords(each->receivedOn), text("rows"), text("known"),
                                    text("sealed"), text("reported"), text("matched"),
                                    orUnknown(each->fileSha256)});
        }
        orSay(section, "The contractor has not reported yet.");
        return section;
    }

    Section exceptions() const
    {
        Section section = sectionOf("11. Exceptions", {"What", "Of", "Severity", "Raised", "Due", "State",
                                                       "Cause", "Resolution", "Resolved"});
        for (const disposal::Exception *each : m_scene.exceptionsOf(m_order.id, false)) {
            const auto text = [&](std::string_view attribute) {
                return textOf(m_scene, each->id, attribute);
            };
            const bool isResolved = each->resolvedOn.has_value();
            std::string of = each->subject ? m_scene.nameOf(each->subject) : std::string();
            if (!each->reportedSerial.empty() && each->reportedSerial != of)
                of += (of.empty() ? "" : ", reported ") + each->reportedSerial;
            if (of.empty())
                of = text("remark");
            section.rows.push_back(
                {each->bucket, orUnknown(of), orUnknown(each->severity),
                 dateWords(each->raisedOn) + ", " + orUnknown(each->raisedBy),
                 each->dueOn ? dateWords(each->dueOn) : remark("none"), stateWords(m_scene, each->id),
                 isResolved ? orUnknown(spaced(text("cause"))) : remark("open"),
                 isResolved ? orUnknown(text("resolution")) : remark("open"),
                 isResolved ? dateWords(each->resolvedOn) + ", " + orUnknown(text("resolved_by"))
                            : remark("open")});
        }
        orSay(section, "None was raised.");
        return section;
    }

    Section incidentsAndHolds() const
    {
        Section section =
            sectionOf("12. Incidents and legal holds",
                      {"What", "Medium", "Since, aware", "Until, notify by", "State", "Reference"});
        for (const disposal::Incident &each : m_scene.records().incidents) {
            if (each.order == m_order.id || m_things.contains(each.medium))
                section.rows.push_back({remark("data incident"), m_scene.nameOf(each.medium),
                                        timeWords(each.awareAt), timeWords(each.notifyBy),
                                        stateWords(m_scene, each.id),
                                        orUnknown(textOf(m_scene, each.id, "reference"))});
        }
        for (const disposal::Hold &each : m_scene.records().holds) {
            if (!m_things.contains(each.medium))
                continue;
            const StepRow *placed = lastStep(m_scene, each.id, {"hold_place"});
            const StepRow *released = lastStep(m_scene, each.id, {"hold_release"});
            section.rows.push_back({remark("legal hold"), m_scene.nameOf(each.medium),
                                    placed == nullptr ? std::string(kUnknown) : timeWords(placed->at),
                                    released == nullptr ? remark("it stands") : timeWords(released->at),
                                    stateWords(m_scene, each.id), orUnknown(each.reference)});
        }
        orSay(section, "There is none.");
        return section;
    }

    static std::string recorded(std::string text) { return text.empty() ? "not recorded" : std::move(text); }

    Section value() const
    {
        Section section =
            sectionOf("14. Value", {"Thing", "Outcome", "Recipient", "Gross", "Fee", "Net"}, {3, 4, 5});
        Pence gross = 0, fee = 0, net = 0;
        for (const Line *line : m_lines) {
            gross += line->gross.value_or(0);
            fee += line->fee.value_or(0);
            net += line->net.value_or(0);
            const auto money = [&](const std::optional<Pence> &pence) {
                return !pence && (line->valueWaived || m_order.valueWaived) ? remark("waived")
                       : pence                                              ? moneyWords(pence)
                                                                            : remark("not recorded");
            };
            section.rows.push_back({m_scene.nameOf(line->subject), recorded(spaced(line->outcome)),
                                    recorded(textOf(m_scene, line->id, "recipient")), money(line->gross),
                                    money(line->fee), money(line->net)});
        }
        section.rows.push_back({remark("Sum of what is recorded"), std::string(), std::string(),
                                moneyWords(gross), moneyWords(fee), moneyWords(net)});
        return section;
    }

    // The steps that one person may not take on both sides.
    Section signOffs() const
    {
        Section section = sectionOf("15. Who signed what",
                                    {"Operation", "When (UTC)", "Who", "Role", "Step", "Of", "Duty"}, {0});
        std::vector<const StepRow *> steps;
        for (const ItemId object : m_objects) {
            for (const StepRow &step : m_scene.steps().stepsOf(object)) {
                const disposal::Transition *taken = disposal::transition(step.from, step.step);
                if (taken != nullptr && !taken->duties.empty())
                    steps.push_back(&step);
            }
        }
        std::stable_sort(steps.begin(), steps.end(), [](const StepRow *a, const StepRow *b) {
            return std::tie(a->operation, a->object) < std::tie(b->operation, b->object);
        });
        for (const StepRow *step : steps) {
            std::vector<std::string> duties;
            for (const disposal::Duty &duty :
                 disposal::dutiesOf(*disposal::transition(step->from, step->step)))
                duties.push_back(spaced(duty.pair) + ": " + spaced(duty.side));
            const Line *line = m_scene.line(step->object);
            section.rows.push_back({step->operation, shortTimeWords(step->at), step->person,
                                    spaced(step->role), spaced(step->step),
                                    m_scene.nameOf(line == nullptr ? step->object : line->subject),
                                    text::join(duties, ", ")});
        }
        return section;
    }

    Section checkpoints() const
    {
        Section section = sectionOf("16. Checkpoints", {"Operations", "Root", "Log"}, {0});
        constexpr std::size_t kRootLine = 2;
        OperationNumber first = m_scene.estate().operation();
        for (const ItemId object : m_objects) {
            for (const StepRow &step : m_scene.steps().stepsOf(object))
                first = std::min(first, step.operation);
        }
        for (const SignedCheckpoint &each : m_facts.checkpoints) {
            const std::vector<std::string> lines = linesOf(each.note);
            if (each.size > first && lines.size() > kRootLine)
                section.rows.push_back({each.size, lines[kRootLine], lines.front()});
        }
        orSay(section, "None was signed since this order began.");
        return section;
    }

    const Scene &m_scene;
    const Order &m_order;
    const DisposalFacts &m_facts;
    const std::vector<ItemId> m_media;
    const std::vector<const Line *> m_lines;
    std::set<ItemId> m_objects, m_things; // what takes steps; lines' subjects and media
};

} // namespace

Result<Document> makeOrderPack(const Scene &scene, ItemId order, const DisposalFacts &facts)
{
    return Pack(scene, *scene.order(order), facts).make();
}

} // namespace tally::report
