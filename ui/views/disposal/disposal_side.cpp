// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/disposal_side.h"

#include "ui/details/document_opener.h"
#include "ui/details/line_list.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/views/disposal/axis_view.h"
#include "ui/views/disposal/disposal_words.h"
#include "ui/views/disposal/event_pane.h"
#include "ui/widgets/elided_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

ElidedLabel *titleIn(QWidget *page)
{
    auto *title = new ElidedLabel({}, TextSize::Heading, Role::Text, page);
    title->setDemiBold(true);
    title->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    return title;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

} // namespace

DisposalSide::DisposalSide(ViewContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_stack(new QStackedWidget(this)), m_details(new QWidget(m_stack)),
      m_title(titleIn(m_details)), m_axis(new AxisView(m_details)),
      m_lines(new LineList(tr("What is known of it"), m_details)), m_stepPage(new QWidget(m_stack)),
      m_stepTitle(titleIn(m_stepPage)), m_steps(new LineList(tr("Steps"), m_stepPage)),
      m_form(new EventPane(context, m_stack))
{
    setFrameShape(QFrame::NoFrame);
    setProperty("pane", true);
    auto *details = columnOf(m_details);
    details->addWidget(m_title);
    details->addWidget(m_axis);
    details->addWidget(m_lines, 1);
    m_lines->setProperty("wide", true);
    m_axis->hide();
    m_details->setFocusProxy(m_lines);
    auto *steps = columnOf(m_stepPage);
    steps->addWidget(m_stepTitle);
    steps->addWidget(m_steps, 1);
    m_steps->setProperty("wide", true);
    m_stepPage->setFocusProxy(m_steps);
    for (QWidget *page : {m_details, m_stepPage, static_cast<QWidget *>(m_form)})
        m_stack->addWidget(page);
    columnOf(this)->addWidget(m_stack);
    setFocusProxy(m_stack);
    connect(m_lines, &LineList::opened, this, &DisposalSide::open);
    connect(m_steps, &LineList::opened, this, &DisposalSide::openStep);
    connect(m_form, &EventPane::left, this, &DisposalSide::leave);
    connect(m_form, &EventPane::itemWanted, this, &DisposalSide::itemWanted);
    connect(m_form, &EventPane::taken, this, [this](bool isWhole) {
        if (!isWhole)
            return;
        m_stack->setCurrentWidget(m_details);
        Q_EMIT left();
    });
    connect(m_axis, &AxisView::stopChanged, this,
            [this](int stop) { m_lines->setCurrentKey(QStringLiteral("stop:%1").arg(stop)); });
}

void DisposalSide::show(const DisposalSheetPtr &sheet, ItemId item)
{
    m_sheet = sheet;
    m_item = item;
    if (sheet == nullptr || !item) {
        tell({tr("Nothing is chosen"), {}, {}});
        return;
    }
    if (isOnSteps())
        fillSteps();
    m_context.session.compute<DisposalDetails>(
        this, QStringLiteral("details"),
        [sheet, item](JobContext &) { return disposalDetails(*sheet, item); },
        [this](const DisposalDetails &details) { tell(details); });
}

void DisposalSide::tell(const DisposalDetails &details)
{
    m_title->setText(details.title);
    m_axis->show(details.axis);
    m_lines->setLines(details.lines);
    if (std::exchange(m_wantsBlockers, false))
        m_lines->setCurrentKey(QStringLiteral("blockers"));
    Q_EMIT shown();
}

bool DisposalSide::isOnForm() const
{
    return m_stack->currentWidget() == m_form;
}

bool DisposalSide::isOnSteps() const
{
    return m_stack->currentWidget() == m_stepPage;
}

void DisposalSide::goToBlockers()
{
    m_stack->setCurrentWidget(m_details);
    m_lines->setFocus(Qt::OtherFocusReason);
    const Lines &lines = m_lines->lines();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].key != QLatin1String("blockers"))
            continue;
        const std::size_t first = std::min(i + 1, lines.size() - 1);
        m_lines->setCurrentIndex(m_lines->model()->index(int(first), 0));
        m_lines->scrollTo(m_lines->model()->index(int(i), 0), QAbstractItemView::PositionAtTop);
        return;
    }
    m_wantsBlockers = true; // they are on their way
}

