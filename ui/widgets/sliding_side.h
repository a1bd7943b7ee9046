// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pane at the side of a view: beside the main one in a splitter; where there is no room for both it lies
// over the right half, when it is asked for. F9 shows and hides it; that it was sent away is kept in the
// settings.
#pragma once

#include <QObject>
#include <QString>

class QFrame;
class QSplitter;
class QWidget;

namespace tally::ui {

class SlidingSide final : public QObject
{
    Q_OBJECT

public:
    // `host`: over whose right half it slides; `splitter` and `side` are in it. `name`: of its setting.
    SlidingSide(const QString &name, QSplitter *splitter, QFrame *side, QWidget *host, int width);

    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    // Whether there is anything to show at all.
    void setAllowed(bool allowed);
    // Shown for now, whatever the person keeps; and no longer.
    void open();
    void close();
    bool isShown() const;
    // F9. True: it is shown now.
    bool toggle();
    void place(); // when the host has another size

Q_SIGNALS:
    void hiddenWithFocus(); // the keyboard was in it

private:
    void apply();

    const QString m_setting;
    QSplitter *m_splitter;
    QFrame *m_side;
    QWidget *m_host;
    int m_width;
    bool m_narrow = false;
    bool m_allowed = true;
    bool m_away = false;  // the person does not want it beside
    bool m_asked = false; // but now
};

} // namespace tally::ui
