// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "store/statement_splitter.h"

#include <QTest>

using namespace tally;

class TestStatementSplitter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QByteArrayList>("statements");
        const auto row = [](const char *name, const char *script, const QByteArrayList &statements) {
            QTest::newRow(name) << QString::fromUtf8(script) << statements;
        };
        row("empty", "", {});
        row("blanks and comments", " \n-- nothing;\n/* nor ; here */ ;;", {});
        row("two", "a b; c", {"a b", "c"});
        row("ends with a semicolon", "select 1;\n", {"select 1"});
        row("no semicolon at the end", "select 1;\nselect 2", {"select 1", "select 2"});
        row("quote", "select ';', 'it''s;'; x", {"select ';', 'it''s;'", "x"});
        row("quoted name", "select \"a;\"\"b\"; x", {"select \"a;\"\"b\"", "x"});
        row("backslash in a plain quote", "select 'a\\'; x", {"select 'a\\'", "x"});
        row("escape string", "select E'a\\';b'; x", {"select E'a\\';b'", "x"});
        row("a name that ends in e is no escape string", "select 1 as type'a\\'; x",
            {"select 1 as type'a\\'", "x"});
        row("line comment", "a -- b;\n c; d", {"a -- b;\n c", "d"});
        row("quote in a comment", "a -- it's\n; b", {"a -- it's", "b"});
        row("block comment, nested", "a /* ; /* ; */ ; */ b; c", {"a /* ; /* ; */ ; */ b", "c"});
        row("dollar body", "do $$ begin a; b; end $$; c", {"do $$ begin a; b; end $$", "c"});
        row("dollar tag", "do $x$ a; $$ ; $x$; c", {"do $x$ a; $$ ; $x$", "c"});
        row("parameters are no bodies", "select $1, $2; c", {"select $1, $2", "c"});
        row("trigger", "create trigger t after insert on x begin select 1; select 2; end; y",
            {"create trigger t after insert on x begin select 1; select 2; end", "y"});
        row("trigger with case", "CREATE TEMP TRIGGER t BEGIN select case a when 1 then 2 end; END; y",
            {"CREATE TEMP TRIGGER t BEGIN select case a when 1 then 2 end; END", "y"});
        row("case outside a trigger", "select case a when 1 then 2 end; y",
            {"select case a when 1 then 2 end", "y"});
        row("begin is a statement", "begin; a; commit", {"begin", "a", "commit"});
        row("atomic routine", "create function f() begin atomic select 1; select 2; end; y",
            {"create function f() begin atomic select 1; select 2; end", "y"});
        row("a column called begins", "create table t (begins text, trigger text); y",
            {"create table t (begins text, trigger text)", "y"});
        row("accents", "select 'é;ü'; y", {"select 'é;ü'", "y"});
    }

    void splits()
    {
        QFETCH(QString, script);
        QFETCH(QByteArrayList, statements);
        const auto result = store::splitStatements(script.toStdString());
        QVERIFY2(result, result ? "" : result.error().text().c_str());
        QByteArrayList found;
        for (const std::string &statement : *result)
            found << QByteArray::fromStdString(statement);
        QCOMPARE(found, statements);
    }

    void refusesWhatIsNotClosed_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("line");
        QTest::newRow("quote") << QStringLiteral("a;\nselect 'b;\n") << 2;
        QTest::newRow("name") << QStringLiteral("select \"b") << 1;
        QTest::newRow("comment") << QStringLiteral("\n\n/* a") << 3;
        QTest::newRow("dollar") << QStringLiteral("do $$ a; $x$") << 1;
        QTest::newRow("trigger") << QStringLiteral("create trigger t begin select 1; y;") << 1;
    }

    void refusesWhatIsNotClosed()
    {
        QFETCH(QString, script);
        QFETCH(int, line);
        const auto result = store::splitStatements(script.toStdString());
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::InvalidInput);
        QCOMPARE(result.error().line, line);
    }
};

TALLY_TEST(TestStatementSplitter);
#include "test_statement_splitter.moc"
