// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings_view_lab.h"

#include "ui/tables/table_view.h"
#include "ui/views/findings/finding_model.h"
#include "ui/views/findings/findings_watch.h"

#include <QTest>

namespace tally::test {

namespace {

const std::string kSheet = "Name,Asset number,Serial number,Status,Site,Memory,Purchase date\n"
                           "pc-1,A1001,SN100200,In use,Hall,16 GiB,2025-02-03\n"
                           "pc-2,A1002,SN300400,In use,Hall,16 GiB,2025-02-03\n"
                           "pc-3,A1003,SN500600,In use,Depot,16 GiB,2025-02-03\n";

} // namespace

FindingsViewLab::FindingsViewLab()
{
    app::Register::ImportOptions options;
    options.className = "laptop";
    options.source = "csv:assets";
    import("assets.csv", kSheet, options);
    const char *serials[] = {"SN100200", "SN300400", "SN500600"};
    for (int i = 0; i < 3; ++i) {
        const std::string name = "pc-" + std::to_string(i + 1);
        import(name + ".json", inventory(name, serials[i], "2026-02-20 10:00:00", "8192", {"7-Zip"}));
    }
    one = find("A1001");
    two = find("A1002");
    three = find("A1003");
    twin = add("laptop", {{"name", "pc-3b"}, {"serial_number", "SN500600"}, {"status", "in_use"}});
}

bool FindingsViewLab::begin(bool readOnly)
{
    open(readOnly);
    view = std::make_unique<ui::FindingsView>(context);
    view->resize(1'300, 700);
    view->show();
    view->go({QStringLiteral("findings"), {}, {}, {}});
    view->activateWindow();
    return QTest::qWaitForWindowActive(view.get()) && waitForFindings();
}

bool FindingsViewLab::waitForFindings()
{
    return until([this] {
        return !view->watch()->isOutdated() && !view->watch()->isWorking() &&
               view->model()->list() == view->watch()->list();
    });
}

int FindingsViewLab::rowOf(const QString &words) const
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->cell(row, 0).text.contains(words))
            return row;
    }
    return -1;
}

bool FindingsViewLab::goTo(const QString &words)
{
    const int row = rowOf(words);
    for (int each = 0; row < 0 && each < view->model()->rowCount(); ++each)
        qWarning("shown: %s", qPrintable(view->model()->cell(each, 0).text));
    if (row >= 0)
        view->table()->setCurrent(row, 0);
    view->table()->setFocus();
    return row >= 0;
}

void FindingsViewLab::press(Qt::Key key, Qt::KeyboardModifiers with) const
{
    QTest::keyClick(view->table(), key, with);
}

QString FindingsViewLab::cell(const QString &words, int column) const
{
    const int row = rowOf(words);
    return row < 0 ? QString() : view->model()->cell(row, column).text;
}

void FindingsViewLab::elsewhere(const std::function<void(app::Register &)> &work, const std::string &login)
{
    work(*as(login));
}

} // namespace tally::test
