// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/disposal_lines.h"

#include "disposal/machine.h"
#include "disposal/media_reading.h"
#include "disposal/readiness.h"
#include "estate/item_record.h"
#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/states.h"
#include "ui/views/disposal/disposal_sheet.h"
#include "ui/views/disposal/disposal_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

using disposal::Scene;
using disposal::SubjectKind;

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::DisposalLines", text);
}

struct KindWord
{
    SubjectKind kind;
    const char *word;
};
constexpr std::array kKinds{
    KindWord{SubjectKind::Line, "thing"},        KindWord{SubjectKind::Medium, "medium"},
    KindWord{SubjectKind::Order, "order"},       KindWord{SubjectKind::Container, "container"},
    KindWord{SubjectKind::Movement, "movement"}, KindWord{SubjectKind::Exception, "exception"},
    KindWord{SubjectKind::Evidence, "evidence"},
};

Line fact(const QString &label, const QString &value)
{
    Line line;
    line.key = QStringLiteral("fact:") + label;
    line.label = label;
    line.value = value;
    return line;
}

Line stateFact(const QString &label, std::string_view state)
{
    Line line = fact(label, disposalStateWords(state));
    if (line.value.isEmpty())
        line.value = tr("Not begun");
    line.iconName = stateIconName(disposalStateShape(state));
    line.iconRole = roleOf(disposalStateShape(state));
    return line;
}

Line entry(const QString &key, const QString &value, const QString &more, State shape)
{
    Line line;
    line.kind = Line::Kind::Entry;
    line.key = key;
    line.value = value;
    line.more = more;
    line.iconName = stateIconName(shape);
    line.iconRole = roleOf(shape);
    line.link = !key.isEmpty();
    line.quiet = line.link;
    line.tip = more.isEmpty() ? value : QStringLiteral("%1\n%2").arg(value, more);
    return line;
}

Line note(const QString &key, const QString &words, bool isCalm)
{
    Line line;
    line.kind = Line::Kind::Note;
    line.key = key;
    line.value = words;
    line.iconRole = isCalm ? Role::Info : Role::Warn;
    return line;
}

void addFact(Lines &lines, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        lines.push_back(fact(label, value));
}

class Teller
{
public:
    Teller(const DisposalSheet &sheet) : m_sheet(sheet), m_scene(*sheet.scene) {}

    Lines thing(const DisposalRow &row)
    {
        add(stateFact(tr("State"), row.state));
        addFact(m_lines, tr("Next step"), row.next);
        addFact(m_lines, tr("Class"), QString::fromStdString(row.dataClass));
        addFact(m_lines, tr("Destination"), destinationWords(row.destination));
        if (row.order)
            addLink(tr("Disposal order"), row.orderName, QStringLiteral("order:%1").arg(row.order.value));
        addContainer(row.container);
        addFact(m_lines, tr("Holder"),
                row.place.isEmpty() ? row.holder : tr("%1, %2").arg(row.holder, row.place));
        addFact(m_lines, tr("Kind"), row.what);
        if (!row.media.empty() && row.media.front().id != row.subject) {
            add(headingLine(tr("Media"), tr("%1 of %2 proven").arg(row.proven).arg(row.media.size())));
            for (const DisposalMedium &medium : row.media)
                add(entry(QStringLiteral("row:%1").arg(medium.id.value), medium.name,
                          disposalStateWords(medium.state), disposalStateShape(medium.state)));
        }
        addExceptions(row.subject);
        addMovements(row.subject);
        addBlockers(row.subject);
        return std::move(m_lines);
    }

