// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/plan_preview.h"

#include "ui/models/item_words.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"

#include <QCoreApplication>
#include <QPushButton>

namespace tally::ui {

bool showRefusals(const Session &session, ErrorStrip &strip, QPushButton &button, const QString &cannot,
                  const Error *failure, const std::vector<Error> &refused)
{
    if (failure != nullptr) {
        strip.showError(errorWords(cannot, *failure));
        button.setEnabled(false);
        return false;
    }
    QString locked = session.whyNoEdit();
    if (!refused.empty()) {
        strip.showError(
            errorWords(QCoreApplication::translate("tally::ui::MergePage", "The register would refuse it."),
                       refused.front()));
        locked = sentence(toQt(refused.front().reason));
    } else {
        strip.dismiss();
    }
    button.setEnabled(locked.isEmpty());
    button.setToolTip(locked);
    return true;
}

} // namespace tally::ui
