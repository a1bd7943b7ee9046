// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the window while no register is open: the four ways to one, and those of last time.
#pragma once

#include "core/result.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace tally::ui {

class ConnectForm;
class ErrorStrip;
class Session;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Session &session, QWidget *parent = nullptr);

public Q_SLOTS:
    void openFile();
    void openCopy(); // a back-up, for reading only
    void makeNew();
    void makeDemo();
    void connectToServer();

Q_SIGNALS:
    void wanted(); // something has to be said or asked here

private:
    void build();
    void listRecent();
    void openUrl(const QString &url, bool readOnly = false);
    void openRecent();
    void connectNow();
    void showOpening(const QString &url);
    void showFailure(const Error &error);
    void showProgress();
    void setBusy(bool busy);

    Session &m_session;
    ErrorStrip *m_error;
    QWidget *m_choices;
    ConnectForm *m_connect;
    QWidget *m_busy;
    QLabel *m_busyText;
    QProgressBar *m_busyBar;
    QLabel *m_recentHeading;
    QListWidget *m_recent;
    QPushButton *m_demo;
    QString m_wantedUrl;
};

} // namespace tally::ui
