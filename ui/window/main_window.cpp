// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/details/typed_moment.h"
#include "ui/find/search_field.h"
#include "ui/open/start_page.h"
#include "ui/palette/command_palette.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/findings/findings_watch.h"
#include "ui/views/imports/imports_view.h"
#include "ui/views/registry.h"
#include "ui/widgets/empty_ring.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/notice_strip.h"
#include "ui/window/as_of_control.h"
#include "ui/window/help_actions.h"
#include "ui/window/look_actions.h"
#include "ui/window/navigation_pane.h"
#include "ui/window/report_actions.h"
#include "ui/window/status_strip.h"
#include "ui/window/tab_walk.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace tally::ui {

namespace {

constexpr QSize kFirstSize(1400, 880);
constexpr int kNavigationWidth = 220;
constexpr QSize kLeastView(840, 480);
constexpr int kWideFrom = 1400; // below, the navigation is icons
constexpr int kSearchWidth = 480;

// As small as the view that is shown may be, not the largest of those that were made; and never so that the
// window outgrows the smallest screen.
class ViewStack final : public QStackedWidget
{
public:
    explicit ViewStack(QWidget *parent) : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }
    QSize minimumSizeHint() const override
    {
        return currentWidget() == nullptr ? QSize()
                                          : currentWidget()->minimumSizeHint().boundedTo(kLeastView);
    }
};

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_context{session, m_actions, m_navigator}
{
    setObjectName(QStringLiteral("main"));
    setAcceptDrops(true);
    m_actions.fill(menuBar());
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("panes"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_navigation = new NavigationPane(session, splitter);
    splitter->addWidget(buildCentre());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kNavigationWidth, kFirstSize.width() - kNavigationWidth});
    setCentralWidget(splitter);
    m_status = new StatusStrip(session, this);
    m_notice = new NoticeStrip(m_status);
    m_status->addWidget(m_notice);
    setStatusBar(m_status);

    addFileActions();
    addActions();
    addViewActions();
    addPaneActions();
    addReportActions(m_context, this);
    addLookActions(m_actions, this);
    addTaskActions();
    addHelpActions(
        m_actions, this, [this] { return guidePage(); }, [this] { makeAllViews(); });
    m_palette = new CommandPalette(m_actions, this);
    buildToolBar();
    connectSession();
    connectMessages();
    connect(m_navigation, &NavigationPane::placeWanted, this, &MainWindow::goTo);
    connect(&m_navigator, &Navigator::wanted, this, &MainWindow::goTo);
    connect(&m_navigator, &Navigator::itemWanted, this, &MainWindow::showItem);
    countFindings();
    new EmptyRing(this);
    restoreState();
    updateUndo();
    updateWays();
    updateTitle();
    updateSide();
}

// The start page while nothing is open, then the views; what went wrong stands above them.
QWidget *MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_error = new ErrorStrip(centre);
    m_asOf = new AsOfControl(m_context, this);
    m_stack = new ViewStack(centre);
    m_start = new StartPage(m_session, m_stack);
    m_stack->addWidget(m_start);
    layout->addWidget(m_asOf->bar());
    layout->addWidget(m_error);
    layout->addWidget(m_stack, 1);
    return centre;
}

// --- actions

void MainWindow::buildToolBar()
{
    m_bar = addToolBar(tr("Tools"));
    m_bar->setObjectName(QStringLiteral("tools"));
    m_bar->setMovable(false);
    m_bar->setFloatable(false);
    for (const char *id : {"go.back", "go.forward", "", "edit.undo", "edit.redo"}) {
        if (*id == 0)
            m_bar->addSeparator();
        else
            m_bar->addAction(m_actions.find(QLatin1String(id)));
    }
    m_search = new SearchField(m_context, m_bar);
    m_search->setMaximumWidth(kSearchWidth);
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, m_navigation, m_palette})
        part->setProperty("guide", QStringLiteral("index"));
    m_asOf->bar()->setProperty("guide", QStringLiteral("difference"));
    m_bar->addWidget(m_search);
    auto *spacer = new QWidget(m_bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(spacer);
    m_bar->addWidget(m_asOf->button());
    m_bar->addAction(m_actions.find(QStringLiteral("edit.command")));
    connect(m_palette, &CommandPalette::findWanted, this, [this](const QString &text) {
        m_search->begin();
        m_search->find(text);
    });
}

// --- the session

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, [this] {
        m_history.clear();
        updateUndo(); // it said that nothing is open
        goTo({QLatin1String(views().front().id), {}, {}, {}});
    });
    connect(&m_session, &Session::closed, this, &MainWindow::dropViews);
    connect(&m_session, &Session::undoChanged, this, &MainWindow::updateUndo);
    connect(&m_session, &Session::estateChanged, this, &MainWindow::updateTitle);
    connect(&m_session, &Session::viewpointChanged, this, [this] {
        updateUndo();
        updateTitle();
    });
}

