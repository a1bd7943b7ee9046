// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has just been done, with its undo: one at a time, ten seconds, longer while somebody looks at it.
// Never takes the focus.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

namespace tally::ui {

class NoticeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);
    // Replaces the one that is shown. Without `action` there is no button ("Undo").
    void showNotice(const QString &words, const QString &action = {});
    QString text() const;
    bool isHeld() const; // under the pointer or focused
    void setDuration(int milliseconds) { m_timer.setInterval(milliseconds); }
    int duration() const { return m_timer.interval(); } // 10 seconds unless set

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    void holdOrRun();

    QLabel *m_text;
    QPushButton *m_button;
    QTimer m_timer;
    bool m_underPointer = false;
};

} // namespace tally::ui
