// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// F1: the guide, beside the work. Pages left, the text right; what is typed into the search finds pages and
// marks the words in them.
#pragma once

#include "ui/help/help_window.h"

class QListWidget;
class QTextBrowser;

namespace tally::ui {

struct GuidePage;

class GuideWindow final : public HelpWindow
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

    // The page of that name, or the first; brings the window to the front.
    void open(const QString &page);
    QString page() const { return m_page; } // its name
    QTextBrowser *text() const { return m_text; }

private:
    void list();
    void show(const GuidePage &page);
    void showAgain(); // another theme
    void mark();
    void next();
    void follow(const QUrl &link);

    QString m_page;
    QListWidget *m_list = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace tally::ui
