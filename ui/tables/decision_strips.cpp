// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/decision_strips.h"

#include "ui/models/value_text.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/status_region.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kMostReasons = 3;
constexpr int kMostRows = 6; // of conflicts seen at once

void paintStrip(QWidget *strip, Role tint)
{
    QPainter painter(strip);
    painter.fillRect(strip->rect(), Theme::current().color(tint));
    painter.fillRect(QRect(0, 0, strip->width(), 1), Theme::current().color(Role::Line));
}

QPushButton *leaveButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

// --- paste

PasteStrip::PasteStrip(QWidget *parent)
    : QWidget(parent), m_words(new TextLabel), m_reasons(new TextLabel({}, TextSize::Small, Role::Bad)),
      m_record(new QPushButton(this))
{
    setProperty("pane", true);
    setFocusProxy(m_record);
    setPrimary(m_record);
    m_record->setAutoDefault(true);
    m_reasons->setWordWrap(true);
    QPushButton *leave = leaveButton(tr("Leave"), this);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_words);
    words->addWidget(m_reasons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addLayout(words, 1);
    row->addWidget(leave);
    row->addWidget(m_record);
    connect(leave, &QPushButton::clicked, this, &PasteStrip::left);
    connect(m_record, &QPushButton::clicked, this, &PasteStrip::accepted);
    hide();
}

void PasteStrip::showPlan(const PastePlan &plan)
{
    const auto count = [](std::size_t number) { return formatCount(static_cast<qint64>(number)); };
    const std::size_t same = plan.total - plan.good - plan.refused;
    QString words = tr("Pasted %1 cell(s): %2 change, %3 are so already, %4 cannot.", nullptr,
                       static_cast<int>(plan.total))
                        .arg(count(plan.total), count(plan.good), count(same), count(plan.refused));
    if (plan.outside > 0)
        words += QLatin1Char(' ') + tr("%1 fall outside the table.").arg(count(plan.outside));
    m_words->setText(words);
    QStringList reasons;
    for (const auto &[cell, overlay] : plan.cells) {
        if (!overlay.refusal.isEmpty() && !reasons.contains(overlay.refusal) && reasons.size() < kMostReasons)
            reasons.append(overlay.refusal);
    }
    m_reasons->setText(reasons.join(QLatin1Char('\n')));
    m_reasons->setVisible(!reasons.isEmpty());
    m_record->setText(tr("Record %1 of %2 cell(s)", nullptr, static_cast<int>(plan.total))
                          .arg(count(plan.good), count(plan.total)));
    m_record->setEnabled(plan.good > 0);
    setAccessibleName(words);
    show();
    alert(this);
}

void PasteStrip::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (enter && m_record->isEnabled())
        Q_EMIT accepted();
    else
        QWidget::keyPressEvent(event);
}

void PasteStrip::paintEvent(QPaintEvent *)
{
    paintStrip(this, Role::InfoTint);
}

// --- conflicts