    Lines medium(const DisposalRow &row, const DisposalMedium &medium)
    {
        add(stateFact(tr("State"), medium.state));
        addFact(m_lines, tr("Next step"), medium.next);
        if (medium.id != row.subject)
            addLink(tr("In"), row.name, QStringLiteral("row:%1").arg(row.subject.value));
        if (row.order)
            addLink(tr("Disposal order"), row.orderName, QStringLiteral("order:%1").arg(row.order.value));
        if (medium.id == row.subject)
            addContainer(row.container);
        addFact(m_lines, tr("Holder"),
                row.place.isEmpty() ? row.holder : tr("%1, %2").arg(row.holder, row.place));
        addFact(m_lines, tr("Kind"), medium.what);
        if (!medium.hold.isEmpty())
            add(note(
                QStringLiteral("hold"),
                tr("Under legal hold %1: nothing may alter it, move it out or destroy it.").arg(medium.hold),
                false));
        addRequired(medium.id);
        addEvidence(medium.id);
        addExceptions(medium.id);
        addBlockers(medium.id);
        return std::move(m_lines);
    }

    Lines order(const DisposalOrder &row, const disposal::Order &order)
    {
        add(stateFact(tr("State"), row.state));
        addFact(m_lines, tr("Next step"), row.next);
        addFact(m_lines, tr("Supplier"), row.supplier);
        addFact(m_lines, tr("Assurance level"), order.dial ? formatCount(*order.dial) : unknownText());
        addFact(m_lines, tr("Leaves the country"),
                !order.leavesTheCountry   ? unknownText()
                : *order.leavesTheCountry ? tr("yes")
                                          : tr("no"));
        addFact(m_lines, tr("Collection on"), order.collectOn ? formatDay(*order.collectOn) : unknownText());
        addFact(m_lines, tr("Things"), formatCount(row.lines));
        addFact(m_lines, tr("Media proven"), tr("%1 of %2").arg(row.proven).arg(row.media));
        if (order.collectedAt)
            addFact(m_lines, tr("Collected"), formatInstant(*order.collectedAt));
        if (order.receivedAt)
            addFact(m_lines, tr("Received"), formatInstant(*order.receivedAt));
        if (order.reportedOn)
            addFact(m_lines, tr("Reported"), formatDay(*order.reportedOn));
        addFact(m_lines, tr("Note number"), toQt(order.documentNumber));
        addFact(m_lines, tr("Made by"), toQt(order.createdBy));
        addFact(m_lines, tr("Approved by"), toQt(order.approvedBy));
        if (!row.hasEnded)
            addBlockers(order.id);
        addOrderExceptions(order.id);
        const auto containers = m_scene.containersOf(order.id);
        if (!containers.empty())
            add(headingLine(tr("Containers"), formatCount(qint64(containers.size()))));
        for (const disposal::Container *each : containers)
            add(containerEntry(*each));
        addSteps(order.id);
        return std::move(m_lines);
    }

private:
    void add(Line line) { m_lines.push_back(std::move(line)); }

    void addLink(const QString &label, const QString &value, const QString &key)
    {
        Line line = fact(label, value);
        line.key = key;
        line.link = true;
        add(std::move(line));
    }

    void addContainer(ItemId id)
    {
        const disposal::Container *container = m_scene.container(id);
        if (container == nullptr)
            return;
        addLink(tr("Container"), containerWords(*container), stepsKey(SubjectKind::Container, id));
    }

    QString containerWords(const disposal::Container &container) const
    {
        const QString state = disposalStateWords(m_scene.stateOf(container.id));
        return container.sealNumber.empty()
                   ? tr("%1: %2").arg(toQt(container.name), state)
                   : tr("%1: %2, seal %3").arg(toQt(container.name), state, toQt(container.sealNumber));
    }

    Line containerEntry(const disposal::Container &container) const
    {
        const std::string_view state = m_scene.stateOf(container.id);
        const QString weight = container.grossGrams
                                   ? tr("%1 kg").arg(formatNumber(double(*container.grossGrams) / 1000, 1))
                                   : QString();
        return entry(stepsKey(SubjectKind::Container, container.id), containerWords(container), weight,
                     disposalStateShape(state));
    }

