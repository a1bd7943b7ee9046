// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/title_sheet.h"

#include "app/recognising.h"
#include "core/text.h"
#include "ui/models/item_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tally::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tally::ui::TitleSheet)
};

TitleStand standOf(const std::optional<model::RecognitionRow> &row)
{
    if (!row)
        return TitleStand::ToDecide;
    const bool isStated = row->rule == recognise::kStatedRule;
    if (!row->product)
        return isStated ? TitleStand::Left : TitleStand::ToDecide;
    if (isStated || row->state == recognise::kManually)
        return TitleStand::ByHand;
    return row->state == recognise::kPartially ? TitleStand::Partly : TitleStand::Known;
}

// Collects titles into lines.
class LineMaker
{
public:
    explicit LineMaker(const estate::Estate &estate)
        : m_estate(estate), m_devices(recognise::devicesByTitle(estate)), m_lineOf(estate.titleCount(), kNone)
    {
    }

    void take(std::uint32_t title)
    {
        if (m_devices[title] == 0)
            return;
        const estate::StringPool &strings = m_estate.strings();
        const estate::Title row = m_estate.titleAt(title);
        const auto recognition = m_estate.recognitionOf(title);
        const TitleStand stand = standOf(recognition);
        const auto [place, isNew] =
            m_places.try_emplace(Key(strings.folded(row.name), strings.folded(row.publisher), stand,
                                     recognition ? recognition->product : ItemId(),
                                     recognition ? recognition->state : std::string()),
                                 m_lines.size());
        if (isNew)
            m_lines.push_back(lineOf(row, recognition, stand));
        TitleLine &line = m_lines[place->second];
        m_lineOf[title] = std::uint32_t(place->second);
        line.titles.push_back(row.id);
        m_versions[place->second].insert(row.version);
        if (isNew || m_devices[title] > m_devices[line.sample]) {
            line.sample = title;
            line.version = toQt(strings.text(row.version));
        }
    }

    std::vector<TitleLine> finish() &&
    {
        countDevices();
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            m_lines[i].versions = int(m_versions[i].size());
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const TitleLine &a, const TitleLine &b) { return a.devices > b.devices; });
        return std::move(m_lines);
    }

private:
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    using Key = std::tuple<std::string, std::string, TitleStand, ItemId, std::string>;

    TitleLine lineOf(const estate::Title &row, const std::optional<model::RecognitionRow> &recognition,
                     TitleStand stand) const
    {
        TitleLine line;
        line.stand = stand;
        line.name = toQt(m_estate.strings().text(row.name));
        line.publisher = toQt(m_estate.strings().text(row.publisher));
        line.state = recognition ? recognition->state : std::string(recognise::kNew);
        if (recognition) {
            line.rule = recognition->rule;
            line.product = recognition->product ? itemName(m_estate, recognition->product) : QString();
        }
        line.words = toQt(text::folded(
            (line.name + QLatin1Char(' ') + line.publisher + QLatin1Char(' ') + line.product).toStdString()));
        return line;
    }

    // Each device once, whatever versions of the name it has.
    void countDevices()
    {
        std::vector<estate::Row> last(m_lines.size(), estate::kNoRow);
        for (std::size_t i = 0; i < m_estate.installationCount(); ++i) {
            const estate::Installation each = m_estate.installationAt(i);
            const std::uint32_t line = m_lineOf[each.title];
            if (line == kNone || each.device >= m_estate.itemCount() || last[line] == each.device ||
                !m_estate.isFresh(each.report))
                continue;
            last[line] = each.device;
            ++m_lines[line].devices;
        }
    }

    const estate::Estate &m_estate;
    std::vector<std::int64_t> m_devices;
    std::vector<std::uint32_t> m_lineOf;
    std::map<Key, std::size_t> m_places;
    std::map<std::size_t, std::set<estate::StringId>> m_versions;
    std::vector<TitleLine> m_lines;
};

constexpr std::uint32_t kTitlesBetweenLooks = 1024;

} // namespace

QString standWords(TitleStand stand)
{
    switch (stand) {
    case TitleStand::ToDecide:
        return Words::tr("To decide");
    case TitleStand::Left:
        return Words::tr("Left unknown");
    case TitleStand::Partly:
        return Words::tr("Partly known");
    case TitleStand::ByHand:
        return Words::tr("Stated");
    case TitleStand::Known:
        break;
    }
    return Words::tr("Known by rules");
}

QString stateWords(const std::string &state)
{
    if (state == recognise::kNormalised)
        return Words::tr("Known");
    if (state == recognise::kPartially)
        return Words::tr("Partly known");
    if (state == recognise::kPublisherOnly)
        return Words::tr("Publisher known");
    if (state == recognise::kNotFound)
        return Words::tr("No match");
    if (state == recognise::kManually)
        return Words::tr("Stated");
    return Words::tr("New");
}

Result<TitleSheetPtr> titleSheet(const estate::EstatePtr &estate, JobContext &job)
{
    auto sheet = std::make_shared<TitleSheet>();
    sheet->estate = estate;
    TALLY_TRY(const recognise::Rules rules, app::recognitionRules(*estate));
    sheet->suggestions =
        std::make_shared<recognise::Suggestions>(rules, recognise::RegisterProducts(*estate));
    LineMaker maker(*estate);
    const auto count = std::uint32_t(estate->titleCount());
    for (std::uint32_t title = 0; title < count; ++title) {
        if (title % kTitlesBetweenLooks == 0) {
            if (job.cancelled())
                return makeError(ErrorCode::Cancelled, "it was stopped");
            job.progress(title, count);
        }
        maker.take(title);
    }
    sheet->lines = std::move(maker).finish();
    sheet->figures = recognise::figuresOf(recognise::rowsByTitle(*estate), recognise::standingsOf(*estate));
    sheet->counts.assign(kTitleStands, 0);
    for (const TitleLine &line : sheet->lines)
        ++sheet->counts[std::size_t(line.stand)];
    return TitleSheetPtr(std::move(sheet));
}

QString plainName(const TitleLine &line)
{
    static const QRegularExpression brackets(QStringLiteral("\\s*[(\\[][^)\\]]*[)\\]]"));
    static const QRegularExpression ending(QStringLiteral("[\\s,;:_.\\-–]+(v(ersion)?)?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString name = line.name;
    name.remove(brackets);
    if (!line.version.isEmpty())
        name.remove(line.version);
    name.remove(ending);
    name = name.simplified();
    return name.isEmpty() ? line.name.simplified() : name;
}

} // namespace tally::ui
