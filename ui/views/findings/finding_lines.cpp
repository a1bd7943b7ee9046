// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/finding_lines.h"

#include "ui/details/fact_groups.h"
#include "ui/details/source_badge.h"
#include "ui/models/value_text.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/theme/states.h"
#include "ui/views/findings/finding_words.h"

#include <QCoreApplication>

namespace tally::ui {

namespace {

constexpr std::size_t kItemsShown = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::FindingLines", text);
}

class Writer
{
public:
    Writer(const estate::Estate &estate, const audit::Finding &finding) : m_estate(estate), m_finding(finding)
    {
        m_row = rowOf(estate, finding);
    }

    Lines write(const std::optional<std::vector<app::ClaimView>> &claims, bool allItems)
    {
        addSides();
        addClaims(claims);
        addEvidence();
        addDecision();
        addItems(allItems);
        return std::move(m_lines);
    }

private:
    Line &add(Line::Kind kind, const QString &key)
    {
        Line line;
        line.kind = kind;
        line.key = key;
        m_lines.push_back(std::move(line));
        return m_lines.back();
    }

    void addSides()
    {
        m_lines.push_back(headingLine(tr("Both sides")));
        Line &ours = add(Line::Kind::Fact, QStringLiteral("recorded"));
        ours.label = tr("Register");
        ours.value = recordedWords(m_estate, m_finding);
        ours.badge = badgeOf({}).letter;
        ours.badgeWord = badgeOf({}).word;
        if (ours.value.isEmpty()) {
            ours.value = tr("nothing");
            ours.muted = true;
        }
        Line &theirs = add(Line::Kind::Fact, QStringLiteral("found"));
        theirs.label = tr("Found");
        theirs.value = foundWords(m_estate, m_finding);
        if (theirs.value.isEmpty()) {
            theirs.value = tr("nothing");
            theirs.muted = true;
        }
        if (!m_finding.source.empty()) {
            theirs.badge = badgeOf(m_finding.source).letter;
            theirs.badgeWord = badgeOf(m_finding.source).word;
            addFact(QStringLiteral("source"), tr("Source"), toQt(m_finding.source));
        }
        if (m_finding.seenAt)
            addFact(QStringLiteral("seen"), tr("Seen"), formatInstant(*m_finding.seenAt));
        if (m_finding.since)
            addFact(
                QStringLiteral("since"), tr("Since"),
                tr("%1, %2").arg(formatDay(*m_finding.since), formatAge(*m_finding.since, m_estate.today())));
        if (const QString sure = sureWords(m_finding); !sure.isEmpty())
            addFact(QStringLiteral("sure"), tr("Sure"), sure);
    }

    void addFact(const QString &key, const QString &label, const QString &value)
    {
        Line &line = add(Line::Kind::Fact, key);
        line.label = label;
        line.value = value;
    }

    void addClaims(const std::optional<std::vector<app::ClaimView>> &claims)
    {
        if (m_row == estate::kNoRow || m_finding.attribute.empty())
            return;
        const std::string className(m_estate.classAt(m_row));
        const auto about = model::catalogueEntry(m_estate.classes(), className, m_finding.attribute);
        if (!about)
            return;
        m_lines.push_back(headingLine(tr("What every source says"),
                                      attributeLabel(m_estate.classes(), className, m_finding.attribute)));
        if (!claims) {
            Line &waits = add(Line::Kind::Claim, QStringLiteral("claim:none"));
            waits.value = tr("Asking the register…");
            waits.muted = true;
            return;
        }
        const std::size_t before = m_lines.size();
        for (const app::ClaimView &claim : *claims) {
            if (claim.attribute == m_finding.attribute)
                addClaim(claim, *about);
        }
        if (m_lines.size() == before) {
            Line &none = add(Line::Kind::Claim, QStringLiteral("claim:none"));
            none.value = tr("No source speaks of it.");
            none.muted = true;
        }
    }

    void addClaim(const app::ClaimView &claim, const model::CatalogueEntry &about)
    {
        Line &line = add(Line::Kind::Claim, QStringLiteral("claim:") + toQt(claim.source));
        const SourceBadge badge = badgeOf(claim.source);
        line.label = toQt(claim.source);
        line.value = valueWords(m_estate, about, claim.value);
        line.more = claim.seenAt ? tr("seen %1").arg(formatDay(dayOf(*claim.seenAt))) : QString();
        if (claim.stale)
            line.more += QStringLiteral(", ") + tr("silent");
        line.badge = badge.letter;
        line.badgeWord = claim.wins ? tr("Wins") : tr("Outranked");
        line.strong = claim.wins;
        if (claim.wins) {
            line.iconName = QStringLiteral("tick");
            line.iconRole = Role::Good;
        }
    }

