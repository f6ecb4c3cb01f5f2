// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"

#include <QDate>
#include <boost/describe.hpp>

#include <vector>

namespace wardport {

enum class VendorDocumentKind {
    businessLicence,
    softwareCopyright,
    softwareTest,       ///< registration test report of the software
    deviceRegistration, ///< registration of a medical device
    classifiedProtection, ///< level of classified protection (GB/T 22239-2019), with its assessment
    authorization,      ///< of the maker, for who sells it
    contract,
    confidentiality, ///< agreement on confidentiality and personal data
    other
};
BOOST_DESCRIBE_ENUM(VendorDocumentKind, businessLicence, softwareCopyright, softwareTest, deviceRegistration,
    classifiedProtection, authorization, contract, confidentiality, other)

struct VendorDocumentInput {
    VendorDocumentKind kind = VendorDocumentKind::businessLicence;
    QString title;
    QString number; ///< of the certificate; may be empty
    std::optional<QDate> validFrom;
    std::optional<QDate> validUntil; ///< last day; none: without end
};
BOOST_DESCRIBE_STRUCT(VendorDocumentInput, (), (kind, title, number, validFrom, validUntil))

/// A vendor's qualification, with the scanned file if there is one.
struct VendorDocument : VendorDocumentInput {
    VendorDocumentId id;
    VendorId vendorId;
    QString fileName; ///< empty: no file yet
    QString mediaType;
    qint64 fileBytes = 0;
    QString fileSha256; ///< hexadecimal
    Instant createdAt{};
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(VendorDocument, (VendorDocumentInput),
    (id, vendorId, fileName, mediaType, fileBytes, fileSha256, createdAt, version))

/// Beside a file's bytes, which are the body.
struct VendorDocumentUpload {
    std::optional<QString> fileName;
};
BOOST_DESCRIBE_STRUCT(VendorDocumentUpload, (), (fileName))

/// The largest file of a document.
inline constexpr qint64 maxDocumentBytes = 20 << 20;

struct VendorDocuments {
    std::vector<VendorDocument> items; ///< those that end first, first
};
BOOST_DESCRIBE_STRUCT(VendorDocuments, (), (items))

Problems validate(const VendorDocumentInput& input);

} // namespace wardport
