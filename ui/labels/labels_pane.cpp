// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/labels_pane.h"

#include "model/attribute_catalogue.h"
#include "ui/labels/label_preview.h"
#include "ui/models/item_words.h"
#include "ui/print/pdf_file.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kPreviewDots = 200; // an inch
constexpr int kMostCopies = 50;

QString key(const char *name)
{
    return QStringLiteral("labels/") + QLatin1String(name);
}

} // namespace

// What is to be printed; made into labels on another thread, since there may be ten thousands of items.
struct LabelsPane::Job
{
    estate::EstatePtr estate;
    std::vector<ItemId> items;
    LabelContent content;
    LabelSheet sheet;
    BarcodeKind kind = BarcodeKind::Code128;
    int first = 0;

    LabelBatch batch() const
    {
        return estate == nullptr ? LabelBatch() : labelBatch(*estate, items, content);
    }
};

struct LabelsPane::Answer
{
    Result<QImage> picture = QImage();
    int page = 0; // that is shown
    int pages = 0;
    int labels = 0;
    int without = 0;
};

namespace {

// Those of a page, and the longest code of all: ten thousands of bar codes take seconds, and printing checks
// every one.
std::vector<Label> sampleOf(const LabelBatch &batch, int from, int to)
{
    const auto at = [&batch](int n) {
        return batch.labels.begin() + std::clamp(n, 0, int(batch.labels.size()));
    };
    std::vector<Label> sample(at(from), at(to));
    const auto longest =
        std::max_element(batch.labels.begin(), batch.labels.end(),
                         [](const Label &a, const Label &b) { return a.code.size() < b.code.size(); });
    if (longest != batch.labels.end())
        sample.push_back(*longest);
    return sample;
}

} // namespace

LabelsPane::LabelsPane(ViewContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setAccessibleName(tr("Labels"));
    setProperty("pane", true);
    setProperty("guide", QStringLiteral("labels"));
    build();
    fillSheets();
    restore();
    for (QComboBox *box : {m_sheet, m_kind, m_code})
        connect(box, &QComboBox::currentIndexChanged, this, &LabelsPane::refresh);
    for (QCheckBox *box : m_lines)
        connect(box, &QCheckBox::toggled, this, &LabelsPane::refresh);
    for (QSpinBox *box : {m_first, m_copies})
        connect(box, &QSpinBox::valueChanged, this, &LabelsPane::refresh);
    connect(m_text, &QLineEdit::textChanged, this, &LabelsPane::refresh);
    connect(m_preview, &LabelPreview::placeChosen, this, [this](int place) { m_first->setValue(place + 1); });
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_pdf, &QPushButton::clicked, this, &LabelsPane::askForFile);
    connect(m_print, &QPushButton::clicked, this, &LabelsPane::print);
    connect(&context.session, &Session::estateChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void LabelsPane::build()
{
    auto *head = new PaneHead(tr("Labels"), this);
    ToolButton *close = head->addButton(QStringLiteral("close"), tr("Leave"), QKeySequence(Qt::Key_Escape));
    close->setShortcut({}); // Esc is heard by the pane
    close->setIconOnly(true);
    connect(close, &QToolButton::clicked, this, &LabelsPane::left);
    m_sheet = new QComboBox(this);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind = new QComboBox(this);
    m_kind->addItems({tr("Bar code (Code 128)"), tr("QR code")});
    m_code = new QComboBox(this);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Property of …"));
    m_first = new QSpinBox(this);
    m_copies = new QSpinBox(this);
    m_copies->setRange(1, kMostCopies);
    m_preview = new LabelPreview(this);
    m_summary = new TextLabel({}, TextSize::Body, Role::Text, this);
    m_summary->setWordWrap(true);
    m_pageWords = new TextLabel({}, TextSize::Small, Role::TextMuted, this);
    m_back = new ToolButton(QStringLiteral("back"), tr("Page before"));
    m_forward = new ToolButton(QStringLiteral("chevron-right"), tr("Next page"));
    m_back->setIconOnly(true);
    m_forward->setIconOnly(true);
    m_print = new QPushButton(tr("Print…"), this);
    m_pdf = new QPushButton(tr("Save as PDF…"), this);
    setPrimary(m_pdf);
    auto *form = new QFormLayout;
    form->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Sheet"), m_sheet);
    form->addRow(tr("Code"), m_kind);
    form->addRow(tr("It says"), m_code);
    fillWords(form);
    form->addRow(tr("Text"), m_text);
    form->addRow(tr("Begin at place"), m_first);
    form->addRow(tr("Of each"), m_copies);
    auto *pages = new QHBoxLayout;
    pages->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    pages->addWidget(m_summary, 1);
    pages->addWidget(m_pageWords);
    pages->addWidget(m_back);
    pages->addWidget(m_forward);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::space(4), Theme::space(1), Theme::space(4), Theme::space(3));
    buttons->addStretch(1);
    buttons->addWidget(m_print);
    buttons->addWidget(m_pdf);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::space(2));
    layout->addWidget(head);
    layout->addLayout(form);
    layout->addLayout(pages);
    layout->addWidget(m_preview, 1);
    layout->addLayout(buttons);
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_forward, m_pageWords})
        part->hide(); // until there are pages
    for (QPushButton *button : {m_print, m_pdf})
        button->setEnabled(false);
    setFocusProxy(m_sheet);
}

