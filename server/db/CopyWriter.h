// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/TimeoutPause.h"
#include "server/db/Values.h"

namespace wardport::server {

/// Streams rows into a table by COPY at flat memory. The connection is busy until finish(); a writer dropped before
/// leaves nothing behind. The statement timeout does not apply.
class CopyWriter {
public:
    /// `target` as in "launch (id, app_id, at)".
    CopyWriter(Connection& connection, std::string_view target);
    ~CopyWriter();
    CopyWriter(const CopyWriter&) = delete;
    CopyWriter& operator=(const CopyWriter&) = delete;

    template <class... T>
    void row(const T&... fields)
    {
        bool first = true;
        ((first ? void(first = false) : void(m_buffer += '\t'), field(fields)), ...);
        endRow();
    }

    /// Completes the copy and returns the number of rows stored.
    qint64 finish();

private:
    template <class T>
    void field(const T& value)
    {
        if constexpr (std::is_convertible_v<const T&, std::string_view>)
            encode(m_scratch, std::string_view{value});
        else if constexpr (std::same_as<T, QByteArray>)
            encode(m_scratch, hex(value));
        else if constexpr (std::same_as<T, std::optional<QByteArray>>)
            encode(m_scratch, value ? std::optional{hex(*value)} : std::nullopt);
        else
            encode(m_scratch, value);
        appendField();
    }
    static std::string hex(const QByteArray& bytes);

    void appendField();
    void endRow();
    void flush();

    Connection& m_connection;
    std::optional<TimeoutPause> m_pause;
    std::string m_buffer;
    Parameter m_scratch;
    bool m_open = false;
};

} // namespace wardport::server
