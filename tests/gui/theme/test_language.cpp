// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which language the window takes, and that what is shown in one is read back in it.
#include "registrar.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace tally;

namespace {

Day today()
{
    return *dayFrom(2025, 11, 21);
}

// The French of what is typed.
class Words final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QByteArray text = source;
        if (qstrcmp(context, "Definitions") == 0 && text == "Custodian")
            return QStringLiteral("Détenteur");
        if (qstrcmp(context, "Format") != 0)
            return {};
        return text == "today"     ? QStringLiteral("aujourd’hui")
               : text == "d w m y" ? QStringLiteral("j s m a")
               : text == "m"       ? QStringLiteral("M")
                                   : QString();
    }
};

} // namespace

class TestLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setFormatLocale(QLocale(QLocale::French, QLocale::France), QStringLiteral("£")); }
    void cleanupTestCase()
    {
        ui::setFormatLocale(QLocale(QLocale::English, QLocale::UnitedKingdom), QStringLiteral("£"));
    }
    void theFirstThatIsWrittenIsTaken_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("locale");
        const auto row = [](const char *name, const char *chosen, const QStringList &wanted,
                            const char *locale) {
            QTest::newRow(name) << QString::fromLatin1(chosen) << wanted << QString::fromLatin1(locale);
        };
        row("nothing known", "", {}, "en_GB");
        row("C", "", {QStringLiteral("C")}, "en_GB");
        row("France", "", {QStringLiteral("fr-FR"), QStringLiteral("en")}, "fr_FR");
        row("French", "", {QStringLiteral("fr")}, "fr_FR");
        row("Canada", "", {QStringLiteral("fr-CA")}, "fr_CA");
        row("German, then French", "", {QStringLiteral("de-DE"), QStringLiteral("fr-FR")}, "fr_FR");
        row("American English is the register's English", "", {QStringLiteral("en-US")}, "en_GB");
        row("chosen", "fr", {QStringLiteral("en-GB")}, "fr_FR");
        row("chosen, of the desktop's country", "fr", {QStringLiteral("en"), QStringLiteral("fr-BE")},
            "fr_BE");
        row("English chosen on a French desktop", "en", {QStringLiteral("fr-FR")}, "en_GB");
        row("chosen, but not written", "cy", {QStringLiteral("fr-FR")}, "fr_FR");
    }
    void theFirstThatIsWrittenIsTaken()
    {
        QFETCH(QString, chosen);
        QFETCH(QStringList, wanted);
        QTEST(ui::localeFor(chosen, wanted).name(), "locale");
    }
    void languagesSayTheirOwnNames()
    {
        QCOMPARE(ui::languages(), QStringList({QStringLiteral("en"), QStringLiteral("fr")}));
        QCOMPARE(ui::nameOfLanguage(QStringLiteral("fr")), QStringLiteral("Français"));
    }
    void frenchIsWritten()
    {
        QCOMPARE(ui::formatDay(*dayFrom(2021, 4, 12)), QStringLiteral("12 avr. 2021"));
        QCOMPARE(ui::formatDayWithWeekday(*dayFrom(2021, 4, 12)), QStringLiteral("lun. 12 avr. 2021"));
        QCOMPARE(ui::formatCount(1204), QStringLiteral("1\u202f204"));
        QCOMPARE(ui::formatNumber(-1.25, 2), QStringLiteral("−1,25"));
        QCOMPARE(ui::formatMoney(-120450), QStringLiteral("−1\u202f204,50\u00a0£"));
        QCOMPARE(ui::formatMoney(2562800, ui::MoneyStyle::Total), QStringLiteral("25\u202f628\u00a0£"));
        Words words;
        QCoreApplication::installTranslator(&words);
        QCOMPARE(ui::formatMoney(518'000'000, ui::MoneyStyle::Chart), QStringLiteral("5,18\u00a0M\u00a0£"));
    }
    void frenchIsRead()
    {
        const auto money = [](const char *text) { return ui::parseMoney(QString::fromUtf8(text)); };
        for (const char *text :
             {"1204,50", "1 204,50", "1\u202f204,50\u00a0£", "1.204,50", "1,204.50", "£1204.5"})
            QCOMPARE(money(text), std::optional<Pence>(120450));
        QCOMPARE(money("5,18 M£"), std::optional<Pence>(518'000'000));
        QCOMPARE(money("−12,5 k"), std::optional<Pence>(-1'250'000));
        QCOMPARE(money("1,2045"), std::optional<Pence>());
        QCOMPARE(ui::plainNumber(QStringLiteral("1\u202f204")), QStringLiteral("1204"));
        QCOMPARE(ui::plainNumber(QStringLiteral("1,5 GB")), QStringLiteral("1.5 GB"));
        const auto day = [](const char *text) { return ui::parseDay(QString::fromUtf8(text), today()); };
        QCOMPARE(day("12 avr. 2021"), dayFrom(2021, 4, 12));
        QCOMPARE(day("12 AVRIL 21"), dayFrom(2021, 4, 12));
        QCOMPARE(day("1 août 2024"), dayFrom(2024, 8, 1));
        QCOMPARE(day("31/03/2025"), dayFrom(2025, 3, 31));
        QCOMPARE(day("31 mar"), dayFrom(2025, 3, 31));
        QCOMPARE(day("-30d"), dayFrom(2025, 10, 22));
        QCOMPARE(day("+30j"), std::optional<Day>());
        Words words;
        QCoreApplication::installTranslator(&words);
        QCOMPARE(day("+30j"), dayFrom(2025, 12, 21));
        QCOMPARE(day("-1a"), dayFrom(2024, 11, 21));
        QCOMPARE(day("+1s"), dayFrom(2025, 11, 28));
        QCOMPARE(day("aujourd'hui"), std::optional<Day>(today()));
        QCOMPARE(day("Aujourd’hui"), std::optional<Day>(today()));
    }
    // An organisation's own class is called as it calls it.
    void definitionsAreCalledInTheLanguage()
    {
        QCOMPARE(ui::definedWords("Custodian"), QStringLiteral("Custodian"));
        Words words;
        QCoreApplication::installTranslator(&words);
        QCOMPARE(ui::definedWords("Custodian"), QStringLiteral("Détenteur"));
        QCOMPARE(ui::definedWords("Gritting lorry"), QStringLiteral("Gritting lorry"));
    }
    void englishIsReadAsBefore()
    {
        ui::setFormatLocale(QLocale(QLocale::English, QLocale::UnitedKingdom), QStringLiteral("£"));
        QCOMPARE(ui::plainNumber(QStringLiteral("−1,204.5")), QStringLiteral("-1204.5"));
        QCOMPARE(ui::plainNumber(QStringLiteral("12 34")), QStringLiteral("12 34"));
        QCOMPARE(ui::formatMoney(518'000'000, ui::MoneyStyle::Chart), QStringLiteral("£5.18m"));
    }
};

TALLY_TEST(TestLanguage);
#include "test_language.moc"
