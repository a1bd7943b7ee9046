// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a small true bundle into a folder; a test then damages it.
#pragma once

#include "log/bundle_lines.h"
#include "log/keys.h"
#include "log/operation_record.h"

#include <QTemporaryDir>

#include <string>
#include <vector>

namespace tally::test {

class BundleFixture
{
public:
    static constexpr const char *kOrigin = "council.example/register";

    // Operations 0 … count - 1; each but the genesis begins one item, and ends the one before.
    explicit BundleFixture(int count);

    std::string path(const std::string &name = {}) const;
    std::string file(const std::string &name) const; // its contents
    void write(const std::string &name, const std::string &bytes) const;
    void replace(const std::string &name, const std::string &from, const std::string &to) const;

    // Writes log.jsonl from the records as they stand.
    void writeLog() const;
    // Links and numbers the records afresh, as one would who rewrites history.
    void relink();
    void writeCheckpoint(const std::string &name, std::size_t size, const log::SigningKey &key) const;
    // Two documents and their list, signed. Those of its `lines` that are not empty stand in the list too.
    void writeDocuments(const log::SigningKey &key, const std::string &origin = kOrigin,
                        const std::string &lines = {}) const;
    const log::SigningKey &key() const { return m_key; }

    std::vector<log::OperationRecord> records;
    std::vector<log::FactLine> facts;

private:
    void writeFacts() const;
    QTemporaryDir m_folder;
    log::SigningKey m_key;
};

} // namespace tally::test
