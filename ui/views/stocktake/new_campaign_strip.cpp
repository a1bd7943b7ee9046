// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stocktake/new_campaign_strip.h"

#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace tally::ui {

namespace {

constexpr int kTypingPause = 150; // milliseconds
constexpr int kLongestName = 120;
constexpr int kMostSampled = 1'000'000;

QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

NewCampaignStrip::NewCampaignStrip(Session &session, QWidget *parent)
    : QuestionStrip(parent), m_session(session), m_name(new QLineEdit(this)), m_class(new QComboBox(this)),
      m_scope(new QLineEdit(this)), m_sample(new QComboBox(this)), m_size(new QSpinBox(this)),
      m_blind(new QCheckBox(tr("&Blind: who counts is not told what is expected"), this)),
      m_words(new ElidedLabel({}, TextSize::Body, Role::TextMuted, this)),
      m_open(new QPushButton(tr("Open the campaign"), this))
{
    setFocusProxy(m_name);
    setAccessibleName(tr("New campaign"));
    m_name->setMaxLength(kLongestName);
    m_scope->setPlaceholderText(tr("all of the class, or a filter: site:\"Civic Centre\""));
    m_scope->setAccessibleDescription(m_scope->placeholderText());
    m_sample->addItem(tr("all of them"), QStringLiteral("all"));
    m_sample->addItem(tr("a random sample"), QStringLiteral("random"));
    m_sample->addItem(tr("a sample, dear things rather"), QStringLiteral("value"));
    m_sample->addItem(tr("a sample, doubtful things rather"), QStringLiteral("risk"));
    m_size->setRange(0, kMostSampled);
    m_size->setSpecialValueText(tr("as many as 95 % ± 5 % needs"));
    m_size->setAccessibleName(tr("Size of the sample"));
    setPrimary(m_open);
    m_open->setAutoDefault(false);
    auto *leave = new QPushButton(tr("Leave"), this);
    leave->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(1));
    grid->addWidget(labelFor(m_name, tr("&Name of the campaign"), this), 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(labelFor(m_class, tr("&Counts"), this), 0, 2);
    grid->addWidget(m_class, 0, 3);
    grid->addWidget(labelFor(m_scope, tr("&Which"), this), 1, 0);
    grid->addWidget(m_scope, 1, 1);
    grid->addWidget(labelFor(m_sample, tr("&How many"), this), 1, 2);
    grid->addWidget(m_sample, 1, 3);
    grid->addWidget(m_size, 1, 4);
    grid->addWidget(m_blind, 2, 1);
    grid->addWidget(m_words, 2, 2, 1, 2);
    grid->addWidget(leave, 2, 4);
    grid->addWidget(m_open, 2, 5);
    grid->setColumnStretch(1, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingPause);
    connect(&m_soon, &QTimer::timeout, this, &NewCampaignStrip::preview);
    const auto soon = [this] { m_soon.start(); };
    connect(m_name, &QLineEdit::textChanged, this, soon);
    connect(m_scope, &QLineEdit::textChanged, this, soon);
    connect(m_class, &QComboBox::currentIndexChanged, this, soon);
    connect(m_sample, &QComboBox::currentIndexChanged, this, [this, soon] {
        m_size->setVisible(m_sample->currentIndex() > 0);
        soon();
    });
    connect(m_size, &QSpinBox::valueChanged, this, soon);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(wish()); });
    for (QLineEdit *field : {m_name, m_scope}) {
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (m_open->isEnabled())
                Q_EMIT openWanted(wish());
        });
    }
    connect(leave, &QPushButton::clicked, this, &NewCampaignStrip::left);
    hide();
}

void NewCampaignStrip::begin(const QString &scope)
{
    const estate::EstatePtr estate = m_session.estate();
    if (estate == nullptr)
        return;
    m_class->clear();
    for (const model::ClassSpec &spec : estate->classes().classes()) {
        if (estate->classes().isA(spec.name, "asset"))
            m_class->addItem(toQt(spec.plural), toQt(spec.name));
    }
    m_class->setCurrentIndex(m_class->findData(QStringLiteral("hardware")));
    m_name->clear();
    m_scope->setText(scope);
    m_sample->setCurrentIndex(0);
    m_size->setValue(0);
    m_size->hide();
    m_blind->setChecked(false);
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    preview();
}

audit::CampaignWish NewCampaignStrip::wish() const
{
    audit::CampaignWish wish;
    wish.name = m_name->text().trimmed().toStdString();
    wish.className = m_class->currentData().toString().toStdString();
    wish.scope = m_scope->text().toStdString();
    wish.blind = m_blind->isChecked();
    wish.sample.kind = m_sample->currentData().toString().toStdString();
    if (m_size->value() > 0)
        wish.sample.size = m_size->value();
    return wish;
}

void NewCampaignStrip::preview()
{
    const estate::EstatePtr estate = m_session.estate();
    if (estate == nullptr || !isVisible())
        return;
    m_session.compute<Result<audit::OpeningPlan>>(
        this, QStringLiteral("plan"),
        [estate, wish = wish()](JobContext &) { return audit::planOpening(*estate, wish, estate->today()); },
        [this](const Result<audit::OpeningPlan> &plan) { showPlan(plan); });
}

void NewCampaignStrip::showPlan(const Result<audit::OpeningPlan> &plan)
{
    m_open->setEnabled(static_cast<bool>(plan));
    if (!plan) {
        m_words->setRole(m_name->text().trimmed().isEmpty() ? Role::TextMuted : Role::Bad);
        m_words->setText(asSentence(toQt(plan.error().reason)) + QLatin1Char(' ') +
                         toQt(plan.error().remedy));
        m_open->setText(tr("Open the campaign"));
        return;
    }
    m_words->setRole(Role::TextMuted);
    m_words->setText(plan->expected == plan->population
                         ? tr("%1 items are to be counted.").arg(formatCount(plan->expected))
                         : tr("%1 of %2 items are to be counted.")
                               .arg(formatCount(plan->expected), formatCount(plan->population)));
    m_open->setText(tr("Open: count %1 items").arg(formatCount(plan->expected)));
}

} // namespace tally::ui