    void addEvidence()
    {
        const auto list = [this](const QString &heading, const std::vector<QString> &sentences, Role role,
                                 const QString &key) {
            if (sentences.empty())
                return;
            m_lines.push_back(headingLine(heading));
            for (std::size_t i = 0; i < sentences.size(); ++i) {
                Line &line = add(Line::Kind::Note, key + QString::number(i));
                line.value = asSentence(sentences[i]);
                line.iconRole = role;
            }
        };
        const auto against = evidenceAgainst(m_finding);
        list(against.empty() ? tr("Why") : tr("What speaks for it"), evidenceFor(m_finding), Role::Info,
             QStringLiteral("for:"));
        list(tr("What speaks against it"), against, Role::Warn, QStringLiteral("against:"));
    }

    void addLink(const QString &key, const QString &label, ItemId item)
    {
        addFact(key, label, itemName(m_estate, item));
        m_lines.back().item = item;
        m_lines.back().link = m_estate.rowOf(item) != estate::kNoRow;
    }

    void addDecision()
    {
        if (!m_finding.decision && !m_finding.change)
            return;
        m_lines.push_back(headingLine(tr("Decision")));
        if (m_finding.change)
            addLink(QStringLiteral("explained"), tr("Explained by"), m_finding.change);
        if (!m_finding.decision)
            return;
        const audit::DecisionTaken &taken = *m_finding.decision;
        addFact(QStringLiteral("decision"), tr("Decided"), decidedWords(taken.action));
        m_lines.back().item = taken.record;
        m_lines.back().link = m_estate.rowOf(taken.record) != estate::kNoRow;
        if (!taken.reason.empty())
            addFact(QStringLiteral("reason"), tr("Reason"), toQt(taken.reason));
        if (taken.until)
            addFact(QStringLiteral("until"), tr("Until"), formatDay(*taken.until));
        if (taken.change)
            addLink(QStringLiteral("change"), tr("Change"), taken.change);
        if (taken.assigned)
            addLink(QStringLiteral("assigned"), tr("Sent to look"), taken.assigned);
        if (m_finding.isOpen) {
            Line &line = add(Line::Kind::Note, QStringLiteral("again"));
            line.value =
                tr("It was decided before, and what was found has changed since or the day has passed.");
        }
    }

    void addItems(bool allItems)
    {
        if (m_finding.items.empty())
            return;
        m_lines.push_back(headingLine(tr("Items"), formatCount(qint64(m_finding.items.size()))));
        const std::size_t shown =
            allItems ? m_finding.items.size() : std::min(kItemsShown, m_finding.items.size());
        for (std::size_t i = 0; i < shown; ++i)
            addItem(m_finding.items[i]);
        if (shown < m_finding.items.size()) {
            Line &more = add(Line::Kind::Entry, QLatin1String(kMoreItems));
            more.value = tr("%1 more").arg(formatCount(qint64(m_finding.items.size() - shown)));
            more.link = true;
            more.iconName = QStringLiteral("chevron-right");
            more.iconRole = Role::Link;
        }
    }

    void addItem(ItemId item)
    {
        const estate::Row row = m_estate.rowOf(item);
        Line &line = add(Line::Kind::Entry, QStringLiteral("item:%1").arg(item.value));
        line.value = itemName(m_estate, item);
        line.item = item;
        if (row >= m_estate.itemCount()) {
            line.more = tr("no longer in the register");
            line.muted = true;
            return;
        }
        line.link = true;
        line.more = classLabel(m_estate.classes(), m_estate.classAt(row));
        line.iconName = classIcon(m_estate.classes(), m_estate.classAt(row));
    }

    const estate::Estate &m_estate;
    const audit::Finding &m_finding;
    estate::Row m_row;
    Lines m_lines;
};

} // namespace

Lines findingLines(const estate::Estate &estate, const audit::Finding &finding,
                   const std::optional<std::vector<app::ClaimView>> &claims, bool allItems)
{
    return Writer(estate, finding).write(claims, allItems);
}

} // namespace tally::ui
