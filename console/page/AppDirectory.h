// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/AppsApi.h"
#include "console/ui/LoadState.h"
#include "console/ui/Text.h"

#include <QObject>

#include <unordered_map>

namespace wardport::console {

/// Every app of the caller's scope by its id: names and icons for cells, choices for filters.
class AppDirectory final : public QObject {
    Q_OBJECT

public:
    explicit AppDirectory(AppsApi& api, QObject* parent = nullptr);

    void refresh();
    void clear();
    LoadState& state() { return m_state; }

    const std::vector<App>& apps() const { return m_apps; }
    const App* find(AppId id) const; ///< null if unknown
    QString name(AppId id) const;    ///< in the language of now; empty if unknown
    std::optional<QString> iconHash(AppId id) const;
    /// Values are ids, texts the names.
    Choices choices() const;

Q_SIGNALS:
    void changed();

private:
    void read(std::optional<QString> cursor);

    AppsApi& m_api;
    Latest m_latest;
    LoadState m_state;
    std::vector<App> m_apps;
    std::vector<App> m_reading;
    std::unordered_map<AppId, size_t> m_index;
};

} // namespace wardport::console
