// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which lines of the position are shown: publisher, owner, agreement, standing, words.
#pragma once

#include "ui/views/licences/licence_sheet.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tally::ui {

class LicenceFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LicenceFilterBar(QWidget *parent = nullptr);

    void setFilter(const LicenceFilter &filter);
    const LicenceFilter &filter() const { return m_filter; }
    void showChoices(const LicenceSheet &sheet);
    // The filter in words: "publisher Acme, short"; empty: all.
    QString words() const;

    QComboBox *publisherBox() const { return m_publisher; }
    QComboBox *ownerBox() const { return m_owner; }
    QComboBox *agreementBox() const { return m_agreement; }
    QComboBox *showBox() const { return m_show; }
    QLineEdit *wordsField() const { return m_words; }

Q_SIGNALS:
    void filterChanged(); // by the person
    void left();          // back to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void choose();

    LicenceFilter m_filter;
    QComboBox *m_publisher, *m_owner, *m_agreement, *m_show;
    QLineEdit *m_words;
    QTimer m_soon;
};

} // namespace tally::ui
