// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/disposal_words.h"

#include "ui/models/item_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

constexpr const char *kContext = "tally::ui::disposal";

struct StateText
{
    std::string_view state;
    const char *words;
    State shape;
};
struct Text
{
    std::string_view name;
    const char *words;
};

constexpr std::array kStates{
    StateText{"medium_unsanitised", QT_TRANSLATE_NOOP("tally::ui::disposal", "Unsanitised"), State::Idle},
    StateText{"medium_in_progress", QT_TRANSLATE_NOOP("tally::ui::disposal", "In progress"), State::Progress},
    StateText{"medium_claimed", QT_TRANSLATE_NOOP("tally::ui::disposal", "Evidence claimed"),
              State::Progress},
    StateText{"medium_verified", QT_TRANSLATE_NOOP("tally::ui::disposal", "Evidence verified"),
              State::Progress},
    StateText{"medium_accepted", QT_TRANSLATE_NOOP("tally::ui::disposal", "Sanitised, accepted"),
              State::Good},
    StateText{"medium_failed_locked", QT_TRANSLATE_NOOP("tally::ui::disposal", "Failed, destroy only"),
              State::Bad},
    StateText{"medium_destroy_claimed", QT_TRANSLATE_NOOP("tally::ui::disposal", "Destruction claimed"),
              State::Progress},
    StateText{"medium_destroy_claimed_locked",
              QT_TRANSLATE_NOOP("tally::ui::disposal", "Failed, destruction claimed"), State::Progress},
    StateText{"medium_destroyed", QT_TRANSLATE_NOOP("tally::ui::disposal", "Destroyed, accepted"),
              State::Good},
    StateText{"medium_returned", QT_TRANSLATE_NOOP("tally::ui::disposal", "Back in stock"), State::Ended},
    StateText{"medium_missing", QT_TRANSLATE_NOOP("tally::ui::disposal", "Missing"), State::Bad},
    StateText{"medium_found", QT_TRANSLATE_NOOP("tally::ui::disposal", "Found, to be confirmed"),
              State::Warn},
    StateText{"medium_written_off", QT_TRANSLATE_NOOP("tally::ui::disposal", "Written off as lost"),
              State::Ended},
    StateText{"line_retired", QT_TRANSLATE_NOOP("tally::ui::disposal", "Retired"), State::Idle},
    StateText{"line_triaged", QT_TRANSLATE_NOOP("tally::ui::disposal", "Triaged"), State::Idle},
    StateText{"line_quarantined", QT_TRANSLATE_NOOP("tally::ui::disposal", "In quarantine"), State::Progress},
    StateText{"line_ready", QT_TRANSLATE_NOOP("tally::ui::disposal", "Ready"), State::Progress},
    StateText{"line_allocated", QT_TRANSLATE_NOOP("tally::ui::disposal", "On an order"), State::Progress},
    StateText{"line_departed", QT_TRANSLATE_NOOP("tally::ui::disposal", "Departed"), State::Progress},
    StateText{"line_at_contractor", QT_TRANSLATE_NOOP("tally::ui::disposal", "At the contractor"),
              State::Progress},
    StateText{"line_reconciled", QT_TRANSLATE_NOOP("tally::ui::disposal", "Reconciled"), State::Good},
    StateText{"line_disposed", QT_TRANSLATE_NOOP("tally::ui::disposal", "Disposed of"), State::Ended},
    StateText{"line_returned", QT_TRANSLATE_NOOP("tally::ui::disposal", "Back in stock"), State::Ended},
    StateText{"order_draft", QT_TRANSLATE_NOOP("tally::ui::disposal", "Draft"), State::Idle},
    StateText{"order_submitted", QT_TRANSLATE_NOOP("tally::ui::disposal", "Submitted"), State::Progress},
    StateText{"order_approved", QT_TRANSLATE_NOOP("tally::ui::disposal", "Approved"), State::Progress},
    StateText{"order_sealed", QT_TRANSLATE_NOOP("tally::ui::disposal", "Sealed"), State::Progress},
    StateText{"order_in_transit", QT_TRANSLATE_NOOP("tally::ui::disposal", "In transit"), State::Progress},
    StateText{"order_received", QT_TRANSLATE_NOOP("tally::ui::disposal", "Received"), State::Progress},
    StateText{"order_reported", QT_TRANSLATE_NOOP("tally::ui::disposal", "Reported"), State::Progress},
    StateText{"order_exceptions", QT_TRANSLATE_NOOP("tally::ui::disposal", "Exceptions open"), State::Warn},
    StateText{"order_reconciled", QT_TRANSLATE_NOOP("tally::ui::disposal", "Reconciled"), State::Good},
    StateText{"order_proposed", QT_TRANSLATE_NOOP("tally::ui::disposal", "Proposed for closing"),
              State::Progress},
    StateText{"order_closed", QT_TRANSLATE_NOOP("tally::ui::disposal", "Closed"), State::Ended},
    StateText{"order_reopening", QT_TRANSLATE_NOOP("tally::ui::disposal", "To be opened again"), State::Warn},
    StateText{"order_cancelled", QT_TRANSLATE_NOOP("tally::ui::disposal", "Cancelled"), State::Ended},
    StateText{"container_filling", QT_TRANSLATE_NOOP("tally::ui::disposal", "Open"), State::Idle},
    StateText{"container_sealed", QT_TRANSLATE_NOOP("tally::ui::disposal", "Sealed"), State::Progress},
    StateText{"container_countersigned", QT_TRANSLATE_NOOP("tally::ui::disposal", "Sealed and countersigned"),
              State::Good},
    StateText{"container_away", QT_TRANSLATE_NOOP("tally::ui::disposal", "Away"), State::Progress},
    StateText{"container_arrived", QT_TRANSLATE_NOOP("tally::ui::disposal", "Arrived"), State::Progress},
    StateText{"container_emptied", QT_TRANSLATE_NOOP("tally::ui::disposal", "Emptied"), State::Ended},
    StateText{"bay_attested", QT_TRANSLATE_NOOP("tally::ui::disposal", "Attested by one person"),
              State::Warn},
    StateText{"bay_confirmed", QT_TRANSLATE_NOOP("tally::ui::disposal", "Confirmed by two"), State::Good},
    StateText{"movement_released", QT_TRANSLATE_NOOP("tally::ui::disposal", "Released, not accepted"),
              State::Warn},
    StateText{"movement_accepted", QT_TRANSLATE_NOOP("tally::ui::disposal", "Accepted"), State::Good},
    StateText{"movement_recorded", QT_TRANSLATE_NOOP("tally::ui::disposal", "Recorded"), State::Good},
    StateText{"exception_raised", QT_TRANSLATE_NOOP("tally::ui::disposal", "Open"), State::Warn},
    StateText{"exception_resolved", QT_TRANSLATE_NOOP("tally::ui::disposal", "Resolved"), State::Good},
    StateText{"hold_placed", QT_TRANSLATE_NOOP("tally::ui::disposal", "Held"), State::Hold},
    StateText{"hold_released", QT_TRANSLATE_NOOP("tally::ui::disposal", "Released"), State::Ended},
    StateText{"incident_open", QT_TRANSLATE_NOOP("tally::ui::disposal", "Open"), State::Bad},
    StateText{"incident_concluded", QT_TRANSLATE_NOOP("tally::ui::disposal", "Concluded"), State::Ended},
};

