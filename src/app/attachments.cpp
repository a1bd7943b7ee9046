// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments.h"

#include "store/store.h"

namespace tally::app {

Result<std::string> attachmentBytes(Register &opened, const std::string &sha256)
{
    return opened.store().blob(sha256);
}

} // namespace tally::app
