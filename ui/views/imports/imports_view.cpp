// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/imports_view.h"

#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/imports/preview_model.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/pane_head.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QTableView>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

const QString kLastFolder = QStringLiteral("imports/folder");

QString lastFolder()
{
    return QSettings().value(kLastFolder).toString();
}

ErrorWords wordsOf(const QString &what, const Error &error)
{
    QString why = QString::fromStdString(error.reason);
    if (!error.file.empty())
        why = QFileInfo(QString::fromStdString(error.file)).fileName() + QStringLiteral(": ") + why;
    return {what, why, QString::fromStdString(error.remedy), {}, QString::fromStdString(error.rule)};
}

} // namespace

ImportsView::ImportsView(ViewContext &context, QWidget *parent) : View(context, parent)
{
    setAcceptDrops(true);
    build();
    addActions();
    update();
}

// --- what it is made of

void ImportsView::build()
{
    m_head = new PaneHead(tr("Import"), this);
    m_error = new ErrorStrip(this);
    m_counts = new QLabel(this);
    m_counts->setAccessibleName(tr("Result of the preview"));
    m_counts->setTextInteractionFlags(Qt::NoTextInteraction);
    m_model = new PreviewModel(this);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setProperty("pane", true);
    m_table->setAccessibleName(tr("Preview"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().rowHeight());
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const ItemId item = m_model->line(index.row()).item; item.value != 0)
            navigator().openItem(item);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(2));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_head);
    layout->addWidget(buildChoice());
    layout->addWidget(m_error);
    layout->addWidget(m_counts);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildFoot());
}

QWidget *ImportsView::buildChoice()
{
    auto *choice = new QWidget(this);
    choice->setProperty("pane", true);
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    m_chosen = new QLabel(choice);
    auto *files = new QPushButton(icon(QStringLiteral("document")), tr("Files…"), choice);
    auto *folder = new QPushButton(icon(QStringLiteral("import")), tr("Folder…"), choice);
    m_class = new QComboBox(choice);
    m_class->setAccessibleName(tr("Class of rows whose file does not say it"));
    m_class->setToolTip(m_class->accessibleName());
    m_class->addItem(tr("Class: as the file says"), QString());
    m_source = new QLineEdit(choice);
    m_source->setAccessibleName(tr("Source"));
    m_source->setPlaceholderText(tr("Source: as the file says"));
    m_source->setToolTip(tr("The name under which this source is believed, for example \"stores list\"."));
    m_preview = new QPushButton(tr("Preview"), choice);
    row->addWidget(m_chosen, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{files, folder, m_class, m_source, m_preview})
        row->addWidget(part);
    choice->setFocusProxy(files);
    connect(files, &QPushButton::clicked, this, &ImportsView::browseFiles);
    connect(folder, &QPushButton::clicked, this, &ImportsView::browseFolder);
    connect(m_preview, &QPushButton::clicked, this, &ImportsView::preview);
    return choice;
}

QWidget *ImportsView::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setProperty("pane", true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_hint = new QLabel(foot);
    m_save = new QPushButton(tr("Save problems…"), foot);
    m_leave = new QPushButton(tr("Leave"), foot);
    m_record = new QPushButton(foot);
    row->addWidget(m_hint, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_save, m_leave, m_record})
        row->addWidget(part);
    foot->setFocusProxy(m_record);
    connect(m_save, &QPushButton::clicked, this, &ImportsView::saveProblems);
    connect(m_leave, &QPushButton::clicked, this, &ImportsView::leave);
    connect(m_record, &QPushButton::clicked, this, &ImportsView::record);
    return foot;
}

void ImportsView::addActions()
{
    actions().add({QStringLiteral("imports.record"),
                   tr("Record the import"),
                   QStringLiteral("Work"),
                   QKeySequence(tr("Ctrl+Return")),
                   {},
                   {},
                   {},
                   ActionScope::Record},
                  this, [this] {
                      if (m_record->isEnabled())
                          record();
                  });
    actions().add({QStringLiteral("imports.nextProblem"),
                   tr("Next problem of the import"),
                   QStringLiteral("Work"),
                   QKeySequence(tr("F8")),
                   {},
                   {},
                   {},
                   ActionScope::Figures},
                  this, [this] { nextProblem(); });
}

