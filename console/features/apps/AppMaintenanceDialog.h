// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/apps/AppsDialog.h"
#include "console/net/AppsApi.h"

namespace wardport::console {

class Form;
struct PageContext;

/// When an app is worked on: all its windows, in the hospital's time.
class AppMaintenanceDialog final : public AppsDialog {
    Q_OBJECT

public:
    AppMaintenanceDialog(PageContext& context, const App& app, const AppMaintenanceInput& present, QWidget* parent);

    /// "2026-11-27 22:00"
    static QString formatMinute(Instant at);

Q_SIGNALS:
    void saved(const wardport::AppMaintenanceInput& windows);

protected:
    void submit() override;
    bool isDirty() const override;
    void retranslate() override;

private:
    void fill(const AppMaintenanceInput& present);
    void failed(const Error& error);
    void reload();
    /// Times that cannot be read are told in `problems`.
    AppMaintenanceInput input(Problems& problems) const;

    PageContext& m_context;
    App m_app;
    Form* m_form;
    int m_version = 0; ///< of the windows that are shown
};

} // namespace wardport::console
