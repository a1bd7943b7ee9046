// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/what_if_page.h"

#include "model/attribute_catalogue.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/tables/value_edit.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/licences/sorted_records.h"
#include "ui/views/licences/what_if_models.h"
#include "ui/views/licences/working_row.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

using Kind = app::WhatIfStep::Kind;

constexpr int kFormWidth = 400;
constexpr int kWidths[] = {220, 90, 66, 66, 70, 66, 56, 66, 56, 66, 76};

const QString kProduct = QStringLiteral("product");
const QString kLicences = QStringLiteral("licences");
const QString kUnits = QStringLiteral("units");
const QString kVersion = QStringLiteral("version");
const QString kScope = QStringLiteral("scope");
const QString kFee = QStringLiteral("fee");
const QString kMaintenance = QStringLiteral("maintenance");
const QString kYears = QStringLiteral("years");

// Which fields a step of the kind takes.
bool takes(Kind kind, const QString &field)
{
    switch (kind) {
    case Kind::Buy:
        return field == kProduct || field == kUnits || field == kVersion;
    case Kind::Remove:
        return field == kLicences || field == kUnits;
    case Kind::RemoveUnused:
        return field == kProduct;
    case Kind::Upgrade:
        return field == kLicences || field == kUnits || field == kVersion;
    case Kind::Consolidate:
        break;
    }
    return field != kProduct && field != kUnits && field != kVersion;
}

std::vector<std::string> listOf(const QString &text)
{
    std::vector<std::string> names;
    for (const QString &name : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.push_back(name.trimmed().toStdString());
    }
    return names;
}

} // namespace

WhatIfPage::WhatIfPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_kind(new QComboBox(this)),
      m_stepModel(new WhatIfStepModel(this)), m_working(new WorkingRow(context.session, this)),
      m_error(new ErrorStrip(this)), m_model(new WhatIfModel(this))
{
    m_error->hide();
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeForm());
    splitter->addWidget(makeAnswer());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kFormWidth, 2 * kFormWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_working);
    layout->addWidget(m_error);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_kind);
    connect(m_working, &WorkingRow::cancelled, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    connect(m_error, &ErrorStrip::remedyTriggered, this, &WhatIfPage::ask);
    clear();
}

QWidget *WhatIfPage::makeForm()
{
    auto *box = new QWidget(this);
    m_kind->setAccessibleName(tr("What if"));
    for (const Kind kind : {Kind::Buy, Kind::Remove, Kind::RemoveUnused, Kind::Upgrade, Kind::Consolidate})
        m_kind->addItem(stepKindWords(kind), int(kind));
    auto *fields = new QWidget(box);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins({});
    m_form->setVerticalSpacing(Theme::space(1));
    m_add = new QPushButton(tr("Work it out"), box);
    setPrimary(m_add);
    auto *leave = new QPushButton(tr("Drop all steps"), box);
    leave->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(leave);
    buttons->addStretch(1);
    buttons->addWidget(m_add);
    m_stepTable = makeRecordTable(m_stepModel, tr("Steps"), box);
    m_stepTable->setProperty("pane", true);
    m_stepTable->horizontalHeader()->setStretchLastSection(true);
    m_stepTable->setToolTip(tr("Delete takes the current step away"));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    inner->setSpacing(Theme::space(2));
    inner->addWidget(m_kind);
    inner->addWidget(fields);
    inner->addLayout(buttons);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addLayout(inner);
    layout->addWidget(m_stepTable, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WhatIfPage::showFields);
    connect(m_add, &QPushButton::clicked, this, &WhatIfPage::addStep);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_steps.clear();
        clear();
    });
    return box;
}

QWidget *WhatIfPage::makeAnswer()
{
    auto *box = new QWidget(this);
    m_totals = new TextLabel({}, TextSize::Heading, Role::WhatIf, box);
    m_totals->setWordWrap(true);
    m_answer = new TextLabel({}, TextSize::Body, Role::Text, box);
    m_answer->setWordWrap(true);
    m_sorted = new SortedRecords(m_model, this);
    m_table = makeSortedTable(m_sorted, tr("Now and what if"), box);
    m_table->setProperty("pane", true);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    head->addWidget(m_totals);
    head->addWidget(m_answer);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        m_context.navigator.openItem(m_model->productAt(m_sorted->sourceRow(index.row())));
    });
    return box;
}

