// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/home/home_view.h"

#include "app/log_view.h"
#include "ui/details/history_lines.h"
#include "ui/details/line_list.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/findings/findings_watch.h"
#include "ui/views/registry.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kPastAfterMs = 1'500; // first the window, then what is nice to have

QString valueOf(const Figure &figure)
{
    switch (figure.kind) {
    case Figure::Kind::Money:
        return formatMoney(figure.value, MoneyStyle::Total);
    case Figure::Kind::Share:
        return formatPercent(double(figure.value) / 1'000);
    default:
        return formatCount(figure.value);
    }
}

QString differenceOf(const Figure &now, const Figure &then)
{
    const qint64 difference = now.value - then.value;
    switch (now.kind) {
    case Figure::Kind::Money:
        return formatMoneyDifference(difference, MoneyStyle::Total);
    case Figure::Kind::Share: {
        const QString size = formatNumber(double(std::abs(difference)) / 10, 1);
        return difference == 0 ? size : (difference > 0 ? QLatin1Char('+') : QChar(0x2212)) + size;
    }
    default:
        return formatDifference(difference);
    }
}

} // namespace

HomeView::HomeView(ViewContext &context, QWidget *parent)
    : View(context, parent), m_head(new PaneHead(tr("Home"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(Theme::space(5));
    m_columns->setContentsMargins(Theme::space(2), 0, Theme::space(2), Theme::space(2));
    layout->addLayout(m_columns, 1);
    m_needs = addList(tr("Needs me"), &m_needsTitle, 4);
    m_figures = addList(tr("Estate"), nullptr, 3);
    m_operations = addList(tr("Recent operations"), nullptr, 3);
    setFocusProxy(m_needs);
    m_later.setSingleShot(true);
    m_later.setInterval(kPastAfterMs);
    connect(&m_later, &QTimer::timeout, this, &HomeView::askPast);
    connect(m_needs, &LineList::opened, this, &HomeView::openNeed);
    connect(m_figures, &LineList::opened, this, &HomeView::openFigure);
    connect(m_operations, &LineList::opened, this, [this](const Line &line) {
        navigator().open(line.operation > 0
                             ? Place{QStringLiteral("difference"), QString::number(line.operation), {}, {}}
                             : Place{QStringLiteral("operations"), {}, {}, {}});
    });
    connect(&session(), &Session::estateChanged, this, &HomeView::refresh);
    m_findings = FindingsWatch::of(session());
    connect(m_findings, &FindingsWatch::found, this, &HomeView::tellNeeds);
}

LineList *HomeView::addList(const QString &title, TextLabel **heading, int stretch)
{
    auto *box = new QWidget(this);
    box->setProperty("pane", true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    auto *words = new TextLabel(title, TextSize::Heading, Role::Text, box);
    words->setDemiBold(true);
    words->setContentsMargins(Theme::space(3), Theme::space(1), 0, 0);
    auto *list = new LineList(title, box);
    box->setFocusProxy(list);
    layout->addWidget(words);
    layout->addWidget(list, 1);
    m_columns->addWidget(box, stretch);
    if (heading != nullptr)
        *heading = words;
    return list;
}

Place HomeView::place() const
{
    return {QStringLiteral("home"), {}, {}, {}};
}

void HomeView::go(const Place &)
{
    ask();
}

QString HomeView::title() const
{
    return tr("Home");
}

// Only what is seen is worked out.
void HomeView::refresh()
{
    if (isVisible())
        ask();
}

void HomeView::ask()
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr)
        return;
    m_head->setCountText(tr("%1 · %2").arg(session().actor(), formatDayWithWeekday(estate->today())));
    session().compute<std::vector<Need>>(
        this, QStringLiteral("needs"), [estate](JobContext &job) { return needsOf(*estate, job); },
        [this](std::vector<Need> needs) {
            m_found = std::move(needs);
            tellNeeds();
        });
    session().compute<std::vector<Figure>>(
        this, QStringLiteral("figures"), [estate](JobContext &job) { return figuresOf(*estate, job); },
        [this](std::vector<Figure> figures) {
            m_now = std::move(figures);
            tellFigures();
        });
    askOperations();
    if (estate->today() - kPastDays != m_thenDay) {
        m_then.clear();
        m_later.start();
    }
}

void HomeView::askOperations()
{
    using List = std::vector<model::Operation>;
    const OperationNumber newest = session().estate()->operation();
    session().run<List>(
        this, {},
        [newest](app::Register &opened, JobContext &) {
            return app::operations(opened, newest, kOperations);
        },
        [this](const Result<List> &operations) {
            if (operations)
                tellOperations(*operations);
            else
                navigator().complain(tr("What was recorded lately cannot be shown."), operations.error());
        });
}

void HomeView::askPast()
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr || !isVisible())
        return;
    m_thenDay = estate->today() - kPastDays;
    using Figures = std::vector<Figure>;
    session().runAside<Figures>(
        this, tr("Counting the estate of %1 days ago").arg(kPastDays),
        [when = tally::formatDay(m_thenDay)](app::Register &opened, JobContext &job) -> Result<Figures> {
            TALLY_TRY(const estate::EstatePtr then, opened.asOf({when}, job));
            return then->itemCount() == 0 ? Figures() : figuresOf(*then, job);
        },
        [this, day = m_thenDay](Result<Figures> figures) {
            if (day != m_thenDay)
                return;
            m_then = figures ? std::move(*figures) : Figures(); // no comparison is no reason to complain
            tellFigures();
        });
}

