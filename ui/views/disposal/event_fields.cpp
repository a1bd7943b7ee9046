// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/event_fields.h"

#include "core/text.h"
#include "disposal/medium_type.h"
#include "disposal/reconciliation.h"
#include "evidence/technique.h"
#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/tables/item_completer.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/disposal/disposal_words.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

using disposal::FieldSpec;
using disposal::FieldType;

constexpr int kLabelWidth = 118;
constexpr std::string_view kSubject = "subject", kAt = "at";

bool isFile(std::string_view name)
{
    return name == "file" || name == "photo" || name == "mapping";
}

QString pathsOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths.join(QStringLiteral("; "));
}

// A line that takes files that are dropped on it.
class PathEdit final : public QLineEdit
{
public:
    explicit PathEdit(QWidget *parent) : QLineEdit(parent) { setAcceptDrops(true); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (event->mimeData()->hasUrls())
            event->acceptProposedAction();
        else
            QLineEdit::dragEnterEvent(event);
    }
    void dropEvent(QDropEvent *event) override
    {
        if (const QString paths = pathsOf(event->mimeData()); !paths.isEmpty())
            setText(paths);
        else
            QLineEdit::dropEvent(event);
    }
};

Error mistake(std::string_view field, const QString &why, const QString &remedy)
{
    Error error = makeError(ErrorCode::Usage, why.toStdString(), remedy.toStdString());
    error.field = field;
    return error;
}

QStringList namesOf(const auto &list)
{
    QStringList names;
    for (const auto &each : list)
        names.append(toQt(each.name));
    return names;
}

} // namespace

EventFields::EventFields(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void EventFields::setEvent(const disposal::EventSpec &event, bool asksSubject, const DisposalSheetPtr &sheet)
{
    m_event = &event;
    m_sheet = sheet;
    m_fields.clear();
    delete m_body;
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto *form = new QFormLayout(m_body);
    form->setContentsMargins({});
    form->setHorizontalSpacing(Theme::space(2));
    form->setVerticalSpacing(Theme::space(2));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    if (asksSubject) {
        const bool isNew = event.subject == disposal::SubjectKind::NewName;
        const FieldSpec spec{kSubject, FieldType::Text, true, {}, {}};
        addField(form, isNew ? tr("Number") : tr("Of what"),
                 event.takesSeveral ? tr("Several with semicolons between them.") : QString(), spec);
    }
    for (const FieldSpec &spec : event.fields)
        addField(form, fieldWords(spec.name), fieldHelp(spec), spec);
    addField(form, tr("Happened at"), tr("When it was not just now: 2026-11-28T14:05Z."),
             {kAt, FieldType::Instant, false, {}, {}});
    QWidget *before = nullptr;
    for (const Field &each : m_fields) {
        if (before != nullptr)
            setTabOrder(before, each.edit);
        before = each.edit;
    }
    if (!m_fields.empty())
        setFocusProxy(m_fields.front().edit);
    m_body->show();
}

void EventFields::addField(QFormLayout *form, const QString &label, const QString &help,
                           const FieldSpec &spec)
{
    Field field;
    field.name = std::string(spec.name);
    field.type = spec.type;
    auto *box = new QWidget(m_body);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(0));
    QWidget *editor = makeEditor(field, spec);
    editor->setParent(box);
    column->addWidget(editor);
    field.problem = new TextLabel({}, TextSize::Small, Role::Bad, box);
    field.problem->setWordWrap(true);
    field.problem->hide();
    column->addWidget(field.problem);
    field.edit->setAccessibleName(label);
    field.edit->setAccessibleDescription(help);
    field.edit->setToolTip(help);
    if (field.edit->placeholderText().isEmpty())
        field.edit->setPlaceholderText(spec.isRequired ? tr("needed") : QString());
    field.edit->installEventFilter(this);
    auto *caption = new TextLabel(label, TextSize::Body, Role::TextMuted, m_body);
    caption->setBuddy(field.edit);
    caption->setWordWrap(true);
    caption->setFixedWidth(kLabelWidth);
    caption->setToolTip(help);
    form->addRow(caption, box);
    connect(field.edit, &QLineEdit::textChanged, this, [this, problem = field.problem] {
        problem->hide();
        Q_EMIT changed();
    });
    m_fields.push_back(std::move(field));
}