// The value of an attribute of licences completes as it is typed; other fields are plain.
QLineEdit *WhatIfPage::addField(const QString &name, const QString &label, const char *attribute)
{
    const estate::EstatePtr estate = m_context.session.estate();
    const auto entry = attribute == nullptr
                           ? std::optional<model::CatalogueEntry>()
                           : model::catalogueEntry(estate->classes(), "licence_transaction", attribute);
    auto *edit = new QLineEdit(m_form->parentWidget());
    if (entry)
        completeValues(edit, *entry, m_context.session);
    edit->setAccessibleName(label);
    m_form->addRow(label, edit);
    m_fields.insert(name, edit);
    connect(edit, &QLineEdit::returnPressed, this, &WhatIfPage::addStep);
    return edit;
}

void WhatIfPage::makeFields()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (!m_fields.isEmpty() || estate == nullptr)
        return;
    QLineEdit *product = addField(kProduct, tr("Product"), nullptr);
    if (const auto entry = model::catalogueEntry(estate->classes(), "licence", "product"))
        completeValues(product, *entry, m_context.session);
    addField(kLicences, tr("Licence"), "licence")
        ->setToolTip(tr("By name or number; several, with semicolons between, for a wide licence"));
    addField(kUnits, tr("Units"), nullptr)->setPlaceholderText(tr("all"));
    addField(kVersion, tr("Version"), nullptr);
    addField(kScope, tr("Only for organisations"), nullptr)->setPlaceholderText(tr("all"));
    addField(kFee, tr("Its fee a year"), nullptr);
    addField(kMaintenance, tr("Maintenance of a unit a year"), nullptr);
    addField(kYears, tr("Years"), nullptr)->setText(QStringLiteral("3"));
    showFields();
}

void WhatIfPage::showFields()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const bool shown = takes(kind, field.key());
        field.value()->setVisible(shown);
        if (QWidget *label = m_form->labelForField(field.value()))
            label->setVisible(shown);
    }
}

QLineEdit *WhatIfPage::field(const QString &name) const
{
    return m_fields.value(name);
}

QString WhatIfPage::totals() const
{
    return m_totals->text();
}

QString WhatIfPage::answer() const
{
    return m_answer->text();
}

// Nothing: the field that is wrong has the keyboard and a sentence says why.
std::optional<app::WhatIfStep> WhatIfPage::typed()
{
    app::WhatIfStep step;
    step.kind = Kind(m_kind->currentData().toInt());
    const auto refuse = [this](const QString &name, const QString &why) {
        m_fields[name]->setFocus(Qt::OtherFocusReason);
        m_context.navigator.tell(why);
        return std::nullopt;
    };
    const auto textOf = [this](const QString &name) { return m_fields[name]->text().trimmed(); };
    if (takes(step.kind, kProduct)) {
        step.product = textOf(kProduct).toStdString();
        if (step.product.empty())
            return refuse(kProduct, tr("Say of which product."));
    } else {
        step.licences = step.kind == Kind::Consolidate ? listOf(textOf(kLicences))
                                                       : std::vector{textOf(kLicences).toStdString()};
        if (step.licences.empty() || step.licences.front().empty())
            return refuse(kLicences, tr("Say of which licence."));
    }
    if (takes(step.kind, kUnits) && !textOf(kUnits).isEmpty()) {
        bool isNumber = false;
        step.units = plainNumber(textOf(kUnits)).toLongLong(&isNumber);
        if (!isNumber || *step.units <= 0)
            return refuse(kUnits, tr("Units are a whole number above nothing."));
    }
    if (step.kind == Kind::Buy && !step.units)
        return refuse(kUnits, tr("Say how many to buy."));
    if (takes(step.kind, kVersion))
        step.version = textOf(kVersion).toStdString();
    if (step.kind == Kind::Upgrade && step.version.empty())
        return refuse(kVersion, tr("Say to which version."));
    if (step.kind != Kind::Consolidate)
        return step;
    step.scopeOrganisations = listOf(textOf(kScope));
    const auto fee = parseMoney(textOf(kFee));
    if (!fee)
        return refuse(kFee, tr("Say what the wide licence costs a year."));
    step.terms.feeAYear = *fee;
    step.terms.maintenanceAYear = parseMoney(textOf(kMaintenance)).value_or(0);
    step.terms.years = std::max<std::int64_t>(1, textOf(kYears).toLongLong());
    return step;
}

