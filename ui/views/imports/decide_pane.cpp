// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/decide_pane.h"

#include "ui/models/item_words.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/imports/decision_words.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

using Kind = reconcile::HeldDecision::Kind;

constexpr int kFactWidth = 150;
constexpr int kValueWidth = 220;
constexpr int kBefore = 2; // columns before those of the candidates

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

// --- the comparison

void ComparisonModel::show(const app::HeldThing &held, const estate::Estate &estate)
{
    beginResetModel();
    m_facts = app::comparedFacts(held, estate);
    m_candidates = held.candidates;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kBefore + int(m_candidates.size());
}

RecordColumn ComparisonModel::column(int column) const
{
    if (column == 0)
        return {QStringLiteral("fact"), tr("Fact")};
    if (column == 1)
        return {QStringLiteral("said"), tr("The report")};
    const app::HeldCandidate &candidate = m_candidates.at(std::size_t(column - kBefore));
    const QString name = shown(candidate.name);
    return {QStringLiteral("candidate-%1").arg(column - kBefore),
            candidate.item.value > 0 ? name : tr("%1, new in this import").arg(name)};
}

RecordCell ComparisonModel::cell(int row, int column) const
{
    const app::ComparedFact &fact = m_facts.at(std::size_t(row));
    RecordCell cell;
    if (column == 0) {
        cell.text = shown(fact.label);
        cell.muted = true;
        if (fact.identifies)
            cell.tip = tr("%1: things of this class are told apart by it").arg(cell.text);
        return cell;
    }
    const std::size_t at = std::size_t(column) - kBefore;
    const QString text = shown(column == 1 ? fact.said : fact.known[at]);
    const QString word = fact.attribute == "status" ? choiceWords(text.toStdString()) : text;
    cell.text = word;
    if (column == 1)
        return cell;
    if (fact.agrees[at]) {
        cell.icon = icon(QStringLiteral("tick"), fact.identifies ? Role::Good : Role::TextMuted);
        cell.spoken = tr("%1, the same").arg(word);
    } else if (!fact.said.empty() && !text.isEmpty()) {
        cell.icon = icon(QStringLiteral("difference"), fact.identifies ? Role::Warn : Role::TextMuted);
        cell.spoken = tr("%1, different").arg(word);
    } else {
        cell.muted = true;
    }
    return cell;
}

// --- the pane

DecidePane::DecidePane(QWidget *parent)
    : QWidget(parent), m_model(new ComparisonModel(this)),
      m_title(new TextLabel({}, TextSize::Heading, Role::Text, this)),
      m_why(new TextLabel({}, TextSize::Body, Role::TextMuted, this)), m_which(new QComboBox(this)),
      m_same(new QPushButton(this)), m_new(new QPushButton(tr("It is a new item"), this)),
      m_leave(new QPushButton(tr("Leave it out"), this)), m_later(new QPushButton(tr("Decide later"), this)),
      m_alike(new QCheckBox(this))
{
    setProperty("pane", true);
    m_table = makeRecordTable(m_model, tr("What is reported and what is known"), this);
    m_table->setColumnWidth(0, kFactWidth);
    setFocusProxy(m_table);
    m_why->setWordWrap(true);
    m_which->setAccessibleName(tr("Which of the known items"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Theme::space(2));
    for (QWidget *part : std::initializer_list<QWidget *>{m_which, m_same, m_new, m_leave, m_later, m_alike})
        buttons->addWidget(part);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(2), 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    m_later->hide();
    connect(m_same, &QPushButton::clicked, this, [this] { choose(Kind::SameAs); });
    connect(m_new, &QPushButton::clicked, this, [this] { choose(Kind::New); });
    connect(m_leave, &QPushButton::clicked, this, [this] { choose(Kind::Ignore); });
    connect(m_later, &QPushButton::clicked, this, [this] { Q_EMIT undecided(alsoAlike()); });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        const int at = index.column() - kBefore;
        if (at >= 0 && m_candidates.at(std::size_t(at)).item.value > 0)
            Q_EMIT itemWanted(m_candidates.at(std::size_t(at)).item);
    });
}

void DecidePane::setMayUndecide(bool may)
{
    m_later->setVisible(may);
}

bool DecidePane::alsoAlike() const
{
    return m_alike->isVisibleTo(this) && m_alike->isChecked();
}

void DecidePane::show(const app::HeldThing &held, const estate::Estate &estate,
                      const std::optional<reconcile::HeldDecision> &decided, int alike, const QString &locked)
{
    const bool isOther = held.key != m_shown;
    m_shown = held.key;
    m_candidates = held.candidates;
    m_model->show(held, estate);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, kValueWidth);
    const model::ClassSpec *spec = estate.classes().find(held.className);
    m_title->setText(spec == nullptr ? shown(held.name)
                                     : tr("%1, %2").arg(shown(held.name), shown(spec->label).toLower()));
    const QString why = tr("Held, because %1.").arg(shown(held.why));
    m_why->setText(decided ? tr("%1 Decided: %2.").arg(why, decisionWords(*decided, &held)) : why);
    m_which->clear();
    for (const app::HeldCandidate &candidate : m_candidates)
        m_which->addItem(shown(candidate.name));
    m_which->setVisible(m_candidates.size() > 1);
    m_same->setVisible(!m_candidates.empty());
    m_same->setText(m_candidates.size() == 1 ? tr("It is %1").arg(shown(m_candidates.front().name))
                                             : tr("It is this one"));
    m_alike->setVisible(alike > 0);
    m_alike->setText(tr("also for %n other(s) alike", nullptr, alike));
    if (isOther)
        m_alike->setChecked(false);
    m_later->setEnabled(decided.has_value());
    m_same->setToolTip(locked.isEmpty() ? tr("Gives what the report says to this item.") : locked);
    m_new->setToolTip(locked.isEmpty() ? tr("Makes an item of the report.") : locked);
    m_leave->setToolTip(locked.isEmpty()
                            ? tr("Nothing is made of it, and the same source is not asked about it again.")
                            : locked);
    for (QPushButton *button : {m_same, m_new, m_leave})
        button->setEnabled(locked.isEmpty());
}

const app::HeldCandidate *DecidePane::candidate() const
{
    const std::size_t at = std::size_t(qMax(0, m_which->currentIndex()));
    return at < m_candidates.size() ? &m_candidates[at] : nullptr;
}

void DecidePane::choose(Kind kind)
{
    reconcile::HeldDecision decision;
    decision.kind = kind;
    if (kind == Kind::SameAs) {
        const app::HeldCandidate *same = candidate();
        if (same == nullptr)
            return;
        decision.item = same->item.value > 0 ? same->item : ItemId();
        decision.sameReport = same->sameReport;
    }
    Q_EMIT decided(decision, alsoAlike());
}

} // namespace tally::ui
