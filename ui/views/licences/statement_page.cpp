// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/statement_page.h"

#include "model/attribute_catalogue.h"
#include "ui/details/typed_moment.h"
#include "ui/models/item_words.h"
#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/tables/value_edit.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/licences/issued_model.h"
#include "ui/views/licences/paper_pages.h"
#include "ui/views/licences/working_row.h"
#include "ui/views/reports/document_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/text_label.h"

#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <set>

namespace tally::ui {

namespace {

constexpr int kFormWidth = 400;
constexpr int kWidths[] = {180, 150, 90, 70, 56, 90, 90};
constexpr int kRowWidths[] = {180, 160, 240, 240};

// Publishers or names of the products on record.
QStringList productWords(const estate::Estate &estate, std::string_view attribute)
{
    std::set<QString> names;
    for (const estate::Row row : estate.itemsOfClass("software_product")) {
        if (const QString name = shownValue(estate, row, attribute); !name.isEmpty())
            names.insert(name);
    }
    return QStringList(names.begin(), names.end());
}

// Completes the last of several names with semicolons between.
class ListCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(QLatin1Char(';')) + 1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = completionPrefix();
        const qsizetype end = typed.lastIndexOf(QLatin1Char(';'));
        return (end < 0 ? QString() : typed.left(end + 1) + QLatin1Char(' ')) +
               QCompleter::pathFromIndex(index);
    }
};

} // namespace

StatementPage::StatementPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_issued(new IssuedModel(this)),
      m_working(new WorkingRow(context.session, this)), m_error(new ErrorStrip(this)),
      m_rows(new DocumentModel(this))
{
    m_error->hide();
    auto *left = new QSplitter(Qt::Vertical, this);
    left->setChildrenCollapsible(false);
    left->setHandleWidth(1);
    left->addWidget(makeForm());
    left->addWidget(makeIssued());
    left->setStretchFactor(1, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(makeShown());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kFormWidth, 2 * kFormWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_working);
    layout->addWidget(m_error);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_fields.front());
    connect(m_working, &WorkingRow::cancelled, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    connect(&context.session, &Session::closed, this, [this] {
        m_drafted.reset();
        m_documents = {};
        m_pages->show(nullptr, {});
        m_issued->show({});
        m_title->setText({});
        m_words->setText({});
        showFace(Face::Pages);
        updateState();
    });
    updateState();
}

QWidget *StatementPage::makeForm()
{
    m_form = new QWidget(this);
    auto *form = new QFormLayout;
    form->setContentsMargins({});
    form->setVerticalSpacing(Theme::space(1));
    const auto add = [&](Field field, const QString &label, const QString &placeholder, const QString &tip) {
        auto *edit = new QLineEdit(m_form);
        edit->setAccessibleName(label);
        edit->setPlaceholderText(placeholder);
        edit->setToolTip(tip);
        form->addRow(label, edit);
        m_fields[std::size_t(field)] = edit;
        connect(edit, &QLineEdit::returnPressed, this, &StatementPage::draft);
        connect(edit, &QLineEdit::textChanged, this, &StatementPage::updateState);
    };
    add(Field::Organisation, tr("Legal entity"), tr("all"),
        tr("Licences and copies of other entities are left out"));
    add(Field::Publisher, tr("Publishers"), tr("all"),
        tr("Their products alone; several with a semicolon between"));
    add(Field::Product, tr("Products"), tr("all"),
        tr("These products alone; several with a semicolon between"));
    add(Field::AsOf, tr("As of"), tr("now"), tr("A day, its end is meant; an operation"));
    add(Field::Name, tr("Name"), tr("by its scope"), tr("All versions of a statement share it"));
    m_draft = new QPushButton(tr("Work out a draft"), m_form);
    m_draft->setToolTip(tr("Nothing is recorded"));
    m_issue = new QPushButton(tr("Issue"), m_form);
    setPrimary(m_issue);
    for (QPushButton *button : {m_draft, m_issue})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_draft);
    buttons->addStretch(1);
    buttons->addWidget(m_issue);
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(3));
    layout->setSpacing(Theme::space(2));
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_draft, &QPushButton::clicked, this, &StatementPage::draft);
    connect(m_issue, &QPushButton::clicked, this, &StatementPage::issue);
    return m_form;
}

