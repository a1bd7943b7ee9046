// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/row_fields.h"

#include "core/text.h"
#include "evidence/method_words.h"
#include "evidence/text_parts.h"

#include <algorithm>
#include <array>

namespace tally::evidence {

namespace {

constexpr std::array kNames = {FieldName{Field::Serial, "serial"},
                               FieldName{Field::Tag, "tag"},
                               FieldName{Field::Model, "model"},
                               FieldName{Field::Bus, "bus"},
                               FieldName{Field::ChassisSerial, "chassis_serial"},
                               FieldName{Field::ChassisUuid, "chassis_uuid"},
                               FieldName{Field::ChassisTag, "chassis_tag"},
                               FieldName{Field::Result, "result"},
                               FieldName{Field::Method, "method"},
                               FieldName{Field::Technique, "technique"},
                               FieldName{Field::FailedAction, "failed_action"},
                               FieldName{Field::Verification, "verification"},
                               FieldName{Field::BytesTotal, "bytes_total"},
                               FieldName{Field::BytesDone, "bytes_done"},
                               FieldName{Field::Errors, "errors"},
                               FieldName{Field::Tool, "tool"},
                               FieldName{Field::ToolVersion, "tool_version"},
                               FieldName{Field::Start, "start"},
                               FieldName{Field::End, "end"},
                               FieldName{Field::Operator, "operator"},
                               FieldName{Field::Certificate, "certificate"},
                               FieldName{Field::Station, "station"},
                               FieldName{Field::Job, "job"},
                               FieldName{Field::Level, "level"},
                               FieldName{Field::ParticleSize, "particle_size"},
                               FieldName{Field::ParticleClass, "particle_class"},
                               FieldName{Field::ItemType, "item_type"},
                               FieldName{Field::Route, "route"},
                               FieldName{Field::Weight, "weight"},
                               FieldName{Field::StorageCount, "storage_count"},
                               FieldName{Field::Passes, "passes"},
                               FieldName{Field::Hidden, "hidden"}};

template <typename Value>
struct Word
{
    std::string_view name;
    Value value;
};

constexpr std::array kStatuses = {
    Word<RunStatus>{"completed", RunStatus::Completed}, Word<RunStatus>{"failed", RunStatus::Failed},
    Word<RunStatus>{"aborted", RunStatus::Aborted},     Word<RunStatus>{"in_progress", RunStatus::InProgress},
    Word<RunStatus>{"never_run", RunStatus::NeverRun},  Word<RunStatus>{"unknown", RunStatus::Unknown}};

constexpr std::array kVerifications = {Word<Verification>{"none", Verification::None},
                                       Word<Verification>{"sample", Verification::Sample},
                                       Word<Verification>{"last_pass", Verification::LastPass},
                                       Word<Verification>{"all_passes", Verification::AllPasses},
                                       Word<Verification>{"change_proof", Verification::ChangeProof},
                                       Word<Verification>{"visual", Verification::Visual},
                                       Word<Verification>{"unknown", Verification::Unknown}};

template <typename Value, std::size_t size>
std::optional<Value> valueOf(const std::array<Word<Value>, size> &words, std::string_view name)
{
    for (const Word<Value> &word : words) {
        if (word.name == name)
            return word.value;
    }
    return {};
}

Error meaningless(std::string_view kind, std::string_view word, std::string_view meaning, std::string allowed)
{
    Error error =
        makeError(ErrorCode::InvalidInput,
                  "\"" + std::string(meaning) + "\" is nothing that \"" + std::string(word) + "\" can mean.",
                  "Write one of: " + std::move(allowed) + ".");
    error.field = "words/" + std::string(kind) + "/" + std::string(word);
    return error;
}

template <typename Value, typename Known>
Outcome takeWords(const exchange::JsonNode &words, std::string_view kind, const Known &known,
                  const std::string &allowed, std::map<std::string, Value> &into)
{
    const exchange::JsonNode *list = words.find(kind);
    if (list == nullptr)
        return {};
    for (const exchange::JsonMember &member : list->members) {
        const std::optional<Value> value = known(member.value.text);
        if (!value)
            return meaningless(kind, member.name, member.value.text, allowed);
        into[lowered(member.name)] = *value;
    }
    return {};
}

template <typename Value, std::size_t size>
std::string listed(const std::array<Word<Value>, size> &words)
{
    std::string text;
    for (const Word<Value> &word : words)
        text += (text.empty() ? "" : ", ") + std::string(word.name);
    return text;
}

template <typename Value>
std::optional<Value> meant(const std::map<std::string, Value> &words, std::string_view text)
{
    const auto at = words.find(lowered(text));
    if (at == words.end())
        return {};
    return at->second;
}

// "8.6 kg", "8,6", "8600 g"; a bare number is kilograms.
std::optional<std::int64_t> gramsOf(std::string_view text)
{
    std::string plain = lowered(text);
    const bool grams =
        plain.ends_with(" g") || (plain.size() > 1 && plain.ends_with("g") && !plain.ends_with("kg") &&
                                  plain[plain.size() - 2] >= '0' && plain[plain.size() - 2] <= '9');
    std::replace(plain.begin(), plain.end(), ',', '.');
    const std::size_t point = plain.find('.');
    const auto whole = leadingNumber(point == 0 ? "0" : plain);
    if (!whole || *whole > 100'000'000)
        return {};
    if (grams)
        return whole;
    std::int64_t result = *whole * 1000;
    std::int64_t unit = 100;
    for (std::size_t i = point; i != std::string::npos && i + 1 < plain.size() && unit > 0; ++i, unit /= 10) {
        if (plain[i + 1] < '0' || plain[i + 1] > '9')
            break;
        result += (plain[i + 1] - '0') * unit;
    }
    return result;
}

HiddenArea hiddenOf(std::string_view words)
{
    const std::string text = lowered(words);
    for (const std::string_view absent : {"none", "no", "absent", "not present", "not found", "0"}) {
        if (text == absent)
            return HiddenArea::Absent;
    }
    if (text == "removed" || text == "reset")
        return HiddenArea::Removed;
    return text == "present" || text == "found" || text == "yes" ? HiddenArea::Present : HiddenArea::Unknown;
}

int smallNumber(std::string_view text)
{
    return static_cast<int>(std::clamp<std::int64_t>(leadingNumber(text).value_or(0), 0, 99999));
}

void fillTexts(const FieldTexts &fields, Row &row)
{
    const auto take = [&](Field field, std::string &into) {
        if (const std::string_view text = fields.of(field); !text.empty())
            into = escaped(text);
    };
    take(Field::Tag, row.identity.tag);
    take(Field::Bus, row.identity.bus);
    take(Field::Tool, row.tool);
    take(Field::ToolVersion, row.toolVersion);
    take(Field::Operator, row.operatorName);
    take(Field::Certificate, row.certificate);
    take(Field::Station, row.station);
    take(Field::Job, row.job);
    take(Field::Level, row.claimedLevel);
    take(Field::ItemType, row.itemType);
    take(Field::Route, row.route);
    take(Field::Result, row.result);
    row.identity.model = withoutFiller(fields.of(Field::Model));
    row.identity.chassisSerial = withoutFiller(fields.of(Field::ChassisSerial));
    row.identity.chassisUuid = withoutFiller(fields.of(Field::ChassisUuid));
    row.identity.chassisTag = withoutFiller(fields.of(Field::ChassisTag));
}

void fillTechnique(const FieldTexts &fields, const Vocabulary &words, Row &row)
{
    const std::string_view method = fields.of(Field::Method);
    const std::string_view how = fields.of(Field::Technique);
    row.method = escaped(method.empty() ? how : method);
    row.technique = words.techniqueOf(how);
    if (row.technique == Technique::Unknown)
        row.technique = words.techniqueOf(method);
    row.status = words.statusOf(row.result);
    // "Shredded" in the column of the method says that it was done, where no column tells the result.
    if (row.result.empty() && destroys(row.technique))
        row.status = words.statusOf(row.method);
    const std::string_view action = fields.of(Field::FailedAction);
    const Technique instead = words.techniqueOf(action);
    const bool failed = row.status == RunStatus::Failed || row.status == RunStatus::Aborted;
    if (failed && destroys(instead)) {
        row.notes.push_back({row.line, "The wipe failed (" + row.method +
                                           "); the row says that the medium was destroyed "
                                           "instead: " +
                                           escaped(action) + "."});
        row.technique = instead;
        row.method = escaped(action);
        row.status = RunStatus::Completed;
    }
}

void fillParticles(const FieldTexts &fields, Row &row)
{
    const std::string size(fields.of(Field::ParticleSize));
    const std::string kind(fields.of(Field::ParticleClass));
    row.particleMicrometres = particleMicrometresOf(size);
    if (!row.particleMicrometres && !size.empty())
        row.particleMicrometres = particleMicrometresOf(size + " mm"); // the column is a size by its name
    row.particleClass = particleClassOf(kind.empty() ? size : kind);
    if (!destroys(row.technique))
        return;
    if (!row.particleMicrometres)
        row.particleMicrometres = particleMicrometresOf(row.method);
    if (row.particleClass.empty())
        row.particleClass = particleClassOf(row.method);
}

} // namespace

std::span<const FieldName> fieldNames()
{
    return kNames;
}

std::optional<Field> fieldNamed(std::string_view name)
{
    for (const FieldName &known : kNames) {
        if (known.name == name)
            return known.field;
    }
    return {};
}

RunStatus Vocabulary::statusOf(std::string_view words) const
{
    if (const auto own = meant(results, words))
        return *own;
    return evidence::statusOf(words);
}

Technique Vocabulary::techniqueOf(std::string_view words) const
{
    if (const auto own = meant(techniques, words))
        return *own;
    return evidence::techniqueOf(words);
}

void Vocabulary::verify(std::string_view words, Row &row) const
{
    const VerificationWords common = verificationOfWords(words);
    row.verification = meant(verifications, words).value_or(common.verification);
    row.verifiedPercent = common.percent;
}

Result<Vocabulary> vocabularyOf(const exchange::JsonNode *words)
{
    Vocabulary result;
    if (words == nullptr)
        return result;
    std::string techniques;
    for (const Technique technique : allTechniques())
        techniques += (techniques.empty() ? "" : ", ") + std::string(techniqueName(technique));
    TALLY_CHECK(takeWords(
        *words, "results", [](std::string_view name) { return valueOf(kStatuses, name); }, listed(kStatuses),
        result.results));
    TALLY_CHECK(takeWords(*words, "techniques", techniqueNamed, techniques, result.techniques));
    TALLY_CHECK(takeWords(
        *words, "verifications", [](std::string_view name) { return valueOf(kVerifications, name); },
        listed(kVerifications), result.verifications));
    return result;
}

Result<exchange::DateOrder> dateOrderOf(std::string_view name)
{
    if (name == "day_first")
        return exchange::DateOrder::DayFirst;
    if (name == "month_first")
        return exchange::DateOrder::MonthFirst;
    Error error = makeError(ErrorCode::InvalidInput, "\"" + std::string(name) + "\" is no order of dates.",
                            "Write day_first or month_first.");
    error.field = "date_order";
    return error;
}

std::string_view FieldTexts::of(Field field) const
{
    const auto at = texts.find(field);
    return at == texts.end() ? std::string_view() : text::trimmed(at->second);
}

void fillRow(const FieldTexts &fields, const Vocabulary &words, exchange::DateOrder order, Row &row)
{
    takeSerial(row.identity, fields.of(Field::Serial));
    fillTexts(fields, row);
    fillTechnique(fields, words, row);
    fillParticles(fields, row);
    words.verify(fields.of(Field::Verification), row);
    row.bytesTotal = exactBytes(fields.of(Field::BytesTotal));
    row.bytesDone = exactBytes(fields.of(Field::BytesDone));
    row.errors.pass = leadingNumber(fields.of(Field::Errors));
    row.passes = smallNumber(fields.of(Field::Passes));
    row.weightGrams = gramsOf(fields.of(Field::Weight));
    row.hidden = hiddenOf(fields.of(Field::Hidden));
    row.start = claimedTime(fields.of(Field::Start), order);
    row.end = claimedTime(fields.of(Field::End), order);
}

} // namespace tally::evidence
