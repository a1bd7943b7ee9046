// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rules/rules_view.h"

#include "ui/actions/action_registry.h"
#include "ui/models/item_words.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/findings/merge_places.h"
#include "ui/views/rules/adopt_strip.h"
#include "ui/views/rules/identifying_keys_model.h"
#include "ui/views/rules/key_strip.h"
#include "ui/views/rules/outcome_pane.h"
#include "ui/views/rules/precedence_strip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/pane_head.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <iterator>
#include <span>

namespace tally::ui {

namespace {

constexpr int kKeyWidths[] = {170, 90, 320, 260, 320};
constexpr int kRuleWidths[] = {170, 220, 210, 300, 140};
constexpr int kGroupWidths[] = {90, 180, 460, 140};
constexpr const char *kTabs[] = {"identification", "precedence", "groups"};

TableView *madeTable(RecordTableModel *model, const QString &name, std::span<const int> widths,
                     QWidget *parent)
{
    TableView *table = makeRecordTable(model, name, parent);
    for (std::size_t column = 0; column < widths.size(); ++column)
        table->setColumnWidth(int(column), widths[column]);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setMinimumHeight(Theme::current().rowHeight() * 3);
    table->setProperty("pane", true);
    return table;
}

} // namespace

RulesView::RulesView(ViewContext &context, QWidget *parent)
    : View(context, parent), m_desk(new RuleDesk(context.session, this)),
      m_head(new PaneHead(tr("Rules"), this)), m_tabs(new QTabBar(this)), m_error(new ErrorStrip(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_stack(new QStackedWidget(m_splitter)),
      m_keys(new IdentifyingKeysModel(this)), m_precedence(new PrecedenceModel(this)),
      m_groups(new SourceGroupModel(this)), m_empty(new EmptyState(m_stack)),
      m_outcome(new OutcomePane(context, *m_desk, m_splitter))
{
    m_error->hide();
    m_outcome->hide();
    makePageTabs(m_tabs, tr("Rules"));
    for (const QString &words : {tr("Identifying keys"), tr("Precedence"), tr("Groups of sources")})
        m_tabs->addTab(words);
    m_empty->setWords(
        tr("No class has identifying keys"),
        tr("A key says what two reports must have in common to speak of one thing. Without any, "
           "only a source's own id tells."),
        tr("Add a key…"));
    makeTables();
    makeStrips();
    addActions();
    connectParts();
    refresh();
}

void RulesView::makeTables()
{
    m_tables = {madeTable(m_keys, tr("Identifying keys"), kKeyWidths, m_stack),
                madeTable(m_precedence, tr("Precedence rules"), kRuleWidths, m_stack),
                madeTable(m_groups, tr("Groups of sources"), kGroupWidths, m_stack)};
    for (TableView *table : m_tables)
        m_stack->addWidget(table);
    m_stack->addWidget(m_empty);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_outcome);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 4);
}

void RulesView::makeStrips()
{
    m_keyStrip = new KeyStrip(this);
    m_precedenceStrip = new PrecedenceStrip(this);
    m_groupStrip = new SourceGroupStrip(this);
    m_adopt = new AdoptStrip(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    layout->addSpacing(Theme::space(2));
    layout->addWidget(m_error);
    layout->addWidget(m_splitter, 1);
    for (QuestionStrip *strip :
         std::initializer_list<QuestionStrip *>{m_keyStrip, m_precedenceStrip, m_groupStrip, m_adopt}) {
        layout->addWidget(strip);
        connect(strip, &QuestionStrip::left, this, &RulesView::leaveStrips);
    }
}

void RulesView::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        leaveStrips();
        showPage();
        Q_EMIT placeChanged();
    });
    for (TableView *table : m_tables) {
        connect(table, &TableView::opened, this, &RulesView::change);
        connect(table, &TableView::editRefused, this, &RulesView::change);
        connect(table, &TableView::currentRowChanged, this, &RulesView::updateState);
        connect(table, &TableView::itemMenuWanted, this, [this](const QPoint &at) {
            QMenu menu;
            for (const char *id : {"rules.add", "rules.change", "rules.remove", "rules.up", "rules.down"})
                menu.addAction(actions().find(QLatin1String(id)));
            menu.exec(at);
        });
    }
    connect(m_empty, &EmptyState::actionTriggered, this, &RulesView::add);
    connect(m_outcome, &OutcomePane::currentChanged, this, &RulesView::updateState);
    connect(m_keyStrip, &KeyStrip::wanted, this, &RulesView::putKeys);
    connect(m_precedenceStrip, &PrecedenceStrip::wanted, this, [this] {
        const std::string className = m_precedenceStrip->className();
        const std::string attribute = m_precedenceStrip->attribute();
        putPrecedence(m_precedenceStrip->draft());
        m_tables[PrecedenceTab]->setCurrent(qMax(0, m_precedence->rowOf(className, attribute)), 0);
    });
    connect(m_groupStrip, &SourceGroupStrip::wanted, this, [this] {
        const std::string name = m_groupStrip->name().toStdString();
        putPrecedence(m_groupStrip->draft());
        m_tables[GroupsTab]->setCurrent(qMax(0, m_groups->rowOf(name)), 0);
    });
    connect(m_adopt, &AdoptStrip::confirmed, this,
            [this] { m_desk->adopt(m_adopt->side(), m_adopt->reason()); });
    connect(m_desk, &RuleDesk::changed, this, &RulesView::refresh);
    connect(m_desk, &RuleDesk::failed, this, &RulesView::fail);
    connect(m_desk, &RuleDesk::adopted, this, [this](RuleDesk::Side side, OperationNumber operation) {
        leaveStrips();
        navigator().tell(side == RuleDesk::Identification
                             ? tr("The keys are adopted: new reports go by them.")
                             : tr("The rules are adopted, with the values that follow from them."),
                         operation);
    });
    connect(&session(), &Session::closed, this, &RulesView::leaveStrips);
}

