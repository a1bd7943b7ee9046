// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers.h"

#include <algorithm>
#include <sstream>

namespace tally::layout {

namespace {

std::vector<std::string> words(const std::string &text)
{
    std::istringstream in(text);
    std::vector<std::string> found;
    for (std::string word; in >> word;)
        found.push_back(word);
    return found;
}

void parseLine(const std::string &line, Layers &layers, Complaints &complaints)
{
    const std::size_t first = line.find(':');
    const std::size_t second = first == std::string::npos ? first : line.find(':', first + 1);
    const std::vector<std::string> name = words(line.substr(0, first));
    if (second == std::string::npos || name.size() != 1) {
        complaints.push_back("layers.txt: not \"module : modules : headers\": " + line);
        return;
    }
    Layer layer;
    for (const std::string &module : words(line.substr(first + 1, second - first - 1)))
        layer.modules.insert(module);
    for (const std::string &word : words(line.substr(second + 1)))
        word.front() == '!' ? layer.onlyInSources.insert(word.substr(1)) : layer.libraries.insert(word);
    if (!layers.emplace(name.front(), layer).second)
        complaints.push_back("layers.txt: " + name.front() + " is described twice");
}

// Takes away, again and again, the modules that rest on none of those that are left.
void findCircles(const Layers &layers, Complaints &complaints)
{
    Layers left = layers;
    const auto restsOnNone = [&](const auto &entry) {
        return std::none_of(entry.second.modules.begin(), entry.second.modules.end(),
                            [&](const std::string &module) { return left.contains(module); });
    };
    for (auto free = left.begin(); free != left.end();) {
        free = std::find_if(left.begin(), left.end(), restsOnNone);
        if (free == left.end())
            break;
        left.erase(free);
        free = left.begin();
    }
    for (const auto &entry : left)
        complaints.push_back("layers.txt: " + entry.first + " is in, or rests on, a circle of modules");
}

} // namespace

Layers parseLayers(const std::string &text, Complaints &complaints)
{
    Layers layers;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.front() != '#')
            parseLine(line, layers, complaints);
    }
    for (const auto &[name, layer] : layers) {
        for (const std::string &module : layer.modules) {
            if (!layers.contains(module))
                complaints.push_back("layers.txt: " + name + " may include " + module +
                                     ", which is not described");
        }
    }
    findCircles(layers, complaints);
    return layers;
}

Complaints checkPolicy(const Layers &layers)
{
    Complaints complaints;
    const auto complain = [&](const std::string &module, const std::string &word) {
        complaints.push_back("layers.txt: " + module + " must not include " + word);
    };
    for (const auto &[name, layer] : layers) {
        const bool isWindow = name.starts_with("ui/");
        for (const std::string &module : layer.modules) {
            const bool isForbidden =
                isWindow ? module == "store" || module == "log" : module.starts_with("ui");
            if (isForbidden)
                complain(name, module);
        }
        for (const char *library : {"QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtPrintSupport", "QtDBus"}) {
            if (!isWindow && (layer.libraries.contains(library) || layer.onlyInSources.contains(library)))
                complain(name, library);
        }
        for (const char *library : {"QtSql", "sqlite3", "libpq-fe", "sodium"}) {
            if (isWindow && (layer.libraries.contains(library) || layer.onlyInSources.contains(library)))
                complain(name, library);
        }
    }
    return complaints;
}

} // namespace tally::layout
