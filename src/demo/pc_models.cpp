// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/pc_models.h"

#include <vector>

namespace tally::demo {

namespace {

constexpr PcModel kModels[] = {
    {"OptiPlex 3020", "Dell Inc.", "desktop", "Desktop", "Intel(R) Core(TM) i3-4150 CPU @ 3.50GHz", "", 2014,
     2016, 4, 2, 500, 36'900},
    {"OptiPlex 3050", "Dell Inc.", "desktop", "Desktop", "Intel(R) Core(TM) i5-7500 CPU @ 3.40GHz", "", 2017,
     2018, 8, 4, 256, 42'500},
    {"OptiPlex 3070", "Dell Inc.", "desktop", "Mini Tower", "Intel(R) Core(TM) i5-9500 CPU @ 3.00GHz", "",
     2019, 2020, 8, 6, 256, 44'900},
    {"OptiPlex 5090", "Dell Inc.", "desktop", "Desktop", "Intel(R) Core(TM) i5-11500 @ 2.70GHz", "", 2021,
     2022, 16, 6, 512, 51'200},
    {"OptiPlex Micro 7010", "Dell Inc.", "desktop", "Mini PC", "13th Gen Intel(R) Core(TM) i5-13500T", "",
     2023, 2024, 16, 14, 512, 54'000},
    {"Pro Micro QCM1250", "Dell Inc.", "desktop", "Mini PC", "Intel(R) Core(TM) Ultra 5 235T", "", 2025, 2026,
     16, 14, 512, 57'800},
    {"HP ProDesk 400 G4 SFF", "HP", "desktop", "Desktop", "Intel(R) Core(TM) i5-6500 CPU @ 3.20GHz", "CZC",
     2016, 2018, 8, 4, 500, 41'000},
    {"HP EliteDesk 800 G6 Desktop Mini PC", "HP", "desktop", "Mini PC",
     "Intel(R) Core(TM) i5-10500T CPU @ 2.30GHz", "8CC", 2020, 2022, 8, 6, 256, 49'900},
    {"Latitude 5480", "Dell Inc.", "laptop", "Laptop", "Intel(R) Core(TM) i5-7300U CPU @ 2.60GHz", "", 2017,
     2018, 8, 2, 256, 68'900},
    {"Latitude 5400", "Dell Inc.", "laptop", "Laptop", "Intel(R) Core(TM) i5-8365U CPU @ 1.60GHz", "", 2019,
     2020, 8, 4, 256, 71'500},
    {"Latitude 5420", "Dell Inc.", "laptop", "Notebook", "11th Gen Intel(R) Core(TM) i5-1145G7 @ 2.60GHz", "",
     2021, 2022, 16, 4, 256, 76'000},
    {"Latitude 5440", "Dell Inc.", "laptop", "Notebook", "13th Gen Intel(R) Core(TM) i5-1345U", "", 2023,
     2024, 16, 10, 512, 82'000},
    {"Pro 14 Plus PB14250", "Dell Inc.", "laptop", "Notebook", "Intel(R) Core(TM) Ultra 5 235U", "", 2025,
     2026, 16, 12, 512, 87'500},
    {"ThinkPad L480", "LENOVO", "laptop", "Notebook", "Intel(R) Core(TM) i5-8250U CPU @ 1.60GHz", "PF", 2018,
     2019, 8, 4, 256, 64'900},
    {"ThinkPad L14 Gen 2", "LENOVO", "laptop", "Notebook", "11th Gen Intel(R) Core(TM) i5-1135G7 @ 2.40GHz",
     "PF", 2021, 2023, 16, 4, 256, 69'900},
    {"HP EliteBook 840 G10", "HP", "laptop", "Notebook", "13th Gen Intel(R) Core(TM) i5-1335U", "5CG", 2023,
     2026, 16, 10, 512, 84'900},
    {"Surface Pro 7", "Microsoft Corporation", "tablet", "Tablet",
     "Intel(R) Core(TM) i5-1035G4 CPU @ 1.10GHz", "0", 2020, 2022, 8, 4, 128, 79'900},
    {"Surface Pro 10", "Microsoft Corporation", "tablet", "Tablet", "Intel(R) Core(TM) Ultra 5 135U", "0",
     2024, 2026, 16, 12, 256, 104'900},
};

} // namespace

std::span<const PcModel> pcModels()
{
    return kModels;
}

std::size_t pcModelOf(Random &random, int year)
{
    const int desktopShare = year < 2018 ? 850 : year < 2020 ? 650 : 400; // of a thousand
    const bool desktop = random.chance(desktopShare);
    std::vector<std::size_t> sold, anything;
    for (std::size_t i = 0; i < std::size(kModels); ++i) {
        if (kModels[i].firstYear > year || kModels[i].lastYear < year)
            continue;
        anything.push_back(i);
        const bool rare = kModels[i].className == "tablet";
        if ((kModels[i].className == "desktop") == desktop && !(rare && !random.chance(150)))
            sold.push_back(i);
    }
    return random.pick(sold.empty() ? anything : sold);
}

} // namespace tally::demo
