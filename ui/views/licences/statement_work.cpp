// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of the statement has worked out, on threads of their own.
#include "reconcile/references.h"
#include "ui/details/document_opener.h"
#include "ui/details/typed_moment.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/views/licences/issued_model.h"
#include "ui/views/licences/paper_pages.h"
#include "ui/views/licences/statement_page.h"
#include "ui/views/licences/working_row.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QLineEdit>

namespace tally::ui {

namespace {

constexpr const char *kPdf = "statement.pdf";

Result<std::shared_ptr<const PagePictures>> paint(const report::Document &document, JobContext &job)
{
    job.step("Painting the pages");
    const PrintDocument paper = printDocument(document, QString());
    auto pages = std::make_shared<const PagePictures>(picturesOf(paper, [&job](int page, int all) {
        job.progress(page, all);
        return !job.cancelled();
    }));
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "stopped before the last page");
    return pages;
}

} // namespace

// Nothing: the day that was typed is none.
std::optional<StatementPage::Question> StatementPage::typed()
{
    const auto textOf = [this](Field at) { return field(at)->text().trimmed().toStdString(); };
    Question question{textOf(Field::Organisation),
                      textOf(Field::Publisher),
                      textOf(Field::Product),
                      {},
                      textOf(Field::Name)};
    const estate::EstatePtr estate = m_context.session.estate();
    if (const QString when = field(Field::AsOf)->text().trimmed(); !when.isEmpty() && estate != nullptr) {
        const TypedMoment moment =
            momentOf(when, dayOf(m_context.session.clock().now()), m_context.session.newestOperation());
        if (!moment.mistake.isEmpty())
            return std::nullopt;
        question.asOf = moment.when.toStdString();
    } else if (!m_context.session.isNow()) {
        question.asOf = m_context.session.viewpoint().when.toStdString();
    }
    return question;
}

Result<app::StatementWish> StatementPage::wishOf(const Question &question, app::Register &opened,
                                                 JobContext &job)
{
    app::StatementWish wish;
    wish.when = {question.asOf};
    wish.scope.publishers = report::scopeNames(question.publishers);
    wish.scope.products = report::scopeNames(question.products);
    wish.series = question.name;
    if (!question.organisation.empty()) {
        TALLY_TRY(const estate::EstatePtr now, opened.current(job));
        TALLY_TRY(const OrgId entity, reconcile::findOrganisation(*now, question.organisation));
        wish.scope.legalEntity = ItemId(entity.value);
    }
    return wish;
}

void StatementPage::begin()
{
    m_error->dismiss();
    m_task = m_context.session.tasks().tasks().constLast();
    m_working->follow(m_task);
    updateState();
}

void StatementPage::complain(const QString &failed, const Error &error)
{
    m_error->showError(errorWords(failed, error));
}

void StatementPage::tell(const QString &failed, const Result<Painted> &painted, Face face)
{
    m_task.clear();
    m_working->follow(nullptr);
    if (!painted) {
        complain(failed, painted.error());
    } else {
        if (painted->pages != nullptr)
            m_pages->show(painted->pages, m_title->text());
        if (!painted->words.isEmpty())
            m_words->setText(painted->words);
        if (!painted->rows.sections.empty())
            m_documents[std::size_t(face)] = painted->rows;
        showFace(face);
    }
    updateState();
}

void StatementPage::draft()
{
    if (isWorking() || !m_context.session.isOpen())
        return;
    const auto question = typed();
    if (!question) {
        field(Field::AsOf)->setFocus(Qt::OtherFocusReason);
        m_context.navigator.tell(tr("As of is a day, an operation, or empty for now."));
        return;
    }
    m_drafted.reset();
    m_context.session.runAside<Painted>(
        this, tr("Draft of a licence statement"),
        [question = *question](app::Register &opened, JobContext &job) -> Result<Painted> {
            TALLY_TRY(const app::StatementWish wish, wishOf(question, opened, job));
            TALLY_TRY(const app::MadeStatement made, app::draftStatement(opened, wish, job));
            Painted painted;
            painted.text = report::statementText(*made.work);
            TALLY_TRY(painted.pages, paint(made.document, job));
            return painted;
        },
        [this, question = *question, at = m_context.session.newestOperation()](Result<Painted> painted) {
            if (painted) {
                m_telling = true;
                m_table->clearSelection();
                m_table->setCurrentIndex({});
                m_telling = false;
                m_drafted = question;
                m_draftedAt = at;
                m_documents = {};
                m_title->setText(tr("Draft: nothing is recorded"));
                painted->words = toQt(painted->text);
            }
            tell(tr("The draft was not made."), painted, Face::Pages);
        });
    begin();
}

