// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/words_pane.h"

#include "exchange/cell_reading.h"
#include "ui/tables/table_view.h"
#include "ui/theme/theme.h"
#include "ui/views/imports/choice_edit.h"
#include "ui/views/imports/words_model.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kWordWidth = 150;
constexpr int kMeansWidth = 140;
constexpr int kRowsWidth = 60;

} // namespace

WordsPane::WordsPane(QWidget *parent)
    : QWidget(parent), m_model(new WordsModel(this)),
      m_title(new TextLabel({}, TextSize::Small, Role::TextMuted, this)), m_table(new TableView(this))
{
    m_table->setAccessibleName(tr("What the words of the column mean"));
    m_table->setRecords(m_model);
    m_table->setFilterRowShown(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditorMaker([this](QWidget *parent_, const QModelIndex &index) -> QWidget * {
        auto *editor = new ChoiceEdit(m_model->choices(), m_model->editText(index.row()), parent_);
        editor->setAccessibleName(tr("Means"));
        return editor;
    });
    setFocusProxy(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    connect(m_table, &TableView::typed, this, &WordsPane::take);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_table->setCurrent(index.row(), WordsModel::MeansColumn);
        m_table->beginEdit();
    });
}

void WordsPane::show(const QString &column, const exchange::ColumnWords &words,
                     const model::ClassRegistry *registry)
{
    const bool isAnother = column != m_column;
    m_column = column;
    m_model->show(words, registry);
    m_title->setText(words.words.size() >= exchange::kMostWords
                         ? tr("Words of %1 that cannot be read, the first of them").arg(column)
                         : tr("Words of %1").arg(column));
    m_table->setAccessibleName(tr("Words of %1").arg(column));
    if (isAnother && m_model->rowCount() > 0) {
        m_table->setWidths({kWordWidth, kMeansWidth, kRowsWidth, 0});
        m_table->setCurrent(0, WordsModel::MeansColumn);
    }
}

void WordsPane::take(const QModelIndex &index, const QString &typed)
{
    const bool isOthers = m_model->isOthers(index.row());
    const std::string word = isOthers ? std::string(exchange::kAnyOtherWord)
                                      : m_model->words().words.at(std::size_t(index.row())).word;
    if (const auto meant = m_model->understood(typed))
        Q_EMIT wordMeant(word, meant->meaning);
    else
        Q_EMIT notUnderstood(isOthers ? tr("all other words") : QString::fromStdString(word), typed);
}

} // namespace tally::ui
