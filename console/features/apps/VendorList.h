// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"
#include "console/ui/PagedModel.h"

namespace wardport::console {

class AppsListFrame;
class VendorChoices;
class VendorDetail;

/// The vendors: list, filters, and the drawer of one.
class VendorList final : public QWidget {
    Q_OBJECT

public:
    VendorList(PageContext& context, VendorChoices& vendors, QWidget* parent = nullptr);

    void refresh();
    void focusSearch();
    bool closeDetail();
    const PageStatus& status() const { return m_status; }

    void showVendor(VendorId id);
    void showFilter(const VendorFilter& filter);
    void create();

Q_SIGNALS:
    void statusChanged();
    void appRequested(wardport::AppId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildFilters();
    void buildDrawer();
    VendorFilter filter() const;
    Choices contractChoices() const;
    void open(const Vendor& vendor);
    void changed(const Vendor& vendor, const QString& done);
    void edit();
    void askDisable();
    void setActive(bool active);
    void askDelete();
    void tellStatus();
    void retranslate();

    PageContext& m_context;
    VendorChoices& m_vendors;
    Latest m_latest;
    QDate m_endsBefore; ///< a day another page asked for, offered beside the usual spans
    PagedModel<Vendor>* m_model;
    AppsListFrame* m_frame;
    VendorDetail* m_detail;
    QAction* m_edit;
    QAction* m_toggle;
    QAction* m_delete;
    PageStatus m_status;
};

} // namespace wardport::console
