// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/mapping_pane.h"

#include "ui/session/session.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/imports/choice_edit.h"
#include "ui/views/imports/header_line_box.h"
#include "ui/views/imports/import_run.h"
#include "ui/views/imports/mapping_model.h"
#include "ui/views/imports/words_model.h"
#include "ui/views/imports/words_pane.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

using exchange::TableMapping;

constexpr int kMostColumns = 4; // of settings side by side
constexpr int kFewColumns = 3;
constexpr int kFewBelow = 1'000;
constexpr int kLeastWidth = 500;
constexpr int kNameWidth = 170;
constexpr int kUseWidth = 210;
constexpr int kHowWidth = 180;
constexpr int kSamplesWidth = 330;
constexpr const char *kEncodings[] = {"utf-8",       "utf-16le", "utf-16be", "windows-1252",
                                      "iso-8859-15", "cp850",    "macintosh"};

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return MappingPane::tr("comma");
    case ';':
        return MappingPane::tr("semicolon");
    case '\t':
        return MappingPane::tr("tab");
    case '|':
        return MappingPane::tr("bar");
    default:
        return {};
    }
}

} // namespace

MappingPane::MappingPane(Session &session, ImportRun &run, QWidget *parent)
    : QWidget(parent), m_session(session), m_run(run), m_model(new MappingModel(this)),
      m_table(new TableView(this)), m_words(new WordsPane(this)),
      m_tables(new QSplitter(Qt::Horizontal, this)), m_error(new ErrorStrip(this)),
      m_state(new TextLabel({}, TextSize::Small, Role::TextMuted, this)), m_settings(new QWidget(this)),
      m_grid(new QGridLayout(m_settings))
{
    setProperty("pane", true);
    m_table->setRecords(m_model);
    m_table->setFilterRowShown(false);
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditorMaker([this](QWidget *parent_, const QModelIndex &index) -> QWidget * {
        QStringList words;
        for (const ColumnUse &use : m_model->uses())
            words.append(use.words);
        auto *editor = new ChoiceEdit(words, index.data().toString(), parent_);
        editor->setAccessibleName(tr("Becomes"));
        return editor;
    });
    m_tables->setChildrenCollapsible(false);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_words);
    m_tables->setStretchFactor(0, 3);
    m_tables->setStretchFactor(1, 2);
    m_words->hide();
    setFocusProxy(m_table);
    buildSettings();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_settings);
    layout->addWidget(m_error);
    layout->addWidget(m_tables, 1);
    layout->addWidget(m_state);
    connect(m_table, &TableView::typed, this, &MappingPane::changeUse);
    connect(m_table, &TableView::opened, this, &MappingPane::openCell);
    connect(m_table, &TableView::currentRowChanged, this, &MappingPane::showWords);
    connect(m_words, &WordsPane::wordMeant, this, &MappingPane::changeWord);
    connect(m_words, &WordsPane::notUnderstood, this, [this](const QString &word, const QString &typed) {
        m_error->showError({tr("\"%1\" keeps its meaning.").arg(word),
                            tr("\"%1\" is none of what it may mean, or several begin so.").arg(typed),
                            tr("Choose one from the list that opens while typing."),
                            {},
                            {}});
    });
    connect(&m_run, &ImportRun::looked, this, &MappingPane::showLook);
    connect(&m_run, &ImportRun::changed, this, &MappingPane::showFiles);
    connect(&m_run, &ImportRun::lookFailed, this, [this](const Error &error) {
        m_wish.reset();
        m_error->showError(errorWords(tr("The columns were not read again."), error));
    });
}

// --- settings

QSize MappingPane::minimumSizeHint() const
{
    return {kLeastWidth, QWidget::minimumSizeHint().height()};
}

void MappingPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() < kFewBelow ? kFewColumns : kMostColumns);
}

