// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dmidecode_reader.h"

#include "exchange/encoding.h"
#include "exchange/inventory_mapper.h"
#include "exchange/inventory_names.h"
#include "exchange/inventory_values.h"

#include <QCryptographicHash>

#include <array>
#include <set>
#include <span>

namespace tally::exchange {

namespace {

// SMBIOS structure types (SMBIOS 3.6, section 7).
enum Type
{
    kBios = 0,
    kSystem = 1,
    kBoard = 2,
    kChassis = 3,
    kProcessor = 4,
    kMemoryDevice = 17,
    kBattery = 22
};

struct Block
{
    int type = -1;
    int line = 0;
    std::size_t indent = 0;      // of its first-level keys; 0: none seen yet
    InventoryRecord fields;      // by lower-case key
    std::set<std::string> names; // of them
};

struct Name
{
    std::string_view key;   // dmidecode's, lower case
    std::string_view field; // GLPI's
};

constexpr std::array kBiosNames = {Name{"vendor", "bmanufacturer"}, Name{"version", "bversion"},
                                   Name{"release date", "bdate"}, Name{"release", "bdate"}};
constexpr std::array kSystemNames = {Name{"manufacturer", "smanufacturer"}, Name{"vendor", "smanufacturer"},
                                     Name{"product name", "smodel"},        Name{"product", "smodel"},
                                     Name{"serial number", "ssn"},          Name{"sku number", "skunumber"}};
constexpr std::array kBoardNames = {Name{"manufacturer", "mmanufacturer"}, Name{"vendor", "mmanufacturer"},
                                    Name{"product name", "mmodel"}, Name{"product", "mmodel"},
                                    Name{"serial number", "msn"}};
constexpr std::array kChassisNames = {Name{"serial number", "enclosureserial"},
                                      Name{"asset tag", "assettag"}};
constexpr std::array kProcessorNames = {Name{"version", "name"},
                                        Name{"processor version", "name"},
                                        Name{"manufacturer", "manufacturer"},
                                        Name{"processor manufacturer", "manufacturer"},
                                        Name{"core enabled", "core"},
                                        Name{"core count", "core"},
                                        Name{"thread count", "thread"},
                                        Name{"current speed", "speed"},
                                        Name{"serial number", "serial"}};
constexpr std::array kMemoryNames = {Name{"type", "type"},
                                     Name{"form factor", "formfactor"},
                                     Name{"manufacturer", "manufacturer"},
                                     Name{"serial number", "serialnumber"},
                                     Name{"part number", "model"},
                                     Name{"locator", "caption"},
                                     Name{"speed", "speed"}};
constexpr std::array kBatteryNames = {Name{"name", "name"},
                                      Name{"manufacturer", "manufacturer"},
                                      Name{"serial number", "serial"},
                                      Name{"sbds serial number", "serial"},
                                      Name{"chemistry", "chemistry"},
                                      Name{"sbds chemistry", "chemistry"},
                                      Name{"design capacity", "capacity"},
                                      Name{"design voltage", "voltage"},
                                      Name{"sbds manufacture date", "date"},
                                      Name{"manufacture date", "date"}};

// The first key of a field that has a value wins.
void copyNamed(InventoryRecord &to, const InventoryRecord &from, std::span<const Name> names)
{
    for (const Name &name : names) {
        if (const std::string_view value = from.text(name.key);
            !value.empty() && to.find(name.field) == nullptr)
            to.add(name.field, std::string(value));
    }
}

InventoryRecord &only(InventoryDocument &document, std::string_view section, int line)
{
    auto &records = document.sections[std::string(section)];
    if (records.empty())
        records.emplace_back().line = line;
    return records.front();
}

void takeProcessor(InventoryDocument &document, const Block &block)
{
    ++document.sockets;
    document.sections["cpus"];
    if (text::lowerAscii(block.fields.text("status")).starts_with("unpopulated"))
        return;
    InventoryRecord cpu;
    cpu.line = block.line;
    copyNamed(cpu, block.fields, kProcessorNames);
    document.sections["cpus"].push_back(std::move(cpu));
}

void takeMemory(InventoryDocument &document, const Block &block)
{
    InventoryRecord slot;
    slot.line = block.line;
    copyNamed(slot, block.fields, kMemoryNames);
    // "No Module Installed" and an empty block are slots without a capacity.
    if (const auto capacity = memoryMibFrom(block.fields.text("size")))
        slot.add("capacity", std::to_string(*capacity));
    slot.add("numslots", std::to_string(document.entries("memories").size() + 1));
    document.sections["memories"].push_back(std::move(slot));
}

void takeBlock(InventoryDocument &document, const Block &block)
{
    switch (block.type) {
    case kBios:
        return copyNamed(only(document, "bios", block.line), block.fields, kBiosNames);
    case kSystem:
        copyNamed(only(document, "bios", block.line), block.fields, kSystemNames);
        if (const std::string_view uuid = block.fields.text("uuid"); !uuid.empty())
            only(document, "hardware", block.line).add("uuid", std::string(uuid));
        return;
    case kBoard:
        return copyNamed(only(document, "bios", block.line), block.fields, kBoardNames);
    case kChassis: {
        copyNamed(only(document, "bios", block.line), block.fields, kChassisNames);
        const std::string_view type = block.fields.firstOf({"type", "chassis type"});
        if (!type.empty() && only(document, "hardware", block.line).text("chassis_type").empty())
            only(document, "hardware", block.line).add("chassis_type", std::string(type));
        return;
    }
    case kProcessor:
        return takeProcessor(document, block);
    case kMemoryDevice:
        return takeMemory(document, block);
    case kBattery: {
        InventoryRecord battery;
        battery.line = block.line;
        copyNamed(battery, block.fields, kBatteryNames);
        document.sections["batteries"].push_back(std::move(battery));
        return;
    }
    default:
        return;
    }
}

// "Handle 0x0000, DMI type 4, 40 bytes"; very old versions have the type on the next line.
int typeIn(std::string_view line)
{
    const std::size_t at = line.find("DMI type ");
    if (at == std::string_view::npos)
        return -1;
    const std::string_view number = line.substr(at + 9);
    return static_cast<int>(
        integerFrom(number.substr(0, number.find_first_not_of("0123456789"))).value_or(-1));
}

class Parser
{
public:
    std::vector<InventoryDocument> take(std::string_view text)
    {
        int number = 0;
        for (std::string_view line : text::split(text, '\n')) {
            ++number;
            takeLine(line, number);
        }
        finishDocument();
        return std::move(m_documents);
    }

private:
    void takeLine(std::string_view line, int number)
    {
        const std::string_view plain = text::trimmed(line);
        if (plain.starts_with("# dmidecode")) {
            finishDocument();
        } else if (plain.starts_with("Handle 0x")) {
            finishBlock();
            m_block.line = number;
            m_block.type = typeIn(plain);
            m_inBlock = true;
        } else if (m_inBlock && m_block.type < 0) {
            m_block.type = typeIn(plain);
        } else if (m_inBlock && m_block.type >= 0) {
            takeField(line, plain);
        }
    }

