// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rules/adopt_strip.h"

#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/rules/rule_words.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kLongestReason = 400;

} // namespace

AdoptStrip::AdoptStrip(QWidget *parent)
    : QuestionStrip(parent), m_words(new TextLabel({}, TextSize::Body, Role::Text, this)),
      m_reason(new QLineEdit(this)), m_do(new QPushButton(this))
{
    setFocusProxy(m_reason);
    m_words->setWordWrap(true);
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("kept with the operation"));
    setPrimary(m_do);
    m_do->setAutoDefault(true);
    auto *label = new QLabel(tr("&Reason"), this);
    label->setBuddy(m_reason);
    auto *leave = new QPushButton(tr("Leave"), this);
    leave->setAutoDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    row->addWidget(leave);
    row->addWidget(m_do);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    column->setSpacing(Theme::space(1));
    column->addWidget(m_words);
    column->addLayout(row);
    connect(m_reason, &QLineEdit::returnPressed, m_do, &QPushButton::click);
    connect(m_do, &QPushButton::clicked, this, &AdoptStrip::confirmed);
    connect(leave, &QPushButton::clicked, this, &AdoptStrip::left);
    hide();
}

void AdoptStrip::ask(RuleDesk::Side side, const RuleDesk &desk, const estate::Estate &estate)
{
    m_side = side;
    QString words;
    if (side == RuleDesk::Identification) {
        QStringList names;
        for (const app::KeysChange &change : desk.identity()->classes)
            names.append(classWords(estate.classes(), change.className));
        words = tr("The keys of %1 are recorded as one operation, which undo takes back. Nothing is merged, "
                   "taken "
                   "apart or held by it: new reports go by the new keys.")
                    .arg(names.join(QStringLiteral(", ")));
        m_do->setText(tr("Adopt the keys of %1").arg(names.join(QStringLiteral(", "))));
    } else {
        const QString count = formatCount(qint64(desk.values()->trial.preview.changes.size()));
        words = tr("The rules “%1” and the values that follow from them (%2) are recorded as one operation, "
                   "which "
                   "undo takes back.")
                    .arg(QString::fromStdString(desk.values()->trial.name), count);
        m_do->setText(tr("Adopt, values changed: %1").arg(count));
    }
    m_words->setText(words);
    m_reason->clear();
    setAccessibleName(words);
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

QString AdoptStrip::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace tally::ui
