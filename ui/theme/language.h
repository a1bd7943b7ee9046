// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language of the window: that of the desktop (LANGUAGE, LC_ALL, LC_MESSAGES, LANG) or the one that was
// chosen. Another one is another .ts file in resources/translations and another line in language.cpp.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <string_view>

class QCoreApplication;

namespace tally::ui {

// The languages that the window is written in: "en", "fr".
QStringList languages();
// "English", "Français": in the language itself, so that those who read it find it.
QString nameOfLanguage(const QString &language);

// What was chosen; empty: as the desktop. The choice counts from the next start.
QString chosenLanguage();
void chooseLanguage(const QString &language);

// The first of `wanted` ("fr-FR", "de", best first) that the window is written in; English when none is.
// Public for the tests.
QLocale localeFor(const QString &chosen, const QStringList &wanted);

// What a definition calls something ("Custodian", "runs on", "In use"): in the language of the window where
// the words are shipped ones that are translated, else as they are written.
QString definedWords(std::string_view written);

// Loads the words of that language and has numbers and dates written its way; the currency stays that of the
// register. Once, before the first text is made; the translators belong to `application`.
void installLanguage(QCoreApplication &application);

} // namespace tally::ui
