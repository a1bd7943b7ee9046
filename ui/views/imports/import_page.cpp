// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/import_page.h"

#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/imports/decide_pane.h"
#include "ui/views/imports/decision_words.h"
#include "ui/views/imports/kind_bar.h"
#include "ui/views/imports/mapping_model.h"
#include "ui/views/imports/mapping_pane.h"
#include "ui/views/imports/preview_model.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tally::ui {

namespace {

using Stage = ImportRun::Stage;

const QString kLastFolder = QStringLiteral("imports/folder");

constexpr int kSourceWidth = 180;
constexpr int kSinceWidth = 160;

} // namespace

ImportPage::ImportPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_run(new ImportRun(context.session, this)),
      m_model(new PreviewModel(this))
{
    build();
    connectRun();
    update();
}

// --- what it is made of

void ImportPage::build()
{
    m_error = new ErrorStrip(this);
    m_mapping = new MappingPane(m_context.session, *m_run, this);
    m_kinds = new KindBar(*m_model, this);
    m_table = makeRecordTable(m_model, tr("Preview"), this);
    m_table->setProperty("pane", true);
    m_decide = new DecidePane(this);
    m_decide->setMayUndecide(true);
    m_empty = new EmptyState(this);
    m_empty->setWords(
        tr("Drop files or a folder anywhere in this window"),
        tr("Inventories of agents, registers as CSV or XLSX, catalogues: the content says what a "
           "file is. First comes a preview; nothing is recorded before you say so."),
        tr("Choose files…"));
    auto *lines = new QWidget(this);
    auto *linesLayout = new QVBoxLayout(lines);
    linesLayout->setContentsMargins(0, 0, 0, 0);
    linesLayout->setSpacing(Theme::space(1));
    linesLayout->addWidget(m_kinds);
    linesLayout->addWidget(m_table, 1);
    m_problem = new TextLabel({}, TextSize::Body, Role::Text, lines);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    linesLayout->addWidget(m_problem);
    m_parts = new QSplitter(Qt::Vertical, this);
    m_parts->setChildrenCollapsible(false);
    for (QWidget *part : std::initializer_list<QWidget *>{m_mapping, lines, m_decide})
        m_parts->addWidget(part);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 3);
    m_parts->setStretchFactor(2, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(buildChoice());
    layout->addWidget(m_error);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(buildFoot());
}

QWidget *ImportPage::buildChoice()
{
    auto *choice = new QWidget(this);
    choice->setProperty("pane", true);
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    m_chosen = new ElidedLabel({}, TextSize::Body, Role::Text, choice);
    m_chosen->setElideMode(Qt::ElideMiddle);
    auto *files = new QPushButton(icon(QStringLiteral("document")), tr("Files…"), choice);
    auto *folder = new QPushButton(icon(QStringLiteral("import")), tr("Folder…"), choice);
    m_source = new QLineEdit(choice);
    m_source->setAccessibleName(tr("Source"));
    m_source->setPlaceholderText(tr("Source: as the file says"));
    m_source->setToolTip(tr("The name under which this source is believed, for example \"stores list\"."));
    m_source->setMinimumWidth(kSourceWidth);
    m_since = new DayField(today(), choice);
    m_since->setAccessibleName(tr("Effective"));
    m_since->setPlaceholderText(tr("Effective: today"));
    m_since->setToolTip(tr("Since when what the files say is true, for example \"31 mar\"; empty: today."));
    m_since->setMinimumWidth(kSinceWidth);
    m_columns = new ToolButton(QStringLiteral("columns"), tr("Columns"), {}, choice);
    m_columns->setCheckable(true);
    m_columns->setToolTip(tr("How the table is read and what each of its columns becomes"));
    row->addWidget(m_chosen, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_columns, m_source, m_since, files, folder})
        row->addWidget(part);
    choice->setFocusProxy(files);
    connect(files, &QPushButton::clicked, this, &ImportPage::browseFiles);
    connect(folder, &QPushButton::clicked, this, &ImportPage::browseFolder);
    connect(m_source, &QLineEdit::editingFinished, this,
            [this] { m_run->setSource(m_source->text().trimmed()); });
    connect(m_since, &QLineEdit::editingFinished, this, &ImportPage::takeSince);
    connect(m_since, &DayField::dayChosen, this, &ImportPage::takeSince);
    connect(m_columns, &QToolButton::clicked, this, [this] {
        m_columnsAsked = true;
        update();
    });
    return choice;
}

