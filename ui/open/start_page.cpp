// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/open/start_page.h"

#include "ui/open/connect_form.h"
#include "ui/open/password_store.h"
#include "ui/open/recent_registers.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kWidth = 620;
constexpr int kDemoPcs = 7'000;
constexpr int kUrlRole = Qt::UserRole + 1;

QString dataFolder()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tallystick");
    QDir().mkpath(folder);
    return folder;
}

// A name that is not taken: demonstration.tally, demonstration-2.tally …
QString freeName(const QString &base)
{
    QString path = dataFolder() + QLatin1Char('/') + base + QStringLiteral(".tally");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1/%2-%3.tally").arg(dataFolder(), base).arg(number);
    return path;
}

} // namespace

StartPage::StartPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_error(new ErrorStrip(this)), m_choices(new QWidget(this)),
      m_connect(new ConnectForm(this)), m_busy(new QWidget(this)), m_busyText(new QLabel(m_busy)),
      m_busyBar(new QProgressBar(m_busy)), m_recentHeading(new QLabel(tr("Recent"), m_choices)),
      m_recent(new QListWidget(m_choices)),
      m_demo(new QPushButton(
          icon(QStringLiteral("organisation")),
          tr("Look round with a demonstration council: 7,000 computers, ready in half a minute"), m_choices))
{
    build();
    connect(m_connect, &ConnectForm::connectWanted, this, &StartPage::connectNow);
    connect(m_connect, &ConnectForm::left, this, [this] { setBusy(false); });
    connect(m_recent, &QListWidget::itemActivated, this, &StartPage::openRecent);
    connect(&session, &Session::opening, this, &StartPage::showOpening);
    connect(&session, &Session::openFailed, this, &StartPage::showFailure);
    connect(&session, &Session::opened, this, [this] {
        rememberRegister(m_session.url());
        setBusy(false);
        m_error->dismiss();
        listRecent();
    });
    connect(&session.tasks(), &TaskList::changed, this, &StartPage::showProgress);
    listRecent();
    setBusy(false);
}

void StartPage::build()
{
    auto *column = new QWidget(this);
    column->setMaximumWidth(kWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(Theme::space(3));
    auto *title = new QLabel(tr("Tallystick"), column);
    title->setFont(Theme::current().font(TextSize::Figure, true));
    layout->addWidget(title);
    layout->addWidget(m_error);
    layout->addWidget(m_choices);
    layout->addWidget(m_connect);
    layout->addWidget(m_busy);
    layout->addStretch();

    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Theme::space(2));
    const auto add = [&](QPushButton *button, void (StartPage::*slot)()) {
        button->setMinimumHeight(Theme::current().controlHeight() + Theme::space(2));
        choices->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
    };
    add(new QPushButton(icon(QStringLiteral("database")), tr("Open a register…"), m_choices),
        &StartPage::openFile);
    add(new QPushButton(icon(QStringLiteral("add")), tr("Make a new one on this computer…"), m_choices),
        &StartPage::makeNew);
    add(new QPushButton(icon(QStringLiteral("server")), tr("Connect to a server…"), m_choices),
        &StartPage::connectToServer);
    add(m_demo, &StartPage::makeDemo);
    m_recentHeading->setFont(Theme::current().font(TextSize::Small, true));
    m_recentHeading->setForegroundRole(QPalette::PlaceholderText);
    choices->addSpacing(Theme::space(3));
    choices->addWidget(m_recentHeading);
    m_recent->setAccessibleName(tr("Recent registers"));
    m_recent->setUniformItemSizes(true);
    choices->addWidget(m_recent);

    auto *busy = new QVBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->addWidget(m_busyText);
    busy->addWidget(m_busyBar);
    m_busyBar->setTextVisible(false);
    m_busyBar->setAccessibleName(tr("Progress"));
    auto *cancel = new QPushButton(tr("Cancel"), m_busy);
    busy->addWidget(cancel, 0, Qt::AlignLeft);
    connect(cancel, &QPushButton::clicked, this, [this] {
        for (Task *task : m_session.tasks().running())
            task->cancel();
    });

    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addWidget(column, 1);
    row->addStretch();
    layout->insertSpacing(0, Theme::space(6));
}

void StartPage::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_choices->setVisible(!busy);
    m_connect->hide();
}

