// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One licence as a form: the lot, its rights, what proves it, its transactions. While somebody types, the
// position of its product and the licence in plain words are those of an estate with what was typed, until it
// is recorded, as one operation.
#pragma once

#include "app/licensing.h"
#include "ui/shell/view.h"
#include "ui/views/licences/lot_outlook.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace tally::ui {

class ElidedLabel;
class ErrorStrip;
class EvidenceModel;
class FieldForm;
class TableView;
class TextLabel;
class TransactionModel;

class EntitlementEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit EntitlementEditor(ViewContext &context, QWidget *parent = nullptr);

    void begin(ItemId licence); // 0: a new one
    void follow();              // the register changed: tables and figures, never what is typed
    void setView(licence::View view);
    void goToFields(); // the keyboard
    bool isNew() const { return !m_licence; }
    ItemId licence() const { return m_licence; }
    bool isUntouched() const;
    void record();
    void attach(const QStringList &files);

    QTabBar *tabs() const { return m_tabs; }
    FieldForm *lotForm() const { return m_lot; }
    FieldForm *rightsForm() const { return m_rights; }
    FieldForm *transactionForm() const { return m_transaction; }
    QPushButton *recordButton() const { return m_record; }
    QString standing() const; // "2 short → 4 spare"
    QString words() const;
    const EvidenceModel &evidence() const { return *m_evidence; }
    const TransactionModel &transactions() const { return *m_transactions; }
    ErrorStrip *errorStrip() const { return m_error; }

Q_SIGNALS:
    void left();
    void recorded(tally::ItemId licence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeEvidence();
    QWidget *makeTransactions();
    QWidget *makeFoot();
    void fillForms();
    std::vector<app::LicenceEdit> edits(bool strict, Error *problem) const;
    void askOutlook();
    void showOutlook();
    void updateButton();
    void askForFiles();

    ViewContext &m_context;
    ItemId m_licence;
    licence::View m_view = licence::View::Audit;
    std::optional<LotOutlook> m_now, m_then;
    QTimer m_soon;
    std::uint64_t m_asked = 0;
    ElidedLabel *m_title;
    TextLabel *m_standing;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    FieldForm *m_lot, *m_rights, *m_transaction = nullptr;
    EvidenceModel *m_evidence;
    TransactionModel *m_transactions;
    TextLabel *m_words;
    ErrorStrip *m_error;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_attach = nullptr;
};

} // namespace tally::ui
