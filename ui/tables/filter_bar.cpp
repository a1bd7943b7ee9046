// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filter_bar.h"

#include "estate/filter_terms.h"
#include "ui/models/value_text.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/shortcut_hint.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_chips(new ChipRow(this)), m_keys(new ShortcutHint(this)),
      m_edit(new FilterEdit(this)), m_chipPage(new QWidget(this)), m_textPage(new QWidget(this)),
      m_mistakeRow(new QWidget(this)), m_mistake(new TextLabel({}, TextSize::Small, Role::Bad)),
      m_fix(new QPushButton(this))
{
    setAccessibleName(tr("Filter"));
    m_chips->setAddText(tr("Add filter"));
    auto *asText = new ToolButton(QString(), tr("Filter as text"), {}, this);
    auto *chips = new QHBoxLayout(m_chipPage);
    chips->setContentsMargins({});
    chips->setSpacing(Theme::space(1));
    chips->addWidget(m_chips, 1);
    chips->addWidget(asText);
    chips->addWidget(m_keys);

    auto *close = new ToolButton(QStringLiteral("close"), tr("Filter as chips"), {}, this);
    close->setIconOnly(true);
    auto *text = new QHBoxLayout(m_textPage);
    text->setContentsMargins({});
    text->addWidget(m_edit, 1);
    text->addWidget(close);
    m_textPage->hide();

    auto *mistake = new QHBoxLayout(m_mistakeRow);
    mistake->setContentsMargins({});
    mistake->setSpacing(Theme::space(1));
    mistake->addWidget(new IconLabel(QStringLiteral("st-bad"), Role::Bad));
    mistake->addWidget(m_mistake, 1);
    mistake->addWidget(m_fix);
    m_mistakeRow->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(1));
    column->addWidget(m_chipPage);
    column->addWidget(m_textPage);
    column->addWidget(m_mistakeRow);

    connect(m_chips, &ChipRow::editRequested, this, &FilterBar::chipEditWanted);
    connect(m_chips, &ChipRow::removeRequested, this, &FilterBar::chipRemoveWanted);
    connect(m_chips, &ChipRow::addRequested, this, &FilterBar::addWanted);
    connect(asText, &QAbstractButton::clicked, this, [this] { setText(true); });
    connect(close, &QAbstractButton::clicked, this, [this] {
        setText(false);
        Q_EMIT left();
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_filter = typed;
        Q_EMIT filterTyped(typed);
    });
    connect(m_edit, &FilterEdit::accepted, this, [this] {
        Q_EMIT filterAccepted(m_edit->text());
        Q_EMIT left();
    });
    connect(m_edit, &FilterEdit::left, this, [this] {
        setText(false);
        Q_EMIT left();
    });
    connect(m_fix, &QAbstractButton::clicked, this, &FilterBar::takeSuggestion);
}

void FilterBar::showKeysOf(const QAction *asText)
{
    m_keys->follow(asText);
}

void FilterBar::setFilter(const QString &filter)
{
    m_filter = filter;
    if (m_edit->text() != filter)
        m_edit->setText(filter);
}

QString FilterBar::filter() const
{
    return m_filter;
}

void FilterBar::setTerms(const std::vector<estate::FilterTerm> &terms)
{
    QList<ChipWords> words;
    for (const estate::FilterTerm &term : terms)
        words.append({definedWords(term.label),
                      term.label.empty() && term.value.empty() ? toQt(term.text) : definedWords(term.value)});
    m_chips->setChips(words);
}

void FilterBar::setMistake(const std::optional<estate::FilterError> &mistake, const QString &sentence)
{
    m_error = mistake;
    m_edit->setMistake(mistake);
    m_mistake->setText(sentence);
    const QString suggestion = mistake ? toQt(mistake->suggestion) : QString();
    m_fix->setText(tr("Use “%1”").arg(suggestion));
    m_fix->setVisible(!suggestion.isEmpty());
    m_mistakeRow->setVisible(!sentence.isEmpty());
}

void FilterBar::takeSuggestion()
{
    if (!m_error)
        return;
    const QByteArray utf8 = m_edit->text().toUtf8();
    const auto at = static_cast<qsizetype>(m_error->at);
    const auto length = static_cast<qsizetype>(m_error->length);
    const QString mended = QString::fromUtf8(utf8.left(at)) + toQt(m_error->suggestion) +
                           QString::fromUtf8(utf8.mid(at + length));
    setText(true);
    m_edit->setText(mended);
    m_filter = mended;
    Q_EMIT filterTyped(mended);
}

bool FilterBar::isText() const
{
    return m_textPage->isVisibleTo(this);
}

void FilterBar::setText(bool text)
{
    m_textPage->setVisible(text);
    m_chipPage->setVisible(!text);
    if (text) {
        m_edit->setText(m_filter);
        m_edit->setFocus(Qt::ShortcutFocusReason);
        m_edit->selectAll();
    }
}

QPoint FilterBar::placeOf(int chip) const
{
    Q_UNUSED(chip)
    return m_chips->mapToGlobal(QPoint(0, m_chips->height()));
}

} // namespace tally::ui