QWidget *StatementPage::makeIssued()
{
    m_table = makeRecordTable(m_issued, tr("Statements that were issued"), this);
    m_table->setProperty("pane", true);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateState();
        if (m_telling)
            return;
        if (const app::IssuedStatement *statement = chosen()) {
            m_title->setText(toQt(statement->name));
            m_words->setText(toQt(statement->text));
            m_pages->show(nullptr, {});
            m_documents = {};
            showFace(Face::Pages);
        }
        Q_EMIT statementChanged();
    });
    connect(m_table, &TableView::opened, this, &StatementPage::openPdf);
    return m_table;
}

QPushButton *StatementPage::addButton(const QString &words, const QString &tip, void (StatementPage::*work)())
{
    auto *button = new QPushButton(words, this);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, work);
    return button;
}

QWidget *StatementPage::makeShown()
{
    auto *box = new QWidget(this);
    m_title = new TextLabel({}, TextSize::Heading, Role::Text, box);
    m_title->setWordWrap(true);
    m_words = new TextLabel({}, TextSize::Body, Role::Text, box);
    m_words->setWordWrap(true);
    m_page = new TextLabel({}, TextSize::Body, Role::TextMuted, box);
    m_verify = addButton(tr("Verify"),
                         tr("Made again from the register at its operation; every file is compared, its "
                            "pages are shown"),
                         &StatementPage::verify);
    m_compare =
        addButton(tr("What changed"), tr("Since the version before, and why"), &StatementPage::compare);
    m_open = addButton(tr("Open PDF"), tr("As it was issued"), &StatementPage::openPdf);
    m_save = addButton(tr("Save files…"), tr("The PDF, the annexes and the list of their SHA-256"),
                       &StatementPage::save);
    m_sign = addButton(tr("Sign"), {}, &StatementPage::sign);
    m_remark = new QLineEdit(box);
    m_remark->setAccessibleName(tr("Remark"));
    m_remark->setPlaceholderText(tr("Remark, kept with it"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_verify, m_compare, m_open, m_save})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *signing = new QHBoxLayout;
    signing->addWidget(m_remark, 1);
    signing->addWidget(m_sign);
    m_faces = new QTabBar(box);
    m_faces->setAccessibleName(tr("Statement"));
    m_faces->setDrawBase(false);
    m_faces->setExpanding(false);
    for (const QString &words : {tr("Pages"), tr("Files"), tr("Changes")})
        m_faces->addTab(words);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_faces);
    bar->addStretch(1);
    bar->addWidget(m_page);
    m_stack = new QStackedWidget(box);
    m_empty = new EmptyState(m_stack);
    m_pages = new PaperPages(m_stack);
    m_rowTable = makeRecordTable(m_rows, tr("Rows"), m_stack);
    m_rowTable->setProperty("pane", true);
    m_rowTable->horizontalHeader()->setStretchLastSection(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_pages, m_rowTable})
        m_stack->addWidget(page);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(1));
    head->setSpacing(Theme::space(2));
    head->addWidget(m_title);
    head->addWidget(m_words);
    head->addLayout(buttons);
    head->addLayout(signing);
    head->addLayout(bar);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_faces, &QTabBar::currentChanged, this, [this](int face) { showFace(Face(face)); });
    connect(m_pages, &PaperPages::pageChanged, this, [this](int page) {
        m_page->setText(
            m_pages->pageCount() == 0
                ? QString()
                : tr("Page %1 of %2").arg(formatCount(page + 1), formatCount(m_pages->pageCount())));
    });
    return box;
}

void StatementPage::completeFields()
{
    const estate::EstatePtr estate = m_context.session.estate();
    const auto complete = [&](Field at, const char *cls, const char *attribute) {
        QLineEdit *edit = field(at);
        const auto entry = model::catalogueEntry(estate->classes(), cls, attribute);
        if (entry && edit->completer() == nullptr)
            completeValues(edit, *entry, m_context.session);
    };
    complete(Field::Organisation, "licence_statement", "legal_entity");
    for (const auto &[at, attribute] :
         {std::pair(Field::Publisher, "publisher"), std::pair(Field::Product, "name")}) {
        QLineEdit *edit = field(at);
        auto *completer = new ListCompleter(productWords(*estate, attribute), edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        delete edit->completer();
        edit->setCompleter(completer);
    }
}

void StatementPage::refresh()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr || !isVisible())
        return;
    completeFields();
    const ItemId stood = current();
    {
        m_telling = true;
        m_issued->show(app::issuedStatements(*estate));
        standOn(stood);
        m_telling = false;
    }
    showFace(Face(m_faces->currentIndex()));
    updateState();
}

