// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does to the draft of rules.
#include "app/input_files.h"
#include "app/precedence_rules.h"
#include "ui/actions/action_registry.h"
#include "ui/models/item_words.h"
#include "ui/shell/class_tree.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/views/findings/merge_places.h"
#include "ui/views/rules/adopt_strip.h"
#include "ui/views/rules/identifying_keys_model.h"
#include "ui/views/rules/key_strip.h"
#include "ui/views/rules/outcome_pane.h"
#include "ui/views/rules/precedence_strip.h"
#include "ui/views/rules/rules_view.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace tally::ui {

// --- strips

void RulesView::leaveStrips()
{
    const std::initializer_list<QuestionStrip *> strips{m_keyStrip, m_precedenceStrip, m_groupStrip, m_adopt};
    const bool hadOne = std::any_of(strips.begin(), strips.end(),
                                    [](const QuestionStrip *strip) { return strip->isVisible(); });
    for (QuestionStrip *strip : strips)
        strip->hide();
    if (hadOne && isVisible())
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

// Others go; this one is shown by its own begin().
void RulesView::open(QuestionStrip *strip)
{
    for (QuestionStrip *each :
         std::initializer_list<QuestionStrip *>{m_keyStrip, m_precedenceStrip, m_groupStrip, m_adopt}) {
        if (each != strip)
            each->hide();
    }
    m_error->dismiss();
    keepInSight();
}

void RulesView::fail(const QString &what, const Error &error)
{
    m_error->showError(errorWords(what, error));
}

void RulesView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier)
        askAdopt();
    else
        View::keyPressEvent(event);
}

// --- lines

void RulesView::add()
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr || !m_sheet || !m_desk->whyNot().isEmpty())
        return;
    switch (tab()) {
    case KeysTab: {
        const IdentifyingKeyLine *line = m_keys->at(m_tables[KeysTab]->currentIndex().row());
        open(m_keyStrip);
        m_keyStrip->begin(estate, m_desk->keys(), line == nullptr ? "computer" : line->className, {});
        break;
    }
    case PrecedenceTab:
        open(m_precedenceStrip);
        m_precedenceStrip->begin(*m_sheet, m_desk->precedence(), nullptr);
        break;
    case GroupsTab:
        open(m_groupStrip);
        m_groupStrip->begin(estate, m_desk->precedence(), m_groups->groups(), -1);
        break;
    }
}

void RulesView::change()
{
    const estate::EstatePtr estate = session().estate();
    if (const QString locked = m_desk->whyNot(); !locked.isEmpty())
        return navigator().tell(locked);
    if (estate == nullptr || !m_sheet || !whyNoRow().isEmpty())
        return;
    const int row = table()->currentIndex().row();
    switch (tab()) {
    case KeysTab: {
        const IdentifyingKeyLine line = *m_keys->at(row);
        if (line.place) {
            open(m_keyStrip);
            m_keyStrip->begin(estate, m_desk->keys(), line.className, line.key);
            break;
        }
        auto keys = m_desk->keys().keysOf(*estate, line.className); // taken out: back again
        keys.push_back(line.key);
        m_desk->setKeys(line.className, std::move(keys));
        break;
    }
    case PrecedenceTab:
        open(m_precedenceStrip);
        m_precedenceStrip->begin(*m_sheet, m_desk->precedence(), m_precedence->at(row));
        break;
    case GroupsTab:
        open(m_groupStrip);
        m_groupStrip->begin(estate, m_desk->precedence(), m_groups->groups(), row);
        break;
    }
}

void RulesView::putKeys()
{
    const std::string className = m_keyStrip->className();
    const std::vector<std::string> marks = m_keyStrip->typed().attributes;
    m_desk->setKeys(className, m_keyStrip->keys());
    leaveStrips();
    m_tables[KeysTab]->setCurrent(qMax(0, m_keys->rowOf(className, marks)), 0);
}

void RulesView::putPrecedence(const app::PrecedenceDraft &draft)
{
    m_desk->setPrecedence(draft);
    leaveStrips();
}

void RulesView::remove()
{
    const estate::EstatePtr estate = session().estate();
    const QString why = m_desk->whyNot().isEmpty() ? whyNotRemoved() : m_desk->whyNot();
    if (!why.isEmpty())
        return navigator().tell(why);
    if (estate == nullptr)
        return;
    leaveStrips();
    m_error->dismiss();
    const int row = table()->currentIndex().row();
    if (tab() == GroupsTab)
        return removeGroup();
    if (tab() == PrecedenceTab) {
        const PrecedenceLine line = *m_precedence->at(row);
        app::PrecedenceDraft draft = m_desk->precedence();
        draft.removeRule(line.className, line.attribute);
        return putPrecedence(draft);
    }
    const IdentifyingKeyLine line = *m_keys->at(row);
    auto keys = m_desk->keys().keysOf(*estate, line.className);
    keys.erase(keys.begin() + std::ptrdiff_t(*line.place));
    const bool wasLast = keys.empty();
    m_desk->setKeys(line.className, std::move(keys));
    if (wasLast)
        navigator().tell(tr("%1 would have no key of its own and go by those of the class above it.")
                             .arg(classLabel(estate->classes(), line.className)));
}

