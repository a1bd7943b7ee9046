// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A register that an older program made: its texts give way to the new ones, those of the organisation stay.
#include "app/proof.h"
#include "app/shipped_texts.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;

namespace {

std::string older(std::string text, const std::string &label)
{
    const std::size_t at = text.find("\"" + label + "\"");
    return text.replace(at, label.size() + 2, "\"Older " + label + "\"");
}

// Set up by a program whose laptops and tablets were called otherwise and that knew no cables.
struct OldRegister
{
    OldRegister() : place(lab.newPlace())
    {
        store::OpenOptions options;
        options.actor = place.actor;
        options.clock = &lab.clock;
        auto made = must(store::Store::create(must(store::parseLocation(place.url)), options));
        model::OperationDraft draft;
        draft.kind = "init";
        draft.source = "person";
        draft.reason = "the register is set up";
        draft.effectiveOn = parseDay("2026-02-01");
        for (model::DefinitionRow row : app::shippedTexts()) {
            if (row.name == "connects_to")
                continue;
            if (row.name == "laptop")
                row.text = older(row.text, "Laptop");
            if (row.name == "tablet")
                row.text = older(row.text, "Tablet");
            draft.changes.push_back(model::begin(row));
        }
        model::ItemRow partner;
        partner.id = ItemId(must(made->reserveIds(1)));
        partner.className = "partner";
        partner.name = "North";
        draft.changes.push_back(model::begin(partner));
        must(made->commit(draft, "first", lab.job));
    }

    // The organisation's own wording of the tablet, before the program is changed.
    void editTablet()
    {
        const auto opened = must(app::Register::open({place.url, place.actor, true}, lab.clock));
        const auto estate = must(opened->current(lab.job));
        for (model::DefinitionRow row : estate->definitions("class")) {
            if (row.name != "tablet")
                continue;
            model::OperationDraft draft;
            draft.kind = "definition";
            draft.source = "person";
            draft.reason = "our word";
            draft.effectiveOn = parseDay("2026-02-02");
            const auto was = *estate->beganOf(model::keyOf(row));
            row.text = older(row.text, "Older Tablet");
            draft.changes.push_back(model::replace(row, was));
            store::OpenOptions options;
            options.actor = place.actor;
            options.clock = &lab.clock;
            const auto store = must(store::Store::open(must(store::parseLocation(place.url)), options));
            must(store->commit(draft, "second", lab.job));
        }
    }

    std::unique_ptr<app::Register> open() const { return must(app::Register::open(place, lab.clock)); }

    mutable RegisterLab lab;
    app::OpenParameters place;
};

std::string labelOf(const estate::Estate &estate, const char *className)
{
    return estate.classes().find(className)->label;
}

} // namespace

class TestShippedTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newTextsEnterOnce();
    void readingChangesNothing();
    void editedOnesStay();
    void undoneOnesDoNotComeBack();
};

void TestShippedTexts::newTextsEnterOnce()
{
    OldRegister old;
    const auto opened = old.open();
    const auto estate = must(opened->current(old.lab.job));
    QCOMPARE(estate->operation(), OperationNumber(2));
    QCOMPARE(labelOf(*estate, "laptop"), std::string("Laptop"));
    QVERIFY(estate->classes().findType("connects_to") != nullptr);
    QVERIFY(app::differingDefinitions(*estate).empty());
    std::string kind;
    QVERIFY(opened->store().operations(2, [&](const model::Operation &operation) {
        kind = operation.kind;
        return false;
    }));
    QCOMPARE(kind, std::string("upgrade"));
    QCOMPARE(must(old.open()->current(old.lab.job))->operation(), OperationNumber(2));
    QVERIFY(must(app::verify(*opened, old.lab.job)).intact);
}

void TestShippedTexts::readingChangesNothing()
{
    OldRegister old;
    const auto opened = must(app::Register::open({old.place.url, old.place.actor, true}, old.lab.clock));
    const auto estate = must(opened->current(old.lab.job));
    QCOMPARE(estate->operation(), OperationNumber(1));
    QCOMPARE(app::differingDefinitions(*estate).size(), std::size_t(3));
}

void TestShippedTexts::editedOnesStay()
{
    OldRegister old;
    old.editTablet();
    const auto opened = old.open();
    const auto estate = must(opened->current(old.lab.job));
    QCOMPARE(labelOf(*estate, "laptop"), std::string("Laptop"));
    QCOMPARE(labelOf(*estate, "tablet"), std::string("Older Older Tablet"));
    const auto differing = app::differingDefinitions(*estate);
    QCOMPARE(differing.size(), std::size_t(1));
    QCOMPARE(differing.front().name, std::string("tablet"));
}

void TestShippedTexts::undoneOnesDoNotComeBack()
{
    OldRegister old;
    const auto opened = old.open();
    must(opened->undo(2, false, old.lab.job));
    const auto estate = must(old.open()->current(old.lab.job));
    QCOMPARE(estate->operation(), OperationNumber(3));
    QCOMPARE(labelOf(*estate, "laptop"), std::string("Older Laptop"));
}

TALLY_TEST(TestShippedTexts);
#include "test_shipped_texts.moc"
