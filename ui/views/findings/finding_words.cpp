// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/finding_words.h"

#include "audit/decision.h"
#include "ui/details/fact_groups.h"
#include "ui/models/value_text.h"
#include "ui/theme/format.h"
#include "ui/views/findings/finding_list.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

constexpr std::string_view kAgainst = "against it: ";

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::Findings", text);
}

struct KindNames
{
    const char *name, *title;
};

// In the order of the enumeration; %1 is the item, %2 the attribute.
constexpr std::array<KindNames, audit::kFindingKinds> kKinds{{
    {QT_TRANSLATE_NOOP("tally::ui::Findings", "Ended and seen again"),
     QT_TRANSLATE_NOOP("tally::ui::Findings", "%1: ended and seen again")},
    {QT_TRANSLATE_NOOP("tally::ui::Findings", "Not found"),
     QT_TRANSLATE_NOOP("tally::ui::Findings", "%1: not found")},
    {QT_TRANSLATE_NOOP("tally::ui::Findings", "A source is silent"),
     QT_TRANSLATE_NOOP("tally::ui::Findings", "%1: a source is silent")},
    {QT_TRANSLATE_NOOP("tally::ui::Findings", "Not recorded"),
     QT_TRANSLATE_NOOP("tally::ui::Findings", "%1: found, not recorded")},
    {QT_TRANSLATE_NOOP("tally::ui::Findings", "Different value"),
     QT_TRANSLATE_NOOP("tally::ui::Findings", "%1: %2 differs")},
    {QT_TRANSLATE_NOOP("tally::ui::Findings", "Moved"),
     QT_TRANSLATE_NOOP("tally::ui::Findings", "%1: %2 differs")},
    {QT_TRANSLATE_NOOP("tally::ui::Findings", "Part moved"),
     QT_TRANSLATE_NOOP("tally::ui::Findings", "%1: in another chassis")},
    {QT_TRANSLATE_NOOP("tally::ui::Findings", "Part gone"),
     QT_TRANSLATE_NOOP("tally::ui::Findings", "%1: gone")},
    {QT_TRANSLATE_NOOP("tally::ui::Findings", "Duplicates"),
     QT_TRANSLATE_NOOP("tally::ui::Findings", "%1: the same thing?")},
    {QT_TRANSLATE_NOOP("tally::ui::Findings", "Unexpected software"),
     QT_TRANSLATE_NOOP("tally::ui::Findings", "%1: unexpected software")},
    {QT_TRANSLATE_NOOP("tally::ui::Findings", "Refers to what has ended"),
     QT_TRANSLATE_NOOP("tally::ui::Findings", "%1: %2 has ended")},
    {QT_TRANSLATE_NOOP("tally::ui::Findings", "Nobody’s"),
     QT_TRANSLATE_NOOP("tally::ui::Findings", "%1: nobody’s")},
    {QT_TRANSLATE_NOOP("tally::ui::Findings", "Not as approved"),
     QT_TRANSLATE_NOOP("tally::ui::Findings", "%1: %2 is not as approved")},
}};

static_assert(kKinds.back().title != nullptr, "every kind of finding has its words"); // not for people

