// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A mapping that somebody wrote, over a small file: definition and file are apart at the first NUL.
#include "evidence/xml_mapping.h"
#include "evidence_promises.h"

#include <algorithm>

using namespace tally;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes = fuzz::bytesOf(data, size);
    const std::size_t middle = std::min(bytes.find('\0'), bytes.size());
    const auto mapping = evidence::xmlMappingOf(bytes.substr(0, middle));
    if (!mapping) {
        fuzz::promise(!mapping.error().reason.empty());
        return 0;
    }
    std::string why;
    const auto root = evidence::xmlOf(bytes.substr(std::min(middle + 1, bytes.size())), why);
    if (!root)
        return 0;
    evidence::File file;
    const bool fitting = evidence::fits(*mapping, *root);
    evidence::readMappedXml(*mapping, *root, file);
    fuzz::promise(!fitting || !file.rows.empty());
    fuzz::promiseFile(file);
    return 0;
}
