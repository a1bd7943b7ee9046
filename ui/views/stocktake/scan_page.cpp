// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stocktake/scan_page.h"

#include "app/attachments.h"
#include "audit/places.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/tables/item_completer.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/stocktake/stocktake_words.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/status_region.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QCompleter>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kWidths[] = {200, 240, 420, 160};
constexpr int kBeepGap = 180; // milliseconds

// What the class of counts offers.
std::vector<std::string> conditions(const estate::EstatePtr &estate)
{
    const model::AttributeSpec *spec =
        estate == nullptr ? nullptr : estate->classes().attribute(audit::kCountClass, "condition");
    return spec == nullptr ? std::vector<std::string>() : spec->choices;
}

// One beep: found; two: elsewhere; three: look at it. Told apart without looking.
void beep(State state)
{
    const int times = state == State::Good ? 1 : state == State::Warn ? 2 : 3;
    for (int i = 0; i < times; ++i)
        QTimer::singleShot(i * kBeepGap, qApp, &QApplication::beep);
}

} // namespace

ScanPage::ScanPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_place(new TextLabel({}, TextSize::Title, Role::Text, this)),
      m_figures(new TextLabel({}, TextSize::Title, Role::TextMuted, this)),
      m_icon(new IconLabel(QStringLiteral("scan"), Role::TextMuted, Theme::kTitleIcon, this)),
      m_answer(new TextLabel({}, TextSize::Scan, Role::Text, this)),
      m_prompt(new TextLabel({}, TextSize::Heading, Role::TextMuted, this)), m_field(new QLineEdit(this)),
      m_keys(new TextLabel(tr("F2 note   F3 condition   F4 room or site   F5 undo last   F12 photograph   "
                              "F10 end counting   Esc back"),
                           TextSize::Body, Role::TextMuted, this)),
      m_model(new ScanModel(this)), m_error(new ErrorStrip(this))
{
    TableView *table = makeRecordTable(m_model, tr("Labels read"), this);
    table->setFocusPolicy(Qt::NoFocus);
    table->setProperty("pane", true);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        table->setColumnWidth(column, kWidths[column]);
    table->horizontalHeader()->setStretchLastSection(true);
    m_field->setFont(Theme::current().font(TextSize::Scan));
    m_field->installEventFilter(this);
    m_field->setAccessibleName(tr("Scan or type a label"));
    m_answer->setWordWrap(true);
    m_figures->setWordWrap(true);
    m_prompt->setBuddy(m_field);
    setFocusProxy(m_field);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(Theme::space(3));
    answer->addWidget(m_icon, 0, Qt::AlignVCenter);
    answer->addWidget(m_answer, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(2));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_error);
    layout->addWidget(m_place);
    layout->addWidget(m_figures);
    layout->addWidget(m_prompt);
    layout->addWidget(m_field);
    layout->addLayout(answer);
    layout->addWidget(table, 1);
    layout->addWidget(m_keys);
    // Not by the event filter: a list of places that is open passes Enter on behind its back.
    connect(m_field, &QLineEdit::returnPressed, this, &ScanPage::accept);
    connect(m_error, &ErrorStrip::remedyTriggered, this, [this] {
        m_error->dismiss();
        send();
        m_field->setFocus();
    });
    connect(m_error, &ErrorStrip::dismissed, this, [this] { m_field->setFocus(); });
}

void ScanPage::begin(const audit::Campaign &campaign)
{
    if (m_campaign != campaign.id) {
        m_campaign = campaign.id;
        m_model->clear();
        m_placeId = {};
        m_lastCount = {};
    }
    showAnswer(State::Idle, {});
    ask(m_placeId ? Asks::Label : Asks::Place);
    showTop();
}

void ScanPage::showFigures(const CampaignFigures &figures)
{
    m_shown = figures;
    showTop();
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr || estate->operation() == m_labelsOf)
        return;
    m_labelsOf = estate->operation();
    using Labels = std::shared_ptr<const audit::LabelIndex>;
    m_context.session.compute<Labels>(
        this, QStringLiteral("labels"),
        [estate](JobContext &) -> Labels { return std::make_shared<const audit::LabelIndex>(*estate); },
        [this](Labels labels) { m_labels = std::move(labels); });
}

void ScanPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_field->setFocus(Qt::OtherFocusReason);
}

// --- what the field is for

