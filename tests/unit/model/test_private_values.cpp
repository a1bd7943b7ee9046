// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/private_values.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::model;

namespace {

// Stands in for SHA-256: the tests ask where it is used, not whether it is good.
std::string fakeDigest(std::string_view text)
{
    std::string out(32, '\0');
    for (std::size_t i = 0; i < text.size(); ++i)
        out[i % 32] = static_cast<char>(out[i % 32] * 31 + text[i] + 1);
    return out;
}

SealSupport support()
{
    SealSupport s;
    s.sha256 = fakeDigest;
    s.salt = [n = 0]() mutable { return std::string(15, 's') + static_cast<char>('a' + n++); };
    return s;
}

ItemRow person(const char *name)
{
    ItemRow row;
    row.owner = OrgId(1);
    row.id = ItemId(-5);
    row.className = "person";
    row.name = name;
    row.attributes["email"] = std::string("ann@example.org");
    row.attributes["job_title"] = std::string("Clerk");
    return row;
}

ItemRow itemIn(const OperationDraft &draft, std::size_t index)
{
    return *rowOf<ItemRow>(draft.changes[index].key, *draft.changes[index].values);
}

} // namespace

class TestPrivateValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealsNameAndAttributesOfAPerson()
    {
        OperationDraft draft;
        draft.changes.push_back(begin(person("Ann")));
        QVERIFY(sealPrivateValues(*ClassRegistry::shipped(), support(), draft));
        const ItemRow row = itemIn(draft, 0);
        QVERIFY(isSealed(*row.name));
        QVERIFY(isSealed(std::get<std::string>(row.attributes.at("email"))));
        QCOMPARE(std::get<std::string>(row.attributes.at("job_title")), std::string("Clerk"));
        QCOMPARE(draft.privateValues.size(), std::size_t{2});
        UnsealMap map;
        for (const PrivateValue &value : draft.privateValues) {
            QCOMPARE(value.item, ItemId(-5));
            QCOMPARE(value.owner, OrgId(1));
            QCOMPARE(value.salt.size(), std::size_t{16});
            map[value.digest] = value.value;
        }
        ItemRow back = row;
        unseal(map, back);
        QCOMPARE(valuesOf(back), valuesOf(person("Ann")));
    }
    void leavesOtherClassesAlone()
    {
        ItemRow laptop;
        laptop.id = ItemId(-1);
        laptop.className = "laptop";
        laptop.name = "PC-1";
        OperationDraft draft;
        draft.changes.push_back(begin(laptop));
        draft.changes.push_back(end(person("Ann"), 4));
        QVERIFY(sealPrivateValues(*ClassRegistry::shipped(), support(), draft));
        QCOMPARE(*itemIn(draft, 0).name, std::string("PC-1"));
        QVERIFY(draft.privateValues.empty());
    }
    void anUnchangedValueStaysTheSameBytes()
    {
        OperationDraft first;
        first.changes.push_back(begin(person("Ann")));
        QVERIFY(sealPrivateValues(*ClassRegistry::shipped(), support(), first));
        SealSupport again = support();
        again.held = [&first](ItemId item, std::string_view attribute,
                              std::string_view value) -> std::optional<PrivateValue> {
            for (const PrivateValue &held : first.privateValues) {
                if (held.item == item && held.attribute == attribute && held.value == value)
                    return held;
            }
            return std::nullopt;
        };
        ItemRow edited = person("Ann");
        edited.attributes["email"] = std::string("ann.b@example.org");
        OperationDraft second;
        second.changes.push_back(replace(edited, 1));
        QVERIFY(sealPrivateValues(*ClassRegistry::shipped(), again, second));
        QCOMPARE(*itemIn(second, 0).name, *itemIn(first, 0).name);
        QCOMPARE(second.privateValues.size(), std::size_t{1});
        QCOMPARE(second.privateValues[0].value, std::string("ann.b@example.org"));
        // At another owner its people must be able to read what stands there: the same text and salt again.
        ItemRow moved = person("Ann");
        moved.owner = OrgId(2);
        OperationDraft south;
        south.changes.push_back(begin(moved));
        QVERIFY(sealPrivateValues(*ClassRegistry::shipped(), again, south));
        QCOMPARE(*itemIn(south, 0).name, *itemIn(first, 0).name);
        QCOMPARE(south.privateValues.size(), std::size_t{2});
        for (const PrivateValue &value : south.privateValues)
            QVERIFY(value.owner == OrgId(2) && !value.salt.empty());
        // Sealed again, nothing is left to do.
        OperationDraft third = second;
        third.privateValues.clear();
        QVERIFY(sealPrivateValues(*ClassRegistry::shipped(), again, third));
        QVERIFY(third.privateValues.empty());
    }
    void equalNamesOfTwoPeopleDoNotLookEqual()
    {
        ItemRow other = person("Ann");
        other.id = ItemId(-6);
        OperationDraft draft;
        draft.changes = {begin(person("Ann")), begin(other)};
        QVERIFY(sealPrivateValues(*ClassRegistry::shipped(), support(), draft));
        QVERIFY(*itemIn(draft, 0).name != *itemIn(draft, 1).name);
    }
    void aClaimHasTheBytesOfItsItem()
    {
        OperationDraft draft;
        draft.changes = {begin(ClaimRow{OrgId(1), ReportId(-9), "name", std::string("Ann")}),
                         begin(ReportRow{OrgId(1), ReportId(-9), "csv", "x", ItemId(-5), {}, "", {}}),
                         begin(person("Ann"))};
        QVERIFY(sealPrivateValues(*ClassRegistry::shipped(), support(), draft));
        const auto claim = *rowOf<ClaimRow>(draft.changes[0].key, *draft.changes[0].values);
        QCOMPARE(std::get<std::string>(claim.value), *itemIn(draft, 2).name);
    }
    void asksTheRegisterForReportsThatAreNotInTheDraft()
    {
        SealSupport s = support();
        s.itemOfReport = [](ReportId report) { return report == ReportId(7) ? ItemId(70) : ItemId(80); };
        s.classOf = [](ItemId item) {
            return item == ItemId(70) ? std::string("person") : std::string("laptop");
        };
        OperationDraft draft;
        draft.changes = {begin(ClaimRow{OrgId(1), ReportId(7), "name", std::string("Ann")}),
                         begin(ClaimRow{OrgId(1), ReportId(8), "name", std::string("PC-1")})};
        QVERIFY(sealPrivateValues(*ClassRegistry::shipped(), s, draft));
        QVERIFY(isSealed(
            std::get<std::string>(rowOf<ClaimRow>(draft.changes[0].key, *draft.changes[0].values)->value)));
        QVERIFY(!isSealed(
            std::get<std::string>(rowOf<ClaimRow>(draft.changes[1].key, *draft.changes[1].values)->value)));
    }
    void aHeldReportIsJudgedByTheClassThatItClaims()
    {
        const auto sealed = [](const char *className) {
            OperationDraft draft;
            draft.changes = {begin(ReportRow{OrgId(1), ReportId(-9), "csv", "x", ItemId(), {}, "", {}}),
                             begin(ClaimRow{OrgId(1), ReportId(-9), "name", std::string("Ann")})};
            if (className)
                draft.changes.push_back(
                    begin(ClaimRow{OrgId(1), ReportId(-9), "class", std::string(className)}));
            if (!sealPrivateValues(*ClassRegistry::shipped(), support(), draft))
                return false;
            return isSealed(std::get<std::string>(
                rowOf<ClaimRow>(draft.changes[1].key, *draft.changes[1].values)->value));
        };
        QVERIFY(sealed("person"));
        QVERIFY(!sealed("laptop"));
        QVERIFY(sealed(nullptr)); // nobody knows: rather sealed than for ever in the log
    }
    void anErasedValueStaysItsDigest()
    {
        const std::string digest = std::string(kPrivatePrefix) + std::string(64, 'a');
        QCOMPARE(std::string(unsealed({}, digest)), digest);
        QVERIFY(!isSealed("private:abc"));
        QVERIFY(!isSealed("private:" + std::string(64, 'A')));
    }
    void refusesARowThatDoesNotFit()
    {
        OperationDraft draft;
        draft.changes.push_back(begin(person("Ann")));
        draft.changes[0].values->pop_back();
        const auto outcome = sealPrivateValues(*ClassRegistry::shipped(), support(), draft);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Damaged);
    }
};

TALLY_TEST(TestPrivateValues);
#include "test_private_values.moc"