constexpr std::array kEventWords{
    Text{"retire", QT_TRANSLATE_NOOP("tally::ui::disposal", "Retire")},
    Text{"declare", QT_TRANSLATE_NOOP("tally::ui::disposal", "Declare a medium")},
    Text{"empty", QT_TRANSLATE_NOOP("tally::ui::disposal", "Attest an empty bay")},
    Text{"confirm-empty", QT_TRANSLATE_NOOP("tally::ui::disposal", "Confirm an empty bay")},
    Text{"account", QT_TRANSLATE_NOOP("tally::ui::disposal", "Account for a medium once seen in it")},
    Text{"class", QT_TRANSLATE_NOOP("tally::ui::disposal", "Change the class of its data")},
    Text{"triage", QT_TRANSLATE_NOOP("tally::ui::disposal", "Decide where it goes")},
    Text{"store", QT_TRANSLATE_NOOP("tally::ui::disposal", "Store in the holding area")},
    Text{"ready", QT_TRANSLATE_NOOP("tally::ui::disposal", "Make ready for an order")},
    Text{"return", QT_TRANSLATE_NOOP("tally::ui::disposal", "Return to stock")},
    Text{"move", QT_TRANSLATE_NOOP("tally::ui::disposal", "Hand over")},
    Text{"take", QT_TRANSLATE_NOOP("tally::ui::disposal", "Accept what was handed over")},
    Text{"hold", QT_TRANSLATE_NOOP("tally::ui::disposal", "Place a legal hold")},
    Text{"release-hold", QT_TRANSLATE_NOOP("tally::ui::disposal", "Release the hold")},
    Text{"start", QT_TRANSLATE_NOOP("tally::ui::disposal", "Start sanitising")},
    Text{"evidence", QT_TRANSLATE_NOOP("tally::ui::disposal", "Import evidence")},
    Text{"verify", QT_TRANSLATE_NOOP("tally::ui::disposal", "Verify evidence")},
    Text{"accept", QT_TRANSLATE_NOOP("tally::ui::disposal", "Accept evidence")},
    Text{"reject", QT_TRANSLATE_NOOP("tally::ui::disposal", "Reject evidence")},
    Text{"destroy", QT_TRANSLATE_NOOP("tally::ui::disposal", "Record destruction")},
    Text{"accept-destruction", QT_TRANSLATE_NOOP("tally::ui::disposal", "Accept destruction")},
    Text{"reject-destruction", QT_TRANSLATE_NOOP("tally::ui::disposal", "Reject destruction")},
    Text{"data-after", QT_TRANSLATE_NOOP("tally::ui::disposal", "Data was written since")},
    Text{"missing", QT_TRANSLATE_NOOP("tally::ui::disposal", "Report missing")},
    Text{"found", QT_TRANSLATE_NOOP("tally::ui::disposal", "Found")},
    Text{"confirm-found", QT_TRANSLATE_NOOP("tally::ui::disposal", "Confirm that it was found")},
    Text{"conclude", QT_TRANSLATE_NOOP("tally::ui::disposal", "Write off as lost")},
    Text{"container", QT_TRANSLATE_NOOP("tally::ui::disposal", "New container")},
    Text{"pack", QT_TRANSLATE_NOOP("tally::ui::disposal", "Pack into a container")},
    Text{"unpack", QT_TRANSLATE_NOOP("tally::ui::disposal", "Take out of its container")},
    Text{"seal", QT_TRANSLATE_NOOP("tally::ui::disposal", "Seal")},
    Text{"countersign", QT_TRANSLATE_NOOP("tally::ui::disposal", "Countersign the seal")},
    Text{"unseal", QT_TRANSLATE_NOOP("tally::ui::disposal", "Break the seal")},
    Text{"order", QT_TRANSLATE_NOOP("tally::ui::disposal", "New disposal order")},
    Text{"amend", QT_TRANSLATE_NOOP("tally::ui::disposal", "Amend")},
    Text{"allocate", QT_TRANSLATE_NOOP("tally::ui::disposal", "Put onto an order")},
    Text{"withdraw", QT_TRANSLATE_NOOP("tally::ui::disposal", "Take off its order")},
    Text{"submit", QT_TRANSLATE_NOOP("tally::ui::disposal", "Submit for approval")},
    Text{"approve", QT_TRANSLATE_NOOP("tally::ui::disposal", "Approve")},
    Text{"refuse", QT_TRANSLATE_NOOP("tally::ui::disposal", "Send back")},
    Text{"collect", QT_TRANSLATE_NOOP("tally::ui::disposal", "Record collection")},
    Text{"receive", QT_TRANSLATE_NOOP("tally::ui::disposal", "Record receipt")},
    Text{"report", QT_TRANSLATE_NOOP("tally::ui::disposal", "Import the contractor's report")},
    Text{"reconcile", QT_TRANSLATE_NOOP("tally::ui::disposal", "Reconcile")},
    Text{"bind", QT_TRANSLATE_NOOP("tally::ui::disposal", "Bind to a medium")},
    Text{"raise", QT_TRANSLATE_NOOP("tally::ui::disposal", "Raise an exception")},
    Text{"resolve", QT_TRANSLATE_NOOP("tally::ui::disposal", "Resolve the exception")},
    Text{"waste-document", QT_TRANSLATE_NOOP("tally::ui::disposal", "File a waste document")},
    Text{"value", QT_TRANSLATE_NOOP("tally::ui::disposal", "Record what it brought")},
    Text{"waive-value", QT_TRANSLATE_NOOP("tally::ui::disposal", "Waive value")},
    Text{"propose", QT_TRANSLATE_NOOP("tally::ui::disposal", "Propose to close")},
    Text{"close", QT_TRANSLATE_NOOP("tally::ui::disposal", "Close")},
    Text{"reopen", QT_TRANSLATE_NOOP("tally::ui::disposal", "Ask to open again")},
    Text{"confirm-reopen", QT_TRANSLATE_NOOP("tally::ui::disposal", "Open again")},
    Text{"cancel", QT_TRANSLATE_NOOP("tally::ui::disposal", "Cancel")},
};

