// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/VendorDocumentWords.h"

#include "console/page/Format.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DocumentTr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::VendorDocumentWords)
};

} // namespace

QString text(VendorDocumentKind kind)
{
    switch (kind) {
    case VendorDocumentKind::businessLicence:
        return DocumentTr::tr("Business licence");
    case VendorDocumentKind::softwareCopyright:
        return DocumentTr::tr("Software copyright");
    case VendorDocumentKind::softwareTest:
        return DocumentTr::tr("Software test report");
    case VendorDocumentKind::deviceRegistration:
        return DocumentTr::tr("Medical device registration");
    case VendorDocumentKind::classifiedProtection:
        return DocumentTr::tr("Classified protection");
    case VendorDocumentKind::authorization:
        return DocumentTr::tr("Maker's authorization");
    case VendorDocumentKind::contract:
        return DocumentTr::tr("Contract document");
    case VendorDocumentKind::confidentiality:
        return DocumentTr::tr("Confidentiality agreement");
    case VendorDocumentKind::other:
        return DocumentTr::tr("Other document");
    }
    return {};
}

Choices vendorDocumentKindChoices()
{
    Choices all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<VendorDocumentKind>>([&](auto e) {
        all.push_back({wireName(e.value), [kind = e.value] { return text(kind); }});
    });
    return all;
}

Badge expiryBadge(const std::optional<QDate>& until)
{
    if (!until)
        return {};
    const qint64 days = hospitalToday().daysTo(*until);
    if (days < 0)
        return {StateRole::Error, DocumentTr::tr("Expired")};
    if (days <= expirySoonDays)
        return {StateRole::Warning, DocumentTr::tr("%Ln day(s) left", nullptr, static_cast<int>(days))};
    return {StateRole::Neutral, formatDate(*until), u"calendar"_s};
}

} // namespace wardport::console
