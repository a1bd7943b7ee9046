// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// XML as a plain tree, read so that hostile files do no harm: no document type (so no entities of the file's
// own), limited depth, any declared encoding that encoding.h knows.
#pragma once

#include "core/result.h"
#include "exchange/reader.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tally::exchange {

struct XmlNode
{
    std::string name; // as written
    std::string text; // of an element without elements inside
    std::vector<XmlNode> children;
    std::vector<std::pair<std::string, std::string>> attributes; // names without prefix
    int line = 0;

    const XmlNode *find(std::string_view child) const;         // the first
    std::string_view attribute(std::string_view wanted) const; // trimmed; empty: there is none
};

inline constexpr int kMaxXmlDepth = 64;

// The root element. A text that is not in the encoding it declares is read as what it seems to be, with a
// note.
Result<XmlNode> readXml(std::string_view bytes, const NoteSink &notes);

} // namespace tally::exchange
