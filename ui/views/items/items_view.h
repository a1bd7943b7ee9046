// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items of one class and its subclasses: the table that everything ends in.
#pragma once

#include "ui/shell/view.h"

class QLabel;
class QTableView;

namespace tally::ui {

class ItemTableModel;

class ItemsView final : public View
{
    Q_OBJECT

public:
    explicit ItemsView(ViewContext &context, QWidget *parent = nullptr);

    Place place() const override;
    void go(const Place &place) override;
    QString title() const override;

private:
    void reload();
    void select(ItemId item);

    Place m_place;
    ItemTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_title = nullptr;
};

View *makeItemsView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
