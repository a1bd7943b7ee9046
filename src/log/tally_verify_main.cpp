// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tally-verify: checks an exported log without database, network or Qt. The exit codes are those of
// log/bundle.h.
#include "log/bundle.h"
#include "log/sha256.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <exception>
#include <iostream>
#include <optional>
#include <string_view>

namespace {

using namespace tally::log;

constexpr std::string_view kUsage =
    "Usage: tally-verify [--log FILE|FOLDER] [--pubkey FILE]... [--checkpoint FILE]... [--facts FILE] "
    "[--evidence DIR] [--json]\n"
    "       tally-verify FOLDER\n"
    "\n"
    "Checks that an exported log is whole and unchanged. A folder is a bundle with log.jsonl, keys, "
    "checkpoints, facts.jsonl\n"
    "and evidence; what is named on the command line replaces the bundle's own.\n"
    "\n"
    "  --log FILE         the records, one JSON object a line\n"
    "  --pubkey FILE      a verifier key that you trust\n"
    "  --checkpoint FILE  a signed note that you kept\n"
    "  --facts FILE       the facts, to be compared with what was recorded\n"
    "  --evidence DIR     files named by their SHA-256\n"
    "  --json             one JSON document on standard output\n"
    "\n"
    "Exit codes: 0 intact, 2 usage or unreadable file, 10 record changed, 11 gap or order, 12 truncated, 13 "
    "rewritten,\n"
    "14 signature, 15 link, 16 evidence or document, 17 time backwards, 18 facts changed, 20 intact but the tail is not "
    "signed.\n";

struct Options
{
    std::string path;
    std::vector<std::string> keys, checkpoints;
    std::string facts, evidence;
    bool json = false;
    bool help = false;
};

std::optional<Options> parseArguments(int count, char **arguments, std::string &why)
{
    Options options;
    const auto valueOf = [&](int &i) -> std::optional<std::string> {
        if (i + 1 >= count) {
            why = std::string(arguments[i]) + " needs a value";
            return std::nullopt;
        }
        return arguments[++i];
    };
    for (int i = 1; i < count; ++i) {
        const std::string_view word = arguments[i];
        if (word == "--json" || word == "--help") {
            (word == "--json" ? options.json : options.help) = true;
            continue;
        }
        std::optional<std::string> value(word);
        if (word.starts_with("--") && !(value = valueOf(i)))
            return std::nullopt;
        if (word == "--pubkey")
            options.keys.push_back(*value);
        else if (word == "--checkpoint")
            options.checkpoints.push_back(*value);
        else if (word == "--facts")
            options.facts = *value;
        else if (word == "--evidence")
            options.evidence = *value;
        else if ((word == "--log" || !word.starts_with("-")) && options.path.empty())
            options.path = *value;
        else {
            why = "unknown argument " + std::string(word);
            return std::nullopt;
        }
    }
    if (options.path.empty() && !options.help) {
        why = "name the log or the bundle";
        return std::nullopt;
    }
    return options;
}

BundleFiles filesOf(const Options &options)
{
    BundleFiles files = bundleFiles(options.path);
    if (!options.keys.empty()) {
        files.keys = options.keys;
        files.keysFromBundle = false;
    }
    files.checkpoints.insert(files.checkpoints.end(), options.checkpoints.begin(), options.checkpoints.end());
    if (!options.facts.empty())
        files.facts = options.facts;
    if (!options.evidence.empty())
        files.evidence = options.evidence;
    return files;
}

nlohmann::ordered_json asJson(const BundleReport &report)
{
    nlohmann::ordered_json damage = nlohmann::ordered_json::array();
    for (const BundleFinding &finding : report.damage) {
        nlohmann::ordered_json one = {{"code", static_cast<int>(finding.code)}};
        one["operation"] =
            finding.operation ? nlohmann::ordered_json(*finding.operation) : nlohmann::ordered_json();
        one["what"] = finding.what;
        damage.push_back(std::move(one));
    }
    return {{"exit_code", static_cast<int>(report.code())},
            {"intact", report.damageCount == 0},
            {"operations", report.operations},
            {"signed_operations", report.signedOperations},
            {"checkpoints", report.checkpoints},
            {"facts", report.facts},
            {"evidence", report.evidence},
            {"documents", report.documents},
            {"root", toHex(report.root)},
            {"damage_count", report.damageCount},
            {"damage", std::move(damage)},
            {"warnings", report.warnings}};
}

void print(const BundleReport &report)
{
    std::cout << report.operations << " operations, " << report.signedOperations << " of them under "
              << report.checkpoints << " trusted checkpoints; " << report.facts << " facts, "
              << report.evidence << " files of evidence, " << report.documents << " documents\n"
              << "root " << toHex(report.root) << "\n";
    for (const BundleFinding &finding : report.damage) {
        std::cout << "damage " << static_cast<int>(finding.code) << ": ";
        if (finding.operation)
            std::cout << "operation " << *finding.operation << ": ";
        std::cout << finding.what << "\n";
    }
    if (report.damageCount > static_cast<std::int64_t>(report.damage.size()))
        std::cout << "and " << report.damageCount - static_cast<std::int64_t>(report.damage.size())
                  << " more\n";
    for (const std::string &warning : report.warnings)
        std::cout << "warning: " << warning << "\n";
    std::cout << (report.damageCount == 0 ? "intact" : "NOT INTACT") << "\n";
}

int run(int count, char **arguments)
{
    std::string why;
    const auto options = parseArguments(count, arguments, why);
    if (!options) {
        std::cerr << "tally-verify: " << why << "\n" << kUsage;
        return static_cast<int>(BundleCode::Unreadable);
    }
    if (options->help) {
        std::cout << kUsage;
        return 0;
    }
    const BundleReport report = verifyBundle(filesOf(*options));
    if (options->json)
        std::cout << asJson(report).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)
                  << "\n";
    else
        print(report);
    return static_cast<int>(report.code());
}

} // namespace

int main(int count, char **arguments)
{
    try {
        return run(count, arguments);
    } catch (const std::exception &fault) { // out of memory
        std::fprintf(stderr, "tally-verify: %s\n", fault.what());
        return static_cast<int>(BundleCode::Unreadable);
    }
}