void ImportPage::connectRun()
{
    connect(m_run, &ImportRun::changed, this, [this] {
        if (m_run->previewNumber() != m_shown)
            showPreview();
        m_model->setDecisions(m_run->decisions());
        showCurrent();
        update();
    });
    connect(m_run, &ImportRun::looked, this, &ImportPage::update);
    connect(m_run, &ImportRun::failed, this, &ImportPage::tellError);
    connect(&m_context.session.tasks(), &TaskList::changed, this, [this] {
        if (m_run->isWorking())
            updateFoot();
    });
    connect(&m_context.session, &Session::viewpointChanged, this, &ImportPage::update);
    connect(m_error, &ErrorStrip::remedyTriggered, this, [this] {
        m_error->dismiss();
        m_run->previewNow(true);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &ImportPage::browseFiles);
    connect(m_mapping, &MappingPane::kept, this, [this](const QString &sentence, OperationNumber operation) {
        m_context.navigator.tell(sentence, operation);
    });
    connect(m_table, &TableView::currentRowChanged, this, &ImportPage::showCurrent);
    connect(m_table, &TableView::opened, this, &ImportPage::openCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { showCurrent(); });
    connect(m_decide, &DecidePane::decided, this, &ImportPage::decideCurrent);
    connect(m_decide, &DecidePane::undecided, this, &ImportPage::undecideCurrent);
    connect(m_decide, &DecidePane::itemWanted, this,
            [this](ItemId item) { m_context.navigator.openItem(item); });
}

void ImportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool folded = width() < kFoldBelow;
    if (folded == m_model->isFolded())
        return;
    m_model->setFolded(folded);
    setWidths();
}

// --- choose

void ImportPage::browseFiles()
{
    browse(tr("Files to import"), QFileDialog::ExistingFiles);
}

void ImportPage::browseFolder()
{
    browse(tr("Folder to import"), QFileDialog::Directory);
}

QString ImportPage::lastFolder()
{
    return QSettings().value(kLastFolder).toString();
}

void ImportPage::browse(const QString &title, int mode)
{
    auto *dialog = new QFileDialog(window(), title, lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::FileMode(mode));
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportPage::choose);
    dialog->open();
}

void ImportPage::choose(const QStringList &paths)
{
    if (!paths.isEmpty())
        QSettings().setValue(kLastFolder, QFileInfo(paths.constFirst()).absolutePath());
    m_error->dismiss();
    m_columnsAsked = false;
    m_columns->setChecked(false);
    m_kinds->search()->clear();
    m_kinds->choose({});
    m_since->clear(); // the next files are of another day
    takeSince();
    m_run->choose(paths);
}

// --- preview