void MappingPane::arrange(int columns)
{
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_columns * 2; ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columns;
    for (const auto &[label, field] : m_fields) {
        m_grid->removeWidget(label);
        m_grid->removeWidget(field);
    }
    m_grid->removeWidget(m_keeping);
    int place = 0;
    for (const auto &[label, field] : m_fields) {
        // The sheet of a workbook stands where text has what is between its cells.
        const int at = field == m_sheet ? place - 1 : place++;
        m_grid->addWidget(label, at / columns, at % columns * 2);
        m_grid->addWidget(field, at / columns, at % columns * 2 + 1);
        m_grid->setColumnStretch(at % columns * 2 + 1, 1);
    }
    const int first = place % columns * 2;
    m_grid->addWidget(m_keeping, place / columns, first, 1, columns * 2 - first);
}

void MappingPane::addField(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label, m_settings);
    words->setBuddy(field);
    field->setAccessibleName(label);
    m_fields.emplace_back(words, field);
}

QComboBox *MappingPane::addChoice(const QString &label)
{
    auto *box = new QComboBox(m_settings);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    addField(label, box);
    return box;
}

void MappingPane::buildSettings()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space(2));
    m_grid->setVerticalSpacing(Theme::space(1));
    m_file = addChoice(tr("File"));
    m_known = addChoice(tr("Mapping"));
    m_class = addChoice(tr("Rows are"));
    m_classColumn = addChoice(tr("Class column"));
    m_delimiter = addChoice(tr("Between cells"));
    m_sheet = addChoice(tr("Sheet"));
    m_encoding = addChoice(tr("Encoding"));
    m_header = new HeaderLineBox(m_settings);
    m_header->setToolTip(
        tr("The line with the names of the columns; \"none\" (one below 0) where there is none."));
    addField(tr("Header in line"), m_header);
    m_dates = addChoice(tr("Dates"));
    buildKeeping();
    arrange(kMostColumns);

    const auto chosen = [this](QComboBox *box, void (*set)(TableMapping &, const std::string &)) {
        connect(box, &QComboBox::activated, this, [this, box, set] {
            change([&](TableMapping &mapping) { set(mapping, box->currentData().toString().toStdString()); });
        });
    };
    chosen(m_class, [](TableMapping &mapping, const std::string &name) { mapping.className = name; });
    chosen(m_classColumn, [](TableMapping &mapping, const std::string &name) { mapping.classColumn = name; });
    chosen(m_delimiter, [](TableMapping &mapping, const std::string &text) {
        mapping.delimiter = text.empty() ? '\0' : text.front();
    });
    chosen(m_encoding, [](TableMapping &mapping, const std::string &name) { mapping.encoding = name; });
    chosen(m_sheet, [](TableMapping &mapping, const std::string &name) { mapping.sheet = name; });
    chosen(m_dates, [](TableMapping &mapping, const std::string &order) { mapping.dateOrder = order; });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int line) {
        change([line](TableMapping &mapping) {
            mapping.hasHeader = line != HeaderLineBox::kNone;
            mapping.headerLine = std::max(line, 0);
        });
    });
    connect(m_file, &QComboBox::activated, this, [this](int index) {
        m_wish.reset();
        m_run.lookAt(m_file->itemData(index).toString().toStdString());
    });
    connect(m_known, &QComboBox::activated, this, &MappingPane::takeKnown);
}

const model::ClassRegistry *MappingPane::registry() const
{
    const estate::EstatePtr estate = m_session.estate();
    return estate == nullptr ? nullptr : &estate->classes();
}

void MappingPane::choose(QComboBox *box, const QString &wanted)
{
    const int at = box->findData(wanted);
    box->setCurrentIndex(at < 0 ? 0 : at);
}

void MappingPane::fillClasses()
{
    const exchange::TableLook &look = *m_run.look();
    m_class->clear();
    const QString found = look.problem ? tr("choose…") : tr("as the class column says");
    m_class->addItem(found, QString());
    if (const model::ClassRegistry *classes = registry(); classes != nullptr) {
        for (const model::ClassSpec &spec : classes->classes()) {
            if (!spec.isAbstract)
                m_class->addItem(shown(spec.label), shown(spec.name));
        }
    }
    choose(m_class, shown(look.mapping.className));
    m_classColumn->clear();
    m_classColumn->addItem(tr("none"), QString());
    for (const exchange::LookedColumn &column : look.columns) {
        if (!column.name.empty())
            m_classColumn->addItem(shown(column.name), shown(column.name));
    }
    choose(m_classColumn, shown(look.mapping.classColumn));
}

