// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stocktake/stocktake_words.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

namespace tally::ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("tally::ui::stocktake", text);
}

} // namespace

QString campaignStateWords(audit::CampaignState state)
{
    switch (state) {
    case audit::CampaignState::Open:
        return translated(QT_TRANSLATE_NOOP("tally::ui::stocktake", "counting"));
    case audit::CampaignState::Counted:
        return translated(QT_TRANSLATE_NOOP("tally::ui::stocktake", "counted, to be signed"));
    case audit::CampaignState::Signed:
        return translated(QT_TRANSLATE_NOOP("tally::ui::stocktake", "signed"));
    case audit::CampaignState::Cancelled:
        return translated(QT_TRANSLATE_NOOP("tally::ui::stocktake", "cancelled"));
    }
    return {};
}

State stateOf(audit::CampaignState state)
{
    switch (state) {
    case audit::CampaignState::Open:
        return State::Progress;
    case audit::CampaignState::Counted:
        return State::Warn;
    case audit::CampaignState::Signed:
        return State::Good;
    case audit::CampaignState::Cancelled:
        return State::Ended;
    }
    return State::Idle;
}

QString bucketWords(audit::Bucket bucket)
{
    switch (bucket) {
    case audit::Bucket::Found:
        return translated(QT_TRANSLATE_NOOP("tally::ui::stocktake", "Found"));
    case audit::Bucket::Elsewhere:
        return translated(QT_TRANSLATE_NOOP("tally::ui::stocktake", "Elsewhere"));
    case audit::Bucket::Missing:
        return translated(QT_TRANSLATE_NOOP("tally::ui::stocktake", "Missing"));
    case audit::Bucket::Unknown:
        return translated(QT_TRANSLATE_NOOP("tally::ui::stocktake", "Unknown"));
    }
    return {};
}

State stateOf(audit::Bucket bucket)
{
    switch (bucket) {
    case audit::Bucket::Found:
        return State::Good;
    case audit::Bucket::Elsewhere:
        return State::Warn;
    case audit::Bucket::Missing:
        return State::Bad;
    case audit::Bucket::Unknown:
        return State::Unknown;
    }
    return State::Idle;
}

State stateOf(audit::ScanOutcome outcome)
{
    switch (outcome) {
    case audit::ScanOutcome::Found:
        return State::Good;
    case audit::ScanOutcome::Elsewhere:
    case audit::ScanOutcome::NotExpected:
    case audit::ScanOutcome::Denied:
        return State::Warn;
    case audit::ScanOutcome::AlreadySeen:
        return State::Info;
    case audit::ScanOutcome::Unknown:
    case audit::ScanOutcome::Several:
        return State::Unknown;
    }
    return State::Idle;
}

QString placeWords(const estate::Estate &estate, ItemId place)
{
    return place ? itemName(estate, place) : unknownText();
}

QString answerWords(const estate::Estate &estate, const audit::ScanAnswer &answer)
{
    switch (answer.outcome) {
    case audit::ScanOutcome::Found:
        return translated(QT_TRANSLATE_NOOP("tally::ui::stocktake", "found"));
    case audit::ScanOutcome::Elsewhere:
        return translated(QT_TRANSLATE_NOOP("tally::ui::stocktake", "belongs at %1: seen here"))
            .arg(placeWords(estate, answer.recordedPlace));
    case audit::ScanOutcome::NotExpected:
        return translated(QT_TRANSLATE_NOOP("tally::ui::stocktake", "not expected here; recorded at %1"))
            .arg(placeWords(estate, answer.recordedPlace));
    case audit::ScanOutcome::AlreadySeen:
        return translated(QT_TRANSLATE_NOOP("tally::ui::stocktake", "already found, %1"))
            .arg(answer.before ? formatInstant(*answer.before) : unknownText());
    case audit::ScanOutcome::Denied:
        return translated(
            QT_TRANSLATE_NOOP("tally::ui::stocktake", "said not to be there: kept as evidence"));
    case audit::ScanOutcome::Several:
        return translated(
            QT_TRANSLATE_NOOP("tally::ui::stocktake", "several items carry this: kept, decide later"));
    case audit::ScanOutcome::Unknown:
        break;
    }
    if (answer.candidates.size() != 1)
        return translated(
            QT_TRANSLATE_NOOP("tally::ui::stocktake", "not in the register: kept, decide later"));
    return translated(QT_TRANSLATE_NOOP("tally::ui::stocktake",
                                        "not in the register, nearly %1: kept, decide later"))
        .arg(itemName(estate, answer.candidates.front()));
}

} // namespace tally::ui
