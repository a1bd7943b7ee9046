// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/title_desk.h"

#include "estate/filter_terms.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/tables/item_completer.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/licences/title_models.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr std::size_t kSuggested = 5;
constexpr int kWidths[] = {170, 62, 100};
constexpr const char *kFreeClasses[] = {"freeware", "open_source", "in_house", "component",
                                        "update",   "driver",      "trial"};
constexpr const char *kNewClasses[] = {"unknown",  "commercial", "subscription", "freeware", "open_source",
                                       "in_house", "component",  "update",       "driver",   "trial"};
constexpr int kLongestReason = 400;
constexpr int kShownName = 190; // pixels of a name on the button

// "Office #12" of a completion is the key "#12".
std::string keyOf(const QString &typed)
{
    static const QRegularExpression number(QStringLiteral("#\\d+$"));
    const auto found = number.match(typed);
    return (found.hasMatch() ? found.captured() : typed).toStdString();
}

TextLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, TextSize::Body, Role::TextMuted, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

TitleDesk::TitleDesk(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(new TextLabel({}, TextSize::Heading, Role::Text, this)),
      m_facts(new TextLabel({}, TextSize::Body, Role::TextMuted, this)),
      m_devices(new ToolButton(QStringLiteral("desktop"), tr("Devices"), {}, this)),
      m_suggestions(new SuggestionModel(this)),
      m_table(makeRecordTable(m_suggestions, tr("What it may be"), this)),
      m_none(new TextLabel(tr("No product has a name like it."), TextSize::Body, Role::TextMuted, this)),
      m_product(new QLineEdit(this)), m_edition(new QLineEdit(this)), m_version(new QLineEdit(this)),
      m_reason(new QLineEdit(this)), m_class(new QComboBox(this)), m_confirm(new QPushButton(this)),
      m_free(new QPushButton(tr("Not licensable"), this)),
      m_leave(new QPushButton(tr("Leave unknown"), this)),
      m_release(new QPushButton(tr("By the rules again"), this)),
      m_rule(new QPushButton(tr("Write a rule…"), this))
{
    setAccessibleName(tr("What the title is"));
    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_none->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    makeFields();
    layOut();
    connect(m_table, &TableView::currentRowChanged, this, &TitleDesk::updateButtons);
    connect(m_table, &TableView::opened, this, &TitleDesk::confirm);
    connect(m_devices, &QToolButton::clicked, this, &TitleDesk::openDevices);
    connect(m_product, &QLineEdit::textChanged, this, &TitleDesk::updateButtons);
    connect(m_confirm, &QPushButton::clicked, this, &TitleDesk::confirm);
    connect(m_leave, &QPushButton::clicked, this, &TitleDesk::leaveUnknown);
    connect(m_release, &QPushButton::clicked, this, &TitleDesk::decideByRules);
    connect(m_rule, &QPushButton::clicked, this, &TitleDesk::ruleWanted);
    show(nullptr, {});
}

void TitleDesk::makeFields()
{
    m_product->setAccessibleName(tr("Product of the title"));
    m_product->setPlaceholderText(tr("one that there is, or a new one's name"));
    new ItemCompleter(m_context.session, "software_product", m_product);
    m_edition->setAccessibleName(tr("Edition of the title"));
    m_edition->setPlaceholderText(tr("as the title says"));
    m_version->setAccessibleName(tr("Version of the title"));
    m_version->setPlaceholderText(tr("each title's own"));
    m_class->setAccessibleName(tr("Class of a new product"));
    fillClasses();
    m_reason->setAccessibleName(tr("Reason for what is stated"));
    m_reason->setPlaceholderText(tr("kept with the operation"));
    m_reason->setMaxLength(kLongestReason);
    setPrimary(m_confirm);
    m_confirm->setToolTip(tr("Says that it is this product, whatever rules say (Ctrl+Enter)"));
    m_free->setToolTip(tr("Says that nobody needs a licence for it, and why"));
    m_leave->setToolTip(tr("Takes it off the list: nobody knows it, and rules leave it alone"));
    m_release->setToolTip(tr("What a person said no longer holds"));
    m_rule->setToolTip(tr("A rule for all titles like it, tried before it is taken"));
    for (QPushButton *button : {m_confirm, m_free, m_leave, m_release, m_rule})
        button->setAutoDefault(false);
}

void TitleDesk::fillClasses()
{
    auto *menu = new QMenu(m_free);
    for (const char *name : kFreeClasses) {
        const std::string productClass = name;
        connect(menu->addAction(choiceWords(name)), &QAction::triggered, this,
                [this, productClass] { markNotLicensable(productClass); });
    }
    m_free->setMenu(menu);
    for (const char *name : kNewClasses)
        m_class->addItem(choiceWords(name), QString::fromLatin1(name));
}

void TitleDesk::layOut()
{
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(Theme::space(2));
    fields->setVerticalSpacing(Theme::space(1));
    const std::pair<QWidget *, QString> rows[] = {{m_product, tr("&Product")},
                                                  {m_class, tr("&Class, if new")},
                                                  {m_edition, tr("&Edition")},
                                                  {m_version, tr("&Version")},
                                                  {m_reason, tr("Rea&son")}};
    int at = 0;
    for (const auto &[field, words] : rows) {
        fields->addWidget(labelFor(field, words, this), at, 0);
        fields->addWidget(field, at++, 1);
    }
    fields->setColumnStretch(1, 1);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(Theme::space(2));
    buttons->addWidget(m_confirm, 0, 0, 1, 2);
    buttons->addWidget(m_free, 1, 0);
    buttons->addWidget(m_leave, 1, 1);
    buttons->addWidget(m_rule, 2, 0);
    buttons->addWidget(m_release, 2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    column->setSpacing(Theme::space(2));
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_devices, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 0, Qt::AlignTop);
    column->addLayout(fields);
    column->addLayout(buttons);
    m_table->setMinimumHeight(Theme::current().rowHeight() * 3);
    setFocusProxy(m_product);
    const QList<QWidget *> order{m_devices, m_table,   m_product, m_class, m_edition, m_version,
                                 m_reason,  m_confirm, m_free,    m_leave, m_rule,    m_release};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void TitleDesk::show(const TitleSheetPtr &sheet, std::vector<TitleLine> lines)
{
    const bool isOther = lines.empty() || m_lines.empty() || lines.front().titles != m_lines.front().titles;
    m_sheet = sheet;
    m_lines = std::move(lines);
    if (isOther) {
        for (QLineEdit *field : {m_product, m_edition, m_version})
            field->clear();
        m_class->setCurrentIndex(0);
        m_suggestions->show({});
        m_none->hide();
    }
    if (m_lines.empty()) {
        m_name->setText(tr("No title is chosen"));
        m_facts->setText({});
    } else {
        const TitleLine &line = m_lines.front();
        m_name->setText(m_lines.size() == 1
                            ? line.name
                            : tr("%1 and %2 more").arg(line.name, formatCount(qint64(m_lines.size()) - 1)));
        QStringList facts{line.publisher.isEmpty() ? tr("publisher unknown") : line.publisher};
        if (!line.version.isEmpty())
            facts.append(tr("version %1").arg(line.version));
        facts.append(line.product.isEmpty() ? stateWords(line.state)
                                            : tr("%1, by %2").arg(line.product, toQt(line.rule)));
        m_facts->setText(facts.join(QStringLiteral(" · ")));
    }
    qint64 devices = m_lines.empty() ? 0 : m_lines.front().devices;
    m_devices->setText(tr("On %n device(s)", nullptr, int(devices)));
    m_devices->setVisible(m_lines.size() == 1);
    if (!m_lines.empty())
        askSuggestions();
    updateButtons();
}

void TitleDesk::askSuggestions()
{
    using Found = std::vector<recognise::Suggestion>;
    const TitleSheetPtr sheet = m_sheet;
    const std::uint32_t title = m_lines.front().sample;
    m_context.session.compute<Found>(
        this, QStringLiteral("suggestions"),
        [sheet, title](JobContext &) {
            return sheet->suggestions->of(recognise::normalised(*sheet->estate, title), kSuggested);
        },
        [this, sheet, title](Found found) {
            if (sheet != m_sheet || m_lines.empty() || m_lines.front().sample != title)
                return;
            m_suggestions->show(std::move(found));
            const bool isEmpty = m_suggestions->rowCount() == 0;
            m_none->setVisible(isEmpty);
            m_table->setVisible(!isEmpty);
            if (!isEmpty)
                m_table->setCurrent(0, 0);
            updateButtons();
        });
}

// --- what may be said

QString TitleDesk::product() const
{
    const QString typed = m_product->text().trimmed();
    if (!typed.isEmpty())
        return typed;
    const recognise::Suggestion *alike = m_suggestions->at(m_table->currentIndex().row());
    return alike == nullptr ? QString() : toQt(alike->product.name);
}

QString TitleDesk::proposedProduct() const
{
    const QString named = product();
    return named.isEmpty() && !m_lines.empty() ? plainName(m_lines.front()) : named;
}

QString TitleDesk::whyNot() const
{
    if (const QString locked = m_context.session.whyNoEdit(); !locked.isEmpty())
        return locked;
    return m_lines.empty() ? tr("Choose a title first") : QString();
}

QString TitleDesk::whyNoConfirm() const
{
    const QString locked = whyNot();
    return !locked.isEmpty() || !product().isEmpty() ? locked : tr("Say which product it is");
}

QString TitleDesk::whyNoRelease() const
{
    const QString locked = whyNot();
    const bool isStated = std::any_of(m_lines.begin(), m_lines.end(), [](const TitleLine &line) {
        return line.stand == TitleStand::ByHand || line.stand == TitleStand::Left;
    });
    return !locked.isEmpty() || isStated ? locked : tr("No person said what it is");
}

void TitleDesk::updateButtons()
{
    const QString name = product();
    // A long name must not push the form out of a narrow pane.
    const QString shown = m_confirm->fontMetrics().elidedText(name, Qt::ElideMiddle, kShownName);
    m_confirm->setText(name.isEmpty() ? tr("Confirm") : tr("Confirm “%1”").arg(shown));
    m_confirm->setAccessibleName(name.isEmpty() ? tr("Confirm") : tr("Confirm “%1”").arg(name));
    m_confirm->setEnabled(whyNoConfirm().isEmpty());
    const bool may = whyNot().isEmpty();
    for (QWidget *each : std::initializer_list<QWidget *>{m_free, m_leave, m_product, m_edition, m_version,
                                                          m_class, m_reason})
        each->setEnabled(may);
    m_rule->setEnabled(may);
    m_release->setEnabled(whyNoRelease().isEmpty());
    Q_EMIT changed();
}

// --- what is said

void TitleDesk::confirm()
{
    if (!whyNoConfirm().isEmpty())
        return;
    app::TitleStatement statement;
    statement.readsTitle = true;
    statement.edition = m_edition->text().trimmed().toStdString();
    statement.version = m_version->text().trimmed().toStdString();
    const QString typed = m_product->text().trimmed();
    const recognise::Suggestion *alike = m_suggestions->at(m_table->currentIndex().row());
    if (typed.isEmpty()) {
        statement.product = alike->item ? "#" + std::to_string(alike->item.value) : alike->product.name;
        statement.productClass = alike->item ? std::string() : alike->product.productClass;
        statement.publisher = alike->product.publisher;
    } else {
        statement.product = keyOf(typed);
        const QString productClass = m_class->currentData().toString();
        if (productClass != QLatin1String("unknown"))
            statement.productClass = productClass.toStdString();
        statement.publisher = m_lines.front().publisher.toStdString();
    }
    app::StatedTitles stated{{}, std::move(statement)};
    for (const TitleLine &line : m_lines)
        stated.titles.insert(stated.titles.end(), line.titles.begin(), line.titles.end());
    record({std::move(stated)}, tr("Stated as “%1”.").arg(product()));
}

// Each line is a product of its own, unless one is named for all.
void TitleDesk::markNotLicensable(const std::string &productClass)
{
    if (!whyNot().isEmpty())
        return;
    const QString typed = m_product->text().trimmed();
    std::vector<app::StatedTitles> stated;
    for (const TitleLine &line : m_lines) {
        app::TitleStatement statement;
        statement.product = typed.isEmpty() ? plainName(line).toStdString() : keyOf(typed);
        statement.productClass = productClass;
        statement.publisher = line.publisher.toStdString();
        statement.readsTitle = true;
        stated.push_back({line.titles, std::move(statement)});
    }
    record(std::move(stated), tr("Not licensable: %1.").arg(choiceWords(productClass)));
}

void TitleDesk::leaveUnknown()
{
    if (!whyNot().isEmpty())
        return;
    app::StatedTitles stated;
    stated.statement.isUnknown = true;
    for (const TitleLine &line : m_lines)
        stated.titles.insert(stated.titles.end(), line.titles.begin(), line.titles.end());
    record({std::move(stated)}, tr("Left unknown; rules leave it alone."));
}

void TitleDesk::decideByRules()
{
    if (!whyNoRelease().isEmpty())
        return;
    app::StatedTitles stated;
    for (const TitleLine &line : m_lines)
        stated.titles.insert(stated.titles.end(), line.titles.begin(), line.titles.end());
    record({std::move(stated)}, tr("The rules decide again."));
}

void TitleDesk::record(std::vector<app::StatedTitles> stated, const QString &done)
{
    const std::string reason = m_reason->text().trimmed().toStdString();
    m_context.session.record(
        this, tr("State software"),
        [stated = std::move(stated), reason](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const app::RecogniseResult result, app::stateTitles(opened, stated, reason, job));
            return result.operation;
        },
        [this, done](const Session::Recorded &recorded) {
            if (!recorded)
                return m_context.navigator.complain(tr("Nothing was stated."), recorded.error());
            m_reason->clear();
            m_context.navigator.tell(*recorded ? done : tr("It was so already."), recorded->value_or(0));
            Q_EMIT this->stated();
        });
}

void TitleDesk::openDevices()
{
    if (m_lines.empty())
        return;
    const TitleLine &line = m_lines.front();
    std::string filter = "installed:(name=" + estate::quotedValue(line.name.toStdString());
    if (!line.publisher.isEmpty())
        filter += " publisher=" + estate::quotedValue(line.publisher.toStdString());
    m_context.navigator.open({QStringLiteral("items"), QStringLiteral("item"), toQt(filter + ")"), {}});
}

void TitleDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

} // namespace tally::ui
