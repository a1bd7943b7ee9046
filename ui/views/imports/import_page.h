// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One import from files to what is recorded, all on one page: what is chosen, how its tables are read, what
// would come of it, what is decided about what is held. Nothing is recorded before the last button.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/imports/import_run.h"

class QLineEdit;
class QPushButton;
class QSplitter;

namespace tally::ui {

class DayField;
class DecidePane;
class ElidedLabel;
class EmptyState;
class ErrorStrip;
class KindBar;
class MappingPane;
class PreviewModel;
class TableView;
class TextLabel;
class ToolButton;

class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kFoldBelow = 1'150; // narrower than this a change stands in one column

    explicit ImportPage(ViewContext &context, QWidget *parent = nullptr);

    ImportRun *run() const { return m_run; }
    PreviewModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    MappingPane *mapping() const { return m_mapping; }
    DecidePane *decide() const { return m_decide; }
    DayField *since() const { return m_since; }
    QString problem() const; // of the current line, in full; empty: it is none
    KindBar *kinds() const { return m_kinds; }
    ErrorStrip *errors() const { return m_error; }
    QPushButton *recordButton() const { return m_record; }
    QPushButton *undoButton() const { return m_undo; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *titlesButton() const { return m_titles; } // software that nobody knows
    QString hint() const;

    void choose(const QStringList &paths);
    void browseFiles();
    void record(); // or what else the first button says
    void nextProblem();
    // The held, refused and noted lines as CSV. Tells when it is written.
    void saveProblems(const QString &file);
    QString stageWords() const; // "preview"

Q_SIGNALS:
    void stageChanged();
    void waitingWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildChoice();
    QWidget *buildFoot();
    void connectRun();
    static QString lastFolder();
    void browseFolder();
    void browse(const QString &title, int mode);
    void askWhereToSave();
    void showPreview();
    void showCurrent();
    void showProblem(); // the whole of it; cells are cut where they are too narrow
    void setWidths();
    void openCurrent(const QModelIndex &index);
    std::vector<reconcile::ReportKey> targets(bool alsoAlike) const;
    void decideCurrent(const reconcile::HeldDecision &decision, bool alsoAlike);
    void undecideCurrent(bool alsoAlike);
    const app::HeldThing *currentHeld() const;
    void undoImport();
    void tellError(const Error &error);
    void takeSince();
    Day today() const;
    void update();
    void updateFoot();
    void updateRecorded();
    qint64 toRecord() const;
    qint64 stillHeld() const;

    ViewContext &m_context;
    ImportRun *m_run;
    PreviewModel *m_model;
    ErrorStrip *m_error = nullptr;
    ElidedLabel *m_chosen = nullptr;
    QLineEdit *m_source = nullptr;
    DayField *m_since = nullptr;
    ToolButton *m_columns = nullptr;
    MappingPane *m_mapping = nullptr;
    KindBar *m_kinds = nullptr;
    TableView *m_table = nullptr;
    TextLabel *m_problem = nullptr;
    DecidePane *m_decide = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_parts = nullptr;
    ElidedLabel *m_hint = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_changes = nullptr;
    QPushButton *m_waiting = nullptr;
    QPushButton *m_titles = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_record = nullptr;
    bool m_sinceIsWrong = false; // it is no day, or one to come
    quint64 m_shown = 0;         // the number of the preview that the table has
    bool m_columnsAsked = false; // a person opened or closed the columns
};

} // namespace tally::ui
