// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/facts_tab.h"

#include "app/locking.h"
#include "app/presence_view.h"
#include "estate/outage.h"
#include "ui/details/fact_editor.h"
#include "ui/details/fact_groups.h"
#include "ui/details/line_list.h"
#include "ui/details/lock_strip.h"
#include "ui/details/presence_lines.h"
#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/tables/conflict_strip.h"
#include "ui/tables/item_recorder.h"
#include "ui/tables/value_edit.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

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

} // namespace

FactsTab::FactsTab(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new LineList(tr("Facts"), this)),
      m_recorder(new ItemRecorder(context, nullptr, this)), m_conflict(new ConflictStrip(this)),
      m_lock(new LockStrip(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_conflict);
    layout->addWidget(m_lock);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &LineList::opened, this, &FactsTab::open);
    connect(m_list, &LineList::whyAsked, this, &FactsTab::toggleWhy);
    connect(m_list, &LineList::editAsked, this, [this](const Line &line) { edit(line.key); });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FactsTab::offerLock);
    connect(m_lock, &LockStrip::lockWanted, this, &FactsTab::recordLock);
    connect(m_lock, &LockStrip::left, this, [this] {
        m_lock->hide();
        m_list->setFocus();
    });
    connect(m_recorder, &ItemRecorder::recorded, this, [this] {
        closeEditor(false);
        tell();
    });
    connect(m_recorder, &ItemRecorder::refused, this, &FactsTab::giveBack);
    connect(m_recorder, &ItemRecorder::conflicted, this, [this](const Conflict &conflict) {
        showEditor();
        m_conflict->showConflict(conflict);
    });
    connect(m_conflict, &ConflictStrip::decided, this, [this](const EditRequest &request) {
        m_conflict->hide();
        m_list->setFocus();
        m_recorder->record(request);
    });
    connect(m_conflict, &ConflictStrip::left, this, [this] {
        m_conflict->hide();
        if (m_editor)
            m_editor->setFocus();
        else
            m_list->setFocus();
    });
}

void FactsTab::show(ItemId item)
{
    if (item != m_item) {
        closeEditor(false);
        m_conflict->hide();
        m_lock->hide();
        m_asked = FactsAsked{{}, {}, m_asked.showBlank, {}};
        m_impact.clear();
        m_presence.reset();
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
    m_lock->hide();
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
    if (app::hasPresence(*estate, row)) {
        Lines presence = presenceLines(m_presence);
        std::move(presence.begin(), presence.end(), std::back_inserter(lines));
    }
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
            askPresence();
        });
}