void ScanPage::ask(Asks what)
{
    m_asks = what;
    m_field->clear();
    if (QCompleter *old = m_field->completer()) { // it may be passing on the very key that is handled here
        old->setParent(this);
        m_field->setCompleter(nullptr);
        old->deleteLater();
    }
    switch (what) {
    case Asks::Label:
        m_prompt->setText(tr("Scan or type a label"));
        break;
    case Asks::Place:
        m_prompt->setText(tr("In which room or at which site? Its name, code, or the label beside the door"));
        // What is chosen in the list is taken at once: Enter goes to the list while it is open.
        connect(new ItemCompleter(m_context.session, "location", m_field),
                qOverload<const QString &>(&QCompleter::activated), this, &ScanPage::takePlace,
                Qt::QueuedConnection);
        break;
    case Asks::Note:
        m_prompt->setText(tr("Note about the last one"));
        break;
    case Asks::Condition:
        m_prompt->setText(tr("Condition of the last one: %1").arg(numberedConditions()));
        break;
    }
    m_field->setAccessibleName(m_prompt->text());
}

// "1 good, 2 damaged"
QString ScanPage::numberedConditions() const
{
    QStringList words;
    for (const std::string &condition : conditions(m_context.session.estate()))
        words.append(QString::number(words.size() + 1) + QLatin1Char(' ') + choiceWords(condition));
    return words.join(QStringLiteral(", "));
}

bool ScanPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (handleKey(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ScanPage::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Tab: // some scanners end with it
        if (m_asks == Asks::Label && !m_field->text().trimmed().isEmpty()) {
            accept();
            return true;
        }
        return false;
    case Qt::Key_F2:
    case Qt::Key_F3:
        if (m_lastCount)
            ask(key == Qt::Key_F2 ? Asks::Note : Asks::Condition);
        return true;
    case Qt::Key_F4:
        ask(Asks::Place);
        return true;
    case Qt::Key_F5:
        undoLast();
        return true;
    case Qt::Key_F12:
        if (m_lastCount)
            askPhoto();
        return true;
    case Qt::Key_F10:
        Q_EMIT finishWanted();
        return true;
    case Qt::Key_Escape:
        if (m_asks != Asks::Label && m_placeId)
            ask(Asks::Label);
        else
            Q_EMIT left();
        return true;
    default:
        return false;
    }
}

void ScanPage::accept()
{
    const QString text = m_field->text().trimmed();
    const Asks what = m_asks;
    if (text.isEmpty() && what != Asks::Place)
        return ask(Asks::Label);
    switch (what) {
    case Asks::Label:
        return takeLabel(text);
    case Asks::Place:
        return takePlace(text);
    case Asks::Note:
        annotate("notes", text);
        break;
    case Asks::Condition: {
        const std::vector<std::string> known = conditions(m_context.session.estate());
        const int number = text.toInt();
        const bool counts = number >= 1 && number <= int(known.size());
        annotate("condition", counts ? toQt(known[std::size_t(number - 1)]) : text);
        break;
    }
    }
    ask(Asks::Label);
}

// --- a place

void ScanPage::takePlace(const QString &text)
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr || text.isEmpty())
        return;
    QString name = text;
    if (const qsizetype id = name.lastIndexOf(QStringLiteral(" #")); id > 0) // "Hall #12" as it was offered
        name = name.mid(id + 1);
    audit::Places places(*estate);
    const auto place = places.find(name.toStdString());
    if (!place) {
        showAnswer(State::Bad,
                   asSentence(toQt(place.error().reason)) + QLatin1Char(' ') + toQt(place.error().remedy));
        beep(State::Bad);
        m_field->selectAll();
        return;
    }
    setPlace(*place);
    ask(Asks::Label);
}

void ScanPage::setPlace(ItemId place)
{
    m_placeId = place;
    showAnswer(State::Idle, {});
    showTop();
}

void ScanPage::showTop()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr || !m_shown)
        return;
    const auto &[campaign, sheet] = *m_shown;
    m_place->setText(toQt(campaign.name) + QStringLiteral("   ") +
                     (m_placeId ? placeWords(*estate, m_placeId) : tr("no room or site chosen")));
    audit::PlaceProgress here;
    for (const audit::PlaceProgress &place : sheet->places) {
        if (place.place == m_placeId)
            here = place;
    }
    QString figures =
        tr("found %1   moved here %2   unknown %3")
            .arg(formatCount(here.found), formatCount(here.movedHere), formatCount(here.unknown));
    if (!campaign.blind)
        figures = tr("expected %1   %2   missing %3")
                      .arg(formatCount(here.expected), figures, formatCount(here.missing));
    if (waiting() > 0)
        figures += tr("   %n kept, not recorded yet", nullptr, int(waiting()));
    m_figures->setText(figures);
}

// --- labels

void ScanPage::takeLabel(const QString &label)
{
    m_field->clear();
    if (label.startsWith(QLatin1Char('@'))) // the label beside a door
        return takePlace(label.mid(1).trimmed());
    audit::Scan scan;
    scan.label = label.toStdString();
    scan.place = m_placeId;
    scan.at = m_context.session.clock().now();
    m_waiting.push_back(std::move(scan));
    send();
    showTop();
}

