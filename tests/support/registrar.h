// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every test class of an executable registers itself; one main runs them all and fails when any fails or none
// was there.
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace tally::test {

using Factory = std::function<std::unique_ptr<QObject>()>;
std::vector<Factory> &registry();

struct Registrar
{
    explicit Registrar(Factory factory) { registry().push_back(std::move(factory)); }
};

} // namespace tally::test

// Once a class, at namespace scope, after it: TALLY_TEST(TestDates)
#define TALLY_TEST(Class)                                                                                    \
    static const tally::test::Registrar registrar##Class([] { return std::make_unique<Class>(); })
