// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Labels of the selected items: which sheet, which code, which words, where to begin; what will be printed is
// shown meanwhile. As PDF or on a printer. What was chosen is kept for the next time.
#pragma once

#include "ui/labels/label_content.h"
#include "ui/shell/view.h"

#include <QImage>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tally::ui {

class LabelPreview;
class TextLabel;
class ToolButton;

class LabelsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelsPane(ViewContext &context, QWidget *parent = nullptr);

    void setItems(std::vector<ItemId> items);
    LabelContent content() const;
    const LabelSheet &sheet() const;
    QString summary() const;              // "12 labels on 1 sheet", or why there are none
    void writePdfTo(const QString &file); // tells the navigator how it went
    LabelPreview *preview() const { return m_preview; }

Q_SIGNALS:
    void left();    // Esc or its button
    void changed(); // the preview is another

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Job;
    struct Answer;

    void build();
    void fillSheets();
    void fillWords(QFormLayout *form);
    void restore();
    void keep() const;
    void refresh();
    void tell(const Answer &answer, const Job &job);
    void say(const QString &words, bool isMistake);
    void turn(int pages);
    std::shared_ptr<const Job> job() const;
    void askForFile();
    void print();

    ViewContext &m_context;
    std::vector<ItemId> m_items;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_code = nullptr;
    std::vector<QCheckBox *> m_lines; // as labelLines()
    QLineEdit *m_text = nullptr;
    QSpinBox *m_first = nullptr;
    QSpinBox *m_copies = nullptr;
    LabelPreview *m_preview = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_pageWords = nullptr;
    ToolButton *m_back = nullptr;
    ToolButton *m_forward = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    int m_page = 0;
};

} // namespace tally::ui
