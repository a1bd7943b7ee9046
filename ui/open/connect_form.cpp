// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/open/connect_form.h"

#include "ui/open/password_store.h"
#include "ui/open/recent_registers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>
#include <QUrlQuery>

namespace tally::ui {

namespace {

constexpr int kPostgresPort = 5432;
constexpr int kMostPort = 65'535;

} // namespace

ConnectForm::ConnectForm(QWidget *parent)
    : QWidget(parent), m_host(new QLineEdit(this)),
      m_database(new QLineEdit(QStringLiteral("tallystick"), this)),
      m_user(new QLineEdit(qEnvironmentVariable("USER"), this)), m_password(new QLineEdit(this)),
      m_port(new QSpinBox(this)), m_tls(new QComboBox(this)), m_keep(new QCheckBox(this))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_port->setRange(1, kMostPort);
    m_port->setValue(kPostgresPort);
    m_tls->addItem(tr("Encrypted, server's certificate checked"), QStringLiteral("verify-full"));
    m_tls->addItem(tr("Encrypted"), QStringLiteral("require"));
    m_tls->addItem(tr("Encrypted where the server can"), QStringLiteral("prefer"));
    m_tls->addItem(tr("Not encrypted"), QStringLiteral("disable"));
    m_tls->setCurrentIndex(1);
    m_keep->setText(tr("Keep the password in the key store of this desktop"));
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto row = [layout](const QString &label, QWidget *field) {
        field->setAccessibleName(label);
        layout->addRow(label, field);
    };
    row(tr("Server"), m_host);
    row(tr("Port"), m_port);
    row(tr("Database"), m_database);
    row(tr("Login"), m_user);
    row(tr("Password"), m_password);
    row(tr("Encryption"), m_tls);
    layout->addRow(QString(), m_keep);
    auto *buttons = new QHBoxLayout;
    auto *leave = new QPushButton(tr("Leave"), this);
    auto *connectButton = new QPushButton(tr("Connect"), this);
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(connectButton);
    layout->addRow(buttons);
    connect(leave, &QPushButton::clicked, this, &ConnectForm::left);
    connect(connectButton, &QPushButton::clicked, this, &ConnectForm::connectWanted);
    for (QLineEdit *field : {m_host, m_database, m_user, m_password})
        connect(field, &QLineEdit::returnPressed, this, &ConnectForm::connectWanted);
    setFocusProxy(m_host);
}

void ConnectForm::setUrl(const QString &url)
{
    const QUrl parsed(url);
    m_host->setText(parsed.host());
    m_port->setValue(parsed.port(kPostgresPort));
    m_database->setText(parsed.path().mid(1));
    if (!parsed.userName().isEmpty())
        m_user->setText(parsed.userName());
    const int tls = m_tls->findData(QUrlQuery(parsed).queryItemValue(QStringLiteral("sslmode")));
    if (tls >= 0)
        m_tls->setCurrentIndex(tls);
    m_password->setText(parsed.password());
    if (parsed.password().isEmpty())
        readPassword(url, this, [this](const QString &password) {
            if (m_password->text().isEmpty() && !password.isEmpty()) {
                m_password->setText(password);
                m_keep->setChecked(true);
            }
        });
}

QString ConnectForm::url() const
{
    QUrl made;
    made.setScheme(QStringLiteral("postgresql"));
    made.setHost(m_host->text().trimmed());
    if (m_port->value() != kPostgresPort)
        made.setPort(m_port->value());
    made.setPath(QLatin1Char('/') + m_database->text().trimmed());
    made.setUserName(m_user->text().trimmed());
    if (!m_password->text().isEmpty())
        made.setPassword(m_password->text());
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("sslmode"), m_tls->currentData().toString());
    made.setQuery(query);
    return made.toString(QUrl::FullyEncoded);
}

bool ConnectForm::keepsPassword() const
{
    return m_keep->isChecked() && !m_password->text().isEmpty();
}

QString ConnectForm::password() const
{
    return m_password->text();
}

QString ConnectForm::complaint() const
{
    if (m_host->text().trimmed().isEmpty())
        return tr("Name the server: its host name or address.");
    if (m_database->text().trimmed().isEmpty())
        return tr("Name the database on the server.");
    return {};
}

void ConnectForm::focusMissing()
{
    QLineEdit *field = m_password;
    if (m_host->text().trimmed().isEmpty())
        field = m_host;
    else if (m_database->text().trimmed().isEmpty())
        field = m_database;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

} // namespace tally::ui