ConflictStrip::ConflictStrip(QWidget *parent)
    : QWidget(parent), m_words(new TextLabel), m_table(new QTableWidget(this)),
      m_record(new QPushButton(this))
{
    setProperty("pane", true);
    setFocusProxy(m_table);
    setPrimary(m_record);
    m_record->setAutoDefault(false);
    m_words->setWordWrap(true);
    m_table->setAccessibleName(tr("Fields that both have changed"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().rowHeight());
    QPushButton *allTheirs = leaveButton(tr("Theirs for all"), this);
    QPushButton *allYours = leaveButton(tr("Yours for all"), this);
    QPushButton *leave = leaveButton(tr("Leave"), this);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(2));
    head->addWidget(new IconLabel(QStringLiteral("st-warn"), Role::Warn));
    head->addWidget(m_words, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::space(2));
    foot->addWidget(allTheirs);
    foot->addWidget(allYours);
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(m_record);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    rows->setSpacing(Theme::space(2));
    rows->addLayout(head);
    rows->addWidget(m_table);
    rows->addLayout(foot);
    connect(allTheirs, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(allYours, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(leave, &QPushButton::clicked, this, &ConflictStrip::left);
    connect(m_record, &QPushButton::clicked, this, [this] {
        std::vector<bool> yours;
        for (const QButtonGroup *choice : m_choices)
            yours.push_back(choice->checkedId() == 1);
        Q_EMIT decided(resolved(m_conflict, yours));
    });
    hide();
}

void ConflictStrip::showConflict(const Conflict &conflict)
{
    m_conflict = conflict;
    m_choices.clear();
    const FieldConflict &first = conflict.fields.front();
    QString words = first.who.isEmpty()
                        ? tr("Somebody else changed %1 while you were editing.").arg(first.itemName)
                        : tr("%1 changed %2 at %3 while you were editing.")
                              .arg(first.who, first.itemName, formatInstant(first.when));
    if (!first.why.isEmpty())
        words += QLatin1Char(' ') + tr("The reason given: “%1”.").arg(first.why);
    m_words->setText(words);
    setAccessibleName(words);
    m_table->clear();
    m_table->setColumnCount(6);
    m_table->setRowCount(static_cast<int>(conflict.fields.size()));
    m_table->setHorizontalHeaderLabels(
        {tr("Item"), tr("Field"), tr("Was"), tr("Recorded first"), tr("Yours"), tr("Record")});
    const auto shown = [](const std::string &text) {
        return text.empty() || text == "?" ? unknownText() : toQt(text);
    };
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FieldConflict &field = conflict.fields[static_cast<std::size_t>(row)];
        const QStringList texts{field.itemName, field.label, shown(field.was), shown(field.theirs),
                                shown(field.yours)};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
        auto *cell = new QWidget(m_table);
        auto *line = new QHBoxLayout(cell);
        line->setContentsMargins(Theme::space(1), 0, Theme::space(1), 0);
        auto *group = new QButtonGroup(cell);
        for (const bool yours : {false, true}) {
            auto *button = new QRadioButton(yours ? tr("Yours") : tr("Theirs"), cell);
            button->setAccessibleName(tr("%1 of %2: %3").arg(field.label, field.itemName, button->text()));
            group->addButton(button, yours ? 1 : 0);
            line->addWidget(button);
        }
        connect(group, &QButtonGroup::idToggled, this, &ConflictStrip::updateButton);
        m_choices.push_back(group);
        m_table->setCellWidget(row, 5, cell);
    }
    m_table->resizeColumnsToContents();
    m_table->setFixedHeight((qMin(m_table->rowCount(), kMostRows) + 1) * Theme::current().rowHeight() +
                            Theme::space(3));
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    updateButton();
    show();
    alert(this);
}

void ConflictStrip::choose(int field, bool yours)
{
    m_choices.at(static_cast<std::size_t>(field))->button(yours ? 1 : 0)->setChecked(true);
}

void ConflictStrip::chooseAll(bool yours)
{
    for (int field = 0; field < static_cast<int>(m_choices.size()); ++field)
        choose(field, yours);
}

void ConflictStrip::updateButton()
{
    const bool all = std::all_of(m_choices.begin(), m_choices.end(),
                                 [](const QButtonGroup *choice) { return choice->checkedId() >= 0; });
    const auto yours =
        static_cast<int>(std::count_if(m_choices.begin(), m_choices.end(),
                                       [](const QButtonGroup *choice) { return choice->checkedId() == 1; }));
    m_record->setText(yours == 0 && all ? tr("Keep theirs")
                                        : tr("Record %1 field(s)", nullptr, yours).arg(formatCount(yours)));
    m_record->setEnabled(all);
}

void ConflictStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void ConflictStrip::paintEvent(QPaintEvent *)
{
    paintStrip(this, Role::WarnTint);
}

} // namespace tally::ui
