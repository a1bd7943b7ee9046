// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An order on its way out, for the papers of disposal: PC-1 with a disk that was destroyed, PC-2 with one
// whose evidence nobody accepted; a supplier, a sealed cage, an exception, a waste document.
#pragma once

#include "disposal/policy.h"
#include "disposal/scene.h"
#include "estate_fixture.h"
#include "report/disposal_reports.h"

#include <functional>
#include <string>
#include <vector>

namespace tally::test {

struct PaperOffice
{
    EstateFixture fixture;
    std::vector<disposal::StepRow> steps;
    ItemId supplier, order, pc, otherPc, disk, otherDisk, cage, line, otherLine, proof;

    PaperOffice();
    // The newest operation is the last step's.
    disposal::Scene scene() const;
    report::DisposalFacts facts() const; // one checkpoint, of all of it
    void walk();
    void step(ItemId object, const char *from, const char *name, const char *to, const char *person,
              const char *role);
    ItemId record(const char *className, const char *name, const model::Attributes &attributes,
                  const char *status = nullptr);
};

Instant noon(int day); // of November 2026

// The rows below a heading that contains `heading`, cells with "|" between, rows with line ends.
std::string rowsOf(const report::Document &document, const std::string &heading);
// Cells without a text, as "heading: row", but for rows that are empty as a whole. Every paper says what it
// does not know.
std::string blanksIn(const report::Document &document);

} // namespace tally::test
