// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which things are shown: stage, class of data, contractor, order, what is the matter with them, words. A
// chip says when they are those behind a figure.
#pragma once

#include "ui/views/disposal/disposal_filter.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tally::ui {

class ChipRow;

class DisposalFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DisposalFilterBar(QWidget *parent = nullptr);

    void setFilter(const DisposalFilter &filter);
    const DisposalFilter &filter() const { return m_filter; }
    // The counts beside what may be chosen.
    void showRows(const DisposalRows &rows, const DisposalSheet &sheet);

    QComboBox *stageBox() const { return m_stage; }
    QComboBox *classBox() const { return m_class; }
    QComboBox *orderBox() const { return m_order; }
    QComboBox *supplierBox() const { return m_supplier; }
    QComboBox *markBox() const { return m_mark; }
    QComboBox *showBox() const { return m_show; }
    QLineEdit *textField() const { return m_text; }
    ChipRow *chips() const { return m_chips; }

Q_SIGNALS:
    void filterChanged(); // by the person
    void left();          // back to the table

private:
    void read();
    void fillItems(QComboBox *box, const QString &any, const std::map<ItemId, int> &counts, ItemId chosen,
                   const DisposalSheet &sheet);

    DisposalFilter m_filter;
    QComboBox *m_stage, *m_class, *m_supplier, *m_order, *m_mark, *m_show;
    QLineEdit *m_text;
    ChipRow *m_chips;
    QTimer m_soon;
};

} // namespace tally::ui
