// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/impact_head.h"

#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

constexpr std::array<std::uint32_t, 5> kLevels{0, 1, 2, 3, 5};

// The fewest that a group can do without and still stand.
std::uint32_t leftOf(const estate::Spared &spared)
{
    return spared.providers - std::min(spared.providers, spared.failed);
}

// A figure that opens its rows: text, underlined as what leads somewhere is.
class Figure final : public QPushButton
{
public:
    Figure(const QString &text, QWidget *parent) : QPushButton(text, parent)
    {
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * Theme::space(1),
                Theme::current().controlHeight()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QFont underlined = font();
        underlined.setUnderline(isEnabled());
        painter.setFont(underlined);
        painter.setPen(Theme::current().color(isEnabled() ? Role::Link : Role::TextMuted));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (!hasFocus())
            return;
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
};

// A button may be the one that is being clicked: it goes later, but is not seen any more.
void dismiss(std::vector<QWidget *> &widgets, QLayout &row)
{
    for (QWidget *widget : widgets) {
        row.removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    widgets.clear();
}

QHBoxLayout *rowLayout()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    return row;
}

} // namespace

ImpactHead::ImpactHead(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)),
      m_down(makeMode(tr("What fails"), tr("What fails when this fails"))),
      m_up(makeMode(tr("What it rests on"), tr("All that this cannot do without"))),
      m_alsoDown(new QWidget(this)), m_alsoDownRow(rowLayout()), m_levels(new QComboBox(this)),
      m_redundancy(new QCheckBox(tr("Redundancy"), this)),
      m_table(makeMode(tr("Table"), tr("The same as rows"))), m_figureRow(rowLayout())
{
    m_title->setFont(Theme::current().font(TextSize::Title, true));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *modes = new QButtonGroup(this);
    modes->addButton(m_down);
    modes->addButton(m_up);
    m_down->setChecked(true);
    m_table->setToolTip(tr("The same as rows (Ctrl+T)"));
    for (const std::uint32_t levels : kLevels)
        m_levels->addItem(levels == 0 ? tr("All levels") : tr("%n level(s)", nullptr, int(levels)), levels);
    m_levels->setAccessibleName(tr("Levels"));
    m_redundancy->setChecked(true);
    m_redundancy->setToolTip(tr("What has enough of its providers left stands"));
    m_alsoDown->setLayout(m_alsoDownRow);
    auto *picture = new QPushButton(icon(QStringLiteral("export")), tr("Export…"), this);
    picture->setToolTip(tr("The drawing as SVG or PNG"));

    auto *head =
        rowLayout(); // the name has a line to itself: the words of the modes are long in some languages
    head->addWidget(m_title, 1);
    head->addWidget(m_table);
    head->addWidget(picture);
    auto *question = rowLayout();
    question->addWidget(m_down);
    question->addWidget(m_up);
    question->addSpacing(Theme::space(3));
    question->addWidget(m_levels);
    question->addWidget(m_redundancy);
    question->addStretch(1);
    auto *answer = rowLayout();
    answer->addLayout(m_figureRow);
    answer->addStretch(1);
    answer->addWidget(m_alsoDown);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(2));
    layout->setSpacing(Theme::space(2));
    layout->addLayout(head);
    layout->addLayout(question);
    layout->addLayout(answer);

    connect(m_up, &QPushButton::toggled, this, &ImpactHead::upstreamChanged);
    connect(m_levels, &QComboBox::activated, this,
            [this](int index) { Q_EMIT depthChanged(m_levels->itemData(index).toUInt()); });
    connect(m_redundancy, &QCheckBox::toggled, this, &ImpactHead::redundancyChanged);
    connect(m_table, &QPushButton::toggled, this, &ImpactHead::tableWanted);
    // Not the button's own: that would take the focus a moment later, perhaps in another view.
    auto *swap = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), m_table);
    connect(swap, &QShortcut::activated, m_table, &QPushButton::toggle);
    connect(picture, &QPushButton::clicked, this, &ImpactHead::exportWanted);
}

QPushButton *ImpactHead::makeMode(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setCheckable(true);
    button->setToolTip(tip);
    return button;
}

QString ImpactHead::title() const
{
    return m_title->text();
}

QString ImpactHead::figures() const
{
    return m_words;
}

void ImpactHead::setTableShown(bool shown)
{
    const QSignalBlocker quiet(m_table);
    m_table->setChecked(shown);
}

void ImpactHead::setDrawing(const estate::Drawing &drawing)
{
    fillQuestion(drawing);
    fillDown(drawing);
    fillFigures(drawing);
}

