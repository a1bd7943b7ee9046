// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The compliance statement from its draft to the signature of a second person: a scope is chosen, the draft
// is read as its pages, it is issued, signed by somebody else, made again and compared with the version
// before. All of it by app/licence_statement.h, as "tally statement" does it.
#pragma once

#include "app/licence_statement.h"
#include "ui/print/page_pictures.h"
#include "ui/session/task.h"
#include "ui/shell/view.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace tally::ui {

class DocumentModel;
class EmptyState;
class ErrorStrip;
class IssuedModel;
class PaperPages;
class TableView;
class TextLabel;
class WorkingRow;

class StatementPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Face // at the right
    {
        Pages,
        Files,
        Difference
    };
    enum class Field
    {
        Organisation,
        Publisher,
        Product,
        AsOf,
        Name
    };

    explicit StatementPage(ViewContext &context, QWidget *parent = nullptr);

    void refresh();            // the register changed
    void standOn(ItemId item); // 0: stays
    ItemId current() const;    // of those that were issued
    bool isWorking() const { return m_task != nullptr; }
    QLineEdit *field(Field field) const { return m_fields[std::size_t(field)]; }
    QPushButton *draftButton() const { return m_draft; }
    QPushButton *issueButton() const { return m_issue; }
    QPushButton *signButton() const { return m_sign; }
    QPushButton *verifyButton() const { return m_verify; }
    QPushButton *compareButton() const { return m_compare; }
    QPushButton *openButton() const { return m_open; }
    QPushButton *saveButton() const { return m_save; }
    QLineEdit *remarkField() const { return m_remark; }
    const IssuedModel &issued() const { return *m_issued; }
    TableView *table() const { return m_table; }
    PaperPages *pages() const { return m_pages; }
    const DocumentModel &rows() const { return *m_rows; }
    ErrorStrip *errorStrip() const { return m_error; }
    QString words() const; // about what is shown
    void saveTo(const QString &folder);

Q_SIGNALS:
    void statementChanged(); // another is current, by the person

private:
    struct Question // what was typed
    {
        std::string organisation, publishers, products, asOf, name;
        friend bool operator==(const Question &, const Question &) = default;
    };
    struct Painted
    {
        std::shared_ptr<const PagePictures> pages;
        std::string text; // what is stated
        QString words;
        report::Document rows;
    };

    QWidget *makeForm();
    QWidget *makeIssued();
    QWidget *makeShown();
    QPushButton *addButton(const QString &words, const QString &tip, void (StatementPage::*work)());
    void completeFields();
    std::optional<Question> typed();
    static Result<app::StatementWish> wishOf(const Question &question, app::Register &opened,
                                             JobContext &job);
    void draft();
    void issue();
    void sign();
    void verify();
    void compare();
    void openPdf();
    void save();
    void begin(); // the work that was just handed over
    void tell(const QString &failed, const Result<Painted> &painted, Face face);
    void complain(const QString &failed, const Error &error);
    void showFace(Face face);
    void updateState();
    const app::IssuedStatement *chosen() const;
    QString pdfOfChosen() const; // its SHA-256

    ViewContext &m_context;
    QPointer<Task> m_task;
    std::optional<Question> m_drafted;
    OperationNumber m_draftedAt = 0; // the newest then
    bool m_telling = false;
    std::array<QLineEdit *, 5> m_fields{};
    QPushButton *m_draft = nullptr, *m_issue = nullptr, *m_sign = nullptr, *m_verify = nullptr,
                *m_compare = nullptr, *m_open = nullptr, *m_save = nullptr;
    QLineEdit *m_remark = nullptr;
    IssuedModel *m_issued;
    TableView *m_table = nullptr;
    QWidget *m_form = nullptr;
    WorkingRow *m_working;
    ErrorStrip *m_error;
    TextLabel *m_title = nullptr, *m_words = nullptr, *m_page = nullptr;
    QTabBar *m_faces = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    PaperPages *m_pages = nullptr;
    DocumentModel *m_rows;
    TableView *m_rowTable = nullptr;
    std::array<report::Document, 3> m_documents; // by face; of files and changes
};

} // namespace tally::ui
