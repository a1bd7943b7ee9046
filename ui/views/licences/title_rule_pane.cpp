// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/title_rule_pane.h"

#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/licences/title_models.h"
#include "ui/views/licences/working_row.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kTypingPause = 200; // milliseconds
constexpr int kWidths[] = {180, 74, 96};
constexpr int kLongestReason = 400;
constexpr const char *kClasses[] = {"commercial", "subscription", "freeware", "open_source", "in_house",
                                    "component",  "update",       "driver",   "trial",       "unknown"};

void fillHow(QComboBox *box)
{
    const std::pair<const char *, QString> ways[] = {
        {"contains", TitleRulePane::tr("contains")},  {"is", TitleRulePane::tr("is")},
        {"starts", TitleRulePane::tr("starts with")}, {"ends", TitleRulePane::tr("ends with")},
        {"word", TitleRulePane::tr("has the word")},  {"regex", TitleRulePane::tr("matches")}};
    for (const auto &[id, words] : ways)
        box->addItem(words, QString::fromLatin1(id));
}

void select(QComboBox *box, const char *id)
{
    box->setCurrentIndex(std::max(0, box->findData(QString::fromLatin1(id))));
}

std::string how(const QComboBox *box)
{
    return box->currentData().toString().toStdString();
}

std::string typed(const QLineEdit *field)
{
    return field->text().trimmed().toStdString();
}

} // namespace

TitleRulePane::TitleRulePane(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new QWidget(this)), m_nameHow(new QComboBox(m_form)),
      m_publisherHow(new QComboBox(m_form)), m_class(new QComboBox(m_form)), m_name(new QLineEdit(m_form)),
      m_publisher(new QLineEdit(m_form)), m_product(new QLineEdit(m_form)), m_maker(new QLineEdit(m_form)),
      m_edition(new QLineEdit(m_form)), m_version(new QLineEdit(m_form)), m_reason(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)), m_textButton(new QPushButton(this)), m_adopt(new QPushButton(this)),
      m_state(new StateLabel(State::Idle, {}, this)),
      m_words(new TextLabel({}, TextSize::Body, Role::Text, this)),
      m_working(new WorkingRow(context.session, this)), m_affected(new AffectedModel(this)),
      m_table(makeRecordTable(m_affected, tr("What the rule would change"), this))
{
    setAccessibleName(tr("Recognition rule"));
    makeFields();
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingPause);
    connect(&m_soon, &QTimer::timeout, this, &TitleRulePane::tryNow);
    const auto soon = [this] {
        m_soon.start();
        updateState();
    };
    for (QLineEdit *field : {m_name, m_publisher, m_product, m_maker, m_edition, m_version})
        connect(field, &QLineEdit::textChanged, this, soon);
    for (QComboBox *box : {m_nameHow, m_publisherHow, m_class})
        connect(box, &QComboBox::currentIndexChanged, this, soon);
    connect(m_text, &QPlainTextEdit::textChanged, this, soon);
    connect(m_textButton, &QPushButton::clicked, this, [this] { setAsText(!m_asText); });
    connect(m_working, &WorkingRow::cancelled, this, &TitleRulePane::cancel);
    connect(m_adopt, &QPushButton::clicked, this, &TitleRulePane::adopt);
    connect(&context.session, &Session::estateChanged, this, [this] {
        if (isVisible())
            m_soon.start();
    });
}

TitleRulePane::~TitleRulePane()
{
    if (m_job != nullptr)
        m_job->cancel();
}