// What may be coded and what may be said, by the words of the register.
void LabelsPane::fillWords(QFormLayout *form)
{
    const auto label = [this](const char *attribute) {
        const estate::EstatePtr estate = m_context.session.estate();
        const auto entry = estate == nullptr
                               ? std::nullopt
                               : model::catalogueEntry(estate->classes(), "hardware", attribute);
        return entry ? toQt(entry->label) : choiceWords(attribute);
    };
    for (const char *attribute : labelCodes())
        m_code->addItem(label(attribute), QLatin1String(attribute));
    auto *words = new QWidget(this); // a preview may be small, words may not be cut
    words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *grid = new QGridLayout(words);
    grid->setContentsMargins({});
    grid->setSpacing(Theme::space(1));
    int at = 0;
    for (const char *attribute : labelLines()) {
        auto *box = new QCheckBox(label(attribute), this);
        box->setObjectName(QLatin1String(attribute));
        grid->addWidget(box, at / 2, at % 2);
        m_lines.push_back(box);
        ++at;
    }
    form->addRow(tr("Words"), words);
}

void LabelsPane::fillSheets()
{
    for (const LabelSheet &each : labelSheets())
        m_sheet->addItem(nameOf(each), each.id);
}

void LabelsPane::restore()
{
    const QSettings kept;
    const auto choose = [&kept](QComboBox *box, const char *name) {
        const int at = box->findData(kept.value(key(name)));
        box->setCurrentIndex(std::max(0, at));
    };
    choose(m_sheet, "sheet");
    choose(m_code, "code");
    m_kind->setCurrentIndex(kept.value(key("qr"), false).toBool() ? 1 : 0);
    const QStringList lines = kept.value(key("lines"), QStringList{QStringLiteral("name")}).toStringList();
    for (QCheckBox *box : m_lines)
        box->setChecked(lines.contains(box->objectName()));
    m_text->setText(kept.value(key("text")).toString());
}

void LabelsPane::keep() const
{
    QSettings kept;
    const LabelContent chosen = content();
    kept.setValue(key("sheet"), m_sheet->currentData());
    kept.setValue(key("code"), chosen.code);
    kept.setValue(key("qr"), m_kind->currentIndex() == 1);
    kept.setValue(key("lines"), chosen.lines);
    kept.setValue(key("text"), chosen.text);
}

LabelContent LabelsPane::content() const
{
    LabelContent chosen;
    chosen.code = m_code->currentData().toString();
    for (const QCheckBox *box : m_lines) {
        if (box->isChecked())
            chosen.lines.append(box->objectName());
    }
    chosen.text = m_text->text().trimmed();
    chosen.copies = m_copies->value();
    return chosen;
}

const LabelSheet &LabelsPane::sheet() const
{
    return labelSheets()[std::size_t(std::max(0, m_sheet->currentIndex()))];
}

QString LabelsPane::summary() const
{
    return m_summary->text();
}

void LabelsPane::setItems(std::vector<ItemId> items)
{
    m_items = std::move(items);
    m_page = 0;
    refresh();
}

std::shared_ptr<const LabelsPane::Job> LabelsPane::job() const
{
    auto made = std::make_shared<Job>();
    made->estate = m_context.session.estate();
    made->items = m_items;
    made->content = content();
    made->sheet = sheet();
    made->kind = m_kind->currentIndex() == 1 ? BarcodeKind::Qr : BarcodeKind::Code128;
    made->first = m_first->value() - 1;
    return made;
}

