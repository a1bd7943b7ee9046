// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation_pane.h"

#include "ui/session/session.h"
#include "ui/tables/saved_views.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/registry.h"

#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyledItemDelegate>

namespace tally::ui {

namespace {

constexpr int kPlaceRole = Qt::UserRole + 1;
constexpr int kWidth = 220;
constexpr int kLeastWidth = 140;
constexpr int kCompactWidth = 48;
constexpr int kIndent = 14;
enum Column
{
    Label,
    Count,
    ColumnCount
};

Place placeOf(const QTreeWidgetItem *item)
{
    const QStringList parts = item->data(Label, kPlaceRole).toStringList();
    Place place;
    if (parts.size() == 3) { // as addPlace wrote it
        place.view = parts.at(0);
        place.subject = parts.at(1);
        place.filter = parts.at(2);
    }
    return place;
}

// One pass over the items, then each class adds to its parent: children come after their parents.
std::map<std::string, qint64, std::less<>> countByClass(const estate::Estate &estate)
{
    std::map<std::string, qint64, std::less<>> counts;
    for (std::size_t row = 0; row < estate.itemCount(); ++row) {
        const std::string_view name = estate.classAt(static_cast<estate::Row>(row));
        if (const auto found = counts.find(name); found != counts.end())
            ++found->second;
        else
            counts.emplace(name, 1);
    }
    const std::vector<model::ClassSpec> &classes = estate.classes().classes();
    for (auto spec = classes.rbegin(); spec != classes.rend(); ++spec) {
        if (!spec->parent.empty())
            counts[spec->parent] += counts[spec->name];
    }
    return counts;
}

// No words, for a column that is as wide as an icon; the ear still gets them from the model.
class IconDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem dressed = option;
        initStyleOption(&dressed, index);
        const QIcon picture = dressed.icon;
        dressed.icon = {};
        dressed.text.clear();
        dressed.widget->style()->drawControl(QStyle::CE_ItemViewItem, &dressed, painter, dressed.widget);
        picture.paint(painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter,
                                                   QSize(Theme::kIcon, Theme::kIcon), option.rect));
    }
};

bool isHeading(const QTreeWidgetItem *item)
{
    return item->data(Label, kPlaceRole).isNull();
}

} // namespace

NavigationPane::NavigationPane(Session &session, QWidget *parent) : QTreeWidget(parent), m_session(session)
{
    setAccessibleName(tr("Navigation"));
    setColumnCount(ColumnCount);
    setHeaderHidden(true);
    setMinimumWidth(kLeastWidth);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Label, QHeaderView::Stretch);
    header()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
    setIndentation(kIndent);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QTreeWidget::itemClicked, this, &NavigationPane::choose);
    connect(this, &QTreeWidget::itemActivated, this, &NavigationPane::choose);
    connect(&m_session, &Session::estateChanged, this, &NavigationPane::recount);
    connect(&m_session, &Session::closed, this, [this] {
        m_waiting.clear();
        rebuild();
    });
    // Lines keep the colours that they were made with.
    connect(&Theme::current(), &Theme::changed, this, &NavigationPane::rebuild, Qt::QueuedConnection);
    connect(&SavedViews::instance(), &SavedViews::changed, this, &NavigationPane::listViews);
    rebuild();
}

QSize NavigationPane::sizeHint() const
{
    return {m_compact ? kCompactWidth : kWidth, QTreeWidget::sizeHint().height()};
}

void NavigationPane::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    QAbstractItemDelegate *before = itemDelegate();
    setItemDelegate(compact ? new IconDelegate(this) : new QStyledItemDelegate(this));
    if (before->parent() == this)
        before->deleteLater();
    setColumnHidden(Count, compact);
    setIndentation(compact ? 0 : kIndent);
    setRootIsDecorated(!compact);
    setMinimumWidth(compact ? kCompactWidth : kLeastWidth);
    setMaximumWidth(compact ? kCompactWidth : QWIDGETSIZE_MAX);
    for (QTreeWidgetItemIterator at(this); *at != nullptr; ++at) {
        if (isHeading(*at))
            (*at)->setFirstColumnSpanned(!compact);
    }
}

void NavigationPane::rebuild()
{
    const QSignalBlocker quiet(this);
    clear();
    m_items = m_saved = nullptr;
    m_beside.clear();
    addViews();
    setPlace(m_place);
    recount();
}

void NavigationPane::addViews()
{
    QString group;
    for (const ViewSpec &view : views()) {
        const QString wanted = titleOfGroup(view);
        if (wanted != group && !wanted.isEmpty())
            addHeading(wanted);
        group = wanted;
        QTreeWidgetItem *item = addPlace(invisibleRootItem(), titleOf(view), QLatin1String(view.icon),
                                         {QLatin1String(view.id), {}, {}, {}});
        if (QLatin1String(view.id) == QLatin1String("items"))
            m_items = item;
        else
            showWaiting(item);
    }
}

void NavigationPane::setWaiting(const QString &view, qint64 count)
{
    if (m_waiting.value(view) == count)
        return;
    m_waiting[view] = count;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (const Place place = placeOf(topLevelItem(i)); place.view == view && place.subject.isEmpty())
            showWaiting(topLevelItem(i));
    }
}