constexpr std::array kFieldWords{
    Text{"agreement", QT_TRANSLATE_NOOP("tally::ui::disposal", "Agreement")},
    Text{"as", QT_TRANSLATE_NOOP("tally::ui::disposal", "What became of it")},
    Text{"bay", QT_TRANSLATE_NOOP("tally::ui::disposal", "Bay")},
    Text{"because", QT_TRANSLATE_NOOP("tally::ui::disposal", "Reason")},
    Text{"bucket", QT_TRANSLATE_NOOP("tally::ui::disposal", "Kind")},
    Text{"by", QT_TRANSLATE_NOOP("tally::ui::disposal", "Destroyed by")},
    Text{"bytes", QT_TRANSLATE_NOOP("tally::ui::disposal", "Size in bytes")},
    Text{"carrier", QT_TRANSLATE_NOOP("tally::ui::disposal", "Carrier")},
    Text{"cause", QT_TRANSLATE_NOOP("tally::ui::disposal", "Cause")},
    Text{"certificate", QT_TRANSLATE_NOOP("tally::ui::disposal", "Certificate")},
    Text{"class", QT_TRANSLATE_NOOP("tally::ui::disposal", "Class of data")},
    Text{"codes", QT_TRANSLATE_NOOP("tally::ui::disposal", "Waste codes")},
    Text{"collect_on", QT_TRANSLATE_NOOP("tally::ui::disposal", "Collection on")},
    Text{"condition", QT_TRANSLATE_NOOP("tally::ui::disposal", "Condition")},
    Text{"container", QT_TRANSLATE_NOOP("tally::ui::disposal", "Container")},
    Text{"count", QT_TRANSLATE_NOOP("tally::ui::disposal", "Things counted")},
    Text{"destination", QT_TRANSLATE_NOOP("tally::ui::disposal", "Destination")},
    Text{"dial", QT_TRANSLATE_NOOP("tally::ui::disposal", "Assurance level")},
    Text{"document", QT_TRANSLATE_NOOP("tally::ui::disposal", "Note number")},
    Text{"driver", QT_TRANSLATE_NOOP("tally::ui::disposal", "Driver")},
    Text{"due", QT_TRANSLATE_NOOP("tally::ui::disposal", "Due on")},
    Text{"export_papers", QT_TRANSLATE_NOOP("tally::ui::disposal", "Export papers")},
    Text{"facility", QT_TRANSLATE_NOOP("tally::ui::disposal", "Treatment facility")},
    Text{"fee", QT_TRANSLATE_NOOP("tally::ui::disposal", "Fee")},
    Text{"file", QT_TRANSLATE_NOOP("tally::ui::disposal", "File")},
    Text{"gross", QT_TRANSLATE_NOOP("tally::ui::disposal", "Gross value")},
    Text{"in", QT_TRANSLATE_NOOP("tally::ui::disposal", "Computer")},
    Text{"last_user", QT_TRANSLATE_NOOP("tally::ui::disposal", "Last user")},
    Text{"leaves_the_country", QT_TRANSLATE_NOOP("tally::ui::disposal", "Leaves the country")},
    Text{"lock", QT_TRANSLATE_NOOP("tally::ui::disposal", "Destroy only")},
    Text{"manufacturer", QT_TRANSLATE_NOOP("tally::ui::disposal", "Maker")},
    Text{"mapping", QT_TRANSLATE_NOOP("tally::ui::disposal", "Mapping")},
    Text{"medium", QT_TRANSLATE_NOOP("tally::ui::disposal", "Medium")},
    Text{"method", QT_TRANSLATE_NOOP("tally::ui::disposal", "Method")},
    Text{"model", QT_TRANSLATE_NOOP("tally::ui::disposal", "Model")},
    Text{"number", QT_TRANSLATE_NOOP("tally::ui::disposal", "Number")},
    Text{"order", QT_TRANSLATE_NOOP("tally::ui::disposal", "Disposal order")},
    Text{"outcome", QT_TRANSLATE_NOOP("tally::ui::disposal", "Outcome")},
    Text{"override", QT_TRANSLATE_NOOP("tally::ui::disposal", "Override")},
    Text{"particle_class", QT_TRANSLATE_NOOP("tally::ui::disposal", "Particle class")},
    Text{"permit", QT_TRANSLATE_NOOP("tally::ui::disposal", "Site permit")},
    Text{"photo", QT_TRANSLATE_NOOP("tally::ui::disposal", "Photograph")},
    Text{"place", QT_TRANSLATE_NOOP("tally::ui::disposal", "Place")},
    Text{"recipient", QT_TRANSLATE_NOOP("tally::ui::disposal", "Recipient")},
    Text{"reference", QT_TRANSLATE_NOOP("tally::ui::disposal", "Reference")},
    Text{"registration", QT_TRANSLATE_NOOP("tally::ui::disposal", "Carrier registration")},
    Text{"responsible", QT_TRANSLATE_NOOP("tally::ui::disposal", "Responsible")},
    Text{"review", QT_TRANSLATE_NOOP("tally::ui::disposal", "Review on")},
    Text{"same_as", QT_TRANSLATE_NOOP("tally::ui::disposal", "Same as medium")},
    Text{"scope", QT_TRANSLATE_NOOP("tally::ui::disposal", "Scope")},
    Text{"seal", QT_TRANSLATE_NOOP("tally::ui::disposal", "Seal number")},
    Text{"seals", QT_TRANSLATE_NOOP("tally::ui::disposal", "Seal numbers")},
    Text{"serial", QT_TRANSLATE_NOOP("tally::ui::disposal", "Serial number")},
    Text{"severity", QT_TRANSLATE_NOOP("tally::ui::disposal", "Severity")},
    Text{"shelf", QT_TRANSLATE_NOOP("tally::ui::disposal", "Shelf")},
    Text{"size", QT_TRANSLATE_NOOP("tally::ui::disposal", "Particle edge in µm")},
    Text{"station", QT_TRANSLATE_NOOP("tally::ui::disposal", "Station")},
    Text{"supplier", QT_TRANSLATE_NOOP("tally::ui::disposal", "Supplier")},
    Text{"tag", QT_TRANSLATE_NOOP("tally::ui::disposal", "Our tag")},
    Text{"technique", QT_TRANSLATE_NOOP("tally::ui::disposal", "Technique")},
    Text{"ticket", QT_TRANSLATE_NOOP("tally::ui::disposal", "Ticket")},
    Text{"to", QT_TRANSLATE_NOOP("tally::ui::disposal", "To")},
    Text{"tool", QT_TRANSLATE_NOOP("tally::ui::disposal", "Tool")},
    Text{"tool_version", QT_TRANSLATE_NOOP("tally::ui::disposal", "Tool version")},
    Text{"tracking", QT_TRANSLATE_NOOP("tally::ui::disposal", "Tracking number")},
    Text{"type", QT_TRANSLATE_NOOP("tally::ui::disposal", "Type")},
    Text{"vehicle", QT_TRANSLATE_NOOP("tally::ui::disposal", "Vehicle")},
    Text{"waste", QT_TRANSLATE_NOOP("tally::ui::disposal", "Waste")},
    Text{"weight", QT_TRANSLATE_NOOP("tally::ui::disposal", "Weight")},
    Text{"whereabouts", QT_TRANSLATE_NOOP("tally::ui::disposal", "Whereabouts")},
    Text{"witness", QT_TRANSLATE_NOOP("tally::ui::disposal", "Witness")},
};

