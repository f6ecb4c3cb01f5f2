// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"

class QStackedWidget;
class QTabBar;

namespace wardport::console {

class AppList;
class VendorChoices;
class VendorList;

/// Apps and their vendors: two lists behind one switch.
class AppsPage final : public PageWidget {
    Q_OBJECT

public:
    explicit AppsPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void showTarget(const PageTarget& target) override;
    void focusSearch() override;
    bool closeDetail() override;

protected:
    void retranslate() override;

private:
    enum View { appsView, vendorsView };

    void addActions();
    void showView(View view);
    bool isApps() const;
    void follow();

    VendorChoices* m_vendorChoices;
    QTabBar* m_switch;
    QStackedWidget* m_stack;
    AppList* m_apps;
    VendorList* m_vendors;
    QAction* m_newApp;
    QAction* m_newVendor;
};

} // namespace wardport::console
