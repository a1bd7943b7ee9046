// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace tally::ui {

namespace {

constexpr auto kPrimary = "tallyPrimary";

QColor colour(Role role)
{
    return Theme::current().color(role);
}

Role textRole(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled ? Role::Text : Role::TextDisabled;
}

// Bars at the window's edges: filled, with a line towards its middle.
void drawBar(QPainter *painter, const QRect &rect, bool lineAtTop)
{
    painter->fillRect(rect, colour(Role::Raised));
    const int y = lineAtTop ? rect.top() : rect.bottom();
    painter->fillRect(QRect(rect.left(), y, rect.width(), 1), colour(Role::Line));
}

void drawLineEdit(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth > 0)
        drawField(painter, option);
    else if (!widget || !widget->parentWidget() || !widget->parentWidget()->inherits("QAbstractSpinBox"))
        painter->fillRect(option.rect, option.palette.brush(QPalette::Base));
}

void drawBranch(QPainter *painter, const QStyleOption &option)
{
    if (option.state & QStyle::State_Children)
        drawChevron(painter, option.rect, option.state & QStyle::State_Open ? Qt::DownArrow : Qt::RightArrow,
                    colour(Role::TextMuted));
}

void drawFocus(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
        qobject_cast<const QTabBar *>(widget))
        return; // their border is the ring
    if (qobject_cast<const QToolButton *>(widget))
        drawFocusRing(painter, widget->rect(), Theme::kRadius);
    else
        drawFocusRing(painter, option.rect,
                      widget && widget->inherits("QAbstractItemView") ? 0 : Theme::kRadius);
}

void drawHeaderSection(QPainter *painter, const QStyleOptionHeader &option)
{
    const QRect &rect = option.rect;
    painter->fillRect(rect, colour(option.state & QStyle::State_Sunken ? Role::Sunk : Role::Raised));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Role::Line));
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour(Role::Line));
}

void drawSplitter(QPainter *painter, const QStyleOption &option)
{
    painter->fillRect(option.rect, colour(Role::Window));
    QRect line = option.rect;
    if (option.state & QStyle::State_Horizontal)
        line = QRect(line.center().x(), line.top(), 1, line.height());
    else
        line = QRect(line.left(), line.center().y(), line.width(), 1);
    const bool isHot = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->fillRect(line, colour(isHot ? Role::Control : Role::Line));
}

} // namespace

void setPrimary(QAbstractButton *button, bool primary)
{
    button->setProperty(kPrimary, primary);
    button->update();
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(kPrimary).toBool();
}

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

QPalette Style::standardPalette() const
{
    return makePalette(Theme::current());
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return icon(QStringLiteral("close"), Role::TextMuted);
    return QProxyStyle::standardIcon(which, option, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return drawFocus(painter, *option, widget);
    case PE_PanelButtonCommand:
        return drawButton(painter, *option, widget);
    case PE_PanelButtonTool:
        return drawToolButton(painter, *option);
    case PE_PanelLineEdit:
        return drawLineEdit(painter, *option, widget);
    case PE_FrameLineEdit:
        return drawField(painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(painter, *option);
    case PE_IndicatorRadioButton:
        return drawRadioButton(painter, *option);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            painter->fillRect(item->rect, item->backgroundBrush);
        return drawItemBackground(painter, *option, widget);
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && (item->features & QStyleOptionViewItem::Alternate))
            painter->fillRect(item->rect, colour(Role::Alternate));
        if (option->state & State_Selected)
            drawItemBackground(painter, *option, widget);
        return;
    case PE_IndicatorBranch:
        return drawBranch(painter, *option);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return drawChevron(painter, option->rect, Qt::UpArrow, colour(textRole(*option)));
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return drawChevron(painter, option->rect, Qt::DownArrow, colour(textRole(*option)));
    case PE_IndicatorArrowLeft:
        return drawChevron(painter, option->rect, Qt::LeftArrow, colour(textRole(*option)));
    case PE_IndicatorArrowRight:
        return drawChevron(painter, option->rect, Qt::RightArrow, colour(textRole(*option)));
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawChevron(painter, header->rect,
                        header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
                        colour(Role::Text));
        return;
    case PE_Frame:
    case PE_FrameTabWidget:
        return drawBox(painter, option->rect, Qt::transparent, {Role::Line}, 0);
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return drawBox(painter, option->rect, colour(element == PE_FrameMenu ? Role::Base : Role::Raised),
                       {Role::Control}, 0);
    case PE_FrameTabBarBase:
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                                 colour(Role::Line));
    case PE_PanelStatusBar:
        return drawBar(painter, option->rect, true);
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
    case PE_FrameDefaultButton:
    case PE_FrameButtonTool:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && isPrimary(widget) && (button->state & State_Enabled)) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, colour(Role::OnAccent));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderSection(painter, *header);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy(*header);
            copy.state &= ~State_On; // the current column is not written in bold
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_HeaderEmptyArea:
        return drawBar(painter, option->rect, false);
    case CE_Splitter:
        return drawSplitter(painter, *option);
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(painter, *tab);
        break;
    case CE_ProgressBarGroove:
    case CE_SizeGrip:
        return;
    case CE_ProgressBarContents:
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(painter, *progress);
        break;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, colour(Role::Raised));
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool isOpen = option->state & State_Selected;
            painter->fillRect(option->rect, colour(isOpen ? Role::Select : Role::Raised));
            const int alignment =
                Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
            drawItemText(painter, option->rect, alignment, option->palette, option->state & State_Enabled,
                         item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_ToolBar:
        return drawBar(painter, option->rect, false);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto part = [&](SubControl which) { return subControlRect(control, option, which, widget); };
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_ScrollBar)
            return drawScrollBar(painter, *slider, part(SC_ScrollBarSlider));
        if (control == CC_Slider && slider->tickPosition == QSlider::NoTicks)
            return drawSlider(painter, *slider, part(SC_SliderGroove), part(SC_SliderHandle));
    }
    if (control == CC_ComboBox) {
        drawField(painter, *option);
        return drawChevron(painter, part(SC_ComboBoxArrow), Qt::DownArrow, colour(textRole(*option)));
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        drawField(painter, *option);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const auto arrow = [&](SubControl which, QAbstractSpinBox::StepEnabledFlag step,
                               Qt::ArrowType direction) {
            const bool may = (spin->stepEnabled & step) && (option->state & State_Enabled);
            drawChevron(painter, part(which), direction, colour(may ? Role::Text : Role::TextDisabled));
        };
        arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
        return arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace tally::ui
