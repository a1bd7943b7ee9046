// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of a pane that tells of something: a fact with its source, another item, a change, a heading. A
// value: what makes lines needs no widget.
#pragma once

#include "core/ids.h"
#include "ui/theme/tokens.h"

#include <QString>

#include <vector>

namespace tally::ui {

struct Line
{
    enum class Kind
    {
        Heading,
        Fact,  // label, value, badge
        Note,  // a sentence in a tinted box below a fact; calm with the icon's role Info
        Claim, // what one source says, below its fact
        Entry, // value over the whole width, more of it muted at the right
        Figure // label over the width, value and what it differs by in two columns at the right
    };
    Kind kind = Kind::Fact;
    QString key;   // what it is, stable while it is shown: the attribute, "fold:blank" …
    QString label; // left, muted
    QString value;
    QString more;     // muted, after the value (Entry) or at the right (Claim)
    QString iconName; // before the value
    Role iconRole = Role::Text;
    QString badge;         // the letter of a source
    QString badgeWord;     // its name
    bool computed = false; // dashed square
    bool link = false;     // a click or Enter goes somewhere
    bool quiet = false;    // a link of a list of links: in the colour of text
    bool fixed = false;    // serial numbers, hashes
    bool muted = false;
    bool pending = false; // typed, not recorded yet
    bool strong = false;
    QString tip;
    ItemId item;                   // that it leads to
    OperationNumber operation = 0; // that it tells of

    // The same line of an earlier telling: keeps the current line where it was.
    bool isSame(const Line &other) const
    {
        return kind == other.kind && key == other.key && item == other.item && operation == other.operation;
    }
    // As a screen reader says it.
    QString spoken() const;
};

using Lines = std::vector<Line>;

Line headingLine(const QString &text, const QString &more = {});

} // namespace tally::ui
