// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/fact_editor.h"

#include "ui/details/day_field.h"
#include "ui/details/fact_groups.h"
#include "ui/details/item_completer.h"
#include "ui/details/typed_value.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tally::ui {

FactEditor::FactEditor(Session &session, ItemId item, std::string attribute, QWidget *parent)
    : QFrame(parent), m_session(session), m_item(item), m_attribute(std::move(attribute))
{
    const estate::EstatePtr estate = session.estate();
    const estate::Row row = estate->rowOf(item);
    m_class = std::string(estate->classAt(row));
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_field = makeField();
    m_field->setAccessibleName(attributeLabel(estate->classes(), m_class, m_attribute));
    m_field->setText(m_attribute == "owner" ? QString() : editedValue(*estate, row, m_attribute));
    m_field->installEventFilter(this);
    m_hint = new TextLabel({}, TextSize::Small, Role::TextMuted, this);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(0));
    layout->addWidget(m_field);
    layout->addWidget(m_hint);
    setFocusProxy(m_field);
    complete(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &FactEditor::showUnderstood);
    m_field->selectAll();
}

QLineEdit *FactEditor::makeField()
{
    const estate::EstatePtr estate = m_session.estate();
    const model::AttributeSpec *spec = estate->classes().attribute(m_class, m_attribute);
    if (spec == nullptr || spec->type != model::AttributeType::Date)
        return new QLineEdit(this);
    auto *field = new DayField(estate->today(), this);
    connect(field, &DayField::dayChosen, this, [field] { field->setFocus(); });
    return field;
}

void FactEditor::complete(QLineEdit *field)
{
    const estate::EstatePtr estate = m_session.estate();
    const model::AttributeSpec *spec = estate->classes().attribute(m_class, m_attribute);
    if (spec == nullptr || spec->type == model::AttributeType::Reference) {
        m_items = new ItemCompleter(m_session, spec == nullptr ? "organisation" : spec->target, field);
        return;
    }
    const QStringList choices = choicesOf(*estate, m_class, m_attribute);
    if (choices.isEmpty())
        return;
    auto *completer = new QCompleter(choices, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

QString FactEditor::text() const
{
    return m_field->text();
}

void FactEditor::setText(const QString &text)
{
    m_field->setText(text);
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
    m_isMistake = mistake;
    m_hint->setRole(mistake ? Role::Bad : Role::TextMuted);
    m_hint->setText(words);
    m_hint->setContentsMargins(Theme::space(1), 0, Theme::space(1), Theme::space(1));
    m_hint->setVisible(!words.isEmpty());
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
    return m_isMistake ? m_hint->text() : QString();
}

void FactEditor::showUnderstood()
{
    const estate::EstatePtr estate = m_session.estate();
    if (estate != nullptr)
        say(understood(*estate, m_class, m_attribute, m_field->text()).understood, false);
}

void FactEditor::accept()
{
    const estate::EstatePtr estate = m_session.estate();
    if (estate == nullptr)
        return;
    const TypedValue typed = understood(*estate, m_class, m_attribute, m_field->text());
    if (!typed.mistake.isEmpty()) {
        showMistake(typed.mistake);
        return;
    }
    const ItemId chosen = m_items == nullptr ? ItemId() : m_items->chosen();
    const std::string value = chosen ? "#" + std::to_string(chosen.value) : typed.value;
    const bool asTyped = typed.understood.isEmpty() || m_field->text().trimmed().isEmpty();
    Q_EMIT accepted(value, asTyped ? m_field->text().trimmed() : typed.understood);
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
        accept();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tally::ui
