// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/VendorsApi.h"
#include "console/ui/Text.h"

#include "shared/model/App.h"

#include <QObject>

namespace wardport::console {

/// Every vendor of the caller's scope: choices for filters and the editor, names in the language of now.
class VendorChoices final : public QObject {
    Q_OBJECT

public:
    explicit VendorChoices(VendorsApi& api, QObject* parent = nullptr);

    void refresh();
    const Vendor* find(VendorId id) const; ///< null if unknown
    QString nameOf(const App& app) const;
    /// Values are ids. Without the disabled ones, but for `keep`.
    Choices choices(bool activeOnly = false, VendorId keep = {}) const;

Q_SIGNALS:
    void changed();

private:
    void read(std::optional<QString> cursor);

    VendorsApi& m_api;
    Latest m_latest;
    std::vector<Vendor> m_vendors;
    std::vector<Vendor> m_reading;
};

} // namespace wardport::console
