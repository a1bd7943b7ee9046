// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A profile and a table, apart at the first NUL; without one, a table whose columns are known by their names.
#include "evidence/contractor_table.h"
#include "evidence_promises.h"

#include <algorithm>

using namespace tally;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes = fuzz::bytesOf(data, size);
    const std::size_t middle = bytes.find('\0');
    if (middle == std::string_view::npos) {
        evidence::File file;
        if (evidence::readContractorTable(bytes, nullptr, file))
            fuzz::promiseFile(file);
        return 0;
    }
    const auto preview = evidence::previewTable(bytes.substr(middle + 1), bytes.substr(0, middle));
    if (!preview) {
        fuzz::promise(!preview.error().reason.empty());
        return 0;
    }
    fuzz::promiseFile(preview->file);
    for (const evidence::PreviewColumn &column : preview->columns) {
        for (const std::string &sample : column.samples)
            fuzz::promiseText(sample);
    }
    return 0;
}
