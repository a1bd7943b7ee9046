// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/fact_editor.h"

#include "ui/models/value_text.h"
#include "ui/tables/value_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace tally::ui {

FactEditor::FactEditor(const model::CatalogueEntry &attribute, const QString &begin, Session &session,
                       QWidget *parent)
    : QFrame(parent), m_field(new ValueEdit(attribute, session, this)),
      m_hint(new TextLabel({}, TextSize::Small, Role::TextMuted, this))
{
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_field->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_field->begin(begin);
    m_field->installEventFilter(this);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(0));
    layout->addWidget(m_field);
    layout->addWidget(m_hint);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] { say(m_field->hint(), false); });
}

void FactEditor::placeAt(const QRect &value)
{
    const int height = sizeHint().height();
    const int left = qMax(0, value.left() - Theme::space(2));
    const int width = qMax(160, parentWidget()->width() - left - Theme::space(2));
    int top = value.center().y() - m_field->sizeHint().height() / 2;
    top = qBound(0, top, qMax(0, parentWidget()->height() - height));
    setGeometry(qMin(left, qMax(0, parentWidget()->width() - width)), top, width, height);
}

void FactEditor::say(const QString &words, bool mistake)
{
    m_hint->setRole(mistake ? Role::Bad : Role::TextMuted);
    m_hint->setText(words);
    m_hint->setContentsMargins(Theme::space(1), 0, Theme::space(1), Theme::space(1));
    m_hint->setVisible(!words.isEmpty());
    m_field->setProblem(mistake ? words : QString());
    if (!mistake && !words.isEmpty())
        m_field->setAccessibleDescription(words);
    const int inner = width() - 2 * frameWidth();
    const int hint = words.isEmpty() ? 0 : m_hint->heightForWidth(inner) + Theme::space(0);
    resize(width(), m_field->sizeHint().height() + hint + 2 * frameWidth());
}

void FactEditor::showMistake(const QString &words)
{
    say(words, true);
    m_field->setFocus();
    m_field->selectAll();
}

QString FactEditor::mistake() const
{
    return m_field->problem();
}

bool FactEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (m_field->isChoosing())
            return false; // the list has the key first
        if (const auto value = m_field->value(); value)
            Q_EMIT accepted();
        else
            showMistake(sentencesOf(value.error()));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tally::ui
