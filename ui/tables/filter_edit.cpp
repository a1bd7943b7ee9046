// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filter_edit.h"

#include "ui/models/value_text.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextCharFormat>

namespace tally::ui {

namespace {

constexpr int kTextRole = Qt::UserRole + 1;
constexpr int kMostShown = 10;

qsizetype charsIn(const QByteArray &utf8, std::size_t bytes)
{
    return QString::fromUtf8(utf8.left(static_cast<qsizetype>(bytes))).size();
}

QString wordsOf(const estate::Completion &option)
{
    QString words = toQt(option.text);
    const QString label = definedWords(option.label);
    if (!label.isEmpty() && label.compare(words, Qt::CaseInsensitive) != 0)
        words += QStringLiteral("   ") + label;
    if (option.count)
        words += QStringLiteral("   ") + formatCount(static_cast<qint64>(*option.count));
    return words;
}

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent), m_offers(new QStandardItemModel(this)), m_completer(new QCompleter(m_offers, this))
{
    setAccessibleName(tr("Filter as text"));
    setPlaceholderText(tr("For example: site:civic warranty_until<today"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMostShown);
    m_completer->setWidget(this);
    connect(m_completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
            &FilterEdit::choose);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::completionsWanted);
}

std::size_t FilterEdit::cursorByte() const
{
    return static_cast<std::size_t>(text().left(cursorPosition()).toUtf8().size());
}

// A line edit shows formats only as an input method's: an event that types nothing.
void FilterEdit::setMistake(const std::optional<estate::FilterError> &mistake)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (mistake) {
        const QByteArray utf8 = text().toUtf8();
        const auto from = static_cast<int>(charsIn(utf8, mistake->at));
        const auto to = static_cast<int>(charsIn(utf8, mistake->at + qMax<std::size_t>(1, mistake->length)));
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Theme::current().color(Role::Bad));
        format.setForeground(Theme::current().color(Role::Bad));
        attributes.append(
            {QInputMethodEvent::TextFormat, from - cursorPosition(), qMax(1, to - from), format});
    }
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
}

void FilterEdit::offer(const QString &text, const estate::Completions &completions)
{
    if (text != this->text() || !hasFocus())
        return;
    m_offers->clear();
    m_from = completions.from;
    m_to = completions.to;
    for (const estate::Completion &option : completions.options) {
        auto *item = new QStandardItem(wordsOf(option));
        item->setData(toQt(option.text), kTextRole);
        m_offers->appendRow(item);
    }
    // What is typed out already needs no offer.
    const QString word = QString::fromUtf8(
        text.toUtf8().mid(static_cast<qsizetype>(m_from), static_cast<qsizetype>(m_to - m_from)));
    if (m_offers->rowCount() == 1 && m_offers->item(0)->data(kTextRole).toString() == word)
        m_offers->clear();
    showOffers();
}

void FilterEdit::offerHistory()
{
    m_offers->clear();
    m_from = m_to = 0;
    for (const QString &earlier : std::as_const(m_history)) {
        auto *item = new QStandardItem(earlier);
        item->setData(earlier, kTextRole);
        m_offers->appendRow(item);
    }
    showOffers();
}

void FilterEdit::showOffers()
{
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix({});
    m_completer->complete();
    // None is chosen before a person does: Enter takes what was typed, Down goes to the first.
    m_completer->popup()->setCurrentIndex({});
}

void FilterEdit::choose(const QModelIndex &index)
{
    const QByteArray utf8 = text().toUtf8();
    const QString chosen = index.data(kTextRole).toString();
    const QString head = QString::fromUtf8(utf8.left(static_cast<qsizetype>(m_from)));
    const QString tail = QString::fromUtf8(utf8.mid(static_cast<qsizetype>(m_to)));
    setText(head + chosen + tail);
    setCursorPosition(static_cast<int>((head + chosen).size()));
    Q_EMIT textEdited(text());
}

void FilterEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && text().isEmpty())
        offerHistory();
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (isOpen)
            m_completer->popup()->hide();
        else
            Q_EMIT left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen && m_completer->popup()->currentIndex().isValid()) {
            event->ignore(); // the completer's
            return;
        }
        m_completer->popup()->hide();
        Q_EMIT accepted();
        return;
    case Qt::Key_Down:
        if (!isOpen) {
            if (text().isEmpty())
                offerHistory();
            else
                Q_EMIT completionsWanted();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace tally::ui
