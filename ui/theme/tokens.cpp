// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Outside any namespace, as Qt asks: a static library's resources are not registered by themselves.
static void registerResources()
{
    Q_INIT_RESOURCE(tally_theme);
}

namespace tally::ui {

namespace {

constexpr std::array<const char *, kRoles> kRoleNames{
    "window",   "base",      "alternate",    "raised", "sunk",        "line",     "lineRow",     "control",
    "text",     "textMuted", "textDisabled", "accent", "accentHover", "onAccent", "select",      "selectIdle",
    "hover",    "link",      "focus",        "good",   "goodTint",    "warn",     "warnTint",    "bad",
    "badTint",  "info",      "infoTint",     "hold",   "holdTint",    "neutral",  "neutralTint", "past",
    "pastTint", "whatif",    "whatifTint",   "match"};

class Reader
{
public:
    explicit Reader(QString &problem) : m_problem(problem) {}

    QColor colour(const QJsonValue &value, const QString &where)
    {
        const QColor colour(value.toString());
        if (!colour.isValid() && m_problem.isEmpty())
            m_problem = where + QStringLiteral(" is not a colour"); // not for people
        return colour;
    }
    std::vector<QColor> colours(const QJsonValue &value, const QString &where)
    {
        std::vector<QColor> found;
        for (const QJsonValue &entry : value.toArray())
            found.push_back(colour(entry, where));
        if (found.empty() && m_problem.isEmpty())
            m_problem = where + QStringLiteral(" is empty"); // not for people
        return found;
    }
    ColourSet set(const QJsonObject &root, const QString &name)
    {
        ColourSet set;
        const QJsonObject roles = root[name].toObject();
        for (std::size_t i = 0; i < kRoles; ++i) {
            const QString role = roleName(Role(i));
            set.roles[i] = colour(roles[role], name + QLatin1Char('.') + role);
        }
        const auto list = [&](const char *kind) {
            const QString key = QLatin1String(kind);
            return colours(root[key].toObject()[name], key + QLatin1Char('.') + name);
        };
        set.series = list("categorical");
        set.sequential = list("sequential");
        set.diverging = list("diverging");
        return set;
    }

private:
    QString &m_problem;
};

} // namespace

QString roleName(Role role)
{
    return QLatin1String(kRoleNames[std::size_t(role)]);
}

Tokens parseTokens(const QByteArray &json, QString &problem)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    problem = error.error == QJsonParseError::NoError ? QString() : error.errorString();
    Reader reader(problem);
    Tokens found;
    found.light = reader.set(root, QStringLiteral("light"));
    found.dark = reader.set(root, QStringLiteral("dark"));
    for (const QJsonValue &name : root[QLatin1String("categoricalNames")].toArray())
        found.seriesNames.append(name.toString());
    return found;
}

const Tokens &tokens()
{
    static const Tokens known = [] {
        registerResources();
        QFile file(QStringLiteral(":/tally/theme/tokens.json"));
        QString problem;
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Tokens parsed = parseTokens(isOpen ? file.readAll() : QByteArray(), problem);
        if (!problem.isEmpty()) // built into the program: a fault of the build, found by the first test
            qFatal("tokens.json: %s", qPrintable(problem));
        return parsed;
    }();
    return known;
}

} // namespace tally::ui
