// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/impact_pane.h"

#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_export.h"
#include "ui/graph/graph_legend.h"
#include "ui/graph/impact_table_model.h"
#include "ui/graph/path_pane.h"
#include "ui/theme/format.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sliding_side.h"

#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kNarrow = 900; // logical pixels; below, the path slides over the drawing
constexpr int kPathWidth = 240;

ItemId idOf(const estate::Drawing &drawing, std::uint32_t item)
{
    return drawing.estate->idAt(drawing.items[item].row);
}

// Words in the place of the drawing, which has the keyboard there: with the ring.
class Words final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        drawFocusRing(&painter, rect(), Theme::kRadius);
    }
};

QTableView *makeTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setAccessibleName(QObject::tr("Impact as a table"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::current().rowHeight());
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(false);
    return table;
}

} // namespace

ImpactPane::ImpactPane(Compute compute, QWidget *parent)
    : QWidget(parent), m_compute(std::move(compute)), m_head(new ImpactHead(this)),
      m_split(new QSplitter(this)), m_stack(new QStackedWidget(this)), m_canvas(new GraphCanvas(this)),
      m_table(makeTable(this)), m_model(new ImpactTableModel(this)), m_path(new PathPane(this)),
      m_legend(new GraphLegend(this)), m_empty(new Words(this))
{
    m_table->setModel(m_model);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(Theme::space(5));
    m_empty->setFocusPolicy(Qt::StrongFocus);
    layOut();
    connectHead();
    connectCanvas();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openItem(idOf(*m_drawing, m_model->itemAt(index.row())));
    });
    connect(m_path, &PathPane::openItem, this, &ImpactPane::openItem);
    connect(&Theme::current(), &Theme::changed, this,
            [this] { m_table->verticalHeader()->setDefaultSectionSize(Theme::current().rowHeight()); });
}

