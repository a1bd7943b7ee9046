// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include "ui/charts/chart_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/status_region.h"
#include "ui/widgets/tool_button.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace tally::ui {

namespace {

constexpr QSize kPictureSize(1000, 560);

QTableWidget *makeTable()
{
    auto *table = new QTableWidget;
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->verticalHeader()->hide();
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setStretchLastSection(false);
    table->setTabKeyNavigation(false);
    return table;
}

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel({}, TextSize::Heading)),
      m_subtitle(new ElidedLabel({}, TextSize::Body, Role::TextMuted)),
      m_readout(new ElidedLabel({}, TextSize::Body, Role::TextMuted)),
      m_swap(new ToolButton(QStringLiteral("columns"), tr("Table"), QKeySequence(Qt::CTRL | Qt::Key_T))),
      m_faces(new QStackedWidget), m_chart(new ChartView), m_table(makeTable())
{
    auto *copyButton = new ToolButton(QStringLiteral("copy"), tr("Copy"));
    auto *exportButton = new ToolButton(QStringLiteral("export"), tr("Export…"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(1));
    head->addLayout(words, 1);
    for (ToolButton *button : {m_swap, copyButton, exportButton}) {
        button->setIconOnly(true);
        head->addWidget(button, 0, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(1));
    column->addLayout(head);
    column->addWidget(m_faces, 1);
    column->addWidget(m_readout);
    m_title->setWordWrap(true);
    setAccessibleName(tr("Chart")); // until there is something to show
    m_table->setAccessibleName(tr("%1, as a table").arg(accessibleName()));
    m_faces->addWidget(m_chart);
    m_faces->addWidget(m_table);
    m_swap->setCheckable(true);
    setFocusProxy(m_chart);
    // Only where this panel has the keyboard: there may be several on a page.
    m_swap->setShortcut({});
    auto *swap = new QAction(this);
    swap->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    swap->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(swap);
    connect(swap, &QAction::triggered, this, [this] { setShowsTable(!showsTable()); });
    connect(m_swap, &QToolButton::toggled, this, &ChartPanel::setShowsTable);
    connect(copyButton, &QToolButton::clicked, this, &ChartPanel::copy);
    connect(exportButton, &QToolButton::clicked, this, &ChartPanel::askForFile);
    connect(m_chart, &ChartView::opened, this, [this](Mark mark) { open(mark.series, mark.category); });
    connect(m_chart, &ChartView::currentChanged, this, [this](const QString &said) {
        m_readout->setText(said);
        m_readout->setAccessibleName(said);
        if (m_chart->hasFocus() && !said.isEmpty())
            alert(m_readout);
    });
    connect(m_table, &QTableWidget::cellActivated, this,
            [this](int row, int cell) { open(std::max(cell - 1, 0), row); });
}

void ChartPanel::setData(const ChartData &chart)
{
    m_title->setText(chart.title);
    m_chart->setData(chart);
    setAsOf(m_asOf);
    m_readout->setText(m_chart->words(m_chart->current()));
    setAccessibleName(chart.title);
    for (ToolButton *button : findChildren<ToolButton *>()) // a page has several charts
        button->setAccessibleName(tr("%1: %2").arg(button->text(), chart.title));
    fillTable();
}

void ChartPanel::setAsOf(const QString &text)
{
    m_asOf = text;
    const QString &subtitle = m_chart->data().subtitle;
    m_subtitle->setText(text.isEmpty() ? subtitle : tr("%1, %2").arg(subtitle, text));
}

bool ChartPanel::showsTable() const
{
    return m_faces->currentWidget() == m_table;
}

void ChartPanel::setShowsTable(bool table)
{
    if (table == showsTable())
        return;
    const bool hadFocus = m_faces->currentWidget()->hasFocus();
    m_faces->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
    setFocusProxy(m_faces->currentWidget());
    m_swap->setChecked(table);
    m_readout->setVisible(!table);
    const Mark mark = m_chart->current();
    if (table && mark.category >= 0)
        m_table->setCurrentCell(mark.category, mark.series + 1);
    else if (!table && m_table->currentRow() >= 0)
        m_chart->setCurrent({std::max(m_table->currentColumn() - 1, 0), m_table->currentRow()});
    if (hadFocus)
        m_faces->currentWidget()->setFocus();
}

void ChartPanel::fillTable()
{
    const ChartData &shown = m_chart->data();
    m_table->clear();
    m_table->setAccessibleName(tr("%1, as a table").arg(shown.title));
    m_table->setRowCount(int(shown.categories.size()));
    m_table->setColumnCount(int(shown.series.size()) + 1);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().rowHeight());
    QStringList heads{shown.categoryName};
    for (const ChartSeries &series : shown.series)
        heads.append(series.name);
    m_table->setHorizontalHeaderLabels(heads);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < shown.categories.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(shown.categories[row]));
        for (int s = 0; s < shown.series.size(); ++s) {
            const double value = shown.series[s].values[std::size_t(row)];
            auto *cell = new QTableWidgetItem(chartValue(value, shown.unit));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            const QString said = std::isnan(value) ? tr("unknown") : cell->text();
            cell->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(shown.series[s].name, said));
            m_table->setItem(row, s + 1, cell);
            m_table->horizontalHeaderItem(s + 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    m_table->resizeColumnsToContents();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

void ChartPanel::open(int series, int category)
{
    const ChartData &shown = m_chart->data();
    if (series >= shown.series.size() || category >= shown.categories.size())
        return;
    const auto &filters = shown.series[series].filters;
    Q_EMIT opened(std::size_t(category) < filters.size() ? filters[std::size_t(category)] : QString(), series,
                  category);
}

QByteArray ChartPanel::csv() const
{
    return chartCsv(m_chart->data());
}

PaperChart ChartPanel::onPaper() const
{
    return {m_chart->data(), m_subtitle->text()};
}

QImage ChartPanel::picture(const QSize &pixels) const
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Theme::paper());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const int margin = Theme::space(4);
    paintOnPaper(&painter, QRectF(QPointF(), QSizeF(pixels)).adjusted(margin, margin, -margin, -margin),
                 onPaper());
    return image;
}

bool ChartPanel::writeSvg(const QString &file) const
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setSize(kPictureSize);
        svg.setViewBox(QRect(QPoint(), kPictureSize));
        svg.setResolution(96);
        svg.setTitle(m_chart->data().title);
        svg.setDescription(m_chart->data().subtitle);
        QPainter painter(&svg);
        paintOnPaper(&painter, QRectF(QPointF(), QSizeF(kPictureSize)), onPaper());
    }
    return out.commit();
}

bool ChartPanel::writeFile(const QString &file) const
{
    if (file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive))
        return writeSvg(file);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    const bool isTable = file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    const bool written = isTable ? out.write(csv()) >= 0 : picture(kPictureSize).save(&out, "PNG");
    return written && out.commit();
}

void ChartPanel::copy()
{
    auto *mime = new QMimeData;
    mime->setImageData(picture(kPictureSize));
    QString text = QString::fromUtf8(csv());
    mime->setText(text.remove(QChar(0xFEFF)));
    mime->setData(QStringLiteral("text/csv"), csv());
    QApplication::clipboard()->setMimeData(mime);
}

void ChartPanel::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (writeFile(file))
            Q_EMIT written(file);
        else
            Q_EMIT writingFailed(file);
    });
    dialog->open();
}

} // namespace tally::ui
