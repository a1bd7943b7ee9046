// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_lab.h"

namespace tally::test {

namespace {

void fill(app::Register &opened)
{
    JobContext job;
    const auto add = [&](const char *className, const std::map<std::string, std::string> &values) {
        must(opened.add(className, values, "", job));
    };
    add("site", {{"name", "Civic Centre"}});
    add("site", {{"name", "Depot Lane"}});
    add("person", {{"name", "Priya Nair"}});
    add("person", {{"name", "Daniel Whitlock"}});
    const char *states[] = {"in_use", "in_use", "in_repair", "in_stock"};
    for (int i = 0; i < 12; ++i) {
        add(i % 3 == 0 ? "desktop" : "laptop", {{"name", "PC-" + std::to_string(i)},
                                                {"asset_number", "AC-" + std::to_string(10500 + i)},
                                                {"serial_number", "PF2X9M" + std::to_string(10 + i)},
                                                {"status", states[i % 4]},
                                                {"site", i % 2 == 0 ? "Civic Centre" : "Depot Lane"},
                                                {"custodian", i % 4 == 0 ? "Priya Nair" : "?"},
                                                {"cost_pence", std::to_string(500 + 10 * i)},
                                                {"purchased_on", "2021-04-12"},
                                                {"warranty_until", i < 6 ? "2024-04-12" : "2027-04-12"}});
    }
}

} // namespace

ViewLab::ViewLab() : SessionLab("2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z", "Ashford Council")
{
    fill(reg());
    open();
}

void ViewLab::elsewhere(const std::function<void(app::Register &)> &work, const std::string &login)
{
    work(*as(login));
}

std::string ViewLab::shown(const std::string &key, const std::string &attribute) const
{
    const estate::EstatePtr estate = session.estate();
    return estate->displayAt(must(estate->findKey(key)), attribute);
}

bool ViewLab::waitForIdle()
{
    return until([this] { return session.tasks().running().isEmpty(); });
}

} // namespace tally::test
