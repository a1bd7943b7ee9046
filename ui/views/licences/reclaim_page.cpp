// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/reclaim_page.h"

#include "model/attribute_catalogue.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/tables/table_view.h"
#include "ui/tables/value_edit.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/licences/reclaim_board.h"
#include "ui/views/licences/sorted_records.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kWidths[] = {170, 210, 120, 100, 260};
constexpr int kAnswerDays = 14;
constexpr int kLastUsed = 3; // column

// A charge as typed; nothing: none, or no amount.
std::optional<Pence> chargeOf(const ValueEdit *edit)
{
    return edit == nullptr ? std::nullopt : parseMoney(edit->text());
}

} // namespace

ReclaimPage::ReclaimPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ReclaimModel(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)), m_board(new ReclaimBoard(m_stack)),
      m_sorted(new SortedRecords(m_model, this,
                                 [this](int row, int column) -> std::optional<double> {
                                     const auto &on = m_model->at(row).lastUsedOn;
                                     return column == kLastUsed && on ? std::optional(double(*on))
                                                                      : std::nullopt;
                                 })),
      m_table(makeSortedTable(m_sorted, tr("Reclaim"), m_stack))
{
    m_empty->setWords(tr("Nothing is known to be unused"),
                      tr("Last use comes from metering. A program without any figure of use is not unused."));
    m_table->setProperty("pane", true);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_board, m_table})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    setFocusProxy(m_stack);
    connect(m_board, &ReclaimBoard::currentChanged, this, &ReclaimPage::updateButtons);
    connect(m_board, &ReclaimBoard::opened, this, &ReclaimPage::openRow);
    connect(m_table, &TableView::rowsSelected, this, &ReclaimPage::updateButtons);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { openRow(m_sorted->sourceRow(index.row())); });
    connect(&context.session, &Session::estateChanged, this, &ReclaimPage::updateButtons);
    show(nullptr);
}

QWidget *ReclaimPage::makeHead()
{
    auto *head = new QWidget(this);
    m_figures = new TextLabel({}, TextSize::Body, Role::TextMuted, head);
    m_swap = new QPushButton(tr("Table"), head);
    m_swap->setAutoDefault(false);
    m_swap->setToolTip(tr("Board or table (Ctrl+T)"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    row->addWidget(m_figures, 1);
    row->addWidget(m_swap);
    connect(m_swap, &QPushButton::clicked, this, [this] { setShowsTable(!showsTable()); });
    return head;
}

QWidget *ReclaimPage::makeFoot()
{
    m_foot = new QWidget(this);
    m_standing = new TextLabel({}, TextSize::Body, Role::TextMuted, m_foot);
    m_standing->setWordWrap(true);
    m_words = new QLineEdit(m_foot);
    m_words->setAccessibleName(tr("Reason, or the words of an objection"));
    m_words->setPlaceholderText(m_words->accessibleName());
    m_until = new DayField(0, m_foot);
    m_until->setAccessibleName(tr("Answer until"));
    m_until->setToolTip(m_until->accessibleName());
    m_until->setMinimumWidth(m_until->sizeHint().width()); // a date that is cut is another date
    m_closing = new QWidget(m_foot);
    new QHBoxLayout(m_closing);
    m_closing->layout()->setContentsMargins({});
    m_open = new QPushButton(tr("Ask its user"), m_foot);
    m_open->setToolTip(tr("Opens a case: who uses it may object until that day"));
    auto *all = new QVBoxLayout(m_foot);
    all->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    all->setSpacing(Theme::space(2));
    all->addWidget(m_standing);
    auto *row = new QHBoxLayout;
    all->addLayout(row);
    row->setSpacing(Theme::space(2));
    row->addWidget(m_words, 3);
    row->addWidget(m_until, 1);
    row->addWidget(m_open);
    const std::pair<licence::CaseStep, QString> steps[] = {
        {licence::CaseStep::Object, tr("Objected")},
        {licence::CaseStep::Approve, tr("Approve removal")},
        {licence::CaseStep::Keep, tr("Keep it")},
        {licence::CaseStep::Close, tr("Close as removed")}};
    for (const auto &[step, words] : steps) {
        auto *button = new QPushButton(words, m_foot);
        button->setAutoDefault(false);
        m_steps[std::size_t(step)] = button;
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, step = step] { this->step(step); });
    }
    row->addWidget(m_closing, 2);
    m_steps[std::size_t(licence::CaseStep::Close)]->setToolTip(
        tr("Once an inventory no longer finds the program; only then the unit is free"));
    connect(m_open, &QPushButton::clicked, this, &ReclaimPage::openCases);
    return m_foot;
}

