// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules by which reports find their items and by which one of several sources is believed: as they stand,
// changed in a draft, tried over all that is stored, adopted as one operation.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/rules/precedence_model.h"
#include "ui/views/rules/rule_desk.h"

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace tally::ui {

class AdoptStrip;
class EmptyState;
class ErrorStrip;
class IdentifyingKeysModel;
class KeyStrip;
class OutcomePane;
class PaneHead;
class PrecedenceStrip;
class QuestionStrip;
class SourceGroupStrip;
class TableView;

class RulesView final : public View
{
    Q_OBJECT

public:
    enum Tab
    {
        KeysTab,
        PrecedenceTab,
        GroupsTab
    };

    explicit RulesView(ViewContext &context, QWidget *parent = nullptr);

    // Subject: "identification", "precedence", "groups"; filter: a class to stand on.
    Place place() const override;
    void go(const Place &place) override;
    QString title() const override;
    QString summary() const override;

    RuleDesk &desk() { return *m_desk; }
    Tab tab() const;
    void setTab(Tab tab);
    RuleDesk::Side side() const { return tab() == KeysTab ? RuleDesk::Identification : RuleDesk::Precedence; }
    TableView *table() const; // of the tab
    IdentifyingKeysModel *keys() const { return m_keys; }
    PrecedenceModel *precedence() const { return m_precedence; }
    SourceGroupModel *groups() const { return m_groups; }
    OutcomePane *outcome() const { return m_outcome; }
    KeyStrip *keyStrip() const { return m_keyStrip; }
    PrecedenceStrip *precedenceStrip() const { return m_precedenceStrip; }
    SourceGroupStrip *groupStrip() const { return m_groupStrip; }
    AdoptStrip *adoptStrip() const { return m_adopt; }
    ErrorStrip *errorStrip() const { return m_error; }
    EmptyState *emptyState() const { return m_empty; }
    // Takes a rules file for a draft.
    void load(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // Building.
    void makeTables();
    void makeStrips();
    void connectParts();
    void addActions();
    // What is shown.
    void refresh();
    void showTables();
    void showPage();
    void keepInSight();
    void updateState();
    QString whyNoRow() const;
    QString whyNotRemoved() const;
    // What is done.
    void add();
    void change();
    void remove();
    void move(int by);
    void putKeys();
    void putPrecedence(const app::PrecedenceDraft &draft);
    void removeGroup();
    void askFile();
    void readFile(const QString &file, const Result<std::string> &text);
    void tryDraft();
    void askAdopt();
    void carryOut();
    void leaveStrips();
    void open(QuestionStrip *strip);
    void fail(const QString &what, const Error &error);

    RuleDesk *m_desk;
    PaneHead *m_head;
    QTabBar *m_tabs;
    ErrorStrip *m_error;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    IdentifyingKeysModel *m_keys;
    PrecedenceModel *m_precedence;
    SourceGroupModel *m_groups;
    std::array<TableView *, 3> m_tables{};
    EmptyState *m_empty;
    OutcomePane *m_outcome;
    KeyStrip *m_keyStrip = nullptr;
    PrecedenceStrip *m_precedenceStrip = nullptr;
    SourceGroupStrip *m_groupStrip = nullptr;
    AdoptStrip *m_adopt = nullptr;
    std::optional<PrecedenceSheet> m_sheet;
    bool m_outdated = true;
};

View *makeRulesView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
