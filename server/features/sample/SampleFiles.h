// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/sample/LaunchProfile.h"
#include "server/features/sample/SampleSource.h"

namespace wardport::server {

/// All of resources/sample/, read once.
struct SampleFiles {
    source::Hospital hospital;
    std::vector<source::Department> departments;
    std::vector<source::CategoryShare> categories;
    std::vector<source::Title> titles;
    std::vector<source::Surname> surnames;
    std::vector<source::GivenName> givenNames;
    std::vector<source::FullName> rareNames;
    std::vector<source::Group> groups;
    std::vector<source::Vendor> vendors;
    std::vector<source::App> apps;
    std::vector<source::Exception> exceptions;
    std::vector<source::ReportText> reportTexts;
    source::LaunchProfile profile;

    /// From the program's resources. Throws ApiError naming the file.
    static SampleFiles read();
    static QByteArray icon(const QString& name);
};

} // namespace wardport::server
