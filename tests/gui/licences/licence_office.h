// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small office with licences, open in the licences view. CAD has three people assigned and two units, one
// of them of supporting evidence alone; Draw has one of each; Old has a licence whose term is over.
#pragma once

#include "session_lab.h"
#include "ui/tables/table_view.h"
#include "ui/views/licences/licences_view.h"
#include "ui/views/licences/position_model.h"
#include "ui/views/licences/position_page.h"

#include <memory>

namespace tally::test {

class LicenceOffice
{
public:
    LicenceOffice()
    {
        const Instant now = lab.clock.now();
        lab.clock.set(*parseInstant("2026-01-10T09:00:00Z")); // that there is a past
        acme = lab.add("licence_agreement", {{"name", "Acme 2025"},
                                             {"publisher", "Acme"},
                                             {"ends_on", "2026-06-30"},
                                             {"notice_until", "2026-04-30"}});
        cad = product("CAD", "Acme", "385.00");
        draw = product("Draw", "Blot", "");
        lab.add("software_product", {{"name", "Old"}, {"publisher", "Blot"}, {"metric", "per_user"}});
        for (const char *name : {"Ada", "Bea", "Cy"}) {
            const ItemId person = lab.add("person", {{"name", name}, {"status", "active"}});
            lab.relate(person, "assigned_licence", cad);
            people.push_back(person);
        }
        lab.relate(people[0], "assigned_licence", draw);
        l1 = lot("L1", "CAD", "1", {{"agreement", "Acme 2025"}, {"cost_pence", "400.00"}});
        l2 = lot("L2", "CAD", "1", {{"evidence_grade", "supporting"}});
        l3 = lot("L3", "Draw", "2", {{"expires_on", "2026-12-31"}});
        lot("L4", "Old", "5", {{"expires_on", "2025-12-31"}});
        lab.clock.set(now);
    }

    ItemId product(const std::string &name, const std::string &publisher, const std::string &price)
    {
        std::map<std::string, std::string> values{{"name", name},
                                                  {"publisher", publisher},
                                                  {"metric", "per_user"},
                                                  {"licensing", "commercial"},
                                                  {"status", "in_use"}};
        if (!price.empty())
            values["unit_price_pence"] = price;
        return lab.add("software_product", values);
    }
    ItemId lot(const std::string &name, const std::string &product, const std::string &quantity,
               std::map<std::string, std::string> more)
    {
        more.insert({{"name", name},
                     {"asset_number", name},
                     {"product", product},
                     {"metric", "per_user"},
                     {"quantity", quantity},
                     {"status", "active"}});
        return lab.add("licence", more);
    }

    void open()
    {
        lab.open();
        view = std::make_unique<ui::LicencesView>(lab.context);
        view->resize(1'400, 860);
        view->show();
        view->go({QStringLiteral("licences"), {}, {}, {}});
    }
    ui::PositionPage *page() const { return view->position(); }
    bool isWorkedOut() const
    {
        return SessionLab::until(
            [this] { return !view->watch()->isWorking() && !view->watch()->isOutdated(); });
    }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < page()->model()->rowCount(); ++row) {
            if (page()->model()->at(row)->name == name)
                return row;
        }
        return -1;
    }
    // The cell of a product by the column's id.
    QString cell(const QString &name, const char *column) const
    {
        const int row = rowOf(name);
        return row < 0 ? QStringLiteral("no row") : page()->model()->cell(row, this->column(column)).text;
    }
    int column(const char *id) const
    {
        for (int i = 0; i < page()->model()->columnCount(); ++i) {
            if (page()->model()->column(i).id == QLatin1String(id))
                return i;
        }
        return -1;
    }
    void stand(const QString &name, const char *at) const
    {
        page()->table()->setCurrent(rowOf(name), column(at));
    }
    void edit(ItemId item, const std::map<std::string, std::string> &values)
    {
        lab.session.record(view.get(), QStringLiteral("Edit"),
                           [=](app::Register &opened, JobContext &job) -> ui::Session::Recorded {
                               return opened.edit({{item, values, {}}}, "test", {}, job);
                           });
    }

    SessionLab lab;
    ItemId acme, cad, draw, l1, l2, l3;
    std::vector<ItemId> people;
    std::unique_ptr<ui::LicencesView> view;
};

} // namespace tally::test
