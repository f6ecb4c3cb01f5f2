// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/imports/ColumnGuess.h"

#include <QHash>
#include <QRegularExpression>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Titles and notes may stand above the heading.
constexpr std::size_t rowsLookedAt = 10;

QHash<QString, ImportField> makeHeadings()
{
    using enum ImportField;
    const std::pair<ImportField, QStringList> called[] = {
        {staffNo,
            {u"工号"_s, u"员工号"_s, u"员工工号"_s, u"职工号"_s, u"职工工号"_s, u"人员编码"_s, u"人员编号"_s,
                u"人员工号"_s, u"staffno"_s, u"staffnumber"_s, u"employeeno"_s, u"employeeid"_s, u"employeenumber"_s}},
        {name, {u"姓名"_s, u"名字"_s, u"人员姓名"_s, u"职工姓名"_s, u"员工姓名"_s, u"name"_s, u"fullname"_s}},
        {category,
            {u"人员类别"_s, u"类别"_s, u"人员类型"_s, u"人员分类"_s, u"岗位类别"_s, u"category"_s, u"staffcategory"_s}},
        {title, {u"职称"_s, u"专业技术职称"_s, u"技术职称"_s, u"title"_s, u"professionaltitle"_s}},
        {departmentId,
            {u"科室"_s, u"部门"_s, u"行政科室"_s, u"行政所属科室"_s, u"所属科室"_s, u"所在科室"_s, u"人事科室"_s,
                u"科室名称"_s, u"科室编码"_s, u"科室代码"_s, u"行政部门"_s, u"department"_s, u"departmentid"_s,
                u"departmentname"_s, u"departmentcode"_s, u"administrativedepartment"_s, u"dept"_s}},
        {businessDepartmentId,
            {u"业务科室"_s, u"业务所属科室"_s, u"临床科室"_s, u"出诊科室"_s, u"工作科室"_s, u"businessdepartment"_s,
                u"businessdepartmentid"_s, u"businessdepartmentname"_s, u"clinicaldepartment"_s}},
        {phone,
            {u"电话"_s, u"手机"_s, u"手机号"_s, u"手机号码"_s, u"联系电话"_s, u"移动电话"_s, u"电话号码"_s, u"phone"_s,
                u"phonenumber"_s, u"mobile"_s, u"telephone"_s}},
        {validFrom,
            {u"有效期起"_s, u"有效期开始"_s, u"有效期自"_s, u"生效日期"_s, u"开始日期"_s, u"起始日期"_s, u"入职日期"_s,
                u"validfrom"_s, u"startdate"_s, u"from"_s}},
        {validUntil,
            {u"有效期止"_s, u"有效期至"_s, u"有效期结束"_s, u"失效日期"_s, u"结束日期"_s, u"截止日期"_s, u"到期日期"_s,
                u"validuntil"_s, u"validto"_s, u"enddate"_s, u"until"_s, u"expirydate"_s}},
    };
    QHash<QString, ImportField> headings;
    for (const auto& [field, names] : called) {
        for (const QString& heading : names)
            headings.insert(heading, field);
    }
    return headings;
}

/// "Staff No. *" and "工号（必填）" as the plain words.
QString plainWords(const QString& heading)
{
    static const QRegularExpression notes(u"[(（\\[【].*"_s);
    static const QRegularExpression signs(u"[\\s._*:：/-]+"_s);
    return QString(heading).remove(notes).remove(signs).toLower();
}

std::vector<ImportColumn> columnsOf(const std::vector<QString>& row)
{
    static const QHash<QString, ImportField> headings = makeHeadings();
    std::vector<ImportColumn> columns;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto heading = headings.constFind(plainWords(row[i]));
        if (heading == headings.cend())
            continue;
        const bool taken = std::any_of(
            columns.begin(), columns.end(), [&](const ImportColumn& column) { return column.field == *heading; });
        if (!taken)
            columns.push_back({static_cast<int>(i), *heading});
    }
    return columns;
}

} // namespace

ColumnGuess guessColumns(const std::vector<std::vector<QString>>& rows)
{
    ColumnGuess best{1, {}};
    for (std::size_t i = 0; i < std::min(rows.size(), rowsLookedAt); ++i) {
        std::vector<ImportColumn> columns = columnsOf(rows[i]);
        if (columns.size() > best.columns.size())
            best = {static_cast<int>(i) + 1, std::move(columns)};
    }
    return best;
}

} // namespace wardport::server
