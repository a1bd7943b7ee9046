// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphviz.h"

#include <QHash>
#include <QList>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <map>

namespace tally::ui {

namespace {

constexpr double kPointsPerInch = 72;

QByteArray inches(double points)
{
    return QByteArray::number(points / kPointsPerInch, 'f', 4);
}

Error notUnderstood(const QByteArray &line)
{
    return makeError(ErrorCode::InvalidInput, "dot answered what is not understood: " + line.toStdString());
}

// One answer of dot: "node n3 x y width height …", "edge n3 n4 count x y x y …", inches from below left.
class PlainReader
{
public:
    explicit PlainReader(const LayoutRequest &request) : m_request(request)
    {
        m_layout.boxes.resize(request.sizes.size());
        m_layout.arrows.resize(request.arrows.size());
        for (std::size_t a = 0; a < request.arrows.size(); ++a)
            m_arrows[{request.arrows[a].from, request.arrows[a].to}] = a;
    }

    bool read(const QByteArray &line)
    {
        const QList<QByteArray> words = line.split(' ');
        if (words.front() == "graph")
            return words.size() >= 4 && number(words[3], m_height);
        if (words.front() == "node")
            return node(words);
        if (words.front() == "edge")
            return edge(words);
        return words.front() == "stop" || line.isEmpty();
    }

    bool isComplete() const
    {
        for (const auto &arrow : m_layout.arrows) {
            if (arrow.empty())
                return false;
        }
        return m_nodes == m_request.sizes.size();
    }

    Layout take()
    {
        for (const QRectF &box : m_layout.boxes)
            m_layout.bounds |= box;
        // Between neighbouring layers a plain curve is as clear and looks the same as in our own layout.
        const std::vector<std::size_t> layer = layersOf(m_request);
        for (std::size_t a = 0; a < m_request.arrows.size(); ++a) {
            const LayoutArrow &arrow = m_request.arrows[a];
            if (layer[arrow.to] == layer[arrow.from] + 1)
                m_layout.arrows[a] = curveBetween(m_layout.boxes[arrow.from], m_layout.boxes[arrow.to]);
        }
        return std::move(m_layout);
    }

private:
    static bool number(const QByteArray &word, double &value)
    {
        bool ok = false;
        value = word.toDouble(&ok);
        return ok;
    }

    bool index(const QByteArray &word, std::size_t &value) const
    {
        bool ok = false;
        value = word.mid(1).toULongLong(&ok);
        return ok && word.startsWith('n') && value < m_request.sizes.size();
    }

    bool point(const QByteArray &x, const QByteArray &y, QPointF &at) const
    {
        double across = 0;
        double up = 0;
        if (!number(x, across) || !number(y, up))
            return false;
        at = QPointF(across, m_height - up) * kPointsPerInch;
        return true;
    }

    bool node(const QList<QByteArray> &words)
    {
        std::size_t box = 0;
        QPointF middle;
        if (words.size() < 4 || !index(words[1], box) || !point(words[2], words[3], middle))
            return false;
        const QSizeF size = m_request.sizes[box];
        m_layout.boxes[box] = QRectF(middle - QPointF(size.width(), size.height()) / 2, size);
        ++m_nodes;
        return true;
    }

    bool edge(const QList<QByteArray> &words)
    {
        std::size_t from = 0;
        std::size_t to = 0;
        if (words.size() < 4 || !index(words[1], from) || !index(words[2], to))
            return false;
        const auto found = m_arrows.find({from, to});
        const int count = words[3].toInt();
        if (found == m_arrows.end() || count < 4 || count % 3 != 1 || words.size() < 4 + 2 * qsizetype(count))
            return false;
        std::vector<QPointF> points;
        points.resize(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            if (!point(words[4 + 2 * i], words[5 + 2 * i], points[std::size_t(i)]))
                return false;
        }
        m_layout.arrows[found->second] = std::move(points);
        return true;
    }

    const LayoutRequest &m_request;
    Layout m_layout;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> m_arrows;
    double m_height = 0;
    std::size_t m_nodes = 0;
};

} // namespace

QByteArray dotText(const LayoutRequest &request)
{
    QByteArray text = "digraph {\nrankdir=LR; nodesep=" + inches(kBoxGap) + "; ranksep=" + inches(kLayerGap) +
                      ";\nnode [shape=box fixedsize=true label=\"\"];\nedge [arrowhead=none tailport=e "
                      "headport=w];\n";
    std::map<std::size_t, QByteArray> layers;
    const std::vector<std::size_t> layer = layersOf(request);
    for (std::size_t i = 0; i < request.sizes.size(); ++i) {
        const QByteArray name = "n" + QByteArray::number(qulonglong(i));
        text += name + " [width=" + inches(request.sizes[i].width()) +
                " height=" + inches(request.sizes[i].height()) + "];\n";
        layers[layer[i]] += name + "; ";
    }
    for (const auto &[number, names] : layers) // as our own layout has them, so that one can follow the other
        text += "{rank=same; " + names + "}\n";
    for (const LayoutArrow &arrow : request.arrows)
        text += "n" + QByteArray::number(qulonglong(arrow.from)) + " -> n" +
                QByteArray::number(qulonglong(arrow.to)) + ";\n";
    return text + "}\n";
}

Result<Layout> parsePlain(const QByteArray &plain, const LayoutRequest &request)
{
    PlainReader reader(request);
    QByteArray whole = plain;
    whole.replace("\\\n", ""); // long lines are broken so
    for (const QByteArray &line : whole.split('\n')) {
        if (!reader.read(line.trimmed()))
            return notUnderstood(line);
    }
    if (!reader.isComplete())
        return makeError(ErrorCode::InvalidInput, "dot left out a box or an arrow");
    return reader.take();
}

Graphviz::Graphviz(QString program, QObject *parent)
    : QObject(parent), m_program(program.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("dot"))
                                                   : std::move(program))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { fail(QStringLiteral("dot took too long")); }); // not for people
}

Graphviz::~Graphviz()
{
    cancel();
}

void Graphviz::start(const LayoutRequest &request, int limitMs)
{
    cancel();
    m_request = request;
    m_text = std::make_unique<QTemporaryFile>();
    if (!m_text->open() || m_text->write(dotText(request)) < 0 || !m_text->flush())
        return fail(m_text->errorString());
    m_process = new QProcess;
    connect(m_process, &QProcess::finished, this, &Graphviz::end);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_process == nullptr ? QString() : m_process->errorString());
    });
    m_process->setStandardInputFile(m_text->fileName());
    m_process->start(m_program, {QStringLiteral("-Tplain")});
    m_limit.start(limitMs);
}

void Graphviz::cancel()
{
    m_limit.stop();
    if (m_process == nullptr)
        return;
    QProcess *process = m_process;
    m_process = nullptr;
    disconnect(process, nullptr, this, nullptr);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    // It goes when it has ended, and nobody waits for that.
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void Graphviz::end()
{
    const bool ok = m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    const QByteArray answer = m_process->readAllStandardOutput();
    if (!ok)
        return fail(QString::fromLocal8Bit(m_process->readAllStandardError()));
    const Result<Layout> layout = parsePlain(answer, m_request);
    if (!layout)
        return fail(QString::fromStdString(layout.error().text()));
    cancel();
    Q_EMIT finished(*layout);
}

void Graphviz::fail(const QString &reason)
{
    cancel();
    Q_EMIT failed(reason);
}

} // namespace tally::ui
