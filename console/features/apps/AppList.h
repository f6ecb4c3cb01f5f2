// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/ListOf.h"

namespace wardport::console {

class AppActions;
class AppDetail;
class VendorChoices;

/// The apps of the hospital: list, filters, and the drawer of one.
class AppList final : public ListOf<App, AppFilter> {
    Q_OBJECT

public:
    AppList(PageContext& context, VendorChoices& vendors, QWidget* parent = nullptr);

    void refresh() override;

    void showApp(AppId id);
    void showFilter(const AppFilter& filter);
    void create();

Q_SIGNALS:
    void vendorRequested(wardport::VendorId id);

private:
    void buildFilters();
    void buildDrawer();
    void connectActions();
    AppFilter filter() const override;
    Request fetch(const AppFilter& filter, Answer answer) override;
    void chooseRow(int number) override;
    void open(const App& app);
    void changed(const App& app, const QString& done);
    void edit();
    void retranslate() override;

    VendorChoices& m_vendors;
    Latest m_one;
    AppDetail* m_detail;
    AppActions* m_actions;
    QAction* m_edit;
    QAction* m_delete;
};

} // namespace wardport::console
