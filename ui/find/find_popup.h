// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list below the search box. It never takes the focus: the field steers it.
#pragma once

#include <QFrame>

class QListView;

namespace tally::ui {

class FindResultsModel;

class FindPopup final : public QFrame
{
    Q_OBJECT

public:
    FindPopup(FindResultsModel *model, QWidget *owner);

    void showBelow(const QWidget &field);
    void setCurrentRow(int row);
    int currentRow() const;
    void walk(int key); // Qt::Key_Down and the like; headings can be chosen, words are passed over

Q_SIGNALS:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FindResultsModel *m_model;
    QListView *m_list;
};

} // namespace tally::ui
