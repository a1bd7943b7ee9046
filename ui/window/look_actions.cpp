// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look_actions.h"

#include "ui/actions/action_registry.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QSettings>
#include <QWidget>

#include <array>

namespace tally::ui {

namespace {

const QString kAppearance = QStringLiteral("look/appearance");
const QString kContrast = QStringLiteral("look/contrast");
const QString kDensity = QStringLiteral("look/density");
const QString kView = QStringLiteral("View");

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::LookActions", text);
}

struct Choice
{
    const char *id;
    const char *text;
    int value;
};

constexpr std::array kAppearances{
    Choice{"view.follow", QT_TRANSLATE_NOOP("tally::ui::LookActions", "Light or dark as the &desktop"),
           int(Appearance::Follow)},
    Choice{"view.light", QT_TRANSLATE_NOOP("tally::ui::LookActions", "&Light"), int(Appearance::Light)},
    Choice{"view.dark", QT_TRANSLATE_NOOP("tally::ui::LookActions", "D&ark"), int(Appearance::Dark)},
};
constexpr std::array kDensities{
    Choice{"view.compact", QT_TRANSLATE_NOOP("tally::ui::LookActions", "&Compact rows"),
           int(Density::Compact)},
    Choice{"view.normal", QT_TRANSLATE_NOOP("tally::ui::LookActions", "&Normal rows"), int(Density::Normal)},
    Choice{"view.roomy", QT_TRANSLATE_NOOP("tally::ui::LookActions", "&Roomy rows"), int(Density::Roomy)},
};

// One of several: a tick at the one that is in force.
template <std::size_t Size>
void addChoices(ActionRegistry &actions, QWidget *window, const std::array<Choice, Size> &choices,
                const QString &setting, void (*apply)(int), int (*inForce)())
{
    for (const Choice &choice : choices) {
        ActionSpec spec{QLatin1String(choice.id), tr(choice.text), kView};
        spec.separatorBefore = &choice == &choices.front();
        QAction *action = actions.add(spec, window, [setting, apply, value = choice.value] {
            QSettings().setValue(setting, value);
            apply(value);
        });
        action->setCheckable(true);
        const auto tick = [action, inForce, value = choice.value] { action->setChecked(inForce() == value); };
        tick();
        QObject::connect(&Theme::current(), &Theme::changed, action, tick);
        QObject::connect(action, &QAction::triggered, action, tick);
    }
}

// They count from the next start: every text that is shown was made in the language of this one.
void addLanguages(ActionRegistry &actions, QWidget *window)
{
    auto *group = new QActionGroup(window);
    const auto add = [&](const QString &language, const QString &text) {
        ActionSpec spec{QStringLiteral("view.language.") +
                            (language.isEmpty() ? QStringLiteral("follow") : language),
                        text, kView};
        spec.tip = tr("From the next start of Tallystick");
        spec.words = tr("language English French");
        spec.separatorBefore = language.isEmpty();
        QAction *action = actions.add(spec, window, [language] { chooseLanguage(language); });
        action->setCheckable(true);
        action->setChecked(chosenLanguage() == language);
        group->addAction(action);
    };
    add({}, tr("Language as the desktop, from the next start"));
    for (const QString &language : languages())
        add(language, tr("%1, from the next start").arg(nameOfLanguage(language)));
}

} // namespace

void addLookActions(ActionRegistry &actions, QWidget *window)
{
    const QSettings kept;
    Theme &theme = Theme::current();
    theme.setAppearance(static_cast<Appearance>(kept.value(kAppearance, int(Appearance::Follow)).toInt()));
    theme.setHighContrast(kept.value(kContrast, false).toBool());
    theme.setDensity(static_cast<Density>(kept.value(kDensity, int(Density::Compact)).toInt()));
    addChoices(
        actions, window, kAppearances, kAppearance,
        [](int value) { Theme::current().setAppearance(static_cast<Appearance>(value)); },
        [] { return int(Theme::current().appearance()); });
    QAction *contrast =
        actions.add({QStringLiteral("view.contrast"), tr("&High contrast"), kView}, window, [] {
            const bool wanted = !Theme::current().highContrast();
            QSettings().setValue(kContrast, wanted);
            Theme::current().setHighContrast(wanted);
        });
    contrast->setCheckable(true);
    const auto tick = [contrast] { contrast->setChecked(Theme::current().highContrast()); };
    tick();
    QObject::connect(&theme, &Theme::changed, contrast, tick);
    QObject::connect(contrast, &QAction::triggered, contrast, tick);
    addChoices(
        actions, window, kDensities, kDensity,
        [](int value) { Theme::current().setDensity(static_cast<Density>(value)); },
        [] { return int(Theme::current().density()); });
    addLanguages(actions, window);
    ActionSpec full{QStringLiteral("view.fullScreen"), tr("&Full screen"), kView, QKeySequence(tr("F11"))};
    full.separatorBefore = true;
    actions.add(full, window,
                [window] { window->setWindowState(window->windowState() ^ Qt::WindowFullScreen); });
}

} // namespace tally::ui
