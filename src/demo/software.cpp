// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/software.h"

#include "demo/names.h"

#include <algorithm>
#include <string_view>

namespace tally::demo {

namespace {

struct BaseProduct
{
    std::string_view name, publisher;
    int major;    // of the first version
    int versions; // how many are about
    bool versionInName;
};

// What nearly every PC of such a council carries.
constexpr BaseProduct kBase[] = {
    {"Microsoft 365 Apps for enterprise - en-gb", "Microsoft Corporation", 16, 6, false},
    {"Microsoft Edge", "Microsoft Corporation", 120, 9, false},
    {"Microsoft Edge WebView2 Runtime", "Microsoft Corporation", 120, 9, false},
    {"Microsoft Teams", "Microsoft Corporation", 24, 7, false},
    {"Microsoft OneDrive", "Microsoft Corporation", 24, 6, false},
    {"Microsoft Visual C++ 2008 Redistributable - x64", "Microsoft Corporation", 9, 2, true},
    {"Microsoft Visual C++ 2008 Redistributable - x86", "Microsoft Corporation", 9, 3, true},
    {"Microsoft Visual C++ 2010  x64 Redistributable", "Microsoft Corporation", 10, 1, true},
    {"Microsoft Visual C++ 2010  x86 Redistributable", "Microsoft Corporation", 10, 1, true},
    {"Microsoft Visual C++ 2012 Redistributable (x64)", "Microsoft Corporation", 11, 1, true},
    {"Microsoft Visual C++ 2013 Redistributable (x64)", "Microsoft Corporation", 12, 2, true},
    {"Microsoft Visual C++ 2013 Redistributable (x86)", "Microsoft Corporation", 12, 2, true},
    {"Microsoft Visual C++ 2015-2022 Redistributable (x64)", "Microsoft Corporation", 14, 8, true},
    {"Microsoft Visual C++ 2015-2022 Redistributable (x86)", "Microsoft Corporation", 14, 8, true},
    {"Microsoft Windows Desktop Runtime", "Microsoft Corporation", 6, 6, true},
    {"Microsoft .NET Runtime", "Microsoft Corporation", 6, 6, true},
    {"Microsoft Update Health Tools", "Microsoft Corporation", 3, 4, false},
    {"Configuration Manager Client", "Microsoft Corporation", 5, 4, false},
    {"Microsoft Policy Platform", "Microsoft Corporation", 68, 1, false},
    {"Local Administrator Password Solution", "Microsoft Corporation", 6, 1, false},
    {"Google Chrome", "Google LLC", 120, 9, false},
    {"Mozilla Firefox ESR (x64 en-GB)", "Mozilla", 115, 4, false},
    {"7-Zip (x64)", "Igor Pavlov", 19, 5, true},
    {"Adobe Acrobat Reader (64-bit)", "Adobe", 23, 7, false},
    {"VLC media player", "VideoLAN", 3, 3, false},
    {"Zoom Workplace (64-bit)", "Zoom", 5, 6, false},
    {"Cisco Secure Client - AnyConnect VPN", "Cisco Systems, Inc.", 5, 4, false},
    {"Java 8 Update", "Oracle Corporation", 8, 5, true},
    {"Notepad++ (64-bit x64)", "Notepad++ Team", 8, 6, false},
    {"GLPI Agent", "Teclib'", 1, 4, true},
};

constexpr std::string_view kRuntimeParts[] = {"Interop Assemblies", "Language Pack - English",
                                              "Shared Components",  "Help Viewer",
                                              "Crash Reporter",     "Auto Updater",
                                              "Browser Extension",  "Print Add-in",
                                              "Outlook Add-in",     "Fonts",
                                              "Templates",          "Support Files",
                                              "Licence Service",    "Telemetry Service",
                                              "Setup Support"};

std::vector<std::string> versionsFrom(int major, int count)
{
    std::vector<std::string> versions;
    for (int i = 0; i < count; ++i)
        versions.push_back(std::to_string(major + i / 3) + "." + std::to_string(i % 3 * 4) + "." +
                           std::to_string(1100 + 37 * i));
    return versions;
}

bool isStandard(std::string_view name)
{
    return name.starts_with("Microsoft 365 Apps") || name.starts_with("7-Zip") ||
           name.starts_with("Cisco Secure Client");
}

std::string_view licensingOf(std::string_view name, std::string_view publisher)
{
    if (name.starts_with("Microsoft 365 Apps"))
        return "subscription";
    if (name.starts_with("7-Zip") || name.starts_with("Notepad++") || name.starts_with("VLC"))
        return "open_source";
    if (!publisher.ends_with("Software Ltd"))
        return "freeware";
    // Departments' programs are paid for; of the long tail one in ten is, as its number has it.
    return name.find(" Client ") == std::string_view::npos && name.back() != '1' ? "freeware" : "commercial";
}

} // namespace

SoftwareStock::SoftwareStock(Ledger &ledger, Random &random, std::size_t departments, std::size_t models,
                             std::int64_t pcs)
{
    m_firstTitle = ledger.newId() + 1;
    addBase(ledger);
    addDepartmental(ledger, random, departments);
    addDrivers(ledger, random, models);
    addTail(ledger, random, static_cast<std::size_t>(std::clamp<std::int64_t>(pcs / 3, 50, 20'000)));
}

SoftwareStock::Product SoftwareStock::addProduct(Ledger &ledger, const std::string &name,
                                                 const std::string &publisher,
                                                 const std::vector<std::string> &versions, bool recognised,
                                                 bool versionInName)
{
    Product product{name, publisher, {}};
    ItemId item;
    if (recognised) {
        model::ItemRow row;
        row.id = ItemId{ledger.newId()};
        row.className = "software_product";
        row.status = "in_use";
        row.name = name;
        row.attributes["publisher"] = publisher;
        row.attributes["licensing"] = std::string(licensingOf(name, publisher));
        if (name.ends_with("13"))
            row.attributes["approval"] = std::string("denied");
        if (isStandard(name))
            m_standard.push_back(row.id);
        item = row.id;
        ledger.put(row);
        const std::string licensing = std::get<std::string>(row.attributes.at("licensing"));
        if (licensing == "commercial" || licensing == "subscription")
            m_licensed.push_back({item, name, {}, licensing == "subscription"});
    }
    for (const std::string &version : versions) {
        model::TitleRow title;
        title.id = TitleId{ledger.newId()};
        title.name = versionInName ? name + " " + version : name;
        title.version = version;
        title.publisher = publisher;
        title.architecture = name.find("x86") != std::string::npos ? "x86" : "x86_64";
        ledger.begin(title);
        if (recognised)
            ledger.begin(
                model::RecognitionRow{kPartnership, title.id, item, {}, version, "manually_normalised", "demonstration"});
        const auto at = static_cast<std::size_t>(title.id.value - m_firstTitle);
        m_successor.resize(std::max(m_successor.size(), at + 1));
        if (!product.versions.empty())
            m_successor[static_cast<std::size_t>(product.versions.back().value - m_firstTitle)] =
                title.id.value;
        product.versions.push_back(title.id);
        if (recognised && !m_licensed.empty() && m_licensed.back().item == item)
            m_licensed.back().titles.push_back(title.id);
    }
    return product;
}

void SoftwareStock::addBase(Ledger &ledger)
{
    for (const BaseProduct &base : kBase) {
        m_base.push_back(addProduct(ledger, std::string(base.name), std::string(base.publisher),
                                    versionsFrom(base.major, base.versions), true, base.versionInName));
    }
    // The parts that installers leave behind: half of what an inventory lists is no product.
    for (std::size_t i = 0; i < 60; ++i) {
        const BaseProduct &of = kBase[i % std::size(kBase)];
        const std::string part(kRuntimeParts[i % std::size(kRuntimeParts)]);
        m_base.push_back(addProduct(ledger, std::string(of.name) + " " + part + (i >= 30 ? " 2" : ""),
                                    std::string(of.publisher), versionsFrom(of.major, 3), false, false));
    }
}

void SoftwareStock::addDepartmental(Ledger &ledger, Random &random, std::size_t departments)
{
    const auto subjects = applicationSubjects();
    const auto vendors = vendorWords();
    m_departmental.resize(departments);
    for (std::size_t d = 0; d < departments; ++d) {
        const auto count = random.between(8, 20);
        for (std::int64_t i = 0; i < count; ++i) {
            const std::string vendor(vendors[random.below(vendors.size())]);
            const std::string subject(subjects[(d * 5 + static_cast<std::size_t>(i) * 7) % subjects.size()]);
            m_departmental[d].push_back(addProduct(
                ledger, vendor + " " + subject + " Client " + std::to_string(d + 1), vendor + " Software Ltd",
                versionsFrom(static_cast<int>(random.between(2, 12)), static_cast<int>(random.between(1, 4))),
                true, false));
        }
    }
}

void SoftwareStock::addDrivers(Ledger &ledger, Random &random, std::size_t models)
{
    constexpr std::string_view kDrivers[] = {"Graphics Driver",
                                             "Chipset Device Software",
                                             "Management Engine Components",
                                             "Rapid Storage Technology",
                                             "Wireless Bluetooth",
                                             "PROSet/Wireless Software",
                                             "Audio Driver",
                                             "Card Reader Driver",
                                             "Dynamic Platform Framework",
                                             "Fingerprint Reader",
                                             "Dock Firmware Utility",
                                             "Hotkey Support",
                                             "Power Manager",
                                             "Support Assistant",
                                             "System Update",
                                             "Serial IO",
                                             "Touchpad Driver",
                                             "Camera Driver"};
    m_drivers.resize(models);
    for (std::size_t m = 0; m < models; ++m) {
        for (const std::string_view driver : kDrivers) {
            m_drivers[m].push_back(addProduct(
                ledger, std::string(driver) + " for model " + std::to_string(m + 1), "Hardware Maker",
                versionsFrom(static_cast<int>(random.between(8, 30)), 3), false, false));
        }
    }
}

void SoftwareStock::addTail(Ledger &ledger, Random &random, std::size_t products)
{
    const auto vendors = vendorWords();
    const auto words = productWords();
    for (std::size_t i = 0; i < products; ++i) {
        const std::string vendor(vendors[random.below(vendors.size())]);
        const std::string name = vendor + " " + std::string(words[random.below(words.size())]) + " " +
                                 std::string(words[i % words.size()]) + " " + std::to_string(i + 1);
        m_tail.push_back(addProduct(
            ledger, name, vendor + " Software Ltd",
            versionsFrom(static_cast<int>(random.between(1, 9)), static_cast<int>(random.between(1, 3))),
            i % 3 != 0, i % 5 == 0));
    }
}

void SoftwareStock::put(std::vector<Installed> &onto, const Product &product, Random &random, Day built) const
{
    // Mostly the newest version or the one before.
    const std::size_t back = std::min(random.skewed(4), product.versions.size() - 1);
    onto.push_back({product.versions[product.versions.size() - 1 - back],
                    built + static_cast<Day>(random.below(300)), 0});
}

std::vector<Installed> SoftwareStock::build(Random &random, std::size_t department, std::size_t model,
                                            Day built) const
{
    std::vector<Installed> out;
    for (const Product &product : m_base) {
        if (!random.chance(60))
            put(out, product, random, built);
    }
    for (const Product &product : m_departmental[department % m_departmental.size()]) {
        if (random.chance(700))
            put(out, product, random, built);
    }
    for (const Product &product : m_drivers[model % m_drivers.size()]) {
        if (random.chance(900))
            put(out, product, random, built);
    }
    const std::size_t tail = 14 + random.skewed(50);
    for (std::size_t i = 0; i < tail; ++i)
        put(out, m_tail[random.skewed(m_tail.size())], random, built);
    std::sort(out.begin(), out.end(),
              [](const Installed &a, const Installed &b) { return a.title < b.title; });
    out.erase(std::unique(out.begin(), out.end(),
                          [](const Installed &a, const Installed &b) { return a.title == b.title; }),
              out.end());
    return out;
}

TitleId SoftwareStock::successor(TitleId title) const
{
    const auto at = static_cast<std::size_t>(title.value - m_firstTitle);
    const std::int64_t next = at < m_successor.size() ? m_successor[at] : 0;
    return next == 0 ? title : TitleId{next};
}

} // namespace tally::demo
