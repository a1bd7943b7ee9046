// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/value_recorder.h"

#include "app/log_view.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"

namespace tally::ui {

namespace {

// What stands now, where it is not what was read and not what is wanted.
Result<std::optional<Clash>> clashOf(app::Register &opened, const WantedValue &wanted, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    const estate::Row row = estate->rowOf(wanted.item);
    if (row == estate::kNoRow)
        return makeError(ErrorCode::Conflict, "this item has ended since it was shown",
                         "Its history says who ended it and why");
    if (wanted.overTheirs || estate->displayAt(row, wanted.attribute) == wanted.readAs)
        return std::optional<Clash>();
    Clash clash;
    clash.was = fromUtf8(wanted.readAs);
    clash.theirs = fromUtf8(estate->displayAt(row, wanted.attribute));
    if (const std::string shown = wanted.shown.toStdString();
        shown == clash.theirs.toStdString() || wanted.value == clash.theirs.toStdString())
        return std::optional<Clash>(); // both said the same
    TALLY_TRY(const auto operations, app::operations(opened, estate->beganAt(row), 1));
    if (!operations.empty()) {
        clash.who = fromUtf8(operations.front().actorLogin);
        clash.when = operations.front().recordedAt;
        clash.reason = fromUtf8(operations.front().reason);
    }
    return std::optional(clash);
}

} // namespace

void recordValue(Session &session, QObject *context, const WantedValue &wanted,
                 const std::function<void(const RecordedValue &)> &done)
{
    const auto clash = std::make_shared<std::optional<Clash>>();
    session.record(
        context, wanted.what,
        [wanted, clash](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(*clash, clashOf(opened, wanted, job));
            if (*clash)
                return std::optional<OperationNumber>();
            return opened.set(wanted.item, {{wanted.attribute, wanted.value}}, {}, {}, job);
        },
        [clash, done](const Session::Recorded &recorded) {
            RecordedValue answer;
            answer.clash = *clash;
            if (recorded)
                answer.operation = *recorded;
            else
                answer.error = recorded.error();
            done(answer);
        });
}

} // namespace tally::ui
