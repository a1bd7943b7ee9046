// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/search_field.h"

#include "ui/find/find_popup.h"
#include "ui/find/find_results_model.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field_buttons.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace tally::ui {

namespace {

// A burst of other people's operations makes one new index.
constexpr int kReindexMs = 400;
constexpr int kMostOfAGroup = 6;

} // namespace

SearchField::SearchField(ViewContext &context, QWidget *parent)
    : QLineEdit(parent), m_context(context), m_model(new FindResultsModel(this)),
      m_popup(new FindPopup(m_model, this))
{
    setAccessibleName(tr("Find anything"));
    setPlaceholderText(tr("Find anything: asset number, serial, person, site, product"));
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), Role::TextMuted), QLineEdit::LeadingPosition);
    nameFieldButtons(*this, tr("Find anything"));
    m_reindex.setSingleShot(true);
    m_reindex.setInterval(kReindexMs);
    connect(&m_reindex, &QTimer::timeout, this, &SearchField::reindex);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_pasted.clear();
        search();
    });
    connect(m_popup, &FindPopup::chosen, this, &SearchField::choose);
    connect(&context.session, &Session::opened, this, &SearchField::reindex);
    connect(&context.session, &Session::estateChanged, this, [this] { m_reindex.start(); });
    connect(&context.session, &Session::closed, this, [this] {
        m_index.reset();
        clear();
        m_popup->hide();
    });
}

void SearchField::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::find(const QString &text)
{
    m_pasted.clear();
    setText(text);
    search();
}

void SearchField::reindex()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr || (m_index != nullptr && m_index->estate() == estate))
        return;
    using Index = std::shared_ptr<const estate::SearchIndex>;
    m_context.session.compute<Index>(
        this, QStringLiteral("index"),
        [estate](JobContext &job) { return estate::SearchIndex::build(estate, job); },
        [this](Index index) {
            if (index == nullptr)
                return;
            m_index = std::move(index);
            if (hasFocus() && !text().isEmpty())
                search();
        });
}

void SearchField::search()
{
    const QString wanted = m_pasted.isEmpty() ? text() : m_pasted;
    if (wanted.trimmed().isEmpty()) {
        m_model->clear();
        m_popup->hide();
        return;
    }
    if (m_index == nullptr)
        return; // it searches when the index is there
    m_context.session.compute<estate::Found>(
        this, QStringLiteral("find"),
        [index = m_index, text = wanted.toStdString()](JobContext &) {
            return index->find(text, kMostOfAGroup);
        },
        [this, wanted](const estate::Found &found) { take(found, wanted); });
}

void SearchField::take(const estate::Found &found, const QString &text)
{
    m_model->show(found, *m_index->estate(), text);
    m_shownFor = text;
    Q_EMIT this->found(m_model->summary());
    m_popup->setCurrentRow(m_model->firstChoice());
    if (std::exchange(m_enterWaits, false)) {
        choose(m_model->firstChoice());
        return;
    }
    if (hasFocus())
        m_popup->showBelow(*this);
}

void SearchField::choose(int row)
{
    if (row < 0 || m_model->row(row).place.view.isEmpty())
        return;
    const Place place = m_model->row(row).place;
    m_popup->hide();
    m_pasted.clear();
    clear();
    m_context.navigator.open(place);
}

void SearchField::leave()
{
    if (m_popup->isVisible() || !text().isEmpty()) {
        m_popup->hide();
        m_pasted.clear();
        clear();
        return;
    }
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

// A field holds one line; the list is kept beside it and shown as its beginning.
void SearchField::pasteList()
{
    const QString pasted = QApplication::clipboard()->text();
    if (!pasted.trimmed().contains(QLatin1Char('\n'))) {
        paste();
        return;
    }
    m_pasted = pasted;
    setText(pasted.simplified());
    search();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteList();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (!m_popup->isVisible())
            search();
        else
            m_popup->walk(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->isVisible() && m_shownFor == (m_pasted.isEmpty() ? text() : m_pasted))
            choose(m_popup->currentRow());
        else if (!text().trimmed().isEmpty()) {
            m_enterWaits = true;
            search();
        }
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_popup->hide();
}

} // namespace tally::ui
