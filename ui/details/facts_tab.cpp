// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/facts_tab.h"

#include "estate/outage.h"
#include "ui/details/fact_editor.h"
#include "ui/details/fact_groups.h"
#include "ui/details/line_list.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace tally::ui {

namespace {

const QString kImpactKey = QStringLiteral("impact");

struct Hit
{
    std::size_t people = 0, sites = 0, services = 0, others = 0;
};

Hit hitOf(const estate::Estate &estate, estate::Row row)
{
    const estate::Outage outage = estate::outageOf(estate, {row}, {});
    Hit hit;
    hit.people = outage.people;
    hit.sites = outage.sites;
    for (const auto &[className, count] : outage.byClass) {
        if (estate.classes().isA(className, "business_service") ||
            estate.classes().isA(className, "service_item"))
            hit.services += count;
        else if (!estate.classes().isA(className, "person") && !estate.classes().isA(className, "site"))
            hit.others += count;
    }
    return hit;
}

QString sentenceOf(const Error &error)
{
    QString text = fromUtf8(error.reason);
    if (!error.remedy.empty())
        text += QStringLiteral(". ") + fromUtf8(error.remedy);
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1) + QLatin1Char('.');
}

} // namespace

FactsTab::FactsTab(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new LineList(tr("Facts"), this)),
      m_conflict(new FactConflictStrip(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_conflict);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &LineList::opened, this, &FactsTab::open);
    connect(m_list, &LineList::whyAsked, this, &FactsTab::toggleWhy);
    connect(m_list, &LineList::editAsked, this, [this](const Line &line) { edit(line.key); });
    connect(m_conflict, &FactConflictStrip::theirsKept, this, [this] { settleClash(false); });
    connect(m_conflict, &FactConflictStrip::yoursWanted, this, [this] { settleClash(true); });
    connect(m_conflict, &FactConflictStrip::left, this, [this] {
        m_conflict->hide();
        if (m_editor)
            m_editor->setFocus();
    });
}

void FactsTab::show(ItemId item)
{
    if (item != m_item) {
        closeEditor(false);
        m_conflict->hide();
        m_asked = FactsAsked{{}, {}, m_asked.showBlank, {}};
        m_impact.clear();
        m_claimsAt = -1;
    }
    m_item = item;
    tell();
    askClaims();
    askImpact();
}

void FactsTab::showSeveral(const std::vector<estate::Row> &rows)
{
    closeEditor(false);
    m_conflict->hide();
    m_item = {};
    m_asked = {};
    m_list->setLines({});
    const estate::EstatePtr estate = m_context.session.estate();
    m_context.session.compute<Lines>(
        this, QStringLiteral("several"), [estate, rows](JobContext &) { return commonLines(*estate, rows); },
        [this](Lines lines) {
            if (!m_item)
                m_list->setLines(std::move(lines));
        });
}

void FactsTab::refresh()
{
    if (m_item)
        show(m_item);
}

void FactsTab::tell()
{
    const estate::EstatePtr estate = m_context.session.estate();
    const estate::Row row = estate == nullptr ? estate::kNoRow : estate->rowOf(m_item);
    if (row == estate::kNoRow) {
        m_list->setLines({});
        return;
    }
    Lines lines = factLines(*estate, row, m_asked);
    addImpact(lines);
    m_list->setLines(std::move(lines));
}

void FactsTab::addImpact(Lines &lines) const
{
    lines.push_back(headingLine(tr("If this fails")));
    Line said;
    said.kind = Line::Kind::Entry;
    said.key = kImpactKey;
    said.value = m_impact.isEmpty() ? tr("Working it out…") : m_impact;
    said.muted = m_impact.isEmpty();
    lines.push_back(said);
    Line link;
    link.kind = Line::Kind::Entry;
    link.key = kImpactKey + QStringLiteral(":open");
    link.value = tr("Open impact");
    link.more = tr("F7");
    link.link = true;
    lines.push_back(link);
}

void FactsTab::askClaims()
{
    const estate::EstatePtr estate = m_context.session.estate();
    const estate::Row row = estate->rowOf(m_item);
    if (row == estate::kNoRow || m_claimsAt == estate->operation())
        return;
    m_claimsAt = estate->operation();
    using Claims = std::vector<app::ClaimView>;
    m_context.session.run<Claims>(
        this, {},
        [estate, row](app::Register &opened, JobContext &) { return app::claimsOf(opened, *estate, row); },
        [this, item = m_item, at = m_claimsAt](Result<Claims> claims) {
            if (item != m_item || at != m_claimsAt || !claims)
                return;
            m_asked.claims = std::move(*claims);
            tell();
        });
}

void FactsTab::askImpact()
{
    const estate::EstatePtr estate = m_context.session.estate();
    const estate::Row row = estate->rowOf(m_item);
    if (row == estate::kNoRow)
        return;
    m_context.session.compute<Hit>(
        this, QStringLiteral("impact"), [estate, row](JobContext &) { return hitOf(*estate, row); },
        [this, item = m_item](Hit hit) {
            if (item != m_item)
                return;
            QStringList words;
            if (hit.services > 0)
                words.append(tr("%n service(s)", nullptr, int(hit.services)));
            if (hit.people > 0)
                words.append(tr("%n person(s)", nullptr, int(hit.people)));
            if (hit.sites > 0)
                words.append(tr("%n site(s)", nullptr, int(hit.sites)));
            if (hit.others > 0)
                words.append(tr("%n other item(s)", nullptr, int(hit.others)));
            m_impact = words.isEmpty() ? tr("Nothing depends on it.") : words.join(QStringLiteral(" · "));
            tell();
        });
}

