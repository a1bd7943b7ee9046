// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a server is and who one is there.
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace tally::ui {

class ConnectForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectForm(QWidget *parent = nullptr);

    void setUrl(const QString &url); // without a password; a kept one is looked up
    QString url() const;             // with the password, for this connection alone
    bool keepsPassword() const;
    QString password() const;
    // What is missing, in a sentence; empty: nothing.
    QString complaint() const;
    void focusMissing(); // where the complaint is mended; without one the password

Q_SIGNALS:
    void connectWanted();
    void left();

private:
    QLineEdit *m_host, *m_database, *m_user, *m_password;
    QSpinBox *m_port;
    QComboBox *m_tls;
    QCheckBox *m_keep;
};

} // namespace tally::ui