    void addRequired(ItemId medium)
    {
        const disposal::Policy &policy = m_sheet.policy();
        const disposal::Required required =
            disposal::required(disposal::mediumFacts(m_scene, medium), policy);
        add(headingLine(tr("Required"), toQt(policy.title())));
        Line level = fact(tr("Level"), levelWords(disposal::wordOf(required.level)));
        level.strong = true;
        add(level);
        addFact(m_lines, tr("Because"), toQt(required.cell));
        m_lines.back().tip = toQt(required.cell);
        if (required.outOfScope)
            add(note(QStringLiteral("scope"), tr("SECRET and above: nothing suffices here."), false));
        if (required.perMember)
            add(note(QStringLiteral("member"),
                     tr("No evidence for the whole suffices: each member needs its own."), false));
        if (required.otherPartToo)
            add(note(QStringLiteral("part"), tr("Its other part has to be done as well."), false));
        if (required.riskAcceptable)
            add(note(QStringLiteral("risk"),
                     tr("The owner of the information may accept the risk instead, in writing."), true));
    }

    void addEvidence(ItemId medium)
    {
        const auto all = m_scene.evidenceOf(medium);
        add(headingLine(tr("Evidence"), formatCount(qint64(all.size()))));
        if (all.empty())
            add(note(QStringLiteral("none"), tr("Nothing has been shown for it."), false));
        for (const disposal::Evidence *each : all)
            addEvidence(*each);
    }

    static State shapeOf(const disposal::Evidence &evidence)
    {
        if (evidence.status == "accepted")
            return State::Good;
        if (evidence.status == "failed" || evidence.status == "aborted" || evidence.status == "rejected")
            return State::Bad;
        return evidence.codes.empty() ? State::Progress : State::Warn;
    }

    void addEvidence(const disposal::Evidence &evidence)
    {
        const QString file = tr("%1 row %2").arg(toQt(evidence.fileName)).arg(evidence.fileRow);
        const QString key =
            evidence.fileSha256.empty()
                ? QString()
                : QStringLiteral("file:%1:%2").arg(toQt(evidence.fileSha256), toQt(evidence.fileName));
        add(entry(key, evidence.fileName.empty() ? tr("Entered by hand") : file, choiceWords(evidence.status),
                  shapeOf(evidence)));
        const std::string prefix = "evidence " + std::to_string(evidence.id.value) + " ";
        const auto claim = [&](const QString &label, const QString &value) {
            if (value.isEmpty())
                return;
            Line line = fact(label, value);
            line.kind = Line::Kind::Claim;
            line.key = QString::fromStdString(prefix) + label;
            line.tip = value;
            add(std::move(line));
        };
        claim(tr("Run"), choiceWords(evidence.runStatus));
        claim(tr("Technique"), choiceWords(evidence.technique));
        claim(tr("Reaches"), tr("%1 (grade %2)")
                                 .arg(levelWords(evidence.level),
                                      evidence.grade.empty() ? unknownText() : toQt(evidence.grade)));
        QStringList codes;
        for (const std::string &code : evidence.codes)
            codes.append(toQt(code));
        claim(tr("Codes"), codes.join(QStringLiteral(", ")));
        claim(tr("Imported by"), toQt(evidence.importedBy));
        claim(tr("Verified by"), toQt(evidence.verifiedBy));
        claim(tr("Reviewed by"), toQt(evidence.reviewedBy));
        if (!evidence.fileSha256.empty())
            claim(tr("SHA-256"), toQt(evidence.fileSha256));
    }

    Line exceptionEntry(const disposal::Exception &each) const
    {
        const bool isOpen = m_scene.stateOf(each.id) == "exception_raised";
        QString words = bucketWords(each.bucket);
        if (each.subject)
            words += QStringLiteral(", ") + toQt(m_scene.nameOf(each.subject));
        if (!each.reportedSerial.empty())
            words += QStringLiteral(" ") + toQt(each.reportedSerial);
        const QString more =
            isOpen ? tr("raised by %1, another resolves it").arg(toQt(each.raisedBy)) : tr("resolved");
        return entry(isOpen ? stepsKey(SubjectKind::Exception, each.id)
                            : QStringLiteral("past:%1").arg(each.id.value),
                     words, more, isOpen ? State::Bad : State::Good);
    }

