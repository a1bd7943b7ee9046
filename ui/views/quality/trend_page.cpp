// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quality/trend_page.h"

#include "app/quality.h"
#include "ui/charts/chart_panel.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/quality/quality_charts.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <mutex>

namespace tally::ui {

namespace {

struct Span
{
    const char *words;
    int months; // back; 0: days
    int days;
    app::TrendStep step;
};
constexpr std::array kSpans{
    Span{QT_TRANSLATE_NOOP("tally::ui::TrendPage", "12 months, by month"), 12, 0, app::TrendStep::Month},
    Span{QT_TRANSLATE_NOOP("tally::ui::TrendPage", "3 years, by quarter"), 36, 0, app::TrendStep::Quarter},
    Span{QT_TRANSLATE_NOOP("tally::ui::TrendPage", "10 years, by year"), 120, 0, app::TrendStep::Year},
    Span{QT_TRANSLATE_NOOP("tally::ui::TrendPage", "3 months, by week"), 3, 0, app::TrendStep::Week},
    Span{QT_TRANSLATE_NOOP("tally::ui::TrendPage", "30 days, by day"), 0, 30, app::TrendStep::Day}};

struct Subject
{
    const char *words;
    TrendOf of;
};
constexpr std::array kSubjects{
    Subject{QT_TRANSLATE_NOOP("tally::ui::TrendPage", "All rules together"), TrendOf::All},
    Subject{QT_TRANSLATE_NOOP("tally::ui::TrendPage", "Groups of rules"), TrendOf::RuleGroups},
    Subject{QT_TRANSLATE_NOOP("tally::ui::TrendPage", "Rules that score lowest"), TrendOf::Rules},
    Subject{QT_TRANSLATE_NOOP("tally::ui::TrendPage", "Classes that score lowest"), TrendOf::Classes},
    Subject{QT_TRANSLATE_NOOP("tally::ui::TrendPage", "Organisations"), TrendOf::Owners},
    Subject{QT_TRANSLATE_NOOP("tally::ui::TrendPage", "Teams that score lowest"), TrendOf::Teams}};

} // namespace

struct TrendPage::Found
{
    void add(QualityDay day)
    {
        const std::lock_guard guard(mutex);
        days.push_back(std::move(day));
    }
    std::vector<QualityDay> from(std::size_t first)
    {
        const std::lock_guard guard(mutex);
        return {days.begin() + std::ptrdiff_t(std::min(first, days.size())), days.end()};
    }

private:
    std::mutex mutex;
    std::vector<QualityDay> days;
};

TrendPage::TrendPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_error(new ErrorStrip(this)), m_panel(new ChartPanel(this))
{
    m_error->hide();
    auto *sheet = new QWidget(this);
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    auto *inner = new QVBoxLayout(sheet);
    inner->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(4));
    inner->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_error);
    layout->addWidget(sheet, 1);
    setFocusProxy(m_span);
    tell();
    connect(m_panel, &ChartPanel::opened, this, [this](const QString &, int, int category) {
        if (category >= 0 && std::size_t(category) < m_days.size())
            Q_EMIT dayWanted(m_days[std::size_t(category)].day);
    });
    connect(m_panel, &ChartPanel::written, this,
            [this](const QString &file) { m_context.navigator.tell(tr("The chart is in %1.").arg(file)); });
    connect(m_panel, &ChartPanel::writingFailed, this, [this](const QString &file) {
        m_context.navigator.complain(
            tr("The chart was not exported."),
            makeError(ErrorCode::Unreachable, tr("%1 cannot be written").arg(file).toStdString(),
                      tr("Check the folder, its rights and the free space.").toStdString()));
    });
    connect(&m_context.session.tasks(), &TaskList::changed, this, &TrendPage::showProgress);
}