void FactsTab::askPresence()
{
    const estate::EstatePtr estate = m_context.session.estate();
    const estate::Row row = estate == nullptr ? estate::kNoRow : estate->rowOf(m_item);
    if (row == estate::kNoRow || !m_asked.claims || !app::hasPresence(*estate, row))
        return;
    m_context.session.compute<audit::Presence>(
        this, QStringLiteral("presence"),
        [estate, row, claims = *m_asked.claims](JobContext &) {
            return app::presenceOf(*estate, row, claims);
        },
        [this, item = m_item, estate](audit::Presence presence) {
            if (item != m_item || estate != m_context.session.estate())
                return;
            m_presence = std::move(presence);
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
    } else if (line.key.startsWith(QLatin1String("presence")) && !line.item) {
        return; // a reason leads nowhere
    } else if (line.item) {
        m_context.navigator.openItem(line.item);
    } else if (line.kind == Line::Kind::Fact) {
        edit(line.key);
    }
}

void FactsTab::toggleWhy(const Line &line)
{
    QString key = line.key;
    if (key.startsWith(QLatin1String("presence")))
        return; // its reasons stand below it
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

// --- locks

bool FactsTab::isLocked(const QString &attribute) const
{
    const estate::EstatePtr estate = m_context.session.estate();
    const auto locks =
        estate == nullptr ? std::vector<reconcile::ValueLock>() : app::locksHolding(*estate, m_item);
    return std::any_of(locks.begin(), locks.end(), [&](const reconcile::ValueLock &lock) {
        return lock.attribute == attribute.toStdString();
    });
}

void FactsTab::offerLock(const QPoint &at)
{
    const Line *line = m_list->currentLine();
    const estate::EstatePtr estate = m_context.session.estate();
    const estate::Row row = estate == nullptr || !m_item ? estate::kNoRow : estate->rowOf(m_item);
    if (line == nullptr || line->kind != Line::Kind::Fact || row == estate::kNoRow ||
        line->key == QLatin1String("owner") || !isEditable(*estate, row, line->key))
        return;
    const QString attribute = line->key;
    QMenu menu(this);
    QAction *const action = menu.addAction(isLocked(attribute) ? tr("&Unlock") : tr("&Lock…"));
    action->setEnabled(!line->value.isEmpty());
    if (menu.exec(m_list->viewport()->mapToGlobal(at)) == action)
        lock(attribute);
}

QString FactsTab::whatIsShown(const QString &attribute) const
{
    for (const Line &line : m_list->lines()) {
        if (line.kind == Line::Kind::Fact && line.key == attribute)
            return tr("%1: %2").arg(line.label, line.value);
    }
    return attribute;
}

void FactsTab::lock(const QString &attribute)
{
    if (const QString closed = m_context.session.whyNoEdit(); !closed.isEmpty()) {
        m_context.navigator.tell(closed);
        return;
    }
    if (isLocked(attribute)) {
        recordUnlock(attribute);
        return;
    }
    m_locking = attribute;
    m_lock->begin(whatIsShown(attribute), m_context.session.estate()->today());
}

void FactsTab::recordLock(Day until, const QString &reason)
{
    app::LockRequest request;
    request.item = m_item;
    request.attribute = m_locking.toStdString();
    request.until = until;
    request.reason = reason.toStdString();
    const QString sentence = tr("%1 is locked until %2.").arg(whatIsShown(m_locking), formatDay(until));
    m_context.session.record(
        this, tr("Lock of a value"),
        [request](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const OperationNumber number, app::lockValue(opened, request, job));
            return std::optional(number);
        },
        [this, sentence](const Session::Recorded &done) {
            if (!done) {
                m_context.navigator.complain(tr("Nothing was recorded."), done.error());
                return;
            }
            m_lock->hide();
            m_list->setFocus();
            m_context.navigator.tell(sentence, done->value_or(OperationNumber(0)));
        });
}

void FactsTab::recordUnlock(const QString &attribute)
{
    m_context.session.record(
        this, tr("Unlocking of a value"),
        [item = m_item, attribute](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const OperationNumber number,
                      app::unlockValue(opened, item, attribute.toStdString(), {}, job));
            return std::optional(number);
        },
        [this, attribute](const Session::Recorded &done) {
            if (done)
                m_context.navigator.tell(tr("%1 is not locked any more.").arg(whatIsShown(attribute)),
                                         done->value_or(OperationNumber(0)));
            else
                m_context.navigator.complain(tr("Nothing was recorded."), done.error());
        });
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
    const auto about =
        model::catalogueEntry(estate->classes(), estate->classAt(row), attribute.toStdString());
    m_editor = new FactEditor(*about, editText(*estate, row, *about), m_context.session, m_list->viewport());
    m_editor->placeAt(m_list->rectOfValue(attribute));
    m_editor->QFrame::show();
    m_editor->setFocus();
    connect(m_editor, &FactEditor::left, this, [this] { closeEditor(true); });
    connect(m_editor, &FactEditor::accepted, this, [this, estate, row] { record(estate, row); });
}

void FactsTab::closeEditor(bool toList)
{
    if (!m_editor)
        return;
    m_asked.pending.clear();
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    if (toList)
        m_list->setFocus();
}

void FactsTab::record(const estate::EstatePtr &seen, estate::Row row)
{
    const ValueEdit &field = *m_editor->field();
    if (!field.isChanged()) {
        closeEditor(true);
        return;
    }
    const QString typed = field.chosenText();
    m_asked.pending = {{field.attribute().name, understoodText(field.attribute(), typed, seen->today())}};
    m_editor->hide();
    m_list->setFocus();
    tell();
    m_recorder->recordValue(seen, row, field.attribute(), typed);
}

// What was typed stands in its field again, as far as it is still about this item.
void FactsTab::showEditor()
{
    m_asked.pending.clear();
    tell();
    if (!m_editor)
        return;
    m_editor->placeAt(m_list->rectOfValue(QString::fromStdString(m_editor->field()->attribute().name)));
    m_editor->QFrame::show();
}

void FactsTab::giveBack(const Error &error)
{
    showEditor();
    if (m_editor)
        m_editor->showMistake(sentencesOf(error));
    else
        m_context.navigator.complain(tr("Nothing was recorded."), error);
}

} // namespace tally::ui
