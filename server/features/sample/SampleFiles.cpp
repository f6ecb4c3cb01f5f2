// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/SampleFiles.h"

#include "shared/json/JsonReader.h"

#include <QFile>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(u":/sample/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw ApiError(ErrorCode::internal, name, u"missing in the program"_s);
    return file.readAll();
}

template <class T>
T readJson(const QString& name)
{
    try {
        return json::fromJson<T>(contentOf(name).toStdString());
    } catch (const ApiError& error) {
        throw ApiError(ErrorCode::internal, name, error.error.field + u' ' + error.error.detail);
    }
}

void readField(const QString& text, QString& to)
{
    to = text;
}

void readField(const QString& text, double& to)
{
    to = text.toDouble();
}

void readField(const QString& text, StaffCategory& to)
{
    const auto known = enumFromName<StaffCategory>(text.toStdString());
    if (!known)
        throw ApiError(ErrorCode::internal, u"category"_s, text);
    to = *known;
}

/// Rows by the names in the header line. No field holds a comma, quote or line break.
template <class T>
std::vector<T> readCsv(const QString& name)
{
    std::vector<T> rows;
    QStringList header;
    for (const QString& line : QString::fromUtf8(contentOf(name)).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u',');
        if (header.isEmpty()) {
            header = fields;
            continue;
        }
        T& row = rows.emplace_back();
        forEachMember<T>([&](std::string_view member, auto pointer) {
            const qsizetype column = header.indexOf(QString::fromUtf8(member.data(), static_cast<qsizetype>(member.size())));
            if (column < 0 || column >= fields.size())
                throw ApiError(ErrorCode::internal, name, line);
            readField(fields[column], row.*pointer);
        });
    }
    return rows;
}

} // namespace

SampleFiles SampleFiles::read()
{
    SampleFiles files;
    files.hospital = readJson<source::Hospital>(u"hospital.json"_s);
    files.departments = readCsv<source::Department>(u"departments.csv"_s);
    files.categories = readCsv<source::CategoryShare>(u"categories.csv"_s);
    files.titles = readCsv<source::Title>(u"titles.csv"_s);
    files.surnames = readCsv<source::Surname>(u"surnames.csv"_s);
    files.givenNames = readCsv<source::GivenName>(u"given.csv"_s);
    files.rareNames = readCsv<source::FullName>(u"rare_names.csv"_s);
    files.groups = readJson<std::vector<source::Group>>(u"groups.json"_s);
    files.vendors = readJson<std::vector<source::Vendor>>(u"vendors.json"_s);
    files.apps = readJson<std::vector<source::App>>(u"apps.json"_s);
    files.exceptions = readJson<std::vector<source::Exception>>(u"exceptions.json"_s);
    files.reportTexts = readCsv<source::ReportText>(u"problem_reports.csv"_s);
    files.profile = readJson<source::LaunchProfile>(u"launch_profile.json"_s);
    return files;
}

QByteArray SampleFiles::icon(const QString& name)
{
    return contentOf(u"icons/"_s + name);
}

} // namespace wardport::server
