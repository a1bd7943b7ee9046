// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Below the rules: how far a trial is, and what it found, to be narrowed and gone through.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/rules/outcome_models.h"

class QAction;
class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace tally::ui {

class PaneHead;
class TableView;
class TextLabel;
class ToolButton;

class OutcomePane final : public QWidget
{
    Q_OBJECT

public:
    OutcomePane(ViewContext &context, RuleDesk &desk, QWidget *parent = nullptr);

    void show(RuleDesk::Side side);  // what is known of it now
    bool hasAny() const;             // something to be shown
    void addButton(QAction *action); // of what becomes of items

    IdentityModel *identity() const { return m_identity; }
    ValueModel *values() const { return m_values; }
    TableView *table() const; // that of the side
    QPushButton *cancelButton() const { return m_cancel; }
    QComboBox *attributeBox() const { return m_attribute; }
    ToolButton *fateButton(std::optional<Fate> fate) const;
    QString statement() const;
    // The current line that can be carried out by hand; null: it is none.
    const IdentityModel::Line *carried() const;

    using QWidget::show;

Q_SIGNALS:
    void currentChanged();

private:
    QWidget *makeProgress();
    void makeHead();
    void makeTables();
    void showHead();
    void showIdentity();
    void showValues();
    void showProgress();
    void openAt(const QModelIndex &index);

    ViewContext &m_context;
    RuleDesk &m_desk;
    RuleDesk::Side m_side = RuleDesk::Identification;
    RuleDesk::IdentityPtr m_shownIdentity;
    RuleDesk::PrecedencePtr m_shownValues;
    estate::EstatePtr m_shownOn;
    IdentityModel *m_identity;
    ValueModel *m_values;
    PaneHead *m_head = nullptr;
    TextLabel *m_statement = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_identityTable = nullptr;
    TableView *m_valueTable = nullptr;
    ToolButton *m_all = nullptr;
    std::array<ToolButton *, kFates> m_fates{};
    std::vector<ToolButton *> m_ofItems;
    QComboBox *m_attribute = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    TextLabel *m_words = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace tally::ui
