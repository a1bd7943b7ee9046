// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/licence_trend.h"

#include "app/licensing.h"
#include "ui/charts/chart_panel.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/licences/working_row.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

struct Span
{
    const char *words;
    int months, step; // back, between two dates
};
constexpr std::array kSpans{
    Span{QT_TRANSLATE_NOOP("tally::ui::LicenceTrendPage", "12 months, by month"), 12, 1},
    Span{QT_TRANSLATE_NOOP("tally::ui::LicenceTrendPage", "3 years, by quarter"), 36, 3},
    Span{QT_TRANSLATE_NOOP("tally::ui::LicenceTrendPage", "5 years, by half year"), 60, 6}};

// All metrics and editions of the product together.
LicencePoint pointOf(Day day, const app::LicencePosition &found, ItemId product)
{
    LicencePoint point;
    point.day = day;
    for (const licence::Line &line : found.position.lines) {
        if (found.reading.scene.products[line.product].item != product)
            continue;
        point.entitled += line.entitled;
        point.required += line.required;
        point.shortfall += line.shortfall;
    }
    return point;
}

} // namespace

ChartData licenceTrendChart(const QString &product, const std::vector<LicencePoint> &points, bool isWorking)
{
    ChartData chart;
    chart.kind = ChartKind::Curves;
    chart.unit = ChartUnit::Count;
    chart.categoryName = LicenceTrendPage::tr("Date");
    chart.subtitle = LicenceTrendPage::tr("Units of %1, as recorded at each date").arg(product);
    chart.emptyTitle = isWorking ? LicenceTrendPage::tr("Past dates are being worked out")
                                 : LicenceTrendPage::tr("No past date");
    chart.emptyReason = isWorking ? LicenceTrendPage::tr("Each stands here as soon as it is known.")
                                  : LicenceTrendPage::tr("The register knew nothing of this product then.");
    ChartSeries entitled{LicenceTrendPage::tr("Entitled"), {}, {}, {}, {}};
    ChartSeries required{LicenceTrendPage::tr("Required"), {}, {}, {}, {}};
    ChartSeries missing{LicenceTrendPage::tr("Short"), {}, {}, Role::Bad, {}};
    for (const LicencePoint &point : points) {
        chart.categories.append(formatDay(point.day));
        entitled.values.push_back(double(point.entitled));
        required.values.push_back(double(point.required));
        missing.values.push_back(double(point.shortfall));
    }
    if (points.empty())
        chart.title = chart.emptyTitle;
    else if (isWorking)
        chart.title =
            LicenceTrendPage::tr("%1, dates up to %2 so far").arg(product, formatDay(points.back().day));
    else if (points.back().required == 0 && points.back().entitled == 0)
        chart.title = LicenceTrendPage::tr("Nothing of %1 is required or entitled").arg(product);
    else if (points.back().shortfall == 0)
        chart.title = LicenceTrendPage::tr("%1 is covered").arg(product);
    else
        chart.title =
            LicenceTrendPage::tr("%1 went from %2 to %3 short")
                .arg(product, formatCount(points.front().shortfall), formatCount(points.back().shortfall));
    chart.series = {entitled, required, missing};
    return chart;
}

LicenceTrendPage::LicenceTrendPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_product(new QComboBox(this)), m_span(new QComboBox(this)),
      m_working(new WorkingRow(context.session, this)), m_error(new ErrorStrip(this))
{
    m_product->setAccessibleName(tr("Product"));
    m_product->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_product->setMinimumContentsLength(24);
    m_span->setAccessibleName(tr("Over"));
    for (const Span &span : kSpans)
        m_span->addItem(tr(span.words));
    m_error->hide();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    bar->setSpacing(Theme::space(2));
    bar->addWidget(m_product);
    bar->addWidget(m_span);
    bar->addStretch(1);
    auto *sheet = new QWidget(this);
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    m_panel = new ChartPanel(sheet);
    auto *inner = new QVBoxLayout(sheet);
    inner->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(4));
    inner->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_working);
    layout->addWidget(m_error);
    layout->addWidget(sheet, 1);
    setFocusProxy(m_product);
    connect(m_product, &QComboBox::activated, this, [this] {
        m_wanted = ItemId(m_product->currentData().toLongLong());
        ask();
    });
    connect(m_span, &QComboBox::activated, this, &LicenceTrendPage::ask);
    connect(m_working, &WorkingRow::cancelled, this, &LicenceTrendPage::stop);
    connect(m_error, &ErrorStrip::remedyTriggered, this, &LicenceTrendPage::ask);
    connect(m_panel, &ChartPanel::opened, this, [this](const QString &, int, int category) {
        if (category >= 0 && std::size_t(category) < m_points.size())
            Q_EMIT dayWanted(m_points[std::size_t(category)].day);
    });
    tell();
}

