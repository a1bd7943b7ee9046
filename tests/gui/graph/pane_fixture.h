// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
//                +--> esx1 --+
//    switch -----+           +--> (needs 1) vm --> payroll --> two clerks
//                +--> esx2 --+
//    and 14 laptops behind the switch; a mail service of two servers, of which one is behind the switch.
#pragma once

#include "estate_fixture.h"

#include "ui/graph/impact_pane.h"

namespace tally::test {

struct PaneFixture
{
    EstateFixture fixture;
    ItemId core, esx1, esx2, vm, payroll, mail;
    estate::EstatePtr estate;

    PaneFixture()
    {
        core = fixture.item("switch", "Core switch");
        esx1 = fixture.item("server", "ESX-1");
        esx2 = fixture.item("server", "ESX-2");
        const ItemId elsewhere = fixture.item("server", "MAIL-2");
        vm = fixture.item("virtual_machine", "VM-PAY");
        payroll = fixture.item("application", "Payroll");
        mail = fixture.item("business_service", "Mail");
        fixture.relate(esx1, "reached_through", core);
        fixture.relate(esx2, "reached_through", core);
        fixture.relate(vm, "runs_on", esx1, "hosts", "1");
        fixture.relate(vm, "runs_on", esx2, "hosts", "1");
        fixture.relate(payroll, "runs_on", vm);
        fixture.relate(mail, "runs_on", esx1, "hosts", "1");
        fixture.relate(mail, "runs_on", elsewhere, "hosts", "1");
        for (const char *name : {"Ann", "Bob"})
            fixture.relate(fixture.item("person", name), "uses", payroll);
        for (int i = 0; i < 14; ++i)
            fixture.relate(fixture.item("laptop", "LT-" + std::to_string(10 + i)), "reached_through", core);
        estate = fixture.build();
    }

    // Answers at once, on this thread.
    static ui::ImpactPane::Compute atOnce()
    {
        return [](const ui::ImpactPane::Work &work, const ui::ImpactPane::Done &done) {
            JobContext job;
            done(work(job));
        };
    }
};

} // namespace tally::test
