// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/conflict_strip.h"

#include "ui/tables/conflict_model.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
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
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tally::ui {

namespace {

constexpr int kMostRows = 6;  // seen at once
constexpr int kMostNames = 2; // told by name

// "Priya Nair changed PC-1 at 14:31 …": of several fields who and how many.
QString sentenceOf(const std::vector<FieldConflict> &fields)
{
    const FieldConflict &first = fields.front();
    std::set<QString> people;
    std::set<ItemId> items;
    for (const FieldConflict &field : fields) {
        people.insert(field.who.isEmpty() ? ConflictStrip::tr("somebody else") : field.who);
        items.insert(field.item);
    }
    const QStringList names(people.begin(), people.end());
    QString who = names.size() <= kMostNames
                      ? names.join(ConflictStrip::tr(" and "))
                      : ConflictStrip::tr("%1 and %n other(s)", nullptr, static_cast<int>(names.size()) - 1)
                            .arg(names.first());
    if (first.who.isEmpty() && names.size() == 1)
        who[0] = who.at(0).toUpper();
    const auto count = static_cast<int>(items.size());
    const QString what = count == 1
                             ? first.itemName
                             : ConflictStrip::tr("%1 of these items", nullptr, count).arg(formatCount(count));
    QString words = first.when == 0 || people.size() > 1
                        ? ConflictStrip::tr("%1 changed %2 while you were editing.").arg(who, what)
                        : ConflictStrip::tr("%1 changed %2 at %3 while you were editing.")
                              .arg(who, what, formatInstant(first.when));
    const bool sameReason = std::all_of(fields.begin(), fields.end(),
                                        [&](const FieldConflict &field) { return field.why == first.why; });
    if (!first.why.isEmpty() && sameReason)
        words += QLatin1Char(' ') + ConflictStrip::tr("The reason given: “%1”.").arg(first.why);
    return words;
}

} // namespace

ConflictStrip::ConflictStrip(QWidget *parent)
    : QWidget(parent), m_words(new TextLabel),
      m_was(new TextLabel({}, TextSize::Small, Role::TextMuted, this)), m_theirs(new QRadioButton(this)),
      m_yours(new QRadioButton(this)), m_model(new ConflictModel(this)), m_table(new TableView(this)),
      m_allTheirs(new QPushButton(tr("Theirs for all"), this)),
      m_allYours(new QPushButton(tr("Yours for all"), this)), m_record(new QPushButton(this))
{
    setProperty("pane", true);
    m_words->setWordWrap(true);
    m_table->setAccessibleName(tr("Fields that both have changed"));
    m_table->setAccessibleDescription(tr("Space changes which of the two is recorded"));
    m_table->setRecords(m_model);
    m_table->setFilterRowShown(false);
    auto *group = new QButtonGroup(this);
    group->addButton(m_theirs);
    group->addButton(m_yours);
    auto *leave = new QPushButton(tr("Leave, keep my text"), this);
    for (QPushButton *button : {m_allTheirs, m_allYours, leave, m_record})
        button->setAutoDefault(false);
    setPrimary(m_record);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(2));
    head->addWidget(new IconLabel(QStringLiteral("st-warn"), Role::Warn), 0, Qt::AlignTop);
    head->addWidget(m_words, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::space(2));
    foot->addWidget(m_allTheirs);
    foot->addWidget(m_allYours);
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(m_record);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    rows->setSpacing(Theme::space(1));
    rows->addLayout(head);
    rows->addWidget(m_was);
    rows->addWidget(m_theirs);
    rows->addWidget(m_yours);
    rows->addWidget(m_table);
    rows->addLayout(foot);
    connect(group, &QButtonGroup::idToggled, this, [this] {
        if (m_theirs->isChecked() || m_yours->isChecked())
            choose(0, m_yours->isChecked());
    });
    connect(m_table, &TableView::detailsWanted, this, &ConflictStrip::toggleSelected);
    connect(m_table, &TableView::opened, this, &ConflictStrip::toggleSelected);
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(m_allYours, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(leave, &QPushButton::clicked, this, &ConflictStrip::left);
    connect(m_record, &QPushButton::clicked, this,
            [this] { Q_EMIT decided(resolved(m_conflict, m_model->yours())); });
    hide();
}

void ConflictStrip::showConflict(const Conflict &conflict)
{
    m_conflict = conflict;
    m_words->setText(sentenceOf(conflict.fields));
    setAccessibleName(sentence());
    m_model->show(conflict.fields);
    const bool one = conflict.fields.size() == 1;
    for (QWidget *part : std::initializer_list<QWidget *>{m_was, m_theirs, m_yours})
        part->setVisible(one);
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_allTheirs, m_allYours})
        part->setVisible(!one);
    if (one) {
        showOne(conflict.fields.front());
    } else {
        m_table->setWidths({});
        m_table->setFixedHeight((qMin(m_model->rowCount(), kMostRows) + 1) * Theme::current().rowHeight() +
                                m_table->horizontalHeader()->height());
        m_table->setCurrent(0, 0);
    }
    setFocusProxy(one ? static_cast<QWidget *>(m_theirs) : m_table);
    updateButton();
    show();
    alert(this);
    setFocus();
}

void ConflictStrip::showOne(const FieldConflict &field)
{
    m_was->setText(tr("%1 was %2").arg(field.label, field.was));
    m_theirs->setText(field.who.isEmpty() ? tr("%1, recorded first").arg(field.theirs)
                                          : tr("%1, recorded by %2").arg(field.theirs, field.who));
    m_yours->setText(tr("%1, yours").arg(field.yours));
    for (QRadioButton *choice : {m_theirs, m_yours})
        choice->setAccessibleName(tr("%1: %2").arg(field.label, choice->text()));
    QButtonGroup *group = m_theirs->group();
    group->setExclusive(false);
    m_theirs->setChecked(false);
    m_yours->setChecked(false);
    group->setExclusive(true);
}

QString ConflictStrip::sentence() const
{
    return m_words->text();
}

void ConflictStrip::choose(int field, bool yours)
{
    m_model->decide(field, field, yours);
    if (m_model->rowCount() == 1)
        (yours ? m_yours : m_theirs)->setChecked(true);
    updateButton();
}

void ConflictStrip::chooseAll(bool yours)
{
    m_model->decide(0, m_model->rowCount() - 1, yours);
    updateButton();
}

// All that are selected become what the current one becomes.
void ConflictStrip::toggleSelected()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const bool yours = !m_model->isYours(row).value_or(false);
    for (const auto &[first, last] : m_table->selectedRanges())
        m_model->decide(first, last, yours);
    m_model->decide(row, row, yours);
    updateButton();
}

void ConflictStrip::updateButton()
{
    const std::vector<bool> decided = m_model->yours();
    const auto yours = static_cast<int>(std::count(decided.begin(), decided.end(), true));
    const bool keepsTheirs = yours == 0 && m_model->isDecided();
    m_record->setText(keepsTheirs ? tr("Keep theirs")
                                  : tr("Record %1 field(s)", nullptr, yours).arg(formatCount(yours)));
    m_record->setEnabled(m_model->isDecided());
}

void ConflictStrip::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_record->isEnabled())
        m_record->click();
    else
        QWidget::keyPressEvent(event);
}

void ConflictStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Role::WarnTint));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().color(Role::Line));
}

} // namespace tally::ui
