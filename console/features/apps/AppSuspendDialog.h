// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/apps/AppsDialog.h"
#include "console/net/AppsApi.h"

class QLabel;

namespace wardport::console {

class AppPhonePreview;
class Form;
struct PageContext;

/// Asks for the notice that phones show while the app is suspended, and shows it as they will.
class AppSuspendDialog final : public AppsDialog {
    Q_OBJECT

public:
    AppSuspendDialog(PageContext& context, const App& app, QWidget* parent);

Q_SIGNALS:
    void suspended(const wardport::App& app);

protected:
    void submit() override;
    bool isDirty() const override;
    void retranslate() override;

private:
    AppStateChange change() const;
    void showPreview();

    PageContext& m_context;
    App m_app;
    std::optional<AppUsedBy> m_usedBy;
    QLabel* m_question;
    QLabel* m_affected;
    Form* m_form;
    AppPhonePreview* m_preview;
};

} // namespace wardport::console
