// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Beside the table: everything that is known of one finding. Asks the register what every source says.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/findings/finding_lines.h"

#include <QFrame>
#include <QTimer>

namespace tally::ui {

class ElidedLabel;
class LineList;

class FindingPane final : public QFrame
{
    Q_OBJECT

public:
    explicit FindingPane(ViewContext &context, QWidget *parent = nullptr);

    // Null: nothing is shown.
    void show(const FindingListPtr &list, const audit::Finding *finding);
    LineList *lines() const { return m_lines; }

    using QWidget::show;

private:
    void tell();
    void askClaims();
    void open(const Line &line);

    ViewContext &m_context;
    ElidedLabel *m_title;
    LineList *m_lines;
    QTimer m_follow;
    FindingListPtr m_list;
    std::optional<audit::Finding> m_finding;
    std::optional<std::vector<app::ClaimView>> m_claims;
    bool m_allItems = false;
    std::uint64_t m_asked = 0;
};

} // namespace tally::ui
