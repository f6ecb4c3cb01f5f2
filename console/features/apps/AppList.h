// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"
#include "console/ui/PagedModel.h"

namespace wardport::console {

class AppActions;
class AppDetail;
class AppsListFrame;
class VendorChoices;

/// The apps of the hospital: list, filters, and the drawer of one.
class AppList final : public QWidget {
    Q_OBJECT

public:
    AppList(PageContext& context, VendorChoices& vendors, QWidget* parent = nullptr);

    void refresh();
    void focusSearch();
    bool closeDetail();
    const PageStatus& status() const { return m_status; }

    void showApp(AppId id);
    void showFilter(const AppFilter& filter);
    void create();

Q_SIGNALS:
    void statusChanged();
    void vendorRequested(wardport::VendorId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildFilters();
    void buildDrawer();
    void connectActions();
    AppFilter filter() const;
    void open(const App& app);
    void changed(const App& app, const QString& done);
    void edit();
    void tellStatus();
    void retranslate();

    PageContext& m_context;
    VendorChoices& m_vendors;
    Latest m_latest;
    PagedModel<App>* m_model;
    AppsListFrame* m_frame;
    AppDetail* m_detail;
    AppActions* m_actions;
    QAction* m_edit;
    QAction* m_delete;
    PageStatus m_status;
};

} // namespace wardport::console
