// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of a column heading (Alt+Down): sort, group, and the column's values with their counts as they are
// without its own filter.
#pragma once

#include "estate/item_table.h"

#include <QFrame>
#include <QSet>

#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace tally::ui {

class TextLabel;

class ColumnMenu final : public QFrame
{
    Q_OBJECT

public:
    // Goes by itself when it is closed.
    ColumnMenu(const model::CatalogueEntry &column, QWidget *parent);
    // Values with their counts; those whose terms stand in `chosen` are ticked.
    void setValues(const std::vector<estate::ItemGroup> &values, const model::ClassRegistry &classes,
                   const QSet<QString> &chosen);
    void setFiltered(bool filtered); // there is something to take away
    void popUp(const QPoint &globalAt);

Q_SIGNALS:
    void sortWanted(bool descending);
    void groupWanted();
    void onlyWanted(const std::vector<tally::estate::ItemGroup> &values);
    void notWanted(const std::vector<tally::estate::ItemGroup> &values);
    void betweenWanted(const QString &from, const QString &to);
    void clearWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSortRow();
    void addRange();
    void addChoice();
    void fillList();
    std::vector<estate::ItemGroup> ticked() const;
    void updateButtons();

    model::CatalogueEntry m_column;
    std::vector<estate::ItemGroup> m_values;
    QStringList m_labels; // as m_values
    QSet<int> m_ticked;
    QLineEdit *m_search = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QListWidget *m_list = nullptr;
    TextLabel *m_more = nullptr;
    QPushButton *m_only = nullptr;
    QPushButton *m_not = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace tally::ui
