// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kinds of data-bearing media, as policies know them. The words are the choices of `media_type` in
// schema/classes/medium.json.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace tally::disposal {

enum class MediumType
{
    Unknown, // destroy only
    Hdd,
    Ssd, // SATA or SAS
    Nvme,
    Sed, // encrypts by itself, and nothing else is known of it
    Hybrid,
    UsbStick,
    MemoryCard,
    Emmc,
    PhoneTablet,
    Tape,
    Optical,
    Floppy,
    MfpDisk,  // disk in a multifunction device, while it is in there
    MfpFlash, // what cannot be taken out of one
    NetworkFlash,
    Array,       // RAID set, LUN, volume: proves nothing for its members
    ArrayMember, // of which it is not known whether it is a disk or flash
    Nvram        // NVDIMM, cache with a battery, settings of firmware
};

// What is left of it when it is cut up is measured by this.
enum class Material
{
    Magnetic, // platters
    Flash,    // and what may hold flash
    Tape,
    Optical
};

std::string_view wordOf(MediumType type);  // "usb_stick"
std::string_view labelOf(MediumType type); // "USB stick"
std::optional<MediumType> mediumTypeNamed(std::string_view word);
std::span<const MediumType> allMediumTypes();

// What may be flash counts as flash, whose pieces must be smaller.
Material materialOf(MediumType type);
std::string_view wordOf(Material material);
std::optional<Material> materialNamed(std::string_view word);

} // namespace tally::disposal
