// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/ListOf.h"

namespace wardport::console {

class VendorChoices;
class VendorDetail;

/// The vendors: list, filters, and the drawer of one.
class VendorList final : public ListOf<Vendor, VendorFilter> {
    Q_OBJECT

public:
    VendorList(PageContext& context, VendorChoices& vendors, QWidget* parent = nullptr);

    void refresh() override;

    void showVendor(VendorId id);
    void showFilter(const VendorFilter& filter);
    void create();

Q_SIGNALS:
    void appRequested(wardport::AppId id);

private:
    void buildFilters();
    void buildDrawer();
    VendorFilter filter() const override;
    Request fetch(const VendorFilter& filter, Answer answer) override;
    void chooseRow(int number) override;
    void open(const Vendor& vendor);
    void changed(const Vendor& vendor, const QString& done);
    void edit();
    void askDisable();
    void setActive(bool active);
    void askDelete();
    void retranslate() override;

    VendorChoices& m_vendors;
    Latest m_one;
    VendorDetail* m_detail;
    QAction* m_edit;
    QAction* m_toggle;
    QAction* m_delete;
};

} // namespace wardport::console
