// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checker itself, on texts that are known to be right or wrong.
#include "includes.h"
#include "registrar.h"
#include "source_text.h"

#include <QTest>

using namespace tally::layout;

namespace {

constexpr const char *kLayers = "# comment\n"
                                "core   :            : Qt\n"
                                "model  : core       : Qt nlohmann\n"
                                "store  : core model : Qt QtSql sqlite3\n"
                                "estate : core       : !boost\n"
                                "ui/theme : core     : Qt QtWidgets\n"
                                "ui/tables : core ui/theme : Qt QtWidgets\n";

QString joined(const Complaints &complaints)
{
    QString text;
    for (const std::string &complaint : complaints)
        text += (text.isEmpty() ? QString() : QStringLiteral("|")) + QString::fromStdString(complaint);
    return text;
}

std::string fakeQt(const std::string &header)
{
    if (header == "QSqlDatabase")
        return "QtSql";
    return header == "QWidget" ? "QtWidgets" : header == "QString" ? "QtCore" : "";
}

} // namespace

class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesAreJudged_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *path, const char *include, const char *expected) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(path), QLatin1String(include))))
                << path << include << expected;
        };
        row("model/a.h", "\"core/text.h\"", "");
        row("model/a.h", "\"model/b.h\"", "");
        row("model/a.cpp", "\"a.moc\"", "");
        row("model/a.h", "\"b.h\"", "write it as \"model/b.h\"");
        row("model/a.h", "\"store/store.h\"", "model may not include store");
        row("core/a.h", "\"model/rows.h\"", "core may not include model");
        row("core/a.h", "\"ui/theme/theme.h\"", "core may not include ui/theme");
        row("ui/tables/a.h", "\"ui/theme/theme.h\"", "");
        row("ui/tables/a.h", "\"ui/tables/deeper/b.h\"", "");
        row("ui/theme/a.h", "\"ui/tables/b.h\"", "ui/theme may not include ui/tables");
        row("ui/theme/a.h", "\"store/store.h\"", "ui/theme may not include store");
        row("ui/theme/a.h", "\"b.h\"", "write it as \"ui/theme/b.h\"");
        row("ui/theme/a.h", "\"ui/b.h\"", "write it as \"ui/theme/ui/b.h\"");
        row("ui/theme/a.h", "<QWidget>", "");
        row("model/a.h", "<vector>", "");
        row("model/a.h", "<nlohmann/json.hpp>", "");
        row("core/a.h", "<nlohmann/json.hpp>", "core may not include nlohmann");
        row("store/a.cpp", "<sqlite3.h>", "");
        row("model/a.cpp", "<sqlite3.h>", "model may not include sqlite3");
        row("estate/a.cpp", "<boost/graph/graph_traits.hpp>", "");
        row("estate/a.h", "<boost/graph/graph_traits.hpp>", "boost only in .cpp files");
        row("core/a.h", "<QString>", "");
        row("estate/a.h", "<QString>", "estate may not include Qt");
        row("store/a.h", "<QSqlDatabase>", "");
        row("model/a.h", "<QSqlDatabase>", "model may not include QtSql");
        row("store/a.h", "<QWidget>", "store may not include QtWidgets");
        row("store/a.h", "<QNonsense>", "store may not include an unknown Qt header");
        row("core/a.cpp", "<unistd.h>", "");
        row("core/a.h", "<unistd.h>", "core may not include unistd");
        row("gui/a.h", "<vector>", "module gui has no line in layers.txt");
    }
    void includesAreJudged()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(QString, expected);
        Complaints complaints;
        const Layers layers = parseLayers(kLayers, complaints);
        QVERIFY(complaints.empty());
        const std::string file = "src/" + path.toStdString();
        const std::string module = path.toStdString().substr(0, path.toStdString().rfind('/'));
        const std::string text =
            "// \"store/not_included.h\"\n  # include " + include.toStdString() + " // why\n";
        const Complaints found = checkIncludes(module, file, text, layers, fakeQt);
        if (expected.isEmpty())
            QCOMPARE(joined(found), QString());
        else
            QVERIFY2(joined(found).endsWith(QStringLiteral(": ") + expected), qPrintable(joined(found)));
    }
    void complaintsNameTheLine()
    {
        Complaints complaints;
        const Layers layers = parseLayers(kLayers, complaints);
        const Complaints found = checkIncludes("core", "src/core/a.h",
                                               "#pragma once\n\n#include \"model/rows.h\"\n", layers, fakeQt);
        QCOMPARE(joined(found), QStringLiteral("src/core/a.h:3: model/rows.h: core may not include model"));
    }
    void badLayersAreComplainedOf_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("complaints");
        QTest::newRow("good") << QString::fromLatin1(kLayers) << 0;
        QTest::newRow("no colons") << QStringLiteral("core model\n") << 1;
        QTest::newRow("one colon") << QStringLiteral("core : model\n") << 1;
        QTest::newRow("twice") << QStringLiteral("core : :\ncore : :\n") << 1;
        QTest::newRow("unknown module") << QStringLiteral("core : model :\n") << 1;
        QTest::newRow("itself") << QStringLiteral("core : core :\n") << 1;
        QTest::newRow("circle of three") << QStringLiteral("a : b :\nb : c :\nc : a :\nd : :\n") << 3;
    }
    void badLayersAreComplainedOf()
    {
        QFETCH(QString, text);
        QFETCH(int, complaints);
        Complaints found;
        parseLayers(text.toStdString(), found);
        QVERIFY2(int(found.size()) == complaints, qPrintable(joined(found)));
    }
    void someThingsNoLineMaySay()
    {
        Complaints complaints;
        const auto judge = [&](const std::string &text) {
            const Layers layers = parseLayers(text, complaints);
            return joined(checkPolicy(layers));
        };
        QCOMPARE(judge(kLayers), QString());
        QCOMPARE(judge("ui/x : : Qt\ncore : ui/x : Qt\n"),
                 QStringLiteral("layers.txt: core must not include ui/x"));
        QCOMPARE(judge("core : : Qt !QtGui\n"), QStringLiteral("layers.txt: core must not include QtGui"));
        QCOMPARE(judge("store : :\nui/x : store :\n"),
                 QStringLiteral("layers.txt: ui/x must not include store"));
        QCOMPARE(judge("ui/x : : QtSql\n"), QStringLiteral("layers.txt: ui/x must not include QtSql"));
    }
    void formIsChecked()
    {
        const std::string head =
            "// SPDX-FileCopyrightText: 2026 X\n// SPDX-License-Identifier: GPL-3.0-or-later\n";
        QCOMPARE(joined(checkForm("a.cpp", head)), QString());
        QCOMPARE(joined(checkForm("a.h", head + "#pragma once\n")), QString());
        QCOMPARE(checkForm("a.h", head + "// #pragma once\n").size(), std::size_t(1));
        QCOMPARE(checkForm("a.cpp", "int a;\n" + head).size(), std::size_t(1));
        QCOMPARE(checkForm("a.cpp", "").size(), std::size_t(1));
        QCOMPARE(checkForm("a.cpp", head + std::string(kMostLines - 2, '\n')).size(), std::size_t(0));
        QCOMPARE(checkForm("a.cpp", head + std::string(kMostLines - 1, '\n')).size(), std::size_t(1));
    }
    void translationIsForTheWindow()
    {
        QVERIFY(checkTranslation("ui/theme", "a.cpp", "tr(\"Open\")").empty());
        QCOMPARE(checkTranslation("core", "a.cpp", "x = tr(\"Open\");").size(), std::size_t(1));
        QCOMPARE(checkTranslation("core", "a.cpp", "QObject::tr (text)").size(), std::size_t(1));
        QVERIFY(checkTranslation("core", "a.cpp", "// tr(\"Open\")\nstr(x); \"tr(\"; /* tr( */ R\"x(tr()x\";")
                    .empty());
        QVERIFY(!checkTranslation("core", "a.cpp", "const int n = 1'000; const char c = '\"'; tr(\"x\")")
                     .empty());
    }
    void filesMustBeNamed()
    {
        const std::string cmake = "tally_add_module(NAME x\n HEADERS a.h\n SOURCES a.cpp)";
        QVERIFY(checkNamed("src/x", {"a.h", "a.cpp"}, cmake).empty());
        QCOMPARE(joined(checkNamed("src/x", {"a.h", "aa.h", "b.cpp"}, cmake)),
                 QStringLiteral("src/x/aa.h: its CMakeLists.txt does not name it|src/x/b.cpp: its "
                                "CMakeLists.txt does not name it"));
        QVERIFY(checkNamed("src/x", {"contract.h"}, "# later\n").empty());
        QCOMPARE(checkNamed("src/x", {"contract.cpp"}, "# later\n").size(), std::size_t(1));
    }
    void qtHeadersAreFound()
    {
        QCOMPARE(qtModuleOf("QString"), std::string("QtCore"));
        QCOMPARE(qtModuleOf("QSqlDatabase"), std::string("QtSql"));
        QCOMPARE(qtModuleOf("QtCore/QString"), std::string("QtCore"));
        QCOMPARE(qtModuleOf("QNonsense"), std::string());
    }
};

TALLY_TEST(TestLayers);
#include "test_layers.moc"
