// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/private_values.h"

#include "core/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace tally::model {

namespace {

constexpr std::size_t kDigestDigits = 64;
constexpr std::string_view kOwnReports = "person"; // of what people set; their subject is an item's number

class Sealer
{
public:
    Sealer(const ClassRegistry &classes, const SealSupport &support, OperationDraft &draft)
        : m_classes(classes), m_support(support), m_draft(draft)
    {
        for (const PrivateValue &value : draft.privateValues)
            m_known.emplace(Place(value.item.value, value.attribute, value.value), value.digest);
        for (const ClassSpec &spec : classes.classes()) {
            for (const AttributeSpec &attribute : spec.attributes) {
                if (attribute.isPrivate || namesPerson(attribute))
                    m_privateNames.insert(attribute.name);
            }
        }
    }

    Outcome run()
    {
        TALLY_CHECK(readSubjects());
        for (Change &change : m_draft.changes) {
            if (!change.values)
                continue;
            if (change.key.table == Table::Item)
                TALLY_CHECK(sealItem(change));
            else if (change.key.table == Table::Claim)
                TALLY_CHECK(sealClaim(change));
            else if (change.key.table == Table::Report)
                TALLY_CHECK(sealSubject(change));
        }
        return {};
    }

private:
    using Place = std::tuple<std::int64_t, std::string, std::string>; // item, attribute, value

    // What the draft itself says: classes of its items, items of its reports, classes that held reports
    // claim.
    Outcome readSubjects()
    {
        for (const Change &change : m_draft.changes) {
            if (!change.values)
                continue;
            if (change.key.table == Table::Item) {
                m_classOfItem[idOf(change)] = textOf(*change.values, valueIndex(Table::Item, "class"));
            } else if (change.key.table == Table::Report) {
                m_itemOfReport[idOf(change)] =
                    ItemId(numberOf(*change.values, valueIndex(Table::Report, "item")));
            } else if (change.key.table == Table::Claim &&
                       (attributeOf(change) == "class" || attributeOf(change) == "reported_class")) {
                TALLY_TRY(const ClaimRow row, rowOf<ClaimRow>(change.key, *change.values));
                const auto *text = std::get_if<std::string>(&row.value);
                if (text != nullptr && row.attribute == "class")
                    m_claimedClass[row.report.value] = *text;
                else if (text != nullptr)
                    m_claimedClass.emplace(row.report.value, *text);
            }
        }
        return {};
    }

    static std::int64_t idOf(const Change &change)
    {
        const auto *id = change.key.cells.empty() ? nullptr : std::get_if<std::int64_t>(&change.key.cells[0]);
        return id != nullptr ? *id : 0;
    }
    static std::int64_t numberOf(const std::vector<Cell> &cells, std::size_t at)
    {
        const auto *number = at < cells.size() ? std::get_if<std::int64_t>(&cells[at]) : nullptr;
        return number != nullptr ? *number : 0;
    }
    static std::string_view textOf(const std::vector<Cell> &cells, std::size_t at)
    {
        const auto *text = at < cells.size() ? std::get_if<std::string>(&cells[at]) : nullptr;
        return text != nullptr ? std::string_view(*text) : std::string_view();
    }
    static std::string_view attributeOf(const Change &claim)
    {
        static const std::size_t kAttribute = keyIndex(Table::Claim, "attribute");
        return textOf(claim.key.cells, kAttribute);
    }

    // Most classes keep nothing private, and their rows need not be read.
    bool keepsPrivate(std::string_view className)
    {
        const auto known = m_keepsPrivate.find(className);
        if (known != m_keepsPrivate.end())
            return known->second;
        const auto &attributes = m_classes.attributesOf(className);
        const bool keeps = std::any_of(attributes.begin(), attributes.end(),
                                       [](const AttributeSpec &spec) { return spec.isPrivate; });
        return m_keepsPrivate.emplace(className, keeps).first->second;
    }

    Outcome sealItem(Change &change)
    {
        if (!keepsPrivate(textOf(*change.values, valueIndex(Table::Item, "class"))))
            return {};
        TALLY_TRY(ItemRow row, rowOf<ItemRow>(change.key, *change.values));
        bool changed = false;
        for (const AttributeSpec &spec : m_classes.attributesOf(row.className)) {
            if (!spec.isPrivate)
                continue;
            const Keeper keeper{row.owner, row.id, {}};
            if (spec.name == "name" && row.name) {
                changed = sealText(keeper, spec.name, *row.name) || changed;
            } else if (const auto found = row.attributes.find(spec.name); found != row.attributes.end()) {
                changed = sealValue(keeper, spec.name, found->second) || changed;
            }
        }
        if (changed)
            change.values = valuesOf(row);
        return {};
    }

    Outcome sealClaim(Change &change)
    {
        if (!m_privateNames.contains(attributeOf(change)))
            return {};
        const ReportId report(idOf(change));
        const ItemId item = itemOf(report);
        if (!isPrivate(item, report, attributeOf(change)))
            return {};
        TALLY_TRY(ClaimRow row, rowOf<ClaimRow>(change.key, *change.values));
        if (!sealValue({row.owner, item, row.report}, row.attribute, row.value))
            return {};
        change.values = valuesOf(row);
        return {};
    }

    // What a source calls a person is a login, an address or a name.
    Outcome sealSubject(Change &change)
    {
        // Most reports are about no person, and their rows need not be read.
        const ItemId item(numberOf(*change.values, valueIndex(Table::Report, "item")));
        if (textOf(*change.values, valueIndex(Table::Report, "source")) == kOwnReports ||
            !isPerson(classOf(item, ReportId(idOf(change)))))
            return {};
        TALLY_TRY(ReportRow row, rowOf<ReportRow>(change.key, *change.values));
        if (!sealText({row.owner, row.item, row.id}, std::string(kSubjectAttribute), row.subject))
            return {};
        change.values = valuesOf(row);
        return {};
    }

