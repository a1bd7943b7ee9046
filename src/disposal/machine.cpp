// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/machine.h"

#include <algorithm>
#include <array>

namespace tally::disposal {

namespace {

constexpr std::array kTransitions{
    Transition{"medium_declare", "NEW", "medium_unsanitised", "technician"},
    Transition{"medium_declare", "medium_returned", "medium_unsanitised", "technician"},
    Transition{"medium_start", "medium_unsanitised", "medium_in_progress", "operator", "sanitise:operator"},
    Transition{"medium_claim", "medium_unsanitised", "medium_claimed", "operator", "sanitise:operator"},
    Transition{"medium_claim", "medium_in_progress", "medium_claimed", "operator", "sanitise:operator"},
    Transition{"medium_attempt", "medium_unsanitised", "medium_unsanitised", "operator", "sanitise:operator"},
    Transition{"medium_attempt", "medium_in_progress", "medium_unsanitised", "operator", "sanitise:operator"},
    Transition{"medium_fail", "medium_unsanitised", "medium_failed_locked", "operator", "sanitise:operator"},
    Transition{"medium_fail", "medium_in_progress", "medium_failed_locked", "operator", "sanitise:operator"},
    Transition{"medium_verify", "medium_claimed", "medium_verified", "operator", "sanitise:operator"},
    Transition{"medium_accept", "medium_verified", "medium_accepted", "reviewer", "sanitise:reviewer"},
    Transition{"medium_reject", "medium_claimed", "medium_unsanitised", "reviewer", "sanitise:reviewer"},
    Transition{"medium_reject", "medium_verified", "medium_unsanitised", "reviewer", "sanitise:reviewer"},
    Transition{"medium_reject_lock", "medium_claimed", "medium_failed_locked", "reviewer",
               "sanitise:reviewer"},
    Transition{"medium_reject_lock", "medium_verified", "medium_failed_locked", "reviewer",
               "sanitise:reviewer"},
    Transition{"medium_destroy", "medium_unsanitised", "medium_destroy_claimed", "operator",
               "destroy:operator"},
    Transition{"medium_destroy", "medium_in_progress", "medium_destroy_claimed", "operator",
               "destroy:operator"},
    Transition{"medium_destroy", "medium_claimed", "medium_destroy_claimed", "operator", "destroy:operator"},
    Transition{"medium_destroy", "medium_verified", "medium_destroy_claimed", "operator", "destroy:operator"},
    Transition{"medium_destroy", "medium_accepted", "medium_destroy_claimed", "operator", "destroy:operator"},
    Transition{"medium_destroy", "medium_failed_locked", "medium_destroy_claimed_locked", "operator",
               "destroy:operator"},
    Transition{"medium_destroy_accept", "medium_destroy_claimed", "medium_destroyed", "reviewer",
               "destroy:reviewer"},
    Transition{"medium_destroy_accept", "medium_destroy_claimed_locked", "medium_destroyed", "reviewer",
               "destroy:reviewer"},
    Transition{"medium_destroy_reject", "medium_destroy_claimed", "medium_unsanitised", "reviewer",
               "destroy:reviewer"},
    Transition{"medium_destroy_reject_lock", "medium_destroy_claimed_locked", "medium_failed_locked",
               "reviewer", "destroy:reviewer"},
    Transition{"medium_data_again", "medium_claimed", "medium_unsanitised",
               "operator technician information_governance"},
    Transition{"medium_data_again", "medium_verified", "medium_unsanitised",
               "operator technician information_governance"},
    Transition{"medium_data_again", "medium_accepted", "medium_unsanitised",
               "operator technician information_governance"},
    Transition{"medium_return", "medium_accepted", "medium_returned", "custodian"},
    Transition{"medium_missing", "medium_unsanitised", "medium_missing", "custodian asset_manager"},
    Transition{"medium_missing", "medium_in_progress", "medium_missing", "custodian asset_manager"},
    Transition{"medium_missing", "medium_claimed", "medium_missing", "custodian asset_manager"},
    Transition{"medium_missing", "medium_verified", "medium_missing", "custodian asset_manager"},
    Transition{"medium_missing", "medium_accepted", "medium_missing", "custodian asset_manager"},
    Transition{"medium_missing", "medium_failed_locked", "medium_missing", "custodian asset_manager"},
    Transition{"medium_missing", "medium_destroy_claimed", "medium_missing", "custodian asset_manager"},
    Transition{"medium_missing", "medium_destroy_claimed_locked", "medium_missing",
               "custodian asset_manager"},
    Transition{"medium_found", "medium_missing", "medium_found", "custodian", "found:finder"},
    Transition{"medium_found_confirm", "medium_found", "medium_unsanitised", "information_governance",
               "found:confirmer"},
    Transition{"medium_conclude", "medium_missing", "medium_written_off", "information_governance"},
    Transition{"line_retire", "NEW", "line_retired", "technician", "line:requester"},
    Transition{"line_triage", "line_retired", "line_triaged", "technician"},
    Transition{"line_store", "line_triaged", "line_quarantined", "custodian"},
    Transition{"line_ready", "line_quarantined", "line_ready", "asset_manager"},
    Transition{"line_allocate", "line_ready", "line_allocated", "asset_manager"},
    Transition{"line_release", "line_allocated", "line_ready", "asset_manager"},
    Transition{"line_depart", "line_allocated", "line_departed", "custodian"},
    Transition{"line_arrive", "line_departed", "line_at_contractor", "operator"},
    Transition{"line_reconcile", "line_at_contractor", "line_reconciled",
               "asset_manager reviewer approver information_governance"},
    Transition{"line_dispose", "line_reconciled", "line_disposed", "approver"},
    Transition{"line_reopen", "line_disposed", "line_reconciled", "information_governance"},
    Transition{"line_return", "line_triaged", "line_returned", "custodian"},
    Transition{"line_return", "line_quarantined", "line_returned", "custodian"},
    Transition{"line_return", "line_ready", "line_returned", "custodian"},
    Transition{"order_create", "NEW", "order_draft", "asset_manager",
               "order_approval:requester order_close:maker"},
    Transition{"order_submit", "order_draft", "order_submitted", "asset_manager"},
    Transition{"order_approve", "order_submitted", "order_approved", "approver", "order_approval:approver"},
    Transition{"order_reject", "order_submitted", "order_draft", "approver"},
    Transition{"order_seal", "order_approved", "order_sealed", "custodian technician asset_manager"},
    Transition{"order_unseal", "order_sealed", "order_approved", "custodian"},
    Transition{"order_collect", "order_sealed", "order_in_transit", "custodian"},
    Transition{"order_receive", "order_in_transit", "order_received", "operator"},
    Transition{"order_report", "order_received", "order_reported", "operator"},
    Transition{"order_report", "order_exceptions", "order_reported", "operator"}, // a corrected one
    Transition{"order_reconcile", "order_reported", "order_reconciled", "asset_manager", "order_close:maker"},
    Transition{"order_except", "order_reported", "order_exceptions", "asset_manager", "order_close:maker"},
    Transition{"order_clear", "order_exceptions", "order_reconciled",
               "asset_manager reviewer approver information_governance"},
    Transition{"order_propose", "order_reconciled", "order_proposed", "asset_manager"},
    Transition{"order_close", "order_proposed", "order_closed", "approver", "order_close:closer"},
    Transition{"order_reopen", "order_closed", "order_reopening", "approver", "order_reopen:asker"},
    Transition{"order_reopen_confirm", "order_reopening", "order_exceptions", "information_governance",
               "order_reopen:confirmer"},
    Transition{"order_cancel", "order_draft", "order_cancelled", "asset_manager"},
    Transition{"order_cancel", "order_submitted", "order_cancelled", "asset_manager"},
    Transition{"order_cancel", "order_approved", "order_cancelled", "asset_manager"},
    Transition{"order_cancel", "order_sealed", "order_cancelled", "asset_manager"},
    Transition{"container_open", "NEW", "container_filling", "custodian"},
    Transition{"container_seal", "container_filling", "container_sealed", "custodian", "seal:sealer"},
    Transition{"container_countersign", "container_sealed", "container_countersigned",
               "custodian technician asset_manager", "seal:second"},
    Transition{"container_unseal", "container_sealed", "container_filling", "custodian"},
    Transition{"container_unseal", "container_countersigned", "container_filling", "custodian"},
    Transition{"container_leave", "container_sealed", "container_away", "custodian"},
    Transition{"container_leave", "container_countersigned", "container_away", "custodian"},
    Transition{"container_arrive", "container_away", "container_arrived", "operator"},
    Transition{"container_empty", "container_filling", "container_emptied", "custodian operator"},
    Transition{"container_empty", "container_arrived", "container_emptied", "custodian operator"},
    Transition{"bay_attest", "NEW", "bay_attested", "technician", "attest:first"},
    Transition{"bay_confirm", "bay_attested", "bay_confirmed", "technician custodian asset_manager",
               "attest:second"},
    Transition{"movement_release", "NEW", "movement_released", "custodian", "handover:releasing"},
    Transition{"movement_accept", "movement_released", "movement_accepted", "custodian operator technician",
               "handover:receiving"},
    Transition{"movement_record", "NEW", "movement_recorded",
               "custodian operator technician asset_manager reviewer"},
    Transition{"exception_raise", "NEW", "exception_raised",
               "asset_manager custodian operator information_governance", "exception:raiser"},
    Transition{"exception_resolve", "exception_raised", "exception_resolved",
               "asset_manager reviewer approver information_governance", "exception:resolver"},
    Transition{"hold_place", "NEW", "hold_placed", "information_governance"},
    Transition{"hold_release", "hold_placed", "hold_released", "information_governance"},
    Transition{"incident_open", "NEW", "incident_open",
               "asset_manager custodian operator information_governance"},
    Transition{"incident_conclude", "incident_open", "incident_concluded", "information_governance"},
};

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            result.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

} // namespace

std::span<const Transition> transitions()
{
    return kTransitions;
}

const Transition *transition(std::string_view from, std::string_view step)
{
    const auto found = std::find_if(kTransitions.begin(), kTransitions.end(), [&](const Transition &each) {
        return each.from == from && each.step == step;
    });
    return found == kTransitions.end() ? nullptr : &*found;
}

std::vector<const Transition *> stepsFrom(std::string_view state)
{
    std::vector<const Transition *> result;
    for (const Transition &each : kTransitions) {
        if (each.from == state)
            result.push_back(&each);
    }
    return result;
}

bool isStep(std::string_view step)
{
    return std::any_of(kTransitions.begin(), kTransitions.end(),
                       [&](const Transition &each) { return each.step == step; });
}

std::vector<std::string_view> rolesOf(const Transition &transition)
{
    return words(transition.roles);
}

std::vector<Duty> dutiesOf(const Transition &transition)
{
    std::vector<Duty> duties;
    for (const std::string_view word : words(transition.duties)) {
        const std::size_t colon = word.find(':');
        duties.push_back({word.substr(0, colon), word.substr(colon + 1)});
    }
    return duties;
}

std::string_view stateWord(std::string_view state)
{
    const std::size_t end = state.find('_');
    return end == std::string_view::npos ? state : state.substr(end + 1);
}

} // namespace tally::disposal
