// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <chrono>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tally::test {

namespace {

constexpr int kPollMs = 50;
// A message of the protocol: 'Q', its length with itself (4 bytes), the text with its NUL.
const std::string kCommit("Q\0\0\0\x0b"
                          "commit\0",
                          12);

sockaddr_un addressIn(const std::string &folder)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, (folder + "/.s.PGSQL.5432").c_str(), sizeof(address.sun_path) - 1);
    return address;
}

int connectTo(const std::string &folder)
{
    const int made = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un address = addressIn(folder);
    if (::connect(made, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0)
        return made;
    ::close(made);
    return -1;
}

bool sendAll(int to, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(to, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

std::string receive(int from)
{
    std::string buffer(65536, '\0');
    const ssize_t got = ::recv(from, buffer.data(), buffer.size(), 0);
    buffer.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return buffer;
}

} // namespace

Wire::Wire(std::string folder, std::string server, Cut cut)
    : m_folder(std::move(folder)), m_server(std::move(server)), m_cut(cut)
{
    m_listening = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un address = addressIn(m_folder);
    if (::bind(m_listening, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0 &&
        ::listen(m_listening, 8) == 0)
        m_thread = std::thread([this] { listen(); });
}

Wire::~Wire()
{
    m_stopping = true;
    if (m_thread.joinable())
        m_thread.join();
    for (std::thread &carrier : m_carriers)
        carrier.join();
    ::close(m_listening);
    ::unlink(addressIn(m_folder).sun_path);
}

void Wire::listen()
{
    while (!m_stopping) {
        pollfd waiting{m_listening, POLLIN, 0};
        if (::poll(&waiting, 1, kPollMs) <= 0)
            continue;
        const int client = ::accept(m_listening, nullptr, nullptr);
        if (client >= 0)
            m_carriers.emplace_back([this, client] { carry(client); });
    }
}

void Wire::carry(int client)
{
    const int server = connectTo(m_server);
    while (server >= 0 && !m_stopping) {
        pollfd both[] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
        if (::poll(both, 2, kPollMs) <= 0)
            continue;
        if (both[0].revents != 0 && !passToServer(client, server))
            break;
        if (both[1].revents != 0) {
            const std::string bytes = receive(server);
            if (bytes.empty() || !sendAll(client, bytes))
                break;
        }
    }
    ::close(client);
    if (server >= 0)
        ::close(server);
}

bool Wire::passToServer(int client, int server)
{
    const std::string bytes = receive(client);
    if (bytes.empty())
        return false;
    m_recording = m_recording || bytes.find("commit_operation") != std::string::npos;
    if (!m_recording || bytes != kCommit ||
        m_cutDone.exchange(true)) // a client waits for its answer, so it comes alone
        return sendAll(server, bytes);
    return cutHere(client, server, bytes);
}

bool Wire::cutHere(int client, int server, const std::string &commit)
{
    if (m_cut == Cut::CommitLate) {
        ::shutdown(client, SHUT_RDWR);
        std::this_thread::sleep_for(std::chrono::seconds(1));
    }
    if (m_cut != Cut::BeforeCommit && sendAll(server, commit))
        (void)receive(server);
    return false;
}

} // namespace tally::test