// What views and the session say: notices at the foot, what went wrong above the view until it is closed.
void MainWindow::connectMessages()
{
    connect(m_start, &StartPage::wanted, this, [this] { m_stack->setCurrentWidget(m_start); });
    connect(&m_navigator, &Navigator::complained, this, &MainWindow::complain);
    connect(m_error, &ErrorStrip::remedyTriggered, this, &MainWindow::recordAgain);
    connect(&m_navigator, &Navigator::told, this, [this](const QString &sentence, OperationNumber undoes) {
        m_noticed = undoes;
        if (undoes != 0 && !m_again) // it has been mended; what still waits to be recorded again stays
            m_error->dismiss();
        m_notice->showNotice(sentence, undoes == 0 ? QString() : tr("Undo"));
    });
    connect(m_notice, &NoticeStrip::actionTriggered, this, [this] { undo(m_noticed); });
    connect(&m_session, &Session::changedElsewhere, this, [this](OperationNumber operation) {
        m_notice->showNotice(tr("Somebody else recorded up to operation %1.").arg(operation));
    });
}

void MainWindow::complain(const QString &what, const Error &error, const std::function<void()> &again)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_error->showError(errorWords(what, error, again ? tr("Record again") : QString()));
    m_again = again;
}

void MainWindow::recordAgain()
{
    const std::function<void()> again = std::exchange(m_again, {});
    m_error->dismiss();
    if (again)
        again();
}

void MainWindow::undo(std::optional<OperationNumber> operation)
{
    if (!operation)
        return;
    m_session.undo(*operation, this, [this, operation](const Result<app::UndoReport> &report) {
        if (!report)
            m_navigator.complain(tr("Nothing was undone."), report.error());
        else if (!report->conflicts.empty())
            m_navigator.tell(tr("%n change(s) later made again stay as they are.", nullptr,
                                static_cast<int>(report->conflicts.size())));
        else // what it had said offers to undo it
            m_navigator.tell(tr("Operation %1 is undone.").arg(formatCount(*operation)));
    });
}

void MainWindow::updateUndo()
{
    const QString locked = m_session.whyNoEdit();
    m_actions.setUnavailable(QStringLiteral("edit.undo"), !locked.isEmpty() ? locked
                                                          : m_session.undoable()
                                                              ? QString()
                                                              : tr("Nothing recorded here yet."));
    m_actions.setUnavailable(QStringLiteral("edit.redo"), !locked.isEmpty()      ? locked
                                                          : m_session.redoable() ? QString()
                                                                                 : tr("Nothing was undone."));
}

// --- places

View *MainWindow::currentView() const
{
    return qobject_cast<View *>(m_stack->currentWidget());
}

void MainWindow::goTo(const Place &place)
{
    if (findView(place.view) == nullptr)
        return;
    showPlace(place);
    if (const View *view = currentView())
        m_history.visit(view->place());
    updateWays();
}

void MainWindow::showItem(ItemId item)
{
    const estate::EstatePtr estate = m_session.estate();
    const estate::Row row = estate == nullptr ? estate::kNoRow : estate->rowOf(item);
    if (row == estate::kNoRow)
        m_navigator.tell(tr("This item is not in the register at the time shown."));
    else
        goTo({QStringLiteral("items"),
              QString::fromUtf8(estate->classAt(row).data(), qsizetype(estate->classAt(row).size())),
              {},
              item});
}

View *MainWindow::viewFor(const QString &id)
{
    if (View *made = m_views.value(id))
        return made;
    View *view = findView(id)->make(m_context, m_stack);
    m_views.insert(id, view);
    m_stack->addWidget(view);
    connect(view, &View::placeChanged, this, [this, view] {
        if (view == currentView()) {
            m_history.visit(view->place());
            m_navigation->setPlace(view->place());
            updateWays();
        }
    });
    connect(view, &View::titleChanged, this, &MainWindow::updateTitle);
    connect(view, &View::summaryChanged, this, &MainWindow::updateSummary);
    // A view where work waits says how much of it in a property, once it knows.
    connect(view, &View::titleChanged, m_navigation, [this, view, id] {
        if (const QVariant waiting = view->property("waiting"); waiting.isValid())
            m_navigation->setWaiting(id, waiting.toLongLong());
    });
    return view;
}

// How many findings wait is worked out aside after the start, whether the view is ever shown or not.
void MainWindow::countFindings()
{
    FindingsWatch *watch = FindingsWatch::of(m_session);
    connect(watch, &FindingsWatch::found, this, [this, watch] {
        if (const FindingListPtr list = watch->listOfNow())
            m_navigation->setWaiting(QStringLiteral("findings"), list->waiting());
    });
    watch->setCounting(true);
}

