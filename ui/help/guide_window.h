// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// F1: the guide, beside the work. Pages left, the text right; what is typed into the search finds pages and
// marks the words in them.
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace tally::ui {

struct GuidePage;

class GuideWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

    // The page of that name, or the first; brings the window to the front.
    void open(const QString &page);
    QString page() const { return m_page; } // its name
    QTextBrowser *text() const { return m_text; }
    QLineEdit *search() const { return m_search; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void list();
    void show(const GuidePage &page);
    void showAgain(); // another theme
    void mark();
    void next();
    void follow(const QUrl &link);

    QString m_page;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace tally::ui