    bool isPerson(std::string_view className) const
    {
        const AttributeSpec *name = m_classes.attribute(className, "name");
        return name != nullptr && name->isPrivate;
    }

    // A reference that is still a text, since its report is held: the name of whoever holds the thing.
    bool namesPerson(const AttributeSpec &spec) const
    {
        return spec.type == AttributeType::Reference && isPerson(spec.target);
    }

    bool isPrivate(ItemId item, ReportId report, std::string_view attribute) const
    {
        const std::string className = classOf(item, report);
        if (!className.empty()) {
            const AttributeSpec *spec = m_classes.attribute(className, attribute);
            return spec && (spec->isPrivate || namesPerson(*spec));
        }
        return m_privateNames.contains(attribute);
    }

    // Of a report that is held, the class that it says itself.
    std::string classOf(ItemId item, ReportId report) const
    {
        std::string className = classOf(item);
        if (const auto claimed = m_claimedClass.find(report.value);
            className.empty() && claimed != m_claimedClass.end())
            className = claimed->second;
        if (className.empty() && !item && m_support.classOfHeld)
            className = m_support.classOfHeld(report);
        return className;
    }

    ItemId itemOf(ReportId report) const
    {
        if (const auto found = m_itemOfReport.find(report.value); found != m_itemOfReport.end())
            return found->second;
        return m_support.itemOfReport ? m_support.itemOfReport(report) : ItemId();
    }

    std::string classOf(ItemId item) const
    {
        if (!item)
            return {};
        if (const auto found = m_classOfItem.find(item.value); found != m_classOfItem.end())
            return found->second;
        return m_support.classOf ? m_support.classOf(item) : std::string();
    }

    // Under what a text is kept: the item, or the report while no item is known; its id is never an item's.
    struct Keeper
    {
        OrgId owner;
        ItemId item;
        ReportId report;
        ItemId place() const { return item ? item : ItemId(report.value); }
    };

    bool sealValue(const Keeper &keeper, const std::string &attribute, AttributeValue &value)
    {
        bool changed = false;
        if (auto *text = std::get_if<std::string>(&value))
            changed = sealText(keeper, attribute, *text);
        else if (auto *texts = std::get_if<std::vector<std::string>>(&value)) {
            for (std::string &element : *texts)
                changed = sealText(keeper, attribute, element) || changed;
        }
        return changed;
    }

    bool sealText(const Keeper &keeper, const std::string &attribute, std::string &text)
    {
        if (text.empty() || isSealed(text))
            return false;
        text = digestOf(keeper, attribute, text);
        return true;
    }

    // One value has one digest within an item and attribute, so that the claim and the item's row hold equal
    // bytes. What was sealed while its report was held stays as it is.
    std::string digestOf(const Keeper &keeper, const std::string &attribute, const std::string &text)
    {
        const auto [place, isNew] = m_known.try_emplace(Place(keeper.place().value, attribute, text));
        if (!isNew)
            return place->second;
        for (const ItemId held : {keeper.place(), ItemId(keeper.report.value)}) {
            auto value = m_support.held && held ? m_support.held(held, attribute, text) : std::nullopt;
            if (!value)
                continue;
            place->second = value->digest;
            if (value->owner != keeper.owner) { // the new owner's people must be able to read it
                value->owner = keeper.owner;
                m_draft.privateValues.push_back(std::move(*value));
            }
            return place->second;
        }
        std::string salt = m_support.salt();
        place->second = std::string(kPrivatePrefix) + text::hex(m_support.sha256(salt + text));
        m_draft.privateValues.push_back(
            {keeper.owner, keeper.place(), attribute, place->second, std::move(salt), text});
        return place->second;
    }

    const ClassRegistry &m_classes;
    const SealSupport &m_support;
    OperationDraft &m_draft;
    std::map<Place, std::string> m_known;
    std::set<std::string, std::less<>> m_privateNames; // attributes that are private in some class
    std::map<std::string, bool, std::less<>> m_keepsPrivate;
    std::unordered_map<std::int64_t, std::string> m_classOfItem;
    std::unordered_map<std::int64_t, ItemId> m_itemOfReport;
    std::unordered_map<std::int64_t, std::string> m_claimedClass;
};

} // namespace

bool isSealed(std::string_view text)
{
    if (!text.starts_with(kPrivatePrefix))
        return false;
    const std::string_view digits = text.substr(kPrivatePrefix.size());
    return digits.size() == kDigestDigits &&
           digits.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string_view erasedText(std::string_view attribute)
{
    return attribute == "name" ? "erased person" : "erased";
}

Outcome sealPrivateValues(const ClassRegistry &classes, const SealSupport &support, OperationDraft &draft)
{
    return Sealer(classes, support, draft).run();
}

std::string_view unsealed(const UnsealMap &values, std::string_view text)
{
    if (!isSealed(text))
        return text;
    const auto found = values.find(text);
    return found == values.end() ? text : std::string_view(found->second);
}

AttributeValue unsealedValue(const UnsealMap &values, AttributeValue value)
{
    if (auto *text = std::get_if<std::string>(&value))
        *text = std::string(unsealed(values, *text));
    else if (auto *texts = std::get_if<std::vector<std::string>>(&value)) {
        for (std::string &element : *texts)
            element = std::string(unsealed(values, element));
    }
    return value;
}

void unseal(const UnsealMap &values, ItemRow &row)
{
    if (row.name)
        row.name = std::string(unsealed(values, *row.name));
    for (auto &[key, value] : row.attributes)
        value = unsealedValue(values, std::move(value));
}

} // namespace tally::model
