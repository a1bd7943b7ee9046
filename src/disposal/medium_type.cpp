// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/medium_type.h"

#include <algorithm>
#include <array>

namespace tally::disposal {

namespace {

struct Named
{
    MediumType type;
    std::string_view word, label;
    Material material;
};

constexpr std::array kTypes{
    Named{MediumType::Unknown, "unknown", "unknown medium", Material::Flash},
    Named{MediumType::Hdd, "hdd", "HDD", Material::Magnetic},
    Named{MediumType::Ssd, "ssd", "SSD", Material::Flash},
    Named{MediumType::Nvme, "nvme", "NVMe SSD", Material::Flash},
    Named{MediumType::Sed, "sed", "self-encrypting drive", Material::Flash},
    Named{MediumType::Hybrid, "hybrid", "hybrid drive", Material::Flash},
    Named{MediumType::UsbStick, "usb_stick", "USB stick", Material::Flash},
    Named{MediumType::MemoryCard, "memory_card", "memory card", Material::Flash},
    Named{MediumType::Emmc, "emmc", "eMMC or UFS", Material::Flash},
    Named{MediumType::PhoneTablet, "phone_tablet", "phone or tablet", Material::Flash},
    Named{MediumType::Tape, "tape", "tape", Material::Tape},
    Named{MediumType::Optical, "optical", "optical disc", Material::Optical},
    Named{MediumType::Floppy, "floppy", "floppy disk", Material::Flash},
    Named{MediumType::MfpDisk, "mfp_disk", "disk of a multifunction device", Material::Flash},
    Named{MediumType::MfpFlash, "mfp_flash", "fixed flash of a multifunction device", Material::Flash},
    Named{MediumType::NetworkFlash, "network_flash", "flash of network equipment", Material::Flash},
    Named{MediumType::Array, "array", "disk array or volume", Material::Flash},
    Named{MediumType::ArrayMember, "array_member", "member of a disk array", Material::Flash},
    Named{MediumType::Nvram, "nvram", "battery-backed or firmware memory", Material::Flash},
};

constexpr auto kAll = [] {
    std::array<MediumType, kTypes.size()> all{};
    std::transform(kTypes.begin(), kTypes.end(), all.begin(), [](const Named &named) { return named.type; });
    return all;
}();

constexpr std::array<std::string_view, 4> kMaterials{"magnetic", "flash", "tape", "optical"};

const Named &named(MediumType type)
{
    return kTypes[static_cast<std::size_t>(type)];
}

} // namespace

std::string_view wordOf(MediumType type)
{
    return named(type).word;
}

std::string_view labelOf(MediumType type)
{
    return named(type).label;
}

std::optional<MediumType> mediumTypeNamed(std::string_view word)
{
    const auto *const found =
        std::find_if(kTypes.begin(), kTypes.end(), [&](const Named &each) { return each.word == word; });
    return found == kTypes.end() ? std::nullopt : std::optional(found->type);
}

std::span<const MediumType> allMediumTypes()
{
    return kAll;
}

Material materialOf(MediumType type)
{
    return named(type).material;
}

std::string_view wordOf(Material material)
{
    return kMaterials[static_cast<std::size_t>(material)];
}

std::optional<Material> materialNamed(std::string_view word)
{
    const auto *const found = std::find(kMaterials.begin(), kMaterials.end(), word);
    return found == kMaterials.end() ? std::nullopt
                                     : std::optional(static_cast<Material>(found - kMaterials.begin()));
}

} // namespace tally::disposal
