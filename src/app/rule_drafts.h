// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules while a person changes them, before anything is recorded: identifying keys of classes, and one
// definition of precedence. What comes out is what identification_rules.h and precedence_rules.h take.
#pragma once

#include "core/result.h"
#include "estate/estate.h"
#include "reconcile/precedence.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tally::app {

class IdentificationDraft
{
public:
    using Keys = std::vector<model::IdentifyingKey>;

    // A class's own keys as the register has them, best first; none: it goes by its parent's.
    static Keys standingKeys(const estate::Estate &estate, const std::string &className);

    bool isEmpty() const { return m_classes.empty(); }
    bool has(const std::string &className) const { return m_classes.contains(className); }
    std::vector<std::string> classes() const; // that differ, by name
    // As they would stand: the draft's, else the register's.
    Keys keysOf(const estate::Estate &estate, const std::string &className) const;
    // Keys as the register has them leave the draft.
    void setKeys(const estate::Estate &estate, const std::string &className, Keys keys);
    // A class description or the short form; answers with the class. InvalidInput names what cannot be read.
    Result<std::string> read(const estate::Estate &estate, const std::string &text);
    // The register is another: what it has by now leaves the draft.
    void follow(const estate::Estate &estate);
    void clear() { m_classes.clear(); }
    // For tryIdentification(): a description of each class.
    Result<std::vector<std::string>> texts(const estate::Estate &estate) const;

private:
    struct Entry
    {
        Keys keys;
        std::optional<std::string> description; // of a file: the whole of it is meant
    };
    std::map<std::string, Entry> m_classes;
};

class PrecedenceDraft
{
public:
    // The organisation's definition that has the last word; without one a new, empty one.
    static PrecedenceDraft of(const estate::Estate &estate);
    // InvalidInput names what cannot be read.
    static Result<PrecedenceDraft> read(const estate::Estate &estate, const std::string &text);

    const std::string &name() const { return m_name; }
    const std::string &text() const { return m_text; } // as tryPrecedence() takes it
    // Whether the register holds it so.
    bool isHeld(const estate::Estate &estate) const;

    // Empty class: any. Empty attribute: all that no rule of their own speaks of.
    bool hasRule(const std::string &className, const std::string &attribute) const; // of its own
    void setRule(const std::string &className, const std::string &attribute,
                 const reconcile::Precedence::Rule &rule);
    void removeRule(const std::string &className, const std::string &attribute);
    bool hasGroups() const;
    void setGroups(const std::vector<reconcile::Precedence::Group> &groups);
    void removeGroups();

private:
    PrecedenceDraft(std::string name, std::string text) : m_name(std::move(name)), m_text(std::move(text)) {}

    std::string m_name, m_text;
};

} // namespace tally::app
