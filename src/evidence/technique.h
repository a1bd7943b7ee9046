// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was done to a medium. Which level that reaches is the policy's business.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace tally::evidence {

enum class Technique
{
    Unknown,
    CheckOnly, // a look whether it is empty; wipes nothing
    Overwrite,
    PlainSecureErase, // ATA Security Erase
    EnhancedSecureErase,
    SanitizeOverwrite, // the device's own, finished by its own status
    SanitizeBlockErase,
    SanitizeCrypto,
    FormatUserData, // NVMe Format, --ses=1
    FormatCrypto,   // --ses=2
    CryptoErase,    // TCG revert, PSID revert
    FactoryReset,
    KeyDestroyingReset,
    VendorReset,  // of network kit and printers, with the empty configuration read back
    FullRerecord, // of a tape
    Degauss,
    Shred,
    Pulverise,
    Disintegrate,
    Incinerate,
    Melt,
    Grind,
    Deform // drilled, bent, crushed
};

// "sanitize_block_erase"; stable, for files and output. Technique::Unknown is "unknown".
std::string_view techniqueName(Technique technique);
std::optional<Technique> techniqueNamed(std::string_view name);
std::span<const Technique> allTechniques();

// Whether nothing is left of the medium.
bool destroys(Technique technique);

} // namespace tally::evidence
