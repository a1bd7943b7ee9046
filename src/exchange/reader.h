// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Readers of foreign files. Each knows its format by content, never by name, and only reports (model::SourceReport).
// To add one: its own file, a fixture folder, a line in registry.cpp.
#pragma once

#include "core/job.h"
#include "core/result.h"
#include "model/source_report.h"

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace tally::model {
class ClassRegistry;
}

namespace tally::exchange {

struct ReaderOptions
{
    std::string fileName;    // for messages, and for nothing else
    std::string className;   // --class: for files whose rows name no class
    std::string source;      // --source: overrides the reader's source name
    std::string mapping;     // --mapping: text of a mapping file (JSON), for tables
    std::shared_ptr<const model::ClassRegistry> classes; // with those that the organisation added; null: the shipped ones
};

// Reports go out one by one, so that a large file is not held twice. Returning false stops the reading.
using ReportSink = std::function<bool(model::SourceReport &&)>;
using NoteSink = std::function<void(model::InputNote &&)>;

struct Reader
{
    std::string_view name;  // "glpi-json": --format
    std::string_view label; // "GLPI inventory (JSON)"
    // How sure the reader is that these are its bytes: 0 not, 100 certain. Gets the whole file (unpacked); must be cheap.
    int (*recognises)(std::string_view bytes);
    // Reads everything; an error means that nothing of the file is to be taken. Never throws.
    Outcome (*read)(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
                    const NoteSink &notes, JobContext &job);
};

std::span<const Reader> readers();
const Reader *findReader(std::string_view name);

// Recognises and reads one file's bytes; zlib, gzip and zip of one file are unpacked first (at most 1 GiB unpacked, else refused).
// `format` empty: by content. Unknown content, empty or binary files are InvalidInput that says what was tried.
Result<std::string> readBytes(std::string_view bytes, std::string_view format, const ReaderOptions &options,
                              const ReportSink &reports, const NoteSink &notes, JobContext &job); // the format's name

} // namespace tally::exchange