void ImpactPane::layOut()
{
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_split->addWidget(m_stack);
    m_split->addWidget(m_path);
    m_split->setStretchFactor(0, 1);
    m_split->setCollapsible(0, false);
    m_split->setSizes({kNarrow, kPathWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_legend);
    setFocusProxy(m_canvas);
    m_side = new SlidingSide(QStringLiteral("impact"), m_split, m_path, this, kPathWidth);
    m_side->setAllowed(false);
    connect(m_side, &SlidingSide::hiddenWithFocus, m_canvas,
            [this] { m_canvas->setFocus(Qt::OtherFocusReason); });
}

void ImpactPane::connectHead()
{
    connect(m_head, &ImpactHead::upstreamChanged, this, [this](bool upstream) {
        m_question.upstream = upstream;
        m_question.unfolded.clear();
        ask(true);
    });
    connect(m_head, &ImpactHead::depthChanged, this, [this](std::uint32_t levels) {
        m_question.maxDepth = levels;
        ask(false);
    });
    connect(m_head, &ImpactHead::redundancyChanged, this, [this](bool respected) {
        m_question.redundancy = respected;
        ask(false);
    });
    connect(m_head, &ImpactHead::upAgain, this, [this](ItemId id) {
        toggleFailed(id);
        setFocus(Qt::OtherFocusReason); // the button that was clicked goes
    });
    connect(m_head, &ImpactHead::alsoDownWanted, this, &ImpactPane::alsoDownWanted);
    connect(m_head, &ImpactHead::tableWanted, this, &ImpactPane::setTableShown);
    connect(m_head, &ImpactHead::exportWanted, this, &ImpactPane::chooseFile);
    connect(m_head, &ImpactHead::figureWanted, this, &ImpactPane::openFigure);
}

void ImpactPane::connectCanvas()
{
    connect(m_canvas, &GraphCanvas::markedChanged, this,
            [this](std::size_t box) { m_path->show(m_canvas->scene(), box); });
    connect(m_canvas, &GraphCanvas::shown, this, &ImpactPane::answered);
    connect(m_canvas, &GraphCanvas::openItem, this, &ImpactPane::openItem);
    connect(m_canvas, &GraphCanvas::openRows, this, &ImpactPane::openFold);
    connect(m_canvas, &GraphCanvas::toggleFailed, this, &ImpactPane::toggleFailed);
    connect(m_canvas, &GraphCanvas::exportWanted, this, &ImpactPane::chooseFile);
    connect(m_canvas, &GraphCanvas::recentre, this, [this](ItemId id) {
        setSources({id}, m_question.upstream);
        Q_EMIT sourcesChanged(m_question.sources);
    });
    connect(m_canvas, &GraphCanvas::unfold, this, [this](const QString &key) {
        m_question.unfolded.insert(key.toStdString());
        ask(false);
    });
    connect(m_canvas, &GraphCanvas::fold, this, [this](const QString &key) {
        m_question.unfolded.erase(key.toStdString());
        ask(false);
    });
}

void ImpactPane::setEstate(estate::EstatePtr estate)
{
    m_estate = std::move(estate);
    ask(false);
}

void ImpactPane::setSources(std::vector<ItemId> sources, bool upstream)
{
    m_question.sources = std::move(sources);
    m_question.upstream = upstream;
    m_question.unfolded.clear();
    const auto isSource = [this](ItemId id) {
        return std::find(m_question.sources.begin(), m_question.sources.end(), id) !=
               m_question.sources.end();
    };
    std::erase_if(m_question.alreadyDown, isSource);
    ask(true);
}

void ImpactPane::addAlreadyDown(ItemId id)
{
    const auto &down = m_question.alreadyDown;
    if (std::find(down.begin(), down.end(), id) == down.end())
        toggleFailed(id);
}

// Space: an item is down too, or no longer. The only source stays one.
void ImpactPane::toggleFailed(ItemId id)
{
    if (m_question.upstream)
        return;
    auto &sources = m_question.sources;
    const bool isSource = std::find(sources.begin(), sources.end(), id) != sources.end();
    if (isSource && sources.size() == 1)
        return;
    if (isSource)
        std::erase(sources, id);
    else if (std::erase(m_question.alreadyDown, id) == 0)
        m_question.alreadyDown.push_back(id);
    ask(false);
}

void ImpactPane::ask(bool another)
{
    if (m_estate == nullptr || m_question.sources.empty())
        return;
    const std::uint64_t number = ++m_asked;
    m_compute(
        [estate = m_estate, question = m_question](JobContext &job) {
            return std::make_shared<const estate::Drawing>(drawNeighbourhood(estate, question, job));
        },
        [self = QPointer(this), number, another](DrawingPtr drawing) {
            if (self != nullptr && number == self->m_asked)
                self->take(std::move(drawing), another);
        });
}

void ImpactPane::take(DrawingPtr drawing, bool another)
{
    // A question whose answer was outdated may have been another one: then its successor is too.
    const bool isAnother = another || m_drawing == nullptr ||
                           m_drawing->question.sources != drawing->question.sources ||
                           m_drawing->question.upstream != drawing->question.upstream;
    m_drawing = std::move(drawing);
    showAnswer(isAnother);
}

void ImpactPane::showAnswer(bool another)
{
    const estate::Drawing &drawing = *m_drawing;
    m_head->setDrawing(drawing);
    m_legend->setUpstream(drawing.question.upstream);
    m_legend->setDrawn(tr("%1 for %2", "boxes, items")
                           .arg(tr("%1 box(es)", nullptr, int(drawing.boxes.size()))
                                    .arg(formatCount(qint64(drawing.boxes.size()))),
                                tr("%1 item(s)", nullptr, int(drawing.items.size()))
                                    .arg(formatCount(qint64(drawing.items.size())))));
    m_model->setDrawing(m_drawing);
    if (another)
        m_table->resizeColumnsToContents();
    m_canvas->setDrawing(m_drawing, another);
    const bool alone = drawing.items.size() <= drawing.question.sources.size();
    if (drawing.items.empty())
        m_empty->setText(tr("This item is not in the register on this date."));
    else if (drawing.question.upstream)
        m_empty->setText(
            tr("This item rests on nothing that is recorded. Add a relationship to what it needs."));
    else
        m_empty->setText(tr("Nothing depends on this item. Add a relationship to what uses it."));
    if (alone || m_stack->currentWidget() == m_empty)
        m_stack->setCurrentWidget(alone ? static_cast<QWidget *>(m_empty) : m_canvas);
    m_side->setAllowed(!alone && !isTableShown());
    m_head->setTableShown(isTableShown());
    syncTable();
}

// A table has a current cell always: the screen-reader bridge of Qt needs one.
void ImpactPane::syncTable()
{
    if (m_model->rowCount() == 0)
        return;
    const std::size_t box = m_canvas->currentBox();
    int row = 0;
    if (box < m_canvas->scene().layout.boxes.size())
        row = std::max(0, m_model->rowOf(m_canvas->scene().drawing->boxes[box].items.front()));
    m_table->setCurrentIndex(m_model->index(row, ImpactTableModel::Name));
}

bool ImpactPane::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ImpactPane::setTableShown(bool shown)
{
    // The button takes the focus when its key is pressed, which is not where the person is.
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool isEmpty = m_stack->currentWidget() == m_empty; // there are no rows either
    m_head->setTableShown(shown && !isEmpty);
    if (isEmpty && hadFocus)
        m_empty->setFocus();
    if (isEmpty || shown == isTableShown())
        return;
    if (shown)
        syncTable();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_canvas);
    m_side->setAllowed(!shown);
    m_legend->setVisible(!shown);
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
}

