// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One import from the choice of files to what is recorded: the files, how they are read, the newest preview
// and what was decided in it. Reads and records on the register's thread; a newer wish stops an older one.
#pragma once

#include "app/import_preview.h"
#include "app/register.h"
#include "core/date.h"
#include "exchange/table_look.h"
#include "ui/session/task.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tally::ui {

class Session;

class ImportRun final : public QObject
{
    Q_OBJECT

public:
    enum class Stage
    {
        Choosing,
        Previewing,
        Previewed,
        Recording,
        Recorded
    };
    struct Preview
    {
        app::Register::ImportResult result;
        app::ImportPreview preview;
        std::shared_ptr<const model::ClassRegistry> classes;
    };
    struct Done
    {
        std::optional<OperationNumber> operation; // none: the register knew all of it
        qint64 created = 0, updated = 0, held = 0;
        qint64 unknownTitles = 0; // of software, new with it
    };
    using Decisions = std::map<reconcile::ReportKey, reconcile::HeldDecision>;

    // Files above this are looked at by their first rows while columns are mapped.
    static constexpr qint64 kLargeBytes = 8'000'000;
    static constexpr qint64 kFirstReports = 2'000;

    explicit ImportRun(Session &session, QObject *parent = nullptr);
    ~ImportRun() override;

    // Forgets what was; an empty list is the beginning.
    void choose(const QStringList &paths);
    const QStringList &paths() const { return m_paths; }
    void setSource(const QString &source);
    const QString &source() const { return m_source; }
    // Since when what is recorded is true; none: today.
    void setSince(std::optional<Day> since) { m_since = since; }
    std::optional<Day> since() const { return m_since; }
    Stage stage() const { return m_stage; }
    bool isWorking() const { return m_stage == Stage::Previewing || m_stage == Stage::Recording; }
    // The newest; also while a newer one is made. Null before the first.
    const Preview *preview() const { return m_preview ? &*m_preview : nullptr; }
    quint64 previewNumber() const { return m_previews; } // another one for each preview; 0: none yet
    const std::optional<Done> &done() const { return m_done; }

    // --- tables
    std::vector<std::string> tables() const; // files among the previewed whose columns can be mapped
    void lookAt(const std::string &file);    // answers with looked()
    const std::string &lookedAt() const { return m_file; }
    const exchange::TableLook *look() const { return m_look ? &*m_look : nullptr; }
    // Of the file that is looked at; nothing: found out.
    void setMapping(const std::optional<exchange::TableMapping> &mapping);
    bool isMapped() const { return m_mappings.contains(m_file); }

    // --- decisions about what is held
    void decide(const Decisions &decisions); // besides those made already
    void undecide(const std::vector<reconcile::ReportKey> &keys);
    const Decisions &decisions() const { return m_decisions; }

    Task *task() const; // what is being done now; null: nothing
    void previewNow(bool whole);
    void cancel();                                 // reading or writing; nothing is recorded
    bool isStopping() const { return m_stopping; } // cancelled, and not answered yet
    bool wasStopped() const { return m_stopped; }  // the last reading or recording
    void record();

Q_SIGNALS:
    void changed();                         // the stage, the preview or a decision
    void looked();                          // look() is another one
    void failed(const tally::Error &error); // reading or recording
    void lookFailed(const tally::Error &error);
    void recorded();

private:
    app::Register::ImportOptions options() const;
    void askLook();
    void setStage(Stage stage);
    void stopReading();
    Task *newestTask() const;
    void take(Preview &&preview);

    Session &m_session;
    QStringList m_paths;
    QString m_source;
    std::optional<Day> m_since;
    Stage m_stage = Stage::Choosing;
    std::optional<Preview> m_preview;
    std::optional<Done> m_done;
    std::string m_file; // that is looked at
    std::optional<exchange::TableLook> m_look;
    std::map<std::string, std::string> m_mappings; // JSON, by file
    Decisions m_decisions;
    quint64 m_asked = 0; // previews; answers to an older one are dropped
    quint64 m_looks = 0;
    quint64 m_previews = 0;
    bool m_stopping = false, m_stopped = false;
    QPointer<Task> m_reading, m_looking, m_recording;
    QTimer m_soon;
};

} // namespace tally::ui
