// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/imports/CategoryWords.h"

#include "shared/base/Names.h"

#include <QHash>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

QHash<QString, StaffCategory> makeWords()
{
    using enum StaffCategory;
    QHash<QString, StaffCategory> words;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<StaffCategory>>(
        [&](auto entry) { words.insert(QString::fromLatin1(entry.name).toLower(), entry.value); });
    const std::pair<StaffCategory, QStringList> called[] = {
        {doctor, {u"医生"_s, u"医师"_s, u"临床医师"_s, u"physician"_s}},
        {nurse, {u"护士"_s, u"护理"_s, u"护理人员"_s, u"护师"_s}},
        {technician, {u"技师"_s, u"医技"_s, u"医技人员"_s, u"medical technician"_s}},
        {pharmacist, {u"药师"_s, u"药剂师"_s, u"药学人员"_s}},
        {administrator,
            {u"行政"_s, u"行政人员"_s, u"管理人员"_s, u"财务"_s, u"administrative staff"_s, u"administration"_s}},
        {logistics, {u"后勤"_s, u"后勤人员"_s, u"工勤"_s, u"工勤人员"_s}},
        {student,
            {u"学员"_s, u"学生"_s, u"规培"_s, u"规培生"_s, u"进修"_s, u"进修人员"_s, u"进修生"_s, u"实习"_s,
                u"实习生"_s, u"规培/进修/实习"_s, u"trainee"_s, u"intern"_s}},
        {publicHealth,
            {u"公卫"_s, u"公卫人员"_s, u"公卫医师"_s, u"防保"_s, u"public health"_s, u"public health staff"_s}},
        {vendorEngineer,
            {u"厂商"_s, u"厂商工程师"_s, u"外包"_s, u"外包人员"_s, u"工程师"_s, u"vendor engineer"_s, u"contractor"_s}},
        {other, {u"其他"_s, u"其它"_s, u"其他人员"_s, u"other staff"_s}},
    };
    for (const auto& [category, names] : called) {
        for (const QString& name : names)
            words.insert(name, category);
    }
    return words;
}

} // namespace

std::optional<StaffCategory> categoryFromText(const QString& text)
{
    static const QHash<QString, StaffCategory> words = makeWords();
    const auto found = words.constFind(text.toLower());
    return found == words.cend() ? std::nullopt : std::optional{*found};
}

} // namespace wardport::server
