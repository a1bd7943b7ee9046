// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one window: menus and tool bar above, navigation left, the view in the middle, the status strip below.
// It makes views when they are first shown, keeps the way back and forward, and shows what views and session
// say.
#pragma once

#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/shell/view.h"
#include "ui/window/place_history.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QStackedWidget;
class QToolBar;

namespace tally::ui {

class AsOfControl;
class CommandPalette;
class ErrorStrip;
class NavigationPane;
class NoticeStrip;
class SearchField;
class StartPage;
class StatusStrip;
class TaskPopup;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);

    ActionRegistry &actions() { return m_actions; }
    View *currentView() const;
    void goTo(const Place &place);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addActions();
    void addFileActions();
    QWidget *buildCentre();
    void connectMessages();
    void complain(const QString &what, const Error &error, const std::function<void()> &again);
    void recordAgain();
    void addViewActions();
    void addPaneActions();
    void addTaskActions();
    void buildToolBar();
    void connectSession();
    void showPlace(const Place &place);
    void showItem(ItemId item);
    void countFindings();
    View *viewFor(const QString &id);
    void makeAllViews();
    QString guidePage() const;
    void dropViews();
    void focusIn(View *view);
    void undo(std::optional<OperationNumber> operation);
    void updateUndo();
    void updateWays();
    void updateTitle();
    void updateSummary();
    void updateSide();
    void focusNextPane(int step);
    void restoreState();
    void saveState() const;

    Session &m_session;
    ActionRegistry m_actions;
    Navigator m_navigator;
    ViewContext m_context;
    PlaceHistory m_history;
    QHash<QString, View *> m_views;
    QHash<const View *, QPointer<QWidget>> m_focus; // where the person was in each
    QToolBar *m_bar = nullptr;
    AsOfControl *m_asOf = nullptr;
    NavigationPane *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusStrip *m_status = nullptr;
    StartPage *m_start = nullptr;
    ErrorStrip *m_error = nullptr;
    std::function<void()> m_again; // what m_error offers to record once more; belongs to a view
    NoticeStrip *m_notice = nullptr;
    SearchField *m_search = nullptr;
    CommandPalette *m_palette = nullptr;
    TaskPopup *m_tasks = nullptr;
    OperationNumber m_noticed = 0; // what the button of the notice undoes
};

} // namespace tally::ui