void TitleRulePane::makeFields()
{
    for (QComboBox *box : {m_nameHow, m_publisherHow})
        fillHow(box);
    m_nameHow->setAccessibleName(tr("How the name is compared"));
    m_publisherHow->setAccessibleName(tr("How the publisher is compared"));
    m_name->setAccessibleName(tr("Name of the title"));
    m_publisher->setAccessibleName(tr("Publisher of the title"));
    m_publisher->setPlaceholderText(tr("any"));
    m_product->setAccessibleName(tr("Product by the rule"));
    m_maker->setAccessibleName(tr("Publisher of the product"));
    m_class->setAccessibleName(tr("Class by the rule"));
    m_edition->setAccessibleName(tr("Edition by the rule"));
    m_edition->setPlaceholderText(tr("none, or $1 of a pattern"));
    m_version->setAccessibleName(tr("Version by the rule"));
    m_version->setPlaceholderText(tr("as the class needs it"));
    for (const char *name : kClasses)
        m_class->addItem(choiceWords(name), QString::fromLatin1(name));
    m_text->setAccessibleName(tr("Own rules as text"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->hide();
    m_reason->setAccessibleName(tr("Reason for the rule"));
    m_reason->setPlaceholderText(tr("reason, kept with the operation"));
    m_reason->setMaxLength(kLongestReason);
    m_words->setWordWrap(true);
    m_textButton->setText(tr("As text"));
    m_textButton->setToolTip(tr("All own rules as the definition that they are"));
    setPrimary(m_adopt);
    for (QPushButton *button : {m_textButton, m_adopt})
        button->setAutoDefault(false);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(Theme::current().rowHeight() * 3);
    setFocusProxy(m_name);
}

QWidget *TitleRulePane::makeForm()
{
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(1));
    int row = 0;
    const auto add = [&](const QString &words, QWidget *field, QWidget *before = nullptr) {
        auto *label = new TextLabel(words, TextSize::Body, Role::TextMuted, m_form);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        if (before != nullptr)
            grid->addWidget(before, row, 1);
        grid->addWidget(field, row++, before == nullptr ? 1 : 2, 1, before == nullptr ? 2 : 1);
    };
    add(tr("If the &name"), m_name, m_nameHow);
    add(tr("and the pu&blisher"), m_publisher, m_publisherHow);
    add(tr("it is the &product"), m_product);
    add(tr("&by"), m_maker);
    add(tr("of the &class"), m_class);
    add(tr("&edition"), m_edition);
    add(tr("&version"), m_version);
    grid->setColumnStretch(2, 1);
    return m_form;
}

void TitleRulePane::layOut()
{
    auto *leave = new QPushButton(tr("Leave"), this);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &TitleRulePane::left);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("A rule for titles like it"), TextSize::Heading, Role::Text, this), 1);
    head->addWidget(m_textButton);
    auto *found = new QHBoxLayout;
    found->setSpacing(Theme::space(2));
    found->addWidget(m_state);
    found->addWidget(m_words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(2));
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_adopt);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    column->setSpacing(Theme::space(2));
    column->addLayout(head);
    column->addWidget(makeForm());
    column->addWidget(m_text, 2);
    column->addLayout(found);
    column->addWidget(m_working);
    column->addWidget(m_table, 3);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    const QList<QWidget *> order{m_textButton, m_nameHow, m_name,   m_publisherHow, m_publisher,
                                 m_product,    m_maker,   m_class,  m_edition,      m_version,
                                 m_text,       m_table,   m_reason, leave,          m_adopt};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void TitleRulePane::begin(const TitleSheetPtr &sheet, const TitleLine &line, const QString &product)
{
    const recognise::NormalisedTitle title = recognise::normalised(*sheet->estate, line.sample);
    setAsText(false);
    select(m_nameHow, "starts");
    select(m_publisherHow, "starts");
    select(m_class, "unknown");
    m_name->setText(toQt(title.base.empty() ? title.name : title.base));
    m_publisher->setText(toQt(title.publisher));
    m_product->setText(product);
    m_maker->setText(line.publisher);
    m_edition->clear();
    m_version->clear();
    m_reason->clear();
    m_affected->show(nullptr, {});
    m_plan.reset();
    m_name->setFocus(Qt::OtherFocusReason);
    tryNow();
}

app::TitleRule TitleRulePane::rule() const
{
    return {how(m_nameHow), typed(m_name), how(m_publisherHow), typed(m_publisher), typed(m_product),
            typed(m_maker), how(m_class),  typed(m_edition),    typed(m_version)};
}

std::string TitleRulePane::text() const
{
    if (m_asText)
        return m_text->toPlainText().toStdString();
    const estate::EstatePtr estate = m_context.session.estate();
    return estate == nullptr ? std::string() : app::withTitleRule(*estate, rule());
}