    void addExceptions(ItemId item)
    {
        const auto open = m_scene.openExceptionsOn(item);
        if (!open.empty())
            add(headingLine(tr("Exceptions"), formatCount(qint64(open.size()))));
        for (const disposal::Exception *each : open)
            add(exceptionEntry(*each));
    }

    void addOrderExceptions(ItemId order)
    {
        const auto all = m_scene.exceptionsOf(order, false);
        if (!all.empty())
            add(headingLine(tr("Exceptions"), formatCount(qint64(all.size()))));
        for (const disposal::Exception *each : all)
            add(exceptionEntry(*each));
    }

    // What was given to somebody who has not accepted it.
    void addMovements(ItemId item)
    {
        for (const disposal::Movement &each : m_scene.records().movements) {
            const bool isOfIt = std::find(each.things.begin(), each.things.end(), item) != each.things.end();
            if (isOfIt && m_scene.stateOf(each.id) == "movement_released")
                add(entry(stepsKey(SubjectKind::Movement, each.id),
                          tr("Handed over to %1").arg(toQt(each.toHolder)), tr("not accepted"), State::Warn));
        }
    }

    void addBlockers(ItemId item)
    {
        Lines lines = blockerLines(m_scene, item);
        std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
    }

    void addSteps(ItemId object)
    {
        add(headingLine(tr("History")));
        const auto steps = m_scene.steps().stepsOf(object);
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            Line line = entry({}, disposalStateWords(step->to),
                              tr("%1, %2").arg(formatInstant(step->at), toQt(step->person)),
                              disposalStateShape(step->to));
            line.key = QStringLiteral("step:%1:%2").arg(step->operation).arg(toQt(step->to));
            line.operation = step->operation;
            add(std::move(line));
        }
    }

    const DisposalSheet &m_sheet;
    const Scene &m_scene;
    Lines m_lines;
};

// The axis as a list, the newest first.
void addAxis(const CustodyAxis &axis, Lines &lines)
{
    if (axis.stops.empty())
        return;
    lines.push_back(headingLine(tr("Custody and sanitisation"),
                                axis.gaps == 0 ? tr("no gap") : tr("gaps: %1").arg(axis.gaps)));
    struct Told
    {
        Instant at;
        Line line;
    };
    std::vector<Told> told;
    int n = 0;
    for (const AxisStop &stop : axis.stops) {
        Line line = entry({}, stop.words, tr("%1, %2").arg(formatInstant(stop.at), stop.who), stop.shape);
        line.key = QStringLiteral("stop:%1").arg(n++);
        line.operation = stop.operation;
        if (!stop.more.isEmpty())
            line.tip = QStringLiteral("%1\n%2\n%3").arg(line.value, line.more, stop.more);
        told.push_back({stop.at, std::move(line)});
    }
    for (const AxisPart &part : axis.custody) {
        if (part.isGap)
            told.push_back(
                {part.from,
                 note(QStringLiteral("gap:%1").arg(part.from),
                      tr("Nobody had it: %1, from %2").arg(part.words, formatInstant(part.from)), false)});
    }
    std::stable_sort(told.begin(), told.end(), [](const Told &a, const Told &b) { return a.at > b.at; });
    for (Told &each : told)
        lines.push_back(std::move(each.line));
}

