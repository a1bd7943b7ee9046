// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Beside the table: values for many items at once, or a new item. Each field of many starts as "leave as is";
// what is recorded is one operation.
#pragma once

#include "ui/shell/view.h"
#include "ui/tables/item_recorder.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace tally::ui {

class ErrorStrip;
class FieldForm;
class TextLabel;

class ItemFormPane final : public QWidget
{
    Q_OBJECT

public:
    // `model`: where the preview and what is on its way are shown.
    ItemFormPane(ViewContext &context, ItemTableModel *model, QWidget *parent = nullptr);

    void beginBulk(const estate::EstatePtr &estate, const std::string &className,
                   std::vector<estate::Row> rows);
    // One of the table's class or below; `likely` is chosen where there are several.
    void beginNew(const estate::EstatePtr &estate, const std::string &className, const std::string &likely);
    bool isUntouched() const;
    FieldForm *form() const { return m_form; }
    QPushButton *recordButton() const { return m_record; }
    void record();

Q_SIGNALS:
    void left();
    void recorded();
    void itemMade(tally::ItemId item);
    void conflicted(const tally::ui::Conflict &conflict);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mode
    {
        Bulk,
        New
    };

    QWidget *buildFoot();
    void fillFields();
    void countValues();
    void updateButton();
    void updateDate();
    void togglePreview(bool on);
    void recordBulk(const std::map<std::string, std::string> &values);
    void recordNew(const std::map<std::string, std::string> &values);
    void showError(const Error &error);
    QString wordsFor(const std::map<std::string, std::string> &values) const;

    ViewContext &m_context;
    ItemTableModel *m_model;
    ItemRecorder *m_recorder;
    Mode m_mode = Mode::Bulk;
    estate::EstatePtr m_estate;
    std::string m_class;
    std::vector<estate::Row> m_rows;
    TextLabel *m_title;
    QComboBox *m_classes;
    FieldForm *m_form;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_date = nullptr;
    QFormLayout *m_about = nullptr; // reason and date
    TextLabel *m_understood = nullptr;
    ErrorStrip *m_error;
    QPushButton *m_preview = nullptr;
    QPushButton *m_record = nullptr;
};

} // namespace tally::ui
