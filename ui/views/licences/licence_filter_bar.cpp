// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/licence_filter_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field_buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace tally::ui {

namespace {

constexpr int kTypingPause = 120; // milliseconds
constexpr int kBoxLength = 12;    // characters

void select(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

LicenceFilterBar::LicenceFilterBar(QWidget *parent)
    : QWidget(parent), m_publisher(new QComboBox(this)), m_owner(new QComboBox(this)),
      m_agreement(new QComboBox(this)), m_show(new QComboBox(this)), m_words(new QLineEdit(this))
{
    m_publisher->setAccessibleName(tr("Publisher"));
    m_owner->setAccessibleName(tr("Owner"));
    m_agreement->setAccessibleName(tr("Agreement"));
    m_show->setAccessibleName(tr("Which products"));
    m_words->setAccessibleName(tr("Words in products"));
    m_words->setPlaceholderText(tr("words of product or publisher"));
    m_words->setClearButtonEnabled(true);
    nameFieldButtons(*m_words, tr("Clear"));
    m_publisher->addItem(tr("Any publisher"), QString());
    m_owner->addItem(tr("Any owner"), qint64(0));
    m_agreement->addItem(tr("Any agreement"), qint64(0));
    for (const QString &text : {tr("Any standing"), tr("Short"), tr("Spare"), tr("Even")})
        m_show->addItem(text, m_show->count());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    for (QComboBox *box : {m_publisher, m_owner, m_agreement, m_show}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kBoxLength);
        row->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &LicenceFilterBar::read);
    }
    row->addWidget(m_words, 2);
    m_words->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingPause);
    connect(&m_soon, &QTimer::timeout, this, &LicenceFilterBar::read);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
}

void LicenceFilterBar::setFilter(const LicenceFilter &filter)
{
    m_filter = filter;
    choose();
    const QSignalBlocker quiet(m_words);
    if (m_words->text() != filter.words)
        m_words->setText(filter.words);
    m_soon.stop();
}

// A choice that is there no more stays to be seen, without a line.
void LicenceFilterBar::choose()
{
    select(m_publisher, m_filter.publisher);
    select(m_owner, qint64(m_filter.owner.value));
    select(m_agreement, qint64(m_filter.agreement.value));
    m_show->setCurrentIndex(int(m_filter.show));
}

void LicenceFilterBar::read()
{
    m_soon.stop();
    LicenceFilter filter;
    filter.publisher = m_publisher->currentData().toString();
    filter.owner = ItemId(m_owner->currentData().toLongLong());
    filter.agreement = ItemId(m_agreement->currentData().toLongLong());
    filter.show = LicenceShow(m_show->currentIndex());
    filter.words = m_words->text();
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

void LicenceFilterBar::showChoices(const LicenceSheet &sheet)
{
    const LicenceChoices choices = licenceChoices(sheet);
    for (QComboBox *box : {m_publisher, m_owner, m_agreement}) {
        const QSignalBlocker quiet(box);
        while (box->count() > 1)
            box->removeItem(1);
    }
    for (const QString &publisher : choices.publishers)
        m_publisher->addItem(publisher, publisher);
    for (const auto &[name, item] : choices.owners)
        m_owner->addItem(name, qint64(item.value));
    for (const auto &[name, item] : choices.agreements)
        m_agreement->addItem(name, qint64(item.value));
    if (!m_filter.publisher.isEmpty() && m_publisher->findData(m_filter.publisher) < 0)
        m_publisher->addItem(m_filter.publisher, m_filter.publisher);
    choose();
}

QString LicenceFilterBar::words() const
{
    QStringList words;
    for (const QComboBox *box : {m_publisher, m_owner, m_agreement, m_show}) {
        if (box->currentIndex() > 0)
            words.append(box->currentText());
    }
    if (!m_filter.words.isEmpty())
        words.append(m_filter.words);
    return words.join(QStringLiteral(", "));
}

bool LicenceFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent &>(*event).key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tally::ui
