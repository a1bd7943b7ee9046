// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/field_form.h"

#include "ui/models/value_text.h"
#include "ui/tables/value_edit.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_scroll(new QScrollArea(this))
{
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(Theme::space(2));
    rows->addWidget(m_search);
    rows->addWidget(m_scroll, 1);
    connect(m_search, &QLineEdit::textChanged, this, &FieldForm::filterFields);
}

void FieldForm::setFields(const std::vector<model::CatalogueEntry> &fields, Session &session)
{
    m_fields.clear();
    m_search->clear();
    m_body = new QWidget(this);
    m_body->setBackgroundRole(QPalette::Window);
    auto *form = new QFormLayout(m_body);
    form->setContentsMargins(0, 0, Theme::space(2), 0);
    form->setVerticalSpacing(Theme::space(1));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    std::string group;
    QLabel *heading = nullptr;
    for (const model::CatalogueEntry &entry : fields) {
        if (!entry.isEditable || entry.isComputed)
            continue;
        if (heading == nullptr || entry.group != group) {
            group = entry.group;
            heading = new TextLabel(toQt(group), TextSize::Small, Role::TextMuted, m_body);
            static_cast<TextLabel *>(heading)->setDemiBold(true);
            form->addRow(heading);
        }
        addField(form, entry, session);
        m_fields.back().group = heading;
    }
    m_scroll->setWidget(m_body);
    Q_EMIT changed();
}

void FieldForm::addField(QFormLayout *form, const model::CatalogueEntry &entry, Session &session)
{
    constexpr int kLabelWidth = 150;
    auto *edit = new ValueEdit(entry, session, m_body);
    edit->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    edit->installEventFilter(this);
    auto *label = new TextLabel(definedWords(entry.label), TextSize::Body, Role::TextMuted, m_body);
    label->setBuddy(edit);
    label->setWordWrap(true);
    label->setFixedWidth(kLabelWidth);
    form->addRow(label, edit);
    m_fields.push_back({edit, label, nullptr});
    connect(edit, &QLineEdit::textChanged, this, [this, edit] {
        edit->setProblem({});
        Q_EMIT changed();
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (edit->isChanged())
            check(edit);
    });
}

bool FieldForm::check(ValueEdit *edit)
{
    const Result<std::string> value = edit->value();
    if (value && edit->chosenText() != edit->text())
        edit->setText(edit->chosenText());
    edit->setProblem(value ? QString() : sentencesOf(value.error()));
    return bool(value);
}

void FieldForm::setPlaceholder(const std::string &attribute, const QString &text)
{
    if (ValueEdit *edit = field(attribute))
        edit->setPlaceholderText(text);
}

ValueEdit *FieldForm::field(const std::string &attribute) const
{
    const auto at = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &field) {
        return field.edit->attribute().name == attribute;
    });
    return at == m_fields.end() ? nullptr : at->edit;
}

Result<std::map<std::string, std::string>> FieldForm::values()
{
    std::map<std::string, std::string> values;
    ValueEdit *first = nullptr;
    Error error;
    for (const Field &field : m_fields) {
        if (!field.edit->isChanged() || field.edit->text().trimmed().isEmpty())
            continue;
        if (check(field.edit)) {
            values[field.edit->attribute().name] = *field.edit->value();
        } else if (first == nullptr) {
            first = field.edit;
            error = field.edit->value().error();
        }
    }
    if (first == nullptr)
        return values;
    m_search->clear();
    first->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(first);
    return error;
}

int FieldForm::changedCount() const
{
    return static_cast<int>(std::count_if(m_fields.begin(), m_fields.end(), [](const Field &field) {
        return field.edit->isChanged() && !field.edit->text().trimmed().isEmpty();
    }));
}

void FieldForm::showProblem(const Error &error)
{
    ValueEdit *edit = field(error.field);
    if (edit == nullptr)
        return;
    edit->setProblem(sentencesOf(error));
    m_search->clear();
    edit->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(edit);
}

void FieldForm::filterFields(const QString &text)
{
    const QString wanted = text.trimmed();
    std::map<QLabel *, bool> groups;
    for (const Field &field : m_fields) {
        const bool fits = wanted.isEmpty() || field.label->text().contains(wanted, Qt::CaseInsensitive) ||
                          toQt(field.edit->attribute().name).contains(wanted, Qt::CaseInsensitive);
        field.label->setVisible(fits);
        field.edit->setVisible(fits);
        groups[field.group] = groups[field.group] || fits;
    }
    for (const auto &[heading, any] : groups)
        heading->setVisible(any);
}

bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (enter && key.modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT accepted();
            return true;
        }
        // Enter in the search goes to the first field that it found.
        if (enter && watched == m_search) {
            for (const Field &field : m_fields) {
                if (field.edit->isVisible()) {
                    field.edit->setFocus(Qt::TabFocusReason);
                    break;
                }
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tally::ui
