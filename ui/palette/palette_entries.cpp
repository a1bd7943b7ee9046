// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_entries.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tally::ui {

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\w]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

bool eachBegins(const QStringList &typed, const QStringList &words)
{
    return std::all_of(typed.begin(), typed.end(), [&](const QString &part) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.startsWith(part); });
    });
}

// Less is better.
int rankOf(const PaletteEntry &entry, const QString &typed, const QStringList &parts,
           const QStringList &recent)
{
    const int unavailable = entry.whyNot.isEmpty() ? 0 : 10'000;
    const qsizetype used = recent.indexOf(entry.id);
    const int recency = used < 0 ? 1'000 : static_cast<int>(used);
    if (parts.isEmpty())
        return unavailable + recency;
    const QString text = entry.text.toCaseFolded();
    const int fit = text.startsWith(typed.trimmed().toCaseFolded()) ? 0
                    : eachBegins(parts, wordsOf(text))              ? 2'000
                                                                    : 4'000;
    return unavailable + fit + recency;
}

// Recursive descent over + - * / and parentheses.
class Sum
{
public:
    explicit Sum(const QString &text) : m_text(text) {}

    bool read(double &answer)
    {
        answer = addition();
        return m_good && m_operators > 0 && m_at == m_text.size() && std::isfinite(answer);
    }

private:
    double addition()
    {
        double value = product();
        while (m_good && (is(u'+') || is(u'-')))
            value = take() == u'+' ? value + product() : value - product();
        return value;
    }

    double product()
    {
        double value = factor();
        while (m_good && (is(u'*') || is(u'/')))
            value = take() == u'*' ? value * factor() : value / factor();
        return value;
    }

    double factor()
    {
        if (is(u'(') && m_depth < kMostDepth) {
            ++m_at;
            ++m_depth;
            const double value = addition();
            --m_depth;
            m_good = m_good && is(u')');
            ++m_at;
            return value;
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (m_text.at(m_at).isDigit() || m_text.at(m_at) == u'.'))
            ++m_at;
        bool isNumber = false;
        const double value = m_text.mid(from, m_at - from).toDouble(&isNumber);
        m_good = m_good && isNumber;
        return value;
    }

    bool is(char16_t sign) const { return m_at < m_text.size() && m_text.at(m_at) == sign; }
    char16_t take()
    {
        ++m_operators;
        return m_text.at(m_at++).unicode();
    }

    static constexpr int kMostDepth = 50;
    const QString m_text;
    qsizetype m_at = 0;
    int m_operators = 0;
    int m_depth = 0;
    bool m_good = true;
};

} // namespace

QList<PaletteEntry> paletteMatches(const QList<PaletteEntry> &entries, const QString &typed,
                                   const QStringList &recent)
{
    const QStringList parts = wordsOf(typed);
    if (parts.isEmpty() && !typed.trimmed().isEmpty()) // signs alone ask for nothing
        return {};
    QList<std::pair<int, PaletteEntry>> ranked;
    for (const PaletteEntry &entry : entries) {
        if (eachBegins(parts, wordsOf(entry.text + QLatin1Char(' ') + entry.words)))
            ranked.append({rankOf(entry, typed, parts, recent), entry});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<PaletteEntry> found;
    for (const auto &[rank, entry] : ranked)
        found.append(entry);
    return found;
}

bool paletteSum(const QString &typed, double &answer)
{
    QString text = typed.simplified();
    text.remove(QLatin1Char(' ')).remove(QLatin1Char(',')).remove(QChar(0xA3));
    if (text.startsWith(QLatin1Char('=')))
        text.remove(0, 1);
    return !text.isEmpty() && Sum(text).read(answer);
}

} // namespace tally::ui
