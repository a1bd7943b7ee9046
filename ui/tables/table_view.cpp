// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_view.h"

#include "ui/models/record_table_model.h"
#include "ui/tables/table_bands.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kWidest = 260; // of a column that nobody has drawn
constexpr int kMeasuredRows = 60;

} // namespace

// The view over the first column: paints and is clicked at, never has the keyboard, is nothing for the ear.
class TableView::Frozen final : public QTableView
{
public:
    explicit Frozen(TableView *owner) : QTableView(owner), m_owner(owner) {}
    void scrollTo(const QModelIndex &, ScrollHint) override {} // the owner's bar leads

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        QPainter painter(viewport());
        painter.fillRect(QRect(viewport()->width() - 1, 0, 1, viewport()->height()),
                         Theme::current().color(Role::Line));
        paintBands(&painter, *this, m_owner->hasFocus());
    }
    void wheelEvent(QWheelEvent *event) override { QCoreApplication::sendEvent(m_owner->viewport(), event); }
    void mouseDoubleClickEvent(QMouseEvent *event) override { Q_EMIT m_owner->opened(indexAt(event->pos())); }
    void mousePressEvent(QMouseEvent *event) override
    {
        QTableView::mousePressEvent(event);
        const QModelIndex at = indexAt(event->pos());
        if (m_owner->m_records != nullptr && at.isValid() &&
            !m_owner->m_records->bandText(at.row()).isEmpty() && event->button() == Qt::LeftButton)
            Q_EMIT m_owner->bandToggled(at.row());
    }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        Q_EMIT m_owner->itemMenuWanted(event->globalPos());
    }

private:
    TableView *m_owner;
};

TableView::TableView(QWidget *parent)
    : QTableView(parent), m_header(new TableHeader(this)), m_delegate(new TableDelegate(this)),
      m_frozen(new Frozen(this))
{
    auto *frozenHeader = new TableHeader(m_frozen);
    auto *frozenDelegate = new TableDelegate(m_frozen);
    frozenDelegate->setFocusOwner(this);
    m_frozen->setHorizontalHeader(frozenHeader);
    m_frozen->setItemDelegate(frozenDelegate);
    m_frozen->setFocusProxy(this);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setTabKeyNavigation(false);
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    for (QTableView *view : std::initializer_list<QTableView *>{this, m_frozen}) {
        view->setShowGrid(false);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setEditTriggers(QAbstractItemView::SelectedClicked);
        view->setWordWrap(false);
        view->setCornerButtonEnabled(false);
        view->verticalHeader()->hide();
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    }
    for (TableHeader *header : {m_header, frozenHeader}) {
        connect(header, &TableHeader::sortWanted, this, &TableView::sortWanted);
        connect(header, &TableHeader::menuWanted, this, [this, header](int section) {
            const int x = header->sectionViewportPosition(section);
            Q_EMIT columnMenuWanted(section, header->mapToGlobal(QPoint(x, header->height())));
        });
    }
    for (TableDelegate *delegate : {m_delegate, frozenDelegate}) {
        connect(delegate, &TableDelegate::typed, this, &TableView::typed);
        connect(delegate, &TableDelegate::left, this, &TableView::leave);
        connect(delegate, &TableDelegate::ended, this, &TableView::editEnded);
    }
    connect(m_header, &QHeaderView::sectionMoved, this, [this](int, int from, int to) {
        const QSignalBlocker quiet(m_header); // the model takes the order over
        m_header->moveSection(to, from);
        moveColumn(from, qMax(1, to));
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (section == 0)
            m_frozen->setColumnWidth(0, width);
        placeFrozen();
        Q_EMIT columnResized();
    });
    connect(frozenHeader, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (section == 0 && columnWidth(0) != width)
            setColumnWidth(0, width);
    });
    connect(m_header, &QHeaderView::geometriesChanged, this, &TableView::placeFrozen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(&Theme::current(), &Theme::changed, this, &TableView::applyTheme);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *left, const QWidget *now) {
        if (left == this || now == this)
            m_frozen->viewport()->update(); // its ring and its selection are those of the whole
    });
    applyTheme();
}

// Headers tell of their geometry while they are hidden with the rest: nobody is there to hear it.
TableView::~TableView()
{
    for (QObject *part : std::initializer_list<QObject *>{m_header, m_frozen->horizontalHeader(), m_delegate,
                                                          m_frozen->itemDelegate(), verticalScrollBar(),
                                                          m_frozen->verticalScrollBar()})
        part->disconnect(this);
    if (m_records != nullptr)
        m_records->disconnect(this);
}

void TableView::applyTheme()
{
    for (QTableView *view : std::initializer_list<QTableView *>{this, m_frozen}) {
        view->verticalHeader()->setMinimumSectionSize(1);
        view->verticalHeader()->setDefaultSectionSize(Theme::current().rowHeight());
    }
    updateGeometries();
    placeFrozen();
}

void TableView::setRecords(RecordTableModel *records)
{
    m_records = records;
    setModel(records);
    m_frozen->setModel(records);
    m_frozen->setSelectionModel(selectionModel());
    connect(records, &QAbstractItemModel::modelReset, this, &TableView::placeFrozen);
    placeFrozen();
}