const KindNames &namesOf(audit::FindingKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

constexpr std::array<const char *, 9> kActions{
    QT_TRANSLATE_NOOP("tally::ui::Findings", "Accept"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "Keep"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "Correct"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "Decide later"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "Raise a change"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "Send someone to look"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "Merge"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "It is a known item"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "It is a new item")};

constexpr std::array<const char *, 9> kDecided{
    QT_TRANSLATE_NOOP("tally::ui::Findings", "accepted"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "kept"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "corrected"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "left for later"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "a change is raised"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "somebody is sent to look"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "merged"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "given to a known item"),
    QT_TRANSLATE_NOOP("tally::ui::Findings", "made a new item")};

std::optional<model::CatalogueEntry> aboutOf(const estate::Estate &estate, const audit::Finding &finding)
{
    const estate::Row row = rowOf(estate, finding);
    if (row == estate::kNoRow || finding.attribute.empty())
        return {};
    return model::catalogueEntry(estate.classes(), estate.classAt(row), finding.attribute);
}

QString attributeWords(const estate::Estate &estate, const audit::Finding &finding)
{
    const estate::Row row = rowOf(estate, finding);
    if (row == estate::kNoRow)
        return toQt(finding.attribute);
    return attributeLabel(estate.classes(), std::string(estate.classAt(row)), finding.attribute).toLower();
}

// A state that the engine wrote as the register holds it: "in_use".
bool isState(const estate::Estate &estate, const audit::Finding &finding, const std::string &text)
{
    const estate::Row row = rowOf(estate, finding);
    if (row == estate::kNoRow)
        return false;
    const auto &states = estate.classes().statesOf(estate.classAt(row));
    return std::find(states.begin(), states.end(), text) != states.end();
}

QString sideWords(const estate::Estate &estate, const audit::Finding &finding,
                  const std::optional<model::AttributeValue> &value, const std::string &text)
{
    if (isState(estate, finding, text))
        return choiceWords(text);
    const auto about = aboutOf(estate, finding);
    if (!value || !about || about->type == model::AttributeType::Reference)
        return toQt(text);
    const QString words = valueWords(estate, *about, *value);
    return words.isEmpty() ? toQt(text) : words;
}

// Of what is inferred the engine says so; of duplicates it is what tells the two apart.
bool speaksAgainst(const audit::Finding &finding, const std::string &sentence)
{
    if (sentence.starts_with(kAgainst))
        return true;
    return finding.kind == audit::FindingKind::Duplicate &&
           (sentence.starts_with("another ") || sentence.ends_with("tells the two apart"));
}

// "likely, 62 %": the first sentence of what is inferred.
bool isInferred(const audit::Finding &finding)
{
    return finding.key.starts_with("presence:") && !finding.evidence.empty();
}

} // namespace

QString kindWords(audit::FindingKind kind)
{
    return tr(namesOf(kind).name);
}

QString severityWords(audit::Severity severity)
{
    switch (severity) {
    case audit::Severity::Alarm:
        return tr(QT_TRANSLATE_NOOP("tally::ui::Findings", "Alarm"));
    case audit::Severity::High:
        return tr(QT_TRANSLATE_NOOP("tally::ui::Findings", "High severity"));
    case audit::Severity::Normal:
        return tr(QT_TRANSLATE_NOOP("tally::ui::Findings", "Normal severity"));
    case audit::Severity::Low:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("tally::ui::Findings", "Low severity"));
}

State stateOf(audit::Severity severity)
{
    switch (severity) {
    case audit::Severity::Alarm:
        return State::Bad;
    case audit::Severity::High:
        return State::Warn;
    case audit::Severity::Normal:
        return State::Info;
    case audit::Severity::Low:
        break;
    }
    return State::Idle;
}

QString actionWords(audit::Action action)
{
    return tr(kActions[static_cast<std::size_t>(action)]);
}

QString decidedWords(audit::Action action)
{
    return tr(kDecided[static_cast<std::size_t>(action)]);
}

QString findingTitle(const estate::Estate &estate, const audit::Finding &finding)
{
    const bool isPair = finding.kind == audit::FindingKind::Duplicate && !finding.recordedText.empty();
    const bool isValue = finding.kind == audit::FindingKind::PartGone && finding.found && finding.recorded;
    const audit::FindingKind kind = isValue ? audit::FindingKind::Different : finding.kind; // less memory
    QString title = tr(namesOf(kind).title); // not each has both places, and a name may look like one
    if (title.contains(QStringLiteral("%2")))
        title.replace(QStringLiteral("%2"), attributeWords(estate, finding));
    return title.replace(QStringLiteral("%1"), toQt(isPair ? finding.recordedText : finding.name));
}