void RulesView::addActions()
{
    const auto make = [this](const char *id, const QString &text, const QString &icon,
                             const QKeySequence &keys, const QString &tip, void (RulesView::*what)()) {
        return actions().add({QLatin1String(id), text, QStringLiteral("Work"), keys, icon, tip,
                              tr("rules keys identification precedence sources")},
                             this, [this, what] { (this->*what)(); });
    };
    m_head->addButton(make("rules.try", tr("Try"), QStringLiteral("what-if"), QKeySequence(tr("F5")),
                           tr("Works out over all that is stored what the draft would do; records nothing"),
                           &RulesView::tryDraft));
    m_head->addButton(make("rules.adopt", tr("Adopt…"), QStringLiteral("tick"), {},
                           tr("Records the tried draft as one operation, which undo takes back"),
                           &RulesView::askAdopt));
    const auto inTable = [this](const char *id, const QString &text, const QString &icon,
                                const QKeySequence &keys, const QString &tip, std::function<void()> what) {
        return actions().add({QLatin1String(id), text, QStringLiteral("Work"), keys, icon, tip,
                              tr("rules keys identification precedence sources"), ActionScope::Table},
                             m_stack, std::move(what));
    };
    m_head->addButton(inTable("rules.add", tr("Add a rule…"), QStringLiteral("add"), QKeySequence(tr("Ins")),
                              tr("Puts another key, rule or group into the draft"), [this] { add(); }));
    m_head->addButton(inTable("rules.change", tr("Change the rule…"), QStringLiteral("edit"), {},
                              tr("Its strength or its order; Enter in the table"), [this] { change(); }));
    m_head->addButton(inTable("rules.remove", tr("Remove the rule"), QStringLiteral("remove"),
                              QKeySequence(tr("Del")), tr("Takes the current line out, in the draft"),
                              [this] { remove(); }));
    inTable("rules.up", tr("Move the rule up"), {}, QKeySequence(tr("Alt+PgUp")),
            tr("A key takes the strength of the one above it; a group of sources is asked sooner"),
            [this] { move(-1); });
    inTable("rules.down", tr("Move the rule down"), {}, QKeySequence(tr("Alt+PgDown")),
            tr("A key takes the strength of the one below it; a group of sources is asked later"),
            [this] { move(1); });
    m_head->addButton(make("rules.load", tr("Load rules…"), QStringLiteral("import"), {},
                           tr("Takes a rules file for the draft"), &RulesView::askFile));
    m_head->addButton(actions().add({QStringLiteral("rules.drop"),
                                     tr("Drop the draft"),
                                     QStringLiteral("Work"),
                                     {},
                                     QStringLiteral("undo"),
                                     tr("Goes back to the rules that stand")},
                                    this, [this] {
                                        leaveStrips();
                                        m_desk->drop(side());
                                    }));
    m_outcome->addButton(
        make("rules.carry", tr("Merge or take apart…"), QStringLiteral("merge"), {},
             tr("Carries out the current line of what would follow, as an operation of its own"),
             &RulesView::carryOut));
}

