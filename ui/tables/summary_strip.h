// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Below a table: how many rows are selected and shown, and what they sum up to.
#pragma once

#include "ui/tables/item_query.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace tally::ui {

class SummaryStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryStrip(QWidget *parent = nullptr);

    // `sums`: of the selection when more than one row is selected, else of all that is shown.
    void setWords(qint64 selected, qint64 shown, const std::vector<ColumnSum> &sums);
    QString text() const; // without its markup

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QString m_text;
};

} // namespace tally::ui
