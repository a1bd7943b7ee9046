// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/import_run.h"

#include "app/import_recognition.h"
#include "app/import_since.h"
#include "app/input_files.h"
#include "ui/session/session.h"

#include <algorithm>
#include <filesystem>

namespace tally::ui {

namespace {

constexpr int kSoonMs = 150; // after the last change of a mapping

std::vector<std::string> toPaths(const QStringList &paths)
{
    std::vector<std::string> result;
    for (const QString &path : paths)
        result.push_back(path.toStdString());
    return result;
}

// A single large file; folders of many small ones are read as a whole.
bool hasLargeFile(const std::vector<std::string> &paths)
{
    return std::ranges::any_of(paths, [](const std::string &path) {
        std::error_code error;
        return std::filesystem::is_regular_file(path, error) &&
               std::filesystem::file_size(path, error) > std::uintmax_t(ImportRun::kLargeBytes);
    });
}

} // namespace

ImportRun::ImportRun(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        askLook();
        previewNow(false);
    });
}

ImportRun::~ImportRun()
{
    stopReading();
}

void ImportRun::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void ImportRun::choose(const QStringList &paths)
{
    if (m_stage == Stage::Recording)
        return;
    m_soon.stop();
    stopReading();
    m_paths = paths;
    m_preview.reset();
    m_previews = 0;
    m_done.reset();
    m_look.reset();
    m_file.clear();
    m_mappings.clear();
    m_decisions.clear();
    m_stopped = false;
    Q_EMIT looked();
    if (paths.isEmpty())
        setStage(Stage::Choosing);
    else
        previewNow(false);
}

void ImportRun::setSource(const QString &source)
{
    if (m_source == source)
        return;
    m_source = source;
    if (!m_paths.isEmpty() && m_stage != Stage::Recording)
        m_soon.start();
}

app::Register::ImportOptions ImportRun::options() const
{
    app::Register::ImportOptions options;
    options.source = m_source.toStdString();
    options.mappings = m_mappings;
    return options;
}

// The session shows the newest last.
Task *ImportRun::newestTask() const
{
    const QList<Task *> &tasks = m_session.tasks().tasks();
    return tasks.isEmpty() ? nullptr : tasks.constLast();
}

Task *ImportRun::task() const
{
    if (m_stage == Stage::Recording)
        return m_recording;
    return m_stage == Stage::Previewing ? m_reading : nullptr;
}

void ImportRun::stopReading()
{
    for (Task *task : {m_reading.data(), m_looking.data()}) {
        if (task != nullptr)
            task->cancel();
    }
    ++m_asked;
    ++m_looks;
}

void ImportRun::cancel()
{
    m_soon.stop();
    if (m_stage == Stage::Recording) {
        if (m_recording != nullptr)
            m_recording->cancel();
        m_stopping = true;
        Q_EMIT changed(); // its answer says what became of it
        return;
    }
    stopReading();
    if (m_stage != Stage::Previewing)
        return;
    m_stopped = true;
    setStage(m_preview ? Stage::Previewed : Stage::Choosing);
}

// --- preview

