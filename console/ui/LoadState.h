// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Error.h"

#include <QObject>

namespace wardport::console {

/// Where one question to the server stands. A page, a card or a model owns one; StateStack shows it.
class LoadState final : public QObject {
    Q_OBJECT

public:
    enum Phase { Idle, Loading, Loaded, Empty, Failed };

    using QObject::QObject;

    Phase phase() const { return m_phase; }
    bool isLoading() const { return m_phase == Loading; }
    bool isFailed() const { return m_phase == Failed; }
    /// Something was loaded once: a refresh then shows over the content instead of hiding it.
    bool hasContent() const { return m_hasContent; }
    const Error& error() const { return m_error; }

    void begin();
    void finish(bool empty);
    void fail(const Error& error);

    /// No longer loading, but nobody is told yet: the content is about to change.
    void settle() { m_phase = Idle; }

Q_SIGNALS:
    void changed();
    void loaded();
    void failed(const wardport::Error& error);

private:
    Phase m_phase = Idle;
    bool m_hasContent = false;
    Error m_error;
};

} // namespace wardport::console
