// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value that copies share until one of them changes it. The copy knows that the value is not its own and
// copies it before the first change; the value copied from must not be changed any more (an estate never is),
// so no reader sees a change.
#pragma once

#include <memory>
#include <utility>

namespace tally::estate {

template <typename T>
class Cow
{
public:
    Cow() = default;
    explicit Cow(T value) : m_value(std::make_shared<T>(std::move(value))), m_owned(true) {}
    Cow(const Cow &other) : m_value(other.m_value) {}
    Cow &operator=(const Cow &other)
    {
        m_value = other.m_value;
        m_owned = false;
        return *this;
    }
    Cow(Cow &&) noexcept = default;
    Cow &operator=(Cow &&) noexcept = default;
    ~Cow() = default;

    explicit operator bool() const { return m_value != nullptr; }
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    bool sharesWith(const Cow &other) const { return m_value == other.m_value; }

    // The value to be changed; a default one where there was none.
    T &mutate()
    {
        if (!m_value)
            m_value = std::make_shared<T>();
        else if (!m_owned)
            m_value = std::make_shared<T>(*m_value);
        m_owned = true;
        return *m_value;
    }
    void reset()
    {
        m_value.reset();
        m_owned = false;
    }

private:
    std::shared_ptr<T> m_value;
    bool m_owned = false;
};

} // namespace tally::estate
