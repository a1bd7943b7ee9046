// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What fails when an item fails, or what it rests on, drawn: the impact pane on the register's estate.
#pragma once

#include "ui/shell/view.h"

class QLineEdit;

namespace tally::ui {

class EmptyState;
class ErrorStrip;
class ImpactPane;

class ImpactView final : public View
{
    Q_OBJECT

public:
    explicit ImpactView(ViewContext &context, QWidget *parent = nullptr);

    // `subject` of the place: "up" for what the item rests on.
    Place place() const override;
    void go(const Place &place) override;
    QString title() const override;
    bool hasSide() const override { return true; }
    void toggleSide() override;

private:
    void connectPane();
    void openRows(const std::vector<ItemId> &ids);
    void addFailed();
    void showEstate();

    ImpactPane *m_pane;
    ErrorStrip *m_error;
    EmptyState *m_empty;
    QLineEdit *m_also; // the key of another item that has failed
};

View *makeImpactView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
