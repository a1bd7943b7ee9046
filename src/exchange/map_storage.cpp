// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Disks, each an item of its own because it holds data, and the volumes on them.
#include "exchange/inventory_mapping.h"

#include "model/canonical.h"

#include <array>

namespace tally::exchange {

namespace {

constexpr std::int64_t kMegabyte = 1'000'000;
constexpr std::int64_t kKilobyte = 1024;

bool contains(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

enum class StorageKind
{
    Disk,
    Optical,
    CardReader,
    NoHardware
};

StorageKind kindOf(const InventoryRecord &storage)
{
    const std::string type = text::lowerAscii(storage.text("type"));
    const std::string name = text::lowerAscii(storage.text("name"));
    const std::string all = type + " " + text::lowerAscii(storage.text("description")) + " " +
                            text::lowerAscii(storage.text("model")) + " " + name;
    // Loop, compressed memory and mapper devices are made by the system.
    for (const std::string_view prefix : {"loop", "zram", "dm-", "ram"}) {
        if (name.starts_with(prefix) || type == prefix)
            return StorageKind::NoHardware;
    }
    for (const std::string_view word : {"cdrom", "cd-rom", "dvd", "optical", "blu-ray", "bd-re"}) {
        if (contains(all, word))
            return StorageKind::Optical;
    }
    for (const std::string_view word : {"card reader", "cardreader", "sd/mmc reader", "lecteur de carte"}) {
        if (contains(all, word))
            return StorageKind::CardReader;
    }
    return StorageKind::Disk;
}

struct MediaHint
{
    std::string_view word, mediaType;
};

// Where the names tell; techniques of destruction differ. Longer words first: an NVMe disk is called an SSD
// too.
constexpr std::array kMediaHints = {
    MediaHint{"nvme", "nvme"},        MediaHint{"mmcblk", "emmc"},
    MediaHint{"emmc", "emmc"},        MediaHint{"ssd", "ssd"},
    MediaHint{"solid state", "ssd"},  MediaHint{"usb flash", "usb_stick"},
    MediaHint{"cruzer", "usb_stick"}, MediaHint{"datatraveler", "usb_stick"},
    MediaHint{"rpm", "hdd"},          MediaHint{"hdd", "hdd"},
    MediaHint{"hitachi hts", "hdd"},  MediaHint{"wdc wd", "hdd"},
    MediaHint{"barracuda", "hdd"},
};

std::string_view mediaOf(const InventoryRecord &storage)
{
    std::string all;
    for (const std::string_view field : {"model", "name", "type", "description", "interface"})
        all += text::lowerAscii(storage.text(field)) + " ";
    for (const MediaHint &hint : kMediaHints) {
        if (contains(all, hint.word))
            return hint.mediaType;
    }
    return {};
}

// NVMe namespaces pad their EUI with "_" and end it with ".".
std::string_view bareSerial(std::string_view serial)
{
    serial = text::trimmed(serial);
    while (!serial.empty() && (serial.back() == '.' || serial.back() == '_' || serial.back() == ' '))
        serial.remove_suffix(1);
    return serial;
}

void addDisk(InventoryMapping &mapping, const InventoryRecord &storage, std::optional<std::int64_t> bytes)
{
    const std::string_view serial = storage.firstOf({"serial", "serialnumber"});
    const std::string_view bare = bareSerial(serial);
    const bool hasSerial = !model::isPlaceholder("serial_number", bare);
    const std::string place(storage.firstOf({"name", "model"}));
    // A disk keeps its identity in another machine only if it has a serial number.
    const std::string subject =
        hasSerial ? "disk:" + std::string(bare) : mapping.main.subject + "/disk:" + place;
    model::SourceReport &disk = mapping.addInside("medium", subject, "installed_in");
    disk.line = storage.line;
    if (!serial.empty())
        disk.identifiers.push_back({"serial_number", std::string(serial)});
    if (const std::string_view wwn = storage.text("wwn"); !wwn.empty())
        disk.identifiers.push_back({"world_wide_name", std::string(wwn)});
    if (hasSerial)
        put(disk.claims, "serial_number", bare);
    const std::string_view model = storage.text("model");
    put(disk.claims, "name", model.empty() ? storage.text("name") : model);
    put(disk.claims, "model", model);
    if (const std::string_view maker = storage.text("manufacturer"); !maker.starts_with('('))
        put(disk.claims, "manufacturer", maker);
    put(disk.claims, "capacity_bytes", bytes);
    put(disk.claims, "media_type", mediaOf(storage));
    put(disk.claims, "world_wide_name", storage.text("wwn"));
    const std::string_view interface = storage.firstOf({"interface", "description"});
    if (interface != "Disk drive")
        put(disk.claims, "interface", interface);
    put(disk.claims, "firmware_version", storage.text("firmware"));
    put(disk.claims, "encrypted", booleanFrom(storage.text("encrypt_status")));
}

void mapDisks(InventoryMapping &mapping)
{
    if (!mapping.document.has("storages"))
        return;
    mapping.reported("media");
    mapping.reported("components:optical_drive");
    std::int64_t disks = 0;
    for (const InventoryRecord &storage : mapping.document.entries("storages")) {
        const std::optional<std::int64_t> bytes = mapping.size(storage, "storages", "disksize", kMegabyte);
        const StorageKind kind = kindOf(storage);
        const bool hasSize = bytes && *bytes > 0;
        disks += hasSize ? 1 : 0;
        if (kind == StorageKind::Disk &&
            (hasSize || !storage.firstOf({"serial", "serialnumber", "model"}).empty())) {
            addDisk(mapping, storage, hasSize ? bytes : std::nullopt);
        } else if (kind == StorageKind::Optical || kind == StorageKind::CardReader) {
            model::Attributes values;
            put(values, "name", storage.text("name"));
            put(values, "model", storage.text("model"));
            put(values, "manufacturer", storage.text("manufacturer"));
            put(values, "serial_number", storage.firstOf({"serial", "serialnumber"}));
            mapping.component(kind == StorageKind::Optical ? "optical_drive" : "card_reader",
                              storage.firstOf({"serial", "serialnumber", "name"}), std::move(values));
        }
    }
    mapping.main.counts.insert_or_assign("disk_count", disks);
}

// The unit of a bare number: megabytes, but the SCCM bridge and some old agents send kilobytes or bytes.
// Nothing with a PC case holds ten million megabytes, nothing at all a thousand million.
std::int64_t volumeUnit(const InventoryMapping &mapping, const InventoryRecord &drive)
{
    if (mapping.document.agent.starts_with("SCCM"))
        return kKilobyte;
    const bool isLarge = mapping.main.className == "server" || mapping.document.has("network_device");
    const std::int64_t total = integerFrom(drive.text("total")).value_or(0);
    if (total < (isLarge ? 1'000'000'000 : 10'000'000))
        return kMegabyte;
    const std::int64_t unit = total < 10'000'000'000 ? kKilobyte : 1;
    mapping.note(drive, "DRIVES/TOTAL", drive.text("total"),
                 std::string("Too large for megabytes; read as ") + (unit == 1 ? "bytes." : "kilobytes."));
    return unit;
}

void mapVolumes(InventoryMapping &mapping)
{
    if (!mapping.document.has("drives"))
        return;
    mapping.reported("components:volume");
    for (const InventoryRecord &drive : mapping.document.entries("drives")) {
        model::Attributes values;
        const std::int64_t unit = volumeUnit(mapping, drive);
        put(values, "capacity_bytes", mapping.size(drive, "drives", "total", unit));
        put(values, "letter", drive.text("letter"));
        put(values, "device", drive.text("volumn"));
        put(values, "label", drive.text("label"));
        // Windows says there what kind of volume it is ("Local Disk").
        const std::string_view mountPoint =
            drive.text("type").starts_with('/') ? drive.text("type") : std::string_view();
        put(values, "mount_point", mountPoint);
        put(values, "file_system", drive.text("filesystem"));
        put(values, "serial_number", drive.text("serial"));
        put(values, "encryption", drive.text("encrypt_name"));
        put(values, "encrypted", booleanFrom(drive.text("encrypt_status")));
        const std::string_view key =
            mountPoint.empty() ? drive.firstOf({"letter", "volumn", "label", "type"}) : mountPoint;
        mapping.component("volume", key, std::move(values));
    }
}

} // namespace

void mapStorage(InventoryMapping &mapping)
{
    mapDisks(mapping);
    mapVolumes(mapping);
}

} // namespace tally::exchange