constexpr std::array kLevels{
    Text{"none", QT_TRANSLATE_NOOP("tally::ui::disposal", "None")},
    Text{"clear", QT_TRANSLATE_NOOP("tally::ui::disposal", "Clear")},
    Text{"clear_plus", QT_TRANSLATE_NOOP("tally::ui::disposal", "Clear plus")},
    Text{"purge", QT_TRANSLATE_NOOP("tally::ui::disposal", "Purge")},
    Text{"destroy", QT_TRANSLATE_NOOP("tally::ui::disposal", "Destroy")},
};

constexpr std::array kDestinations{
    Text{"same_service", QT_TRANSLATE_NOOP("tally::ui::disposal", "Same service, inside")},
    Text{"other_service", QT_TRANSLATE_NOOP("tally::ui::disposal", "Other service, inside")},
    Text{"outside_reuse", QT_TRANSLATE_NOOP("tally::ui::disposal", "Outside, for reuse")},
    Text{"outside_recycling", QT_TRANSLATE_NOOP("tally::ui::disposal", "Outside, recycling")},
};

constexpr std::array kBuckets{
    Text{"MATCHED_OK", QT_TRANSLATE_NOOP("tally::ui::disposal", "Matches")},
    Text{"METHOD_TOO_WEAK", QT_TRANSLATE_NOOP("tally::ui::disposal", "Too weak")},
    Text{"RESULT_FAILED", QT_TRANSLATE_NOOP("tally::ui::disposal", "Failed")},
    Text{"NEAR_MATCH", QT_TRANSLATE_NOOP("tally::ui::disposal", "Near")},
    Text{"MEDIUM_NOT_REPORTED", QT_TRANSLATE_NOOP("tally::ui::disposal", "Medium not reported")},
    Text{"ASSET_MISSING", QT_TRANSLATE_NOOP("tally::ui::disposal", "Computer missing")},
    Text{"MEDIUM_MISSING", QT_TRANSLATE_NOOP("tally::ui::disposal", "Medium missing")},
    Text{"EXTRA_ASSET", QT_TRANSLATE_NOOP("tally::ui::disposal", "Extra computer")},
    Text{"EXTRA_MEDIUM", QT_TRANSLATE_NOOP("tally::ui::disposal", "Extra medium")},
    Text{"EXTRA_KNOWN", QT_TRANSLATE_NOOP("tally::ui::disposal", "Ours, not sealed")},
    Text{"DUPLICATE_ROW", QT_TRANSLATE_NOOP("tally::ui::disposal", "Reported twice")},
    Text{"EMPTY_CONFIRMED", QT_TRANSLATE_NOOP("tally::ui::disposal", "Empty, confirmed")},
    Text{"EMPTY_CONTRADICTED", QT_TRANSLATE_NOOP("tally::ui::disposal", "Empty, contradicted")},
    Text{"OUTCOME_CHANGED", QT_TRANSLATE_NOOP("tally::ui::disposal", "Other outcome")},
    Text{"WEIGHT_OUT", QT_TRANSLATE_NOOP("tally::ui::disposal", "Weight differs")},
    Text{"DATE_OUT", QT_TRANSLATE_NOOP("tally::ui::disposal", "Date cannot be")},
    Text{"SEAL_MISMATCH", QT_TRANSLATE_NOOP("tally::ui::disposal", "Seal differs")},
    Text{"COUNT_MISMATCH", QT_TRANSLATE_NOOP("tally::ui::disposal", "Count differs")},
    Text{"REOPENED", QT_TRANSLATE_NOOP("tally::ui::disposal", "Opened again")},
};