// Found out, those that are built in, those that the register keeps.
void MappingPane::fillKnown()
{
    m_known->clear();
    m_known->addItem(tr("found out"), QString());
    for (const exchange::TableMapping &mapping : exchange::shippedMappings())
        m_known->addItem(shown(mapping.label.empty() ? mapping.name : mapping.label),
                         shown(exchange::toJson(mapping)));
    if (const estate::EstatePtr estate = m_session.estate(); estate != nullptr) {
        for (const model::DefinitionRow &row : estate->definitions("mapping"))
            m_known->addItem(shown(row.name), shown(row.text));
    }
    const exchange::TableMapping &followed = m_run.look()->mapping;
    const int at = followed.name.empty() ? 0
                                         : std::max(m_known->findText(shown(followed.name)),
                                                    m_known->findText(shown(followed.label)));
    m_known->setCurrentIndex(std::max(at, 0));
}

// --- shows

void MappingPane::showFiles()
{
    const QSignalBlocker quiet(m_file);
    const std::vector<std::string> files = m_run.tables();
    m_file->clear();
    for (const std::string &file : files)
        m_file->addItem(QFileInfo(shown(file)).fileName(), shown(file));
    m_file->setCurrentIndex(m_file->findData(shown(m_run.lookedAt())));
    m_file->setEnabled(files.size() > 1);
    const bool mayKeep = m_session.whyNoEdit().isEmpty();
    m_keep->setEnabled(mayKeep && m_run.look() != nullptr);
    m_saveFile->setEnabled(m_run.look() != nullptr);
}

void MappingPane::showLook()
{
    m_wish.reset();
    m_error->dismiss();
    showFiles();
    const exchange::TableLook *look = m_run.look();
    m_model->show(look, registry());
    if (look == nullptr) {
        m_state->setText(m_run.lookedAt().empty() ? QString() : tr("Looking at the columns…"));
        m_words->hide();
        return;
    }
    m_filling = true;
    fillClasses();
    fillKnown();
    const bool isText = look->format == "csv";
    for (QWidget *field : std::initializer_list<QWidget *>{m_delimiter, m_encoding})
        field->setEnabled(isText);
    m_delimiter->setVisible(isText);
    m_sheet->setVisible(!isText);
    for (const auto &[label, field] : m_fields) {
        if (field == m_delimiter || field == m_sheet)
            label->setVisible((field == m_delimiter) == isText);
    }
    m_delimiter->clear();
    m_delimiter->addItem(tr("found out: %1").arg(delimiterName(look->info.delimiter)), QString());
    for (const char delimiter : {',', ';', '\t', '|'})
        m_delimiter->addItem(delimiterName(delimiter), QString(QLatin1Char(delimiter)));
    choose(m_delimiter,
           look->mapping.delimiter == '\0' ? QString() : QString(QLatin1Char(look->mapping.delimiter)));
    m_encoding->clear();
    m_encoding->addItem(tr("found out: %1").arg(shown(look->info.encoding)), QString());
    for (const char *name : kEncodings)
        m_encoding->addItem(QLatin1String(name), QLatin1String(name));
    choose(m_encoding, shown(look->mapping.encoding));
    m_sheet->clear();
    m_sheet->addItem(tr("found out: %1").arg(shown(look->info.sheet)), QString());
    for (const std::string &sheet : look->info.sheets)
        m_sheet->addItem(shown(sheet), shown(sheet));
    choose(m_sheet, shown(look->mapping.sheet));
    m_dates->clear();
    m_dates->addItem(tr("found out by column"), QString());
    m_dates->addItem(tr("day first: 31/12/2025"), QStringLiteral("dmy"));
    m_dates->addItem(tr("month first: 12/31/2025"), QStringLiteral("mdy"));
    m_dates->addItem(tr("year first: 2025-12-31"), QStringLiteral("ymd"));
    choose(m_dates, shown(look->mapping.dateOrder));
    m_header->setFound(look->headerLine);
    m_header->setValue(look->mapping.hasHeader ? look->mapping.headerLine : HeaderLineBox::kNone);
    if (!m_name->isModified())
        m_name->setText(m_run.isMapped() ? shown(look->mapping.name) : QString());
    m_filling = false;
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->setWidths({kNameWidth, kUseWidth, kHowWidth, kSamplesWidth, 0});
        m_table->setCurrent(0, MappingModel::UseColumn);
    }
    showWords();
    tellState();
}

