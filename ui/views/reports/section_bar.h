// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which section of a report is the table, where its sections are of different shapes; hidden where they are
// not.
#pragma once

#include <QWidget>

class QComboBox;

namespace tally::ui {

class DocumentModel;
class TableView;

class SectionBar final : public QWidget
{
    Q_OBJECT

public:
    // Sets the widths of the table's columns too, as what is shown needs them.
    SectionBar(DocumentModel *model, TableView *table, QWidget *parent = nullptr);
    QComboBox *box() const { return m_box; }
    void refresh(); // the document is another one

private:
    void setWidths();

    DocumentModel *m_model;
    TableView *m_table;
    QComboBox *m_box;
};

} // namespace tally::ui
