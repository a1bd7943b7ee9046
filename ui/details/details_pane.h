// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that is known of one item, beside the table: facts with their sources, relationships, parts,
// software, documents, history. Of several items what they have in common. Follows the estate that is shown.
#pragma once

#include "ui/details/line.h"
#include "ui/shell/view.h"

#include <QHash>
#include <QTimer>

#include <vector>

class QTabWidget;

namespace tally::ui {

class DetailsHead;
class FactsTab;
class HistoryTab;
class LineList;
class SoftwareModel;
class TableView;

class DetailsPane final : public QWidget
{
    Q_OBJECT

public:
    // What is gone through quickly is not shown: only where one rests this long.
    static constexpr int kFollowMs = 80;

    explicit DetailsPane(ViewContext &context, QWidget *parent = nullptr);

    // Soon (kFollowMs); 0 shows nothing.
    void show(ItemId item);
    void showSeveral(std::vector<ItemId> items);
    void showNow(); // what is waiting, without the wait
    ItemId item() const { return m_shown.size() == 1 ? m_shown.front() : ItemId(); }

    DetailsHead *head() const { return m_head; }
    FactsTab *facts() const { return m_facts; }
    HistoryTab *history() const { return m_history; }
    QTabWidget *tabs() const { return m_tabs; }

    using QWidget::show;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    LineList *addLineTab(const QString &name);
    void addSoftwareTab();
    void tell();
    void tellOne(ItemId item);
    void tellSeveral();
    void fillTab();
    void setCount(QWidget *tab, const QString &name, qint64 count);
    void openDocument(const Line &document);

    ViewContext &m_context;
    DetailsHead *m_head = nullptr;
    QTabWidget *m_tabs = nullptr;
    FactsTab *m_facts = nullptr;
    LineList *m_relationships = nullptr;
    LineList *m_parts = nullptr;
    LineList *m_documents = nullptr;
    TableView *m_software = nullptr;
    SoftwareModel *m_softwareModel = nullptr;
    HistoryTab *m_history = nullptr;
    QHash<QWidget *, qint64> m_counts; // beside the names of the tabs
    QTimer m_follow;
    std::vector<ItemId> m_wanted, m_shown;
};

} // namespace tally::ui