void ImportRun::previewNow(bool whole)
{
    if (m_paths.isEmpty() || m_stage == Stage::Recording)
        return;
    if (m_reading != nullptr)
        m_reading->cancel();
    const quint64 asked = ++m_asked;
    app::Register::ImportOptions wanted = options();
    wanted.dryRun = true;
    m_session.run<Preview>(
        this, tr("Previewing %n file(s) or folder(s)", nullptr, int(m_paths.size())),
        [paths = toPaths(m_paths), wanted, whole](app::Register &opened,
                                                  JobContext &job) mutable -> Result<Preview> {
            if (job.cancelled())
                return makeError(ErrorCode::Cancelled, "stopped");
            if (!whole && hasLargeFile(paths))
                wanted.mostReports = kFirstReports;
            Preview made;
            TALLY_TRY(made.result, opened.import(paths, wanted, job));
            TALLY_TRY(const auto estate, opened.current(job));
            made.classes = estate->classesPtr();
            made.preview = app::previewOf(made.result.plan, *estate);
            made.result.plan.draft = {}; // it is planned anew when it is recorded
            TALLY_TRY(const auto waiting, opened.held(true, job));
            for (const reconcile::HeldReport &report : waiting) {
                const auto known = made.preview.held.find({report.source, report.subject});
                if (known != made.preview.held.end() && known->second.claims.empty())
                    known->second = app::heldThing(report, *estate);
            }
            return made;
        },
        [this, asked](Result<Preview> made) {
            if (asked != m_asked)
                return;
            if (made) {
                take(std::move(*made));
            } else {
                m_stage = m_preview ? Stage::Previewed : Stage::Choosing;
                Q_EMIT changed();
                if (made.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(made.error());
            }
        });
    m_reading = newestTask();
    m_stopped = false;
    setStage(Stage::Previewing);
}

void ImportRun::take(Preview &&preview)
{
    m_preview = std::move(preview);
    ++m_previews;
    std::erase_if(m_decisions,
                  [this](const auto &decided) { return !m_preview->preview.held.contains(decided.first); });
    m_stage = Stage::Previewed;
    Q_EMIT changed();
    if (const auto files = tables(); m_file.empty() && !files.empty())
        lookAt(files.front());
}

// --- tables

std::vector<std::string> ImportRun::tables() const
{
    std::vector<std::string> files;
    if (!m_preview)
        return files;
    const auto &result = m_preview->result;
    for (const std::string &file : result.files) {
        const auto format = result.formats.find(file);
        // A table whose class nothing tells is refused, and can be mapped all the same.
        const bool isRefused = std::ranges::any_of(
            result.refused, [&](const Error &error) { return error.file == file && error.line > 0; });
        if (format != result.formats.end() ? format->second == "csv" || format->second == "xlsx"
                                           : isRefused || m_mappings.contains(file))
            files.push_back(file);
    }
    return files;
}

void ImportRun::lookAt(const std::string &file)
{
    m_file = file;
    m_look.reset();
    Q_EMIT looked();
    askLook();
}

void ImportRun::askLook()
{
    if (m_file.empty())
        return;
    if (m_looking != nullptr)
        m_looking->cancel();
    const quint64 asked = ++m_looks;
    const auto mapping = m_mappings.find(m_file);
    m_session.run<exchange::TableLook>(
        this, tr("Looking at the columns"),
        [file = m_file, text = mapping == m_mappings.end() ? std::string() : mapping->second](
            app::Register &opened, JobContext &job) -> Result<exchange::TableLook> {
            TALLY_TRY(const std::string bytes, app::readInput(file));
            TALLY_TRY(const auto estate, opened.current(job));
            exchange::ReaderOptions options;
            options.fileName = file;
            options.mapping = text;
            options.classes = estate->classesPtr();
            return exchange::lookAtTable(bytes, options, job);
        },
        [this, asked](Result<exchange::TableLook> found) {
            if (asked != m_looks)
                return;
            if (found) {
                m_look = std::move(*found);
                Q_EMIT looked();
            } else if (found.error().code != ErrorCode::Cancelled && found.error().code != ErrorCode::Usage) {
                Q_EMIT lookFailed(found.error());
            }
        });
    m_looking = newestTask();
}

void ImportRun::setMapping(const std::optional<exchange::TableMapping> &mapping)
{
    if (m_file.empty() || m_stage == Stage::Recording)
        return;
    if (mapping)
        m_mappings[m_file] = exchange::toJson(*mapping);
    else
        m_mappings.erase(m_file);
    if (m_reading != nullptr)
        m_reading->cancel(); // what it reads is out of date
    m_soon.start();
}

// --- decisions

void ImportRun::decide(const Decisions &decisions)
{
    for (const auto &[key, decision] : decisions)
        m_decisions.insert_or_assign(key, decision);
    Q_EMIT changed();
}

void ImportRun::undecide(const std::vector<reconcile::ReportKey> &keys)
{
    for (const reconcile::ReportKey &key : keys)
        m_decisions.erase(key);
    Q_EMIT changed();
}

// --- record

void ImportRun::record()
{
    if (m_stage != Stage::Previewed || m_preview->result.isPart)
        return;
    app::Register::ImportOptions wanted = options();
    wanted.decisions = m_decisions;
    wanted.digests = m_preview->result.digests;
    const auto done = std::make_shared<Done>();
    m_session.record(
        this, tr("Importing %n file(s) or folder(s)", nullptr, int(m_paths.size())),
        [paths = toPaths(m_paths), wanted, done, since = m_since](app::Register &opened,
                                                                  JobContext &job) -> Session::Recorded {
            TALLY_TRY(const auto result, app::importSince(opened, paths, wanted, since, job));
            done->operation = result.operation;
            done->created = std::ranges::count(result.plan.reports, reconcile::Decision::Created,
                                               &reconcile::PlannedReport::decision);
            done->updated = result.plan.updated;
            done->held = result.plan.held;
            TALLY_TRY(const auto estate, opened.current(job));
            done->unknownTitles = app::importedTitles(result, *estate).unknown;
            return result.operation;
        },
        [this, done](const Session::Recorded &recordedNow) {
            m_stopping = false;
            if (!recordedNow) {
                m_stopped = recordedNow.error().code == ErrorCode::Cancelled;
                setStage(Stage::Previewed);
                if (recordedNow.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(recordedNow.error());
                return;
            }
            m_done = *done;
            m_decisions.clear();
            setStage(Stage::Recorded);
            Q_EMIT recorded();
        });
    m_recording = newestTask();
    m_stopped = false;
    setStage(Stage::Recording);
}

} // namespace tally::ui
