// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/kind_bar.h"

#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/tool_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tally::ui {

namespace {

using Kind = PreviewModel::Kind;

constexpr int kSearchWidth = 150;

struct Look
{
    const char *icon;
    Role role;
};
constexpr std::array<Look, PreviewModel::kKinds> kLooks{{{"st-warn", Role::Warn},
                                                         {"st-bad", Role::Bad},
                                                         {"st-info", Role::Info},
                                                         {"edit", Role::Info},
                                                         {"add", Role::Good}}};

QString wordsOf(Kind kind, qint64 count)
{
    const QString number = formatCount(count);
    switch (kind) {
    case Kind::Held:
        return KindBar::tr("held %1").arg(number);
    case Kind::Refused:
        return KindBar::tr("refused %1").arg(number);
    case Kind::Note:
        return KindBar::tr("notes %1").arg(number);
    case Kind::Updated:
        return KindBar::tr("changes %1").arg(number);
    case Kind::New:
        return KindBar::tr("new %1").arg(number);
    }
    return {};
}

} // namespace

KindBar::KindBar(PreviewModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_group(new QButtonGroup(this)),
      m_all(new ToolButton({}, tr("all"), {}, this)),
      m_rest(new ElidedLabel({}, TextSize::Body, Role::TextMuted, this)), m_search(new QLineEdit(this))
{
    setProperty("pane", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(1));
    m_group->setExclusive(true);
    const auto keep = [&](ToolButton *button, int id) {
        button->setCheckable(true);
        m_group->addButton(button, id);
        row->addWidget(button);
    };
    keep(m_all, PreviewModel::kKinds);
    for (int kind = 0; kind < PreviewModel::kKinds; ++kind) {
        auto *button = new ToolButton({}, wordsOf(Kind(kind), 0), {}, this);
        button->setIcon(
            icon(QLatin1String(kLooks.at(std::size_t(kind)).icon), kLooks.at(std::size_t(kind)).role));
        m_kinds.at(std::size_t(kind)) = button;
        keep(button, kind);
    }
    m_all->setChecked(true);
    m_search->setPlaceholderText(tr("Only with this text"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(kSearchWidth);
    row->addWidget(m_rest, 1);
    row->addWidget(m_search);
    setFocusProxy(m_all);
    connect(m_group, &QButtonGroup::idClicked, this, &KindBar::narrow);
    connect(m_search, &QLineEdit::textChanged, this, &KindBar::narrow);
}

void KindBar::narrow()
{
    const int id = m_group->checkedId();
    m_model.narrow(id < 0 || id >= PreviewModel::kKinds ? std::nullopt : std::optional(Kind(id)),
                   m_search->text().trimmed());
}

void KindBar::choose(std::optional<Kind> kind)
{
    QAbstractButton *button = kind ? m_kinds.at(std::size_t(*kind)) : m_all;
    button->setChecked(true);
    narrow();
}

void KindBar::showCounts(qint64 read, qint64 unchanged)
{
    m_all->setText(tr("all %1").arg(formatCount(m_model.allCount())));
    m_all->setAccessibleName(m_all->text());
    for (int kind = 0; kind < PreviewModel::kKinds; ++kind) {
        ToolButton *button = m_kinds.at(std::size_t(kind));
        const qint64 count = m_model.countOf(Kind(kind));
        button->setText(wordsOf(Kind(kind), count));
        button->setAccessibleName(button->text());
        button->setVisible(count > 0);
    }
    m_rest->setText(unchanged > 0 ? tr("read %1, unchanged %2").arg(formatCount(read), formatCount(unchanged))
                                  : tr("read %1").arg(formatCount(read)));
    if (m_group->checkedButton() == nullptr || m_group->checkedButton()->isHidden())
        choose({});
}

} // namespace tally::ui
