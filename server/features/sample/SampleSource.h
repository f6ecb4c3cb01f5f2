// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/App.h"
#include "shared/model/ExceptionIssue.h"
#include "shared/model/OrgUnit.h"
#include "shared/model/Person.h"
#include "shared/model/VendorDocument.h"

#include <map>

/// The files of resources/sample/ as they are written; README.md there says what each field means.
namespace wardport::server::source {

struct Place {
    QString code;
    QString name;
    QString nameEn;
};
BOOST_DESCRIBE_STRUCT(Place, (), (code, name, nameEn))

struct Hospital {
    QString label;
    Place hospital;
    std::vector<Place> campuses;
};
BOOST_DESCRIBE_STRUCT(Hospital, (), (label, hospital, campuses))

struct Department {
    QString code;
    QString name;
    QString nameEn;
    QString campus;
    QString kind;
    double weight = 0;
};
BOOST_DESCRIBE_STRUCT(Department, (), (code, name, nameEn, campus, kind, weight))

struct CategoryShare {
    QString kind; ///< of departments, or department:CODE
    StaffCategory category = StaffCategory::other;
    double weight = 0;
};
BOOST_DESCRIBE_STRUCT(CategoryShare, (), (kind, category, weight))

struct Title {
    StaffCategory category = StaffCategory::other;
    QString title;
    double weight = 0;
};
BOOST_DESCRIBE_STRUCT(Title, (), (category, title, weight))

struct Surname {
    QString surname;
    QString pinyin;
    double weight = 0;
};
BOOST_DESCRIBE_STRUCT(Surname, (), (surname, pinyin, weight))

struct GivenName {
    QString characters;
    QString pinyin;
    QString gender; ///< m, f or n
    double weight = 0;
    QString era; ///< 60, 70, 80, 90, 00
};
BOOST_DESCRIBE_STRUCT(GivenName, (), (characters, pinyin, gender, weight, era))

struct FullName {
    QString name;
    QString pinyin;
};
BOOST_DESCRIBE_STRUCT(FullName, (), (name, pinyin))

struct GroupRule {
    std::vector<StaffCategory> categories;
    std::vector<QString> departments;
};
BOOST_DESCRIBE_STRUCT(GroupRule, (), (categories, departments))

struct Group {
    QString code;
    QString name;
    QString nameEn;
    QString description;
    GroupRule rule;
};
BOOST_DESCRIBE_STRUCT(Group, (), (code, name, nameEn, description, rule))

struct Period {
    int start = 0;
    int length = 0;
};
BOOST_DESCRIBE_STRUCT(Period, (), (start, length))

struct Document {
    VendorDocumentKind kind = VendorDocumentKind::other;
    QString title;
    QString number;
    std::optional<Period> validMonths; ///< none: without end
};
BOOST_DESCRIBE_STRUCT(Document, (), (kind, title, number, validMonths))

struct Vendor {
    QString code;
    QString name;
    QString nameEn;
    QString creditCode;
    QString contactName;
    QString contactPhone;
    QString contactEmail;
    Period contractMonths;
    Period maintenanceMonths;
    std::optional<int> respondWithinHours;
    std::optional<int> resolveWithinHours;
    QString notes;
    std::vector<Document> documents;
};
BOOST_DESCRIBE_STRUCT(Vendor, (),
    (code, name, nameEn, creditCode, contactName, contactPhone, contactEmail, contractMonths, maintenanceMonths,
        respondWithinHours, resolveWithinHours, notes, documents))

struct App {
    QString code;
    QString vendor;
    AppKind kind = AppKind::web;
    QString name;
    QString nameEn;
    QString description;
    QString descriptionEn;
    AppCategory category = AppCategory::clinical;
    QString icon;
    AppState state = AppState::published;
    int stateSinceDays = 0;
    QString notice;
    bool embed = true;
    QString internalUrl;
    QString mappedUrl;
    std::vector<PlatformCall> platforms;
    std::vector<CallParameter> parameters;
    double popularity = 0;
    std::vector<QString> audience;
};
BOOST_DESCRIBE_STRUCT(App, (),
    (code, vendor, kind, name, nameEn, description, descriptionEn, category, icon, state, stateSinceDays, notice, embed,
        internalUrl, mappedUrl, platforms, parameters, popularity, audience))

struct Exception {
    QString app;
    QString platform;
    QString type;
    QString message;
    ExceptionLevel level = ExceptionLevel::error;
    QString culprit;
    double weight = 0;
    int firstDay = 0;
    int lastDay = 0;
    std::vector<QString> releases;
    std::map<QString, std::vector<QString>> tags;
    std::vector<StackFrame> frames;
};
BOOST_DESCRIBE_STRUCT(Exception, (),
    (app, platform, type, message, level, culprit, weight, firstDay, lastDay, releases, tags, frames))

struct ReportText {
    QString failure;
    QString text; ///< {app} stands for the app's name
    double weight = 0;
};
BOOST_DESCRIBE_STRUCT(ReportText, (), (failure, text, weight))

} // namespace wardport::server::source
