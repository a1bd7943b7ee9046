// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "includes.h"

#include <filesystem>
#include <regex>
#include <sstream>

namespace tally::layout {

namespace {

// Of the system, open to every .cpp file.
bool isStandardHeader(const std::string &name)
{
    static const std::regex cpp("[a-z0-9_]+");
    return std::regex_match(name, cpp);
}

bool isPosixHeader(const std::string &name)
{
    static const std::set<std::string> known{"fcntl.h", "unistd.h", "sys/stat.h", "sys/types.h",
                                             "sys/file.h"};
    return known.contains(name);
}

bool isSource(const std::string &path)
{
    return path.ends_with(".cpp");
}

// "core/text.h" is of core, "ui/theme/theme.h" of ui/theme; empty when it names no module.
std::string moduleOfHeader(const std::string &header)
{
    std::size_t slash = header.find('/');
    if (slash != std::string::npos && header.starts_with("ui/"))
        slash = header.find('/', slash + 1);
    return slash == std::string::npos ? "" : header.substr(0, slash);
}

// "boost/graph/x.hpp" is boost, "zip.h" is zip.
std::string libraryOf(const std::string &header)
{
    const std::size_t slash = header.find('/');
    if (slash != std::string::npos)
        return header.substr(0, slash);
    return header.substr(0, header.find('.'));
}

// What is wrong with an include; empty when nothing is.
class Judge
{
public:
    Judge(const std::string &module, const Layer &layer, bool inSource, const FindQtModule &findQtModule)
        : m_module(module), m_layer(layer), m_inSource(inSource), m_findQtModule(findQtModule)
    {
    }

    std::string ofProject(const std::string &header) const
    {
        const std::string module = moduleOfHeader(header);
        if (module.empty())
            return header.ends_with(".moc") ? "" : "write it as \"" + m_module + "/" + header + "\"";
        if (module == m_module || m_layer.modules.contains(module))
            return {};
        return m_module + " may not include " + module;
    }

    std::string ofLibrary(const std::string &header) const
    {
        if (isStandardHeader(header) || (m_inSource && isPosixHeader(header)))
            return {};
        const bool isQt =
            header.front() == 'Q' || (header.starts_with("qt") && header.find('/') == std::string::npos);
        const std::string library = isQt ? qtWord(header) : libraryOf(header);
        if (m_layer.libraries.contains(library) || (m_inSource && m_layer.onlyInSources.contains(library)))
            return {};
        if (m_layer.onlyInSources.contains(library))
            return library + " only in .cpp files";
        return m_module + " may not include " + (library.empty() ? "an unknown Qt header" : library);
    }

private:
    // The layers call Qt Core plain Qt.
    std::string qtWord(const std::string &header) const
    {
        const std::string module = m_findQtModule(header);
        return module == "QtCore" ? "Qt" : module;
    }

    const std::string &m_module;
    const Layer &m_layer;
    const bool m_inSource;
    const FindQtModule &m_findQtModule;
};

} // namespace

std::string qtModuleOf(const std::string &header)
{
    const std::filesystem::path root(TALLY_QT_HEADERS); // …/QtCore or the folder above it
    const std::filesystem::path above = root.filename() == "QtCore" ? root.parent_path() : root;
    if (const std::size_t slash = header.find('/'); slash != std::string::npos)
        return std::filesystem::exists(above / header) ? header.substr(0, slash) : "";
    // Core first: some modules repeat a header of another.
    for (const char *module :
         {"QtCore", "QtSql", "QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtNetwork", "QtConcurrent",
          "QtPrintSupport", "QtDBus", "QtSvgWidgets", "QtOpenGLWidgets", "QtTest", "QtXml"}) {
        if (std::filesystem::exists(above / module / header))
            return module;
    }
    return {};
}

Complaints checkIncludes(const std::string &module, const std::string &path, const std::string &text,
                         const Layers &layers, const FindQtModule &findQtModule)
{
    const auto layer = layers.find(module);
    if (layer == layers.end())
        return {path + ": module " + module + " has no line in layers.txt"};
    const Judge judge(module, layer->second, isSource(path), findQtModule);
    static const std::regex include("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"].*");
    Complaints complaints;
    std::istringstream in(text);
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        std::smatch match;
        if (line.find("include") == std::string::npos || !std::regex_match(line, match, include))
            continue;
        const std::string wrong = match[1] == "\"" ? judge.ofProject(match[2]) : judge.ofLibrary(match[2]);
        if (!wrong.empty())
            complaints.push_back(path + ":" + std::to_string(number) + ": " + match[2].str() + ": " + wrong);
    }
    return complaints;
}

} // namespace tally::layout
