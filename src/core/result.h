// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value or the reason why there is none. What is expected to happen is a return value; no exception leaves a module.
//
//     Result<int> port = parsePort(text);
//     if (!port)
//         return port.error();
//     use(*port);
//
// or, to pass the error up:  TALLY_TRY(const int port, parsePort(text));
#pragma once

#include <cstdlib>
#include <string>
#include <utility>
#include <variant>

namespace tally {

// Why something did not happen; the command line turns it into its exit code, the window into its wording.
enum class ErrorCode {
    Usage,        // the caller asked for something that cannot be asked
    InvalidInput, // a file or value that cannot be read
    NotFound,
    Ambiguous,    // a key that names several things
    Conflict,     // against what the register holds: stale version, already live, nothing left to undo
    NotAllowed,   // the person is the reason
    Unreachable,  // database out of reach, locked, disk full, read only
    Damaged,      // the register is not what its log says, or the file is no register
    Cancelled,
    Internal
};

// What went wrong, in words for the person who must mend it.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string reason;       // one sentence
    std::string remedy = {};  // what to do about it; may be empty
    std::string file = {};    // of bad input
    int line = 0;             // counted from 1; 0: not known
    std::string field = {};   // column, attribute or path inside the file
    std::string rule = {};    // stable code of a refusal (DSP-102, STALE_VERSION); may be empty

    // "file:line: field: reason. remedy", leaving out what is not known.
    std::string text() const;
};

template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

using Outcome = Result<void>;

inline Error makeError(ErrorCode code, std::string reason, std::string remedy = {})
{
    Error error;
    error.code = code;
    error.reason = std::move(reason);
    error.remedy = std::move(remedy);
    return error;
}

} // namespace tally

#define TALLY_CONCAT_INNER(a, b) a##b
#define TALLY_CONCAT(a, b) TALLY_CONCAT_INNER(a, b)
#define TALLY_TRY_INNER(name, declaration, expression)                                                             \
    auto name = (expression);                                                                                      \
    if (!name)                                                                                                     \
        return name.error();                                                                                       \
    declaration = std::move(*name)
// Declares a variable from a Result, or returns its error to the caller.
#define TALLY_TRY(declaration, expression)                                                                         \
    TALLY_TRY_INNER(TALLY_CONCAT(tallyTry, __LINE__), declaration, expression)
// The same for an Outcome.
#define TALLY_CHECK(expression)                                                                                    \
    do {                                                                                                           \
        if (auto tallyOutcome = (expression); !tallyOutcome)                                                       \
            return tallyOutcome.error();                                                                           \
    } while (false)
