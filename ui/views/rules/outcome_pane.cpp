// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rules/outcome_pane.h"

#include "ui/models/item_words.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/rules/rule_words.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kIdentityWidths[] = {160, 210, 260, 420};
constexpr int kValueWidths[] = {180, 160, 260, 160, 160, 160};
constexpr int kAttributeChars = 24;

void setWidths(TableView *table, std::span<const int> widths)
{
    for (std::size_t column = 0; column < widths.size(); ++column)
        table->setColumnWidth(int(column), widths[column]);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setProperty("pane", true);
}

QString keysWords(const estate::Estate &estate, const app::KeysChange &change)
{
    QStringList words;
    for (const model::IdentifyingKey &key : change.after)
        words.append(OutcomePane::tr("%1 %2")
                         .arg(keyWords(estate.classes(), change.className, key.attributes))
                         .arg(key.strength));
    return OutcomePane::tr("%1 by %2")
        .arg(classWords(estate.classes(), change.className), words.join(QStringLiteral(", ")));
}

} // namespace

OutcomePane::OutcomePane(ViewContext &context, RuleDesk &desk, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_identity(new IdentityModel(this)),
      m_values(new ValueModel(this))
{
    makeHead();
    makeTables();
    m_statement = new TextLabel({}, TextSize::Body, Role::TextMuted, this);
    m_statement->setWordWrap(true);
    m_statement->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(1));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(makeProgress());
    layout->addWidget(m_statement);
    layout->addWidget(m_stack, 1);
    connect(&context.session.tasks(), &TaskList::changed, this, &OutcomePane::showProgress);
}

void OutcomePane::makeHead()
{
    m_head = new PaneHead(tr("What would follow"), this);
    auto *group = new QButtonGroup(this);
    const auto add = [&](const QString &icon, std::optional<Fate> fate) {
        ToolButton *button = m_head->addButton(icon, QStringLiteral(" "));
        button->setCheckable(true);
        group->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, fate] { m_identity->narrow(fate); });
        return button;
    };
    m_all = add(QStringLiteral("settings"), std::nullopt);
    m_all->setChecked(true);
    for (std::size_t i = 0; i < kFates; ++i)
        m_fates[i] = add(stateIconName(stateOf(Fate(i))), Fate(i));
    m_attribute = new QComboBox(m_head);
    m_attribute->setAccessibleName(tr("Changed attribute"));
    m_attribute->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_attribute->setMinimumContentsLength(kAttributeChars);
    m_head->addWidget(m_attribute);
    connect(m_attribute, &QComboBox::activated, this,
            [this](int index) { m_values->narrow(m_attribute->itemData(index).toString().toStdString()); });
}

void OutcomePane::makeTables()
{
    m_stack = new QStackedWidget(this);
    m_identityTable = makeRecordTable(m_identity, tr("What would become of items"), m_stack);
    setWidths(m_identityTable, kIdentityWidths);
    m_valueTable = makeRecordTable(m_values, tr("Values that would change"), m_stack);
    setWidths(m_valueTable, kValueWidths);
    for (TableView *table : {m_identityTable, m_valueTable}) {
        table->setMinimumHeight(Theme::current().rowHeight() * 3);
        m_stack->addWidget(table);
        connect(table, &TableView::opened, this, &OutcomePane::openAt);
        connect(table, &TableView::currentRowChanged, this, &OutcomePane::currentChanged);
        connect(table->model(), &QAbstractItemModel::modelReset, this, &OutcomePane::currentChanged);
    }
    setFocusProxy(m_identityTable);
}

QWidget *OutcomePane::makeProgress()
{
    m_progressRow = new QWidget(this);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the trial is"));
    m_words = new TextLabel({}, TextSize::Body, Role::TextMuted, m_progressRow);
    m_cancel = new QPushButton(tr("Cancel"), m_progressRow);
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(1));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_progress, 1);
    row->addWidget(m_words);
    row->addWidget(m_cancel);
    m_progressRow->hide();
    connect(m_cancel, &QPushButton::clicked, &m_desk, &RuleDesk::cancel);
    return m_progressRow;
}

void OutcomePane::addButton(QAction *action)
{
    m_ofItems.push_back(m_head->addButton(action));
}

TableView *OutcomePane::table() const
{
    return m_side == RuleDesk::Identification ? m_identityTable : m_valueTable;
}

ToolButton *OutcomePane::fateButton(std::optional<Fate> fate) const
{
    return fate ? m_fates[std::size_t(*fate)] : m_all;
}

QString OutcomePane::statement() const
{
    return m_statement->text();
}

bool OutcomePane::hasAny() const
{
    return m_desk.isWorking() ||
           (m_side == RuleDesk::Identification ? m_desk.identity() != nullptr : m_desk.values() != nullptr);
}

const IdentityModel::Line *OutcomePane::carried() const
{
    if (m_side != RuleDesk::Identification)
        return nullptr;
    const IdentityModel::Line *line = m_identity->at(m_identityTable->currentIndex().row());
    return line != nullptr && (line->fate == Fate::Merge || line->fate == Fate::Split) ? line : nullptr;
}

// --- what is shown