void ImportPage::showPreview()
{
    m_shown = m_run->previewNumber();
    const ImportRun::Preview *made = m_run->preview();
    if (made == nullptr) {
        m_model->show({}, nullptr, {});
        return;
    }
    m_error->dismiss();
    std::vector<app::PreviewLine> lines;
    for (const std::vector<Error> *errors : {&made->result.wouldRefuse, &made->result.refused}) {
        for (const Error &error : *errors)
            lines.push_back(app::refusalLine(error));
    }
    // What is held stays first.
    const auto held = std::ranges::find_if_not(made->preview.lines, [](const app::PreviewLine &line) {
        return PreviewModel::kindOf(line) == PreviewModel::Kind::Held;
    });
    lines.insert(lines.begin(), made->preview.lines.begin(), held);
    lines.insert(lines.end(), held, made->preview.lines.end());
    m_model->show(std::move(lines), made->classes, made->preview.held);
    m_kinds->showCounts(made->result.plan.read, made->result.plan.unchanged);
    setWidths();
    if (m_shown == 1 && isVisible() && !m_mapping->isAncestorOf(focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
}

void ImportPage::setWidths()
{
    if (m_model->rowCount() > 0)
        m_table->setWidths(QList<int>(m_model->columnCount(), 0));
}

const app::HeldThing *ImportPage::currentHeld() const
{
    const QModelIndex index = m_table->currentIndex();
    const ImportRun::Preview *made = m_run->preview();
    if (made == nullptr || !index.isValid() || index.row() >= m_model->rowCount())
        return nullptr;
    const app::PreviewLine &line = m_model->line(index.row());
    const auto held = made->preview.held.find(line.key);
    return line.isDecidable && held != made->preview.held.end() ? &held->second : nullptr;
}

QString ImportPage::problem() const
{
    return m_problem->isVisibleTo(this) ? m_problem->text() : QString();
}

void ImportPage::showProblem()
{
    const int row = m_table->currentIndex().row();
    const bool isLine = m_run->preview() != nullptr && row >= 0 && row < m_model->rowCount();
    const QString words = isLine ? m_model->problemWords(row) : QString();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void ImportPage::showCurrent()
{
    showProblem();
    const app::HeldThing *held = currentHeld();
    const estate::EstatePtr estate = m_context.session.estate();
    const bool isShown = held != nullptr && estate != nullptr && m_run->stage() != Stage::Recorded &&
                         m_run->stage() != Stage::Recording;
    m_decide->setVisible(isShown);
    if (!isShown)
        return;
    const auto decided = m_run->decisions().find(held->key);
    m_decide->show(*held, *estate,
                   decided == m_run->decisions().end() ? std::nullopt : std::optional(decided->second),
                   int(targets(true).size()) - int(targets(false).size()), m_context.session.whyNoEdit());
}

void ImportPage::openCurrent(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const app::PreviewLine &line = m_model->line(index.row());
    if (line.isDecidable)
        m_decide->setFocus(Qt::OtherFocusReason);
    else if (line.item)
        m_context.navigator.openItem(line.item);
}

void ImportPage::nextProblem()
{
    const int row = m_model->nextProblem(m_table->currentIndex().row());
    if (row < 0)
        return;
    m_table->setCurrent(row, 0);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

// --- decide

// The current one first, then others that are selected, then those like it.
std::vector<reconcile::ReportKey> ImportPage::targets(bool alsoAlike) const
{
    const app::HeldThing *held = currentHeld();
    if (held == nullptr)
        return {};
    std::vector<reconcile::ReportKey> keys{held->key};
    std::set<reconcile::ReportKey> known{held->key};
    const auto add = [&](const reconcile::ReportKey &key) {
        if (known.insert(key).second)
            keys.push_back(key);
    };
    for (const auto &[first, last] : m_table->selectedRanges()) {
        for (int row = first; row <= last; ++row) {
            if (m_model->line(row).isDecidable)
                add(m_model->line(row).key);
        }
    }
    if (alsoAlike) {
        for (const auto &[key, other] : m_run->preview()->preview.held) {
            if (areAlike(*held, other))
                add(key);
        }
    }
    return keys;
}

void ImportPage::decideCurrent(const reconcile::HeldDecision &decision, bool alsoAlike)
{
    const app::HeldThing *held = currentHeld();
    if (held == nullptr)
        return;
    const auto &all = m_run->preview()->preview.held;
    ImportRun::Decisions decided;
    for (const reconcile::ReportKey &key : targets(alsoAlike)) {
        if (const auto same = decisionFor(all.at(key), decision, *held))
            decided.emplace(key, *same);
    }
    m_run->decide(decided);
    if (decided.size() == 1)
        nextProblem();
}

void ImportPage::undecideCurrent(bool alsoAlike)
{
    m_run->undecide(targets(alsoAlike));
}

// --- what is said at each stage

QString ImportPage::stageWords() const
{
    switch (m_run->stage()) {
    case Stage::Choosing:
        return tr("choose");
    case Stage::Previewing:
        return tr("reading");
    case Stage::Previewed:
        return tr("preview");
    case Stage::Recording:
        return tr("recording");
    case Stage::Recorded:
        return tr("recorded");
    }
    return {};
}

void ImportPage::update()
{
    const Stage stage = m_run->stage();
    const ImportRun::Preview *made = m_run->preview();
    const QStringList &paths = m_run->paths();
    const bool isEmpty = paths.isEmpty();
    m_empty->setVisible(isEmpty);
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_empty->findChild<QPushButton *>()) : m_table);
    m_parts->setVisible(!isEmpty);
    m_chosen->setText(isEmpty             ? tr("Nothing chosen yet")
                      : paths.size() == 1 ? paths.constFirst()
                                          : tr("%n file(s) or folder(s)", nullptr, int(paths.size())));
    const bool isTable = !m_run->lookedAt().empty() && stage != Stage::Recorded;
    m_columns->setVisible(isTable);
    // What was guessed or is left out is worth a look; a table that is clear is not.
    const bool isUnclear =
        m_run->look() != nullptr && (m_run->look()->problem || m_mapping->model()->notTaken() > 0);
    if (isTable && !m_columnsAsked && isUnclear && m_run->tables().size() == 1)
        m_columns->setChecked(true);
    m_mapping->setVisible(isTable && m_columns->isChecked());
    m_kinds->setVisible(made != nullptr);
    m_source->setEnabled(stage != Stage::Recording);
    m_since->setEnabled(stage != Stage::Recording);
    m_since->setToday(today());
    updateFoot();
    Q_EMIT stageChanged();
}

} // namespace tally::ui
