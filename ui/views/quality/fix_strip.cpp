// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quality/fix_strip.h"

#include "app/quality.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/quality/fix_model.h"
#include "ui/views/quality/quality_words.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kLinesShown = 7;
constexpr int kWidths[] = {220, 130, 160, 300};

} // namespace

FixStrip::FixStrip(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(new TextLabel({}, TextSize::Body, Role::Text, this)),
      m_error(new ErrorStrip(this)), m_model(new FixModel(this)),
      m_table(makeRecordTable(m_model, tr("What would be changed"), this)), m_reason(new QLineEdit(this)),
      m_do(new QPushButton(this))
{
    setProperty("pane", true);
    setFocusProxy(m_do);
    m_words->setWordWrap(true);
    m_error->hide();
    for (std::size_t column = 0; column < std::size(kWidths); ++column)
        m_table->setColumnWidth(int(column), kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_reason->setAccessibleName(tr("Reason"));
    setPrimary(m_do);
    m_do->setAutoDefault(true);
    auto *leave = new QPushButton(tr("Leave"), this);
    leave->setAutoDefault(true);
    auto *label = new TextLabel(tr("&Reason"), TextSize::Body, Role::TextMuted, this);
    label->setBuddy(m_reason);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    row->addWidget(leave);
    row->addWidget(m_do);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_words);
    layout->addWidget(m_error);
    layout->addWidget(m_table);
    layout->addLayout(row);
    connect(m_do, &QPushButton::clicked, this, &FixStrip::apply);
    connect(m_reason, &QLineEdit::returnPressed, this, &FixStrip::apply);
    connect(leave, &QPushButton::clicked, this, &FixStrip::left);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { m_context.navigator.openItem(m_model->itemAt(index.row())); });
    hide();
}

void FixStrip::begin(const QualityPtr &quality, const std::string &rule)
{
    m_rule = rule;
    m_error->dismiss();
    m_reason->clear();
    m_words->clear();
    m_do->setEnabled(false);
    m_table->setMinimumHeight(Theme::current().rowHeight() * 3);
    m_table->setMaximumHeight(Theme::current().rowHeight() * (kLinesShown + 1));
    show();
    m_table->setFocus(Qt::OtherFocusReason);
    m_plan.reset();
    m_planOf.reset();
    m_quality = quality;
    ask();
}

void FixStrip::follow(const QualityPtr &quality)
{
    m_quality = quality;
    if (isVisible())
        ask();
}

void FixStrip::ask()
{
    if (m_quality == nullptr)
        return;
    using Planned = Result<audit::FixPlan>;
    m_context.session.compute<Planned>(
        this, QStringLiteral("fix"),
        [quality = m_quality, rule = m_rule](JobContext &) -> Planned {
            TALLY_TRY(const std::size_t index, quality->rules().wanted(rule));
            return audit::planFix(*quality, index);
        },
        [this, quality = m_quality](const Planned &plan) {
            if (quality != m_quality)
                return; // a newer list is being made
            if (!plan) {
                m_do->setEnabled(false);
                m_error->showError(errorWords(tr("There is no list to mend by."), plan.error()));
            } else {
                tell(*plan);
            }
        });
}

void FixStrip::tell(const audit::FixPlan &plan)
{
    m_plan = std::make_shared<const audit::FixPlan>(plan);
    m_planOf = m_quality;
    const audit::QualityRule *rule = m_quality->rules().find(m_rule);
    m_model->show(m_quality, plan);
    const int count = int(plan.rows.size());
    QString words =
        tr("“%1”: what can be mended as the rule says is listed (items: %2). It is one operation, "
           "which undo takes back.")
            .arg(ruleWords(*rule), formatCount(count));
    if (!plan.left.empty())
        words += QLatin1Char(' ') +
                 tr("Left as they are, with the reason: %1.").arg(formatCount(qint64(plan.left.size())));
    m_words->setText(words);
    setAccessibleName(words);
    m_reason->setPlaceholderText(tr("Quality rule: %1").arg(ruleWords(*rule)));
    m_do->setText((rule->fix.end ? tr("End items: %1") : tr("Mend items: %1")).arg(formatCount(count)));
    m_do->setEnabled(count > 0 && m_context.session.mayEdit());
    m_do->setToolTip(m_context.session.whyNoEdit());
}

void FixStrip::apply()
{
    const audit::QualityRule *rule = m_planOf == nullptr ? nullptr : m_planOf->rules().find(m_rule);
    if (rule == nullptr || m_plan == nullptr || !m_do->isEnabled())
        return;
    m_do->setEnabled(false);
    m_error->dismiss();
    const std::size_t left = m_plan->left.size();
    auto done = std::make_shared<app::FixResult>();
    m_context.session.record(
        this, tr("Mending"),
        [rule = *rule, plan = m_plan, quality = m_planOf, done,
         reason = m_reason->text().trimmed().toStdString()](app::Register &opened,
                                                            JobContext &job) -> Session::Recorded {
            TALLY_TRY(*done, app::applyFix(opened, quality->estate(), rule, *plan, reason, job));
            return done->operation;
        },
        [this, done, left, label = ruleWords(*rule)](const Session::Recorded &recorded) {
            if (!recorded) {
                m_error->showError(errorWords(tr("Nothing was mended."), recorded.error()));
                ask();
                return;
            }
            tellDone(*done, left, label);
        });
}

void FixStrip::tellDone(const app::FixResult &done, std::size_t leftBefore, const QString &rule)
{
    const auto heldOut = qint64(done.plan.left.size() - leftBefore);
    const QString meanwhile =
        tr("Left, because somebody changed them since the list was made: %1.").arg(formatCount(heldOut));
    if (!done.operation) {
        m_error->showError({tr("Nothing was mended."), meanwhile, tr("Look at the list once more."), {}, {}});
        ask();
        return;
    }
    QString words = tr("%1: items mended: %2.").arg(rule, formatCount(qint64(done.plan.rows.size())));
    if (heldOut > 0)
        words += QLatin1Char(' ') + meanwhile;
    m_context.navigator.tell(words, *done.operation);
    Q_EMIT left();
}

void FixStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void FixStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Role::InfoTint));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().color(Role::Line));
}

} // namespace tally::ui