void ImpactPane::openFigure(ImpactFigure figure)
{
    const estate::Drawing &drawing = *m_drawing;
    std::vector<ItemId> ids;
    const auto take = [&](const auto &wanted) {
        for (std::uint32_t i = 0; i < drawing.items.size(); ++i) {
            if (wanted(drawing.items[i]))
                ids.push_back(idOf(drawing, i));
        }
    };
    const auto isAffected = [](const estate::ReachedItem &item) {
        return item.state == estate::BoxState::Failed || item.state == estate::BoxState::RestedOn;
    };
    const QString of = m_head->title();
    switch (figure) {
    case ImpactFigure::People:
        return Q_EMIT openRows(hitsOf(*drawing.estate, drawing.outage).people, tr("People: %1").arg(of));
    case ImpactFigure::Sites:
        return Q_EMIT openRows(hitsOf(*drawing.estate, drawing.outage).sites, tr("Sites: %1").arg(of));
    case ImpactFigure::Services:
        take([&](const estate::ReachedItem &item) {
            return isAffected(item) &&
                   drawing.estate->classes().isA(drawing.estate->classAt(item.row), "service_item");
        });
        return Q_EMIT openRows(ids, tr("Services: %1").arg(of));
    case ImpactFigure::Items:
        take(isAffected);
        return Q_EMIT openRows(ids, of);
    case ImpactFigure::Spared:
        take([](const estate::ReachedItem &item) { return item.state == estate::BoxState::Spared; });
        return Q_EMIT openRows(ids, tr("Spared: %1").arg(of));
    }
}

void ImpactPane::openFold(std::size_t box)
{
    std::vector<ItemId> ids;
    for (const std::uint32_t item : m_drawing->boxes[box].items)
        ids.push_back(idOf(*m_drawing, item));
    Q_EMIT openRows(
        ids, tr("%1: %2", "box, question").arg(boxName(*m_drawing, m_drawing->boxes[box]), m_head->title()));
}

Outcome ImpactPane::exportPicture(const QString &path) const
{
    return saveScene(m_canvas->scene(), path, m_head->title());
}

void ImpactPane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export picture"), {}, tr("Drawing (*.svg);;Picture (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const Outcome saved = exportPicture(path); !saved)
            Q_EMIT failed(saved.error());
        else
            Q_EMIT exported(path);
    });
    dialog->open();
}

void ImpactPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setNarrow(width() < kNarrow);
}

void ImpactPane::toggleSide()
{
    if (m_side->toggle() && m_side->isNarrow())
        m_path->list()->setFocus(Qt::OtherFocusReason);
}

void ImpactPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_path->isAncestorOf(QApplication::focusWidget()))
        return QWidget::keyPressEvent(event);
    m_side->close();
    m_canvas->setFocus(Qt::OtherFocusReason);
}

} // namespace tally::ui