void StatementPage::standOn(ItemId item)
{
    if (const int row = m_issued->rowOf(item); row >= 0)
        m_table->setCurrent(row, 0);
}

ItemId StatementPage::current() const
{
    const app::IssuedStatement *statement = chosen();
    return statement == nullptr ? ItemId() : statement->id;
}

const app::IssuedStatement *StatementPage::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_issued->rowCount() ? nullptr : &m_issued->at(row);
}

QString StatementPage::words() const
{
    return m_words->text();
}

void StatementPage::showFace(Face face)
{
    {
        const QSignalBlocker quiet(m_faces);
        m_faces->setCurrentIndex(int(face));
    }
    const report::Document &document = m_documents[std::size_t(face)];
    QWidget *shown = m_empty;
    if (face == Face::Pages && m_pages->pageCount() > 0) {
        shown = m_pages;
    } else if (face != Face::Pages && !document.sections.empty()) {
        m_rows->setDocument(document);
        for (int column = 0; column < std::min(int(std::size(kRowWidths)), m_rows->columnCount()); ++column)
            m_rowTable->setColumnWidth(column, kRowWidths[column]);
        shown = m_rowTable;
    }
    m_page->setVisible(shown == m_pages);
    if (face == Face::Pages)
        m_empty->setWords(tr("No pages yet"),
                          chosen() == nullptr ? tr("Choose at the left what is stated and work out a draft.")
                                              : tr("Verify makes its pages again; the PDF is as issued."));
    else if (face == Face::Files)
        m_empty->setWords(tr("Not compared yet"), tr("Verify makes every file again and compares it."));
    else
        m_empty->setWords(tr("Nothing to compare yet"),
                          tr("“What changed” compares a version with the one before."));
    m_stack->setCurrentWidget(shown);
    m_stack->setFocusProxy(shown);
}

void StatementPage::updateState()
{
    const Session &session = m_context.session;
    const app::IssuedStatement *statement = chosen();
    const QString none = statement == nullptr ? tr("No statement is chosen") : QString();
    const auto enable = [this](QPushButton *button, const QString &tip, const QString &why) {
        button->setEnabled(why.isEmpty() && !isWorking());
        button->setToolTip(why.isEmpty() ? tip : why);
    };
    QString noIssue = session.whyNoEdit();
    if (noIssue.isEmpty() && !m_drafted)
        noIssue = tr("Work out the draft and read it first");
    else if (noIssue.isEmpty() && m_draftedAt != session.newestOperation())
        noIssue = tr("The register has changed since this draft");
    const auto now = typed();
    if (noIssue.isEmpty() && m_drafted != now)
        noIssue = tr("The draft is of another scope than what is typed");
    enable(m_draft, tr("Nothing is recorded"), session.isOpen() ? QString() : session.whyNoEdit());
    enable(m_issue, tr("Freezes it in the register with its PDF and annexes"), noIssue);
    enable(m_verify, tr("Made again from the register at its operation; every file is compared"), none);
    enable(m_open, tr("As it was issued"),
           none.isEmpty() && pdfOfChosen().isEmpty() ? tr("It was issued without a PDF") : none);
    enable(m_save, tr("The PDF, the annexes and the list of their SHA-256"), none);
    enable(m_compare, tr("Since the version before, and why"),
           none.isEmpty() && !statement->previous ? tr("It is the first version") : none);
    const QString noSign = !none.isEmpty()                 ? none
                           : statement->status != "issued" ? tr("It is signed already")
                                                           : session.whyNoEdit();
    const bool signs = statement != nullptr && statement->status == "issued";
    m_sign->setText(signs ? tr("Sign as %1").arg(session.actor()) : tr("Sign"));
    enable(m_sign,
           signs ? tr("Prepared by %1. A signature stays").arg(toQt(statement->preparedBy)) : QString(),
           noSign);
    m_sign->setVisible(signs);
    m_remark->setEnabled(!isWorking());
}

} // namespace tally::ui