QString recordedWords(const estate::Estate &estate, const audit::Finding &finding)
{
    if (finding.kind == audit::FindingKind::Duplicate)
        return tr("2 items");
    return sideWords(estate, finding, finding.recorded, finding.recordedText);
}

QString foundWords(const estate::Estate &estate, const audit::Finding &finding)
{
    if (finding.kind == audit::FindingKind::Duplicate)
        return tr("1 thing");
    return sideWords(estate, finding, finding.found, finding.foundText);
}

std::optional<int> surenessOf(const audit::Finding &finding)
{
    if (finding.score || !isInferred(finding))
        return finding.score;
    const QString words = toQt(finding.evidence.front());
    bool isNumber = false;
    const int percent =
        words.section(QLatin1Char(','), 1).remove(QLatin1Char('%')).trimmed().toInt(&isNumber);
    return isNumber ? std::optional(percent) : std::nullopt;
}

QString sureWords(const audit::Finding &finding)
{
    const std::optional<int> percent = surenessOf(finding);
    if (!percent)
        return {};
    constexpr int kCertain = 90;
    constexpr int kLikely = 60;
    const QString word = *percent >= kCertain  ? tr("certain")
                         : *percent >= kLikely ? tr("likely")
                                               : tr("possible");
    return tr("%1, %2").arg(word, formatPercent(*percent / 100.0, 0));
}

std::vector<QString> evidenceFor(const audit::Finding &finding)
{
    std::vector<QString> sentences;
    for (std::size_t i = isInferred(finding) ? 1 : 0; i < finding.evidence.size(); ++i) {
        if (!speaksAgainst(finding, finding.evidence[i]))
            sentences.push_back(toQt(finding.evidence[i]));
    }
    return sentences;
}

std::vector<QString> evidenceAgainst(const audit::Finding &finding)
{
    std::vector<QString> sentences;
    for (const std::string &sentence : finding.evidence) {
        if (speaksAgainst(finding, sentence))
            sentences.push_back(toQt(
                std::string_view(sentence).substr(sentence.starts_with(kAgainst) ? kAgainst.size() : 0)));
    }
    return sentences;
}

QString findingText(const estate::Estate &estate, const audit::Finding &finding, FindingColumn column)
{
    switch (column) {
    case FindingColumn::Finding:
        return findingTitle(estate, finding);
    case FindingColumn::Register:
        return recordedWords(estate, finding);
    case FindingColumn::Found:
        return foundWords(estate, finding);
    case FindingColumn::Since:
        return finding.since ? formatAge(*finding.since, estate.today()) : QString();
    case FindingColumn::Sure:
        return sureWords(finding);
    case FindingColumn::Why:
        break;
    }
    const std::vector<QString> reasons = evidenceFor(finding);
    return reasons.empty() ? QString() : reasons.front();
}

QString whyNotSo(const audit::Finding &finding, audit::Action action)
{
    const auto allowed = audit::actionsFor(finding.kind);
    if (std::find(allowed.begin(), allowed.end(), action) == allowed.end())
        return tr("“%1” is no decision about “%2”.").arg(actionWords(action), kindWords(finding.kind));
    if (action == audit::Action::Correct && audit::correctedAttribute(finding).empty())
        return tr("It is about no value that could be put right.");
    if ((action == audit::Action::SameAs || action == audit::Action::New) && !finding.report)
        return tr("It is about no report that is held.");
    if (action == audit::Action::Change && finding.items.empty())
        return tr("It is about no item that could be changed.");
    return {};
}

QString refusalWords(const std::vector<audit::Finding> &findings, const Error &refusal)
{
    const auto at = std::find_if(findings.begin(), findings.end(),
                                 [&](const audit::Finding &finding) { return finding.key == refusal.field; });
    const QString why = sentencesOf(refusal);
    return at == findings.end() ? why : tr("%1: %2").arg(toQt(at->name), why);
}

} // namespace tally::ui
