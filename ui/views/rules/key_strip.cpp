// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rules/key_strip.h"

#include "model/canonical.h"
#include "ui/models/item_words.h"
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
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <set>

namespace tally::ui {

namespace {

constexpr int kStrongest = 100;
constexpr int kNewStrength = 50;
constexpr int kMarkChars = 14;

QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

KeyStrip::KeyStrip(QWidget *parent)
    : QuestionStrip(parent), m_class(new QComboBox(this)), m_strength(new QSpinBox(this)),
      m_words(new TextLabel({}, TextSize::Body, Role::TextMuted, this)),
      m_do(new QPushButton(tr("Put into the draft"), this))
{
    setAccessibleName(tr("Identifying key"));
    m_strength->setRange(1, kStrongest);
    m_words->setWordWrap(true);
    setPrimary(m_do);
    m_do->setAutoDefault(true);
    auto *leave = new QPushButton(tr("Leave"), this);
    leave->setAutoDefault(true);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(Theme::space(1));
    for (std::size_t i = 0; i < kMostMarks; ++i) {
        auto *box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kMarkChars);
        box->setAccessibleName(i == 0 ? tr("What must be the same") : tr("And, part %1").arg(i + 1));
        m_marks[i] = box;
        if (i > 0)
            marks->addWidget(new QLabel(tr("and"), this));
        marks->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &KeyStrip::check);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(1));
    grid->addWidget(labelFor(m_class, tr("&Class"), this), 0, 0);
    grid->addWidget(m_class, 0, 1);
    grid->addWidget(labelFor(m_strength, tr("&Strength"), this), 0, 2);
    grid->addWidget(m_strength, 0, 3);
    grid->addWidget(m_words, 0, 4);
    grid->addWidget(labelFor(m_marks[0], tr("&Key"), this), 1, 0);
    grid->addLayout(marks, 1, 1, 1, 4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(2));
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_do);
    grid->addLayout(buttons, 2, 0, 1, 5);
    grid->setColumnStretch(4, 1);
    QWidget *before = m_class;
    for (QWidget *next : std::initializer_list<QWidget *>{m_strength, m_marks[0], m_marks[1], m_marks[2],
                                                          m_marks[3], leave, m_do}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        fillMarks();
        check();
    });
    connect(m_strength, &QSpinBox::valueChanged, this, &KeyStrip::check);
    connect(m_do, &QPushButton::clicked, this, &KeyStrip::wanted);
    connect(leave, &QPushButton::clicked, this, &KeyStrip::left);
    hide();
}

void KeyStrip::begin(const estate::EstatePtr &estate, const app::IdentificationDraft &draft,
                     const std::string &className, const std::optional<model::IdentifyingKey> &key)
{
    m_estate = estate;
    m_draft = &draft;
    m_changed = key;
    {
        const QSignalBlocker quiet(m_class);
        m_class->clear();
        for (const model::ClassSpec &spec : estate->classes().classes())
            m_class->addItem(classLabel(estate->classes(), spec.name), toQt(spec.name));
        m_class->model()->sort(0);
        m_class->setCurrentIndex(qMax(0, m_class->findData(toQt(className))));
        m_class->setEnabled(!key);
    }
    fillMarks();
    for (std::size_t i = 0; i < kMostMarks; ++i) {
        const QString mark = key && i < key->attributes.size() ? toQt(key->attributes[i]) : QString();
        m_marks[i]->setCurrentIndex(qMax(0, m_marks[i]->findData(mark)));
    }
    m_strength->setValue(key ? key->strength : kNewStrength);
    show();
    check();
    QWidget *first = key ? static_cast<QWidget *>(m_strength) : m_class;
    setFocusProxy(first);
    first->setFocus(Qt::OtherFocusReason);
    if (key)
        m_strength->selectAll();
}

// What the class has, and what only identifies; a key that names something else keeps it.
void KeyStrip::fillMarks()
{
    const model::ClassRegistry &classes = m_estate->classes();
    const std::string of = className();
    std::set<std::string> names(model::identifierKinds().begin(), model::identifierKinds().end());
    for (const model::AttributeSpec &spec : classes.attributesOf(of))
        names.insert(spec.name);
    if (m_changed)
        names.insert(m_changed->attributes.begin(), m_changed->attributes.end());
    std::vector<std::pair<QString, QString>> offered; // words, name
    for (const std::string &name : names)
        offered.emplace_back(markWords(classes, of, name), toQt(name));
    std::sort(offered.begin(), offered.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (QComboBox *box : m_marks) {
        const QSignalBlocker quiet(box);
        const QVariant stood = box->currentData();
        box->clear();
        box->addItem(box == m_marks[0] ? tr("choose") : tr("nothing more"), QString());
        for (const auto &[words, name] : offered)
            box->addItem(words, name);
        box->setCurrentIndex(qMax(0, box->findData(stood)));
    }
}

std::string KeyStrip::className() const
{
    return m_class->currentData().toString().toStdString();
}

model::IdentifyingKey KeyStrip::typed() const
{
    model::IdentifyingKey key;
    for (const QComboBox *box : m_marks) {
        const std::string name = box->currentData().toString().toStdString();
        if (!name.empty() &&
            std::find(key.attributes.begin(), key.attributes.end(), name) == key.attributes.end())
            key.attributes.push_back(name);
    }
    key.strength = m_strength->value();
    return key;
}

app::IdentificationDraft::Keys KeyStrip::keys() const
{
    auto keys = m_draft->keysOf(*m_estate, className());
    const auto was = std::find_if(keys.begin(), keys.end(), [&](const model::IdentifyingKey &key) {
        return m_changed && key.attributes == m_changed->attributes;
    });
    if (was != keys.end())
        *was = typed();
    else
        keys.push_back(typed());
    return keys;
}

QString KeyStrip::words() const
{
    return m_words->text();
}

QString KeyStrip::mistake() const
{
    const model::IdentifyingKey key = typed();
    if (key.attributes.empty())
        return tr("Choose what two reports must have in common to speak of one thing.");
    if (m_changed && m_changed->attributes.size() > kMostMarks)
        return tr("This key has more than four parts; change it in a file and load that.");
    const auto keys = m_draft->keysOf(*m_estate, className());
    const bool twice = std::any_of(keys.begin(), keys.end(), [&](const model::IdentifyingKey &each) {
        return each.attributes == key.attributes && (!m_changed || each.attributes != m_changed->attributes);
    });
    return twice ? tr("%1 has this key already: change that one.")
                       .arg(classLabel(m_estate->classes(), className()))
                 : QString();
}

void KeyStrip::check()
{
    if (m_estate == nullptr)
        return;
    const QString wrong = mistake();
    m_do->setEnabled(wrong.isEmpty());
    m_words->setText(wrong.isEmpty() ? tr("decides %1").arg(decidesWords(m_strength->value())) : wrong);
}

// Enter in a field or a list is the button.
void KeyStrip::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        m_do->click();
    else
        QuestionStrip::keyPressEvent(event);
}

} // namespace tally::ui
