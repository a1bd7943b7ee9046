// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/recognition_page.h"

#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/licences/sorted_records.h"
#include "ui/views/licences/title_desk.h"
#include "ui/views/licences/title_models.h"
#include "ui/views/licences/title_rule_pane.h"
#include "ui/views/licences/working_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kStackBelow = 820;
constexpr int kTypingPause = 120; // milliseconds
constexpr int kWidths[] = {230, 72, 130, 116, 124, 150};
constexpr int kProductColumn = 5;
constexpr int kListWidth = 760, kSideWidth = 460;
constexpr std::size_t kAll = kTitleStands;
constexpr const char *kSubjects[] = {"unknown", "left", "partly", "stated", "known", "all"};

// A pane of many fields can be reached whole in a low window.
QScrollArea *scrolled(QWidget *pane, const QString &name, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(name);
    area->setWidget(pane);
    return area;
}

} // namespace

RecognitionPage::RecognitionPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_show(new QComboBox(this)), m_words(new QLineEdit(this)),
      m_figures(new TextLabel({}, TextSize::Body, Role::TextMuted, this)),
      m_working(new WorkingRow(context.session, this)), m_error(new ErrorStrip(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_stack(new QStackedWidget(m_splitter)),
      m_empty(new EmptyState(m_stack)), m_titles(new TitleListModel(this)),
      m_sorted(new SortedRecords(m_titles, this)),
      m_table(makeSortedTable(m_sorted, tr("Titles of software"), m_stack)),
      m_side(new QStackedWidget(m_splitter)), m_desk(new TitleDesk(context)),
      m_rule(new TitleRulePane(context))
{
    makeParts();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_error);
    layout->addWidget(m_working);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    addActions();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingPause);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        fill();
        Q_EMIT filterChanged();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        if (!m_filling)
            m_soon.start();
    });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_show, &QComboBox::activated, this, [this] {
        fill();
        Q_EMIT filterChanged();
    });
    connect(m_working, &WorkingRow::cancelled, this, [this] {
        cancel();
        m_error->showError({tr("The titles were not gone through."),
                            tr("It was stopped."),
                            tr("What is shown may be older than the register."),
                            tr("Go through them"),
                            {}});
    });
    connect(m_error, &ErrorStrip::remedyTriggered, this, [this] {
        m_error->dismiss();
        begin();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        setFilter(QString::fromLatin1(kSubjects[kAll]), {});
        Q_EMIT filterChanged();
    });
    connect(m_table, &TableView::currentRowChanged, this, &RecognitionPage::follow);
    connect(m_table, &TableView::rowsSelected, this, &RecognitionPage::follow);
    connect(m_table, &TableView::opened, this, [this] {
        if (!isWritingRule())
            m_desk->suggestions()->rowCount() > 0 ? m_desk->table()->setFocus(Qt::OtherFocusReason)
                                                  : m_desk->productField()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_desk, &TitleDesk::changed, this, &RecognitionPage::updateActions);
    connect(m_desk, &TitleDesk::ruleWanted, this, &RecognitionPage::writeRule);
    connect(m_desk, &TitleDesk::stated, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_desk, &TitleDesk::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_rule, &TitleRulePane::left, this, &RecognitionPage::leaveRule);
    connect(m_rule, &TitleRulePane::adopted, this, &RecognitionPage::leaveRule);
    connect(&context.session, &Session::closed, this, [this] {
        cancel();
        leaveRule();
        show(nullptr);
    });
    show(nullptr);
}

RecognitionPage::~RecognitionPage()
{
    if (m_job != nullptr)
        m_job->cancel();
}

void RecognitionPage::makeParts()
{
    m_error->hide();
    m_table->setProperty("pane", true);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_side->addWidget(scrolled(m_desk, tr("What the title is"), m_side));
    m_side->addWidget(scrolled(m_rule, tr("Recognition rule"), m_side));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({kListWidth, kSideWidth});
}

QWidget *RecognitionPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_show->setAccessibleName(tr("Which titles"));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (std::size_t i = 0; i < kTitleStands; ++i)
        m_show->addItem(standWords(TitleStand(i)));
    m_show->addItem(tr("All titles"));
    m_words->setPlaceholderText(tr("words of title, publisher or product"));
    m_words->setAccessibleName(tr("Words in titles"));
    m_words->setClearButtonEnabled(true);
    nameFieldButtons(*m_words, tr("Clear"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_show);
    row->addWidget(m_words, 1);
    row->addWidget(m_figures);
    return bar;
}

