// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keys_model.h"

#include "ui/actions/action_registry.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::Keys", text);
}

QString groupOf(const ActionSpec &spec)
{
    switch (spec.scope) {
    case ActionScope::Table:
        return tr("In a table");
    case ActionScope::Figures:
        return tr("In reports, charts and drawings");
    case ActionScope::Record:
        return tr("In a form");
    case ActionScope::Everywhere:
        break;
    }
    const QString menu = QLatin1Char('&') + spec.menu;
    return tr("Everywhere: %1")
        .arg(QCoreApplication::translate("tally::ui::ActionRegistry", qPrintable(menu))
                 .remove(QLatin1Char('&')));
}

struct FixedKey
{
    const char *group;
    const char *what;
    const char *keys;
};

constexpr auto kTable = QT_TRANSLATE_NOOP("tally::ui::Keys", "Inside a table");
constexpr auto kChart = QT_TRANSLATE_NOOP("tally::ui::Keys", "Inside a chart");
constexpr auto kDrawing = QT_TRANSLATE_NOOP("tally::ui::Keys", "Inside a drawing");
constexpr auto kField = QT_TRANSLATE_NOOP("tally::ui::Keys", "Inside fields and lists");

// What widgets listen to by themselves.
constexpr std::array kFixed{
    FixedKey{kTable, QT_TRANSLATE_NOOP("tally::ui::Keys", "From cell to cell"), "Left, Right, Up, Down"},
    FixedKey{kTable, QT_TRANSLATE_NOOP("tally::ui::Keys", "Select more rows"), "Shift+Up, Shift+Down"},
    FixedKey{kTable, QT_TRANSLATE_NOOP("tally::ui::Keys", "Select this row too"), "Ctrl+Space"},
    FixedKey{kTable, QT_TRANSLATE_NOOP("tally::ui::Keys", "Details of the current row"), "Space, Return"},
    FixedKey{kTable, QT_TRANSLATE_NOOP("tally::ui::Keys", "Sort by the current column"),
             "Ctrl+Up, Ctrl+Down"},
    FixedKey{kTable, QT_TRANSLATE_NOOP("tally::ui::Keys", "Move the column"),
             "Alt+Shift+Left, Alt+Shift+Right"},
    FixedKey{kTable, QT_TRANSLATE_NOOP("tally::ui::Keys", "Make the column narrower, wider"),
             "Alt+Shift+Up, Alt+Shift+Down"},
    FixedKey{kTable, QT_TRANSLATE_NOOP("tally::ui::Keys", "Open and fold a group"), "Right, Left"},
    FixedKey{kTable, QT_TRANSLATE_NOOP("tally::ui::Keys", "What can be done with the row"), "Menu"},
    FixedKey{kChart, QT_TRANSLATE_NOOP("tally::ui::Keys", "From mark to mark"), "Left, Right, Up, Down"},
    FixedKey{kChart, QT_TRANSLATE_NOOP("tally::ui::Keys", "The rows behind the mark"), "Return"},
    FixedKey{kChart, QT_TRANSLATE_NOOP("tally::ui::Keys", "Chart or table"), "Ctrl+T"},
    FixedKey{kDrawing, QT_TRANSLATE_NOOP("tally::ui::Keys", "Along the connections"),
             "Left, Right, Up, Down"},
    FixedKey{kDrawing, QT_TRANSLATE_NOOP("tally::ui::Keys", "Put in the middle"), "Return"},
    FixedKey{kDrawing, QT_TRANSLATE_NOOP("tally::ui::Keys", "Unfold, fold a group"), "+, -"},
    FixedKey{kDrawing, QT_TRANSLATE_NOOP("tally::ui::Keys", "Mark as failed too"), "Space"},
    FixedKey{kDrawing, QT_TRANSLATE_NOOP("tally::ui::Keys", "Nearer, farther"), "Ctrl++, Ctrl+-"},
    FixedKey{kDrawing, QT_TRANSLATE_NOOP("tally::ui::Keys", "Fit everything"), "0"},
    FixedKey{kDrawing, QT_TRANSLATE_NOOP("tally::ui::Keys", "Move the drawing"),
             "Shift+Left, Shift+Right, Shift+Up, Shift+Down"},
    FixedKey{kField, QT_TRANSLATE_NOOP("tally::ui::Keys", "Record what was typed"), "Return"},
    FixedKey{kField, QT_TRANSLATE_NOOP("tally::ui::Keys", "Leave without recording"), "Esc"},
    FixedKey{kField, QT_TRANSLATE_NOOP("tally::ui::Keys", "Record a form or an import"), "Ctrl+Return"},
    FixedKey{kField, QT_TRANSLATE_NOOP("tally::ui::Keys", "Who says so, and what others say"), "Alt+Return"},
    FixedKey{kField, QT_TRANSLATE_NOOP("tally::ui::Keys", "Edit the fact"), "F2"},
};

