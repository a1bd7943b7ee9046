// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_lab.h"

#include <QTest>

namespace tally::test {

SessionLab::SessionLab(const char *made, const char *now, const std::string &organisation)
    : RegisterLab(made, organisation), session(clock), context{session, actions, navigator}
{
    clock.set(*parseInstant(now));
    QObject::connect(&navigator, &ui::Navigator::wanted, &navigator,
                     [this](const ui::Place &place) { places.push_back(place); });
    QObject::connect(&navigator, &ui::Navigator::itemWanted, &navigator,
                     [this](ItemId item) { items.push_back(item); });
    QObject::connect(&navigator, &ui::Navigator::told, &navigator,
                     [this](const QString &sentence, OperationNumber undoes) {
                         told.append(sentence);
                         undo.append(undoes);
                     });
    QObject::connect(&navigator, &ui::Navigator::complained, &navigator,
                     [this](const QString &what, const Error &error) {
                         complainedOf.append(what);
                         complaints.push_back(error);
                     });
}

void SessionLab::relate(ItemId source, const std::string &type, ItemId target)
{
    must(reg().relate(source, type, target, {}, {}, job));
}

void SessionLab::open(bool readOnly)
{
    close();
    app::OpenParameters wanted = parameters();
    wanted.readOnly = readOnly;
    session.open(wanted);
    if (!until([this] { return session.isOpen(); }))
        qFatal("the session did not open");
}

bool SessionLab::until(const std::function<bool()> &holds, int milliseconds)
{
    // What is waited for is whether it comes, not how soon: a busy machine gets more time.
    constexpr int kPatience = 4;
    return QTest::qWaitFor(holds, milliseconds * kPatience);
}

std::string SessionLab::shown(ItemId item, const std::string &attribute) const
{
    const auto estate = session.estate();
    const estate::Row row = estate->rowOf(item);
    return row == estate::kNoRow ? std::string() : estate->displayAt(row, attribute);
}

} // namespace tally::test
