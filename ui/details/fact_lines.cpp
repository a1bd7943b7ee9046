// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/fact_lines.h"

#include "app/locking.h"
#include "ui/details/fact_groups.h"
#include "ui/details/source_badge.h"
#include "ui/models/lifecycle.h"
#include "ui/models/value_text.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tally::ui {

namespace {

using app::ClaimView;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("tally::ui::Facts", text, nullptr, n);
}

class FactWriter
{
public:
    FactWriter(const estate::Estate &estate, estate::Row row, const FactsAsked &asked)
        : m_estate(estate), m_row(row), m_asked(asked), m_class(estate.classAt(row))
    {
        for (reconcile::ValueLock &lock : app::locksHolding(estate, estate.idAt(row)))
            m_locks.emplace(lock.attribute, std::move(lock));
        if (asked.claims) {
            for (const ClaimView &claim : *asked.claims)
                m_claims[claim.attribute].push_back(&claim);
        }
    }

    Lines write()
    {
        Lines blank;
        for (const FactGroup &group : factGroups(m_estate.classes(), m_class)) {
            Lines known;
            for (const std::string &attribute : group.attributes) {
                Line line = lineOf(attribute);
                if (!line.value.isEmpty())
                    addWithClaims(known, std::move(line), attribute);
                else if (!isComputed(attribute))
                    addWithClaims(blank, std::move(line), attribute);
            }
            if (known.empty())
                continue;
            m_lines.push_back(headingLine(group.heading));
            std::move(known.begin(), known.end(), std::back_inserter(m_lines));
        }
        addBlank(std::move(blank));
        return std::move(m_lines);
    }

private:
    Line lineOf(const std::string &attribute) const
    {
        Line line;
        line.key = QString::fromStdString(attribute);
        line.label = attributeLabel(m_estate.classes(), m_class, attribute);
        if (attribute == "class") {
            line.value = classLabel(m_estate.classes(), m_class);
            return line;
        }
        if (attribute == "owner") {
            setOwner(line);
            return line;
        }
        const auto about = model::catalogueEntry(m_estate.classes(), m_class, attribute);
        line.value = shownValue(m_estate, m_row, attribute);
        line.item = referenceOf(m_estate, m_row, attribute);
        line.link = bool(line.item);
        line.fixed = about && isFixedText(*about);
        line.computed = isComputed(attribute);
        if (about)
            line.tip = toQt(about->help);
        if (attribute == "status" && !line.value.isEmpty()) {
            const State state =
                stateOfLifecycle(m_estate.classes(), m_class, m_estate.displayAt(m_row, attribute));
            line.iconName = stateIconName(state);
            line.iconRole = roleOf(state);
        }
        if (m_locks.contains(attribute)) {
            line.iconName = QStringLiteral("pin");
            line.iconRole = Role::Info;
            line.tip = lockWords(attribute);
        }
        if (const auto typed = m_asked.pending.find(attribute); typed != m_asked.pending.end()) {
            line.value = typed->second;
            line.pending = true;
            line.link = false;
        }
        setBadge(line, attribute);
        return line;
    }

    void setOwner(Line &line) const
    {
        const OrgId owner = m_estate.ownerAt(m_row);
        const estate::Row organisation = owner ? m_estate.rowOf(ItemId(owner.value)) : estate::kNoRow;
        line.value = !owner                           ? tr("The partnership")
                     : organisation == estate::kNoRow ? QStringLiteral("#%1").arg(owner.value)
                                                      : itemName(m_estate, organisation);
        line.link = organisation != estate::kNoRow;
        if (line.link)
            line.item = m_estate.idAt(organisation);
    }

    const std::vector<const ClaimView *> *claimsOf(const std::string &attribute) const
    {
        const auto found = m_claims.find(attribute);
        return found == m_claims.end() ? nullptr : &found->second;
    }

    void setBadge(Line &line, const std::string &attribute) const
    {
        if (line.value.isEmpty() || (!m_asked.claims && !line.computed))
            return;
        const auto *claims = claimsOf(attribute);
        const SourceBadge badge = line.computed ? computedBadge()
                                                : badgeOf(claims == nullptr || !claims->front()->wins
                                                              ? std::string_view()
                                                              : std::string_view(claims->front()->source));
        line.badge = badge.letter;
        line.badgeWord = badge.word;
    }

