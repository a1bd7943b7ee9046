// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/impact/impact_view.h"

#include "ui/graph/impact_pane.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

const QString kUp = QStringLiteral("up");

QString nameOf(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    if (row == estate::kNoRow)
        return QStringLiteral("#%1").arg(item.value);
    const std::string_view name = estate.nameAt(row);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

ImpactView::ImpactView(ViewContext &context, QWidget *parent)
    : View(context, parent),
      m_pane(new ImpactPane(
          [this](ImpactPane::Work work, ImpactPane::Done done) {
              session().compute<DrawingPtr>(this, QStringLiteral("impact"), std::move(work), std::move(done));
          },
          this)),
      m_error(new ErrorStrip(this)), m_empty(new EmptyState(this)), m_also(new QLineEdit(this))
{
    m_pane->setProperty("pane", true);
    setFocusProxy(m_pane);
    m_also->setAccessibleName(tr("Also failed"));
    m_also->setPlaceholderText(tr("Also failed: asset number, serial or exact name, then Enter"));
    m_also->hide();
    m_empty->setWords(tr("No item is chosen"),
                      tr("Choose an item in a table and press F7 to see what fails when it fails."),
                      tr("Go to items"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(2));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_error);
    layout->addWidget(m_also);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_pane, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        navigator().open({QStringLiteral("items"), {}, {}, {}});
    });
    connect(m_also, &QLineEdit::returnPressed, this, &ImpactView::addFailed);
    connect(&session(), &Session::estateChanged, this, &ImpactView::showEstate);
    connectPane();
}

void ImpactView::connectPane()
{
    connect(m_pane, &ImpactPane::openItem, this, [this](ItemId item) { navigator().openItem(item); });
    connect(m_pane, &ImpactPane::openRows, this, [this](const std::vector<ItemId> &ids) { openRows(ids); });
    connect(m_pane, &ImpactPane::sourcesChanged, this, [this] {
        Q_EMIT placeChanged();
        Q_EMIT titleChanged();
    });
    connect(m_pane, &ImpactPane::alsoDownWanted, this, [this] {
        m_also->show();
        m_also->setFocus(Qt::OtherFocusReason);
    });
    connect(m_pane, &ImpactPane::exported, this,
            [this](const QString &path) { navigator().tell(tr("The picture is in %1.").arg(path)); });
    connect(m_pane, &ImpactPane::failed, this, [this](const Error &error) {
        m_error->showError(errorWords(tr("The picture was not made."), error));
    });
}

Place ImpactView::place() const
{
    const estate::DrawingQuestion &question = m_pane->question();
    return {QStringLiteral("impact"),
            question.upstream ? kUp : QString(),
            {},
            question.sources.empty() ? ItemId() : question.sources.front()};
}

void ImpactView::go(const Place &place)
{
    m_error->dismiss();
    m_also->hide();
    const bool chosen = place.item.value != 0 || !m_pane->question().sources.empty();
    m_empty->setVisible(!chosen);
    m_pane->setVisible(chosen);
    if (!chosen)
        return;
    if (place.item.value != 0 && place != this->place())
        m_pane->setSources({place.item}, place.subject == kUp);
    showEstate();
    Q_EMIT titleChanged();
}

QString ImpactView::title() const
{
    const Place here = place();
    if (here.item.value == 0 || session().estate() == nullptr)
        return tr("Impact");
    return (here.subject == kUp ? tr("What %1 rests on") : tr("Impact of %1"))
        .arg(nameOf(*session().estate(), here.item));
}

void ImpactView::toggleSide()
{
    m_pane->toggleSide();
}

// Hidden, it asks nothing: the next visit does.
void ImpactView::showEstate()
{
    if (session().estate() != nullptr && (isVisible() || !m_pane->question().sources.empty()))
        m_pane->setEstate(session().estate());
}

void ImpactView::openRows(const std::vector<ItemId> &ids)
{
    QStringList words;
    for (const ItemId id : ids)
        words.append(QString::number(id.value));
    navigator().open({QStringLiteral("items"),
                      QStringLiteral("item"),
                      QStringLiteral("id:(%1)").arg(words.join(QLatin1Char(' '))),
                      {}});
}

void ImpactView::addFailed()
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr)
        return;
    const Result<estate::Row> found = estate->findKey(m_also->text().trimmed().toStdString());
    if (!found) {
        m_error->showError(errorWords(tr("No item was added."), found.error()));
        return;
    }
    m_error->dismiss();
    m_also->clear();
    m_also->hide();
    m_pane->addAlreadyDown(estate->idAt(*found));
    m_pane->setFocus(Qt::OtherFocusReason);
}

View *makeImpactView(ViewContext &context, QWidget *parent)
{
    return new ImpactView(context, parent);
}

} // namespace tally::ui