constexpr std::array kSeverities{
    Text{"info", QT_TRANSLATE_NOOP("tally::ui::disposal", "Note")},
    Text{"medium", QT_TRANSLATE_NOOP("tally::ui::disposal", "Medium")},
    Text{"high", QT_TRANSLATE_NOOP("tally::ui::disposal", "High")},
    Text{"critical", QT_TRANSLATE_NOOP("tally::ui::disposal", "Critical")},
};

QString translated(const char *words)
{
    return QCoreApplication::translate(kContext, words);
}

// A name that stands in no table is shown in its own words.
template <typename Table>
QString wordsIn(const Table &table, std::string_view name)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Text &each) { return each.name == name; });
    return found == table.end() ? choiceWords(name) : translated(found->words);
}

const StateText *textOf(std::string_view state)
{
    const auto found = std::find_if(kStates.begin(), kStates.end(),
                                    [&](const StateText &each) { return each.state == state; });
    return found == kStates.end() ? nullptr : &*found;
}

} // namespace

QString disposalStateWords(std::string_view state)
{
    const StateText *text = textOf(state);
    return text == nullptr ? QString() : translated(text->words);
}

State disposalStateShape(std::string_view state)
{
    const StateText *text = textOf(state);
    return text == nullptr ? State::Unknown : text->shape;
}

