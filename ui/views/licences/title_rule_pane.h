// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A rule of recognition while it is written: in fields, or as the text of the register's own definition. What
// it would change is listed as it is typed; taking it is one operation with what follows.
#pragma once

#include "app/recognising.h"
#include "app/recognition_draft.h"
#include "ui/session/task.h"
#include "ui/shell/view.h"
#include "ui/views/licences/title_sheet.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tally::ui {

class AffectedModel;
class ErrorStrip;
class StateLabel;
class TableView;
class TextLabel;
class WorkingRow;

class TitleRulePane final : public QWidget
{
    Q_OBJECT

public:
    explicit TitleRulePane(ViewContext &context, QWidget *parent = nullptr);
    ~TitleRulePane() override;

    // A new rule for titles like this one; `product` is what it is proposed to be.
    void begin(const TitleSheetPtr &sheet, const TitleLine &line, const QString &product);
    app::TitleRule rule() const; // as typed
    std::string text() const;    // of the definition, with the rule
    bool isText() const { return m_asText; }
    void setAsText(bool asText);
    bool isWorking() const { return m_job != nullptr; }
    bool isTried() const { return m_plan.has_value() && m_tried == text(); }
    void cancel();
    void adopt();

    QLineEdit *nameField() const { return m_name; }
    QComboBox *nameHow() const { return m_nameHow; }
    QLineEdit *publisherField() const { return m_publisher; }
    QLineEdit *productField() const { return m_product; }
    QComboBox *classBox() const { return m_class; }
    QLineEdit *versionField() const { return m_version; }
    QPlainTextEdit *textEdit() const { return m_text; }
    QPushButton *textButton() const { return m_textButton; }
    QPushButton *adoptButton() const { return m_adopt; }
    WorkingRow *workingRow() const { return m_working; }
    AffectedModel *affected() const { return m_affected; }
    QString words() const; // what it would change, or what is wrong with it

Q_SIGNALS:
    void adopted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields();
    QWidget *makeForm();
    void layOut();
    void tryNow();
    void end(const std::optional<Error> &error);
    void take(Result<recognise::Plan> plan, const estate::EstatePtr &estate, std::string text);
    void updateState();

    ViewContext &m_context;
    QWidget *m_form;
    QComboBox *m_nameHow, *m_publisherHow, *m_class;
    QLineEdit *m_name, *m_publisher, *m_product, *m_maker, *m_edition, *m_version, *m_reason;
    QPlainTextEdit *m_text;
    QPushButton *m_textButton, *m_adopt;
    StateLabel *m_state;
    TextLabel *m_words;
    WorkingRow *m_working;
    AffectedModel *m_affected;
    TableView *m_table;
    bool m_asText = false, m_adopting = false;
    QTimer m_soon;
    std::shared_ptr<TaskJob> m_job; // of the newest trial, while it works
    QPointer<Task> m_task;
    std::optional<recognise::Plan> m_plan;
    std::string m_tried;
};

} // namespace tally::ui