// Fields of the class of cases, once there is a register that describes it.
void ReclaimPage::makeFields()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (m_to != nullptr || estate == nullptr)
        return;
    const auto to = model::catalogueEntry(estate->classes(), "reclaim_case", "redistributed_to");
    const auto charge = model::catalogueEntry(estate->classes(), "reclaim_case", "charge_pence");
    if (!to || !charge)
        return;
    m_to = new ValueEdit(*to, m_context.session, m_closing);
    m_to->setAccessibleName(tr("Redistributed to"));
    m_to->setPlaceholderText(tr("to organisation"));
    m_charge = new ValueEdit(*charge, m_context.session, m_closing);
    m_charge->setAccessibleName(tr("Cross-charge"));
    m_charge->setPlaceholderText(tr("charge"));
    m_closing->layout()->addWidget(m_to);
    m_closing->layout()->addWidget(m_charge);
}

void ReclaimPage::show(const LicenceSheetPtr &sheet)
{
    m_sheet = sheet;
    const bool wasTable = showsTable();
    if (sheet == nullptr) {
        m_model->show({}, 0);
    } else {
        m_model->show(reclaimRows(*sheet), sheet->estate->today());
        makeFields();
        m_until->setToday(sheet->estate->today());
        if (m_until->text().isEmpty())
            m_until->setDay(sheet->estate->today() + kAnswerDays);
    }
    m_board->show(m_model->all());
    std::int64_t open = 0, units = 0, waits = 0;
    for (const ReclaimRow &row : m_model->all()) {
        open += row.of && row.of->isOpen() ? 1 : 0;
        waits += row.needsSomebody ? 1 : 0;
    }
    for (std::size_t i = 0; sheet != nullptr && i < sheet->rows.size(); ++i)
        units += sheet->position.lines[i].reclaimable;
    m_figures->setText(tr("%1 units could be reclaimed · %2 cases open · %3 wait for somebody")
                           .arg(formatCount(units), formatCount(open), formatCount(waits)));
    setShowsTable(wasTable);
    updateButtons();
}

bool ReclaimPage::showsTable() const
{
    return m_swap->text() == tr("Board");
}

void ReclaimPage::setShowsTable(bool table)
{
    m_swap->setText(table ? tr("Board") : tr("Table"));
    QWidget *shown = m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty)
                     : table                  ? static_cast<QWidget *>(m_table)
                                              : m_board;
    const bool hadFocus = m_stack->currentWidget()->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(shown);
    m_stack->setFocusProxy(shown);
    if (hadFocus)
        shown->setFocus(Qt::OtherFocusReason);
    updateButtons();
}

std::vector<int> ReclaimPage::chosen() const
{
    std::vector<int> rows;
    if (!showsTable()) {
        if (const int row = m_board->current(); row >= 0 && row < m_model->rowCount())
            rows.push_back(row);
        return rows;
    }
    for (const auto &[first, last] : m_table->selectedRanges()) {
        for (int row = first; row <= last && row < m_sorted->rowCount(); ++row)
            rows.push_back(m_sorted->sourceRow(row));
    }
    return rows;
}

// What may be done is what is open to all that are chosen.
void ReclaimPage::updateButtons()
{
    const std::vector<int> rows = chosen();
    const bool mayEdit = m_context.session.mayEdit() && !rows.empty();
    const auto all = [&](auto &&holds) {
        return mayEdit &&
               std::all_of(rows.begin(), rows.end(), [&](int row) { return holds(m_model->at(row)); });
    };
    m_open->setEnabled(all([](const ReclaimRow &row) { return row.candidate.has_value(); }));
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const auto step = licence::CaseStep(i);
        m_steps[i]->setEnabled(
            all([&](const ReclaimRow &row) { return row.of && bool(licence::stepCase(*row.of, step)); }));
    }
    const bool mayClose = m_steps[std::size_t(licence::CaseStep::Close)]->isEnabled();
    m_closing->setVisible(mayClose);
    updateStanding(rows);
}

QString ReclaimPage::standing() const
{
    return m_standing->text();
}

