// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Evidence read in a test, and what of it is compared.
#pragma once

#include "core/text.h"
#include "evidence/evidence_reading.h"
#include "paths.h"

#include <QString>
#include <QTest>

#include <cstdlib>
#include <string>
#include <string_view>

namespace tally::test {

inline evidence::File readEvidence(std::string_view bytes, const evidence::Settings &settings = {})
{
    const auto file = evidence::readEvidence(bytes, "file", settings);
    if (!file)
        qFatal("%s", file.error().text().c_str());
    return *file;
}

inline evidence::File readFixture(const std::string &name, const evidence::Settings &settings = {})
{
    return readEvidence(readFile(fixture("evidence/" + name)), settings);
}

// "EV-PARSE@0 EV-TRUNCATED@1": codes with the row they are of.
inline QString problemsOf(const evidence::File &file)
{
    QStringList codes;
    for (const evidence::Problem &problem : file.problems)
        codes += QString::fromStdString(problem.code + "@" + std::to_string(problem.row));
    return codes.join(QLatin1Char(' '));
}

inline bool notes(const evidence::Row &row, std::string_view words)
{
    for (const evidence::Note &note : row.notes) {
        if (note.text.find(words) != std::string::npos)
            return true;
    }
    return false;
}

inline QByteArray technique(const evidence::Row &row)
{
    const std::string_view name = evidence::techniqueName(row.technique);
    return QByteArray(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace tally::test
