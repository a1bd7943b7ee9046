// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filter_builder.h"

#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/shell/class_tree.h"
#include "ui/tables/filter_text.h"
#include "ui/tables/value_edit.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <string_view>

namespace tally::ui {

namespace {

using estate::FilterOperator;
using estate::FilterTerm;

constexpr int kAttributeWidth = 200;
constexpr int kOperatorWidth = 140;
constexpr int kValueWidth = 160;
constexpr int kCountWidth = 90;

// As filters write values: dates as ISO, words as they are.
std::string written(const model::CatalogueEntry &attribute, const QString &typed, Day today)
{
    const QString text = typed.trimmed();
    if (attribute.type == model::AttributeType::Date || attribute.type == model::AttributeType::Instant) {
        constexpr int kYear = 4;
        const bool relative = text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1Char('-')) ||
                              text.compare(QStringLiteral("today"), Qt::CaseInsensitive) == 0;
        const auto day = text.size() == kYear || relative ? std::nullopt : parseDay(text, today);
        return day ? tally::formatDay(*day) : text.toStdString();
    }
    for (const std::string &choice : attribute.choices) {
        if (choiceWords(choice).compare(text, Qt::CaseInsensitive) == 0)
            return choice;
    }
    return filterNumber(attribute, text).toStdString();
}

// The signs of the filter language in words; the engine names them in English.
constexpr std::array kOperatorWords{
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "on"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "before"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "after"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "from … to"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "is"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "is not"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "is more than"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "is at least"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "is less than"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "is at most"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "is one of"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "contains"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "comes before"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "comes after"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "fits the expression"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "is recorded"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "is not recorded"),
    QT_TRANSLATE_NOOP("tally::ui::FilterBuilder", "is known to be none"),
};

QString operatorWords(const std::string &label)
{
    const auto *at = std::find(kOperatorWords.begin(), kOperatorWords.end(), std::string_view(label));
    return at == kOperatorWords.end() ? toQt(label) : FilterBuilder::tr(*at);
}

QString shownValue(const model::CatalogueEntry &attribute, const std::string &value)
{
    const bool isChoice =
        std::find(attribute.choices.begin(), attribute.choices.end(), value) != attribute.choices.end();
    return isChoice ? choiceWords(value) : toQt(value);
}

} // namespace

