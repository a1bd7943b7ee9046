// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which columns a table shows and in what order: search, tick, drag or Alt+Shift+Up and Down.
#pragma once

#include "model/attribute_catalogue.h"

#include <QFrame>
#include <QStringList>

#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace tally::ui {

class TextLabel;

class ColumnPicker final : public QFrame
{
    Q_OBJECT

public:
    // `shown` first, in their order, then what else there is. Goes by itself when it is closed.
    ColumnPicker(const std::vector<model::CatalogueEntry> &columns, const QStringList &shown,
                 QWidget *parent);
    QStringList shown() const;
    void popUp(const QPoint &globalAt); // its right edge there

Q_SIGNALS:
    void changed(const QStringList &shown); // never empty
    void resetWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addEntry(const model::CatalogueEntry &column, bool shown);
    void search(const QString &text);
    void tell();
    void moveCurrent(int step);

    QLineEdit *m_search;
    QListWidget *m_list;
    TextLabel *m_none; // that no column fits
};

} // namespace tally::ui
