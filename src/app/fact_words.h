// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facts in words: names instead of ids, values as people read them, private values in clear text where they
// are not erased.
#pragma once

#include "estate/estate.h"
#include "model/fact.h"
#include "model/private_values.h"
#include "store/store.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tally::app {

class FactWords
{
public:
    // Names are those of the estate; things that have ended by the last name that they had.
    FactWords(store::Store &store, estate::EstatePtr estate) : m_store(store), m_estate(std::move(estate)) {}

    std::string itemName(ItemId item); // "#431" when nothing is known of it
    std::string className(ItemId item);
    // The item that a fact is about; 0 for titles and definitions.
    ItemId itemOf(const model::FactKey &key);
    // "name", "relationship runs_on", "component memory 1", "installation 7-Zip 19.00" …
    std::string factName(const model::FactKey &key, ItemId seenFrom);
    // "PC-0012: relationship runs_on to SRV-1"
    std::string sentenceOf(const model::FactKey &key);
    // What a version says, for facts other than items; a relationship names its other end.
    std::string valueWords(const model::FactKey &key, const std::vector<model::Cell> &values,
                           ItemId seenFrom);
    // A value in words, and what tells it from another of the same words: two people of one name, two erased
    // texts.
    struct Said
    {
        std::string words;
        std::string exact;
        ItemId item; // whose name the words are; 0: none
    };
    // Attribute by attribute; the class is one of them.
    std::map<std::string, Said> itemWords(const model::FactKey &key, const std::vector<model::Cell> &values);

private:
    struct Known
    {
        std::string name, className;
    };
    const Known &known(ItemId item);
    const std::string &titleName(TitleId title);
    ItemId itemOfReport(ReportId report);
    Said said(const std::string &className, const std::string &attribute, model::AttributeValue value);
    std::string recognitionWords(const model::FactKey &key, const std::vector<model::Cell> &values);
    const model::UnsealMap &unsealMap();

    store::Store &m_store;
    estate::EstatePtr m_estate;
    std::map<ItemId, Known> m_known;
    std::map<TitleId, std::string> m_titles;
    std::map<ReportId, ItemId> m_reports;
    std::optional<model::UnsealMap> m_unseal;
};

} // namespace tally::app