FilterBuilder::FilterBuilder(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout), m_title(new TextLabel),
      m_together(new TextLabel({}, TextSize::Body, Role::TextMuted))
{
    setProperty("pane", true);
    setAccessibleName(tr("Filter builder"));
    m_title->setDemiBold(true);
    m_rows->setSpacing(Theme::space(1));
    auto *add = new ToolButton(QStringLiteral("add"), tr("Add condition"), {}, this);
    auto *close = new ToolButton(QStringLiteral("close"), tr("Leave"), {}, this);
    close->setIconOnly(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(add);
    foot->addStretch(1);
    foot->addWidget(m_together);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    column->setSpacing(Theme::space(1));
    column->addLayout(head);
    column->addLayout(m_rows);
    column->addLayout(foot);
    connect(add, &QAbstractButton::clicked, this, &FilterBuilder::addLine);
    connect(close, &QAbstractButton::clicked, this, &FilterBuilder::left);
    hide();
}

void FilterBuilder::clear()
{
    for (const Line &line : m_lines)
        line.row->deleteLater();
    m_lines.clear();
}

void FilterBuilder::begin(const estate::EstatePtr &estate, const std::string &className,
                          const QString &filter)
{
    m_filling = true;
    clear();
    m_estate = estate;
    m_class = className;
    m_attributes = model::columnCatalogue(estate->classes(), className);
    m_title->setText(
        tr("Show %1 where all of this holds:").arg(classPlural(estate->classes(), className).toLower()));
    const auto terms = estate::filterTerms(filter.toStdString(), className, estate->classes());
    for (const FilterTerm &term : terms ? *terms : std::vector<FilterTerm>()) {
        const auto entry = model::catalogueEntry(estate->classes(), className, term.attribute);
        const bool isLine = !term.negated && term.op && term.op != FilterOperator::AnyOf && entry &&
                            !term.attribute.empty() && term.values.size() <= 2;
        m_lines.push_back(isLine ? makeLine() : makeWritten(term.text));
        m_rows->addWidget(m_lines.back().row);
        if (!isLine)
            continue;
        QStringList values;
        for (const std::string &value : term.values)
            values.append(shownValue(*entry, value));
        setLine(lineCount() - 1, entry->name, *term.op, values);
    }
    if (m_lines.empty()) {
        m_lines.push_back(makeLine());
        m_rows->addWidget(m_lines.back().row);
    }
    m_filling = false;
    nameLines();
    recount();
    show();
    if (m_lines.back().attribute != nullptr)
        m_lines.back().attribute->setFocus(Qt::OtherFocusReason);
}

FilterBuilder::Line FilterBuilder::makeWritten(const std::string &term)
{
    Line line;
    line.written = term;
    line.row = new QWidget(this);
    line.count = new TextLabel({}, TextSize::Body, Role::TextMuted, line.row);
    auto *remove = new ToolButton(QStringLiteral("close"), tr("Remove this condition"), {}, line.row);
    remove->setIconOnly(true);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins({});
    row->addWidget(new TextLabel(toQt(term), TextSize::Body, Role::Text, line.row), 1);
    row->addWidget(line.count);
    row->addWidget(remove);
    connect(remove, &QAbstractButton::clicked, this, [this, at = line.row] { removeLine(at); });
    return line;
}

FilterBuilder::Line FilterBuilder::makeLine()
{
    Line line;
    line.row = new QWidget(this);
    line.attribute = new QComboBox(line.row);
    line.op = new QComboBox(line.row);
    line.first = new QLineEdit(line.row);
    line.second = new QLineEdit(line.row);
    line.count = new TextLabel({}, TextSize::Body, Role::TextMuted, line.row);
    line.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line.count->setMinimumWidth(kCountWidth);
    line.attribute->setMinimumWidth(kAttributeWidth);
    line.op->setMinimumWidth(kOperatorWidth);
    line.attribute->setAccessibleName(tr("Attribute"));
    line.op->setAccessibleName(tr("Condition"));
    line.first->setAccessibleName(tr("Value"));
    line.second->setAccessibleName(tr("Up to"));
    for (QLineEdit *value : {line.first, line.second})
        value->setMinimumWidth(kValueWidth);
    line.attribute->setEditable(true);
    line.attribute->setInsertPolicy(QComboBox::NoInsert);
    line.attribute->completer()->setFilterMode(Qt::MatchContains);
    line.attribute->completer()->setCompletionMode(QCompleter::PopupCompletion);
    line.attribute->addItem(QString());
    for (const model::CatalogueEntry &entry : m_attributes)
        line.attribute->addItem(definedWords(entry.label), toQt(entry.name));
    line.attribute->lineEdit()->setPlaceholderText(tr("Attribute"));
    line.attribute->lineEdit()->setAccessibleName(tr("Attribute"));
    auto *remove = new ToolButton(QStringLiteral("close"), tr("Remove this condition"), {}, line.row);
    remove->setIconOnly(true);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins({});
    row->setSpacing(Theme::space(1));
    for (QWidget *part : std::initializer_list<QWidget *>{line.attribute, line.op, line.first, line.second})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(line.count);
    row->addWidget(remove);
    connect(line.attribute, &QComboBox::currentIndexChanged, this, [this, line] {
        fillOperators(line);
        tell();
    });
    connect(line.op, &QComboBox::currentIndexChanged, this, [this, line] {
        showValues(line);
        tell();
    });
    connect(line.first, &QLineEdit::textChanged, this, &FilterBuilder::tell);
    connect(line.second, &QLineEdit::textChanged, this, &FilterBuilder::tell);
    connect(remove, &QAbstractButton::clicked, this, [this, at = line.row] { removeLine(at); });
    showValues(line);
    return line;
}

const model::CatalogueEntry *FilterBuilder::attributeOf(const Line &line) const
{
    const std::string name =
        line.attribute == nullptr ? std::string() : line.attribute->currentData().toString().toStdString();
    const auto at = std::find_if(m_attributes.begin(), m_attributes.end(),
                                 [&](const model::CatalogueEntry &entry) { return entry.name == name; });
    return at == m_attributes.end() ? nullptr : &*at;
}

void FilterBuilder::fillOperators(const Line &line)
{
    line.op->clear();
    const model::CatalogueEntry *entry = attributeOf(line);
    if (entry == nullptr)
        return;
    for (const estate::OperatorChoice &choice : estate::operatorsFor(*entry)) {
        if (choice.op != FilterOperator::AnyOf) // chips and column menus have lists
            line.op->addItem(operatorWords(choice.label), static_cast<int>(choice.op));
    }
    delete line.first->completer();
    completeValues(line.first, *entry, m_context.session);
}

void FilterBuilder::showValues(const Line &line)
{
    std::size_t values = 0;
    if (const model::CatalogueEntry *entry = attributeOf(line)) {
        for (const estate::OperatorChoice &choice : estate::operatorsFor(*entry)) {
            if (static_cast<int>(choice.op) == line.op->currentData().toInt())
                values = choice.mostValues;
        }
    }
    line.op->setEnabled(line.op->count() > 0);
    line.first->setVisible(values > 0);
    line.second->setVisible(values > 1);
}

std::string FilterBuilder::termOf(const Line &line) const
{
    if (!line.written.empty())
        return line.written;
    const model::CatalogueEntry *entry = attributeOf(line);
    if (entry == nullptr || line.op->currentIndex() < 0)
        return {};
    std::vector<std::string> values;
    for (const QLineEdit *value : {line.first, line.second}) {
        if (!value->isHidden())
            values.push_back(written(*entry, value->text(), m_estate->today()));
    }
    const auto term =
        estate::buildTerm(entry->name, static_cast<FilterOperator>(line.op->currentData().toInt()), values,
                          m_class, m_estate->classes());
    return term ? *term : std::string();
}

QString FilterBuilder::filter() const
{
    std::vector<std::string> terms;
    for (const Line &line : m_lines)
        terms.push_back(termOf(line));
    return toQt(estate::joinedTerms(terms));
}

void FilterBuilder::addLine()
{
    m_lines.push_back(makeLine());
    m_rows->addWidget(m_lines.back().row);
    nameLines();
    m_lines.back().attribute->setFocus(Qt::OtherFocusReason);
}

void FilterBuilder::setLine(int at, const std::string &attribute, FilterOperator op,
                            const QStringList &values)
{
    const Line line = m_lines.at(static_cast<std::size_t>(at));
    line.attribute->setCurrentIndex(line.attribute->findData(toQt(attribute)));
    line.op->setCurrentIndex(line.op->findData(static_cast<int>(op)));
    line.first->setText(values.value(0));
    line.second->setText(values.value(1));
    tell();
}

void FilterBuilder::removeLine(QWidget *row)
{
    std::erase_if(m_lines, [&](const Line &line) { return line.row == row; });
    row->hide();
    row->deleteLater();
    nameLines();
    tell();
}

void FilterBuilder::tell()
{
    if (m_filling)
        return;
    recount();
    Q_EMIT changed(filter());
}

// How many each condition would leave alone, and all of them together.
void FilterBuilder::recount()
{
    std::vector<std::string> terms;
    for (const Line &line : m_lines)
        terms.push_back(termOf(line));
    terms.push_back(filter().toStdString());
    using Counts = std::vector<std::size_t>;
    m_context.session.compute<Counts>(
        this, QStringLiteral("counts"),
        [estate = m_estate, className = m_class, terms](JobContext &job) {
            Counts counts;
            const auto all = estate::ItemTable::ofClass(estate, className);
            for (const std::string &term : terms) {
                const auto some = all ? all->filtered(term, job) : all;
                counts.push_back(some ? some->size() : 0);
            }
            return counts;
        },
        [this, terms](const Counts &counts) {
            if (counts.size() != m_lines.size() + 1)
                return;
            for (std::size_t i = 0; i < m_lines.size(); ++i)
                m_lines[i].count->setText(terms[i].empty() ? QString()
                                                           : formatCount(static_cast<qint64>(counts[i])));
            m_together->setText(tr("together: %1").arg(formatCount(static_cast<qint64>(counts.back()))));
            nameLines();
        });
}

void FilterBuilder::nameLines()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString count = m_lines[i].count->text();
        const QString name = tr("Condition %1").arg(i + 1);
        m_lines[i].row->setAccessibleName(count.isEmpty() ? name : tr("%1, %2 items").arg(name, count));
    }
}

void FilterBuilder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void FilterBuilder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().color(Role::Line));
}

} // namespace tally::ui
