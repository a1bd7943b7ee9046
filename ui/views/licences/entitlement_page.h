// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All licences in a list, and the current one as a form. What is typed in it stays until it is recorded or
// left: the list does not go on before.
#pragma once

#include "licence/position.h"
#include "ui/shell/view.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace tally::ui {

class EmptyState;
class EntitlementEditor;
class LotListModel;
class TableView;

class EntitlementPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EntitlementPage(ViewContext &context, QWidget *parent = nullptr);

    void refresh(); // the register changed; nothing is worked out while it is hidden
    void setView(licence::View view);
    void standOn(ItemId licence); // 0: stays
    void beginNew();
    ItemId current() const;

    LotListModel *lots() const { return m_lots; }
    TableView *table() const { return m_table; }
    EntitlementEditor *editor() const { return m_editor; }
    QLineEdit *wordsField() const { return m_words; }

Q_SIGNALS:
    void licenceChanged(); // by the person

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void follow();

    ViewContext &m_context;
    bool m_outdated = true, m_telling = false;
    ItemId m_wanted;
    QTimer m_soon;
    QLineEdit *m_words;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    LotListModel *m_lots;
    TableView *m_table;
    EntitlementEditor *m_editor;
};

} // namespace tally::ui