void StartPage::listRecent()
{
    m_recent->clear();
    for (const RecentRegister &each : recentRegisters()) {
        auto *item = new QListWidgetItem(
            icon(isServerUrl(each.url) ? QStringLiteral("server") : QStringLiteral("database")),
            tr("%1   %2").arg(registerName(each.url),
                              QLocale().toString(each.openedAt, QLocale::ShortFormat)),
            m_recent);
        item->setData(kUrlRole, each.url);
        item->setToolTip(each.url);
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recentHeading->setVisible(m_recent->count() > 0);
    if (m_recent->count() > 0) {
        m_recent->setCurrentRow(0);
        setFocusProxy(m_recent);
    } else {
        setFocusProxy(m_demo);
    }
}

void StartPage::openUrl(const QString &url, bool readOnly)
{
    app::OpenParameters parameters;
    parameters.url = url.toStdString();
    parameters.readOnly = readOnly;
    m_session.open(parameters);
}

void StartPage::openRecent()
{
    const QListWidgetItem *item = m_recent->currentItem();
    if (item == nullptr)
        return;
    const QString url = item->data(kUrlRole).toString();
    if (!isServerUrl(url)) {
        openUrl(url);
        return;
    }
    m_connect->setUrl(url);
    connectToServer();
}

void StartPage::openFile()
{
    const QString file = QFileDialog::getOpenFileName(window(), tr("Open a register"), dataFolder(),
                                                      tr("Registers (*.tally);;All files (*)"));
    if (!file.isEmpty())
        openUrl(file);
}

void StartPage::openCopy()
{
    const QString file =
        QFileDialog::getOpenFileName(window(), tr("Open a back-up for reading"), dataFolder(),
                                     tr("Registers and back-ups (*.tally *.backup);;All files (*)"));
    if (!file.isEmpty())
        openUrl(file, true);
}

void StartPage::makeNew()
{
    QString file = QFileDialog::getSaveFileName(
        window(), tr("Make a new register"), freeName(QStringLiteral("register")), tr("Registers (*.tally)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".tally");
    const QString organisation = QInputDialog::getText(
        window(), tr("Make a new register"), tr("The organisation that owns what is recorded in it:"));
    if (organisation.trimmed().isEmpty())
        return;
    app::OpenParameters parameters;
    parameters.url = file.toStdString();
    m_session.createEmpty(parameters, organisation.trimmed());
}

void StartPage::makeDemo()
{
    m_session.createDemo(freeName(QStringLiteral("demonstration")), kDemoPcs);
}

void StartPage::connectToServer()
{
    Q_EMIT wanted();
    m_choices->hide();
    m_busy->hide();
    m_connect->show();
    m_connect->setFocus();
}

void StartPage::connectNow()
{
    if (const QString missing = m_connect->complaint(); !missing.isEmpty()) {
        m_error->showError({tr("Not connected."), missing, {}, {}, {}});
        m_connect->focusMissing();
        return;
    }
    const QString url = m_connect->url();
    if (m_connect->keepsPassword())
        keepPassword(withoutPassword(url), m_connect->password(), this, [this](const QString &why) {
            if (!why.isEmpty())
                m_error->showError(
                    {tr("The password was not kept."), why, tr("It has to be typed the next time."), {}, {}});
        });
    openUrl(url);
}

void StartPage::showOpening(const QString &url)
{
    Q_EMIT wanted();
    m_wantedUrl = url;
    m_error->dismiss();
    m_busyText->setText(tr("Opening %1").arg(registerName(url)));
    m_busyBar->setMaximum(0);
    setBusy(true);
}

void StartPage::showProgress()
{
    const QList<Task *> running = m_session.tasks().running();
    if (running.isEmpty() || m_busy->isHidden())
        return;
    const Task &task = *running.last();
    const QString words = task.words();
    m_busyText->setText(words.isEmpty()
                            ? tr("%1: %2").arg(registerName(m_wantedUrl), task.name())
                            : tr("%1: %2, %3").arg(registerName(m_wantedUrl), task.name(), words));
    m_busyBar->setMaximum(task.total() > 0 ? 1000 : 0);
    if (task.total() > 0)
        m_busyBar->setValue(static_cast<int>(task.done() * 1000 / task.total()));
}

void StartPage::showFailure(const Error &error)
{
    Q_EMIT wanted();
    setBusy(false);
    if (error.code == ErrorCode::Cancelled)
        return;
    const bool server = isServerUrl(m_wantedUrl);
    if (server) {
        m_connect->setUrl(m_wantedUrl);
        connectToServer();
    }
    m_error->showError(errorWords(tr("%1 was not opened.").arg(registerName(m_wantedUrl)), error));
}

} // namespace tally::ui