    void takeField(std::string_view line, std::string_view plain)
    {
        const std::size_t indent = line.find_first_not_of(" \t");
        const std::size_t colon = plain.find(':');
        if (colon == std::string_view::npos || indent == std::string_view::npos || indent == 0)
            return;
        // Lists under a key stand deeper.
        if (m_block.indent == 0)
            m_block.indent = indent;
        const std::string key = text::lowerAscii(plain.substr(0, colon));
        if (indent == m_block.indent && m_block.names.insert(key).second)
            m_block.fields.add(key, cleanText(std::string(text::trimmed(plain.substr(colon + 1)))));
    }

    void finishBlock()
    {
        if (m_inBlock)
            takeBlock(m_document, m_block);
        m_block = {};
        m_inBlock = false;
    }

    void finishDocument()
    {
        finishBlock();
        if (!m_document.sections.empty())
            m_documents.push_back(std::move(m_document));
        m_document = {};
    }

    std::vector<InventoryDocument> m_documents;
    InventoryDocument m_document;
    Block m_block;
    bool m_inBlock = false;
};

int recognises(std::string_view bytes)
{
    std::string decoded;
    if (bytes.substr(0, 4).find('\0') != std::string_view::npos) {
        decoded = decodedText(bytes).text;
        bytes = decoded;
    }
    const std::size_t handle = bytes.find("Handle 0x");
    return handle != std::string_view::npos && bytes.find("DMI type ", handle) != std::string_view::npos ? 90
                                                                                                         : 0;
}

// Names a machine whose firmware holds neither serial number nor UUID, so that the same text is the same
// machine.
std::string digestOf(std::string_view text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return "firmware:" + hash.result().toHex().left(16).toStdString();
}

Outcome read(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
             const NoteSink &notes, JobContext &job)
{
    const std::string text = decodedText(bytes).text;
    std::vector<InventoryDocument> documents = dmidecodeDocuments(text);
    if (documents.empty())
        return makeError(ErrorCode::InvalidInput,
                         "The dmidecode text holds no block that describes a machine.",
                         "Run dmidecode as root: without it the firmware tables cannot be read.");
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "Reading was stopped.");
        documents[i].fallbackId = digestOf(text) + (i == 0 ? "" : "#" + std::to_string(i + 1));
        if (!mapInventory(documents[i], "dmidecode", options, reports, notes))
            break;
    }
    return {};
}

} // namespace

std::vector<InventoryDocument> dmidecodeDocuments(std::string_view text)
{
    return Parser().take(text);
}

Reader dmidecodeReader()
{
    return {"dmidecode", "dmidecode output (text)", &recognises, &read};
}

} // namespace tally::exchange