void DisposalSide::leave()
{
    if (isOnForm() && !m_of.empty()) {
        fillSteps();
        m_stack->setCurrentWidget(m_stepPage);
        m_steps->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_stack->setCurrentWidget(m_details);
    m_of.clear();
    Q_EMIT left();
}

// --- steps

StepSubjects DisposalSide::subjectsOf(disposal::SubjectKind kind, ItemId item) const
{
    return {kind, {item}, m_sheet == nullptr ? QString() : toQt(m_sheet->scene->nameOf(item))};
}

void DisposalSide::listSteps(std::vector<StepSubjects> of)
{
    m_of = std::move(of);
    fillSteps();
    m_stack->setCurrentWidget(m_stepPage);
    m_steps->setFocus(Qt::OtherFocusReason);
    m_steps->selectFirst();
}

void DisposalSide::fillSteps()
{
    m_choices.clear();
    Lines lines;
    for (const StepSubjects &of : m_of) {
        lines.push_back(headingLine(of.words));
        bool isLater = false;
        for (StepChoice &choice : stepChoices(*m_sheet->scene, of)) {
            if (!choice.whyNot.isEmpty() && !std::exchange(isLater, true))
                lines.push_back(headingLine(tr("Not from where it stands")));
            Line line;
            line.kind = Line::Kind::Entry;
            line.key = QStringLiteral("step:%1").arg(m_choices.size());
            line.value = eventWords(choice.event->name);
            line.link = choice.whyNot.isEmpty();
            line.muted = !line.link;
            line.more = line.link ? QString() : choice.whyNot;
            line.tip = line.link ? eventHelp(*choice.event)
                                 : QStringLiteral("%1\n%2").arg(eventHelp(*choice.event), choice.whyNot);
            lines.push_back(std::move(line));
            m_choices.push_back(std::move(choice));
        }
    }
    m_stepTitle->setText(m_of.size() == 1 ? tr("Steps: %1").arg(m_of.front().words) : tr("Steps"));
    m_steps->setLines(std::move(lines));
}

void DisposalSide::openStep(const Line &line)
{
    const qsizetype at = line.key.section(QLatin1Char(':'), 1).toInt();
    if (!line.key.startsWith(QLatin1String("step:")) || at >= qsizetype(m_choices.size()))
        return;
    const StepChoice choice = m_choices[std::size_t(at)];
    if (!choice.whyNot.isEmpty())
        return m_context.navigator.tell(choice.whyNot);
    const auto kept = std::move(m_of);
    begin(choice.event->name, choice.of);
    m_of = kept;
}

void DisposalSide::begin(std::string_view event, const StepSubjects &of)
{
    const disposal::EventSpec *spec = disposal::eventSpec(event);
    if (spec == nullptr)
        return;
    m_of.clear();
    m_stack->setCurrentWidget(m_form);
    m_form->begin(*spec, of, m_sheet);
    m_form->setFocus(Qt::OtherFocusReason);
}

void DisposalSide::preset(const QHash<QString, QString> &values)
{
    for (auto each = values.begin(); each != values.end(); ++each)
        m_form->fields()->preset(each.key().toStdString(), each.value());
}

// --- lines

void DisposalSide::open(const Line &line)
{
    if (const auto steps = stepsOfKey(line.key))
        return listSteps({subjectsOf(steps->first, steps->second)});
    const QString kind = line.key.section(QLatin1Char(':'), 0, 0);
    const ItemId item(line.key.section(QLatin1Char(':'), 1, 1).toLongLong());
    if (kind == QLatin1String("row"))
        Q_EMIT itemWanted(item);
    else if (kind == QLatin1String("order"))
        Q_EMIT orderWanted(item);
    else if (kind == QLatin1String("file"))
        openAttachment(m_context, line.key.section(QLatin1Char(':'), 1, 1),
                       line.key.section(QLatin1Char(':'), 2));
}

void DisposalSide::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QFrame::keyPressEvent(event);
}

} // namespace tally::ui
