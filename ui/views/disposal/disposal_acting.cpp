// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does in the view: steps of what is selected, the way to what keeps something open, media
// shown and hidden, evidence that is dropped.
#include "ui/actions/action_registry.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/views/disposal/disposal_board.h"
#include "ui/views/disposal/disposal_model.h"
#include "ui/views/disposal/disposal_papers.h"
#include "ui/views/disposal/disposal_side.h"
#include "ui/views/disposal/disposal_view.h"
#include "ui/views/disposal/disposal_watch.h"
#include "ui/views/disposal/disposal_words.h"
#include "ui/views/disposal/order_model.h"
#include "ui/views/disposal/reconcile_page.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/sliding_side.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTabBar>
#include <QUrl>

namespace tally::ui {

namespace {

using disposal::SubjectKind;

struct Begun
{
    const char *id;
    std::string_view event;
    const char *icon;
};
constexpr Begun kBegun[] = {
    {"disposal.retire", "retire", "disposal"},     {"disposal.declare", "declare", "medium"},
    {"disposal.evidence", "evidence", "evidence"}, {"disposal.order", "order", "order"},
    {"disposal.container", "container", "seal"},
};

} // namespace

void DisposalView::addActions()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &keys,
                            const QString &icon, const QString &tip, std::function<void()> trigger,
                            ActionScope scope = ActionScope::Figures) {
        return actions().add({id, text, QStringLiteral("Work"), keys, icon, tip,
                              tr("disposal media sanitise destroy evidence custody"), scope},
                             this, std::move(trigger));
    };
    m_head->addButton(add(QStringLiteral("disposal.steps"), tr("Steps…"), {}, QStringLiteral("custody"),
                          tr("What may be done next with what is selected (Enter)"),
                          [this] { listSteps(); }));
    m_head->addButton(add(
        QStringLiteral("disposal.why"), tr("Why can it not close?"), QKeySequence(Qt::Key_F8),
        QStringLiteral("help"), tr("Everything that keeps it open, with what would lift it"),
        [this] { explain(); }, ActionScope::Record)); // F8 is the import's, too
    for (const Begun &each : kBegun) {
        const disposal::EventSpec *spec = disposal::eventSpec(each.event);
        QAction *action =
            add(QLatin1String(each.id), tr("%1…").arg(eventWords(each.event)), {}, QLatin1String(each.icon),
                eventHelp(*spec), [this, each] { begin(each.event); });
        if (each.event == "evidence" || each.event == "order")
            m_head->addButton(action);
    }
    m_head->addButton(add(QStringLiteral("disposal.scan"), tr("Scan"), QKeySequence(tr("Ctrl+Shift+B")),
                          QStringLiteral("scan"), tr("Packs and seals containers by reading labels"),
                          [this] { pack(); }));
    addPapers();
    add(QStringLiteral("disposal.media"), tr("Show or hide all media"), {}, QStringLiteral("medium"),
        tr("Below each thing the media that it holds; + and − do it for one"), [this] {
            m_model->setOpenAll(!m_model->isOpenAll());
            m_table->setCurrent(qMax(0, m_model->rowOf(m_stood)), 0);
        });
    m_head->addButton(add(QStringLiteral("disposal.board"), tr("Board or table"), QKeySequence(tr("Ctrl+T")),
                          QStringLiteral("columns"), tr("The things by stage in six lists, or in rows"),
                          [this] { setShowsBoard(!m_showsBoard); }));
}

void DisposalView::updateActions()
{
    const bool isHere = isVisible() && m_watch->sheet() != nullptr;
    const QString away = tr("Disposal is worked on in its view");
    const QString locked = session().whyNoEdit();
    const ItemId item = currentItem();
    const QString none = !isHere ? away : !item ? tr("Nothing is chosen") : QString();
    actions().setUnavailable(QStringLiteral("disposal.why"), none);
    actions().setUnavailable(QStringLiteral("disposal.steps"), none);
    for (const Begun &each : kBegun)
        actions().setUnavailable(QLatin1String(each.id), !isHere ? away : locked);
    actions().setUnavailable(QStringLiteral("disposal.scan"), !isHere ? away : locked);
    updatePapers();
    const QString notThings =
        !isHere || m_tabs->currentIndex() != 0 ? tr("Things are on the first page") : QString();
    actions().setUnavailable(QStringLiteral("disposal.media"), notThings);
    actions().setUnavailable(QStringLiteral("disposal.board"), notThings);
}

// --- papers

void DisposalView::addPapers()
{
    m_papers = new DisposalPapers(context(), this);
    for (const report::DisposalReport &each : report::disposalReports())
        actions().add({QStringLiteral("disposal.paper.") + toQt(each.name),
                       tr("%1…").arg(paperWords(each.name)),
                       QStringLiteral("Work"),
                       {},
                       QStringLiteral("print"),
                       tr("Of what is chosen, as of the moment shown, as PDF or table"),
                       tr("disposal paper certificate note waste pack"),
                       ActionScope::Figures},
                      this, [this, &each] {
                          QString why;
                          const DisposalSheetPtr &sheet = m_watch->sheet();
                          if (const ItemId of = DisposalPapers::subjectOf(each, *sheet, currentItem(), why))
                              m_papers->save(each, *sheet->scene, of);
                      });
}

