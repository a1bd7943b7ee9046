// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter as lines to choose from, for those who do not type: attribute, what is asked of it, value, and
// how many items that alone would leave. Chips and text show the same filter.
#pragma once

#include "estate/filter_terms.h"
#include "estate/item_table.h"
#include "ui/shell/view.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace tally::ui {

class TextLabel;

class FilterBuilder final : public QWidget
{
    Q_OBJECT

public:
    FilterBuilder(ViewContext &context, QWidget *parent = nullptr);

    // Takes the filter apart; terms that no line can show stay as they are written.
    void begin(const estate::EstatePtr &estate, const std::string &className, const QString &filter);
    // Of the lines that are complete.
    QString filter() const;
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    void addLine();
    // Fills a line in as a person does.
    void setLine(int line, const std::string &attribute, estate::FilterOperator op,
                 const QStringList &values);

Q_SIGNALS:
    void changed(const QString &filter);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QWidget *row = nullptr;
        QComboBox *attribute = nullptr;
        QComboBox *op = nullptr;
        QLineEdit *first = nullptr;
        QLineEdit *second = nullptr;
        TextLabel *count = nullptr;
        std::string written; // a term that no line can show
    };

    Line makeLine();
    Line makeWritten(const std::string &term);
    void fillOperators(const Line &line);
    void showValues(const Line &line);
    std::string termOf(const Line &line) const;
    const model::CatalogueEntry *attributeOf(const Line &line) const;
    void removeLine(QWidget *row);
    void tell();
    void recount();
    void nameLines();
    void clear();

    ViewContext &m_context;
    estate::EstatePtr m_estate;
    std::string m_class;
    std::vector<model::CatalogueEntry> m_attributes;
    std::vector<Line> m_lines;
    QVBoxLayout *m_rows;
    TextLabel *m_title;
    TextLabel *m_together;
    bool m_filling = false;
};

} // namespace tally::ui
