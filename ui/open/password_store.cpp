// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/open/password_store.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

namespace tally::ui {

namespace {

const QString kService = QStringLiteral("tallystick");

} // namespace

void readPassword(const QString &url, QObject *context, std::function<void(const QString &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(url);
    const QPointer<QObject> guard(context);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [guard, done = std::move(done)](QKeychain::Job *ended) {
                         auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
                         if (guard)
                             done(ended->error() == QKeychain::NoError ? reading->textData() : QString());
                     });
    job->start();
}

void keepPassword(const QString &url, const QString &password, QObject *context,
                  std::function<void(const QString &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(url);
    job->setTextData(password);
    const QPointer<QObject> guard(context);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [guard, done = std::move(done)](QKeychain::Job *ended) {
                         if (guard)
                             done(ended->error() == QKeychain::NoError ? QString() : ended->errorString());
                     });
    job->start();
}

} // namespace tally::ui
