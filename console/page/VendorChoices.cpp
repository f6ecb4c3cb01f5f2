// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/VendorChoices.h"

#include "console/page/Words.h"

#include <algorithm>

namespace wardport::console {
namespace {

constexpr int rowsAPage = 500; // the most a list gives

} // namespace

VendorChoices::VendorChoices(VendorsApi& api, QObject* parent)
    : QObject(parent)
    , m_api(api)
{
}

void VendorChoices::refresh()
{
    m_reading.clear();
    read({});
}

void VendorChoices::read(std::optional<QString> cursor)
{
    VendorFilter filter;
    filter.limit = rowsAPage;
    filter.cursor = std::move(cursor);
    m_latest = m_api.list(filter, this, [this](Result<Page<Vendor>> answer) {
        // The lists say what went wrong; old choices are better than none.
        if (!answer)
            return;
        for (Vendor& vendor : (*answer).items)
            m_reading.push_back(std::move(vendor));
        if (answer->nextCursor) {
            read(answer->nextCursor);
            return;
        }
        m_vendors = std::exchange(m_reading, {});
        Q_EMIT changed();
    });
}

const Vendor* VendorChoices::find(VendorId id) const
{
    const auto found = std::ranges::find(m_vendors, id, &Vendor::id);
    return found == m_vendors.end() ? nullptr : &*found;
}

QString VendorChoices::nameOf(const App& app) const
{
    const Vendor* vendor = find(app.vendorId);
    return vendor ? localName(vendor->name, vendor->nameEn) : app.vendorName;
}

Choices VendorChoices::choices(bool activeOnly, VendorId keep) const
{
    Choices found;
    for (const Vendor& vendor : m_vendors) {
        if (!activeOnly || vendor.active || vendor.id == keep)
            found.push_back({wireName(vendor.id),
                [name = vendor.name, nameEn = vendor.nameEn] { return localName(name, nameEn); }});
    }
    return found;
}

} // namespace wardport::console
