// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A form made from a class description: fields in their groups, found by typing, checked when they are left
// and when it is recorded.
#pragma once

#include "core/result.h"
#include "model/attribute_catalogue.h"

#include <QScrollArea>

#include <map>
#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace tally::ui {

class Session;
class ValueEdit;

class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    // What may be edited of these. Forgets what was typed.
    void setFields(const std::vector<model::CatalogueEntry> &fields, Session &session);
    void setPlaceholder(const std::string &attribute, const QString &text);
    ValueEdit *field(const std::string &attribute) const; // null: none
    QLineEdit *search() const { return m_search; }

    // What was typed, by attribute, as app::Register takes it. With problems they are shown, the first has
    // the focus, and there is no value.
    Result<std::map<std::string, std::string>> values();
    int changedCount() const; // fields in which something was typed
    bool isUntouched() const { return changedCount() == 0; }
    void showProblem(const Error &error); // at its field, if it names one

Q_SIGNALS:
    void changed();
    void accepted(); // Ctrl+Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(QFormLayout *form, const model::CatalogueEntry &entry, Session &session);
    void filterFields(const QString &text);
    bool check(ValueEdit *edit);

    struct Field
    {
        ValueEdit *edit = nullptr;
        QLabel *label = nullptr;
        QLabel *group = nullptr; // its heading
    };
    QLineEdit *m_search;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    std::vector<Field> m_fields;
};

} // namespace tally::ui