// Findings come when they are worked out; those of a moment ago stay until then.
void HomeView::tellNeeds()
{
    m_shown = m_found;
    if (const FindingListPtr list = m_findings->listOfNow()) {
        const std::vector<Need> findings = findingNeeds(*list);
        m_shown.insert(m_shown.end(), findings.begin(), findings.end());
        sortByUrgency(m_shown);
    }
    Lines lines;
    for (const Need &need : m_shown) {
        Line line;
        line.kind = Line::Kind::Figure;
        line.key = need.key;
        line.iconName = stateIconName(need.state);
        line.iconRole = roleOf(need.state);
        line.label = need.words;
        line.value = formatCount(need.count);
        line.strong = true;
        line.quiet = true;
        line.tip = need.place.filter;
        line.link = findView(need.place.view) != nullptr;
        lines.push_back(std::move(line));
    }
    if (lines.empty()) {
        Line none;
        none.kind = Line::Kind::Entry;
        none.key = QStringLiteral("none");
        none.value = tr("Nothing waits for you.");
        none.muted = true;
        lines.push_back(std::move(none));
    }
    m_needsTitle->setText(m_shown.empty() ? tr("Needs me")
                                          : tr("Needs me (%1)").arg(formatCount(qint64(m_shown.size()))));
    m_needs->setLines(std::move(lines));
}

void HomeView::tellFigures()
{
    Lines lines;
    lines.push_back(headingLine(tr("Now"), m_then.empty() ? QString() : tr("%1 days").arg(kPastDays)));
    for (const Figure &figure : m_now) {
        Line line;
        line.kind = Line::Kind::Figure;
        line.quiet = true;
        line.computed = !m_then.empty(); // keeps its column
        line.key = figure.key;
        line.label = figure.words;
        line.value = valueOf(figure);
        line.link = findView(figure.place.view) != nullptr;
        const auto then = std::find_if(m_then.begin(), m_then.end(),
                                       [&](const Figure &each) { return each.key == figure.key; });
        if (then != m_then.end()) {
            line.more = differenceOf(figure, *then);
            line.tip = tr("%1 on %2").arg(valueOf(*then), formatDay(m_thenDay));
        }
        lines.push_back(std::move(line));
    }
    m_figures->setLines(std::move(lines));
}

void HomeView::tellOperations(const std::vector<model::Operation> &operations)
{
    Lines lines;
    for (const model::Operation &operation : operations) {
        if (operation.number == 0)
            continue;
        Line line;
        line.kind = Line::Kind::Entry;
        line.key = QStringLiteral("operation");
        line.operation = operation.number;
        line.link = true;
        line.quiet = true;
        const QString why = toQt(operation.reason);
        line.value = why.isEmpty() ? operationWords(operation) : why;
        line.more = tr("%1 · %2").arg(toQt(operation.actorLogin), formatInstant(operation.recordedAt));
        line.tip = tr("Operation %1, %n change(s)", nullptr, int(operation.changes))
                       .arg(formatCount(operation.number));
        lines.push_back(std::move(line));
    }
    Line all;
    all.kind = Line::Kind::Entry;
    all.key = QStringLiteral("all");
    all.link = true;
    all.value = tr("All operations");
    lines.push_back(std::move(all));
    m_operations->setLines(std::move(lines));
}

void HomeView::openNeed(const Line &line)
{
    for (const Need &need : m_shown) {
        if (need.key == line.key && findView(need.place.view) != nullptr)
            navigator().open(need.place);
    }
}

void HomeView::openFigure(const Line &line)
{
    for (const Figure &figure : m_now) {
        if (figure.key == line.key)
            navigator().open(figure.place);
    }
}

void HomeView::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(event->size().width() < kStackBelow ? QBoxLayout::TopToBottom
                                                                : QBoxLayout::LeftToRight);
    View::resizeEvent(event);
}

View *makeHomeView(ViewContext &context, QWidget *parent)
{
    return new HomeView(context, parent);
}

} // namespace tally::ui
