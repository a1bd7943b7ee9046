// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_register.h"

#include "app/disposal_rehearsal.h"
#include "app/shipped_texts.h"
#include "core/clock.h"
#include "demo/council.h"
#include "demo/random.h"
#include "log/sha256.h"
#include "model/class_registry.h"
#include "model/private_values.h"
#include "store/store.h"

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <thread>

namespace tally::app {

namespace {

// The generator pushes, the store pulls: a short queue between two threads.
class Queue
{
public:
    // False when the reader has gone away.
    bool push(demo::CouncilOperation &&operation)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_operations.size() < kMost || m_closed; });
        if (m_closed)
            return false;
        m_operations.push_back(std::move(operation));
        m_changed.notify_all();
        return true;
    }

    // Nothing when the writer is done.
    std::optional<demo::CouncilOperation> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_operations.empty() || m_closed; });
        if (m_operations.empty())
            return {};
        demo::CouncilOperation operation = std::move(m_operations.front());
        m_operations.pop_front();
        m_changed.notify_all();
        return operation;
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    static constexpr std::size_t kMost = 4;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<demo::CouncilOperation> m_operations;
    bool m_closed = false;
};

// Salts come from the seed: the same council has the same facts, and with them the same log.
model::SealSupport sealing(const std::shared_ptr<demo::Random> &random)
{
    model::SealSupport support;
    support.sha256 = [](std::string_view bytes) { return log::sha256(bytes); };
    support.salt = [random] {
        std::string salt;
        for (int i = 0; i < 16; ++i)
            salt += static_cast<char>(random->below(256));
        return salt;
    };
    return support;
}

std::string requestOf(std::uint64_t seed, OperationNumber number)
{
    return "demo-" + std::to_string(seed) + "-" + std::to_string(number);
}

store::ReplayOperation replayOf(demo::CouncilOperation &&from, OperationNumber number, std::uint64_t seed)
{
    store::ReplayOperation to;
    to.operation.number = number;
    to.operation.request = requestOf(seed, number);
    to.operation.actorLogin = from.actor;
    to.operation.kind = from.draft.kind;
    to.operation.recordedAt = from.recordedAt;
    to.operation.effectiveOn = from.draft.effectiveOn.value_or(dayOf(from.recordedAt));
    to.operation.source = from.draft.source;
    to.operation.reason = from.draft.reason;
    to.changes = std::move(from.draft.changes);
    to.steps = std::move(from.draft.steps);
    to.blobs = std::move(from.draft.blobs);
    to.privateValues = std::move(from.draft.privateValues);
    return to;
}

void count(const model::Change &change, std::map<std::string, std::int64_t> &counts,
           std::map<std::int64_t, std::string> &classes)
{
    if (change.key.table != model::Table::Item)
        return;
    const std::int64_t id = std::get<std::int64_t>(change.key.cells[0]);
    if (change.was) {
        if (!change.values)
            --counts[classes[id]];
        return;
    }
    const std::string &name =
        std::get<std::string>((*change.values)[model::valueIndex(model::Table::Item, "class")]);
    classes[id] = name;
    ++counts[name];
}

} // namespace

Result<DemoResult> createDemo(const std::string &url, std::int64_t pcs, std::uint64_t seed, JobContext &job)
{
    demo::CouncilOptions options{pcs, seed, shippedTexts()};
    TALLY_TRY(options.disposal, disposalRehearsal(options.definitions));
    if (const Outcome possible = demo::checkOptions(options); !possible)
        return possible.error();
    TALLY_TRY(const store::Location location, store::parseLocation(url));
    // Time does not run backwards in a log, so the register must be as old as what is replayed into it.
    const FixedClock begins(demo::councilBegins());
    store::OpenOptions open;
    open.clock = &begins;
    TALLY_TRY(auto created, store::Store::create(location, open));

    Queue queue;
    Outcome built;
    std::thread generator([&] {
        built = demo::buildCouncil(
            options,
            [&](demo::CouncilOperation &&operation) -> Outcome {
                if (queue.push(std::move(operation)))
                    return {};
                return makeError(ErrorCode::Cancelled, "The council was not finished");
            },
            job);
        queue.close();
    });

    DemoResult result;
    std::map<std::int64_t, std::string> classes;
    const auto random = std::make_shared<demo::Random>(seed + 1);
    const auto registry = model::ClassRegistry::shipped();
    const Outcome replayed = created->replay(
        [&]() -> Result<std::optional<store::ReplayOperation>> {
            auto operation = queue.pop();
            if (!operation)
                return std::optional<store::ReplayOperation>();
            TALLY_CHECK(model::sealPrivateValues(*registry, sealing(random), operation->draft));
            for (const model::Change &change : operation->draft.changes)
                count(change, result.counts, classes);
            return std::optional(replayOf(std::move(*operation), ++result.operation, seed));
        },
        job);
    queue.close();
    generator.join();
    if (!replayed || !built) {
        // A half council is no register: what was created goes again (a server keeps its empty database).
        created.reset();
        std::error_code ignored;
        for (const char *ending : {"", "-wal", "-shm"}) {
            if (location.engine == store::Location::Engine::Sqlite)
                std::filesystem::remove(location.text + ending, ignored);
        }
        return replayed ? built.error() : replayed.error();
    }
    std::erase_if(result.counts, [](const auto &entry) { return entry.second == 0; });
    return result;
}

} // namespace tally::app
