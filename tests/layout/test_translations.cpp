// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts of the window in its languages: complete, with their placeholders, under the names by which the
// program asks for them.
#include "paths.h"
#include "registrar.h"
#include "source_tree.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms;
    bool isCounted = false;
    bool isFinished = true;
};

Message messageOf(QXmlStreamReader &xml, const QString &context)
{
    Message made;
    made.context = context;
    made.isCounted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            made.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            made.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            made.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!made.isCounted)
                made.forms.append(xml.readElementText());
            while (made.isCounted && xml.readNextStartElement())
                made.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return made;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                found.append(messageOf(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return found;
}

QString tree()
{
    return QString::fromStdString(tally::test::sourceTree());
}

QString file(const QString &language)
{
    return tree() + QStringLiteral("/resources/translations/tallystick_%1.ts").arg(language);
}

// "%1" and "%n", each once; "%Ln" is "%n" grouped as the language does.
QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression one(QStringLiteral("%L?(\\d|n)"));
    QSet<QString> found;
    for (auto each = one.globalMatch(text); each.hasNext();)
        found.insert(each.next().captured(1));
    return found;
}

// What is wrong with a translation; empty when nothing is.
QString faultOf(const Message &message)
{
    if (!message.isFinished || message.forms.contains(QString()))
        return QStringLiteral("no translation");
    if (message.forms.size() != (message.isCounted ? 2 : 1))
        return QStringLiteral("not one form for one and one for many");
    for (const QString &form : message.forms) {
        if (placeholders(form) != placeholders(message.source))
            return QStringLiteral("other placeholders: ") + form;
        if (form.count(QLatin1Char('\t')) != message.source.count(QLatin1Char('\t')))
            return QStringLiteral("the key behind the tabulator is missing: ") + form;
        if (form.endsWith(QChar(0x2026)) != message.source.endsWith(QChar(0x2026)))
            return QStringLiteral("an ellipsis is missing or too many: ") + form;
    }
    return {};
}

QChar acceleratorOf(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('&'));
    return at < 0 || at + 1 >= text.size() ? QChar() : text.at(at + 1).toLower();
}

QString lupdate()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("lupdate"));
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("lupdate"),
                                                            {QStringLiteral("/usr/lib/qt6/bin")})
                           : found;
}

