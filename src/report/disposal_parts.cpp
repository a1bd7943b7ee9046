// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/disposal_parts.h"

#include "core/money.h"
#include "core/text.h"
#include "estate/item_record.h"

#include <algorithm>
#include <array>

namespace tally::report {

namespace {

using disposal::Scene;

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string_view monthOf(const YearMonthDay &date)
{
    constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};
    return kMonths[static_cast<std::size_t>(date.month - 1)];
}

// "07:21"
std::string clockOf(Instant when)
{
    constexpr Instant kMinute = 60'000, kMinutesAnHour = 60;
    const std::int64_t minutes = (when - startOf(dayOf(when))) / kMinute;
    return twoDigits(minutes / kMinutesAnHour) + ":" + twoDigits(minutes % kMinutesAnHour);
}

// 500107862016 -> "500,107,862,016"
std::string grouped(std::int64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

} // namespace

std::string orUnknown(std::string text)
{
    return text.empty() ? std::string(kUnknown) : std::move(text);
}

std::string dateWords(const std::optional<Day> &day)
{
    if (!day)
        return std::string(kUnknown);
    const YearMonthDay date = yearMonthDay(*day);
    return std::to_string(date.day) + " " + std::string(monthOf(date)) + " " + std::to_string(date.year);
}

std::string timeWords(const std::optional<Instant> &when)
{
    return when ? dateWords(dayOf(*when)) + ", " + clockOf(*when) + " UTC" : std::string(kUnknown);
}

std::string shortTimeWords(const std::optional<Instant> &when)
{
    if (!when)
        return std::string(kUnknown);
    constexpr std::size_t kLetters = 3;
    const YearMonthDay date = yearMonthDay(dayOf(*when));
    return std::to_string(date.day) + " " + std::string(monthOf(date).substr(0, kLetters)) + " " +
           std::to_string(date.year) + " " + clockOf(*when);
}

std::string weightWords(const std::optional<std::int64_t> &grams)
{
    if (!grams)
        return std::string(kUnknown);
    constexpr std::int64_t kGramsAKilogram = 1000;
    std::string fraction = std::to_string(kGramsAKilogram + *grams % kGramsAKilogram).substr(1);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    return std::to_string(*grams / kGramsAKilogram) + (fraction.empty() ? "" : "." + fraction) + " kg";
}

std::string sizeWords(const std::optional<std::int64_t> &bytes)
{
    if (!bytes)
        return std::string(kUnknown);
    constexpr std::int64_t kGiga = 1'000'000'000;
    return grouped(*bytes) + " bytes" +
           (*bytes >= kGiga ? " (" + std::to_string(*bytes / kGiga) + " GB)" : "");
}

std::string moneyWords(const std::optional<Pence> &pence)
{
    return pence ? "£" + formatMoney(*pence) : std::string(kUnknown);
}

std::string yesNoWords(const std::optional<bool> &value)
{
    return !value ? std::string(kUnknown) : *value ? "yes" : "no";
}

std::string classWords(std::string_view dataClass)
{
    if (dataClass == "C1")
        return "C1, public or no data";
    if (dataClass == "C2")
        return "C2, official, routine";
    if (dataClass == "C3")
        return "C3, official with personal data, or official-sensitive";
    if (dataClass == "C4")
        return "C4, special category, criminal offence, safeguarding, payment or keys";
    return orUnknown(std::string(dataClass));
}

std::string destinationWords(std::string_view destination)
{
    if (destination == "same_service")
        return "same service, inside (D1)";
    if (destination == "other_service")
        return "other service, inside (D2)";
    if (destination == "outside_reuse")
        return "outside, for reuse (D3)";
    if (destination == "outside_recycling")
        return "outside, not reused (D4)";
    return orUnknown(std::string(destination));
}

std::string spaced(std::string_view word)
{
    std::string words(word);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

Section form(std::string heading)
{
    return sectionOf(std::move(heading), {"", ""});
}

void addLine(Section &section, std::string_view name, std::string value)
{
    section.rows.push_back({std::string(name), orUnknown(std::move(value))});
}

void addRoom(Section &section)
{
    section.rows.emplace_back(section.columns.size(), std::string());
}

void orSay(Section &section, const char *text)
{
    if (!section.rows.empty())
        return;
    section.columns = {{"", false}};
    section.rows.push_back({std::string(text)});
}

std::string textOf(const Scene &scene, ItemId item, std::string_view attribute)
{
    const estate::Row row = item ? scene.estate().rowOf(item) : estate::kNoRow;
    return row < scene.estate().itemCount() ? scene.estate().displayAt(row, attribute) : std::string();
}

std::string thingWords(const Scene &scene, ItemId item)
{
    const estate::Row row = scene.estate().rowOf(item);
    if (row >= scene.estate().itemCount())
        return scene.nameOf(item);
    return spaced(scene.estate().classAt(row)) + " " + scene.nameOf(item);
}

std::string chassisOf(const Scene &scene, ItemId medium)
{
    const disposal::Line *line = scene.lineOfMedium(medium);
    return line == nullptr || line->subject == medium ? std::string() : scene.nameOf(line->subject);
}

PersonWords personCalled(const Scene &scene, const std::string &login)
{
    if (login.empty())
        return {};
    const std::string wanted = text::folded(login);
    for (const estate::Row row : scene.estate().itemsOfClass("person")) {
        const estate::Record record(scene.estate(), row);
        if (text::folded(record.text("login")) == wanted || text::folded(record.text("name")) == wanted)
            return {record.text("name"), record.text("job_title"),
                    scene.estate().displayAt(row, "organisation"), record.text("telephone")};
    }
    return {};
}

std::string signedWords(const disposal::StepRow &step)
{
    return step.person + " (" + spaced(step.role) + "), operation " + std::to_string(step.operation) + ", " +
           timeWords(step.at);
}

const disposal::StepRow *lastStep(const Scene &scene, ItemId object,
                                  std::initializer_list<std::string_view> steps)
{
    const disposal::StepRow *last = nullptr;
    for (const disposal::StepRow &step : scene.steps().stepsOf(object)) {
        if (std::find(steps.begin(), steps.end(), step.step) != steps.end())
            last = &step;
    }
    return last;
}

const disposal::Evidence *acceptedEvidence(const Scene &scene, ItemId medium)
{
    const disposal::Evidence *last = nullptr;
    for (const disposal::Evidence *each : scene.evidenceOf(medium)) {
        if (each->status == "accepted" &&
            (last == nullptr || last->reviewedAt.value_or(0) <= each->reviewedAt.value_or(0)))
            last = each;
    }
    return last;
}

const SignedCheckpoint *coveringCheckpoint(const DisposalFacts &facts, OperationNumber operation)
{
    const auto found = std::find_if(facts.checkpoints.begin(), facts.checkpoints.end(),
                                    [&](const SignedCheckpoint &each) { return each.size > operation; });
    return found == facts.checkpoints.end() ? nullptr : &*found;
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

Section checkpointSection(std::string heading, const SignedCheckpoint *checkpoint)
{
    Section section = sectionOf(std::move(heading), {""});
    if (checkpoint == nullptr) {
        section.rows.push_back({std::string("No signed checkpoint covers it: nothing on this paper shows "
                                            "later that the log before it is the one of today.")});
        return section;
    }
    section.rows.push_back(
        {"The first " + std::to_string(checkpoint->size) +
         " operations of the register's log are sealed by this signed note. Keep it: against it \"tally "
         "verify\" and \"tally-verify --checkpoint\" show whether anything before it was changed or cut off. "
         "The QR code holds the same."});
    for (const std::string &line : linesOf(checkpoint->note))
        section.rows.push_back({line});
    section.qr = checkpoint->note;
    return section;
}

std::string asOfWords(const Scene &scene, const DisposalFacts &facts)
{
    return "as of operation " + std::to_string(scene.estate().operation()) + ", " +
           timeWords(facts.recordedAt);
}

} // namespace tally::report