void MappingPane::tellState()
{
    const exchange::TableLook &look = *m_run.look();
    QStringList parts{look.rows == 1 ? tr("1 row") : tr("%1 rows").arg(formatCount(look.rows))};
    if (look.problem)
        parts.append(tr("no column tells what the rows are: choose it at \"Rows are\""));
    if (const int left = m_model->notTaken(); left > 0)
        parts.append(tr("%n column(s) with content left out", nullptr, left));
    std::int64_t unread = 0;
    for (const exchange::LookedColumn &column : look.columns)
        unread += unreadWords(column.words);
    if (unread > 0)
        parts.append(tr("%n word(s) not understood", nullptr, int(unread)));
    const bool hasKey = std::ranges::any_of(look.columns, &exchange::LookedColumn::isSubject);
    parts.append(hasKey ? tr("a later import knows the rows by what names them here")
                        : tr("a later import knows the rows by serial number, asset number or name"));
    m_state->setText(parts.join(QStringLiteral("  ·  ")));
    m_state->setRole(look.problem ? Role::Warn : Role::TextMuted);
}

// --- changes

TableMapping MappingPane::current() const
{
    if (m_wish)
        return *m_wish;
    return m_run.look() == nullptr ? TableMapping() : m_run.look()->mapping;
}

void MappingPane::change(const std::function<void(TableMapping &)> &what)
{
    if (m_filling || m_run.lookedAt().empty())
        return;
    TableMapping mapping = current();
    what(mapping);
    m_wish = mapping;
    m_run.setMapping(mapping);
}

void MappingPane::changeUse(const QModelIndex &index, const QString &typed)
{
    const std::optional<ColumnUse> use = useOf(typed, m_model->uses());
    if (!use) {
        m_error->showError({tr("Column %1 stays as it is.").arg(shown(m_model->at(index.row()).name)),
                            tr("\"%1\" is no attribute of these rows, or several are called so.").arg(typed),
                            tr("Choose one from the list that opens while typing."),
                            {},
                            {}});
        return;
    }
    m_error->dismiss();
    const std::string column = m_model->at(index.row()).name;
    change([&](TableMapping &mapping) { mapping = withUse(std::move(mapping), column, *use); });
}

void MappingPane::toggleKey(int row)
{
    if (m_run.look() == nullptr)
        return;
    const exchange::LookedColumn &column = m_model->at(row);
    if (column.name.empty())
        return;
    change([&](TableMapping &mapping) {
        mapping = withSubject(std::move(mapping), *m_run.look(), column.name, !column.isSubject);
    });
}

void MappingPane::openCell(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.column() == MappingModel::KeyColumn) {
        toggleKey(index.row());
    } else {
        m_table->setCurrent(index.row(), MappingModel::UseColumn);
        m_table->beginEdit();
    }
}

// The words of the current column.
void MappingPane::showWords()
{
    const int row = m_table->currentIndex().row();
    const bool isColumn = m_run.look() != nullptr && row >= 0 && row < m_model->rowCount();
    const bool hasWords = isColumn && !m_model->at(row).words.words.empty();
    m_words->setVisible(hasWords);
    if (hasWords)
        m_words->show(shown(m_model->at(row).name), m_model->at(row).words, registry());
}

void MappingPane::changeWord(const std::string &word, const std::optional<std::string> &meaning)
{
    const int row = m_table->currentIndex().row();
    if (m_run.look() == nullptr || row < 0 || row >= m_model->rowCount())
        return;
    m_error->dismiss();
    const exchange::LookedColumn &column = m_model->at(row);
    change([&](TableMapping &mapping) { mapping = withWord(std::move(mapping), column, word, meaning); });
}

} // namespace tally::ui
