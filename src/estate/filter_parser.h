// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The grammar (docs/filter-language.md) by recursive descent. The first mistake ends it.
#pragma once

#include "estate/filter.h"
#include "estate/filter_conditions.h"
#include "estate/filter_lexer.h"
#include "estate/filter_paths.h"

#include <optional>

namespace tally::estate {

class FilterParser
{
public:
    enum class Scope
    {
        Items,
        Installations
    };
    // What a filter over things of this class speaks of.
    static Scope scopeOf(std::string_view className, const model::ClassRegistry &classes);

    FilterParser(std::string_view text, Scope scope, std::string_view className,
                 const model::ClassRegistry &classes);

    // Null for an empty text, or when there is a mistake.
    ConditionPtr parse();
    struct PathEnd // where a path has come so far
    {
        Path path;
        model::AttributeType type = model::AttributeType::Reference;
        std::string unit, target; // the class of what it refers to
        std::size_t at = 0;       // of the last name
    };
    // The whole text as a path with "its." before it. Nothing when there is a mistake.
    std::optional<PathEnd> parsePath();
    const std::optional<FilterError> &error() const { return m_error; }
    std::vector<std::string> knownNames() const;
    // Where the terms that stand side by side at the top begin and end, as far as parsing came.
    struct Piece
    {
        std::size_t at = 0, end = 0;
    };
    const std::vector<Piece> &pieces() const { return m_pieces; }
    bool hasAlternatives() const { return m_hasAlternatives; } // an "or" at the top

private:
    struct Attribute
    {
        Field field;
        model::AttributeType type = model::AttributeType::Text;
        const model::AttributeSpec *spec = nullptr;
        bool isAge = false;
    };

    ConditionPtr alternatives();
    ConditionPtr conjunction();
    ConditionPtr negation();
    ConditionPtr primary();
    ConditionPtr group();
    ConditionPtr term(const FilterWord &name, std::string_view op);
    ConditionPtr special(const FilterWord &name, Comparison comparison);
    ConditionPtr specialValue(const FilterWord &name, Comparison comparison);
    ConditionPtr count(std::size_t at);
    ConditionPtr relatedTerm(const Related &what, Comparison comparison);
    ConditionPtr attributeOrIdentifier(const Attribute &attribute, const FilterWord &name,
                                       Comparison comparison);
    ConditionPtr attributeTerm(const Attribute &attribute, Comparison comparison);
    ConditionPtr set(const Attribute &attribute, Comparison comparison);
    int valuesInParentheses();
    ConditionPtr anyReferred(const Attribute &attribute);
    ConditionPtr single(const Attribute &attribute, Comparison comparison, const FilterWord &value);
    ConditionPtr range(const Attribute &attribute, const FilterWord &value, std::size_t dots);
    ConditionPtr compared(const Attribute &attribute, Comparison comparison, const FilterWord &value);
    ConditionPtr number(const Attribute &attribute, Comparison comparison, const FilterWord &value);
    ConditionPtr subFilter(Scope scope); // behind its opening parenthesis

    bool isPathNext() const;
    std::optional<PathEnd> path();
    std::optional<PathEnd> pathStep(const PathEnd &from);
    std::string unitOf(std::string_view name) const;
    ConditionPtr pathComparison(const Attribute &attribute, Comparison comparison, std::string_view name);
    ConditionPtr comparedWithName(const Attribute &attribute, Comparison comparison, const FilterWord &value);
    ConditionPtr shared(const FilterWord &value);
    ConditionPtr lacking();
    ConditionPtr support(const FilterWord &value);
    ConditionPtr unequal(const FilterWord &name);
    std::optional<Related> referrersNamed(std::string_view name) const;

    std::optional<Related> relatedNamed(std::string_view name) const;
    std::optional<Attribute> attributeNamed(std::string_view name) const;
    const model::AttributeSpec *specNamed(std::string_view name) const;
    FilterWord readValue();
    std::optional<Comparison> readComparison(std::size_t at);
    ConditionPtr fail(std::size_t at, std::string expected, std::string suggestion = {});

    FilterLexer m_lexer;
    Scope m_scope;
    std::string m_className;
    const model::ClassRegistry &m_classes;
    int m_depth = 0;
    std::vector<Piece> m_pieces;
    bool m_hasAlternatives = false;
    bool m_comparedPath = false; // since it was last cleared
    std::optional<FilterError> m_error;
};

// As a person is told of it: the text with its mistaken place marked. Usage.
Error filterMistakeAsError(std::string_view text, const FilterError &mistake);

} // namespace tally::estate