void RecognitionPage::addActions()
{
    const auto add = [this](const char *id, const QString &text, const QKeySequence &keys, const QString &tip,
                            std::function<void()> trigger) {
        m_context.actions.add({QLatin1String(id),
                               text,
                               QStringLiteral("Work"),
                               keys,
                               {},
                               tip,
                               tr("recognition software titles unknown"),
                               ActionScope::Figures},
                              this, std::move(trigger));
    };
    add("titles.confirm", tr("Confirm the product of the title"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        tr("Says that the title is the product that is typed or marked"), [this] {
            if (isWritingRule())
                m_rule->adopt();
            else
                m_desk->confirm();
        });
    add("titles.leave", tr("Leave the title unknown"), {},
        tr("Takes it off the list: nobody knows it, and rules leave it alone"),
        [this] { m_desk->leaveUnknown(); });
    add("titles.release", tr("Let the rules decide on the title again"), {},
        tr("What a person said no longer holds"), [this] { m_desk->decideByRules(); });
    add("titles.rule", tr("Write a recognition rule…"), {},
        tr("A rule for all titles like it, tried before it is taken"), [this] { writeRule(); });
}

// --- which

QString RecognitionPage::subject() const
{
    return QString::fromLatin1(kSubjects[std::size_t(std::max(0, m_show->currentIndex()))]);
}

QString RecognitionPage::words() const
{
    return m_words->text();
}

void RecognitionPage::setFilter(const QString &subject, const QString &words)
{
    m_filling = true;
    for (std::size_t i = 0; i < std::size(kSubjects); ++i) {
        if (subject == QLatin1String(kSubjects[i]))
            m_show->setCurrentIndex(int(i));
    }
    m_words->setText(words);
    m_filling = false;
    fill();
}

std::optional<TitleStand> RecognitionPage::stand() const
{
    const auto at = std::size_t(std::max(0, m_show->currentIndex()));
    return at >= kAll ? std::nullopt : std::optional(TitleStand(at));
}

// --- working it out

void RecognitionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RecognitionPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateActions();
}

void RecognitionPage::refresh()
{
    const bool isOld = m_sheet == nullptr || m_sheet->estate != m_context.session.estate();
    if (isVisible() && isOld)
        begin();
    updateActions();
}

void RecognitionPage::begin()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    cancel();
    const auto job = m_job = std::make_shared<TaskJob>();
    m_task = m_context.session.tasks().begin(tr("Going through titles of software"), job);
    m_working->follow(m_task);
    using Found = Result<TitleSheetPtr>;
    m_context.session.compute<Found>(
        this, QStringLiteral("titles"), [estate, job](JobContext &) { return titleSheet(estate, *job); },
        [this, job](const Found &found) {
            if (job != m_job)
                return; // a newer one is wanted, or none
            end(found ? std::nullopt : std::optional(found.error()));
            if (found) {
                m_error->dismiss();
                return show(*found);
            }
            m_error->showError(
                errorWords(tr("The titles were not gone through."), found.error(), tr("Try again")));
        });
}

void RecognitionPage::cancel()
{
    if (m_job == nullptr)
        return;
    m_job->cancel();
    end(makeError(ErrorCode::Cancelled, "it was stopped"));
}

void RecognitionPage::end(const std::optional<Error> &error)
{
    m_job.reset();
    if (m_task != nullptr)
        m_task->end(error);
    m_task.clear();
    m_working->follow(nullptr);
}

// --- showing it

void RecognitionPage::show(const TitleSheetPtr &sheet)
{
    m_sheet = sheet;
    for (int i = 0; i <= int(kTitleStands); ++i) {
        const QString words = i == int(kAll) ? tr("All titles") : standWords(TitleStand(i));
        const qint64 count = sheet == nullptr ? 0
                             : i == int(kAll) ? qint64(sheet->lines.size())
                                              : sheet->counts[std::size_t(i)];
        m_show->setItemText(i, sheet == nullptr ? words : tr("%1 %2").arg(words, formatCount(count)));
    }
    fill();
    showFigures();
}