// Of an order everything; of a thing what concerns it or its media; of a medium its own.
std::vector<disposal::Refusal> blockersOf(const Scene &scene, ItemId item)
{
    if (scene.order(item) != nullptr)
        return disposal::blockers(scene, item);
    const bool isMedium = scene.isMedium(item);
    const disposal::Line *line = isMedium ? scene.lineOfMedium(item) : scene.lastLineOf(item);
    std::vector<disposal::Refusal> found;
    if (line == nullptr || disposal::hasEnded(scene.stateOf(line->id)))
        return found;
    const std::vector<ItemId> media = scene.mediaOf(item);
    if (line->order) {
        for (disposal::Refusal &each : disposal::blockers(scene, line->order)) {
            if (each.subject == item || std::find(media.begin(), media.end(), each.subject) != media.end())
                found.push_back(std::move(each));
        }
        return found;
    }
    found = disposal::openDeclarations(scene, item);
    for (const ItemId medium : media) {
        if (auto open = disposal::mediumBlocker(scene, medium, *line))
            found.push_back(*std::move(open));
    }
    return found;
}

} // namespace

QString stepsKey(SubjectKind kind, ItemId item)
{
    const auto found =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const KindWord &each) { return each.kind == kind; });
    return QStringLiteral("steps:%1:%2").arg(QLatin1String(found->word)).arg(item.value);
}

std::optional<std::pair<SubjectKind, ItemId>> stepsOfKey(const QString &key)
{
    const QStringList parts = key.split(QLatin1Char(':'));
    if (parts.size() != 3 || parts.front() != QLatin1String("steps"))
        return std::nullopt;
    for (const KindWord &each : kKinds) {
        if (parts.at(1) == QLatin1String(each.word))
            return std::pair(each.kind, ItemId(parts.at(2).toLongLong()));
    }
    return std::nullopt;
}

Lines refusalLines(const std::vector<disposal::Refusal> &refused)
{
    Lines lines;
    int n = 0;
    for (const disposal::Refusal &each : refused) {
        const disposal::RefusalCode *code = disposal::refusalCode(each.code);
        const QString name = code == nullptr ? QString() : QLatin1Char(' ') + toQt(code->name);
        Line head = entry(each.subject ? QStringLiteral("row:%1:%2").arg(each.subject.value).arg(n)
                                       : QStringLiteral("refused:%1").arg(n),
                          each.subjectName.empty() ? tr("The step") : toQt(each.subjectName),
                          toQt(each.code) + name, State::Bad);
        head.link = bool(each.subject);
        lines.push_back(std::move(head));
        lines.push_back(note(QStringLiteral("why:%1").arg(n++),
                             asSentence(toQt(each.why)) + QLatin1Char(' ') + toQt(each.remedy), false));
    }
    return lines;
}

Lines blockerLines(const Scene &scene, ItemId item)
{
    const std::vector<disposal::Refusal> open = blockersOf(scene, item);
    Lines lines;
    lines.push_back(headingLine(tr("Why can it not close?"), formatCount(qint64(open.size()))));
    lines.back().key = QStringLiteral("blockers");
    Lines told = refusalLines(open);
    std::move(told.begin(), told.end(), std::back_inserter(lines));
    if (open.empty())
        lines.push_back(note(QStringLiteral("free"), tr("Nothing keeps it open."), true));
    return lines;
}

DisposalDetails disposalDetails(const DisposalSheet &sheet, ItemId item)
{
    DisposalDetails details;
    Teller teller(sheet);
    if (const int order = sheet.orderRowOf(item); order >= 0) {
        const DisposalOrder &row = sheet.orders[std::size_t(order)];
        details.title = tr("Disposal order %1").arg(row.name);
        details.lines = teller.order(row, *sheet.scene->order(item));
        return details;
    }
    const int at = sheet.rowOf(item);
    if (at < 0)
        return details;
    const DisposalRow &row = sheet.rows[std::size_t(at)];
    details.axis = custodyAxis(*sheet.scene, item, sheet.policy(), sheet.asOf);
    const auto medium = std::find_if(row.media.begin(), row.media.end(),
                                     [&](const DisposalMedium &each) { return each.id == item; });
    if (medium == row.media.end()) {
        details.title = row.name;
        details.lines = teller.thing(row);
    } else {
        details.title = tr("Medium %1").arg(medium->name);
        details.lines = teller.medium(row, *medium);
    }
    addAxis(details.axis, details.lines);
    return details;
}

} // namespace tally::ui
