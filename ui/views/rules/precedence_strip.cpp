// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rules/precedence_strip.h"

#include "app/precedence_rules.h"
#include "ui/models/item_words.h"
#include "ui/models/value_text.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/rules/rule_words.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <set>

namespace tally::ui {

namespace {

using reconcile::Precedence;

constexpr int kAttributeChars = 24;

QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

// "person, register" as it is typed.
std::vector<std::string> listOf(const QString &typed)
{
    std::vector<std::string> words;
    for (const QString &word : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty())
            words.push_back(trimmed.toStdString());
    }
    return words;
}

QGridLayout *gridOf(QWidget *strip)
{
    auto *grid = new QGridLayout(strip);
    grid->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(1));
    return grid;
}

QHBoxLayout *footOf(QWidget *words, QPushButton *leave, QPushButton *act)
{
    leave->setAutoDefault(true);
    act->setAutoDefault(true);
    setPrimary(act);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(words, 1);
    row->addWidget(leave);
    row->addWidget(act);
    return row;
}

} // namespace

PrecedenceStrip::PrecedenceStrip(QWidget *parent)
    : QuestionStrip(parent), m_class(new QComboBox(this)), m_attribute(new QComboBox(this)),
      m_choose(new QComboBox(this)), m_order(new QLineEdit(this)),
      m_words(new TextLabel({}, TextSize::Body, Role::TextMuted, this)),
      m_do(new QPushButton(tr("Put into the draft"), this))
{
    setAccessibleName(tr("Precedence rule"));
    m_words->setWordWrap(true);
    m_attribute->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_attribute->setMinimumContentsLength(kAttributeChars);
    using Choose = Precedence::Choose;
    for (const Choose each : {Choose::Order, Choose::Newest, Choose::MostSources})
        m_choose->addItem(chooseWords(each), int(each));
    m_order->setPlaceholderText(tr("as for all others"));
    auto *leave = new QPushButton(tr("Leave"), this);
    QGridLayout *grid = gridOf(this);
    grid->addWidget(labelFor(m_class, tr("&Class"), this), 0, 0);
    grid->addWidget(m_class, 0, 1);
    grid->addWidget(labelFor(m_attribute, tr("&Attribute"), this), 0, 2);
    grid->addWidget(m_attribute, 0, 3);
    grid->addWidget(labelFor(m_choose, tr("&Shows"), this), 1, 0);
    grid->addWidget(m_choose, 1, 1);
    grid->addWidget(labelFor(m_order, tr("&Groups, best first"), this), 1, 2);
    grid->addWidget(m_order, 1, 3);
    grid->addLayout(footOf(m_words, leave, m_do), 2, 0, 1, 4);
    grid->setColumnStretch(3, 1);
    QWidget *before = m_class;
    for (QWidget *next : std::initializer_list<QWidget *>{m_attribute, m_choose, m_order, leave, m_do}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        fillAttributes();
        check();
    });
    connect(m_attribute, &QComboBox::currentIndexChanged, this, &PrecedenceStrip::check);
    connect(m_choose, &QComboBox::currentIndexChanged, this, &PrecedenceStrip::check);
    connect(m_order, &QLineEdit::textChanged, this, &PrecedenceStrip::check);
    connect(m_order, &QLineEdit::returnPressed, m_do, &QPushButton::click);
    connect(m_do, &QPushButton::clicked, this, &PrecedenceStrip::wanted);
    connect(leave, &QPushButton::clicked, this, &PrecedenceStrip::left);
    hide();
}