void TableView::setEditorMaker(const TableDelegate::EditorMaker &maker)
{
    m_delegate->setEditorMaker(maker);
    static_cast<TableDelegate *>(m_frozen->itemDelegate())->setEditorMaker(maker);
}

void TableView::setSortKeys(const QList<SortKey> &keys)
{
    m_header->setSortKeys(keys);
    static_cast<TableHeader *>(m_frozen->horizontalHeader())->setSortKeys(keys);
}

void TableView::setFilters(const QHash<QString, QString> &filters)
{
    m_header->setFilters(filters);
    static_cast<TableHeader *>(m_frozen->horizontalHeader())->setFilters(filters);
}

void TableView::setFilterRowShown(bool shown)
{
    m_header->setFilterRowShown(shown);
    static_cast<TableHeader *>(m_frozen->horizontalHeader())->setFilterRowShown(shown);
    placeFrozen();
}

// --- columns

int TableView::widthNeeded(int column) const
{
    int width = m_header->headingWidth(column);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rows = qMin(kMeasuredRows, m_records->rowCount());
    for (int row = 0; row < rows; ++row)
        width = qMax(width, m_delegate->sizeHint(option, m_records->index(row, column)).width());
    return qMin(width, kWidest);
}

void TableView::setWidths(const QList<int> &widths)
{
    const QSignalBlocker quiet(this);
    for (int column = 0; m_records != nullptr && column < m_records->columnCount(); ++column) {
        const int wanted = column < widths.size() ? widths.at(column) : 0;
        setColumnWidth(column, wanted > 0 ? wanted : widthNeeded(column));
    }
    placeFrozen();
}

QList<int> TableView::widths() const
{
    QList<int> found;
    for (int column = 0; m_records != nullptr && column < m_records->columnCount(); ++column)
        found.append(columnWidth(column));
    return found;
}

void TableView::moveColumn(int from, int to)
{
    if (from > 0 && to > 0 && from != to && m_records != nullptr && to < m_records->columnCount())
        Q_EMIT columnMoved(from, to);
}

void TableView::placeFrozen()
{
    const bool any = m_records != nullptr && m_records->columnCount() > 1;
    m_frozen->setVisible(any);
    if (!any)
        return;
    m_frozen->horizontalHeader()->setFixedHeight(m_header->height());
    if (m_frozen->columnWidth(0) != columnWidth(0))
        m_frozen->setColumnWidth(0, columnWidth(0));
    m_frozen->setGeometry(frameWidth(), frameWidth(), qMin(columnWidth(0), viewport()->width()),
                          viewport()->height() + m_header->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_frozen->raise();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

// What is left of the frozen column's edge is hidden by it.
void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!index.isValid() || index.column() == 0 || !m_frozen->isVisible())
        return;
    const int hidden = columnWidth(0) - columnViewportPosition(index.column());
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

// --- selection

std::vector<TableView::RowRange> TableView::selectedRanges() const
{
    std::vector<RowRange> ranges;
    if (selectionModel() == nullptr)
        return ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<RowRange> joined;
    for (const RowRange &range : ranges) {
        if (!joined.empty() && range.first <= joined.back().second + 1)
            joined.back().second = qMax(joined.back().second, range.second);
        else
            joined.push_back(range);
    }
    return joined;
}

qint64 TableView::selectedCount() const
{
    qint64 count = 0;
    for (const auto &[first, last] : selectedRanges())
        count += last - first + 1;
    return count;
}

void TableView::setCurrent(int row, int column, bool keepSelection)
{
    if (m_records == nullptr || m_records->rowCount() == 0 || m_records->columnCount() == 0)
        return;
    const QModelIndex index = m_records->index(qBound(0, row, m_records->rowCount() - 1),
                                               qBound(0, column, m_records->columnCount() - 1));
    selectionModel()->setCurrentIndex(index, keepSelection ? QItemSelectionModel::NoUpdate
                                                           : QItemSelectionModel::ClearAndSelect |
                                                                 QItemSelectionModel::Rows);
}

void TableView::selectAll()
{
    if (m_records == nullptr || m_records->rowCount() == 0 || m_records->columnCount() == 0)
        return;
    const QItemSelection all(m_records->index(0, 0),
                             m_records->index(m_records->rowCount() - 1, m_records->columnCount() - 1));
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_frozen->viewport()->update();
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentRowChanged();
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT rowsSelected();
}

void TableView::beginEdit()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        Q_EMIT editRefused(index);
    else if (index.column() == 0 && m_frozen->isVisible())
        m_frozen->edit(index);
    else
        QTableView::edit(index, QAbstractItemView::AllEditTriggers, nullptr);
}

bool TableView::isEditing() const
{
    return m_delegate->isEditing() || static_cast<TableDelegate *>(m_frozen->itemDelegate())->isEditing();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(-horizontalScrollBar()->value(), 0);
    paintBands(&painter, *this, hasFocus());
}

} // namespace tally::ui
