// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/disposal_filter_bar.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_row.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kTypingPause = 150; // milliseconds
constexpr int kBoxLength = 9;     // characters

QString withCount(const QString &words, int count)
{
    return words + QStringLiteral("  ") + formatCount(count);
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

DisposalFilterBar::DisposalFilterBar(QWidget *parent)
    : QWidget(parent), m_stage(new QComboBox(this)), m_class(new QComboBox(this)),
      m_supplier(new QComboBox(this)), m_order(new QComboBox(this)), m_mark(new QComboBox(this)),
      m_show(new QComboBox(this)), m_text(new QLineEdit(this)), m_chips(new ChipRow(this))
{
    m_stage->setAccessibleName(tr("Stage"));
    m_class->setAccessibleName(tr("Class of data"));
    m_supplier->setAccessibleName(tr("Supplier"));
    m_order->setAccessibleName(tr("Disposal order"));
    m_mark->setAccessibleName(tr("What is the matter"));
    m_show->setAccessibleName(tr("Open or ended"));
    m_text->setAccessibleName(tr("Words in things"));
    m_text->setPlaceholderText(tr("words, numbers"));
    m_text->setClearButtonEnabled(true);
    m_stage->addItem(tr("Any stage"));
    m_class->addItem(tr("Any class"));
    m_supplier->addItem(tr("Any supplier"));
    m_order->addItem(tr("Any order"));
    m_show->addItem(tr("Not ended"));
    m_show->addItem(tr("Ended"));
    m_show->addItem(tr("All"));
    for (std::size_t i = 0; i < kDisposalMarks; ++i)
        m_mark->addItem(markWords(DisposalMark(i)), int(i));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(1));
    int column = 0;
    for (QComboBox *box : {m_stage, m_class, m_supplier, m_order, m_mark, m_show}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kBoxLength);
        grid->addWidget(box, 0, column++);
        connect(box, &QComboBox::activated, this, &DisposalFilterBar::read);
    }
    grid->addWidget(m_text, 0, column);
    grid->setColumnStretch(column, 1);
    grid->addWidget(m_chips, 1, 0, 1, column + 1);
    m_chips->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingPause);
    connect(&m_soon, &QTimer::timeout, this, &DisposalFilterBar::read);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_text, &QLineEdit::returnPressed, this, &DisposalFilterBar::left);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_text, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &DisposalFilterBar::left);
    const auto all = [this] {
        m_filter.only.clear();
        m_filter.onlyWords.clear();
        setFilter(m_filter);
        Q_EMIT filterChanged();
    };
    connect(m_chips, &ChipRow::removeRequested, this, all);
    connect(m_chips, &ChipRow::editRequested, this, all);
}

void DisposalFilterBar::setFilter(const DisposalFilter &filter)
{
    m_filter = filter;
    const QSignalBlocker quiet(m_text);
    if (m_text->text() != filter.text)
        m_text->setText(filter.text);
    m_show->setCurrentIndex(int(filter.show));
    choose(m_mark, int(filter.mark));
    m_chips->setVisible(!filter.only.empty());
    m_chips->setChips(filter.only.empty() ? QList<ChipWords>()
                                          : QList<ChipWords>{{tr("Behind"), filter.onlyWords}});
    m_soon.stop();
}

void DisposalFilterBar::read()
{
    m_soon.stop();
    DisposalFilter filter = m_filter;
    filter.stage.reset();
    if (const QVariant stage = m_stage->currentData(); stage.isValid())
        filter.stage = DisposalStage(stage.toInt());
    filter.dataClass = m_class->currentData().toString().toStdString();
    filter.supplier = ItemId(m_supplier->currentData().toLongLong());
    filter.order = ItemId(m_order->currentData().toLongLong());
    filter.mark = DisposalMark(m_mark->currentData().toInt());
    filter.show = DisposalShow(m_show->currentIndex());
    filter.text = m_text->text();
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

void DisposalFilterBar::fillItems(QComboBox *box, const QString &any, const std::map<ItemId, int> &counts,
                                  ItemId chosen, const DisposalSheet &sheet)
{
    std::vector<std::pair<QString, std::pair<ItemId, int>>> items;
    for (const auto &[item, count] : counts)
        items.emplace_back(toQt(sheet.scene->nameOf(item)), std::pair(item, count));
    if (chosen && !counts.contains(chosen))
        items.emplace_back(toQt(sheet.scene->nameOf(chosen)), std::pair(chosen, 0));
    std::sort(items.begin(), items.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(any);
    for (const auto &[name, item] : items)
        box->addItem(withCount(name, item.second), qint64(item.first.value));
    choose(box, chosen ? QVariant(qint64(chosen.value)) : QVariant());
}

void DisposalFilterBar::showRows(const DisposalRows &rows, const DisposalSheet &sheet)
{
    {
        const QSignalBlocker stage(m_stage), dataClass(m_class);
        m_stage->clear();
        m_stage->addItem(tr("Any stage"));
        for (std::size_t i = 0; i < kDisposalStages; ++i)
            m_stage->addItem(withCount(stageWords(DisposalStage(i)), rows.byStage[i]), int(i));
        choose(m_stage, m_filter.stage ? QVariant(int(*m_filter.stage)) : QVariant());
        m_class->clear();
        m_class->addItem(tr("Any class"));
        for (const char *each : {"C1", "C2", "C3", "C4"}) {
            const auto found = rows.byClass.find(each);
            if (found != rows.byClass.end() || m_filter.dataClass == each)
                m_class->addItem(
                    withCount(QLatin1String(each), found == rows.byClass.end() ? 0 : found->second),
                    QLatin1String(each));
        }
        choose(m_class, m_filter.dataClass.empty() ? QVariant() : QVariant(toQt(m_filter.dataClass)));
    }
    fillItems(m_supplier, tr("Any supplier"), rows.bySupplier, m_filter.supplier, sheet);
    fillItems(m_order, tr("Any order"), rows.byOrder, m_filter.order, sheet);
    for (std::size_t i = 1; i < kDisposalMarks; ++i)
        m_mark->setItemText(int(i), withCount(markWords(DisposalMark(i)), rows.byMark[i]));
}

} // namespace tally::ui
