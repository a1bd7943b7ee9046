// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout by Graphviz's dot, a program of its own that we talk to in plain text: its licence does not go
// together with ours, and it may be missing. Never waited for.
#pragma once

#include "core/result.h"
#include "ui/graph/layered_layout.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QProcess;
class QTemporaryFile;

namespace tally::ui {

// What dot is asked and how its answer (-Tplain) reads. An answer that names not every box, or not a number
// where one belongs, is an error.
QByteArray dotText(const LayoutRequest &request);
Result<Layout> parsePlain(const QByteArray &plain, const LayoutRequest &request);

class Graphviz final : public QObject
{
    Q_OBJECT

public:
    // Found on the path when `program` is empty.
    explicit Graphviz(QString program = {}, QObject *parent = nullptr);
    ~Graphviz() override;

    bool isThere() const { return !m_program.isEmpty(); }
    // Returns at once. A run that still goes is killed and not heard of again. After `limitMs` it has failed.
    void start(const LayoutRequest &request, int limitMs);
    void cancel();

Q_SIGNALS:
    void finished(const tally::ui::Layout &layout);
    void failed(const QString &reason); // for a log: people get our own layout instead

private:
    void end();
    void fail(const QString &reason);

    QString m_program;
    LayoutRequest m_request;
    std::unique_ptr<QTemporaryFile>
        m_text; // a file and no pipe: a process that ends early breaks no pipe of ours
    QPointer<QProcess> m_process;
    QTimer m_limit;
};

} // namespace tally::ui
