// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The foot of the page: what would be recorded, recording it, undoing it, saving the problems.
#include "exchange/table_writer.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/imports/import_page.h"
#include "ui/views/imports/preview_model.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace tally::ui {

namespace {

using Stage = ImportRun::Stage;

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

QWidget *ImportPage::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setProperty("pane", true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    m_hint = new ElidedLabel({}, TextSize::Body, Role::Text, foot);
    m_save = new QPushButton(tr("Save problems…"), foot);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_undo = new QPushButton(icon(QStringLiteral("undo")), tr("Undo the import"), foot);
    m_changes = new QPushButton(tr("Show its changes"), foot);
    m_waiting = new QPushButton(foot);
    m_titles = new QPushButton(foot);
    m_titles->setToolTip(tr("Titles of software that nobody knows, those on most devices first"));
    m_leave = new QPushButton(tr("Leave"), foot);
    m_record = new QPushButton(foot);
    row->addWidget(m_hint, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_save, m_cancel, m_undo, m_changes, m_waiting,
                                                          m_titles, m_leave, m_record})
        row->addWidget(part);
    foot->setFocusProxy(m_record);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::askWhereToSave);
    connect(m_cancel, &QPushButton::clicked, m_run, &ImportRun::cancel);
    connect(m_undo, &QPushButton::clicked, this, &ImportPage::undoImport);
    connect(m_changes, &QPushButton::clicked, this, [this] {
        if (m_run->done() && m_run->done()->operation)
            m_context.navigator.open(
                {QStringLiteral("operations"), QString::number(*m_run->done()->operation), {}, {}});
    });
    connect(m_titles, &QPushButton::clicked, this, [this] {
        m_context.navigator.open({QStringLiteral("licences"), QStringLiteral("recognition/unknown"), {}, {}});
    });
    connect(m_waiting, &QPushButton::clicked, this, &ImportPage::waitingWanted);
    connect(m_leave, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_record, &QPushButton::clicked, this, &ImportPage::record);
    return foot;
}

qint64 ImportPage::stillHeld() const
{
    const ImportRun::Preview *made = m_run->preview();
    return made == nullptr ? 0 : made->result.plan.held - qint64(m_run->decisions().size());
}

qint64 ImportPage::toRecord() const
{
    const ImportRun::Preview *made = m_run->preview();
    if (made == nullptr)
        return 0;
    const auto taken = std::ranges::count_if(m_run->decisions(), [](const auto &decided) {
        return decided.second.kind != reconcile::HeldDecision::Kind::Ignore;
    });
    return m_model->countOf(PreviewModel::Kind::New) + made->preview.newNotShown + made->result.plan.updated +
           qint64(taken);
}

// --- record

void ImportPage::record()
{
    if (!m_record->isEnabled() || m_record->isHidden())
        return;
    if (m_run->stage() == Stage::Recorded)
        choose({});
    else if (m_run->preview() == nullptr)
        m_run->previewNow(false); // it was stopped, or failed
    else if (m_run->preview() != nullptr && m_run->preview()->result.isPart)
        m_run->previewNow(true);
    else
        m_run->record();
}

void ImportPage::tellError(const Error &error)
{
    const bool wasRecording = m_run->preview() != nullptr;
    const bool again = error.rule == "FILE_CHANGED" || error.code == ErrorCode::Conflict;
    m_error->showError(
        errorWords(wasRecording ? tr("Nothing was recorded.") : tr("Nothing could be previewed."), error,
                   again ? tr("Preview again") : QString()));
}

Day ImportPage::today() const
{
    return dayOf(m_context.session.clock().now());
}

void ImportPage::takeSince()
{
    const bool isEmpty = m_since->text().trimmed().isEmpty();
    const std::optional<Day> day = isEmpty ? std::nullopt : m_since->day();
    const bool isToCome = day && *day > today();
    m_sinceIsWrong = (!isEmpty && !day) || isToCome;
    m_run->setSince(m_sinceIsWrong ? std::nullopt : day);
    if (m_sinceIsWrong)
        m_error->showError({tr("The import has no date yet."),
                            isToCome ? tr("%1 is in the future.").arg(formatDayWithWeekday(*day))
                                     : tr("\"%1\" is no day.").arg(m_since->text().trimmed()),
                            tr("Write a day like \"31 mar\" or 2026-03-31, or leave it empty for today."),
                            {},
                            {}});
    else if (m_error->text().startsWith(tr("The import has no date yet.")))
        m_error->dismiss();
    updateFoot();
}

void ImportPage::undoImport()
{
    if (!m_run->done() || !m_run->done()->operation)
        return;
    const OperationNumber operation = *m_run->done()->operation;
    m_undo->setEnabled(false);
    m_context.session.undo(operation, this, [this, operation](const Result<app::UndoReport> &report) {
        m_undo->setEnabled(true);
        if (!report) {
            m_error->showError(errorWords(tr("The import was not undone."), report.error()));
            return;
        }
        const QString kept = report->conflicts.empty()
                                 ? QString()
                                 : tr(" %n later change(s) kept.", nullptr, int(report->conflicts.size()));
        m_context.navigator.tell(tr("Operation %1 is undone.").arg(operation) + kept,
                                 report->operation.value_or(0));
        choose({});
    });
}

// --- problems

