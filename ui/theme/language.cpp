// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/language.h"

#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

#include <array>
#include <string>

namespace tally::ui {

namespace {

const QString kSetting = QStringLiteral("look/language");

struct Written
{
    QLocale::Language language;
    QLocale::Country country; // where a desktop names none
    const char *code;
    const char *name;
};

constexpr std::array kWritten{
    Written{QLocale::English, QLocale::UnitedKingdom, "en", "English"},
    Written{QLocale::French, QLocale::France, "fr", "Français"},
};

const Written *writtenIn(const QLocale &locale)
{
    for (const Written &each : kWritten) {
        if (each.language == locale.language())
            return &each;
    }
    return nullptr;
}

// English has three letters for each month and £1,204.50 wherever it is read: the register's own way.
QLocale asWritten(const Written &found, const QLocale &locale)
{
    const bool namesCountry = locale.name().contains(QLatin1Char('_'));
    return found.language == QLocale::English || !namesCountry ? QLocale(found.language, found.country)
                                                               : locale;
}

void load(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *words = new QTranslator(&application);
    if (words->load(file, folder))
        QCoreApplication::installTranslator(words);
    else
        delete words;
}

} // namespace

QStringList languages()
{
    QStringList codes;
    for (const Written &each : kWritten)
        codes.append(QLatin1String(each.code));
    return codes;
}

QString nameOfLanguage(const QString &language)
{
    for (const Written &each : kWritten) {
        if (QLatin1String(each.code) == language)
            return QString::fromUtf8(each.name);
    }
    return language;
}

QString chosenLanguage()
{
    return QSettings().value(kSetting).toString();
}

void chooseLanguage(const QString &language)
{
    QSettings().setValue(kSetting, language);
}

QLocale localeFor(const QString &chosen, const QStringList &wanted)
{
    if (!chosen.isEmpty()) {
        // The desktop's country when it speaks that language: "fr-CA".
        for (const QString &name : wanted) {
            const QLocale locale(name);
            if (const Written *found = writtenIn(locale); found && QLatin1String(found->code) == chosen)
                return asWritten(*found, locale);
        }
        const QLocale locale(chosen);
        if (const Written *found = writtenIn(locale))
            return asWritten(*found, QLocale(found->language, found->country));
    }
    for (const QString &name : wanted) {
        const QLocale locale(name);
        if (const Written *found = writtenIn(locale))
            return asWritten(*found, locale);
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

QString definedWords(std::string_view written)
{
    return QCoreApplication::translate("Definitions", std::string(written).c_str());
}

void installLanguage(QCoreApplication &application)
{
    const QLocale locale = localeFor(chosenLanguage(), QLocale::system().uiLanguages());
    const QString code = QLatin1String(writtenIn(locale)->code);
    QLocale::setDefault(locale);
    setFormatLocale(locale, formatCurrency());
    load(application, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, QStringLiteral("tallystick_") + code, QStringLiteral(":/tally/translations"));
}

} // namespace tally::ui