void LicenceTrendPage::show(const LicenceSheetPtr &sheet, ItemId product)
{
    m_sheet = sheet;
    if (sheet == nullptr)
        return;
    if (product)
        m_wanted = product;
    std::vector<std::pair<QString, ItemId>> products;
    for (const LicenceRow &row : sheet->rows)
        products.emplace_back(row.name, row.product);
    std::sort(products.begin(), products.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    const QSignalBlocker quiet(m_product);
    m_product->clear();
    for (const auto &[name, item] : products) {
        if (m_product->findData(qint64(item.value)) < 0)
            m_product->addItem(name, qint64(item.value));
    }
    m_product->setCurrentIndex(std::max(0, m_product->findData(qint64(m_wanted.value))));
    m_wanted = ItemId(m_product->currentData().toLongLong());
    if (isVisible() && (m_wanted != m_shown || m_of != sheet->estate))
        ask();
}

void LicenceTrendPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_sheet != nullptr && (m_wanted != m_shown || m_of != m_sheet->estate))
        ask();
}

void LicenceTrendPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    stop();
}

void LicenceTrendPage::stop()
{
    if (m_task)
        m_task->cancel();
}

void LicenceTrendPage::add(std::uint64_t asked, const LicencePoint &point)
{
    if (asked != m_asked)
        return;
    m_points.push_back(point);
    tell();
}

void LicenceTrendPage::ask()
{
    if (m_sheet == nullptr || !m_wanted)
        return;
    stop();
    m_error->dismiss();
    m_points.clear();
    m_shown = m_wanted;
    m_of = m_sheet->estate;
    const std::uint64_t asked = ++m_asked;
    const Span &span = kSpans[std::size_t(std::max(0, m_span->currentIndex()))];
    const Day to = std::min(m_of->today(), dayOf(m_context.session.clock().now()));
    const QPointer<LicenceTrendPage> page(this);
    m_context.session.runAside<bool>(
        this, tr("Licences over time"),
        [=, product = m_wanted, view = m_sheet->position.view](app::Register &opened,
                                                               JobContext &job) -> Result<bool> {
            licence::PositionWish wish;
            wish.view = view;
            wish.withReclaimable = false;
            const int count = span.months / span.step;
            for (int i = 0; i <= count; ++i) {
                job.progress(i, count + 1);
                const Day day = addMonths(to, -(count - i) * span.step);
                TALLY_TRY(const app::LicenceEstate then,
                          app::licenceEstate(opened, {tally::formatDay(day)}, job));
                if (then.isKnownNow && day < to)
                    continue; // the register knew nothing yet
                TALLY_TRY(const app::LicencePosition found, app::workOutLicences(then, wish, job));
                const LicencePoint point = pointOf(day, found, product);
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [page, asked, point] {
                        if (page)
                            page->add(asked, point);
                    },
                    Qt::QueuedConnection);
            }
            return true;
        },
        [this, asked](const Result<bool> &done) {
            if (asked != m_asked)
                return;
            m_isWorking = false;
            m_working->follow(nullptr);
            if (!done)
                m_error->showError(errorWords(done.error().code == ErrorCode::Cancelled
                                                  ? tr("Not all dates were worked out.")
                                                  : tr("The position over time cannot be shown."),
                                              done.error(), tr("Work it out again")));
            tell();
        });
    m_task = m_context.session.tasks().tasks().constLast();
    m_isWorking = true;
    m_working->follow(m_task);
    tell();
}

void LicenceTrendPage::tell()
{
    m_panel->setData(licenceTrendChart(m_product->currentText(), m_points, m_isWorking));
}

} // namespace tally::ui