// --- where we are

RulesView::Tab RulesView::tab() const
{
    return static_cast<Tab>(qMax(0, m_tabs->currentIndex()));
}

void RulesView::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

TableView *RulesView::table() const
{
    return m_tables[tab()];
}

Place RulesView::place() const
{
    return {QStringLiteral("rules"), QLatin1String(kTabs[tab()]), {}, {}};
}

void RulesView::go(const Place &place)
{
    const QSignalBlocker quiet(m_tabs);
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (place.subject == QLatin1String(kTabs[i]))
            m_tabs->setCurrentIndex(i);
    }
    refresh();
    const int row = place.filter.isEmpty() ? -1 : m_keys->rowOf(place.filter.toStdString(), {});
    if (row >= 0)
        m_tables[KeysTab]->setCurrent(row, 0);
}

QString RulesView::title() const
{
    return tr("Rules, %1").arg(m_tabs->tabText(m_tabs->currentIndex()));
}

QString RulesView::summary() const
{
    return m_outcome->hasAny() ? m_outcome->statement() : QString();
}

// --- what is shown

void RulesView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_outdated)
        refresh();
    else
        updateState();
    m_desk->askRights();
}

void RulesView::hideEvent(QHideEvent *event)
{
    View::hideEvent(event);
    updateState();
}

void RulesView::refresh()
{
    m_outdated = !isVisible();
    if (m_outdated)
        return updateState();
    m_desk->askRights();
    showTables();
    showPage();
}

// The current lines stay where they were.
void RulesView::showTables()
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr)
        return m_keys->show(nullptr, nullptr);
    const IdentifyingKeyLine *key = m_keys->at(m_tables[KeysTab]->currentIndex().row());
    const std::optional<IdentifyingKeyLine> stoodKey = key == nullptr ? std::nullopt : std::optional(*key);
    const PrecedenceLine *rule = m_precedence->at(m_tables[PrecedenceTab]->currentIndex().row());
    const std::optional<PrecedenceLine> stoodRule = rule == nullptr ? std::nullopt : std::optional(*rule);
    const int stoodGroup = m_tables[GroupsTab]->currentIndex().row();
    const auto stand = [this](Tab tab, int row) {
        if (row >= 0)
            m_tables[tab]->setCurrent(row, qMax(0, m_tables[tab]->currentIndex().column()));
    };
    const bool isNow = session().isNow();
    m_keys->show(estate, isNow ? &m_desk->keys() : nullptr);
    if (stoodKey)
        stand(KeysTab, m_keys->rowOf(stoodKey->className, stoodKey->key.attributes));
    m_sheet = PrecedenceSheet::of(estate, isNow ? &m_desk->precedence() : nullptr);
    m_precedence->show(*m_sheet);
    if (stoodRule)
        stand(PrecedenceTab, m_precedence->rowOf(stoodRule->className, stoodRule->attribute));
    m_groups->show(*m_sheet);
    stand(GroupsTab, qMin(stoodGroup, m_groups->rowCount() - 1));
}

void RulesView::showPage()
{
    const bool isEmpty = tab() == KeysTab && m_keys->rowCount() == 0;
    QWidget *page = isEmpty ? static_cast<QWidget *>(m_empty) : table();
    const QWidget *focused = QApplication::focusWidget();
    const bool isOther = page != m_stack->currentWidget();
    const bool wasHere = isOther && focused != nullptr && m_stack->isAncestorOf(focused);
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
    if (wasHere)
        page->setFocus(Qt::OtherFocusReason);
    m_outcome->show(side());
    const bool hadOutcome = !m_outcome->isHidden();
    m_outcome->setVisible(session().isNow() && m_outcome->hasAny());
    if (hadOutcome != !m_outcome->isHidden())
        keepInSight();
    updateState();
    Q_EMIT titleChanged();
}

