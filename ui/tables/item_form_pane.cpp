// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/item_form_pane.h"

#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/shell/class_tree.h"
#include "ui/tables/field_form.h"
#include "ui/tables/value_edit.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

// What all the items are: their class, or that of the table when they differ.
std::string commonClass(const estate::Estate &estate, const std::vector<estate::Row> &rows,
                        const std::string &table)
{
    const bool same = std::all_of(rows.begin(), rows.end(), [&](estate::Row row) {
        return estate.classAt(row) == estate.classAt(rows.front());
    });
    return rows.empty() || !same ? table : std::string(estate.classAt(rows.front()));
}

} // namespace

ItemFormPane::ItemFormPane(ViewContext &context, ItemTableModel *model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_recorder(new ItemRecorder(context, model, this)),
      m_title(new TextLabel({}, TextSize::Heading)), m_classes(new QComboBox(this)),
      m_form(new FieldForm(this)), m_error(new ErrorStrip(this))
{
    setProperty("pane", true);
    setFocusProxy(m_form->search());
    auto *close = new ToolButton(QStringLiteral("close"), tr("Leave"), {}, this);
    close->setIconOnly(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    m_classes->setAccessibleName(tr("Class"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(3));
    rows->setSpacing(Theme::space(2));
    rows->addLayout(head);
    rows->addWidget(m_error);
    rows->addWidget(m_classes);
    rows->addWidget(m_form, 1);
    rows->addWidget(buildFoot());
    m_error->hide();

    connect(close, &QAbstractButton::clicked, this, &ItemFormPane::left);
    connect(m_form, &FieldForm::changed, this, &ItemFormPane::updateButton);
    connect(m_form, &FieldForm::accepted, this, &ItemFormPane::record);
    connect(m_classes, &QComboBox::currentIndexChanged, this, [this] {
        m_class = m_classes->currentData().toString().toStdString();
        fillFields();
    });
    connect(m_recorder, &ItemRecorder::recorded, this, &ItemFormPane::recorded);
    connect(m_recorder, &ItemRecorder::refused, this, &ItemFormPane::showError);
    connect(m_recorder, &ItemRecorder::conflicted, this, &ItemFormPane::conflicted);
}

QWidget *ItemFormPane::buildFoot()
{
    auto *foot = new QWidget(this);
    m_reason = new QLineEdit(foot);
    m_date = new QLineEdit(foot);
    m_reason->setPlaceholderText(tr("Why, for the history"));
    m_date->setPlaceholderText(tr("Today"));
    m_understood = new TextLabel({}, TextSize::Small, Role::TextMuted);
    m_about = new QFormLayout;
    m_about->setContentsMargins({});
    m_about->addRow(tr("Reason"), m_reason);
    m_about->addRow(tr("True since"), m_date);
    m_about->addRow(QString(), m_understood);
    m_preview = new QPushButton(tr("Preview"), foot);
    m_preview->setCheckable(true);
    m_record = new QPushButton(foot);
    setPrimary(m_record);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_preview);
    buttons->addStretch(1);
    buttons->addWidget(m_record);
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins({});
    rows->setSpacing(Theme::space(2));
    rows->addLayout(m_about);
    rows->addLayout(buttons);
    for (QPushButton *button : {m_preview, m_record})
        button->setAutoDefault(false);
    connect(m_date, &QLineEdit::textChanged, this, &ItemFormPane::updateDate);
    connect(m_preview, &QPushButton::toggled, this, &ItemFormPane::togglePreview);
    connect(m_record, &QPushButton::clicked, this, &ItemFormPane::record);
    return foot;
}

void ItemFormPane::beginBulk(const estate::EstatePtr &estate, const std::string &className,
                             std::vector<estate::Row> rows)
{
    m_mode = Mode::Bulk;
    m_estate = estate;
    m_rows = std::move(rows);
    m_class = commonClass(*estate, m_rows, className);
    const auto count = static_cast<qint64>(m_rows.size());
    m_title->setText(tr("Edit %1 item(s)", nullptr, static_cast<int>(count)).arg(formatCount(count)));
    setAccessibleName(m_title->text());
    m_classes->hide();
    m_preview->show();
    m_reason->clear();
    m_date->clear();
    fillFields();
    countValues();
}

void ItemFormPane::beginNew(const estate::EstatePtr &estate, const std::string &className,
                            const std::string &likely)
{
    m_mode = Mode::New;
    m_estate = estate;
    m_rows.clear();
    const QSignalBlocker quiet(m_classes);
    m_classes->clear();
    for (const std::string &name : estate->classes().withSubclasses(className)) {
        const model::ClassSpec *spec = estate->classes().find(name);
        if (spec != nullptr && !spec->isAbstract)
            m_classes->addItem(definedWords(spec->label), toQt(name));
    }
    m_classes->setCurrentIndex(std::max(0, m_classes->findData(toQt(likely))));
    m_class = m_classes->count() > 0 ? m_classes->currentData().toString().toStdString() : className;
    m_classes->setVisible(m_classes->count() > 1);
    m_preview->hide();
    m_reason->clear();
    m_date->clear();
    fillFields();
}

void ItemFormPane::fillFields()
{
    m_error->dismiss();
    for (QWidget *field : std::initializer_list<QWidget *>{m_date, m_understood})
        m_about->setRowVisible(field, m_mode != Mode::New); // a new item is true from now on
    m_form->setFields(model::attributeCatalogue(m_estate->classes(), m_class), m_context.session);
    if (m_mode == Mode::New) {
        m_title->setText(tr("New %1").arg(classLabel(m_estate->classes(), m_class).toLower()));
        setAccessibleName(m_title->text());
    } else {
        for (const model::CatalogueEntry &entry : model::attributeCatalogue(m_estate->classes(), m_class))
            m_form->setPlaceholder(entry.name, tr("leave as is"));
    }
    updateButton();
}

// "leave as is (3 values)"
void ItemFormPane::countValues()
{
    using Counts = std::vector<std::pair<std::string, std::pair<std::size_t, QString>>>;
    m_context.session.compute<Counts>(
        this, QStringLiteral("values"),
        [estate = m_estate, className = m_class, rows = m_rows](JobContext &job) {
            Counts counts;
            const estate::ItemTable table(estate, className, rows);
            for (const model::CatalogueEntry &entry :
                 model::attributeCatalogue(estate->classes(), className)) {
                if (!entry.isEditable || job.cancelled())
                    continue;
                if (const auto values = table.valuesOf(entry.name, estate::DateStep::Day, job);
                    values && !values->empty())
                    counts.push_back(
                        {entry.name,
                         {values->size(), values->front().isUnknown
                                              ? unknownText()
                                              : groupLabel(values->front(), estate->classes(), entry)}});
            }
            return counts;
        },
        [this, asked = m_estate](const Counts &counts) {
            if (asked != m_estate || m_mode != Mode::Bulk)
                return;
            for (const auto &[name, found] : counts) {
                const auto number = static_cast<int>(found.first);
                m_form->setPlaceholder(
                    name, number == 1
                              ? tr("leave as is (%1)").arg(found.second)
                              : tr("leave as is (%1 values)", nullptr, number).arg(formatCount(number)));
            }
        });
}

bool ItemFormPane::isUntouched() const
{
    return m_form->isUntouched();
}

void ItemFormPane::updateButton()
{
    const int fields = m_form->changedCount();
    if (m_mode == Mode::New) {
        m_record->setText(tr("Record 1 %1").arg(classLabel(m_estate->classes(), m_class).toLower()));
    } else {
        const auto items = static_cast<int>(m_rows.size());
        m_record->setText(tr("Set %1 of %2")
                              .arg(tr("%1 field(s)", nullptr, fields).arg(formatCount(fields)),
                                   tr("%1 item(s)", nullptr, items).arg(formatCount(items))));
    }
    m_record->setEnabled(fields > 0);
    m_preview->setEnabled(fields > 0);
    if (m_preview->isChecked())
        togglePreview(true);
}

void ItemFormPane::updateDate()
{
    const QString typed = m_date->text().trimmed();
    const auto day = typed.isEmpty() ? std::nullopt : parseDay(typed, m_estate->today());
    m_understood->setText(typed.isEmpty() ? QString()
                          : day           ? formatDayWithWeekday(*day)
                                          : tr("Not a date yet"));
}

// --- recording

void ItemFormPane::record()
{
    if (m_form->isUntouched() || m_recorder->isBusy())
        return;
    const QString typed = m_date->text().trimmed();
    if (!typed.isEmpty() && !parseDay(typed, m_estate->today())) {
        showError(makeError(ErrorCode::InvalidInput, tr("“%1” is no date").arg(typed).toStdString(),
                            tr("Write it like 12/4/2021, or leave it empty for today.").toStdString()));
        m_date->setFocus();
        return;
    }
    const auto values = m_form->values();
    if (!values) {
        showError(values.error());
        return;
    }
    m_error->dismiss();
    if (m_mode == Mode::New)
        recordNew(*values);
    else
        recordBulk(*values);
}

QString ItemFormPane::wordsFor(const std::map<std::string, std::string> &values) const
{
    const auto count = static_cast<int>(m_rows.size());
    const QString items = tr("%1 item(s)", nullptr, count).arg(formatCount(count));
    if (values.size() == 1) {
        const ValueEdit *edit = m_form->field(values.begin()->first);
        return tr("%1 of %2 set.").arg(definedWords(edit->attribute().label), items);
    }
    const auto fields = static_cast<int>(values.size());
    return tr("%1 of %2 set.").arg(tr("%1 field(s)", nullptr, fields).arg(fields), items);
}

void ItemFormPane::recordBulk(const std::map<std::string, std::string> &values)
{
    EditRequest request;
    request.reason = m_reason->text().trimmed();
    request.effectiveOn = parseDay(m_date->text(), m_estate->today());
    request.sentence = wordsFor(values);
    request.seenAt = m_estate->operation();
    request.edits.reserve(m_rows.size());
    for (const estate::Row row : m_rows) {
        app::ItemEdit edit;
        edit.item = m_estate->idAt(row);
        edit.values = values;
        for (const auto &[attribute, value] : values)
            edit.seen[attribute] = m_estate->displayAt(row, attribute);
        request.edits.push_back(std::move(edit));
    }
    m_preview->setChecked(false);
    m_recorder->record(std::move(request));
}

void ItemFormPane::recordNew(const std::map<std::string, std::string> &values)
{
    const QString label = classLabel(m_estate->classes(), m_class).toLower();
    const auto made = std::make_shared<ItemId>();
    m_context.session.record(
        this, tr("New %1").arg(label),
        [made, className = m_class, values, reason = m_reason->text().trimmed().toStdString()](
            app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const OperationNumber number, opened.add(className, values, reason, job));
            TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
            for (std::size_t row = estate->itemCount(); row-- > 0;) { // new items stand behind
                if (estate->beganAt(static_cast<estate::Row>(row)) == number) {
                    *made = estate->idAt(static_cast<estate::Row>(row));
                    break;
                }
            }
            return std::optional(number);
        },
        [this, made, label](const Session::Recorded &done) {
            if (!done) {
                showError(done.error());
                return;
            }
            m_context.navigator.tell(tr("A new %1 recorded.").arg(label), done->value_or(OperationNumber(0)));
            Q_EMIT itemMade(*made);
            Q_EMIT recorded();
        });
}

void ItemFormPane::showError(const Error &error)
{
    m_form->showProblem(error);
    m_error->showError({tr("Nothing was recorded."), sentencesOf(error), {}, {}, toQt(error.rule)});
}

// Old and new value in the cells of the table, until it is recorded or left.
void ItemFormPane::togglePreview(bool on)
{
    constexpr std::size_t kMostShown = 2'000;
    std::map<CellName, CellOverlay> overlays;
    if (on) {
        const auto values = m_form->values();
        for (std::size_t i = 0; values && i < std::min(m_rows.size(), kMostShown); ++i) {
            for (const auto &[attribute, value] : *values) {
                const QString text = value == "?" ? QString() : m_form->field(attribute)->chosenText();
                overlays[{m_estate->idAt(m_rows[i]), attribute}] = {text, {}, true};
            }
        }
    }
    m_model->setOverlays(std::move(overlays));
}

void ItemFormPane::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        record();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void ItemFormPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Role::Window));
}

} // namespace tally::ui