void PrecedenceStrip::begin(const PrecedenceSheet &sheet, const app::PrecedenceDraft &draft,
                            const PrecedenceLine *line)
{
    m_sheet = sheet;
    m_draft = draft;
    m_isNew = line == nullptr;
    const model::ClassRegistry &classes = sheet.estate->classes();
    {
        const QSignalBlocker quiet(m_class);
        m_class->clear();
        for (const model::ClassSpec &spec : classes.classes())
            m_class->addItem(classLabel(classes, spec.name), toQt(spec.name));
        m_class->model()->sort(0);
        m_class->insertItem(0, classWords(classes, {}), QString());
        m_class->setCurrentIndex(line == nullptr ? 0 : qMax(0, m_class->findData(toQt(line->className))));
    }
    fillAttributes();
    const Precedence::Rule rule = line == nullptr
                                      ? Precedence::Rule()
                                      : line->after.value_or(line->before.value_or(Precedence::Rule()));
    if (line != nullptr && m_attribute->findData(toQt(line->attribute)) < 0)
        m_attribute->addItem(ruledWords(classes, line->className, line->attribute), toQt(line->attribute));
    m_attribute->setCurrentIndex(line == nullptr ? 0 : qMax(0, m_attribute->findData(toQt(line->attribute))));
    m_choose->setCurrentIndex(m_choose->findData(int(rule.choose)));
    m_order->setText(orderWords(rule.order));
    m_class->setEnabled(m_isNew);
    m_attribute->setEnabled(m_isNew);
    show();
    check();
    QWidget *first = m_isNew ? static_cast<QWidget *>(m_class) : m_choose;
    setFocusProxy(first);
    first->setFocus(Qt::OtherFocusReason);
}

void PrecedenceStrip::fillAttributes()
{
    const model::ClassRegistry &classes = m_sheet->estate->classes();
    std::set<std::string> names;
    for (const model::ClassSpec &spec : classes.classes()) {
        if (!className().empty() && spec.name != className())
            continue;
        for (const model::AttributeSpec &attribute : classes.attributesOf(spec.name))
            names.insert(attribute.name);
    }
    std::vector<std::pair<QString, QString>> offered;
    for (const std::string &name : names)
        offered.emplace_back(markWords(classes, className(), name), toQt(name));
    std::sort(offered.begin(), offered.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    const QSignalBlocker quiet(m_attribute);
    const QVariant stood = m_attribute->currentData();
    m_attribute->clear();
    m_attribute->addItem(ruledWords(classes, {}, {}), QString());
    for (const auto &[words, name] : offered)
        m_attribute->addItem(words, name);
    m_attribute->setCurrentIndex(qMax(0, m_attribute->findData(stood)));
}

std::string PrecedenceStrip::className() const
{
    return m_class->currentData().toString().toStdString();
}

std::string PrecedenceStrip::attribute() const
{
    return m_attribute->currentData().toString().toStdString();
}

Precedence::Rule PrecedenceStrip::rule() const
{
    return {static_cast<Precedence::Choose>(m_choose->currentData().toInt()), listOf(m_order->text()), {}};
}

app::PrecedenceDraft PrecedenceStrip::draft() const
{
    app::PrecedenceDraft draft = *m_draft;
    draft.setRule(className(), attribute(), rule());
    return draft;
}

QString PrecedenceStrip::words() const
{
    return m_words->text();
}

// The engine itself says what cannot stand.
void PrecedenceStrip::check()
{
    if (!m_sheet)
        return;
    const auto read = app::precedenceWith(*m_sheet->estate, draft().text());
    const bool isBare = className().empty() && attribute().empty() && rule().order.empty();
    m_do->setEnabled(read && !isBare);
    m_words->setRole(read ? Role::TextMuted : Role::Bad);
    if (!read) {
        m_words->setText(sentencesOf(read.error()));
        return;
    }
    QStringList groups;
    for (const Precedence::Group &group : m_sheet->wanted.groups())
        groups.append(toQt(group.name));
    m_words->setText(
        isBare
            ? tr("The rule for all others needs an order. Groups: %1.").arg(groups.join(QStringLiteral(", ")))
            : tr("Groups: %1; what is left out comes last.").arg(groups.join(QStringLiteral(", "))));
}

// Enter in a field or a list is the button.
void PrecedenceStrip::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        m_do->click();
    else
        QuestionStrip::keyPressEvent(event);
}