// What is left of the height, once it is known, shows the current line.
void RulesView::keepInSight()
{
    QTimer::singleShot(0, this, [this] { table()->scrollTo(table()->currentIndex()); });
}

QString RulesView::whyNoRow() const
{
    const int row = table()->currentIndex().row();
    const bool isThere = tab() == KeysTab         ? m_keys->at(row) != nullptr
                         : tab() == PrecedenceTab ? m_precedence->at(row) != nullptr
                                                  : row >= 0 && row < m_groups->rowCount();
    return isThere ? QString() : tr("Choose a line first");
}

QString RulesView::whyNotRemoved() const
{
    if (const QString none = whyNoRow(); !none.isEmpty())
        return none;
    const int row = table()->currentIndex().row();
    if (tab() == KeysTab)
        return m_keys->at(row)->place ? QString() : tr("It is on its way out already");
    if (tab() == GroupsTab)
        return m_groups->rowCount() > 1 ? QString() : tr("One group stays");
    const PrecedenceLine &line = *m_precedence->at(row);
    if (!line.after)
        return tr("It is on its way out already");
    return m_desk->precedence().hasRule(line.className, line.attribute)
               ? QString()
               : tr("It is said by another definition (%1): change it instead, which goes before that")
                     .arg(m_precedence->cell(row, m_precedence->columnCount() - 1).text);
}

void RulesView::updateState()
{
    const QString locked = isVisible() ? m_desk->whyNot() : tr("The rules are on the page of that name");
    const auto offer = [this](const char *id, const QString &why) {
        actions().setUnavailable(QLatin1String(id), why);
    };
    const auto unlessLocked = [&](const QString &why) { return locked.isEmpty() ? why : locked; };
    const bool open = session().isOpen() && session().isNow();
    const bool hasDraft = open && m_desk->hasDraft(side());
    const QString none = !isVisible() ? locked
                         : hasDraft   ? QString()
                                      : tr("Change a rule or load a file first");
    const QString busy = m_desk->isAdopting() ? tr("The rules are being adopted") : QString();
    offer("rules.add", locked);
    offer("rules.load", locked);
    offer("rules.change", unlessLocked(whyNoRow()));
    offer("rules.remove", unlessLocked(open ? whyNotRemoved() : none));
    const QString unordered =
        tab() == PrecedenceTab ? tr("The most exact rule holds; their order says nothing") : whyNoRow();
    offer("rules.up", unlessLocked(unordered));
    offer("rules.down", unlessLocked(unordered));
    offer("rules.drop", none);
    offer("rules.try", unlessLocked(none.isEmpty() ? busy : none));
    const bool isTried = open && m_desk->isTried(side());
    offer("rules.adopt",
          unlessLocked(!none.isEmpty()       ? none
                       : m_desk->isWorking() ? tr("It is being tried")
                       : !isTried ? tr("Try the draft first: what follows is shown before it is taken")
                                  : busy));
    offer("rules.carry", !isVisible()                      ? locked
                         : !session().mayEdit()            ? session().whyNoEdit()
                         : m_outcome->carried() == nullptr ? tr("Choose a line that would merge or split")
                                                           : QString());
    const int changes = tab() == KeysTab         ? m_keys->changes()
                        : tab() == PrecedenceTab ? m_precedence->changes()
                                                 : int(m_groups->isChanged());
    if (!session().isNow())
        m_head->setCountText(tr("as they stood then"));
    else if (!m_desk->whyNot().isEmpty())
        m_head->setCountText(m_desk->whyNot());
    else if (!hasDraft)
        m_head->setCountText(tr("as they stand; Enter changes one"));
    else
        m_head->setCountText((isTried ? tr("draft, lines changed: %1; tried, not adopted")
                                      : tr("draft, lines changed: %1; not tried"))
                                 .arg(formatCount(changes)));
    Q_EMIT summaryChanged();
}

View *makeRulesView(ViewContext &context, QWidget *parent)
{
    return new RulesView(context, parent);
}

} // namespace tally::ui
