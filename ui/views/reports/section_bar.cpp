// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reports/section_bar.h"

#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/reports/document_model.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kNameWidth = 340; // of what a line is about, where sections share their columns
constexpr int kFigureWidth = 120;

} // namespace

SectionBar::SectionBar(DocumentModel *model, TableView *table, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(table), m_box(new QComboBox(this))
{
    m_box->setAccessibleName(tr("Part of the report"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), Theme::space(1), Theme::space(4), Theme::space(2));
    row->addWidget(m_box);
    row->addStretch(1);
    hide();
    connect(m_box, &QComboBox::activated, this, [this](int section) {
        m_model->showOnly(std::size_t(section));
        setWidths();
    });
}

void SectionBar::refresh()
{
    m_box->clear();
    for (const report::Section &section : m_model->document().sections)
        m_box->addItem(
            tr("%1 (%2)").arg(QCoreApplication::translate("tally::report", section.heading.c_str()),
                              formatCount(qint64(section.rows.size()))));
    m_box->setCurrentIndex(int(m_model->shownSection()));
    setVisible(m_model->doSectionsDiffer());
    setWidths();
}

void SectionBar::setWidths()
{
    if (m_model->columnCount() == 0)
        return;
    QList<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column)
        widths.append(m_model->column(column).number || !m_model->doSectionsDiffer() ? kFigureWidth : 0);
    if (!m_model->doSectionsDiffer())
        widths.first() = kNameWidth;
    m_table->setWidths(widths); // 0: as heading and rows need
}

} // namespace tally::ui