// --- a group of sources

SourceGroupStrip::SourceGroupStrip(QWidget *parent)
    : QuestionStrip(parent), m_name(new QLineEdit(this)), m_sources(new QLineEdit(this)),
      m_words(new TextLabel({}, TextSize::Body, Role::TextMuted, this)),
      m_do(new QPushButton(tr("Put into the draft"), this))
{
    setAccessibleName(tr("Group of sources"));
    m_words->setWordWrap(true);
    m_name->setPlaceholderText(tr("purchasing"));
    m_sources->setPlaceholderText(tr("csv:orders, xlsx*"));
    auto *leave = new QPushButton(tr("Leave"), this);
    QGridLayout *grid = gridOf(this);
    grid->addWidget(labelFor(m_name, tr("&Group"), this), 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(labelFor(m_sources, tr("&Sources"), this), 0, 2);
    grid->addWidget(m_sources, 0, 3);
    grid->addLayout(footOf(m_words, leave, m_do), 1, 0, 1, 4);
    grid->setColumnStretch(3, 1);
    for (QLineEdit *field : {m_name, m_sources}) {
        connect(field, &QLineEdit::textChanged, this, &SourceGroupStrip::check);
        connect(field, &QLineEdit::returnPressed, m_do, &QPushButton::click);
    }
    connect(m_do, &QPushButton::clicked, this, &SourceGroupStrip::wanted);
    connect(leave, &QPushButton::clicked, this, &SourceGroupStrip::left);
    hide();
}

void SourceGroupStrip::begin(const estate::EstatePtr &estate, const app::PrecedenceDraft &draft,
                             const std::vector<Precedence::Group> &groups, int at)
{
    m_estate = estate;
    m_draft = draft;
    m_groups = groups;
    m_at = at;
    const bool isNew = at < 0;
    m_name->setText(isNew ? QString() : toQt(groups.at(std::size_t(at)).name));
    m_sources->setText(isNew ? QString() : orderWords(groups.at(std::size_t(at)).patterns));
    show();
    check();
    QLineEdit *first = isNew ? m_name : m_sources;
    setFocusProxy(first);
    first->setFocus(Qt::OtherFocusReason);
}

QString SourceGroupStrip::name() const
{
    return m_name->text().trimmed();
}

QString SourceGroupStrip::words() const
{
    return m_words->text();
}

std::vector<Precedence::Group> SourceGroupStrip::groups() const
{
    std::vector<Precedence::Group> all = m_groups;
    Precedence::Group typed{name().toStdString(), listOf(m_sources->text())};
    if (m_at >= 0)
        all.at(std::size_t(m_at)) = std::move(typed);
    else
        all.insert(all.begin(), std::move(typed));
    return all;
}

app::PrecedenceDraft SourceGroupStrip::draft() const
{
    app::PrecedenceDraft draft = *m_draft;
    draft.setGroups(groups());
    return draft;
}

QString SourceGroupStrip::mistake() const
{
    if (name().isEmpty())
        return tr("Give the group a name: rules call it by that.");
    if (listOf(m_sources->text()).empty())
        return tr("Name at least one source, as it stands beside values; * at the end stands for any text.");
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (int(i) != m_at && toQt(m_groups[i].name) == name())
            return tr("There is a group of this name: change that one.");
    }
    if (const auto read = app::precedenceWith(*m_estate, draft().text()); !read)
        return sentencesOf(read.error());
    return {};
}

void SourceGroupStrip::check()
{
    if (!m_draft)
        return;
    const QString wrong = mistake();
    m_do->setEnabled(wrong.isEmpty());
    m_words->setText(wrong.isEmpty() ? tr("A source is of the first group that names it.") : wrong);
}

} // namespace tally::ui
