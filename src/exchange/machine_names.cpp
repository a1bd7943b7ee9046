// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/machine_names.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace tally::exchange {

namespace {

struct Hint
{
    std::string_view word; // lower case
    std::string_view className;
};

// Makes and models that are virtual machines, whatever the agent says of the system.
constexpr std::array<std::string_view, 11> kVirtualModels = {
    "virtualbox", "vmware",        "virtual machine", "hvm domu",       "bochs",    "kvm",
    "qemu",       "standard pc (", "openstack",       "google compute", "parallels"};

constexpr std::array kModels = {
    Hint{"poweredge", "server"},   Hint{"proliant", "server"},     Hint{"primergy", "server"},
    Hint{"thinksystem", "server"}, Hint{"macbook", "laptop"},      Hint{"latitude", "laptop"},
    Hint{"elitebook", "laptop"},   Hint{"probook", "laptop"},      Hint{"thinkpad", "laptop"},
    Hint{"zbook", "laptop"},       Hint{"lifebook", "laptop"},     Hint{"toughbook", "laptop"},
    Hint{"surface lap", "laptop"}, Hint{"travelmate", "laptop"},   Hint{"portege", "laptop"},
    Hint{"tecra", "laptop"},       Hint{"vostro 3", "laptop"},     Hint{"ideapad", "laptop"},
    Hint{"chromebook", "laptop"},  Hint{"surface pro", "tablet"},  Hint{"surface go", "tablet"},
    Hint{"ipad", "tablet"},        Hint{"imac", "desktop"},        Hint{"macmini", "desktop"},
    Hint{"mac mini", "desktop"},   Hint{"macpro", "desktop"},      Hint{"mac pro", "desktop"},
    Hint{"optiplex", "desktop"},   Hint{"thinkcentre", "desktop"}, Hint{"elitedesk", "desktop"},
    Hint{"prodesk", "desktop"},    Hint{"esprimo", "desktop"},     Hint{"thinkstation", "desktop"},
    Hint{"veriton", "desktop"},    Hint{"compaq pro", "desktop"},  Hint{"iphone", "mobile_phone"},
};

} // namespace

bool isVirtualModel(std::string_view model)
{
    const std::string lower = text::lowerAscii(model);
    return std::any_of(kVirtualModels.begin(), kVirtualModels.end(),
                       [&](auto word) { return lower.find(word) != std::string::npos; });
}

std::string_view classOfModel(std::string_view model)
{
    if (isVirtualModel(model))
        return "virtual_machine";
    const std::string lower = text::lowerAscii(model);
    for (const Hint &hint : kModels) {
        if (lower.find(hint.word) != std::string::npos)
            return hint.className;
    }
    return {};
}

} // namespace tally::exchange
