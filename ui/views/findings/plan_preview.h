// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What merging and taking apart have in common: what it would do is worked out before, with what the register
// would refuse.
#pragma once

#include "ui/session/session.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QPushButton;

namespace tally::ui {

class ErrorStrip;

// Says in the strip why it cannot be, or would not be recorded, and locks the button with the reason. False:
// there is no plan to show. `cannot`: "They cannot be merged so."
bool showRefusals(const Session &session, ErrorStrip &strip, QPushButton &button, const QString &cannot,
                  const Error *failure, const std::vector<Error> &refused);

template <typename Report>
bool showRefusals(const Session &session, ErrorStrip &strip, QPushButton &button, const QString &cannot,
                  const Result<Report> &report)
{
    return report ? showRefusals(session, strip, button, cannot, nullptr, report->wouldRefuse)
                  : showRefusals(session, strip, button, cannot, &report.error(), {});
}

// Asks for a report on the register's thread; of several the answer to the newest is shown. Belongs to
// `owner`, without whom nothing is shown.
template <typename Report>
class PlanPreview
{
public:
    using Plan = std::function<Result<Report>(app::Register &, JobContext &)>;
    using Show =
        std::function<void(const estate::EstatePtr &, const Result<Report> &)>; // the estate it is of

    PlanPreview(Session &session, QObject *owner) : m_session(session), m_owner(owner) {}

    void ask(const QString &task, Plan plan, Show show)
    {
        struct Answer
        {
            estate::EstatePtr estate;
            std::shared_ptr<const Result<Report>> report;
        };
        m_session.run<Answer>(
            m_owner, task,
            [plan = std::move(plan)](app::Register &opened, JobContext &job) -> Result<Answer> {
                TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
                return Answer{estate, std::make_shared<const Result<Report>>(plan(opened, job))};
            },
            [this, show = std::move(show), asked = ++m_asked](const Result<Answer> &answer) {
                if (asked != m_asked)
                    return;
                if (answer)
                    show(answer->estate, *answer->report);
                else
                    show({}, answer.error());
            });
    }
    void forget() { ++m_asked; } // what is being worked out

private:
    Session &m_session;
    QObject *m_owner;
    std::uint64_t m_asked = 0;
};

} // namespace tally::ui