void StatementPage::issue()
{
    if (isWorking() || !m_drafted)
        return;
    auto issued = std::make_shared<app::Issue>();
    auto pages = std::make_shared<Painted>();
    m_context.session.record(
        this, tr("Issue of a licence statement"),
        [question = *m_drafted, remark = m_remark->text().trimmed().toStdString(), issued,
         pages](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(app::StatementWish wish, wishOf(question, opened, job));
            wish.hasPdf = true;
            TALLY_TRY(*issued, app::issueStatement(opened, wish, remark, job));
            if (auto painted = paint(issued->made.document, job)) // it is issued, with or without
                pages->pages = *painted;
            return std::optional(issued->operation);
        },
        [this, issued, pages](const Session::Recorded &recorded) {
            if (!recorded)
                return tell(tr("The statement was not issued."), recorded.error(), Face::Pages);
            m_drafted.reset();
            m_remark->clear();
            refresh();
            m_telling = true;
            standOn(issued->statement);
            m_telling = false;
            const report::StatementFacts &facts = issued->made.facts;
            m_documents = {};
            m_title->setText(tr("%1, version %2").arg(toQt(facts.name), formatCount(facts.version)));
            pages->words = toQt(facts.text);
            m_context.navigator.tell(tr("%1 is issued. Somebody else signs it.").arg(m_title->text()));
            tell({}, std::move(*pages), Face::Pages);
            Q_EMIT statementChanged();
        });
    begin();
}

void StatementPage::sign()
{
    const app::IssuedStatement *statement = chosen();
    if (isWorking() || statement == nullptr)
        return;
    m_context.session.record(
        this, tr("Signature of %1").arg(toQt(statement->name)),
        [id = statement->id, remark = m_remark->text().trimmed().toStdString()](
            app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const OperationNumber number, app::signStatement(opened, id, remark, job));
            return std::optional(number);
        },
        [this, name = toQt(statement->name)](const Session::Recorded &recorded) {
            m_task.clear();
            m_working->follow(nullptr);
            if (recorded) {
                m_remark->clear();
                m_context.navigator.tell(tr("%1 is signed.").arg(name));
                refresh();
            } else {
                complain(tr("%1 was not signed.").arg(name), recorded.error());
            }
            updateState();
        });
    begin();
}

void StatementPage::verify()
{
    const app::IssuedStatement *statement = chosen();
    if (isWorking() || statement == nullptr)
        return;
    m_context.session.runAside<Painted>(
        this, tr("Verifying %1").arg(toQt(statement->name)),
        [statement = *statement](app::Register &opened, JobContext &job) -> Result<Painted> {
            TALLY_TRY(const app::StatementCheck check, app::verifyStatement(opened, statement, true, job));
            Painted painted;
            painted.words = checkWords(statement, check);
            painted.rows = checkDocument(statement, check);
            TALLY_TRY(painted.pages, paint(check.document, job));
            return painted;
        },
        [this, name = toQt(statement->name)](const Result<Painted> &painted) {
            tell(tr("%1 was not made again.").arg(name), painted, Face::Files);
        });
    begin();
}

void StatementPage::compare()
{
    const app::IssuedStatement *statement = chosen();
    const int before = statement == nullptr ? -1 : m_issued->rowOf(statement->previous);
    if (isWorking() || before < 0)
        return;
    m_context.session.runAside<Painted>(
        this, tr("What changed since %1").arg(toQt(m_issued->at(before).name)),
        [before = m_issued->at(before), now = *statement](app::Register &opened,
                                                          JobContext &job) -> Result<Painted> {
            TALLY_TRY(report::Section changes, app::compareStatements(opened, before, now, job));
            changes.heading = tr("%1, and before it %2").arg(toQt(now.name), toQt(before.name)).toStdString();
            changes.filters.resize(changes.rows.size());
            Painted painted;
            painted.rows.title = now.name;
            painted.rows.sections = {std::move(changes)};
            return painted;
        },
        [this](const Result<Painted> &painted) {
            tell(tr("The versions were not compared."), painted, Face::Difference);
        });
    begin();
}

QString StatementPage::pdfOfChosen() const
{
    if (const app::IssuedStatement *statement = chosen()) {
        for (const model::AttachmentRow &file : statement->files) {
            if (file.name == kPdf)
                return toQt(file.sha256);
        }
    }
    return {};
}

void StatementPage::openPdf()
{
    if (const QString sha256 = pdfOfChosen(); !sha256.isEmpty())
        openAttachment(m_context, sha256, QLatin1String(kPdf));
}

void StatementPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the files of a statement"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &StatementPage::saveTo);
    dialog->open();
}

void StatementPage::saveTo(const QString &folder)
{
    const app::IssuedStatement *statement = chosen();
    if (isWorking() || statement == nullptr)
        return;
    m_context.session.run<int>(
        this, tr("Saving %1").arg(toQt(statement->name)),
        [statement = *statement, folder](app::Register &opened, JobContext &) -> Result<int> {
            TALLY_TRY(const auto files, app::keptFiles(opened, statement));
            TALLY_CHECK(app::writeFiles(files, folder.toStdString()));
            return int(files.size());
        },
        [this, folder](const Result<int> &files) {
            m_task.clear();
            m_working->follow(nullptr);
            if (files)
                m_context.navigator.tell(
                    tr("%1 file(s) are in %2.", nullptr, *files).arg(formatCount(*files), folder));
            else
                complain(tr("The files were not saved."), files.error());
            updateState();
        });
    begin();
}

} // namespace tally::ui