QString eventWords(std::string_view event)
{
    return wordsIn(kEventWords, event);
}

QString fieldWords(std::string_view field)
{
    return wordsIn(kFieldWords, field);
}

QString levelWords(std::string_view level)
{
    return wordsIn(kLevels, level);
}

QString destinationWords(std::string_view destination)
{
    return destination.empty() ? QString() : wordsIn(kDestinations, destination);
}

QString bucketWords(disposal::Bucket bucket)
{
    return wordsIn(kBuckets, disposal::wordOf(bucket));
}

QString bucketWords(const std::string &bucket)
{
    const bool isKnown =
        std::any_of(kBuckets.begin(), kBuckets.end(), [&](const Text &each) { return each.name == bucket; });
    return isKnown ? wordsIn(kBuckets, bucket) : toQt(bucket); // raised by hand, in a person's words
}

State bucketShape(disposal::Bucket bucket)
{
    using disposal::Bucket;
    switch (bucket) {
    case Bucket::MatchedOk:
    case Bucket::EmptyConfirmed:
        return State::Good;
    case Bucket::OutcomeChanged:
        return State::Info;
    case Bucket::NearMatch:
    case Bucket::DuplicateRow:
    case Bucket::WeightOut:
    case Bucket::DateOut:
        return State::Warn;
    default:
        return State::Bad;
    }
}

QString severityWords(std::string_view severity)
{
    return severity.empty() ? QString() : wordsIn(kSeverities, severity);
}

} // namespace tally::ui
