// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads an interchange file and hands out its operations one after the other, for replay.
#pragma once

#include "app/interchange_lines.h"
#include "log/merkle.h"

#include <fstream>
#include <map>
#include <set>

namespace tally::app {

class InterchangeSource
{
public:
    explicit InterchangeSource(const std::string &file) : m_file(file), m_in(file, std::ios::binary) {}

    // Nothing after the last. An error names the line; a file without its end is one.
    Result<std::optional<store::ReplayOperation>> next();
    // Known after the last operation.
    const std::vector<store::Checkpoint> &checkpoints() const { return m_checkpoints; }

private:
    Result<std::optional<InterchangeLine>> readLine();
    Outcome readToOperation();
    Outcome gatherChanges(store::ReplayOperation &operation);
    void hold(InterchangeOperation &&line);
    void giveBeside(store::ReplayOperation &operation);
    void nameNewActors(store::ReplayOperation &operation);
    Outcome checkEnd(const InterchangeEnd &end);
    Error wrongLine(std::string reason) const;

    std::string m_file;
    std::ifstream m_in;
    int m_line = 0;
    std::optional<store::ReplayOperation> m_pending;
    std::vector<model::PrivateValue> m_privateValues;
    std::vector<std::string> m_blobs;
    std::vector<store::Checkpoint> m_checkpoints;
    log::Frontier m_tree; // of the records read
    bool m_ended = false;
    std::map<ActorId, std::string> m_logins;
    std::set<ActorId> m_known; // to the register that is being filled
};

} // namespace tally::app
