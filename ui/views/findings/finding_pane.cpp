// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/finding_pane.h"

#include "ui/details/line_list.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/views/findings/finding_words.h"
#include "ui/widgets/elided_label.h"

#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kFollowMs = 80; // what is gone through quickly is not asked for

} // namespace

FindingPane::FindingPane(ViewContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_title(new ElidedLabel({}, TextSize::Heading, Role::Text, this)),
      m_lines(new LineList(tr("The finding"), this))
{
    setFrameShape(QFrame::NoFrame);
    setProperty("pane", true);
    setFocusProxy(m_lines);
    m_title->setDemiBold(true);
    m_title->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_lines, 1);
    m_follow.setSingleShot(true);
    m_follow.setInterval(kFollowMs);
    connect(&m_follow, &QTimer::timeout, this, &FindingPane::askClaims);
    connect(m_lines, &LineList::opened, this, &FindingPane::open);
    connect(m_lines, &LineList::whyAsked, this, &FindingPane::open);
}

void FindingPane::show(const FindingListPtr &list, const audit::Finding *finding)
{
    const bool same = finding != nullptr && m_finding && m_finding->key == finding->key && m_list == list;
    m_list = list;
    if (same)
        return;
    m_finding = finding == nullptr ? std::nullopt : std::optional(*finding);
    m_claims.reset();
    m_allItems = false;
    ++m_asked;
    tell();
    if (m_finding)
        m_follow.start();
    else
        m_follow.stop();
}

void FindingPane::tell()
{
    if (!m_finding || m_list == nullptr) {
        m_title->setText(tr("No finding is chosen"));
        m_lines->setLines({});
        return;
    }
    m_title->setText(findingTitle(*m_list->estate, *m_finding));
    m_title->setToolTip(m_title->text());
    m_lines->setLines(findingLines(*m_list->estate, *m_finding, m_claims, m_allItems));
}

void FindingPane::askClaims()
{
    const estate::Row row = m_finding ? rowOf(*m_list->estate, *m_finding) : estate::kNoRow;
    if (row == estate::kNoRow || m_finding->attribute.empty())
        return;
    using Claims = std::vector<app::ClaimView>;
    m_context.session.run<Claims>(
        this, {},
        [estate = m_list->estate, row](app::Register &opened, JobContext &) {
            return app::claimsOf(opened, *estate, row);
        },
        [this, asked = m_asked](Result<Claims> claims) {
            if (asked != m_asked)
                return;
            if (!claims)
                return m_context.navigator.complain(tr("What the sources say cannot be shown."),
                                                    claims.error());
            m_claims = std::move(*claims);
            tell();
        });
}

void FindingPane::open(const Line &line)
{
    if (line.key == QLatin1String(kMoreItems)) {
        m_allItems = true;
        tell();
    } else if (line.link && line.item) {
        m_context.navigator.openItem(line.item);
    }
}

} // namespace tally::ui
