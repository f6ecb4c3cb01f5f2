// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/LoadState.h"

namespace wardport::console {

void LoadState::begin()
{
    m_phase = Loading;
    Q_EMIT changed();
}

void LoadState::finish(bool empty)
{
    m_phase = empty ? Empty : Loaded;
    m_hasContent = !empty;
    m_error = {};
    Q_EMIT changed();
    Q_EMIT loaded();
}

void LoadState::fail(const Error& error)
{
    m_phase = Failed;
    m_error = error;
    Q_EMIT changed();
    Q_EMIT failed(error);
}

} // namespace wardport::console