// Rules may name it; the engine says so.
void RulesView::removeGroup()
{
    auto groups = m_groups->groups();
    groups.erase(groups.begin() + table()->currentIndex().row());
    app::PrecedenceDraft draft = m_desk->precedence();
    draft.setGroups(groups);
    if (const auto read = app::precedenceWith(*session().estate(), draft.text()); !read)
        return fail(tr("The group cannot be removed."), read.error());
    putPrecedence(draft);
}

// The ladder of strengths stays; who stands where on it changes.
void RulesView::move(int by)
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr || !m_desk->whyNot().isEmpty() || !whyNoRow().isEmpty() || tab() == PrecedenceTab)
        return;
    const int row = table()->currentIndex().row();
    if (tab() == GroupsTab) {
        auto groups = m_groups->groups();
        if (row + by < 0 || row + by >= int(groups.size()))
            return;
        const std::string name = groups[std::size_t(row)].name;
        std::swap(groups[std::size_t(row)], groups[std::size_t(row + by)]);
        app::PrecedenceDraft draft = m_desk->precedence();
        draft.setGroups(groups);
        putPrecedence(draft);
        return m_tables[GroupsTab]->setCurrent(m_groups->rowOf(name), 0);
    }
    const IdentifyingKeyLine line = *m_keys->at(row);
    auto keys = m_desk->keys().keysOf(*estate, line.className);
    const int place = line.place ? int(*line.place) : -1;
    if (place < 0 || place + by < 0 || place + by >= int(keys.size()))
        return;
    model::IdentifyingKey &moved = keys[std::size_t(place)];
    model::IdentifyingKey &other = keys[std::size_t(place + by)];
    std::swap(moved.strength, other.strength);
    std::swap(moved, other);
    m_desk->setKeys(line.className, std::move(keys));
}

// --- files

void RulesView::askFile()
{
    leaveStrips();
    auto *dialog = new QFileDialog(this, tr("Load rules"), {}, tr("Rules (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RulesView::load);
    dialog->open();
}

void RulesView::load(const QString &file)
{
    m_error->dismiss();
    session().compute<Result<std::string>>(
        this, QStringLiteral("rulesFile"),
        [path = file.toStdString()](JobContext &) { return app::readInput(path); },
        [this, file](const Result<std::string> &text) { readFile(file, text); });
}

void RulesView::readFile(const QString &file, const Result<std::string> &text)
{
    const QString what = tr("The rules were not loaded.");
    if (!text)
        return fail(what, text.error());
    if (const QString locked = m_desk->whyNot(); !locked.isEmpty())
        return navigator().tell(locked);
    const auto side = m_desk->read(*text);
    if (!side) {
        Error error = side.error();
        error.file = file.toStdString();
        return fail(what, error);
    }
    if (*side != this->side())
        setTab(*side == RuleDesk::Identification ? KeysTab : PrecedenceTab);
    const QString name = QFileInfo(file).fileName();
    navigator().tell(m_desk->hasDraft(*side)
                         ? tr("%1 is the draft now. Nothing is recorded; F5 tries it.").arg(name)
                         : tr("The register has the rules of %1 already.").arg(name));
}

// --- trying and taking

void RulesView::tryDraft()
{
    leaveStrips();
    m_error->dismiss();
    m_desk->tryNow(side());
}

void RulesView::askAdopt()
{
    const estate::EstatePtr estate = session().estate();
    if (const QString why = actions().whyUnavailable(actions().find(QStringLiteral("rules.adopt")));
        !why.isEmpty())
        return navigator().tell(why);
    if (estate == nullptr)
        return;
    open(m_adopt);
    m_adopt->ask(side(), *m_desk, *estate);
}

// On the page that merges, or takes apart, each as an operation of its own.
void RulesView::carryOut()
{
    const IdentityModel::Line *line = m_outcome->carried();
    const estate::EstatePtr estate = session().estate();
    if (line == nullptr || estate == nullptr)
        return;
    QString subject = apartSubject(line->item);
    if (line->fate == Fate::Merge) {
        const std::vector<ItemId> &items = m_outcome->identity()->preview()->merges[line->of].items;
        if (const QString why = whyNoMerge(*estate, items); !why.isEmpty())
            return navigator().tell(why);
        subject = mergeSubject(items);
    }
    navigator().open({QStringLiteral("findings"), subject, {}, {}});
}

} // namespace tally::ui
