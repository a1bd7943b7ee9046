// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/save_view_strip.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tally::ui {

SaveViewStrip::SaveViewStrip(QWidget *parent)
    : QuestionStrip(parent), m_name(new QLineEdit(this)), m_shared(new QCheckBox(tr("For everybody"), this)),
      m_save(new QPushButton(tr("Save view"), this))
{
    constexpr int kNameWidth = 260;
    constexpr int kLongest = 80;
    setFocusProxy(m_name);
    setAccessibleName(tr("Save view"));
    auto *label = new QLabel(tr("&Name of the view"), this);
    label->setBuddy(m_name);
    m_name->setMaxLength(kLongest);
    m_name->setMinimumWidth(kNameWidth);
    setPrimary(m_save);
    m_save->setAutoDefault(false);
    auto *leave = new QPushButton(tr("Leave"), this);
    leave->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(label);
    row->addWidget(m_name);
    row->addWidget(m_shared);
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(m_save);
    const auto save = [this] {
        if (const QString name = m_name->text().trimmed(); !name.isEmpty())
            Q_EMIT saveWanted(name, m_shared->isChecked());
    };
    connect(m_name, &QLineEdit::returnPressed, this, save);
    connect(m_save, &QPushButton::clicked, this, save);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(leave, &QPushButton::clicked, this, &SaveViewStrip::left);
    hide();
}

void SaveViewStrip::begin(const QString &name, bool shared, const QString &whyNotShared)
{
    m_name->setText(name);
    m_name->selectAll();
    m_save->setEnabled(!name.trimmed().isEmpty());
    m_shared->setEnabled(whyNotShared.isEmpty());
    m_shared->setToolTip(whyNotShared);
    m_shared->setChecked(shared && whyNotShared.isEmpty());
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace tally::ui
