// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A wire between a client and a PostgreSQL server that can be cut when the client says "commit": listens on a
// socket in a folder of its own and passes on what comes, in a thread, connection by connection.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

namespace tally::test {

class Wire
{
public:
    enum class Cut
    {
        BeforeCommit, // the server never hears of it
        AfterCommit,  // the server has answered, the client never hears of it
        CommitLate    // the client is cut off at once; the server gets the commit a second later
    };
    // `folder`: where the wire's socket is to be; `server`: the folder of the server's. Only the first commit
    // is cut.
    Wire(std::string folder, std::string server, Cut cut);
    ~Wire();
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    bool wasCut() const { return m_cutDone; }

private:
    void listen();
    void carry(int client);
    // Gives false when the wire is cut.
    bool passToServer(int client, int server);
    bool cutHere(int client, int server, const std::string &commit);

    std::string m_folder, m_server;
    Cut m_cut;
    int m_listening = -1;
    std::atomic<bool> m_stopping = false, m_recording = false, m_cutDone = false;
    std::thread m_thread;
    std::vector<std::thread> m_carriers;
};

} // namespace tally::test