void ScanPage::send()
{
    if (!m_sent.empty() || m_waiting.empty())
        return;
    m_sent.assign(m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    auto counted = std::make_shared<app::Counted>();
    m_context.session.record(
        this, tr("Recording labels"),
        [counted, campaign = m_campaign, scans = m_sent,
         labels = m_labels](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(*counted, app::countLabels(opened, campaign, scans, labels.get(), job));
            return counted->operation;
        },
        [this, counted](const Session::Recorded &recorded) {
            if (!recorded) {
                m_waiting.insert(m_waiting.begin(), m_sent.begin(), m_sent.end());
                m_sent.clear();
                complain(recorded.error());
            } else {
                m_sent.clear();
                showAnswers(*counted);
                send();
            }
            showTop();
            Q_EMIT stateChanged();
        });
}

void ScanPage::showAnswers(const app::Counted &counted)
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    for (const audit::ScanAnswer &answer : counted.answers) {
        ScanLine line;
        line.answer = answer;
        line.item = answer.item ? itemName(*estate, answer.item) : QString();
        line.words = answerWords(*estate, answer);
        line.at = answer.scan.at.value_or(0);
        if (answer.outcome != audit::ScanOutcome::AlreadySeen)
            line.operation = counted.operation;
        const State state = stateOf(answer.outcome);
        showAnswer(state, toQt(answer.scan.label) + QStringLiteral("  ") + line.item + QStringLiteral("  ") +
                              line.words);
        beep(state);
        m_model->add(std::move(line));
    }
    const std::vector<audit::Count> counts = audit::countsOf(*estate, m_campaign);
    m_lastCount = {};
    if (!counted.answers.empty()) {
        for (const audit::Count &count : counts) {
            if (count.item == counted.answers.back().item &&
                audit::labelKey(count.scanned) == audit::labelKey(counted.answers.back().scan.label))
                m_lastCount = count.id;
        }
    }
}

void ScanPage::showAnswer(State state, const QString &words)
{
    m_icon->setIcon(words.isEmpty() ? QStringLiteral("scan") : stateIconName(state), roleOf(state));
    m_answer->setRole(words.isEmpty() ? Role::TextMuted : roleOf(state));
    m_answer->setText(words);
    if (!words.isEmpty())
        Q_EMIT Announcer::instance().said(words);
}

void ScanPage::annotate(const std::string &attribute, const QString &text)
{
    m_context.session.record(
        this, tr("Recording a remark"),
        [count = m_lastCount, attribute, text = text.toStdString()](app::Register &opened, JobContext &job) {
            return opened.set(count, {{attribute, text}}, "stocktake", {}, job);
        },
        [this, text](const Session::Recorded &recorded) {
            if (recorded)
                showAnswer(State::Info, tr("kept: %1").arg(text));
            else
                complain(recorded.error());
        });
}

void ScanPage::askPhoto()
{
    auto *dialog =
        new QFileDialog(this, tr("Photograph of the last one"), {},
                        tr("Pictures (*.jpg *.jpeg *.png *.heic *.webp *.gif *.bmp *.tif *.tiff)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ScanPage::addPhoto);
    dialog->open();
}

void ScanPage::addPhoto(const QString &file)
{
    if (!m_lastCount)
        return;
    m_context.session.record(
        this, tr("Recording a photograph"),
        [count = m_lastCount, path = file.toStdString()](app::Register &opened,
                                                         JobContext &job) -> Session::Recorded {
            TALLY_TRY(audit::Photo photo, app::readPhoto(path));
            return app::attachPhoto(opened, count, std::move(photo), "stocktake", job);
        },
        [this, name = QFileInfo(file).fileName()](const Session::Recorded &recorded) {
            if (recorded)
                showAnswer(State::Info, tr("kept: %1").arg(name));
            else
                complain(recorded.error());
            Q_EMIT stateChanged();
        });
}

void ScanPage::undoLast()
{
    const std::optional<OperationNumber> last = m_model->undoable();
    if (!last) {
        showAnswer(State::Info, tr("nothing was read in this sitting that could be undone"));
        return;
    }
    m_model->markUndone(*last, true); // at once: who asks again means the one before
    m_context.session.undo(*last, this, [this, last = *last](const Result<app::UndoReport> &report) {
        if (!report) {
            m_model->markUndone(last, false);
            return complain(report.error());
        }
        m_lastCount = {};
        showAnswer(State::Ended, tr("undone"));
        Q_EMIT stateChanged();
    });
}

void ScanPage::complain(const Error &error)
{
    const QString what = waiting() > 0
                             ? tr("%n label(s) are kept here and not recorded yet.", nullptr, int(waiting()))
                             : tr("This was not recorded.");
    m_error->showError(errorWords(what, error, waiting() > 0 ? tr("Record again") : QString()));
    beep(State::Bad);
}

} // namespace tally::ui