void MainWindow::showPlace(const Place &place)
{
    if (!m_session.isOpen() || findView(place.view) == nullptr)
        return;
    View *view = viewFor(place.view);
    if (const View *left = currentView();
        left != nullptr && left != view && left->isAncestorOf(focusWidget()))
        m_focus[left] = focusWidget();
    const bool arrived = currentView() != view;
    m_stack->setCurrentWidget(view);
    const QWidget *byChance =
        focusWidget(); // what was focused is hidden now, and the next one in line has it
    view->go(place);
    if (arrived && focusWidget() == byChance)
        focusIn(view);
    m_navigation->setPlace(view->place());
    updateTitle();
    updateSummary();
    updateSide();
}

// So that the page of keys has their actions too.
void MainWindow::makeAllViews()
{
    if (!m_session.isOpen())
        return;
    for (const ViewSpec &view : views())
        viewFor(QLatin1String(view.id));
}

// A pane may have a page of its own; else it is that of the view.
QString MainWindow::guidePage() const
{
    if (const QString page = guideAround(QApplication::focusWidget()); !page.isEmpty())
        return page;
    const View *view = currentView();
    return view == nullptr ? QStringLiteral("open") : view->place().view;
}

// Where the person was in it last, else where it says itself: the keyboard must not stay behind in the
// navigation.
void MainWindow::focusIn(View *view)
{
    QWidget *last = m_focus.value(view);
    focusOrWait(view, last != nullptr && last->isVisible() ? last : view);
}

void MainWindow::dropViews()
{
    m_focus.clear();
    m_again = {};
    m_stack->setCurrentWidget(m_start);
    for (View *view : std::as_const(m_views))
        view->deleteLater();
    m_views.clear();
    m_history.clear();
    updateWays();
    updateTitle();
    updateSummary();
    updateSide();
}

void MainWindow::updateWays()
{
    m_actions.setUnavailable(QStringLiteral("go.back"),
                             m_history.canGoBack() ? QString() : tr("This is where you began."));
    m_actions.setUnavailable(QStringLiteral("go.forward"),
                             m_history.canGoForward() ? QString() : tr("Nothing lies ahead."));
}

void MainWindow::updateTitle()
{
    QString title = tr("Tallystick");
    if (const View *view = currentView(); view != nullptr && m_session.isOpen())
        title = tr("%1 – Tallystick").arg(view->title());
    if (m_session.isOpen() && !m_session.isNow())
        title = tr("%1 – %2").arg(viewpointTitle(m_session.viewpoint()), title);
    setWindowTitle(title);
}

void MainWindow::updateSummary()
{
    const View *view = currentView();
    m_status->setSummary(view != nullptr && height() < kLowWindow ? view->summary() : QString());
}

void MainWindow::updateSide()
{
    const View *view = currentView();
    m_actions.setUnavailable(QStringLiteral("view.side"), view != nullptr && view->hasSide()
                                                              ? QString()
                                                              : tr("There is no pane at the side here."));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateSummary();
    const bool compact = width() < kWideFrom;
    if (compact == m_navigation->isCompact())
        return;
    m_navigation->setCompact(compact);
    auto *panes = static_cast<QSplitter *>(centralWidget());
    panes->setSizes({m_navigation->sizeHint().width(), width()});
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return walkByTab(this, next);
}

// F6 goes round: search, the bar of the past, navigation, then the parts of the view that say they are panes.
void MainWindow::focusNextPane(int step)
{
    QList<QWidget *> panes{m_search};
    if (m_asOf->bar()->isVisible())
        panes.append(m_asOf->bar());
    panes.append(m_navigation);
    for (QWidget *pane : m_stack->currentWidget() == nullptr
                             ? QList<QWidget *>()
                             : m_stack->currentWidget()->findChildren<QWidget *>()) {
        if (pane->property("pane").toBool() && pane->isVisible())
            panes.append(pane);
    }
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus != nullptr && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            at = i;
    }
    panes.at((at + step + panes.size()) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

// --- state

void MainWindow::restoreState()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(kFirstSize.boundedTo(screen()->availableSize()));
    else if (!isMaximized() && !isFullScreen()) // kept on a larger screen, or at a smaller scale
        resize(size().boundedTo(screen()->availableSize()));
    if (auto *splitter = qobject_cast<QSplitter *>(centralWidget()))
        splitter->restoreState(settings.value(QStringLiteral("window/panes")).toByteArray());
}

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (const auto *splitter = qobject_cast<const QSplitter *>(centralWidget()))
        settings.setValue(QStringLiteral("window/panes"), splitter->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->accept();
}

// Esc that nobody needed leaves the past.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_session.isNow())
        m_asOf->backToNow();
    else
        QMainWindow::keyPressEvent(event);
}

// Files that are dropped anywhere are for the import assistant.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.isOpen() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(*event->mimeData());
    if (!m_session.isOpen() || files.isEmpty())
        return;
    event->acceptProposedAction();
    goTo({QStringLiteral("imports"), {}, {}, {}});
    if (auto *imports = qobject_cast<ImportsView *>(currentView()))
        imports->choose(files);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTitle();
    QMainWindow::changeEvent(event);
}

} // namespace tally::ui