QWidget *TrendPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_span = new QComboBox(bar);
    m_span->setAccessibleName(tr("Over"));
    for (const Span &span : kSpans)
        m_span->addItem(tr(span.words));
    m_of = new QComboBox(bar);
    m_of->setAccessibleName(tr("Scores of"));
    for (const Subject &subject : kSubjects)
        m_of->addItem(tr(subject.words));
    m_progressRow = new QWidget(bar);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Dates worked out"));
    m_words = new TextLabel({}, TextSize::Body, Role::TextMuted, m_progressRow);
    m_stop = new QPushButton(tr("Cancel"), m_progressRow);
    m_stop->setAutoDefault(false);
    auto *progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins({});
    progress->setSpacing(Theme::space(2));
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_words);
    progress->addWidget(m_stop);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_span);
    row->addWidget(m_of);
    row->addWidget(m_progressRow, 1);
    row->addStretch(0);
    connect(m_span, &QComboBox::activated, this, &TrendPage::ask);
    connect(m_of, &QComboBox::activated, this, &TrendPage::tell);
    connect(m_stop, &QPushButton::clicked, this, &TrendPage::stop);
    setWorking(false);
    return bar;
}

void TrendPage::refresh()
{
    m_outdated = true;
    if (isVisible())
        ask();
}

void TrendPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        ask();
}

void TrendPage::stop()
{
    if (m_task)
        m_task->cancel();
}

void TrendPage::setWorking(bool working)
{
    m_working = working;
    m_progressRow->setVisible(working);
    if (!working)
        m_task = nullptr;
    else
        showProgress();
}

void TrendPage::showProgress()
{
    if (!m_task || !m_working)
        return;
    m_progress->setRange(0, int(m_task->total()));
    m_progress->setValue(int(m_task->done()));
    m_words->setText(m_task->words());
    takeFound();
}

// Those of the period before stay until the first of this one is there.
void TrendPage::takeFound()
{
    if (m_found == nullptr)
        return;
    std::vector<QualityDay> news = m_found->from(m_taken);
    if (news.empty())
        return;
    if (m_taken == 0)
        m_days.clear();
    m_taken += news.size();
    std::move(news.begin(), news.end(), std::back_inserter(m_days));
    tell();
}

void TrendPage::ask()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    m_outdated = false;
    stop();
    m_error->dismiss();
    const std::uint64_t asked = ++m_asked;
    const Span &span = kSpans[std::size_t(std::max(0, m_span->currentIndex()))];
    const Day to = std::min(estate->today(), dayOf(m_context.session.clock().now()));
    const Day from = span.months > 0 ? addMonths(to, -span.months) : to - span.days;
    m_found = std::make_shared<Found>();
    m_taken = 0;
    m_context.session.runAside<bool>(
        this, tr("Quality over time"),
        [from, to, step = span.step, found = m_found](app::Register &opened,
                                                      JobContext &job) -> Result<bool> {
            TALLY_CHECK(app::qualityTrend(opened, from, to, step, job, [&](const app::TrendPoint &point) {
                found->add(qualityDay(point.day, point.quality));
            }));
            return true;
        },
        [this, asked](const Result<bool> &done) {
            if (asked != m_asked)
                return;
            takeFound();
            setWorking(false);
            if (done && m_taken == 0)
                m_days.clear(); // nothing was recorded in this period
            if (!done)
                m_error->showError(errorWords(done.error().code != ErrorCode::Cancelled
                                                  ? tr("The trend cannot be shown.")
                                              : m_taken > 0 ? tr("Not all dates were worked out.")
                                                            : tr("The dates were not worked out."),
                                              done.error(), tr("Work it out again")));
            tell();
        });
    m_task = m_context.session.tasks().tasks().constLast();
    setWorking(true);
    tell();
}

void TrendPage::tell()
{
    const TrendOf of = kSubjects[std::size_t(std::max(0, m_of->currentIndex()))].of;
    m_panel->setData(trendChart(m_days, of, m_working));
}

} // namespace tally::ui
