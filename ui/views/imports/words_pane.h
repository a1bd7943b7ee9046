// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the words of the current column mean: a word of the class column which class, "Deployed" which status.
#pragma once

#include "exchange/table_words.h"
#include "model/class_registry.h"

#include <QWidget>

#include <optional>
#include <string>

namespace tally::ui {

class TableView;
class TextLabel;
class WordsModel;

class WordsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit WordsPane(QWidget *parent = nullptr);

    WordsModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    // `column`: its heading; empty: none is current.
    void show(const QString &column, const exchange::ColumnWords &words,
              const model::ClassRegistry *registry);

Q_SIGNALS:
    // No meaning: as it would be found out. An empty one: unknown. `word` may be exchange::kAnyOtherWord.
    void wordMeant(const std::string &word, const std::optional<std::string> &meaning);
    void notUnderstood(const QString &word, const QString &typed);

private:
    void take(const QModelIndex &index, const QString &typed);

    WordsModel *m_model;
    TextLabel *m_title;
    TableView *m_table;
    QString m_column;
};

} // namespace tally::ui
