// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/apps/AppsDialog.h"
#include "console/net/AppsApi.h"

class QTabWidget;

namespace wardport::console {

class AppCopyField;
class Form;
struct ListColumn;
struct PageContext;

/// How an app signs people on besides one-time tickets: OpenID Connect, CAS.
class AppSignOnDialog final : public AppsDialog {
    Q_OBJECT

public:
    AppSignOnDialog(PageContext& context, const App& app, const AppSignOn& present, QWidget* parent);

Q_SIGNALS:
    void saved(const wardport::AppSignOn& signOn);

protected:
    void submit() override;
    bool isDirty() const override;
    void retranslate() override;

private:
    static std::vector<ListColumn> addressColumn();
    void buildOidc();
    void buildCas();
    void fill();
    AppSignOnInput input() const;
    /// Shows what it can at the fields and opens their tab; gives back the rest.
    Problems show(const Problems& problems);
    void failed(const Error& error);
    void reload();

    PageContext& m_context;
    App m_app;
    AppSignOn m_present;
    QTabWidget* m_tabs;
    Form* m_oidc;
    Form* m_cas;
    AppCopyField* m_clientId;
    AppCopyField* m_issuer;
    AppCopyField* m_casUrl;
};

} // namespace wardport::console
