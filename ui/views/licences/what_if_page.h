// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What if units were bought, given up, upgraded, or many licences became one: now and then side by side, on a
// copy of the register. Nothing here is recorded.
#pragma once

#include "app/what_if.h"
#include "ui/session/task.h"
#include "ui/shell/view.h"
#include "ui/views/licences/licence_sheet.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace tally::ui {

class ErrorStrip;
class TableView;
class TextLabel;
class SortedRecords;
class WhatIfModel;
class WhatIfStepModel;
class WorkingRow;

class WhatIfPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPage(ViewContext &context, QWidget *parent = nullptr);

    void follow(const LicenceSheetPtr &sheet); // asks again of the newer register
    bool isWorking() const { return m_task != nullptr; }
    const std::vector<app::WhatIfStep> &steps() const { return m_steps; }
    const WhatIfModel &lines() const { return *m_model; }
    TableView *table() const { return m_table; }
    QComboBox *kindBox() const { return m_kind; }
    // By its name in the form: "product", "licences", "units", "version", "fee", "maintenance", "years".
    QLineEdit *field(const QString &name) const;
    QPushButton *addButton() const { return m_add; }
    QString totals() const;
    QString answer() const; // about consolidations
    ErrorStrip *errorStrip() const { return m_error; }
    void addStep();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeAnswer();
    QLineEdit *addField(const QString &name, const QString &label, const char *attribute);
    void makeFields();
    void showFields();
    std::optional<app::WhatIfStep> typed();
    void removeStep();
    void ask();
    void tell(const Result<app::WhatIfAnswer> &answer);
    void clear();

    ViewContext &m_context;
    LicenceSheetPtr m_sheet;
    std::vector<app::WhatIfStep> m_steps;
    std::uint64_t m_asked = 0;
    QPointer<Task> m_task;
    QComboBox *m_kind;
    QFormLayout *m_form = nullptr;
    QHash<QString, QLineEdit *> m_fields;
    QPushButton *m_add = nullptr;
    WhatIfStepModel *m_stepModel;
    TableView *m_stepTable = nullptr;
    WorkingRow *m_working;
    ErrorStrip *m_error;
    TextLabel *m_totals = nullptr;
    TextLabel *m_answer = nullptr;
    WhatIfModel *m_model;
    SortedRecords *m_sorted = nullptr;
    TableView *m_table = nullptr;
};

} // namespace tally::ui
