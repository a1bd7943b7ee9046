// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/event.h"

#include "core/money.h"
#include "core/number.h"
#include "core/text.h"

#include <algorithm>
#include <array>

namespace tally::disposal {

namespace {

using F = FieldType;
using S = SubjectKind;

constexpr std::string_view kClasses = "C1 C2 C3 C4 SECRET"; // SECRET is refused: out of scope
constexpr std::string_view kDestinations = "same_service other_service outside_reuse outside_recycling";

constexpr FieldSpec kBecause{"because", F::Text, false, {}, "why"};
constexpr FieldSpec kReason{"because", F::Text, true, {}, "why"};
constexpr FieldSpec kWitness{
    "witness", F::Text, false, {}, "of what is entered over a day late: the other person"};
constexpr std::array kCommon{kBecause, kWitness};
constexpr FieldSpec kPlace{"place", F::Place, false, {}, "the room or site"};

constexpr std::array kRetire{FieldSpec{"ticket", F::Text, false, {}, "the request that asked for it"},
                             FieldSpec{"class", F::Word, false, kClasses,
                                       "the highest class of data it ever held; unknown counts as C3"},
                             FieldSpec{"last_user", F::Text, false, {}, "who used it last"}, kReason};
constexpr std::array kTriage{FieldSpec{"destination", F::Word, true, kDestinations, "where it goes"},
                             FieldSpec{"class", F::Word, false, kClasses, "the class of its data"},
                             FieldSpec{"waste", F::Word, false, "waste not_waste",
                                       "whether it is waste; decided before it moves as such"},
                             FieldSpec{"weight", F::Weight, false, {}, "as weighed"}, kBecause};
constexpr std::array kDeclare{
    FieldSpec{"in", F::Item, false, {}, "the computer that it is in"},
    FieldSpec{"bay", F::Text, false, {}, "which bay"},
    FieldSpec{
        "type", F::Text, false, {}, "hdd, ssd, nvme …; of a medium that the register does not know yet"},
    FieldSpec{"model", F::Text, false, {}, "its model"},
    FieldSpec{"manufacturer", F::Text, false, {}, "its maker"},
    FieldSpec{"bytes", F::Number, false, {}, "its size in bytes"},
    FieldSpec{"tag", F::Text, false, {}, "our own number on it; its identity where it has no serial number"},
    FieldSpec{"class", F::Word, false, kClasses, "the class of its data"},
    kBecause};
constexpr std::array kEmpty{FieldSpec{"bay", F::Text, true, {}, "which bay"},
                            FieldSpec{"medium", F::Text, false, {}, "the medium that left it"},
                            FieldSpec{"whereabouts", F::Text, true, {}, "where that medium is now"}, kReason};
constexpr std::array kConfirmEmpty{FieldSpec{"bay", F::Text, true, {}, "which bay"}, kBecause};
constexpr std::array kAccount{
    FieldSpec{"serial", F::Text, true, {}, "the medium that was once seen in it"},
    FieldSpec{"as", F::Word, true, "moved disposed discovery_error", "what became of it"},
    FieldSpec{"to", F::Item, false, {}, "moved: the computer that it is in now"}, kReason};
constexpr std::array kStore{
    FieldSpec{"place", F::Place, true, {}, "where it stands"},
    FieldSpec{"shelf", F::Text, false, {}, "shelf or cage"},
    FieldSpec{"condition", F::Text, false, {}, "as found"},
    FieldSpec{"override", F::Text, false, {}, "why it is stored although the place is full"},
    kBecause,
    kWitness};
constexpr std::array kRelease{FieldSpec{"to", F::Text, true, {}, "who is to take it"}, kPlace, kBecause,
                              kWitness};
constexpr std::array kNothingButWhy{kBecause};
constexpr std::array kMustSayWhy{kReason};
constexpr std::array kHold{FieldSpec{"reference", F::Text, true, {}, "of the matter"},
                           FieldSpec{"scope", F::Text, false, {}, "what is held, and for whom"},
                           FieldSpec{"review", F::Day, false, {}, "when it is looked at again"}, kReason};
constexpr std::array kClass{FieldSpec{"class", F::Word, true, kClasses, "the class of its data"}, kReason};
constexpr std::array kStart{FieldSpec{"technique", F::Text, true, {}, "overwrite, sanitize_block_erase …"},
                            FieldSpec{"tool", F::Text, false, {}, "program or machine"},
                            FieldSpec{"tool_version", F::Text, false, {}, "its version"},
                            FieldSpec{"station", F::Text, false, {}, "where it runs"}, kBecause};
constexpr std::array kEvidence{
    FieldSpec{
        "file", F::Text, true, {}, "a log, report or certificate; several with semicolons are one capture"},
    FieldSpec{"order", F::Text, false, {}, "of which the media are"},
    FieldSpec{"mapping", F::Text, false, {}, "how a table or an XML report is read"}, kBecause};
constexpr std::array kVerify{
    FieldSpec{"override", F::List, false, {}, "codes set aside, with a reason: EV-CLOCK"}, kBecause};
constexpr std::array kReject{FieldSpec{"lock", F::Flag, false, {}, "destroy only from now on"}, kReason};
constexpr std::array kDestroy{
    FieldSpec{"method", F::Word, true, "shred pulverise disintegrate incinerate melt grind degauss", "how"},
    FieldSpec{"size", F::Number, false, {}, "the largest edge of a particle, in micrometres"},
    FieldSpec{"particle_class", F::Text, false, {}, "H-5, E-4 …"},
    FieldSpec{"certificate", F::Text, false, {}, "its number"},
    FieldSpec{"by", F::Text, false, {}, "who destroyed it"},
    FieldSpec{"witness", F::Text, false, {}, "who saw it"},
    FieldSpec{"photo", F::Text, false, {}, "a picture kept with it"},
    kBecause};
constexpr std::array kConclude{FieldSpec{"reference", F::Text, true, {}, "of the decision"}, kReason};
constexpr std::array kContainer{FieldSpec{"type", F::Word, false, "cage pallet bag box", "what it is"},
                                kBecause};
constexpr std::array kPack{FieldSpec{"container", F::Text, true, {}, "into which"},
                           FieldSpec{"weight", F::Weight, false, {}, "as weighed"}, kBecause};
constexpr std::array kSeal{FieldSpec{"seal", F::Text, true, {}, "the number of the seal"},
                           FieldSpec{"weight", F::Weight, false, {}, "gross"}, kBecause, kWitness};
constexpr std::array kOrder{
    FieldSpec{"supplier", F::Item, true, {}, "the contractor"},
    FieldSpec{"dial", F::Number, false, {}, "data impact assurance level, 1 to 3"},
    FieldSpec{"leaves_the_country", F::Flag, false, {}, "whether it leaves the country"},
    FieldSpec{"collect_on", F::Day, false, {}, "the day of the collection"}, kBecause};
constexpr std::array kAmend{
    FieldSpec{"dial", F::Number, false, {}, "data impact assurance level, 1 to 3"},
    FieldSpec{"agreement", F::Text, false, {}, "lets a contractor of a lower level take it"},
    FieldSpec{"leaves_the_country", F::Flag, false, {}, "whether it leaves the country"},
    FieldSpec{"export_papers", F::Text, false, {}, "test record and papers"},
    FieldSpec{"collect_on", F::Day, false, {}, "the day of the collection"},
    kBecause};
constexpr std::array kAllocate{FieldSpec{"order", F::Text, true, {}, "onto which"}, kBecause};
constexpr std::array kCollect{
    FieldSpec{"driver", F::Text, true, {}, "who takes it; his identity was checked"},
    FieldSpec{"vehicle", F::Text, true, {}, "its registration"},
    FieldSpec{"document", F::Text, true, {}, "number of the transfer or consignment note"},
    FieldSpec{"seals", F::List, true, {}, "the numbers as read aloud"},
    kBecause,
    kWitness};
constexpr std::array kReceive{FieldSpec{"seals", F::List, true, {}, "the numbers as found"},
                              FieldSpec{"condition", F::Word, false, "intact broken missing", "of the seals"},
                              FieldSpec{"weight", F::Weight, false, {}, "of all of it"},
                              FieldSpec{"count", F::Number, false, {}, "of things counted"},
                              kBecause,
                              kWitness};
constexpr std::array kReport{FieldSpec{"file", F::Text, true, {}, "the contractor's report"},
                             FieldSpec{"mapping", F::Text, false, {}, "how its columns are read"}, kBecause};
constexpr std::array kBind{FieldSpec{"medium", F::Text, true, {}, "whose evidence it is"}, kReason};
constexpr std::array kRaise{FieldSpec{"order", F::Text, false, {}, "of which"},
                            FieldSpec{"bucket", F::Text, true, {}, "what kind"},
                            FieldSpec{"severity", F::Word, false, "info medium high critical", "how bad"},
                            FieldSpec{"responsible", F::Text, false, {}, "who sees to it"},
                            FieldSpec{"due", F::Day, false, {}, "until when"},
                            kReason};
constexpr std::array kResolve{
    FieldSpec{"cause", F::Word, true,
              "contractor_clerical our_clerical mis_scan swap theft_suspected tool_fault other",
              "what it was"},
    FieldSpec{"same_as", F::Text, false, {}, "near match: the medium that it is"}, kReason};
constexpr std::array kWaste{
    FieldSpec{"number", F::Text, true, {}, "of the note"},
    FieldSpec{"type", F::Word, false, "transfer_note consignment_note export_notification", "what it is"},
    FieldSpec{"codes", F::List, false, {}, "List of Waste codes: 16 02 14; 16 02 13*"},
    FieldSpec{"weight", F::Weight, false, {}, "of the load"},
    FieldSpec{"carrier", F::Text, false, {}, "who carries"},
    FieldSpec{"registration", F::Text, false, {}, "the carrier's"},
    FieldSpec{"permit", F::Text, false, {}, "of the receiving site"},
    FieldSpec{"facility", F::Text, false, {}, "who treats it"},
    FieldSpec{"tracking", F::Text, false, {}, "digital tracking number"},
    kBecause};
constexpr std::array kValue{FieldSpec{"outcome", F::Word, true,
                                      "recycled destroyed sold donated lease_return warranty_return parts",
                                      "what became of it"},
                            FieldSpec{"recipient", F::Text, false, {}, "who has it now"},
                            FieldSpec{"gross", F::Money, false, {}, "what was paid"},
                            FieldSpec{"fee", F::Money, false, {}, "what was kept back"}, kBecause};
constexpr std::array kWaive{kReason};

constexpr std::array kEvents{
    EventSpec{"retire", S::Thing, true, kRetire, "takes a thing out of service: its disposal begins"},
    EventSpec{"declare", S::NewName, true, kDeclare, "declares a medium by its serial number or tag"},
    EventSpec{"empty", S::Thing, false, kEmpty, "attests that a bay is empty; a second person confirms it"},
    EventSpec{"confirm-empty", S::Thing, false, kConfirmEmpty,
              "the second person's word that a bay is empty"},
    EventSpec{"account", S::Thing, false, kAccount,
              "says what became of a medium that was once seen in a computer"},
    EventSpec{"class", S::Medium, true, kClass,
              "raises the class of its data; lowers it for information governance alone"},
    EventSpec{"triage", S::Line, true, kTriage, "decides where it goes, before it is waste"},
    EventSpec{"store", S::Line, true, kStore, "puts it into the holding area"},
    EventSpec{"ready", S::Line, true, kNothingButWhy, "is ready to go onto an order"},
    EventSpec{"return", S::Line, true, kNothingButWhy,
              "goes back to stock: its media are sanitised and stay with us"},
    EventSpec{"move", S::Line, true, kRelease, "gives it to somebody, who takes it with \"take\""},
    EventSpec{"take", S::Movement, false, kNothingButWhy, "accepts what was moved to you"},
    EventSpec{"hold", S::Medium, true, kHold, "legal hold: nothing may alter it, move it out or destroy it"},
    EventSpec{"release-hold", S::Medium, true, kMustSayWhy, "ends a legal hold"},
    EventSpec{"start", S::Medium, true, kStart, "a technique was started"},
    EventSpec{"evidence", S::None, false, kEvidence, "imports evidence: what a log or report says was done"},
    EventSpec{"verify", S::Medium, true, kVerify, "the evidence is complete and covers all of it"},
    EventSpec{"accept", S::Medium, true, kNothingButWhy,
              "the evidence suffices for its class and destination"},
    EventSpec{"accept-risk", S::Medium, true, kConclude,
              "information governance accepts the risk that is left, where the policy lets it"},
    EventSpec{"reject", S::Medium, true, kReject, "the evidence does not suffice"},
    EventSpec{"destroy", S::Medium, true, kDestroy, "it was destroyed"},
    EventSpec{"accept-destruction", S::Medium, true, kNothingButWhy,
              "the evidence of its destruction suffices"},
    EventSpec{"reject-destruction", S::Medium, true, kMustSayWhy,
              "the evidence of its destruction does not suffice"},
    EventSpec{"data-after", S::Medium, true, kMustSayWhy,
              "data was written to it since: it counts as unsanitised"},
    EventSpec{"missing", S::Medium, true, kMustSayWhy,
              "it cannot be found: an incident begins, with 72 hours"},
    EventSpec{"found", S::Medium, false, kMustSayWhy, "it was found; information governance confirms it"},
    EventSpec{"confirm-found", S::Medium, false, kNothingButWhy,
              "it is back; what was accepted before is void"},
    EventSpec{"conclude", S::Medium, false, kConclude, "the incident ends: it is written off as lost"},
    EventSpec{"container", S::NewName, false, kContainer, "a cage, pallet, bag or box"},
    EventSpec{"pack", S::Line, true, kPack, "scans things into a container"},
    EventSpec{"unpack", S::Line, true, kMustSayWhy, "takes things out of a container that is not sealed"},
    EventSpec{"seal", S::Container, false, kSeal, "closes a container under a numbered seal"},
    EventSpec{"countersign", S::Container, false, kNothingButWhy,
              "the second person's word on a seal (C3, C4)"},
    EventSpec{"unseal", S::Container, false, kMustSayWhy, "breaks a seal; the next has a new number"},
    EventSpec{"order", S::NewName, false, kOrder, "a disposal order for a contractor"},
    EventSpec{"amend", S::Order, false, kAmend, "sets what an order needs before it is submitted"},
    EventSpec{"allocate", S::Line, true, kAllocate, "puts things onto an order"},
    EventSpec{"withdraw", S::Line, true, kMustSayWhy, "takes things off an order again"},
    EventSpec{"submit", S::Order, false, kNothingButWhy, "asks for approval"},
    EventSpec{"approve", S::Order, false, kNothingButWhy,
              "approves it: contractor, insurance and permits are valid"},
    EventSpec{"refuse", S::Order, false, kMustSayWhy, "sends it back"},
    EventSpec{"collect", S::Order, false, kCollect, "the contractor took it: both signed the note"},
    EventSpec{"receive", S::Order, false, kReceive, "the contractor has it: seals and weight as found"},
    EventSpec{"report", S::Order, false, kReport, "the contractor's report has come"},
    EventSpec{"reconcile", S::Order, false, kNothingButWhy, "compares what we knew, sealed and got reported"},
    EventSpec{"bind", S::Evidence, false, kBind,
              "binds a row that named nobody, after its near match was decided"},
    EventSpec{"raise", S::Thing, false, kRaise, "raises an exception by hand"},
    EventSpec{"resolve", S::Exception, false, kResolve, "resolves an exception; never the one who raised it"},
    EventSpec{"waste-document", S::Order, false, kWaste, "files a transfer or consignment note"},
    EventSpec{"value", S::Line, true, kValue, "what it brought"},
    EventSpec{"waive-value", S::Order, false, kWaive, "no value is expected of this order"},
    EventSpec{"propose", S::Order, false, kNothingButWhy, "proposes to close it"},
    EventSpec{"close", S::Order, false, kNothingButWhy, "closes it: everything is proven"},
    EventSpec{"reopen", S::Order, false, kMustSayWhy, "asks to open a closed order again"},
    EventSpec{"confirm-reopen", S::Order, false, kMustSayWhy, "opens it again, with information governance"},
    EventSpec{"cancel", S::Order, false, kMustSayWhy, "cancels it: its lines are ready for another"},
};

Error mistake(std::string field, std::string reason, std::string remedy = {})
{
    Error error = makeError(ErrorCode::Usage, std::move(reason), std::move(remedy));
    error.field = std::move(field);
    return error;
}

bool isChoice(std::string_view choices, std::string_view value)
{
    while (!choices.empty()) {
        const std::size_t end = std::min(choices.find(' '), choices.size());
        if (choices.substr(0, end) == value)
            return true;
        choices.remove_prefix(std::min(end + 1, choices.size()));
    }
    return false;
}

std::string listed(std::string_view choices)
{
    std::string words(choices);
    std::replace(words.begin(), words.end(), ' ', ',');
    for (std::size_t at = words.find(','); at != std::string::npos; at = words.find(',', at + 2))
        words.insert(at + 1, " ");
    return words;
}

Outcome checkValue(const FieldSpec &spec, const std::string &value)
{
    const std::string name(spec.name);
    switch (spec.type) {
    case F::Flag:
        if (value != "yes" && value != "no" && value != "true" && value != "false")
            return mistake(name, "\"" + value + "\" is neither yes nor no");
        return {};
    case F::Day:
        if (!parseDay(value))
            return mistake(name, "\"" + value + "\" is no day", "Write it as 2026-11-28.");
        return {};
    case F::Instant:
        if (!parseInstant(value))
            return mistake(name, "\"" + value + "\" is no time", "Write it as 2026-11-28T14:05Z.");
        return {};
    case F::Number:
        if (const auto number = wholeNumber(value); !number || *number < 0)
            return mistake(name, "\"" + value + "\" is no whole number from 0 on");
        return {};
    case F::Weight:
        if (!parseWeight(value))
            return mistake(name, "\"" + value + "\" is no weight", "Write it as 8.4 kg or 8400 g.");
        return {};
    case F::Money:
        if (!parseMoney(value))
            return mistake(name, "\"" + value + "\" is no amount", "Write pounds, such as 49.50.");
        return {};
    case F::Word:
        if (!isChoice(spec.choices, value))
            return mistake(name, "there is no " + name + " \"" + value + "\"",
                           "Write one of " + listed(spec.choices) + ".");
        return {};
    default:
        return {};
    }
}

Outcome checkSubjects(const EventSpec &spec, const Event &event)
{
    if (spec.subject == SubjectKind::None)
        return event.subjects.empty() ? Outcome() : mistake({}, event.name + " takes no subject");
    if (event.subjects.empty())
        return mistake({}, event.name + " needs to know of what", "tally help disposal");
    if (!spec.takesSeveral && event.subjects.size() > 1)
        return mistake({}, event.name + " takes one subject at a time");
    return {};
}

} // namespace

std::span<const EventSpec> eventSpecs()
{
    return kEvents;
}

std::span<const FieldSpec> commonFields()
{
    return kCommon;
}

const FieldSpec *fieldOf(const EventSpec &event, std::string_view name)
{
    const auto isIt = [&](const FieldSpec &each) { return each.name == name; };
    if (const auto own = std::find_if(event.fields.begin(), event.fields.end(), isIt);
        own != event.fields.end())
        return &*own;
    const auto *const common = std::find_if(kCommon.begin(), kCommon.end(), isIt);
    return common == kCommon.end() ? nullptr : common;
}

const EventSpec *eventSpec(std::string_view name)
{
    const auto found = std::find_if(kEvents.begin(), kEvents.end(),
                                    [&](const EventSpec &each) { return each.name == name; });
    return found == kEvents.end() ? nullptr : &*found;
}

std::string Event::text(const std::string &field) const
{
    const auto found = fields.find(field);
    return found == fields.end() ? std::string() : std::string(text::trimmed(found->second));
}

std::optional<std::int64_t> parseWeight(std::string_view given)
{
    std::string_view number = text::trimmed(given);
    std::int64_t unit = 1;
    if (number.ends_with("kg")) {
        unit = 1000;
        number.remove_suffix(2);
    } else if (number.ends_with("g")) {
        number.remove_suffix(1);
    }
    number = text::trimmed(number);
    const std::size_t dot = number.find('.');
    const auto whole = wholeNumber(number.substr(0, dot));
    if (!whole || *whole < 0 || *whole > 100'000'000)
        return std::nullopt;
    std::int64_t grams = *whole * unit;
    if (dot == std::string_view::npos)
        return grams;
    std::string digits(number.substr(dot + 1));
    if (unit == 1 || digits.empty() || digits.size() > 3)
        return std::nullopt;
    digits.resize(3, '0');
    const auto part = wholeNumber(digits);
    if (!part || *part < 0 || digits.front() == '-' || digits.front() == '+')
        return std::nullopt;
    return grams + *part;
}

Outcome checkEvent(const Event &event)
{
    const EventSpec *spec = eventSpec(event.name);
    if (spec == nullptr) {
        std::vector<std::string> known;
        for (const EventSpec &each : kEvents)
            known.emplace_back(each.name);
        const std::string near = text::nearest(event.name, known);
        return mistake({}, "there is no event \"" + event.name + "\"",
                       near.empty() ? "\"tally help disposal\" lists them." : "Did you mean " + near + "?");
    }
    TALLY_CHECK(checkSubjects(*spec, event));
    for (const auto &[name, value] : event.fields) {
        const FieldSpec *field = fieldOf(*spec, name);
        if (field == nullptr) {
            std::vector<std::string> known;
            for (const FieldSpec &each : spec->fields)
                known.emplace_back(each.name);
            for (const FieldSpec &each : kCommon) {
                if (std::find(known.begin(), known.end(), each.name) == known.end())
                    known.emplace_back(each.name);
            }
            return mistake(name, event.name + " has no field \"" + name + "\"",
                           "It has " + text::join(known, ", ") + ".");
        }
        TALLY_CHECK(checkValue(*field, event.text(name)));
    }
    for (const FieldSpec &field : spec->fields) {
        if (field.isRequired && event.text(std::string(field.name)).empty())
            return mistake(std::string(field.name),
                           event.name + " needs " + std::string(field.name) + ": " + std::string(field.help));
    }
    return {};
}

} // namespace tally::disposal