void ImportPage::askWhereToSave()
{
    auto *dialog = new QFileDialog(window(), tr("Save the problems"), lastFolder(), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("problems.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::saveProblems);
    dialog->open();
}

void ImportPage::saveProblems(const QString &file)
{
    m_context.session.compute<Outcome>(
        this, QStringLiteral("problems"),
        [path = file.toStdString(), rows = m_model->problems()](JobContext &) -> Outcome {
            TALLY_TRY(const auto writer, exchange::openCsvWriter(path));
            for (const std::vector<std::string> &row : rows)
                TALLY_CHECK(writer->row(std::vector<exchange::TableCell>(row.begin(), row.end())));
            return writer->finish();
        },
        [this, file](const Outcome &outcome) {
            if (!outcome)
                m_error->showError(errorWords(tr("The problems were not saved."), outcome.error()));
            else
                m_context.navigator.tell(tr("The problems are saved in %1.").arg(QFileInfo(file).fileName()));
        });
}

QString ImportPage::hint() const
{
    return m_hint->text();
}

void ImportPage::updateFoot()
{
    const Stage stage = m_run->stage();
    const ImportRun::Preview *made = m_run->preview();
    const QString locked = m_context.session.whyNoEdit();
    const bool isPart = made != nullptr && made->result.isPart;
    const bool isRefused = made != nullptr && !made->result.wouldRefuse.empty();
    const qint64 count = toRecord();
    const qint64 held = stillHeld();
    const bool anything = made != nullptr && (count > 0 || held > 0 || !m_run->decisions().empty() ||
                                              made->preview.otherItems > 0);
    const bool again = stage == Stage::Choosing && !m_run->paths().isEmpty();
    m_cancel->setVisible(m_run->isWorking());
    m_cancel->setEnabled(!m_run->isStopping());
    m_save->setVisible(made != nullptr && m_model->problemCount() > 0);
    m_leave->setVisible(stage == Stage::Previewed || again);
    m_undo->setVisible(stage == Stage::Recorded && m_run->done()->operation.has_value());
    m_changes->setVisible(m_undo->isVisibleTo(this));
    const qint64 waiting = stage == Stage::Recorded ? m_run->done()->held : 0;
    m_waiting->setVisible(waiting > 0);
    m_waiting->setText(tr("Decide about %1").arg(formatCount(waiting)));
    const qint64 titles = stage == Stage::Recorded ? m_run->done()->unknownTitles : 0;
    m_titles->setVisible(titles > 0);
    m_titles->setText(tr("Unknown software: %1").arg(formatCount(titles)));
    m_record->setVisible((stage == Stage::Previewed && (anything || isPart)) || stage == Stage::Recorded ||
                         again);
    m_record->setEnabled(stage == Stage::Recorded || isPart || again ||
                         (locked.isEmpty() && !isRefused && !m_sinceIsWrong));
    const QString items = count == 1 ? tr("1 item") : tr("%1 items").arg(formatCount(count));
    m_record->setText(stage == Stage::Recorded ? tr("Import more")
                      : again                  ? tr("Preview again")
                      : isPart                 ? tr("Preview all rows")
                      : held > 0               ? tr("Record %1, leave %2 held").arg(items, formatCount(held))
                                               : tr("Record %1").arg(items));
    m_record->setToolTip(locked);
    m_record->setDefault(true);
    if (m_run->isStopping())
        m_hint->setText(tr("Stopping…"));
    else if (const Task *task = m_run->task(); task != nullptr)
        m_hint->setText(tr("%1: %2").arg(task->name(), task->words()));
    else if (stage == Stage::Recorded)
        updateRecorded();
    else if (m_run->wasStopped())
        m_hint->setText(tr("Stopped. Nothing was recorded."));
    else if (stage == Stage::Choosing || made == nullptr)
        m_hint->setText(locked);
    else if (isPart)
        m_hint->setText(
            tr("The first %1 rows of each file are shown.").arg(formatCount(ImportRun::kFirstReports)));
    else if (isRefused)
        m_hint->setText(
            tr("The register would not record this: %1").arg(shown(made->result.wouldRefuse.front().reason)));
    else if (made->result.files.empty() && made->result.refused.empty())
        m_hint->setText(tr("The folder holds no files that could be read. Choose another one."));
    else if (!anything)
        m_hint->setText(made->result.plan.read > 0 ? tr("The register knows all of this already: 0 changes.")
                                                   : tr("Nothing could be read."));
    else if (!locked.isEmpty())
        m_hint->setText(locked);
    else if (m_run->since())
        m_hint->setText(tr("Nothing is recorded yet. It will be true since %1.")
                            .arg(formatDayWithWeekday(*m_run->since())));
    else
        m_hint->setText(tr("Nothing is recorded yet."));
}

void ImportPage::updateRecorded()
{
    const ImportRun::Done &done = *m_run->done();
    QString words = done.operation ? tr("%1 new and %2 changed items recorded as operation %3.")
                                         .arg(formatCount(done.created), formatCount(done.updated))
                                         .arg(*done.operation)
                                   : tr("The register knew all of it: nothing was recorded.");
    if (done.held > 0)
        words += tr(" %1 wait for a decision.").arg(formatCount(done.held));
    m_hint->setText(words);
}

} // namespace tally::ui