// "Ctrl+Left, Ctrl+Right" in the language of the desktop.
QString shown(const char *keys)
{
    QStringList out;
    for (const QString &one : QString::fromLatin1(keys).split(QStringLiteral(", "))) {
        const QString native =
            QKeySequence(one, QKeySequence::PortableText).toString(QKeySequence::NativeText);
        out.append(native.isEmpty() ? one : native);
    }
    return out.join(QStringLiteral(", "));
}

bool fits(const KeyLine &line, const QStringList &words)
{
    const QString all =
        QStringList{line.group, line.what, line.keys, line.about, line.words}.join(QLatin1Char(' '));
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QString actionName(const QAction &action)
{
    return QString(action.text()).remove(QLatin1Char('&'));
}

namespace {

// Letters and the keys that type, move and leave belong to whatever has the keyboard.
bool isTyping(const QKeyCombination &keys)
{
    if ((keys.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0)
        return false;
    const bool isFunction = keys.key() >= Qt::Key_F1 && keys.key() <= Qt::Key_F35;
    return !isFunction;
}

// The first of the widgets' own keys that it is; null: none.
const FixedKey *fixedKeyWith(const QKeySequence &keys)
{
    for (const FixedKey &fixed : kFixed) {
        for (const QString &one : QString::fromLatin1(fixed.keys).split(QStringLiteral(", "))) {
            if (QKeySequence(one, QKeySequence::PortableText) == keys)
                return &fixed;
        }
    }
    return nullptr;
}

} // namespace

QString whyNotKeys(const ActionRegistry &actions, const QAction &action, const QKeySequence &keys)
{
    if (keys.isEmpty() || keys == actions.specOf(&action)->shortcut) { // what is shipped was tested
        const QAction *holder = actions.clash(&action, keys);
        return holder == nullptr ? QString()
                                 : tr("%1 now belongs to “%2”. Give that one other keys first.")
                                       .arg(keys.toString(QKeySequence::NativeText), actionName(*holder));
    }
    const QString shown = keys.toString(QKeySequence::NativeText);
    if (isTyping(keys[0]))
        return tr("%1 alone is for typing and moving. Hold Ctrl or Alt with it.").arg(shown);
    if (const QString menu = actions.menuOpenedBy(keys); !menu.isEmpty())
        return tr("%1 opens the menu %2. Choose others.").arg(shown, menu);
    if (const FixedKey *fixed = fixedKeyWith(keys))
        return tr("%1 belongs to “%2” (%3). Choose others.").arg(shown, tr(fixed->what), tr(fixed->group));
    if (const QAction *holder = actions.clash(&action, keys))
        return tr("%1 belongs to “%2” (%3). Choose others, or change that one first.")
            .arg(shown, actionName(*holder), groupOf(*actions.specOf(holder)));
    return {};
}

std::vector<KeyLine> keyLines(const ActionRegistry &actions)
{
    std::vector<KeyLine> lines;
    for (const QAction *action : actions.actions()) {
        const ActionSpec &spec = *actions.specOf(action);
        QString shipped;
        if (actions.hasOwnKeys(action))
            shipped = spec.shortcut.isEmpty() ? tr("none") : spec.shortcut.toString(QKeySequence::NativeText);
        lines.push_back({groupOf(spec), actionName(*action),
                         action->shortcut().toString(QKeySequence::NativeText), spec.tip, spec.words, spec.id,
                         shipped});
    }
    const auto isEverywhere = [prefix = tr("Everywhere: %1").arg(QString())](const KeyLine &line) {
        return line.group.startsWith(prefix);
    };
    const auto rest = std::stable_partition(lines.begin(), lines.end(), isEverywhere);
    std::stable_sort(rest, lines.end(), [](const KeyLine &a, const KeyLine &b) { return a.group > b.group; });
    for (const FixedKey &key : kFixed)
        lines.push_back({tr(key.group), tr(key.what), shown(key.keys), {}});
    return lines;
}

void KeysModel::setLines(std::vector<KeyLine> lines, const QString &kept)
{
    beginResetModel();
    m_kept = kept;
    m_lines = std::move(lines);
    layOut();
    endResetModel();
}

void KeysModel::setFilter(const QString &typed)
{
    beginResetModel();
    m_filter = typed;
    m_kept.clear();
    layOut();
    endResetModel();
}

void KeysModel::toggle(int row)
{
    if (!m_rows[std::size_t(row)].isGroup)
        return;
    beginResetModel();
    const QString group = m_shown[m_rows[std::size_t(row)].line].group;
    if (!m_folded.removeOne(group))
        m_folded.append(group);
    layOut();
    endResetModel();
}

const KeyLine *KeysModel::lineAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[std::size_t(row)].isGroup)
        return nullptr;
    return &m_shown[m_rows[std::size_t(row)].line];
}

