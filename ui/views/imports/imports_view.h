// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The import assistant: choose, preview, decide, record, all on one page. Nothing is recorded before the
// last.
#pragma once

#include "app/import_preview.h"
#include "app/register.h"
#include "ui/shell/view.h"

#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tally::ui {

class ErrorStrip;
class PaneHead;
class PreviewModel;

class ImportsView final : public View
{
    Q_OBJECT

public:
    explicit ImportsView(ViewContext &context, QWidget *parent = nullptr);

    Place place() const override;
    void go(const Place &place) override;
    QString title() const override;

    void choose(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Previewed
    {
        app::Register::ImportResult result;
        app::ImportPreview preview;
        std::shared_ptr<const model::ClassRegistry> classes;
    };

    void build();
    QWidget *buildChoice();
    QWidget *buildFoot();
    void addActions();
    void browseFiles();
    void browseFolder();
    app::Register::ImportOptions options(bool dryRun) const;
    void preview();
    void show(const Previewed &previewed);
    void record();
    void saveProblems();
    void leave();
    void nextProblem();
    void update();

    QStringList m_paths;
    bool m_previewed = false;
    bool m_working = false;
    qint64 m_toRecord = 0;
    qint64 m_held = 0;
    PaneHead *m_head = nullptr;
    ErrorStrip *m_error = nullptr;
    QLabel *m_chosen = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_hint = nullptr;
    QLineEdit *m_source = nullptr;
    QComboBox *m_class = nullptr;
    QTableView *m_table = nullptr;
    PreviewModel *m_model = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_save = nullptr;
};

View *makeImportsView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