QWidget *EventFields::makeEditor(Field &field, const FieldSpec &spec)
{
    if (spec.type == FieldType::Day) {
        const estate::EstatePtr estate = m_session.estate();
        field.edit = new DayField(estate == nullptr ? 0 : estate->today(), m_body);
        return field.edit;
    }
    if (isFile(spec.name)) {
        auto *box = new QWidget(m_body);
        field.edit = new PathEdit(box);
        addFileButton(field.edit, box);
        return box;
    }
    field.edit = new QLineEdit(m_body);
    complete(field, spec);
    return field.edit;
}

void EventFields::addFileButton(QLineEdit *edit, QWidget *box)
{
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(Theme::space(1));
    row->addWidget(edit, 1);
    auto *choose = new ToolButton(QStringLiteral("attach"), tr("Choose files…"), {}, box);
    choose->setIconOnly(true);
    row->addWidget(choose);
    edit->setPlaceholderText(tr("drop files here, or choose"));
    connect(choose, &QToolButton::clicked, this, [this, edit] {
        const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Choose files"));
        if (!paths.isEmpty())
            edit->setText(paths.join(QStringLiteral("; ")));
        edit->setFocus();
    });
}

// What may be chosen: the words of a choice, names of records, items of a class.
void EventFields::complete(Field &field, const FieldSpec &spec)
{
    const auto choose = [&](std::string_view value, const QString &words) {
        field.choices.emplace_back(words, std::string(value));
    };
    if (spec.type == FieldType::Flag) {
        choose("yes", tr("yes"));
        choose("no", tr("no"));
    }
    for (const std::string_view word : text::split(spec.choices, ' ')) {
        if (!word.empty())
            choose(word, field.name == "destination"               ? destinationWords(word)
                         : field.name == "severity"                ? severityWords(word)
                         : word.size() == 2 && word.front() == 'C' ? toQt(word)
                                                                   : choiceWords(word));
    }
    if (field.name == "technique") {
        for (const evidence::Technique each : evidence::allTechniques())
            choose(evidence::techniqueName(each), choiceWords(evidence::techniqueName(each)));
    }
    if (field.name == "type" && spec.choices.empty()) {
        for (const disposal::MediumType each : disposal::allMediumTypes())
            choose(disposal::wordOf(each), toQt(disposal::labelOf(each)));
    }
    QStringList offers;
    for (const auto &[words, value] : field.choices)
        offers.append(words);
    if (m_sheet != nullptr && field.name == "order")
        offers = namesOf(m_sheet->scene->records().orders);
    if (m_sheet != nullptr && field.name == "container")
        offers = namesOf(m_sheet->scene->records().containers);
    if (spec.type == FieldType::Place)
        new ItemCompleter(m_session, "location", field.edit);
    else if (spec.type == FieldType::Item)
        new ItemCompleter(m_session, field.name == "supplier" ? "organisation" : "computer", field.edit);
    if (offers.isEmpty())
        return;
    auto *completer = new QCompleter(offers, field.edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field.edit->setCompleter(completer);
    if (!field.choices.empty() && offers.size() <= 5)
        field.edit->setPlaceholderText(offers.join(QStringLiteral(" / ")));
}

const EventFields::Field *EventFields::named(const std::string &name) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &each) { return each.name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

QLineEdit *EventFields::field(const std::string &name) const
{
    const Field *found = named(name);
    return found == nullptr ? nullptr : found->edit;
}

void EventFields::preset(const std::string &name, const QString &value)
{
    if (QLineEdit *edit = field(name))
        edit->setText(value);
}

bool EventFields::isUntouched() const
{
    return std::all_of(m_fields.begin(), m_fields.end(),
                       [](const Field &each) { return each.edit->text().trimmed().isEmpty(); });
}

// As the event table takes it: days as ISO, the value of a choice, a name that only one item has.
Result<std::string> EventFields::valueOf(const Field &field) const
{
    const QString typed = field.edit->text().trimmed();
    for (const auto &[words, value] : field.choices) {
        if (isWord(typed, words) || typed == toQt(value))
            return value;
    }
    if (!field.choices.empty()) {
        std::vector<std::string> held;
        for (const auto &[words, value] : field.choices) {
            if (words.contains(typed, Qt::CaseInsensitive))
                held.push_back(value);
        }
        if (held.size() == 1)
            return held.front();
    }
    if (field.type == FieldType::Day) {
        const auto day = static_cast<const DayField *>(field.edit)->day();
        if (!day)
            return mistake(field.name, tr("“%1” is no day.").arg(typed), tr("Write it as 28/11/2026."));
        return tally::formatDay(*day);
    }
    if (field.type == FieldType::Number)
        return plainNumber(typed).toStdString();
    if (field.type == FieldType::Money) {
        const auto pence = parseMoney(typed);
        if (!pence)
            return mistake(field.name, tr("“%1” is no amount.").arg(typed), tr("Write pounds, as in 49.50."));
        return tally::formatMoney(*pence);
    }
    const estate::EstatePtr estate = m_session.estate();
    if (estate != nullptr && (field.type == FieldType::Place || field.type == FieldType::Item)) {
        const char *className = field.type == FieldType::Place ? "location"
                                : field.name == "supplier"     ? "organisation"
                                                               : "computer";
        return loneItemName(*estate, className, typed).toStdString();
    }
    return typed.toStdString();
}

Result<disposal::Event> EventFields::peek() const
{
    disposal::Event event;
    event.name = std::string(m_event->name);
    for (const Field &each : m_fields) {
        if (each.edit->text().trimmed().isEmpty())
            continue;
        TALLY_TRY(const std::string value, valueOf(each));
        if (each.name == kAt) {
            event.at = parseInstant(value);
            if (!event.at)
                return mistake(kAt, tr("“%1” is no time.").arg(toQt(value)),
                               tr("Write it as 2026-11-28T14:05Z."));
        } else if (each.name == kSubject) {
            const QStringList parts = toQt(value).split(QLatin1Char(';'), Qt::SkipEmptyParts);
            for (const QString &part : parts)
                event.subjects.push_back(part.trimmed().toStdString());
        } else {
            event.fields.emplace(each.name, value);
        }
    }
    if (const Field *subject = named(std::string(kSubject)); subject != nullptr && event.subjects.empty())
        return mistake(kSubject, tr("It is needed."), {});
    for (const FieldSpec &spec : m_event->fields) {
        if (spec.isRequired && event.text(std::string(spec.name)).empty())
            return mistake(spec.name, tr("It is needed: %1").arg(fieldHelp(spec)), {});
    }
    return event;
}

Result<disposal::Event> EventFields::read()
{
    clearProblems();
    Result<disposal::Event> event = peek();
    if (!event)
        showProblem(event.error());
    return event;
}

void EventFields::clearProblems()
{
    for (const Field &each : m_fields)
        each.problem->hide();
}

void EventFields::showProblem(const Error &error)
{
    const Field *field = named(error.field);
    if (field == nullptr)
        return;
    field->problem->setText(sentencesOf(makeError(error.code, error.reason, error.remedy)));
    field->problem->show();
    field->edit->setAccessibleDescription(field->problem->text());
    field->edit->setFocus(Qt::OtherFocusReason);
}

QString EventFields::problemAt(const std::string &name) const
{
    const Field *field = named(name);
    return field == nullptr || !field->problem->isVisibleTo(m_body) ? QString() : field->problem->text();
}

void EventFields::takeFiles(const QStringList &paths)
{
    preset("file", paths.join(QStringLiteral("; ")));
}

bool EventFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        const auto *edit = qobject_cast<QLineEdit *>(watched);
        const bool isChoosing =
            edit != nullptr && edit->completer() != nullptr && edit->completer()->popup()->isVisible();
        if (isEnter && !isChoosing) {
            const bool isLast = !m_fields.empty() && watched == m_fields.back().edit;
            if (isLast || key.modifiers().testFlag(Qt::ControlModifier))
                Q_EMIT accepted();
            else
                focusNextChild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tally::ui
