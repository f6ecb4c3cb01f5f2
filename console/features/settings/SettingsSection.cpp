// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/SettingsSection.h"

#include <QEvent>

namespace wardport::console {

void SettingsSection::setStatus(const PageStatus& status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

void SettingsSection::changeEvent(QEvent* event)
{
    PagePart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wardport::console
