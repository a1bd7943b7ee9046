// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QKeyEvent>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kGap = Theme::space(2);

} // namespace

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent), m_more(new Chip(Chip::Kind::More, this)), m_add(new Chip(Chip::Kind::Add, this))
{
    setAccessibleName(tr("Filters"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    for (Chip *chip : {m_more, m_add}) {
        chip->installEventFilter(this);
        chip->hide();
    }
    connect(m_more, &Chip::clicked, this, [this] {
        const int first = fitting(width());
        m_open = true;
        arrange();
        moveTo(m_chips[std::size_t(first)]);
    });
    connect(m_add, &Chip::clicked, this, &ChipRow::addRequested);
}

void ChipRow::setChips(const QList<ChipWords> &chips)
{
    const auto focused =
        std::find_if(m_chips.begin(), m_chips.end(), [](Chip *chip) { return chip->hasFocus(); });
    const auto at = focused == m_chips.end() ? -1 : int(focused - m_chips.begin());
    while (int(m_chips.size()) > chips.size()) {
        m_chips.back()->hide();
        m_chips.back()->deleteLater();
        m_chips.pop_back();
    }
    for (int i = 0; i < chips.size(); ++i) {
        if (i == int(m_chips.size()))
            m_chips.push_back(addChip(chips[i]));
        m_chips[std::size_t(i)]->setWords(chips[i].field, chips[i].value);
    }
    if (int(m_chips.size()) <= kUnfolded)
        m_open = false;
    arrange();
    // The focus stays where it was, or goes to the neighbour of what was removed.
    if (at >= 0 && !shown().empty())
        moveTo(shown()[std::min(std::size_t(at), shown().size() - 1)]);
}

Chip *ChipRow::addChip(const ChipWords &words)
{
    auto *chip = new Chip(Chip::Kind::Condition, this);
    chip->setWords(words.field, words.value);
    chip->installEventFilter(this);
    // What is made later stands last in its window's order of Tab, unless it is told otherwise.
    setTabOrder(m_more, chip);
    const auto place = [this, chip] {
        return int(std::find(m_chips.begin(), m_chips.end(), chip) - m_chips.begin());
    };
    connect(chip, &Chip::clicked, this, [this, place] { Q_EMIT editRequested(place()); });
    connect(chip, &Chip::removeRequested, this, [this, place] { Q_EMIT removeRequested(place()); });
    return chip;
}

void ChipRow::setAddText(const QString &text)
{
    m_canAdd = !text.isEmpty();
    m_add->setWords({}, text);
    arrange();
}

bool ChipRow::isFolded() const
{
    return !m_open && fitting(width()) < int(m_chips.size());
}

QSize ChipRow::sizeHint() const
{
    int lines = 1;
    int x = 0;
    for (const Chip *chip : shown()) {
        if (m_open && x > 0 && x + chip->sizeHint().width() > width()) {
            ++lines;
            x = 0;
        }
        x += chip->sizeHint().width() + kGap;
    }
    const int height = m_add->sizeHint().height();
    return {m_open ? width() : x, lines * (height + Theme::space(1)) - Theme::space(1)};
}

QSize ChipRow::minimumSizeHint() const
{
    return {m_add->sizeHint().height() * 4, sizeHint().height()};
}

// How many chips are shown when the row is folded.
int ChipRow::fitting(int width) const
{
    const int count = int(m_chips.size());
    int left = width - (m_canAdd ? m_add->sizeHint().width() + kGap : 0);
    const int more = m_more->sizeHint().width() + kGap;
    int fit = 0;
    for (const Chip *chip : m_chips) {
        left -= chip->sizeHint().width() + kGap;
        const bool isLast = fit + 1 == count;
        if (fit == kUnfolded || left < (isLast ? -kGap : more))
            break;
        ++fit;
    }
    return std::max(fit, std::min(count, 1));
}

std::vector<Chip *> ChipRow::shown() const
{
    std::vector<Chip *> chips(m_chips.begin(),
                              m_chips.begin() + (m_open ? int(m_chips.size()) : fitting(width())));
    if (chips.size() < m_chips.size())
        chips.push_back(m_more);
    if (m_canAdd)
        chips.push_back(m_add);
    return chips;
}

void ChipRow::arrange()
{
    const int folded = int(m_chips.size()) - fitting(width());
    m_more->setWords({}, tr("+%1").arg(folded));
    m_more->setAccessibleName(tr("%n more filter(s)", nullptr, folded));
    const std::vector<Chip *> visible = shown();
    int x = 0;
    int y = 0;
    for (Chip *chip : visible) {
        const QSize size = chip->sizeHint();
        if (m_open && x > 0 && x + size.width() > width()) {
            x = 0;
            y += size.height() + Theme::space(1);
        }
        chip->setGeometry(x, y,
                          std::max(std::min(size.width(), width() - x), chip->minimumSizeHint().width()),
                          size.height());
        x += size.width() + kGap;
        chip->show();
    }
    std::vector<Chip *> all = m_chips;
    all.insert(all.end(), {m_more, m_add});
    for (Chip *chip : all) {
        if (std::find(visible.begin(), visible.end(), chip) == visible.end())
            chip->hide();
    }
    setStop(m_stop);
    updateGeometry();
}

void ChipRow::resizeEvent(QResizeEvent *)
{
    arrange();
}

// The row is one stop: only the chip last used, or the first, is reached by Tab.
void ChipRow::setStop(Chip *chip)
{
    const std::vector<Chip *> visible = shown();
    const bool isThere = std::find(visible.begin(), visible.end(), chip) != visible.end();
    m_stop = isThere ? chip : nullptr;
    for (Chip *other : visible)
        other->setFocusPolicy(other == (isThere ? chip : visible.front()) ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChipRow::moveTo(Chip *chip)
{
    setStop(chip);
    chip->setFocus(Qt::OtherFocusReason);
}

bool ChipRow::handleKey(Chip *chip, int key)
{
    const std::vector<Chip *> visible = shown();
    const auto here = std::find(visible.begin(), visible.end(), chip) - visible.begin();
    const auto last = std::ptrdiff_t(visible.size()) - 1;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool back = (key == Qt::Key_Left) != isRightToLeft;
        moveTo(visible[std::size_t(std::clamp(here + (back ? -1 : 1), std::ptrdiff_t(0), last))]);
        return true;
    }
    case Qt::Key_Home:
        moveTo(visible.front());
        return true;
    case Qt::Key_End:
        moveTo(visible.back());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chip->click();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (chip != m_more && chip != m_add)
            Q_EMIT chip->removeRequested();
        return true;
    case Qt::Key_Escape:
        if (!m_open)
            return false;
        m_open = false;
        arrange();
        moveTo(shown().front());
        return true;
    default:
        return false;
    }
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<Chip *>(watched);
    if (chip && event->type() == QEvent::KeyPress)
        return handleKey(chip, static_cast<QKeyEvent *>(event)->key());
    if (chip && event->type() == QEvent::FocusIn)
        setStop(chip);
    return QWidget::eventFilter(watched, event);
}

} // namespace tally::ui