void OutcomePane::show(RuleDesk::Side side)
{
    m_side = side;
    const estate::EstatePtr estate = m_context.session.estate();
    if (m_shownIdentity != m_desk.identity() || m_shownOn != estate)
        m_identity->show(estate, m_desk.identity());
    if (m_shownValues != m_desk.values() || m_shownOn != estate)
        m_values->show(estate, m_desk.values());
    m_shownIdentity = m_desk.identity();
    m_shownValues = m_desk.values();
    m_shownOn = estate;
    m_stack->setCurrentWidget(table());
    setFocusProxy(table());
    if (estate == nullptr)
        return;
    showHead();
    if (side == RuleDesk::Identification)
        showIdentity();
    else
        showValues();
    showProgress();
}

void OutcomePane::showHead()
{
    const bool ofItems = m_side == RuleDesk::Identification;
    m_all->setVisible(ofItems);
    for (ToolButton *button : m_fates)
        button->setVisible(ofItems);
    for (ToolButton *button : m_ofItems)
        button->setVisible(ofItems);
    m_attribute->setVisible(!ofItems);
    const OperationNumber taken = m_desk.adoptedAs(m_side);
    m_head->setTitle(taken == 0 ? tr("What would follow") : tr("What follows"));
    m_head->setCountText(m_desk.isWorking() ? tr("being tried; nothing is recorded")
                         : taken != 0       ? tr("adopted as operation %1").arg(formatCount(taken))
                         : !hasAny() || m_desk.isTried(m_side)
                             ? tr("nothing is recorded yet")
                             : tr("of the draft as it was when it was tried"));
}

void OutcomePane::showIdentity()
{
    const auto name = [](ToolButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    qint64 all = 0;
    QStringList counts;
    for (std::size_t i = 0; i < kFates; ++i) {
        const qint64 count = m_identity->count(Fate(i));
        counts.append(countWords(Fate(i), count));
        name(m_fates[i], counts.back());
        all += count;
    }
    name(m_all, tr("All %1").arg(formatCount(all)));
    const reconcile::IdentityPreview *preview = m_identity->preview();
    if (preview == nullptr)
        return m_statement->setText({});
    QStringList sentences;
    if (preview->isEmpty())
        sentences.append(tr("Every report would find what it finds now."));
    else
        sentences.append(tr("With the draft: %1.").arg(counts.join(QStringLiteral(", "))));
    for (const app::KeysChange &change : m_desk.identity()->classes)
        sentences.append(keysWords(*m_shownOn, change) + QLatin1Char('.'));
    sentences.append(
        tr("From %1 reports, seen %2 times, and %3 claims.")
            .arg(formatCount(preview->reports), formatCount(preview->sights), formatCount(preview->claims)));
    if (preview->unlike > 0)
        sentences.append(tr("Nothing is said of %1 reports that even the keys of today do not put where they "
                            "are: people decided, or what they bore is not known any more.")
                             .arg(formatCount(preview->unlike)));
    if (m_desk.adoptedAs(m_side) != 0 && !preview->isEmpty())
        sentences.append(
            tr("Nothing was merged, taken apart or held by it: new reports go by the new keys, and "
               "“Merge or take apart” carries out the line that you are on."));
    m_statement->setText(sentences.join(QLatin1Char(' ')));
}

void OutcomePane::showValues()
{
    const reconcile::RulePreview *preview = m_values->preview();
    const QSignalBlocker quiet(m_attribute);
    const QVariant stood = m_attribute->currentData();
    m_attribute->clear();
    if (preview == nullptr)
        return m_statement->setText({});
    m_attribute->addItem(tr("All attributes, %1").arg(formatCount(qint64(preview->changes.size()))),
                         QString());
    for (const auto &[attribute, count] : preview->byAttribute)
        m_attribute->addItem(
            tr("%1, %2").arg(markWords(m_shownOn->classes(), {}, attribute), formatCount(count)),
            toQt(attribute));
    const int at = m_attribute->findData(stood);
    m_attribute->setCurrentIndex(qMax(0, at));
    if (at < 0)
        m_values->narrow({});
    m_statement->setText(preview->changes.empty()
                             ? tr("Every item would show what it shows now. From %1 claims about %2 items.")
                                   .arg(formatCount(preview->claims), formatCount(preview->items))
                             : tr("Values that would change: %1. From %2 claims about %3 items.")
                                   .arg(formatCount(qint64(preview->changes.size())),
                                        formatCount(preview->claims), formatCount(preview->items)));
}

void OutcomePane::showProgress()
{
    const Task *task = m_desk.task();
    m_progressRow->setVisible(m_desk.isWorking());
    if (task == nullptr)
        return;
    m_progress->setRange(0, int(task->total()));
    m_progress->setValue(int(task->done()));
    m_words->setText(task->words());
}

// --- going through

void OutcomePane::openAt(const QModelIndex &index)
{
    if (m_side == RuleDesk::Identification) {
        if (const ItemId item = m_identity->itemAt(index))
            m_context.navigator.openItem(item);
        else if (m_identity->at(index.row()) != nullptr)
            m_context.navigator.tell(tr("It would be a new item; there is none yet."));
    } else if (const reconcile::ValueChange *change = m_values->at(index.row())) {
        m_context.navigator.openItem(change->item);
    }
}

} // namespace tally::ui
