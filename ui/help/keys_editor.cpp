// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keys_editor.h"

#include "ui/actions/action_registry.h"
#include "ui/help/keys_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_region.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

constexpr int kFieldWidth = 200;

bool isModifier(int key)
{
    constexpr std::array kModifiers{int(Qt::Key_Control),
                                    int(Qt::Key_Shift),
                                    int(Qt::Key_Alt),
                                    int(Qt::Key_Meta),
                                    int(Qt::Key_AltGr),
                                    int(Qt::Key_CapsLock),
                                    int(Qt::Key_NumLock),
                                    int(Qt::Key_Super_L),
                                    int(Qt::Key_Super_R),
                                    int(Qt::Key_unknown),
                                    0};
    return std::find(kModifiers.begin(), kModifiers.end(), key) != kModifiers.end();
}

bool walks(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
}

// "Ctrl+?" is typed with Shift on many keyboards: the sign says it already.
QKeySequence keysOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers held = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QChar sign(event.key() < 0x10000 ? char16_t(event.key()) : u'\0');
    if (sign.isPrint() && !sign.isLetterOrNumber() && !sign.isSpace())
        held &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(held, Qt::Key(event.key())));
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press the new keys"));
}

// Every key is for the field, the window's own shortcuts too.
bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT left();
    else if (!isModifier(event->key()) && !walks(*event))
        Q_EMIT pressed(keysOf(*event));
}

KeysEditor::KeysEditor(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_what(new TextLabel({}, TextSize::Heading)),
      m_field(new KeyField(this)), m_none(new QPushButton(tr("No keys"), this)),
      m_shipped(new QPushButton(tr("As shipped"), this)),
      m_said(new TextLabel({}, TextSize::Body, Role::TextMuted))
{
    m_field->setFixedWidth(kFieldWidth);
    m_said->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_what, 1);
    row->addWidget(m_field);
    row->addWidget(m_none);
    row->addWidget(m_shipped);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    column->setSpacing(Theme::space(1));
    column->addLayout(row);
    column->addWidget(m_said);
    connect(m_field, &KeyField::pressed, this, &KeysEditor::offer);
    connect(m_field, &KeyField::left, this, &KeysEditor::left);
    connect(m_none, &QPushButton::clicked, this, [this] { offer({}); });
    connect(m_shipped, &QPushButton::clicked, this, [this] {
        if (const QAction *action = m_actions.find(m_id))
            offer(m_actions.specOf(action)->shortcut);
    });
    show(nullptr);
}

void KeysEditor::show(const KeyLine *line)
{
    const QString id = line == nullptr ? QString() : line->id;
    const bool another = id != m_id || id.isEmpty();
    m_id = id;
    m_what->setText(line == nullptr ? QString() : line->what);
    m_field->setText(line == nullptr ? QString() : line->keys);
    m_field->setAccessibleName(line == nullptr ? tr("Keys") : tr("Keys of “%1”").arg(line->what));
    m_field->setEnabled(!id.isEmpty());
    m_none->setEnabled(!id.isEmpty() && !m_field->text().isEmpty());
    m_shipped->setEnabled(!id.isEmpty() && !line->asShipped.isEmpty());
    if (!another)
        return; // its own answer stays
    m_said->setRole(Role::TextMuted);
    m_said->setText(line == nullptr ? tr("Choose an action to give it other keys.")
                    : id.isEmpty() ? tr("These keys belong to what has the keyboard: they cannot be changed.")
                                   : tr("F2 or Enter, then press the new keys. Esc goes back."));
}

void KeysEditor::begin()
{
    if (m_field->isEnabled())
        m_field->setFocus(Qt::OtherFocusReason);
    else
        alert(m_said);
}

QString KeysEditor::said() const
{
    return m_said->text();
}

void KeysEditor::offer(const QKeySequence &keys)
{
    const QAction *action = m_actions.find(m_id);
    if (action == nullptr)
        return;
    const QString name = actionName(*action);
    if (const QString why = whyNotKeys(m_actions, *action, keys); !why.isEmpty())
        return say(why, true);
    m_actions.setKeys(m_id, keys);
    say(keys.isEmpty() ? tr("“%1” has no keys now; it stays in its menu and under Ctrl+K.").arg(name)
                       : tr("%1 now does “%2”.").arg(keys.toString(QKeySequence::NativeText), name),
        false);
}

void KeysEditor::say(const QString &sentence, bool refused)
{
    m_said->setRole(refused ? Role::Bad : Role::TextMuted);
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    alert(m_said);
}

} // namespace tally::ui