void FactsTab::open(const Line &line)
{
    if (line.key == QLatin1String(kBlankFold)) {
        m_asked.showBlank = !m_asked.showBlank;
        tell();
    } else if (line.key.startsWith(kImpactKey)) {
        m_context.navigator.open({QStringLiteral("impact"), {}, {}, m_item});
    } else if (line.kind == Line::Kind::Note) {
        toggleWhy(line);
    } else if (line.item) {
        m_context.navigator.openItem(line.item);
    } else if (line.kind == Line::Kind::Fact) {
        edit(line.key);
    }
}

void FactsTab::toggleWhy(const Line &line)
{
    QString key = line.key;
    if (key.startsWith(QLatin1String("note:")))
        key = key.mid(5);
    if (line.kind == Line::Kind::Claim)
        key.clear();
    const std::string wanted = key.toStdString();
    m_asked.opened = m_asked.opened == wanted ? std::string() : wanted;
    tell();
    if (!key.isEmpty())
        m_list->setCurrentKey(key);
}

// --- editing

FactEditor *FactsTab::editor() const
{
    return m_editor;
}

void FactsTab::edit(const QString &attribute)
{
    const estate::EstatePtr estate = m_context.session.estate();
    const estate::Row row = estate == nullptr || !m_item ? estate::kNoRow : estate->rowOf(m_item);
    if (row == estate::kNoRow)
        return;
    if (const QString locked = m_context.session.whyNoEdit(); !locked.isEmpty()) {
        m_context.navigator.tell(locked);
        return;
    }
    if (!isEditable(*estate, row, attribute)) {
        m_context.navigator.tell(tr("This is worked out or set by the class; it is not edited here."));
        return;
    }
    closeEditor(false);
    m_list->setCurrentKey(attribute);
    m_list->scrollTo(m_list->currentIndex());
    const std::string name = attribute.toStdString();
    m_wanted = {};
    m_wanted.item = m_item;
    m_wanted.attribute = name;
    m_wanted.readAs = estate->displayAt(row, name);
    m_wanted.what = tr("Set %1 of %2")
                        .arg(attributeLabel(estate->classes(), std::string(estate->classAt(row)), name),
                             itemName(*estate, row));
    m_editor = new FactEditor(m_context.session, m_item, name, m_list->viewport());
    m_editor->placeAt(m_list->rectOfValue(attribute));
    m_editor->QFrame::show();
    m_editor->setFocus();
    connect(m_editor, &FactEditor::left, this, [this] { closeEditor(true); });
    connect(m_editor, &FactEditor::accepted, this,
            [this](const std::string &value, const QString &shown) { record(value, shown, false); });
}

void FactsTab::closeEditor(bool toList)
{
    if (!m_editor)
        return;
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    if (toList)
        m_list->setFocus();
}

void FactsTab::record(const std::string &value, const QString &shown, bool overTheirs)
{
    m_wanted.value = value;
    m_wanted.shown = shown;
    m_wanted.overTheirs = overTheirs;
    m_asked.pending = {{m_wanted.attribute, shown}};
    if (m_editor)
        m_editor->hide();
    m_list->setFocus();
    tell();
    recordValue(m_context.session, this, m_wanted, [this, wanted = m_wanted](const RecordedValue &given) {
        if (wanted.item == m_item && wanted.attribute == m_wanted.attribute)
            answer(given);
        else if (given.error)
            m_context.navigator.complain(*given.error);
    });
}

void FactsTab::answer(const RecordedValue &answer)
{
    m_asked.pending.clear();
    if (answer.clash || answer.error) {
        tell();
        if (m_editor) {
            m_editor->placeAt(m_list->rectOfValue(QString::fromStdString(m_wanted.attribute)));
            m_editor->QFrame::show();
        }
    }
    const estate::EstatePtr estate = m_context.session.estate();
    const estate::Row row = estate->rowOf(m_item);
    if (answer.clash && row != estate::kNoRow) {
        m_conflict->showClash(
            itemName(*estate, row),
            attributeLabel(estate->classes(), std::string(estate->classAt(row)), m_wanted.attribute),
            *answer.clash, m_wanted.shown);
        return;
    }
    if (answer.error) {
        if (m_editor)
            m_editor->showMistake(sentenceOf(*answer.error));
        else
            m_context.navigator.complain(*answer.error);
        return;
    }
    closeEditor(false);
    tell();
    m_list->setFocus();
    if (answer.operation)
        m_context.navigator.tell(
            tr("%1: %2.").arg(m_wanted.what, m_wanted.shown.isEmpty() ? tr("unknown") : m_wanted.shown),
            *answer.operation);
}

void FactsTab::settleClash(bool yours)
{
    m_conflict->hide();
    if (yours) {
        record(m_wanted.value, m_wanted.shown, true);
        return;
    }
    closeEditor(true);
    tell();
}

} // namespace tally::ui