bool isOfItsOwn(const QString &name)
{
    static const QString sources = [] {
        QString all;
        for (const tally::layout::SourceFile &each : tally::layout::sourceFiles("ui"))
            all += QString::fromStdString(each.text);
        return all;
    }();
    static const QRegularExpression word(QStringLiteral("^\\w+$"));
    return word.match(name).hasMatch() &&
           sources.contains(QRegularExpression(QStringLiteral("class %1\\b[^;{]*\\{\\s*Q_OBJECT").arg(name)));
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextsAreWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("English, counted texts") << "en" << 40;
        QTest::newRow("French") << "fr" << 700;
    }
    void theTextsAreWhole()
    {
        QFETCH(QString, language);
        QFETCH(int, atLeast);
        const QList<Message> messages = messagesOf(file(language));
        QVERIFY(messages.size() >= atLeast);
        int faults = 0;
        for (const Message &message : messages) {
            const QString fault = faultOf(message);
            if (fault.isEmpty())
                continue;
            qWarning("%s: \"%s\": %s", qPrintable(message.context), qPrintable(message.source),
                     qPrintable(fault));
            ++faults;
        }
        QCOMPARE(faults, 0);
    }
    void faultsAreFound()
    {
        const auto fault = [](const QString &source, const QStringList &forms, bool counted) {
            return faultOf({{}, source, {}, forms, counted, true});
        };
        QVERIFY(fault(QStringLiteral("%n of %1"), {QStringLiteral("%n, %1"), QStringLiteral("%1, %n")}, true)
                    .isEmpty());
        QVERIFY(!fault(QStringLiteral("%n of %1"), {QStringLiteral("%n"), QStringLiteral("%1, %n")}, true)
                     .isEmpty());
        QVERIFY(!fault(QStringLiteral("%n of %1"), {QStringLiteral("%1, %n")}, true).isEmpty());
        QVERIFY(!fault(QStringLiteral("Add…"), {QStringLiteral("Ajouter")}, false).isEmpty());
        QVERIFY(!fault(QStringLiteral("Fit\t0"), {QStringLiteral("Ajuster")}, false).isEmpty());
        QVERIFY(!fault(QStringLiteral("Add"), {QString()}, false).isEmpty());
    }
    void theMenusHaveTheirOwnLetters()
    {
        QSet<QChar> english, french;
        int menus = 0;
        for (const Message &message : messagesOf(file(QStringLiteral("fr")))) {
            if (message.context != QLatin1String("tally::ui::ActionRegistry") ||
                acceleratorOf(message.source).isNull())
                continue;
            english.insert(acceleratorOf(message.source));
            french.insert(acceleratorOf(message.forms.value(0)));
            ++menus;
        }
        QVERIFY(menus >= 8);
        QCOMPARE(english.size(), menus);
        QCOMPARE(french.size(), menus);
        QVERIFY(!french.contains(QChar()));
    }
    // lupdate gives names that the program never asks for when it loses a namespace.
    void everyContextIsAskedFor()
    {
        QString sources;
        for (const tally::layout::SourceFile &each : tally::layout::sourceFiles("ui"))
            sources += QString::fromStdString(each.text);
        const auto isAskedFor = [&](const QString &context) {
            if (context == QLatin1String("QObject") ||
                sources.contains(QLatin1Char('"') + context + QLatin1Char('"')) ||
                sources.contains(QStringLiteral("Q_DECLARE_TR_FUNCTIONS(%1)").arg(context)))
                return true;
            const QString prefix = QStringLiteral("tally::ui::");
            const QRegularExpression itself(
                QStringLiteral("class %1\\b[^;{]*\\{\\s*Q_OBJECT").arg(context.mid(prefix.size())));
            return context.startsWith(prefix) && sources.contains(itself);
        };
        QVERIFY(!isAskedFor(QStringLiteral("MainWindow")));
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("fr")}) {
            for (const Message &message : messagesOf(file(language)))
                QVERIFY2(isAskedFor(message.context),
                         qPrintable(language + QStringLiteral(": ") + message.context));
        }
    }
    // What the shipped definitions call things is text as well.
    void theDefinitionsAreTranslated()
    {
        QSet<QString> translated;
        for (const Message &message : messagesOf(file(QStringLiteral("fr")))) {
            if (message.context == QLatin1String("Definitions") && message.isFinished)
                translated.insert(message.source);
        }
        int wanted = 0;
        QStringList waiting;
        const auto want = [&](const QJsonValue &text) {
            ++wanted;
            if (!translated.contains(text.toString()))
                waiting.append(text.toString());
        };
        for (const QString &folder : {QStringLiteral("classes"), QStringLiteral("relationships")}) {
            const QDir definitions(tree() + QStringLiteral("/schema/") + folder);
            for (const QString &name : definitions.entryList({QStringLiteral("*.json")})) {
                QFile in(definitions.filePath(name));
                QVERIFY(in.open(QIODevice::ReadOnly));
                const QJsonObject spec = QJsonDocument::fromJson(in.readAll()).object();
                for (const char *key : {"label", "plural", "reverse_label"}) {
                    if (spec.contains(QLatin1String(key)))
                        want(spec.value(QLatin1String(key)));
                }
                for (const QJsonValue &attribute : spec.value(QStringLiteral("attributes")).toArray())
                    want(attribute.toObject().value(QStringLiteral("label")));
            }
        }
        QVERIFY(wanted > 350);
        constexpr qsizetype kInTen = 10; // a new class is shown in English until somebody translates it
        QVERIFY2(waiting.size() * kInTen <= wanted, qPrintable(waiting.join(QStringLiteral(", "))));
    }
    // A new text may wait for its translation a while; more than a few may not.
    void theSourcesAreTranslated()
    {
        const QString program = lupdate();
        if (program.isEmpty())
            QSKIP("lupdate (qt6-l10n-tools) is not installed");
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
        QProcess process;
        process.start(program, {QStringLiteral("-silent"), tree() + QStringLiteral("/ui"),
                                QStringLiteral("-ts"), fresh});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        QSet<QString> translated, inContext;
        for (const Message &message : messagesOf(file(QStringLiteral("fr")))) {
            translated.insert(message.source);
            inContext.insert(message.context + message.source);
        }
        const QList<Message> wanted = messagesOf(fresh);
        QStringList waiting;
        for (const Message &message : wanted) {
            // A class with a tr() of its own asks under its own name.
            const bool isElsewhere =
                isOfItsOwn(message.context) &&
                !inContext.contains(QStringLiteral("tally::ui::") + message.context + message.source);
            if (!translated.contains(message.source) || isElsewhere)
                waiting.append(message.source);
        }
        for (const QString &text : waiting)
            qWarning("not in French: \"%s\"", qPrintable(text));
        QVERIFY(wanted.size() > 700);
        constexpr qsizetype kInTwenty = 20; // 5 %
        QVERIFY2(waiting.size() * kInTwenty <= wanted.size(),
                 "run resources/translations/update and translate these");
    }
};

TALLY_TEST(TestTranslations);
#include "test_translations.moc"
