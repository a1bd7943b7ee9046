// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter of a table in one line: chips, or as text. A mistake is said below it with the nearest right
// word; the last good result stays.
#pragma once

#include "ui/tables/filter_edit.h"

#include <QWidget>

#include <vector>

class QAction;
class QPushButton;
class QStackedLayout;

namespace tally::estate {
struct FilterTerm;
}

namespace tally::ui {

class ChipRow;
class ShortcutHint;
class TextLabel;
class ToolButton;

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    // What is filtered by, after it was changed elsewhere.
    void setFilter(const QString &filter);
    QString filter() const;
    void setTerms(const std::vector<estate::FilterTerm> &terms);
    // Empty sentence: there is none.
    void setMistake(const std::optional<estate::FilterError> &mistake, const QString &sentence);
    bool isText() const;
    void setText(bool text); // shows the filter as text and takes the focus, or goes back to the chips
    void showKeysOf(const QAction *asText); // beside the button that does the same
    FilterEdit *edit() const { return m_edit; }
    // Where a menu of the chip is to stand; the chip to add one for -1.
    QPoint placeOf(int chip) const;

Q_SIGNALS:
    void filterTyped(const QString &filter); // each key
    void filterAccepted(const QString &filter);
    void chipEditWanted(int chip);
    void chipRemoveWanted(int chip);
    void addWanted();
    void left(); // back to the table

private:
    void takeSuggestion();

    ChipRow *m_chips;
    ShortcutHint *m_keys;
    FilterEdit *m_edit;
    QWidget *m_chipPage;
    QWidget *m_textPage;
    QWidget *m_mistakeRow;
    TextLabel *m_mistake;
    QPushButton *m_fix;
    std::optional<estate::FilterError> m_error;
    QString m_filter;
};

} // namespace tally::ui
