// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quality/rules_page.h"

#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/quality/quality_words.h"
#include "ui/views/quality/rule_model.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kStackBelow = 860;
constexpr int kGroupsWidth = 430;
constexpr int kNarrow = 1'060;
constexpr int kNarrowGroups = 316;
constexpr int kRuleWidths[] = {258, 144, 84, 108, 64, 76, 60, 140, 110};
constexpr int kGroupWidths[] = {168, 60, 80, 106};
constexpr QualityBy kBys[] = {QualityBy::RuleGroup, QualityBy::Class, QualityBy::Owner, QualityBy::Team};

void setWidths(TableView *table, std::span<const int> widths)
{
    for (std::size_t column = 0; column < widths.size(); ++column)
        table->setColumnWidth(int(column), widths[column]);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setProperty("pane", true);
}

} // namespace

RulesPage::RulesPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rules(new RuleModel(this)),
      m_groups(new QualityGroupModel(this)), m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeGroups());
    m_table = makeRecordTable(m_rules, tr("Rules"), m_splitter);
    setWidths(m_table, kRuleWidths);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kGroupsWidth, 2 * kGroupsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    connect(m_table, &TableView::opened, this, &RulesPage::openRule);
    connect(m_table, &TableView::currentRowChanged, this, &RulesPage::ruleChanged);
    connect(m_groupTable, &TableView::currentRowChanged, this, &RulesPage::chooseGroup);
    connect(m_groupTable, &TableView::opened, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

QWidget *RulesPage::makeHead()
{
    auto *head = new QWidget(this);
    m_score = new TextLabel({}, TextSize::Figure, Role::Text, head);
    m_figures = new TextLabel({}, TextSize::Body, Role::TextMuted, head);
    m_figures->setWordWrap(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(3));
    row->addWidget(m_score);
    row->addWidget(m_figures, 1);
    return head;
}

QWidget *RulesPage::makeGroups()
{
    auto *box = new QWidget(m_splitter);
    box->setProperty("pane", true);
    m_byBox = new QComboBox(box);
    m_byBox->setAccessibleName(tr("Scores by"));
    for (const QualityBy by : kBys)
        m_byBox->addItem(byWords(by), int(by));
    auto *words = new TextLabel(tr("Scores by"), TextSize::Body, Role::TextMuted, box);
    words->setBuddy(m_byBox);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(4), 0, Theme::space(2), Theme::space(1));
    row->setSpacing(Theme::space(2));
    row->addWidget(words);
    row->addWidget(m_byBox, 1);
    m_groupTable = makeRecordTable(m_groups, tr("Scores"), box);
    setWidths(m_groupTable, kGroupWidths);
    m_groupTable->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_groupTable, 1);
    connect(m_byBox, &QComboBox::activated, this, &RulesPage::chooseBy);
    return box;
}

void RulesPage::show(const QualityPtr &quality)
{
    m_quality = quality;
    ask();
}

void RulesPage::setScope(const audit::QualityScope &scope)
{
    if (scope.by != QualityBy::All)
        m_by = scope.by;
    m_scope = scope;
    m_byBox->setCurrentIndex(m_byBox->findData(int(m_by)));
    ask();
}

void RulesPage::chooseBy(int index)
{
    const auto by = static_cast<QualityBy>(m_byBox->itemData(index).toInt());
    if (by == m_by)
        return;
    m_by = by;
    m_scope = {};
    ask();
    Q_EMIT scopeChosen();
}

void RulesPage::chooseGroup()
{
    if (m_telling || m_sheet == nullptr)
        return;
    const audit::QualityScope wanted = m_groups->scopeAt(m_groupTable->currentIndex().row());
    if (wanted == m_scope)
        return;
    m_scope = wanted;
    ask();
    Q_EMIT scopeChosen();
}

void RulesPage::ask()
{
    if (m_quality == nullptr)
        return;
    using Made = std::shared_ptr<const QualitySheet>;
    m_context.session.compute<Made>(
        this, QStringLiteral("sheet"),
        [quality = m_quality, by = m_by, scope = m_scope](JobContext &) -> Made {
            return std::make_shared<const QualitySheet>(qualitySheet(quality, by, scope));
        },
        [this](const Made &made) {
            m_sheet = made;
            tell();
        });
}

void RulesPage::tell()
{
    const audit::QualityRule *before = currentRule();
    const std::string stood = !m_wanted.empty() ? m_wanted : before == nullptr ? std::string() : before->name;
    const int column = std::max(0, m_table->currentIndex().column());
    m_telling = true;
    m_rules->show(m_sheet);
    m_groups->show(m_sheet);
    m_groupTable->setCurrent(m_groups->rowOf(m_scope), 0);
    m_telling = false;
    if (m_rules->rowCount() > 0) {
        const int row = m_rules->rowOf(stood);
        m_table->setCurrent(std::max(0, row), column);
        if (row >= 0)
            m_wanted.clear();
    }
    const audit::QualityTally &tally = m_sheet->overall;
    m_score->setText(scoreWords(tally.score()));
    m_score->setAccessibleName(tr("Score %1 of 100").arg(scoreWords(tally.score())));
    m_figures->setText(figuresWords(tally));
    Q_EMIT shown();
    Q_EMIT ruleChanged();
}

std::optional<std::size_t> RulesPage::currentIndex() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_rules->rowCount())
        return {};
    return m_rules->at(index.row()).rule;
}

const audit::QualityRule *RulesPage::currentRule() const
{
    return currentIndex() ? &m_rules->ruleAt(m_table->currentIndex().row()) : nullptr;
}

void RulesPage::standOn(const std::string &rule)
{
    m_wanted = rule;
}

void RulesPage::openRule(const QModelIndex &index)
{
    if (const auto standing = m_rules->standingAt(index.column()))
        openRows(*standing);
    else
        openRows(audit::Standing::Violation);
}

void RulesPage::openRows(audit::Standing standing)
{
    const auto rule = currentIndex();
    if (!rule)
        return;
    const audit::ScopedQuality scoped(*m_sheet->quality, m_sheet->scope);
    const std::string filter = scoped.filterOf(*rule, standing);
    if (filter.empty()) {
        m_context.navigator.tell(standing == audit::Standing::Violation
                                     ? tr("Nothing violates this rule here.")
                                     : tr("Everything that this rule checks here could be evaluated."));
        return;
    }
    const std::string &of = m_sheet->quality->rules().entries().at(*rule).rule.of;
    m_context.navigator.open({QStringLiteral("items"), toQt(of), toQt(filter), {}});
}

void RulesPage::resizeEvent(QResizeEvent *event)
{
    const int width = event->size().width();
    m_splitter->setOrientation(width < kStackBelow ? Qt::Vertical : Qt::Horizontal);
    const bool isNarrow = width < kNarrow;
    if (isNarrow != m_narrow && width >= kStackBelow) { // the rules need the room more
        const int left = isNarrow ? kNarrowGroups : kGroupsWidth;
        m_splitter->setSizes({left, width - left});
        m_narrow = isNarrow;
    }
    QWidget::resizeEvent(event);
}

} // namespace tally::ui