void WhatIfPage::addStep()
{
    makeFields();
    if (m_fields.isEmpty())
        return;
    const auto step = typed();
    if (!step)
        return;
    m_steps.push_back(*step);
    m_stepModel->show(m_steps);
    for (const QString &name : {kProduct, kLicences, kUnits, kVersion})
        m_fields[name]->clear();
    ask();
}

void WhatIfPage::removeStep()
{
    const int row = m_stepTable->currentIndex().row();
    if (row < 0 || row >= int(m_steps.size()))
        return;
    m_steps.erase(m_steps.begin() + row);
    if (m_steps.empty())
        return clear();
    m_stepModel->show(m_steps);
    ask();
}

void WhatIfPage::clear()
{
    ++m_asked;
    if (m_task)
        m_task->cancel();
    m_task.clear();
    m_working->follow(nullptr);
    m_error->dismiss();
    m_stepModel->show(m_steps);
    m_model->show(nullptr);
    m_totals->setText(tr("Nothing here is recorded."));
    m_answer->setText(tr("Say at the left what would be done; what changes stands here, beside how it is."));
}

void WhatIfPage::follow(const LicenceSheetPtr &sheet)
{
    const bool isNewer = sheet != nullptr && m_sheet != nullptr &&
                         (m_sheet->estate != sheet->estate || m_sheet->position.view != sheet->position.view);
    m_sheet = sheet;
    makeFields();
    if (sheet == nullptr) {
        m_steps.clear();
        clear();
    } else if (isNewer && !m_steps.empty()) {
        ask();
    }
}

void WhatIfPage::ask()
{
    if (m_sheet == nullptr || m_steps.empty())
        return;
    if (m_task)
        m_task->cancel();
    m_error->dismiss();
    app::WhatIf question{{}, m_steps};
    licence::PositionWish wish;
    wish.view = m_sheet->position.view;
    wish.withReclaimable = false;
    m_context.session.run<app::WhatIfAnswer>(
        this, tr("What if of licences"),
        [question = std::move(question), on = app::LicenceEstate{m_sheet->estate, false}, wish](
            app::Register &opened, JobContext &job) { return app::whatIf(opened, question, on, wish, job); },
        [this, asked = ++m_asked](const Result<app::WhatIfAnswer> &answer) {
            if (asked == m_asked)
                tell(answer);
        });
    m_task = m_context.session.tasks().tasks().constLast();
    m_working->follow(m_task);
}

void WhatIfPage::tell(const Result<app::WhatIfAnswer> &answer)
{
    m_task.clear();
    m_working->follow(nullptr);
    if (!answer) {
        m_error->showError(
            errorWords(tr("This what-if was not worked out."), answer.error(), tr("Try again")));
        return;
    }
    m_model->show(std::make_shared<const app::WhatIfAnswer>(*answer));
    const WhatIfTotals totals = m_model->totals();
    m_totals->setText(tr("%1 units short become %2 · %3 to buy becomes %4 · nothing here is recorded")
                          .arg(formatCount(totals.shortBefore), formatCount(totals.shortAfter),
                               formatMoney(totals.costBefore, MoneyStyle::Total),
                               formatMoney(totals.costAfter, MoneyStyle::Total)));
    QStringList words;
    for (const app::Consolidated &each : answer->consolidations)
        words.append(consolidationWords(each));
    if (m_model->rowCount() == 0)
        words.append(tr("No line changes."));
    m_answer->setText(words.join(QLatin1Char('\n')));
}

void WhatIfPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_stepTable->hasFocus())
        return removeStep();
    QWidget::keyPressEvent(event);
}

} // namespace tally::ui