// The current line stays; where it has gone, the next one takes its place.
void RecognitionPage::fill()
{
    const int stood = m_table->currentIndex().row();
    const int column = std::max(0, m_table->currentIndex().column());
    const TitleLine *before = m_titles->at(m_sorted->sourceRow(stood));
    const TitleId title = before == nullptr ? TitleId() : before->titles.front();
    m_filling = true;
    m_titles->show(m_sheet, stand(), m_words->text());
    // What has no product has nothing to show there.
    const bool hasProducts = stand() != TitleStand::ToDecide && stand() != TitleStand::Left;
    m_table->setColumnHidden(kProductColumn, !hasProducts);
    if (m_titles->rowCount() > 0) {
        const int row = title ? m_sorted->rowOf(m_titles->rowOf(title)) : -1;
        m_table->setCurrent(row >= 0 ? row : std::clamp(stood, 0, m_titles->rowCount() - 1), column);
    }
    m_filling = false;
    updateEmpty();
    follow();
}

void RecognitionPage::showFigures()
{
    if (m_sheet == nullptr)
        return m_figures->setText({});
    const recognise::Figures &figures = m_sheet->figures;
    m_figures->setText(tr("%1 of %2 installations classified (%3)")
                           .arg(formatCount(figures.classified.rows), formatCount(figures.all.rows),
                                formatPercent(figures.share(), 2)));
}

QString RecognitionPage::figures() const
{
    return m_figures->text();
}

void RecognitionPage::updateEmpty()
{
    if (m_sheet == nullptr)
        m_empty->setWords(tr("Titles are being gone through"), tr("What is installed, by name."));
    else if (m_sheet->lines.empty())
        m_empty->setWords(tr("No software is on record"),
                          tr("Import inventories: what they list is recognised with them, and what nobody "
                             "knows stands here."));
    else if (!m_words->text().isEmpty())
        m_empty->setWords(tr("No title matches"), m_words->text(), tr("Show all titles"));
    else if (stand() == TitleStand::ToDecide)
        m_empty->setWords(tr("Every title is known"), tr("Nothing waits for a decision."),
                          tr("Show all titles"));
    else
        m_empty->setWords(tr("No title is in this state"), m_show->currentText(), tr("Show all titles"));
    QWidget *shown = m_titles->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty;
    if (shown == m_empty && m_table->hasFocus())
        m_show->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown == m_table ? static_cast<QWidget *>(m_table) : m_show);
}

void RecognitionPage::follow()
{
    if (m_filling)
        return;
    std::vector<TitleLine> lines;
    const int current = m_table->currentIndex().row();
    if (const TitleLine *line = m_titles->at(m_sorted->sourceRow(current)))
        lines.push_back(*line);
    for (const auto &[first, last] : m_table->selectedRanges()) {
        for (int row = first; row <= last; ++row) {
            const TitleLine *line = m_titles->at(m_sorted->sourceRow(row));
            if (line != nullptr && row != current)
                lines.push_back(*line);
        }
    }
    m_desk->show(m_sheet, std::move(lines));
}

// --- a rule

bool RecognitionPage::isWritingRule() const
{
    return m_side->currentIndex() == 1;
}

void RecognitionPage::writeRule()
{
    if (!m_desk->whyNot().isEmpty() || m_sheet == nullptr)
        return;
    m_side->setCurrentIndex(1);
    m_rule->begin(m_sheet, m_desk->lines().front(), m_desk->proposedProduct());
    updateActions();
}

void RecognitionPage::leaveRule()
{
    if (!isWritingRule())
        return;
    m_rule->cancel();
    m_side->setCurrentIndex(0);
    m_table->setFocus(Qt::OtherFocusReason);
    updateActions();
}

void RecognitionPage::updateActions()
{
    const QString elsewhere = isVisible() ? QString() : tr("Titles are on the page Recognition of Licences");
    const auto offer = [&](const char *id, const QString &why) {
        m_context.actions.setUnavailable(QLatin1String(id), elsewhere.isEmpty() ? why : elsewhere);
    };
    const QString writing = isWritingRule() ? tr("A rule is being written") : QString();
    offer("titles.confirm", isWritingRule() ? QString() : m_desk->whyNoConfirm());
    offer("titles.leave", writing.isEmpty() ? m_desk->whyNot() : writing);
    offer("titles.release", writing.isEmpty() ? m_desk->whyNoRelease() : writing);
    offer("titles.rule", writing.isEmpty() ? m_desk->whyNot() : writing);
}

void RecognitionPage::resizeEvent(QResizeEvent *event)
{
    m_splitter->setOrientation(event->size().width() < kStackBelow ? Qt::Vertical : Qt::Horizontal);
    QWidget::resizeEvent(event);
}

} // namespace tally::ui
