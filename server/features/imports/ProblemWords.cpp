// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/imports/ProblemWords.h"

#include "shared/base/Names.h"

#include <span>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Word {
    QString key;
    QString en;
    QString zh;
};

QString word(std::span<const Word> words, const QString& key, FileLanguage language)
{
    for (const Word& one : words) {
        if (one.key == key)
            return language == FileLanguage::zh ? one.zh : one.en;
    }
    return key;
}

QString fieldWord(const QString& field, FileLanguage language)
{
    static const Word words[] = {
        {u"staffNo"_s, u"Staff number"_s, u"工号"_s},
        {u"name"_s, u"Name"_s, u"姓名"_s},
        {u"category"_s, u"Staff category"_s, u"人员类别"_s},
        {u"title"_s, u"Professional title"_s, u"职称"_s},
        {u"departmentId"_s, u"Administrative department"_s, u"行政科室"_s},
        {u"businessDepartmentId"_s, u"Business department"_s, u"业务科室"_s},
        {u"phone"_s, u"Phone"_s, u"电话"_s},
        {u"validFrom"_s, u"Valid from"_s, u"有效期起"_s},
        {u"validUntil"_s, u"Valid until"_s, u"有效期止"_s},
    };
    return word(words, field, language);
}

QString codeWord(ErrorCode code, FileLanguage language)
{
    static const Word words[] = {
        {u"required"_s, u"missing"_s, u"不能为空"_s},
        {u"tooLong"_s, u"too long"_s, u"过长"_s},
        {u"outOfRange"_s, u"out of range"_s, u"超出范围"_s},
        {u"invalid"_s, u"not valid"_s, u"无效"_s},
        {u"duplicate"_s, u"more than once in the file"_s, u"文件内重复"_s},
        {u"wrongState"_s, u"disabled"_s, u"已停用"_s},
    };
    const std::string_view name = enumName(code);
    return word(words, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), language);
}

QString detailWord(const QString& detail, FileLanguage language)
{
    static const Word words[] = {
        {u"no such unit"_s, u"no such unit"_s, u"没有这个科室"_s},
        {u"several units have this name; give the code"_s, u"several units have this name; give the code"_s,
            u"有多个同名科室，请填科室编码"_s},
        {u"disabled"_s, u""_s, u""_s},
        {u"not a date"_s, u"not a date"_s, u"不是日期"_s},
        {u"merged"_s, u"merged cells"_s, u"合并单元格"_s},
        {u"rounded"_s, u"a number Excel has rounded; store it as text"_s, u"数字已被 Excel 舍入，请存为文本"_s},
        {u"error"_s, u"a formula that failed"_s, u"公式出错"_s},
    };
    if (language == FileLanguage::zh && detail.startsWith(u"row "))
        return u"第 %1 行"_s.arg(detail.mid(4));
    return word(words, detail, language);
}

} // namespace

QString reasonHeading(FileLanguage language)
{
    return language == FileLanguage::zh ? u"未导入的原因"_s : u"Reason"_s;
}

QString reasonOf(const std::vector<ImportProblem>& problems, FileLanguage language)
{
    const bool chinese = language == FileLanguage::zh;
    QStringList reasons;
    for (const ImportProblem& problem : problems) {
        QString reason = fieldWord(problem.field, language) + (chinese ? u"："_s : u": "_s)
            + codeWord(problem.code, language);
        if (const QString detail = detailWord(problem.detail, language); !detail.isEmpty())
            reason += chinese ? QString(u'（' + detail + u'）') : QString(u" ("_s + detail + u')');
        reasons += reason;
    }
    return reasons.join(chinese ? u"；"_s : u"; "_s);
}

} // namespace wardport::server