    QString wordsOf(const ClaimView &claim) const
    {
        const auto about = model::catalogueEntry(m_estate.classes(), m_class, claim.attribute);
        return about ? valueWords(m_estate, *about, claim.value) : QString();
    }

    // Empty: it is not locked.
    QString lockWords(const std::string &attribute) const
    {
        const auto found = m_locks.find(attribute);
        if (found == m_locks.end())
            return {};
        const reconcile::ValueLock &lock = found->second;
        const QString who = toQt(lock.lockedBy), why = toQt(lock.reason);
        return lock.until ? tr("Locked until %1 by %2: %3.").arg(formatDay(*lock.until), who, why)
                          : tr("Locked by %1: %2.").arg(who, why);
    }

    // "Inventory says C. Baptiste": what others say that is not what is shown.
    void addDisagreement(Lines &onto, const Line &fact, const std::string &attribute) const
    {
        const auto *claims = claimsOf(attribute);
        const QString locked = lockWords(attribute);
        if (claims == nullptr && locked.isEmpty())
            return;
        QStringList others;
        for (const ClaimView *claim : claims == nullptr ? std::vector<const ClaimView *>() : *claims) {
            const QString words = wordsOf(*claim);
            if (words.isEmpty() || words.compare(fact.value, Qt::CaseInsensitive) == 0 || claim->wins)
                continue;
            const QString source = badgeOf(claim->source).word;
            others.append(
                claim->seenAt
                    ? tr("%1 says %2, seen %3.").arg(source, words, formatDay(dayOf(*claim->seenAt)))
                    : tr("%1 says %2.").arg(source, words));
        }
        if (others.isEmpty() && locked.isEmpty())
            return;
        Line note;
        note.kind = Line::Kind::Note;
        note.key = QLatin1String("note:") + fact.key;
        note.value = others.mid(0, 2).join(QLatin1Char(' '));
        if (others.size() > 2)
            note.value += QLatin1Char(' ') + tr("%n more say otherwise.", int(others.size()) - 2);
        if (!locked.isEmpty()) {
            note.value = locked + (note.value.isEmpty() ? QString() : QLatin1Char(' ') + note.value);
            note.iconName = QStringLiteral("pin");
            note.iconRole = Role::Info;
        }
        note.tip = tr("Alt+Enter lists what every source says.");
        onto.push_back(std::move(note));
    }

    void addClaims(Lines &onto, const std::string &attribute) const
    {
        const auto *claims = claimsOf(attribute);
        if (claims == nullptr) {
            Line none;
            none.kind = Line::Kind::Claim;
            none.key = QStringLiteral("claim:none");
            none.value = !m_asked.claims         ? tr("Asking the register…")
                         : isComputed(attribute) ? tr("Worked out from the reports.")
                                                 : tr("No source speaks of it; it came with the item.");
            none.muted = true;
            onto.push_back(std::move(none));
            return;
        }
        for (const ClaimView *claim : *claims) {
            const SourceBadge badge = badgeOf(claim->source);
            Line line;
            line.kind = Line::Kind::Claim;
            line.key = QStringLiteral("claim:%1:%2")
                           .arg(QString::fromStdString(attribute), QString::fromStdString(claim->source));
            line.label = toQt(claim->source);
            line.value = wordsOf(*claim);
            line.more = claim->seenAt ? tr("seen %1").arg(formatDay(dayOf(*claim->seenAt))) : QString();
            line.badge = badge.letter;
            line.badgeWord = claim->wins ? tr("Wins") : tr("Outranked");
            line.strong = claim->wins;
            if (claim->wins) {
                line.iconName = QStringLiteral("tick");
                line.iconRole = Role::Good;
            }
            onto.push_back(std::move(line));
        }
    }