// --- where we are

Place ImportsView::place() const
{
    return {QStringLiteral("imports"), {}, {}, {}};
}

void ImportsView::go(const Place &)
{
    const estate::EstatePtr estate = session().estate();
    if (m_class->count() == 1 && estate != nullptr) {
        for (const model::ClassSpec &spec : estate->classes().classes()) {
            if (!spec.isAbstract)
                m_class->addItem(tr("Class: %1").arg(QString::fromStdString(spec.label)),
                                 QString::fromStdString(spec.name));
        }
    }
    update();
}

QString ImportsView::title() const
{
    return tr("Import");
}

// --- choose

void ImportsView::browseFiles()
{
    choose(QFileDialog::getOpenFileNames(window(), tr("Files to import"), lastFolder()));
}

void ImportsView::browseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(window(), tr("Folder to import"), lastFolder());
    if (!folder.isEmpty())
        choose({folder});
}

void ImportsView::choose(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_paths = paths;
    QSettings().setValue(kLastFolder, QFileInfo(paths.constFirst()).absolutePath());
    preview();
}

void ImportsView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_working)
        event->acceptProposedAction();
}

void ImportsView::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    choose(paths);
}

// --- preview

app::Register::ImportOptions ImportsView::options(bool dryRun) const
{
    app::Register::ImportOptions options;
    options.className = m_class->currentData().toString().toStdString();
    options.source = m_source->text().trimmed().toStdString();
    options.dryRun = dryRun;
    return options;
}

void ImportsView::preview()
{
    if (m_paths.isEmpty() || m_working)
        return;
    std::vector<std::string> paths;
    for (const QString &path : std::as_const(m_paths))
        paths.push_back(path.toStdString());
    m_working = true;
    m_previewed = false;
    m_error->dismiss();
    update();
    session().run<Previewed>(
        this, tr("Previewing %n file(s) or folder(s)", nullptr, static_cast<int>(paths.size())),
        [paths, wanted = options(true)](app::Register &opened, JobContext &job) -> Result<Previewed> {
            TALLY_TRY(auto result, opened.import(paths, wanted, job));
            TALLY_TRY(const auto estate, opened.current(job));
            Previewed previewed{std::move(result), {}, estate->classesPtr()};
            previewed.preview = app::previewOf(previewed.result.plan, *estate);
            previewed.result.plan.draft = {}; // it is planned anew when it is recorded
            return previewed;
        },
        [this](Result<Previewed> previewed) {
            m_working = false;
            if (!previewed)
                m_error->showError(wordsOf(tr("Nothing could be previewed."), previewed.error()));
            else
                show(*previewed);
            update();
        });
}

void ImportsView::show(const Previewed &previewed)
{
    const reconcile::ImportPlan &plan = previewed.result.plan;
    std::vector<app::PreviewLine> lines = previewed.preview.lines;
    qint64 refused = 0;
    for (const app::PreviewLine &line : lines)
        refused += line.decision == reconcile::Decision::Refused ? 1 : 0;
    for (const Error &error : previewed.result.refused) {
        app::PreviewLine line;
        line.decision = reconcile::Decision::Refused;
        line.file = error.file;
        line.line = error.line;
        line.attribute = error.field;
        line.why = error.remedy.empty() ? error.reason : error.reason + ". " + error.remedy;
        lines.insert(lines.begin(), std::move(line));
        ++refused;
    }
    m_toRecord = plan.created + plan.updated;
    m_held = plan.held;
    m_previewed = true;
    m_counts->setText(tr("Read %1: unchanged %2 · updated %3 · new %4 · held %5 · refused %6")
                          .arg(formatCount(plan.read), formatCount(plan.unchanged), formatCount(plan.updated),
                               formatCount(plan.created), formatCount(plan.held), formatCount(refused)));
    m_model->show(std::move(lines), previewed.classes);
    m_table->resizeColumnsToContents();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

// --- record

void ImportsView::record()
{
    std::vector<std::string> paths;
    for (const QString &path : std::as_const(m_paths))
        paths.push_back(path.toStdString());
    m_working = true;
    update();
    session().record(
        this, tr("Importing %n file(s) or folder(s)", nullptr, static_cast<int>(paths.size())),
        [paths, wanted = options(false)](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const auto result, opened.import(paths, wanted, job));
            return result.operation;
        },
        [this, count = m_toRecord, held = m_held](const Session::Recorded &operation) {
            m_working = false;
            if (!operation) {
                m_error->showError(wordsOf(tr("Nothing was recorded."), operation.error()));
            } else {
                const QString waiting =
                    held == 0 ? QString() : tr(" %1 wait for a decision.").arg(formatCount(held));
                if (*operation)
                    navigator().tell(
                        tr("%1 items recorded as operation %2.").arg(formatCount(count)).arg(**operation) +
                            waiting,
                        **operation);
                leave();
            }
            update();
        });
}