void DisposalView::updatePapers()
{
    const DisposalSheetPtr &sheet = m_watch->sheet();
    for (const report::DisposalReport &each : report::disposalReports()) {
        QString why = isVisible() && sheet != nullptr ? QString() : tr("Disposal is worked on in its view");
        if (why.isEmpty())
            DisposalPapers::subjectOf(each, *sheet, currentItem(), why);
        actions().setUnavailable(QStringLiteral("disposal.paper.") + toQt(each.name), why);
    }
}

// --- steps

// Things by their lines, media that stand in rows of their own, or the order.
std::vector<StepSubjects> DisposalView::chosen() const
{
    const DisposalSheetPtr &sheet = m_watch->sheet();
    const auto single = [&](SubjectKind kind, ItemId item) {
        return StepSubjects{kind, {item}, toQt(sheet->scene->nameOf(item))};
    };
    std::vector<StepSubjects> of;
    const ItemId item = currentItem();
    if (sheet == nullptr || !item)
        return of;
    if (sheet->orderRowOf(item) >= 0)
        return {single(SubjectKind::Order, item)};
    StepSubjects things{SubjectKind::Line, {}, {}}, media{SubjectKind::Medium, {}, {}};
    if (m_showsBoard) {
        things.items.push_back(item);
    } else {
        for (const auto &[first, last] : m_table->selectedRanges()) {
            for (int row = first; row <= last; ++row)
                (m_model->mediumAt(row) == nullptr ? things : media).items.push_back(m_model->itemAt(row));
        }
    }
    for (StepSubjects *each : {&things, &media}) {
        const auto count = int(each->items.size());
        if (count == 0)
            continue;
        each->words = count == 1                          ? toQt(sheet->scene->nameOf(each->items.front()))
                      : each->kind == SubjectKind::Medium ? tr("%n media", nullptr, count)
                                                          : tr("%n things", nullptr, count);
        of.push_back(*each);
    }
    // Of what is chosen as things the media are worked on too: all of several, each of one.
    if (things.items.size() == 1 && media.items.empty()) {
        for (const ItemId medium : sheet->scene->mediaOf(things.items.front()))
            of.push_back(single(SubjectKind::Medium, medium));
    } else if (!things.items.empty() && media.items.empty()) {
        StepSubjects all{SubjectKind::Medium, {}, {}};
        for (const ItemId thing : things.items) {
            const std::vector<ItemId> held = sheet->scene->mediaOf(thing);
            all.items.insert(all.items.end(), held.begin(), held.end());
        }
        all.words = tr("their %n media", nullptr, int(all.items.size()));
        if (!all.items.empty())
            of.push_back(std::move(all));
    }
    return of;
}

void DisposalView::listSteps()
{
    std::vector<StepSubjects> of = chosen();
    if (of.empty())
        return navigator().tell(tr("Nothing is chosen"));
    if (const QString locked = session().whyNoEdit(); !locked.isEmpty())
        return navigator().tell(locked);
    m_sliding->open();
    m_side->listSteps(std::move(of));
}

void DisposalView::begin(std::string_view event, const StepSubjects &of)
{
    if (const QString locked = session().whyNoEdit(); !locked.isEmpty())
        return navigator().tell(locked);
    m_sliding->setAllowed(true);
    m_sliding->open();
    m_side->begin(event, of);
}

void DisposalView::explain()
{
    if (!currentItem())
        return;
    m_sliding->open();
    m_side->goToBlockers();
}

// --- board and media

void DisposalView::setShowsBoard(bool board)
{
    if (board == m_showsBoard)
        return;
    const bool hadFocus = m_table->hasFocus() || m_board->isAncestorOf(focusWidget());
    const ItemId stood = m_stood;
    m_showsBoard = board;
    updateState();
    // After the pages changed: what loses the keyboard then gives it to whatever comes next.
    if (board)
        m_board->standOn(stood);
    else
        m_table->setCurrent(qMax(0, m_model->rowOf(stood)), 0);
    if (hadFocus)
        focusMain();
    showCurrent();
}

void DisposalView::toggleMedia(bool open)
{
    const QModelIndex index = m_table->currentIndex();
    const DisposalRow *thing = m_model->at(index.row());
    if (thing == nullptr)
        return;
    const ItemId subject = thing->subject;
    m_model->setOpen(index.row(), open);
    m_table->setCurrent(qMax(0, m_model->rowOf(subject)), index.column());
}

bool DisposalView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return View::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return View::eventFilter(watched, event);
    if (key.key() == Qt::Key_Plus || key.key() == Qt::Key_Minus) {
        toggleMedia(key.key() == Qt::Key_Plus);
        return true;
    }
    return View::eventFilter(watched, event);
}

void DisposalView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_side->isAncestorOf(focusWidget()))
        return View::keyPressEvent(event);
    m_side->leave();
}

// --- evidence that is dropped

void DisposalView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && session().mayEdit())
        event->acceptProposedAction();
}

void DisposalView::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    begin("evidence");
    m_side->preset({{QStringLiteral("file"), paths.join(QStringLiteral("; "))}});
}

} // namespace tally::ui
