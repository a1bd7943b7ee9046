// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "evidence/method_words.h"
#include "evidence/nwipe_session.h"
#include "evidence/readers.h"
#include "evidence/text_parts.h"

#include <algorithm>
#include <string>

namespace tally::evidence {

namespace {

constexpr std::size_t kSerialCut = 20; // nwipe keeps so many characters

RunStatus statusOfCell(std::string_view cell)
{
    if (cell == "Erased")
        return RunStatus::Completed;
    if (cell == "-FAILED-" || cell == "FAILED" || cell == "INSANITY")
        return RunStatus::Failed;
    if (cell == "UABORTED")
        return RunStatus::Aborted;
    return RunStatus::Unknown;
}

void takeIdentity(const NwipeSession &session, const NwipeRun &run, Row &row)
{
    takeSerial(row.identity, run.serial);
    row.identity.model = withoutFiller(run.model);
    row.identity.bus = escaped(run.bus);
    if (row.identity.trouble == IdentityTrouble::None && row.identity.serial.size() == kSerialCut)
        row.identity.suspicion = "nwipe cuts serial numbers at 20 characters; this one may go on.";
    row.identity.chassisSerial = withoutFiller(session.hostSerial);
    if (row.identity.chassisSerial.empty())
        row.identity.chassisSerial = withoutFiller(session.chassisSerial);
    row.identity.chassisUuid = withoutFiller(session.hostUuid);
    row.identity.chassisTag = withoutFiller(session.hostTag);
}

// What was done, by the status line; before that, by what was asked for.
Verification verificationOf(const NwipeSession &session, const NwipeRun &run, Row &row)
{
    const NwipeVerify said =
        session.shownVerify != NwipeVerify::Unsaid ? session.shownVerify : session.verify;
    if (said == NwipeVerify::Unsaid)
        return Verification::Unknown;
    if (said == NwipeVerify::Off)
        return Verification::None;
    const bool seen = run.verifiedPasses > 0 || run.verifiedBlank;
    const bool passesSeen = !run.start.empty() && run.passes > 0;
    if (row.status == RunStatus::Completed && passesSeen && !seen) {
        row.notes.push_back({0, "Verification was asked for, but no line says that it was done."});
        return Verification::Unknown;
    }
    if (seen && run.lastRead && row.bytesTotal.value_or(0) > 0)
        row.verifiedPercent = static_cast<int>(
            std::min<std::int64_t>(*run.lastRead / std::max<std::int64_t>(*row.bytesTotal / 100, 1), 100));
    return said == NwipeVerify::All ? Verification::AllPasses : Verification::LastPass;
}

void takeSizes(const NwipeRun &run, Row &row)
{
    row.bytesTotal = run.bytesTotal ? run.bytesTotal : run.tableTotal;
    row.bytesDone = run.bytesErased ? run.bytesErased : run.leastWritten;
    if (row.technique == Technique::CheckOnly)
        row.bytesDone.reset(); // a check reads, and writes nothing
    // A drive that answers "1" does not answer.
    constexpr std::int64_t kMostSectors = std::int64_t{1} << 46;
    if (run.realSectors > 1 && run.realSectors < kMostSectors)
        row.nativeBytes = run.realSectors * run.sectorSize;
}

HiddenArea hiddenOf(const NwipeRun &run)
{
    if (run.hiddenPresent)
        return HiddenArea::Present;
    return run.hiddenAbsent && !run.hiddenUnclear ? HiddenArea::Absent : HiddenArea::Unknown;
}

// A device's own erasure counts as done when the log says so, not when the command was taken.
void takeSanitize(const NwipeRun &run, Row &row)
{
    if (run.sanitize == Technique::Unknown && !run.sanitizeAccepted)
        return;
    row.technique = run.sanitize;
    row.bytesDone.reset();
    if (run.sanitizeDone || row.status != RunStatus::Completed)
        return;
    row.status = RunStatus::InProgress;
    row.notes.push_back({0, "The device took the command; no line says that it finished."});
}

void takeTechnique(const NwipeSession &session, const NwipeRun &run, Row &row)
{
    row.method = escaped(run.method.empty() ? session.method : run.method);
    row.technique = techniqueOfNwipeMethod(row.method);
    if (row.technique == Technique::Unknown && !row.method.empty())
        row.notes.push_back({0, "The method \"" + row.method + "\" is not one that is known of nwipe."});
}

void takeStatus(const NwipeRun &run, Row &row)
{
    row.result = escaped(run.cell);
    row.status = statusOfCell(run.cell);
    if (run.failed && row.status == RunStatus::Completed) {
        row.notes.push_back({0, "The table says " + row.result + ", a line says that the run failed."});
        row.status = RunStatus::Failed;
    }
    if (run.cell.empty()) // the log ends before the run did
        row.status = run.failed ? RunStatus::Failed : RunStatus::InProgress;
    else if (run.failed && row.status == RunStatus::Unknown)
        row.status = RunStatus::Failed;
}

Row rowOf(const NwipeSession &session, const NwipeRun &run)
{
    Row row;
    row.line = run.line;
    row.raw = true;
    row.tool = "nwipe";
    row.toolVersion = escaped(session.version);
    row.station = "/dev/" + escaped(run.device);
    row.notes = run.notes;
    takeIdentity(session, run, row);
    takeTechnique(session, run, row);
    takeStatus(run, row);
    takeSizes(run, row);
    row.verification = verificationOf(session, run, row);
    takeSanitize(run, row);
    row.hidden = hiddenOf(run);
    row.errors = run.errors;
    row.passes = run.passes;
    row.rounds = session.rounds > 0 ? session.rounds : run.rounds;
    row.finishedRounds = run.finishedRounds;
    row.blankingDone = run.blanked;
    row.start = claimedTime(run.start);
    const bool ownEnd = row.status == RunStatus::Completed || row.status == RunStatus::Failed;
    row.end = claimedTime(ownEnd && !run.last.empty() ? run.last : session.endStamp);
    return row;
}

// The session's other disks: a log that says "Erased" says so of the disks that were chosen.
void noteOthers(const NwipeSession &session, Row &row)
{
    for (const NwipeRun &run : session.runs) {
        if (!run.listed || run.selected)
            continue;
        row.notes.push_back({run.line, "/dev/" + escaped(run.device) + " (" + escaped(run.model) + ", " +
                                           escaped(text::trimmed(run.serial)) +
                                           ") was found in the same machine and not wiped."});
    }
}

void addRows(const NwipeSession &session, File &file)
{
    for (const NwipeRun &run : session.runs) {
        if (!run.selected)
            continue;
        Row row = rowOf(session, run);
        row.row = static_cast<int>(file.rows.size()) + 1;
        noteOthers(session, row);
        if (!session.ended || run.cell.empty())
            file.problems.push_back(
                problem("EV-TRUNCATED", row.row, run.line,
                        "The log ends before nwipe has said how the run on " + row.station + " came out.",
                        "Take the log again from the stick or the share, or run nwipe once more."));
        file.rows.push_back(std::move(row));
    }
}

} // namespace

bool isNwipeLog(std::string_view bytes)
{
    const auto has = [&](std::string_view words) { return bytes.find(words) != std::string_view::npos; };
    const bool names = has("nwipe") || has("Nwipe");
    return (names && (has("Found /dev/") || has("Program options are set as follows") || has(" nwipe: ") ||
                      has("info: nwipe "))) ||
           (has("Found /dev/") && has("S/N=")) || (has(" Drive Status ") && has("Thru-put")) ||
           (has("Invoking method '") && has("Starting pass "));
}

void readNwipeLog(std::string_view bytes, File &file)
{
    file.format = "nwipe_log";
    for (const NwipeSession &session : nwipeSessions(bytes))
        addRows(session, file);
    if (file.rows.empty())
        file.problems.push_back(problem("EV-PARSE", 0, 0, "The log names no disk that was to be wiped.",
                                        "Take the log that nwipe wrote when it ended."));
}

} // namespace tally::evidence