void LabelsPane::refresh()
{
    m_first->setEnabled(sheet().count() > 1);
    m_first->setRange(1, sheet().count());
    keep();
    const std::shared_ptr<const Job> wanted = job();
    m_context.session.compute<Answer>(
        this, QStringLiteral("labels"),
        [wanted, page = m_page](JobContext &) {
            const LabelBatch batch = wanted->batch();
            Answer answer;
            answer.labels = int(batch.labels.size());
            answer.without = batch.without;
            answer.pages =
                answer.labels == 0 ? 0 : labelPages(wanted->sheet, batch.labels.size(), wanted->first);
            answer.page = std::clamp(page, 0, std::max(0, answer.pages - 1));
            const int begin = answer.page * wanted->sheet.count() - wanted->first;
            const std::vector<Label> sample = sampleOf(batch, begin, begin + wanted->sheet.count());
            if (const Outcome possible = checkLabels(wanted->sheet, wanted->kind, sample); !possible)
                answer.picture = possible.error();
            else
                answer.picture = labelPicture(wanted->sheet, wanted->kind, batch.labels, wanted->first,
                                              answer.page, kPreviewDots);
            return answer;
        },
        [this, wanted](const Answer &answer) { tell(answer, *wanted); });
}

void LabelsPane::tell(const Answer &answer, const Job &job)
{
    m_page = answer.page;
    const bool possible = answer.picture && answer.labels > 0;
    m_print->setEnabled(possible);
    m_pdf->setEnabled(possible);
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page + 1 < answer.pages);
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_forward, m_pageWords})
        part->setVisible(answer.pages > 1);
    m_pageWords->setText(tr("%1 of %2").arg(formatCount(m_page + 1), formatCount(answer.pages)));
    if (answer.picture)
        m_preview->setPage(*answer.picture, job.sheet, job.first, m_page == 0);
    const QString labels = tr("%1 label(s)", nullptr, answer.labels).arg(formatCount(answer.labels));
    const QString without = answer.without == 0
                                ? QString()
                                : tr(" %1 item(s) have no %2 and get none.", nullptr, answer.without)
                                      .arg(formatCount(answer.without), m_code->currentText().toLower());
    if (!answer.picture)
        say(QString::fromStdString(answer.picture.error().reason + " " + answer.picture.error().remedy),
            true);
    else if (m_items.empty())
        say(tr("Select the items that need labels."), false);
    else if (answer.labels == 0)
        say(tr("None of the selected items has this number: let the code say another."), true);
    else if (job.sheet.count() == 1)
        say(tr("%1.", "labels").arg(labels) + without, false);
    else
        say(tr("%1 on %2.", "labels, sheets")
                    .arg(labels, tr("%1 sheet(s)", nullptr, answer.pages).arg(formatCount(answer.pages))) +
                without,
            false);
    Q_EMIT changed();
}

void LabelsPane::say(const QString &words, bool isMistake)
{
    m_summary->setRole(isMistake ? Role::Bad : Role::Text);
    m_summary->setText(words);
}

void LabelsPane::turn(int pages)
{
    m_page += pages;
    refresh();
}

void LabelsPane::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save labels as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("labels") + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &LabelsPane::writePdfTo);
    dialog->open();
}

void LabelsPane::writePdfTo(const QString &file)
{
    PdfSetup setup;
    setup.title = tr("Labels");
    setup.made = m_context.session.clock().now();
    setup.layout = sheet().layout();
    m_context.session.run<int>(
        this, tr("Labels as PDF"),
        [setup, file, job = job()](app::Register &, JobContext &) -> Result<int> {
            Result<int> pages = 0;
            TALLY_CHECK(writePdf(file, setup, [&](QPagedPaintDevice &device) {
                pages = paintLabels(device, job->sheet, job->kind, job->batch().labels, job->first);
            }));
            if (!pages)
                QFile::remove(file); // half of them are none
            return pages;
        },
        [this, file](const Result<int> &pages) {
            if (pages)
                m_context.navigator.tell(
                    tr("%1 page(s) of labels saved as %2.", nullptr, *pages).arg(formatCount(*pages), file));
            else
                m_context.navigator.complain(tr("The labels were not saved."), pages.error());
        });
}

void LabelsPane::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(sheet().layout());
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        m_context.session.run<int>(
            this, tr("Print labels"),
            [printer, job = job()](app::Register &, JobContext &) {
                return paintLabels(*printer, job->sheet, job->kind, job->batch().labels, job->first);
            },
            [this](const Result<int> &pages) {
                if (pages)
                    m_context.navigator.tell(
                        tr("%1 page(s) of labels printed.", nullptr, *pages).arg(formatCount(*pages)));
                else
                    m_context.navigator.complain(tr("The labels were not printed."), pages.error());
            });
    });
    dialog->open();
}

void LabelsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tally::ui