int KeysModel::rowOf(const QString &id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (const KeyLine *line = lineAt(row); line != nullptr && line->id == id)
            return row;
    }
    return -1;
}

QString KeysModel::textOf(const KeyLine &line, int column)
{
    if (column < 2)
        return column == 0 ? line.what : line.keys;
    if (line.asShipped.isEmpty())
        return line.about;
    const QString other = ui::tr("As shipped: %1").arg(line.asShipped);
    return line.about.isEmpty() ? other : tr("%1. %2", "about, as shipped").arg(line.about, other);
}

void KeysModel::layOut()
{
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_shown.clear();
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(m_shown), [&](const KeyLine &line) {
        return fits(line, words) || (!m_kept.isEmpty() && line.id == m_kept);
    });
    m_rows.clear();
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (i == 0 || m_shown[i].group != m_shown[i - 1].group)
            m_rows.push_back({i, true});
        if (!m_folded.contains(m_shown[i].group))
            m_rows.push_back({i, false});
    }
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

RecordColumn KeysModel::column(int column) const
{
    switch (column) {
    case 0:
        return {QStringLiteral("what"), tr("What")};
    case 1:
        return {QStringLiteral("keys"), tr("Keys")};
    default:
        return {QStringLiteral("about"), tr("More")};
    }
}

RecordCell KeysModel::cell(int row, int column) const
{
    RecordCell cell;
    const Row &at = m_rows[std::size_t(row)];
    if (at.isGroup)
        return cell;
    const KeyLine &line = m_shown[at.line];
    cell.text = textOf(line, column);
    cell.muted = column == 2;
    return cell;
}

QString KeysModel::bandText(int row) const
{
    const Row &at = m_rows[std::size_t(row)];
    return at.isGroup ? m_shown[at.line].group : QString();
}

bool KeysModel::isBandOpen(int row) const
{
    return !m_folded.contains(m_shown[m_rows[std::size_t(row)].line].group);
}

} // namespace tally::ui
