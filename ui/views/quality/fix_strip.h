// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mends what a rule finds: shows each change before it is made, records all of them as one operation. Follows
// the register while it is open.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/quality/quality_sheet.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tally::app {
struct FixResult;
}
namespace tally::audit {
struct FixPlan;
}

namespace tally::ui {

class ErrorStrip;
class FixModel;
class TableView;
class TextLabel;

class FixStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit FixStrip(ViewContext &context, QWidget *parent = nullptr);

    void begin(const QualityPtr &quality, const std::string &rule);
    void follow(const QualityPtr &quality); // the register is another one

    FixModel *model() const { return m_model; }
    QPushButton *button() const { return m_do; }
    QLineEdit *reasonField() const { return m_reason; }

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void tell(const audit::FixPlan &plan);
    void apply();
    void tellDone(const app::FixResult &done, std::size_t leftBefore, const QString &rule);

    ViewContext &m_context;
    QualityPtr m_quality;
    std::string m_rule;
    std::shared_ptr<const audit::FixPlan> m_plan;
    QualityPtr m_planOf; // what it was made of: what a person has seen
    TextLabel *m_words;
    ErrorStrip *m_error;
    FixModel *m_model;
    TableView *m_table;
    QLineEdit *m_reason;
    QPushButton *m_do;
};

} // namespace tally::ui
