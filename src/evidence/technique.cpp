// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/technique.h"

#include <algorithm>
#include <array>

namespace tally::evidence {

namespace {

struct Named
{
    Technique technique;
    std::string_view name;
};

constexpr std::array kNames{
    Named{Technique::Unknown, "unknown"},
    Named{Technique::CheckOnly, "check_only"},
    Named{Technique::Overwrite, "overwrite"},
    Named{Technique::PlainSecureErase, "secure_erase"},
    Named{Technique::EnhancedSecureErase, "enhanced_secure_erase"},
    Named{Technique::SanitizeOverwrite, "sanitize_overwrite"},
    Named{Technique::SanitizeBlockErase, "sanitize_block_erase"},
    Named{Technique::SanitizeCrypto, "sanitize_crypto"},
    Named{Technique::FormatUserData, "format_user_data"},
    Named{Technique::FormatCrypto, "format_crypto"},
    Named{Technique::CryptoErase, "crypto_erase"},
    Named{Technique::FactoryReset, "factory_reset"},
    Named{Technique::KeyDestroyingReset, "key_destroying_reset"},
    Named{Technique::VendorReset, "vendor_reset"},
    Named{Technique::FullRerecord, "full_rerecord"},
    Named{Technique::Degauss, "degauss"},
    Named{Technique::Shred, "shred"},
    Named{Technique::Pulverise, "pulverise"},
    Named{Technique::Disintegrate, "disintegrate"},
    Named{Technique::Incinerate, "incinerate"},
    Named{Technique::Melt, "melt"},
    Named{Technique::Grind, "grind"},
    Named{Technique::Deform, "deform"},
};

constexpr auto kTechniques = [] {
    std::array<Technique, kNames.size()> all{};
    std::transform(kNames.begin(), kNames.end(), all.begin(), [](const Named &n) { return n.technique; });
    return all;
}();

} // namespace

std::string_view techniqueName(Technique technique)
{
    const auto *const at =
        std::find_if(kNames.begin(), kNames.end(), [&](const Named &n) { return n.technique == technique; });
    return at == kNames.end() ? "unknown" : at->name;
}

std::optional<Technique> techniqueNamed(std::string_view name)
{
    const auto *const at =
        std::find_if(kNames.begin(), kNames.end(), [&](const Named &n) { return n.name == name; });
    if (at == kNames.end())
        return {};
    return at->technique;
}

std::span<const Technique> allTechniques()
{
    return kTechniques;
}

bool destroys(Technique technique)
{
    switch (technique) {
    case Technique::Shred:
    case Technique::Pulverise:
    case Technique::Disintegrate:
    case Technique::Incinerate:
    case Technique::Melt:
    case Technique::Grind:
    case Technique::Deform:
        return true;
    default:
        return false;
    }
}

} // namespace tally::evidence
