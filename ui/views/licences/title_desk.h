// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person says of the titles that are chosen: which product they are, that nobody needs a licence for
// them, that they stay unknown, or that the rules decide again. Each is one operation.
#pragma once

#include "app/recognising.h"
#include "ui/shell/view.h"
#include "ui/views/licences/title_sheet.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tally::ui {

class SuggestionModel;
class TableView;
class TextLabel;
class ToolButton;

class TitleDesk final : public QWidget
{
    Q_OBJECT

public:
    explicit TitleDesk(ViewContext &context, QWidget *parent = nullptr);

    // The lines that are chosen, the current one first; none: nothing to say.
    void show(const TitleSheetPtr &sheet, std::vector<TitleLine> lines);
    const std::vector<TitleLine> &lines() const { return m_lines; }
    // The product that confirming would name; empty: none.
    QString product() const;
    QString proposedProduct() const; // typed, else what is alike, else from the title itself

    void confirm();
    void markNotLicensable(const std::string &productClass);
    void leaveUnknown();
    void decideByRules();
    QString whyNot() const;       // nothing may be said; empty: it may
    QString whyNoConfirm() const; // also for want of a product
    QString whyNoRelease() const; // nothing was said by a person

    SuggestionModel *suggestions() const { return m_suggestions; }
    TableView *table() const { return m_table; }
    QLineEdit *productField() const { return m_product; }
    QLineEdit *editionField() const { return m_edition; }
    QLineEdit *versionField() const { return m_version; }
    QComboBox *classBox() const { return m_class; }
    QLineEdit *reasonField() const { return m_reason; }
    QPushButton *confirmButton() const { return m_confirm; }
    QPushButton *freeButton() const { return m_free; }
    QPushButton *leaveButton() const { return m_leave; }
    QPushButton *releaseButton() const { return m_release; }
    QPushButton *ruleButton() const { return m_rule; }
    ToolButton *devicesButton() const { return m_devices; }

    using QWidget::show;

Q_SIGNALS:
    void changed(); // what may be said, or what is about to be
    void stated();  // recorded; the next title may come
    void ruleWanted();
    void left(); // back to the table

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields();
    void layOut();
    void fillClasses();
    void askSuggestions();
    void updateButtons();
    void record(std::vector<app::StatedTitles> stated, const QString &done);
    void openDevices();

    ViewContext &m_context;
    TitleSheetPtr m_sheet;
    std::vector<TitleLine> m_lines;
    TextLabel *m_name, *m_facts;
    ToolButton *m_devices;
    SuggestionModel *m_suggestions;
    TableView *m_table;
    TextLabel *m_none;
    QLineEdit *m_product, *m_edition, *m_version, *m_reason;
    QComboBox *m_class;
    QPushButton *m_confirm, *m_free, *m_leave, *m_release, *m_rule;
};

} // namespace tally::ui