    void addWithClaims(Lines &onto, Line fact, const std::string &attribute) const
    {
        const bool pending = fact.pending;
        onto.push_back(std::move(fact));
        const Line copy = onto.back();
        if (m_asked.opened == attribute)
            addClaims(onto, attribute);
        else if (!pending && !copy.value.isEmpty())
            addDisagreement(onto, copy, attribute);
    }

    void addBlank(Lines blank)
    {
        if (blank.empty())
            return;
        const auto count = std::count_if(blank.begin(), blank.end(),
                                         [](const Line &line) { return line.kind == Line::Kind::Fact; });
        Line fold;
        fold.kind = Line::Kind::Entry;
        fold.key = QLatin1String(kBlankFold);
        fold.value = tr("%n not recorded", int(count));
        fold.iconName = m_asked.showBlank ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
        fold.iconRole = Role::Link;
        fold.link = true;
        m_lines.push_back(std::move(fold));
        if (m_asked.showBlank)
            std::move(blank.begin(), blank.end(), std::back_inserter(m_lines));
    }

    const estate::Estate &m_estate;
    estate::Row m_row;
    const FactsAsked &m_asked;
    std::string m_class;
    std::map<std::string, std::vector<const ClaimView *>> m_claims;
    std::map<std::string, reconcile::ValueLock> m_locks;
    Lines m_lines;
};

// The nearest class that all are of.
std::string commonClass(const estate::Estate &estate, const std::vector<estate::Row> &rows)
{
    const model::ClassRegistry &classes = estate.classes();
    std::string common(estate.classAt(rows.front()));
    for (const estate::Row row : rows) {
        while (!classes.isA(estate.classAt(row), common)) {
            const model::ClassSpec *spec = classes.find(common);
            if (spec == nullptr || spec->parent.empty())
                return "item";
            common = spec->parent;
        }
    }
    return common;
}

Line commonLine(const estate::Estate &estate, const std::vector<estate::Row> &rows,
                const model::CatalogueEntry &about)
{
    Line line;
    line.key = toQt(about.name);
    line.label = definedWords(about.label);
    QStringList different;
    Pence sum = 0;
    bool known = false;
    for (const estate::Row row : rows) {
        const auto value = estate.attributeAt(row, about.name);
        known = known || value.has_value();
        if (const auto *number = value ? std::get_if<std::int64_t>(&*value) : nullptr)
            sum += *number;
        const QString words = value ? valueWords(estate, about, *value) : QString();
        if (!different.contains(words) && different.size() < 100)
            different.append(words);
    }
    if (!known)
        return line;
    if (about.type == model::AttributeType::Money)
        line.value = QCoreApplication::translate("tally::ui::Facts", "%1 together")
                         .arg(formatMoney(sum, MoneyStyle::Total));
    else if (different.size() == 1)
        line.value = different.front();
    else {
        line.value = different.size() < 100 ? tr("several (%n)", int(different.size())) : tr("several");
        line.muted = true;
    }
    return line;
}

} // namespace

Lines factLines(const estate::Estate &estate, estate::Row row, const FactsAsked &asked)
{
    return FactWriter(estate, row, asked).write();
}

bool isEditable(const estate::Estate &estate, estate::Row row, const QString &attribute)
{
    const std::string name = attribute.toStdString();
    return name == "owner" ||
           (!isComputed(name) && estate.classes().attribute(estate.classAt(row), name) != nullptr);
}

Lines commonLines(const estate::Estate &estate, const std::vector<estate::Row> &rows)
{
    Lines lines;
    if (rows.empty())
        return lines;
    const std::string className = commonClass(estate, rows);
    for (const FactGroup &group : factGroups(estate.classes(), className)) {
        Lines known;
        for (const std::string &attribute : group.attributes) {
            const auto about = model::catalogueEntry(estate.classes(), className, attribute);
            if (!about)
                continue;
            Line line = commonLine(estate, rows, *about);
            if (!line.value.isEmpty())
                known.push_back(std::move(line));
        }
        if (known.empty())
            continue;
        lines.push_back(headingLine(group.heading));
        std::move(known.begin(), known.end(), std::back_inserter(lines));
    }
    return lines;
}

} // namespace tally::ui
