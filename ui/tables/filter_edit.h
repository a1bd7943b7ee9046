// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter as text: completes names, signs and values while somebody types, remembers earlier ones,
// underlines a mistake.
#pragma once

#include "estate/filter.h"
#include "estate/filter_completion.h"

#include <QLineEdit>
#include <QStringList>

#include <optional>

class QCompleter;
class QStandardItemModel;

namespace tally::ui {

class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    void setMistake(const std::optional<estate::FilterError> &mistake);
    // Earlier filters, newest first; offered while there is no text.
    void setHistory(const QStringList &history) { m_history = history; }
    // What may stand at the cursor of `text`; dropped when something else stands there by now.
    void offer(const QString &text, const estate::Completions &completions);
    // The cursor as a byte of the text, as the filter language counts.
    std::size_t cursorByte() const;

Q_SIGNALS:
    void completionsWanted(); // the text or the cursor changed by typing
    void left();              // Esc
    void accepted();          // Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void offerHistory();
    void showOffers();

    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    QStringList m_history;
    std::size_t m_from = 0, m_to = 0; // bytes that an offer takes the place of
};

} // namespace tally::ui
