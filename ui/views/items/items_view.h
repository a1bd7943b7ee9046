// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items of one class and its subclasses: the table that everything ends in, and beside it what is known or
// being changed of the current one.
#pragma once

#include "ui/shell/view.h"
#include "ui/tables/paste_plan.h"
#include "ui/tables/saved_views.h"

#include <memory>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace tally::ui {

class ConflictStrip;
struct EditRequest;
class ItemFormPane;
class ItemRecorder;
class ItemTablePane;
class LabelsPane;
class PasteStrip;
struct PrintDocument;
class SaveViewStrip;
class SlidingSide;

class ItemsView final : public View
{
    Q_OBJECT

public:
    explicit ItemsView(ViewContext &context, QWidget *parent = nullptr);
    ~ItemsView() override;

    Place place() const override;
    void go(const Place &place) override;
    QString title() const override;
    QString summary() const override;
    bool hasSide() const override { return true; }
    void toggleSide() override;

    ItemTablePane *pane() const { return m_pane; }

Q_SIGNALS:
    // A moment after it stands still; 0: none.
    void currentItemChanged(tally::ItemId item);
    void detailsWanted(); // Space

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addDetails();
    void addTableActions();
    void addCopyActions();
    void addItemActions();
    void addViewActions();
    void updateActions();
    void updateMergeActions();
    void copy(bool headings);
    void exportFile();
    void openItemMenu(const QPoint &at);
    // Editing.
    void connectEditing();
    QWidget *makeEditor(QWidget *parent, const QModelIndex &index) const;
    void showForm(bool shown);
    void editSelected();
    void newItem();
    void retireSelected();
    void paste();
    void recordPaste();
    void leavePaste();
    void tellRefused(const Error &error, const EditRequest &request);
    void explainRefusedEdit(const QModelIndex &index);
    // Paper.
    void addPrintActions();
    std::shared_ptr<const PrintDocument> document() const;
    void print();
    void savePdf();
    void writePdfTo(const QString &path);
    // Labels, and the charts of what is shown.
    void addOutputActions();
    void showLabels();
    void giveLabelsTheSelection();
    void openCharts();
    // Saved views.
    void saveView();
    void keepView(const QString &name, bool shared);
    void removeView();
    void updateName();

    Place m_place;
    std::optional<SavedView> m_view; // that is shown
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_side = nullptr;
    SlidingSide *m_sliding = nullptr;
    ItemTablePane *m_pane = nullptr;
    QWidget *m_details = nullptr;
    ItemFormPane *m_form = nullptr;
    LabelsPane *m_labels = nullptr; // made when first wanted
    ItemRecorder *m_recorder = nullptr;
    PasteStrip *m_paste = nullptr;
    ConflictStrip *m_conflict = nullptr;
    SaveViewStrip *m_save = nullptr;
    PastePlan m_plan;
};

View *makeItemsView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
