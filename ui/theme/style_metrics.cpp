// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The style's sizes and manners.
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QStyleOption>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kScrollBar = 14;
constexpr int kLeastThumb = 32;
constexpr int kLeastTarget = 24;

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, const QRect &rect)
{
    const bool isAcross = bar.orientation == Qt::Horizontal;
    const int length = isAcross ? rect.width() : rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 whole = range + std::max(bar.pageStep, 1);
        thumb = int(
            std::clamp<qint64>(qint64(length) * bar.pageStep / whole, std::min(kLeastThumb, length), length));
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - thumb, bar.upsideDown);
    const auto piece = [&](int from, int to) {
        return isAcross ? QRect(rect.left() + from, rect.top(), to - from, rect.height())
                        : QRect(rect.left(), rect.top() + from, rect.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, start + thumb);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + thumb, length);
    case QStyle::SC_ScrollBarGroove:
        return rect;
    default:
        return {}; // no buttons at the ends
    }
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 5;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return kLeastThumb;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return Theme::kIcon;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return kLeastTarget;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuPanelWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_HeaderMarkSize:
        return 12;
    case PM_HeaderMargin:
        return Theme::space(1);
    case PM_FocusFrameHMargin:
        return Theme::space(1);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::space(2);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration: // nothing moves by itself
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return int(Theme::current().color(Role::LineRow).rgba());
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize found = QProxyStyle::sizeFromContents(type, option, size, widget);
    const Theme &theme = Theme::current();
    switch (type) {
    case CT_PushButton:
        found.rwidth() += Theme::space(2);
        found.setHeight(std::max(found.height(), theme.controlHeight()));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        found.setHeight(std::max(found.height(), theme.controlHeight()));
        break;
    case CT_ToolButton:
        found = found.expandedTo({theme.controlHeight(), theme.controlHeight()});
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        found.setHeight(std::max(found.height(), kLeastTarget));
        break;
    case CT_TabBarTab:
        found.rwidth() += Theme::space(1);
        found.setHeight(std::max(found.height(), theme.controlHeight() + Theme::space(1)));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            found.setHeight(std::max(found.height(), theme.rowHeight()));
        break;
    case CT_ItemViewItem:
    case CT_HeaderSection:
        found.setHeight(std::max(found.height(), theme.rowHeight()));
        break;
    default:
        break;
    }
    return found;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Text keeps a distance from the border of its field.
    return element == SE_LineEditContents ? rect.adjusted(Theme::space(0), 0, -Theme::space(0), 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part, bar->rect));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace tally::ui