// What is chosen and why it stands where it does: a button that is not to be had tells nothing.
void ReclaimPage::updateStanding(const std::vector<int> &rows)
{
    m_standing->setVisible(!rows.empty());
    if (rows.size() > 1)
        m_standing->setText(tr("%n chosen", nullptr, int(rows.size())));
    if (rows.size() != 1)
        return;
    const ReclaimRow &row = m_model->at(rows.front());
    m_standing->setText(
        tr("%1, %2 · %3 · %4").arg(row.device, row.product, stageWords(row.stage).toLower(), row.standing));
}

void ReclaimPage::record(const QString &name,
                         std::function<Result<std::optional<OperationNumber>>(
                             app::Register &, const app::ReclaimView &, JobContext &)>
                             work,
                         const QString &done, const QString &failed)
{
    m_context.session.record(
        this, name,
        [work = std::move(work)](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const app::ReclaimView view, app::reclaimView(opened, job));
            return work(opened, view, job);
        },
        [this, done, failed](const Session::Recorded &recorded) {
            if (!recorded)
                return m_context.navigator.complain(failed, recorded.error());
            m_words->clear();
            if (m_to != nullptr) {
                m_to->clear();
                m_charge->clear();
            }
            m_context.navigator.tell(*recorded ? done : tr("It was so already."), recorded->value_or(0));
        });
}

void ReclaimPage::openCases()
{
    const std::optional<Day> until = m_until->day();
    if (!until)
        return m_context.navigator.tell(tr("Say until which day people may answer."));
    std::vector<std::pair<ItemId, ItemId>> wanted; // device, product
    for (const int row : chosen()) {
        const licence::ReclaimCandidate &each = *m_model->at(row).candidate;
        wanted.emplace_back(m_sheet->scene().devices[each.device].item,
                            m_sheet->scene().products[each.product].item);
    }
    const int count = int(wanted.size());
    record(
        tr("Open reclaim cases"),
        [wanted, until = *until,
         reason = m_words->text().toStdString()](app::Register &opened, const app::ReclaimView &view,
                                                 JobContext &job) -> Result<std::optional<OperationNumber>> {
            std::vector<licence::ReclaimCandidate> candidates;
            const licence::Scene &scene = view.position.reading.scene;
            for (const licence::ReclaimCandidate &each : view.candidates) {
                const std::pair key(scene.devices[each.device].item, scene.products[each.product].item);
                if (std::find(wanted.begin(), wanted.end(), key) != wanted.end())
                    candidates.push_back(each);
            }
            return app::openReclaimCases(opened, view, candidates, until, reason, job);
        },
        tr("%n case(s) opened.", nullptr, count), tr("The cases were not opened."));
}

void ReclaimPage::step(licence::CaseStep step)
{
    std::vector<ItemId> cases;
    for (const int row : chosen())
        cases.push_back(m_model->at(row).caseItem());
    app::ReclaimStep wish;
    wish.step = step;
    wish.words = m_words->text().toStdString();
    if (step == licence::CaseStep::Object && wish.words.empty())
        return m_words->setFocus(Qt::OtherFocusReason); // its words are what matters
    if (step == licence::CaseStep::Close && m_to != nullptr) {
        wish.charge = chargeOf(m_charge);
        if (!wish.charge && !m_charge->text().trimmed().isEmpty()) {
            m_charge->setFocus(Qt::OtherFocusReason);
            return m_context.navigator.complain(
                tr("The case was not closed."),
                makeError(ErrorCode::InvalidInput, tr("the charge is no amount").toStdString(),
                          tr("Write it in pounds, as in 149.50, or leave it out.").toStdString()));
        }
        if (!m_to->text().trimmed().isEmpty()) {
            const auto row = m_sheet->estate->findKey(m_to->text().trimmed().toStdString());
            if (!row)
                return m_context.navigator.complain(tr("The case was not closed."), row.error());
            wish.redistributedTo = m_sheet->estate->idAt(*row);
        }
    }
    const int count = int(cases.size());
    record(
        tr("Reclaim"),
        [cases, wish](app::Register &opened, const app::ReclaimView &view, JobContext &job) {
            return app::stepReclaimCases(opened, view, cases, wish, wish.words, job);
        },
        tr("%n case(s) changed.", nullptr, count), tr("The cases stay as they were."));
}

// The device of a candidate, the case itself else.
void ReclaimPage::openRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const ReclaimRow &of = m_model->at(row);
    m_context.navigator.openItem(of.of ? of.of->item : of.deviceItem);
}

void ReclaimPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::ControlModifier)
        return setShowsTable(!showsTable());
    QWidget::keyPressEvent(event);
}

} // namespace tally::ui