void ImpactHead::fillQuestion(const estate::Drawing &drawing)
{
    const auto &question = drawing.question;
    const QSignalBlocker quietUp(m_up);
    const QSignalBlocker quietDown(m_down);
    const QSignalBlocker quietRedundancy(m_redundancy);
    (question.upstream ? m_up : m_down)->setChecked(true);
    m_redundancy->setChecked(question.redundancy);
    m_redundancy->setEnabled(!question.upstream);
    m_levels->setCurrentIndex(std::max(0, m_levels->findData(question.maxDepth)));
    const QString name = question.sources.size() == 1 && !drawing.items.empty()
                             ? itemName(drawing, drawing.items.front())
                             : tr("%n item(s)", nullptr, int(question.sources.size()));
    m_title->setText(question.upstream ? tr("What %1 rests on").arg(name) : tr("Impact of %1").arg(name));
    m_title->setToolTip(m_title->text());
}

void ImpactHead::fillDown(const estate::Drawing &drawing)
{
    dismiss(m_chips, *m_alsoDownRow);
    m_alsoDown->setVisible(!drawing.question.upstream);
    const auto add = [this](QWidget *widget) {
        m_alsoDownRow->addWidget(widget);
        m_chips.push_back(widget);
    };
    add(new QLabel(tr("Also down:"), this));
    for (const ItemId id : drawing.question.alreadyDown) {
        const estate::Row row = drawing.estate->rowOf(id);
        const std::string_view name =
            row == estate::kNoRow ? std::string_view() : drawing.estate->nameAt(row);
        const QString words = name.empty() ? QStringLiteral("#%1").arg(id.value)
                                           : QString::fromUtf8(name.data(), qsizetype(name.size()));
        auto *chip = new QPushButton(icon(QStringLiteral("close")), words, this);
        chip->setToolTip(tr("Take back that %1 is down").arg(words));
        connect(chip, &QPushButton::clicked, this, [this, id] { Q_EMIT upAgain(id); });
        add(chip);
    }
    auto *more = new QPushButton(icon(QStringLiteral("add")), tr("Add item…"), this);
    more->setToolTip(tr("Name another item that is down. In the drawing: Space"));
    connect(more, &QPushButton::clicked, this, &ImpactHead::alsoDownWanted);
    add(more);
}

void ImpactHead::addFigure(ImpactFigure figure, const QString &text, bool enabled)
{
    auto *button = new Figure(text, this);
    button->setEnabled(enabled);
    button->setToolTip(tr("Show the rows"));
    connect(button, &QPushButton::clicked, this, [this, figure] { Q_EMIT figureWanted(figure); });
    m_figureRow->addWidget(button);
    m_figures.push_back(button);
    m_words += text + QLatin1Char(' ');
}

void ImpactHead::addWord(const QString &text)
{
    auto *label = new QLabel(text, this);
    m_figureRow->addWidget(label);
    m_figures.push_back(label);
    m_words += text + QLatin1Char(' ');
}

void ImpactHead::fillFigures(const estate::Drawing &drawing)
{
    dismiss(m_figures, *m_figureRow);
    m_words.clear();
    const auto items = drawing.outage.impact.affected.size();
    addWord(drawing.question.upstream ? tr("It rests on") : tr("If it fails:"));
    if (!drawing.question.upstream)
        addFigure(ImpactFigure::People, tr("%n person(s)", nullptr, int(drawing.outage.people)),
                  drawing.outage.people > 0);
    addFigure(ImpactFigure::Services, tr("%n service(s)", nullptr, int(drawing.services)),
              drawing.services > 0);
    if (!drawing.question.upstream)
        addFigure(ImpactFigure::Sites, tr("%n site(s)", nullptr, int(drawing.outage.sites)),
                  drawing.outage.sites > 0);
    addFigure(ImpactFigure::Items, tr("%n item(s) in all", nullptr, int(items)), items > 0);
    if (drawing.spared == 0)
        return;
    addWord(tr("Spared by redundancy:"));
    const auto first =
        std::find_if(drawing.items.begin(), drawing.items.end(),
                     [](const estate::ReachedItem &item) { return item.state == estate::BoxState::Spared; });
    const QString one = tr("%1 (%2 of %3 left)", "name, number, number")
                            .arg(itemName(drawing, *first), formatCount(leftOf(first->spared)),
                                 formatCount(first->spared.providers));
    addFigure(ImpactFigure::Spared,
              drawing.spared == 1 ? one : tr("%n item(s)", nullptr, int(drawing.spared)), true);
}

} // namespace tally::ui
