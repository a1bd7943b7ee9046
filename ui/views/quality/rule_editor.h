// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A rule of one's own, or a change of one: what it checks, what is wrong with it, how much it weighs. While
// it is typed its violations are counted and the first of them listed; nothing is in the register before it
// is saved, as a draft or counting.
#pragma once

#include "audit/quality_rule.h"
#include "ui/shell/view.h"
#include "ui/views/quality/quality_sheet.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <set>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tally::ui {

class ErrorStrip;
class FilterEdit;
class SampleModel;
class StateLabel;
class TableView;
class TextLabel;

class RuleEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEditor(ViewContext &context, QWidget *parent = nullptr);

    void begin(); // a new one
    void change(const audit::QualityRule &rule);
    audit::QualityRule rule() const; // as typed; it counts

    QLineEdit *nameField() const { return m_label; }
    QComboBox *classBox() const { return m_class; }
    FilterEdit *whereField() const { return m_where; }
    FilterEdit *violatedField() const { return m_violated; }
    QSpinBox *weightField() const { return m_weight; }
    QPushButton *draftButton() const { return m_draft; }
    QPushButton *countButton() const { return m_count; }
    QString words() const; // what it would find, or what is wrong with it
    SampleModel *sample() const { return m_sample; }
    ErrorStrip *errorStrip() const { return m_error; }

Q_SIGNALS:
    void saved(const QString &rule);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Trial; // what the rule would find
    void layOut();
    void fill(const audit::QualityRule &rule);
    QString mistake() const; // of the fields themselves; empty: none
    void preview();
    void showTrial(const Result<Trial> &trial);
    void markMistakes();
    void complete(FilterEdit *field);
    void save(bool counts);
    void updateButtons(bool fits);

    ViewContext &m_context;
    audit::QualityRule m_kept; // what the fields do not show: its name, fix, help
    bool m_isNew = true;
    QLineEdit *m_label;
    QComboBox *m_class;
    QComboBox *m_group;
    FilterEdit *m_where;
    FilterEdit *m_violated;
    QSpinBox *m_weight;
    QSpinBox *m_good;
    QSpinBox *m_fair;
    StateLabel *m_state;
    TextLabel *m_words;
    ErrorStrip *m_error;
    SampleModel *m_sample;
    TableView *m_table;
    QPushButton *m_draft;
    QPushButton *m_count;
    QTimer m_soon;
};

} // namespace tally::ui
