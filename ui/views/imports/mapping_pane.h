// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a table is read: what was found out about it, what each column becomes, and all of it changeable.
// Changes go to the run, which previews again. A mapping can be kept in the register under a name or saved in
// a file, and taken from there.
#pragma once

#include "exchange/table_look.h"
#include "model/class_registry.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace tally::ui {

class ErrorStrip;
class HeaderLineBox;
class ImportRun;
class MappingModel;
class Session;
class TableView;
class TextLabel;
class WordsPane;

class MappingPane final : public QWidget
{
    Q_OBJECT

public:
    MappingPane(Session &session, ImportRun &run, QWidget *parent = nullptr);

    MappingModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    WordsPane *words() const { return m_words; }
    // What the columns become, with what was found out, as tally import --mapping takes it.
    void saveTo(const QString &file);
    void loadFrom(const QString &file);

public Q_SLOTS:
    void showFiles(); // the preview is another one
    void showLook();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // In the register, or (no operation) in a file.
    void kept(const QString &sentence, tally::OperationNumber operation);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSettings();
    void buildKeeping();
    void arrange(int columns);
    QComboBox *addChoice(const QString &label);
    void addField(const QString &label, QWidget *field);
    void fillClasses();
    void fillKnown();
    void choose(QComboBox *box, const QString &wanted);
    const model::ClassRegistry *registry() const;
    exchange::TableMapping current() const; // as it is followed now
    void change(const std::function<void(exchange::TableMapping &)> &what);
    void changeUse(const QModelIndex &index, const QString &typed);
    void toggleKey(int row);
    void openCell(const QModelIndex &index);
    void takeKnown(int index);
    void keep();
    exchange::TableMapping toKeep() const; // named as is written beside the buttons
    void browse(bool toSave);
    void follow(const exchange::TableMapping &mapping);
    void showWords();
    void changeWord(const std::string &word, const std::optional<std::string> &meaning);
    void tellState();

    Session &m_session;
    ImportRun &m_run;
    MappingModel *m_model;
    TableView *m_table;
    WordsPane *m_words;
    QSplitter *m_tables;
    ErrorStrip *m_error;
    TextLabel *m_state;
    QWidget *m_settings;
    QGridLayout *m_grid;
    std::vector<std::pair<QLabel *, QWidget *>> m_fields; // in their order
    QWidget *m_keeping = nullptr;
    int m_columns = 0; // of settings side by side
    QComboBox *m_file = nullptr;
    QComboBox *m_known = nullptr;
    QComboBox *m_class = nullptr;
    QComboBox *m_classColumn = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_dates = nullptr;
    HeaderLineBox *m_header = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_saveFile = nullptr;
    bool m_filling = false;
    // The newest wish; ahead of the look until the run has answered.
    std::optional<exchange::TableMapping> m_wish;
};

} // namespace tally::ui
