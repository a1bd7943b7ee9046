// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The audit bundle of a disposal order: the bundle of docs/bundle.md with the order's papers beside the log,
// under a signed list. docs/disposal-documents.md describes them.
#pragma once

#include "app/bundle_export.h"
#include "app/disposing.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tally::app {

struct DisposalBundle
{
    BundleCounts log;
    std::int64_t certificates = 0;
    std::vector<std::string> documents; // paths inside the bundle
};

// `order` by its key. The folder must not exist yet, and does not after a failure. NotFound: no such order.
// Otherwise as exportBundle and paintPdf.
Result<DisposalBundle> exportDisposalBundle(Register &opened, const std::string &order,
                                            const std::string &folder, JobContext &job);

} // namespace tally::app
