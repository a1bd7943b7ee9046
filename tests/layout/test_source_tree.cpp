// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The source tree as it is, against its rules.
#include "includes.h"
#include "paths.h"
#include "registrar.h"
#include "source_text.h"
#include "source_tree.h"
#include "window_rules.h"

#include <QTest>

using namespace tally::layout;

namespace {

void append(Complaints &all, const Complaints &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

// One line a complaint, so that all are seen at once.
bool none(const Complaints &complaints)
{
    for (const std::string &complaint : complaints)
        qWarning("%s", complaint.c_str());
    return complaints.empty();
}

} // namespace

class TestSourceTree final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = sourceFiles("src");
        m_window = sourceFiles("ui");
        m_tests = sourceFiles("tests");
        m_sources.insert(m_sources.end(), m_window.begin(), m_window.end());
        QVERIFY(m_sources.size() > 20 && m_tests.size() > 10 && m_window.size() > 10);
    }
    void everyModuleIncludesOnlyWhatItMay()
    {
        Complaints complaints;
        const Layers layers =
            parseLayers(tally::test::readFile(tally::test::sourceTree() + "/src/layers.txt"), complaints);
        append(complaints, checkPolicy(layers));
        for (const SourceFile &file : m_sources) {
            const std::string module = moduleOf(file.path);
            if (module.empty())
                complaints.push_back(file.path + ": in no module's folder");
            else
                append(complaints, checkIncludes(module, file.path, file.text, layers, qtModuleOf));
        }
        QVERIFY(none(complaints));
    }
    void everyFileHasItsForm()
    {
        Complaints complaints;
        for (const auto *files : {&m_sources, &m_tests}) {
            for (const SourceFile &file : *files)
                append(complaints, checkForm(file.path, file.text));
        }
        QVERIFY(none(complaints));
    }
    void onlyTheWindowTranslates()
    {
        Complaints complaints;
        for (const SourceFile &file : m_sources)
            append(complaints, checkTranslation(moduleOf(file.path), file.path, file.text));
        QVERIFY(none(complaints));
    }
    void everyFileIsBuilt()
    {
        Complaints complaints;
        for (const auto &[folder, files] : filesByList(m_sources)) {
            const std::string lists = tally::test::sourceTree() + "/" + folder + "/CMakeLists.txt";
            append(complaints, checkNamed(folder, files, tally::test::readFile(lists)));
        }
        QVERIFY(none(complaints));
    }
    void theWindowKeepsItsRules()
    {
        Complaints complaints;
        for (const SourceFile &file : m_window) {
            append(complaints, checkColours(moduleOf(file.path), file.path, file.text));
            append(complaints, checkStyleSheets(file.path, file.text));
            append(complaints, checkWords(file.path, file.text));
        }
        QVERIFY(none(complaints));
    }

private:
    std::vector<SourceFile> m_sources; // of the window, too
    std::vector<SourceFile> m_window;
    std::vector<SourceFile> m_tests;
};

TALLY_TEST(TestSourceTree);
#include "test_source_tree.moc"