void ImportsView::saveProblems()
{
    const QString file = QFileDialog::getSaveFileName(
        window(), tr("Save the problems"), lastFolder() + QStringLiteral("/problems.csv"), tr("CSV (*.csv)"));
    if (file.isEmpty())
        return;
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        m_error->showError(
            {tr("The problems were not saved."), out.errorString(), tr("Choose another place."), {}, {}});
        return;
    }
    const auto quoted = [](QString text) {
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    };
    QStringList lines{QStringLiteral("result,item,field,why,file,line")};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const app::PreviewLine &line = m_model->line(row);
        if (line.decision != reconcile::Decision::Held && line.decision != reconcile::Decision::Refused)
            continue;
        const auto text = [&](const std::string &part) { return quoted(QString::fromStdString(part)); };
        lines.append(QStringList{m_model->cell(row, 0).text, text(line.name), text(line.attribute),
                                 text(line.why), text(line.file), QString::number(line.line)}
                         .join(QLatin1Char(',')));
    }
    out.write(lines.join(QLatin1String("\r\n")).toUtf8() + "\r\n");
    if (!out.commit())
        m_error->showError(
            {tr("The problems were not saved."), out.errorString(), tr("Choose another place."), {}, {}});
}

void ImportsView::leave()
{
    m_paths.clear();
    m_previewed = false;
    m_toRecord = m_held = 0;
    m_counts->clear();
    m_model->show({}, session().isOpen() ? session().estate()->classesPtr() : nullptr);
    m_error->dismiss();
    update();
}

void ImportsView::nextProblem()
{
    const int row = m_model->rowCount() == 0 ? -1 : m_model->nextProblem(m_table->currentIndex().row());
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

// What can be done, and what is said, at each stage.
void ImportsView::update()
{
    const QString locked = session().whyNoEdit();
    m_head->setCountText(m_working ? tr("reading") : m_previewed ? tr("preview") : tr("choose"));
    m_chosen->setText(m_paths.isEmpty() ? tr("Drop files or a folder here: inventories, CSV, XLSX, "
                                             "catalogues. The content says what they are.")
                      : m_paths.size() == 1
                          ? m_paths.constFirst()
                          : tr("%n files or folders", nullptr, static_cast<int>(m_paths.size())));
    m_preview->setEnabled(!m_paths.isEmpty() && !m_working);
    m_record->setText(
        m_held > 0 ? tr("Record %1 items, leave %2 held").arg(formatCount(m_toRecord), formatCount(m_held))
                   : tr("Record %1 items").arg(formatCount(m_toRecord)));
    const bool anything = m_toRecord > 0 || m_held > 0;
    m_record->setVisible(m_previewed && anything);
    m_record->setEnabled(!m_working && locked.isEmpty());
    m_record->setToolTip(locked);
    m_leave->setVisible(m_previewed);
    m_leave->setEnabled(!m_working);
    m_save->setVisible(m_previewed && m_model->rowCount() > 0 && m_model->nextProblem(-1) >= 0);
    if (!m_previewed)
        m_hint->setText(locked);
    else if (!anything)
        m_hint->setText(tr("The register knows all of this already: 0 changes."));
    else
        m_hint->setText(locked.isEmpty() ? tr("Nothing is recorded yet.") : locked);
    m_counts->setVisible(m_previewed);
}

View *makeImportsView(ViewContext &context, QWidget *parent)
{
    return new ImportsView(context, parent);
}

} // namespace tally::ui
