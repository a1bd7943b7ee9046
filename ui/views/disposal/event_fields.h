// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of one event as a form: what may be chosen is completed, days and weights are understood as
// people write them, files are chosen or dropped. What is wrong is said under its field.
#pragma once

#include "disposal/event.h"
#include "ui/views/disposal/disposal_sheet.h"

#include <QWidget>

#include <map>
#include <vector>

class QFormLayout;
class QLineEdit;

namespace tally::ui {

class Session;
class TextLabel;

class EventFields final : public QWidget
{
    Q_OBJECT

public:
    explicit EventFields(Session &session, QWidget *parent = nullptr);

    // Forgets what was typed. `asksSubject`: what it is of is typed too, one a line or with semicolons.
    void setEvent(const disposal::EventSpec &event, bool asksSubject, const DisposalSheetPtr &sheet);
    const disposal::EventSpec *event() const { return m_event; }
    QLineEdit *field(const std::string &name) const; // "subject", "at" too; null: none
    void preset(const std::string &name, const QString &value);
    bool isUntouched() const;

    // As it was typed, as the event takes it; the mistake otherwise, shown at its field, which has the focus.
    Result<disposal::Event> read();
    // The same without showing or saying anything.
    Result<disposal::Event> peek() const;
    void showProblem(const Error &error); // at its field, if it names one
    QString problemAt(const std::string &name) const;
    void takeFiles(const QStringList &paths); // into the field for files, if there is one

Q_SIGNALS:
    void changed();
    void accepted(); // Enter in the last field, Ctrl+Enter in any

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        std::string name;
        disposal::FieldType type = disposal::FieldType::Text;
        QLineEdit *edit = nullptr;
        TextLabel *problem = nullptr;
        std::vector<std::pair<QString, std::string>> choices; // words, value
    };
    void addField(QFormLayout *form, const QString &label, const QString &help,
                  const disposal::FieldSpec &spec);
    QWidget *makeEditor(Field &field, const disposal::FieldSpec &spec);
    void complete(Field &field, const disposal::FieldSpec &spec);
    void addFileButton(QLineEdit *edit, QWidget *box);
    Result<std::string> valueOf(const Field &field) const;
    const Field *named(const std::string &name) const;
    void clearProblems();

    Session &m_session;
    const disposal::EventSpec *m_event = nullptr;
    DisposalSheetPtr m_sheet;
    QWidget *m_body = nullptr;
    std::vector<Field> m_fields;
};

} // namespace tally::ui
