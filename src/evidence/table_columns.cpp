// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names that the trade gives its columns.
#include "core/text.h"
#include "evidence/table_profile.h"
#include "evidence/text_parts.h"

#include <algorithm>
#include <array>

namespace tally::evidence {

namespace {

struct Family
{
    Field field;
    std::string_view names; // separated by bars, as key() makes them
};

constexpr std::array kFamilies = {
    Family{
        Field::Serial,
        "drive serial|drive serial number|drive serial no|drive serial num|disk serial|disk serial number|"
        "disk serial no|hdd serial|hdd serial number|hdd serial no|hdd sn|hdd s n|drive sn|drive s n|disk sn|"
        "ssd serial|ssd serial number|media serial|media serial number|media serial no|storage serial|"
        "storage serial number|storage serial no|hard drive serial|hard drive serial number|hard drive "
        "serial no|"
        "hard drive sn|hard disk serial|hard disk serial number|medium serial|medium serial number|"
        "storage device serial|storage device serial number|hdd ssd serial|hdd ssd serial number|"
        "data device serial|drive serialnumber|disk serial s"},
    Family{
        Field::ChassisSerial,
        "asset serial|asset serial number|asset serial no|chassis serial|chassis serial number|system serial|"
        "system serial number|system serial no|pc serial|pc serial number|computer serial|computer serial "
        "number|"
        "host serial|host serial number|machine serial|machine serial number|laptop serial|parent serial|"
        "parent serial number|equipment serial|equipment serial number|system s n|asset s n|service tag"},
    Family{Field::ChassisTag,
           "asset tag|asset no|asset number|asset id|asset|customer asset tag|customer asset|client asset|"
           "client asset tag|customer asset number|inventory number|tag|asset tag no|asset tag number|asset "
           "ref"},
    Family{Field::Tag,
           "drive tag|media tag|disk tag|drive asset tag|media id|medium tag|medium id|drive label|"
           "media label|disk asset tag|our tag|drive barcode"},
    Family{Field::Job,
           "job|job no|job number|job ref|job reference|job id|collection|collection ref|collection no|"
           "collection number|collection reference|order|order no|order number|order ref|lot|lot no|"
           "lot number|batch|batch no|consignment ref|project|project ref"},
    Family{Field::Model,
           "drive model|hdd model|disk model|media model|hard drive model|storage model|drive make model"},
    Family{Field::BytesTotal,
           "drive size|hdd size|drive capacity|hdd capacity|disk capacity|disk size|storage capacity|"
           "storage size|capacity|capacity bytes|size bytes|hdd size bytes|bytes"},
    Family{
        Field::Method,
        "method|data method|wipe method|erasure method|erase method|sanitisation method|sanitization method|"
        "destruction method|data destruction method|data erasure method|data sanitisation method|"
        "data sanitization method|wipe standard|erasure standard|standard|wipe type|erasure type|method used|"
        "data destruction|data destruction type|process|treatment|media treatment|algorithm|erasure "
        "algorithm"},
    Family{Field::Technique, "technique|erasure technique|physical destruction|destruction type"},
    Family{Field::Level, "nist level|800 88 level|nist 800 88|nist 800 88 level|nist|sanitisation level|"
                         "sanitization level|level|sp 800 88 level|nist sp 800 88 level"},
    Family{
        Field::Result,
        "result|wipe result|erasure result|erase result|status|wipe status|erasure status|erase "
        "status|outcome|"
        "data result|data status|drive status|disk status|hdd status|sanitisation result|sanitization result|"
        "sanitisation status|sanitization status|pass fail|data wipe result|erasure outcome|destruction "
        "status|"
        "data destruction status|wipe outcome"},
    Family{Field::Verification,
           "verification|verified|verify|verification method|verification type|verification level|"
           "verification result"},
    Family{Field::FailedAction,
           "failed drive action|failed action|action on failure|failure action|fail action|"
           "failed drive|failed drive outcome|failed media action"},
    Family{Field::Tool, "software|wipe software|erasure software|tool|wipe tool|erasure tool|erasure product|"
                        "software used|wiping software"},
    Family{Field::ToolVersion,
           "software version|tool version|wipe software version|erasure software version|version"},
    Family{Field::Certificate,
           "certificate|certificate id|certificate no|certificate number|certificate ref|certificate "
           "reference|cert|"
           "cert id|cert no|cert number|cert ref|report id|report no|report number|erasure report id|"
           "certificate of destruction|certificate of destruction no|cod number|cod no"},
    Family{Field::End,
           "processed|processed date|date processed|processed on|date|wipe date|wiped date|date wiped|erased "
           "date|"
           "date erased|erasure date|erase date|completed|completed date|completion date|date "
           "completed|end|end time|"
           "end date|finished|destruction date|date destroyed|destroyed on|date shredded|shred date|"
           "sanitisation date|sanitization date|process date|date of destruction|date of erasure|wipe "
           "end|erasure end"},
    Family{Field::Start, "start|start time|started|start date|wipe start|erasure start"},
    Family{Field::Operator,
           "operator|technician|engineer|processed by|operative|erased by|wiped by|user|operator name"},
    Family{Field::Station, "station|workstation|bay|wipe station|site|facility"},
    Family{Field::ParticleSize,
           "particle size|particle size mm|shred size|shred size mm|size mm|max particle size|"
           "max particle size mm|screen size|screen size mm|particle mm"},
    Family{Field::ParticleClass,
           "particle class|din 66399|din 66399 class|din 66399 level|iso 21964|iso 21964 class|"
           "shred class|security level|din level|h level"},
    Family{Field::ItemType, "type|item type|asset type|equipment type|category|product type|device type|item|"
                            "asset category"},
    Family{Field::Bus, "drive type|media type|storage type|disk type|hdd type|interface|drive interface"},
    Family{Field::Route,
           "route|disposition|final disposition|disposal route|final route|disposal method|fate"},
    Family{Field::Weight, "weight|weight kg|kg|net weight|gross weight|item weight|unit weight|weight in kg"},
    Family{Field::StorageCount,
           "storage count|drive count|no of drives|number of drives|hdd count|hdd qty|drives|"
           "disk count|drive qty|qty drives|no of hdds|number of hdds"},
    Family{Field::Passes, "passes|overwrite passes|no of passes|number of passes"},
    Family{Field::Hidden, "hpa dco|hidden areas|hidden area|hpa"}};

constexpr std::string_view kPlainSerials =
    "serial|serial no|serial number|serial num|serialnumber|serialno|s n|sn|"
    "unit serial|unit serial number|item serial|item serial number|"
    "device serial|device serial number|device serial no|serial number s";
constexpr std::string_view kPlainModels = "model|model no|model number|make model|make and model|model name";

// "Serial No.", "serial_no", "Weight (kg)": "serial no", "weight kg"
std::string key(std::string_view name)
{
    std::string plain;
    for (const char c : text::folded(text::trimmed(name))) {
        const bool letter =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        plain += letter ? c : ' ';
    }
    return lowered(plain);
}

bool isOneOf(std::string_view names, std::string_view name)
{
    const std::vector<std::string_view> all = text::split(names, '|');
    return std::find(all.begin(), all.end(), name) != all.end();
}

void mapByName(TableColumns &result)
{
    for (TableColumn &column : result.columns) {
        const std::string name = key(column.name);
        for (const Family &family : kFamilies) {
            if (name.empty() || !isOneOf(family.names, name))
                continue;
            // Another column for how it was done is as good a place for it.
            if (!result.has(family.field))
                column.field = family.field;
            else if (family.field == Field::Method && !result.has(Field::Technique))
                column.field = Field::Technique;
            break;
        }
    }
    const bool ownSerial = result.has(Field::Serial);
    for (TableColumn &column : result.columns) {
        const std::string name = key(column.name);
        if (column.field || name.empty())
            continue;
        if (isOneOf(kPlainSerials, name)) {
            // Beside a drive's serial it is the machine's.
            const Field field = ownSerial ? Field::ChassisSerial : Field::Serial;
            if (!result.has(field)) {
                column.field = field;
                column.plainSerial = !ownSerial;
            }
        } else if (isOneOf(kPlainModels, name) && !ownSerial && !result.has(Field::Model)) {
            column.field = Field::Model;
        }
    }
}

} // namespace

bool TableColumns::has(Field field) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [&](const TableColumn &column) { return column.field == field; });
}

TableColumns columnsOf(const std::vector<std::string> &names, const TableProfile *profile)
{
    TableColumns result;
    for (const std::string &name : names)
        result.columns.push_back({name, {}, false, false});
    if (profile == nullptr) {
        mapByName(result);
        return result;
    }
    for (const auto &[name, field] : profile->columns) {
        const auto exact = std::find_if(result.columns.begin(), result.columns.end(),
                                        [&, wanted = std::string_view(name)](const TableColumn &column) {
                                            return column.name == wanted;
                                        });
        const auto at = exact != result.columns.end()
                            ? exact
                            : std::find_if(result.columns.begin(), result.columns.end(),
                                           [&, wanted = key(name)](const TableColumn &column) {
                                               return key(column.name) == wanted;
                                           });
        if (at == result.columns.end()) {
            result.missing.push_back(name);
            continue;
        }
        at->field = field;
        at->byProfile = true;
    }
    return result;
}

} // namespace tally::evidence