// What the fields say is in the text; the text may say more than they can, so the way back begins anew.
void TitleRulePane::setAsText(bool asText)
{
    if (asText && !m_asText)
        m_text->setPlainText(toQt(text()));
    m_asText = asText;
    m_form->setVisible(!asText);
    m_text->setVisible(asText);
    m_textButton->setText(asText ? tr("As fields") : tr("As text"));
    setFocusProxy(asText ? static_cast<QWidget *>(m_text) : m_name);
    m_soon.start();
    updateState();
}

// --- trying

void TitleRulePane::tryNow()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    cancel();
    const std::string text = this->text();
    const auto job = m_job = std::make_shared<TaskJob>();
    m_task = m_context.session.tasks().begin(tr("Trying a recognition rule"), job);
    m_working->follow(m_task);
    updateState();
    using Found = Result<recognise::Plan>;
    m_context.session.compute<Found>(
        this, QStringLiteral("trial"),
        [estate, text, job](JobContext &) -> Found {
            TALLY_TRY(recognise::Plan plan, app::tryRecognition(*estate, {text}, *job));
            std::stable_sort(plan.changes.begin(), plan.changes.end(),
                             [](const auto &a, const auto &b) { return a.rows > b.rows; });
            return plan;
        },
        [this, job, estate, text](Found found) {
            if (job == m_job)
                take(std::move(found), estate, text);
        });
}

void TitleRulePane::cancel()
{
    if (m_job == nullptr)
        return;
    m_job->cancel();
    end(makeError(ErrorCode::Cancelled, "it was stopped"));
    m_words->setText(tr("Stopped; nothing was recorded."));
}

void TitleRulePane::end(const std::optional<Error> &error)
{
    m_job.reset();
    if (m_task != nullptr)
        m_task->end(error);
    m_task.clear();
    m_working->follow(nullptr);
    updateState();
}

void TitleRulePane::take(Result<recognise::Plan> plan, const estate::EstatePtr &estate, std::string text)
{
    m_tried = std::move(text);
    if (!plan) {
        m_plan.reset();
        m_affected->show(nullptr, {});
        m_state->setState(State::Warn, tr("not yet a rule"));
        m_words->setText(toQt(plan.error().reason) + QLatin1Char(' ') + toQt(plan.error().remedy));
        return end(plan.error());
    }
    m_plan = std::move(*plan);
    std::int64_t rows = 0;
    for (const recognise::PlannedTitle &each : m_plan->changes)
        rows += each.rows;
    m_state->setState(State::Progress, tr("tried"));
    m_words->setText(tr("Titles that change: %1, installations: %2. Classified: %3, now %4.")
                         .arg(formatCount(qint64(m_plan->changes.size())), formatCount(rows),
                              formatPercent(m_plan->after.share(), 2),
                              formatPercent(m_plan->before.share(), 2)));
    m_affected->show(estate, m_plan->changes);
    end(std::nullopt);
}

QString TitleRulePane::words() const
{
    return m_words->text();
}

void TitleRulePane::updateState()
{
    const std::size_t changes = m_plan ? m_plan->changes.size() : 0;
    m_adopt->setText(isTried() ? tr("Adopt, titles changed: %1").arg(formatCount(qint64(changes)))
                               : tr("Adopt"));
    m_adopt->setEnabled(isTried() && !isWorking() && !m_adopting && m_context.session.mayEdit());
}

// --- taking

void TitleRulePane::adopt()
{
    if (!m_adopt->isEnabled())
        return;
    m_adopting = true;
    updateState();
    const app::RecogniseOptions options{{m_tried}, typed(m_reason), false};
    m_context.session.record(
        this, tr("Adopt recognition rules"),
        [options](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const app::RecogniseResult result, app::recogniseTitles(opened, options, job));
            return result.operation;
        },
        [this](const Session::Recorded &recorded) {
            m_adopting = false;
            updateState();
            if (!recorded)
                return m_context.navigator.complain(tr("The rule was not adopted."), recorded.error());
            m_context.navigator.tell(*recorded ? tr("The rule is adopted, with what follows from it.")
                                               : tr("It was so already."),
                                     recorded->value_or(0));
            Q_EMIT adopted();
        });
}

void TitleRulePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

} // namespace tally::ui
