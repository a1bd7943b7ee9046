// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules_lab.h"

#include "ui/tables/table_view.h"
#include "ui/views/rules/identifying_keys_model.h"

#include <QFile>
#include <QTest>

namespace tally::test {

namespace {

const std::string kSheet = "Name,Asset number,Serial number,Status,Memory\n"
                           "pc-1,A1001,SN100200,In use,16 GiB\n";

std::string renamed(std::string text, const std::string &from, const std::string &to)
{
    const std::string was = R"("name":")" + from + '"';
    return text.replace(text.find(was), was.size(), R"("name":")" + to + '"');
}

} // namespace

RulesLab::RulesLab()
{
    app::Register::ImportOptions options;
    options.className = "laptop";
    options.source = "csv:assets";
    import("assets.csv", kSheet, options);
    import("one.json", inventory("pc-1", "SN100200", "2026-02-20 10:00:00", "8192", {"7-Zip"}));
    import("two.json",
           renamed(inventory("pc-9", "SN300400", "2026-02-21 10:00:00", "4096", {"7-Zip"}), "pc-9", "pc-1"));
    listed = find("A1001");
    other = find("SN300400");
}

bool RulesLab::begin(bool readOnly)
{
    open(readOnly);
    view = std::make_unique<ui::RulesView>(context);
    view->resize(1'300, 800);
    view->show();
    view->go({QStringLiteral("rules"), {}, {}, {}});
    view->activateWindow();
    return QTest::qWaitForWindowActive(view.get()) &&
           until([this] { return view->keys()->rowCount() > 0; }) && until([this] { return isIdle(); });
}

bool RulesLab::isIdle() const
{
    return session.isOpen() && !view->desk().isWorking() && !view->desk().isAdopting() &&
           const_cast<ui::Session &>(session).tasks().running().isEmpty();
}

bool RulesLab::tryDraft()
{
    QTest::keyClick(view->table(), Qt::Key_F5);
    return view->desk().isWorking() && until([this] { return isIdle(); });
}

int RulesLab::keyRow(const std::vector<std::string> &marks) const
{
    return view->keys()->rowOf("computer", marks);
}

void RulesLab::standOn(const std::vector<std::string> &marks)
{
    view->table()->setCurrent(keyRow(marks), 0);
    view->table()->setFocus();
}

void RulesLab::press(Qt::Key key, Qt::KeyboardModifiers with) const
{
    QTest::keyClick(view->table(), key, with);
}

QString RulesLab::whyNot(const char *action) const
{
    return actions.whyUnavailable(actions.find(QLatin1String(action)));
}

std::string RulesLab::file(const std::string &name, const std::string &text) const
{
    QFile file(QString::fromStdString(path(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0)
        qFatal("the file cannot be written");
    return path(name);
}

void RulesLab::draftNamesOnly()
{
    view->desk().setKeys("computer", {{{"host_name"}, 80}});
}

void RulesLab::draftRegisterFirst()
{
    app::PrecedenceDraft draft = view->desk().precedence();
    draft.setRule({}, "memory_mib", {reconcile::Precedence::Choose::Order, {"register", "agent"}, {}});
    view->desk().setPrecedence(std::move(draft));
}

} // namespace tally::test
