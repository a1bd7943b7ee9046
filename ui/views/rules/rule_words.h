// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of identifying keys and of precedence.
#pragma once

#include "model/class_registry.h"
#include "reconcile/identity_replay.h"
#include "reconcile/precedence.h"
#include "ui/models/record_table_model.h"

#include <QString>

#include <string>
#include <vector>

namespace tally::ui {

// An attribute or a kind of identifier: "Serial number", "MAC address".
QString markWords(const model::ClassRegistry &classes, const std::string &className, const std::string &mark);
// "Serial number and Manufacturer".
QString keyWords(const model::ClassRegistry &classes, const std::string &className,
                 const std::vector<std::string> &marks);
QString decidesWords(int strength); // "alone", "unless a strong key contradicts", "only with another"

QString classWords(const model::ClassRegistry &classes, const std::string &className); // empty: "Any class"
// Empty: "All others", those that no rule of their own speaks of.
QString ruledWords(const model::ClassRegistry &classes, const std::string &className,
                   const std::string &attribute);
QString chooseWords(reconcile::Precedence::Choose choose);
QString orderWords(const std::vector<std::string> &order); // "person, register, agent"
// "by order: person, register, agent".
QString ruleSentence(const reconcile::Precedence::Rule &rule);
QString saidByWords(const std::string &definition); // empty: "shipped"

// "glpi: pc-1": a report, as people call it.
QString reportWords(const reconcile::ReplayedReport &report);
QString foundByWords(const reconcile::ReplayedReport &report); // "serial number ABC"; empty: it was the first

// What stands and what would: the first struck out where they differ; empty: there is none.
RecordCell changedCell(const QString &before, const QString &after);

} // namespace tally::ui