void NavigationPane::showWaiting(QTreeWidgetItem *item) const
{
    const qint64 count = m_waiting.value(placeOf(item).view);
    item->setText(Count, count == 0 ? QString() : formatCount(count));
    item->setData(Count, Qt::AccessibleTextRole,
                  count == 0 ? item->text(Label) : tr("%1 waiting").arg(item->text(Count)));
    item->setForeground(Count, Theme::current().color(Role::TextMuted));
}

QTreeWidgetItem *NavigationPane::addHeading(const QString &text)
{
    auto *item = new QTreeWidgetItem(this, {text});
    item->setFlags(Qt::ItemIsEnabled);
    item->setFont(Label, Theme::current().font(TextSize::Small, true));
    item->setForeground(Label, Theme::current().color(Role::TextMuted));
    item->setFirstColumnSpanned(true);
    return item;
}

QTreeWidgetItem *NavigationPane::addPlace(QTreeWidgetItem *parent, const QString &text,
                                          const QString &iconName, const Place &place)
{
    auto *item = new QTreeWidgetItem(parent, {text});
    item->setIcon(Label, icon(iconName));
    item->setToolTip(Label, text);
    item->setData(Count, Qt::AccessibleTextRole, text); // no cell is silent; a count says itself below
    item->setData(Label, kPlaceRole, QStringList{place.view, place.subject, place.filter});
    item->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void NavigationPane::addClass(QTreeWidgetItem *parent, const ClassNode &node, const Counts &counts)
{
    const auto count = counts.find(node.name);
    if (count == counts.end() || count->second == 0)
        return;
    QTreeWidgetItem *item = addPlace(parent, node.plural, classIcon(m_session.estate()->classes(), node.name),
                                     {QStringLiteral("items"), QString::fromStdString(node.name), {}, {}});
    item->setText(Count, formatCount(count->second));
    item->setData(Count, Qt::AccessibleTextRole, item->text(Count));
    item->setForeground(Count, Theme::current().color(Role::TextMuted));
    for (const ClassNode &child : node.children)
        addClass(item, child, counts);
}

// What people handle (assets) stands below "Items", the rest of the register beside it.
void NavigationPane::addClasses(QTreeWidgetItem *items, const Counts &counts)
{
    const model::ClassRegistry &classes = m_session.estate()->classes();
    const QSignalBlocker quiet(this);
    QTreeWidgetItem beside;
    for (const ClassNode &node : classTree(classes, "item")) {
        const bool asset = classes.isA(node.name, "asset");
        addClass(asset ? items : &beside, node, counts);
    }
    m_beside = beside.takeChildren();
    insertTopLevelItems(indexOfTopLevelItem(items) + 1, m_beside);
    const auto all = counts.find(std::string_view("item"));
    items->setText(Count, all == counts.end() ? QString() : formatCount(all->second));
    items->setData(Count, Qt::AccessibleTextRole, items->text(items->text(Count).isEmpty() ? Label : Count));
    items->setForeground(Count, Theme::current().color(Role::TextMuted));
    items->setExpanded(true);
}

void NavigationPane::recount()
{
    if (!m_session.isOpen() || m_items == nullptr)
        return;
    const estate::EstatePtr estate = m_session.estate();
    m_session.compute<Counts>(
        this, QStringLiteral("counts"), [estate](JobContext &) { return countByClass(*estate); },
        [this](const Counts &counts) {
            const QSignalBlocker quiet(this);
            std::map<QString, bool> expanded;
            for (QTreeWidgetItemIterator at(this); *at != nullptr; ++at)
                expanded[placeOf(*at).subject] = (*at)->isExpanded();
            qDeleteAll(m_items->takeChildren());
            qDeleteAll(std::exchange(m_beside, {}));
            addClasses(m_items, counts);
            for (QTreeWidgetItemIterator at(this); *at != nullptr; ++at) {
                if (const auto known = expanded.find(placeOf(*at).subject); known != expanded.end())
                    (*at)->setExpanded(known->second || *at == m_items);
            }
            listViews();
            setPlace(m_place);
        });
}

void NavigationPane::setPlace(const Place &place)
{
    m_place = place;
    QTreeWidgetItem *nearest = nullptr;
    for (QTreeWidgetItemIterator at(this); *at != nullptr; ++at) {
        Place held = placeOf(*at);
        if (*at == m_items)
            held.subject = QStringLiteral("item");
        if (isHeading(*at) || held.view != place.view)
            continue;
        if (nearest == nullptr || (held.subject == place.subject && held.filter == place.filter))
            nearest = *at;
    }
    const QSignalBlocker quiet(this);
    setCurrentItem(nearest);
}

void NavigationPane::choose(QTreeWidgetItem *item)
{
    if (item != nullptr && !isHeading(item))
        Q_EMIT placeWanted(placeOf(item));
}

// The one we are at has a bar of the accent at its left edge.
void NavigationPane::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QTreeWidget::drawRow(painter, option, index);
    if (m_compact && index.data(kPlaceRole).isNull()) // a heading: a line says as much
        painter->fillRect(
            QRect(Theme::space(3), option.rect.center().y(), kCompactWidth - 2 * Theme::space(3), 1),
            Theme::current().color(Role::Line));
    if (index.row() == currentIndex().row() && index.parent() == currentIndex().parent())
        painter->fillRect(QRect(0, option.rect.top(), Theme::space(1), option.rect.height()),
                          Theme::current().color(Role::Accent));
}

} // namespace tally::ui
