// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tabular/XlsxPackage.h"

#include "shared/base/ApiError.h"

#include <Poco/Exception.h>
#include <Poco/MemoryStream.h>
#include <Poco/Zip/ZipArchive.h>
#include <Poco/Zip/ZipStream.h>

#include <QRegularExpression>

#include <map>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostEntries = 2'000;

/// ECMA-376 part 1, 18.8.30, and the East Asian dates (27 … 36, 50 … 58).
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47)
        || (format >= 50 && format <= 58);
}

bool isDateFormat(QString code)
{
    static const QRegularExpression literal(uR"("[^"]*"|\\.|\[[^\]]*\])"_s);
    static const QRegularExpression part(u"[ymdh]"_s, QRegularExpression::CaseInsensitiveOption);
    return code.remove(literal).contains(part);
}

bool isTrue(const QXmlStreamAttributes& attributes, const QString& name)
{
    return attributes.value(name) == u"1" || attributes.value(name) == u"true";
}

} // namespace

struct XlsxPackage::Archive {
    explicit Archive(std::string_view bytes)
        : stream(bytes.data(), bytes.size())
        , zip(stream)
    {
    }

    Poco::MemoryInputStream stream;
    Poco::Zip::ZipArchive zip;
};

XlsxPackage::XlsxPackage(std::string_view bytes, const SheetLimits& limits)
    : m_left(limits.unpackedBytes)
{
    try {
        m_archive = std::make_unique<Archive>(bytes);
    } catch (const Poco::Exception& e) {
        throw ApiError(
            ErrorCode::malformed, u"file"_s, u"not a sound ZIP file: "_s + QString::fromStdString(e.displayText()));
    }
    if (std::distance(m_archive->zip.headerBegin(), m_archive->zip.headerEnd()) > mostEntries)
        throw ApiError(ErrorCode::tooLarge, u"file"_s, u"a workbook of too many parts"_s);
}

XlsxPackage::~XlsxPackage() = default;

QByteArray XlsxPackage::part(const std::string& name)
{
    const auto header = m_archive->zip.findHeader(name);
    if (header == m_archive->zip.headerEnd())
        return {};
    QByteArray text;
    try {
        m_archive->stream.clear();
        Poco::Zip::ZipInputStream in(m_archive->stream, header->second);
        std::array<char, 65'536> buffer;
        // Counted as it comes out: what the header promises proves nothing.
        while (in.read(buffer.data(), buffer.size()), in.gcount() > 0) {
            m_left -= in.gcount();
            if (m_left < 0)
                throw ApiError(ErrorCode::tooLarge, u"file"_s, u"the workbook unpacks to more than is accepted"_s);
            text.append(buffer.data(), in.gcount());
        }
    } catch (const Poco::Exception& e) {
        throw ApiError(ErrorCode::malformed, u"file"_s, QString::fromStdString(name + ": " + e.displayText()));
    }
    return text;
}

XlsxBook XlsxPackage::book()
{
    XlsxBook book;
    QString relation;
    const QByteArray text = part("xl/workbook.xml");
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"workbookPr") {
            book.epoch1904 = isTrue(xml.attributes(), u"date1904"_s);
        } else if (xml.name() == u"sheet" && relation.isEmpty()) {
            const auto state = xml.attributes().value(u"state"_s);
            if (state.isEmpty() || state == u"visible") {
                book.sheetName = xml.attributes().value(u"name"_s).toString();
                relation = xml.attributes()
                               .value(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"id"_s)
                               .toString();
            }
        }
    }
    requireSound(xml, "xl/workbook.xml");
    book.sheetPart = sheetTarget(relation);
    readStrings(book);
    readStyles(book);
    return book;
}

std::string XlsxPackage::sheetTarget(const QString& relation)
{
    const QByteArray text = part("xl/_rels/workbook.xml.rels");
    QXmlStreamReader xml(text);
    QString target;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Relationship"
            && xml.attributes().value(u"Id"_s) == relation)
            target = xml.attributes().value(u"Target"_s).toString();
    }
    requireSound(xml, "xl/_rels/workbook.xml.rels");
    if (target.isEmpty())
        throw ApiError(ErrorCode::malformed, u"file"_s, u"the workbook has no visible worksheet"_s);
    return (target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target).toStdString();
}

void XlsxPackage::readStrings(XlsxBook& book)
{
    const QByteArray text = part("xl/sharedStrings.xml");
    if (text.isEmpty())
        return;
    QXmlStreamReader xml(text);
    bool phonetic = false; // readings above the characters are not part of the text
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"rPh")
            phonetic = xml.isStartElement();
        else if (xml.isStartElement() && xml.name() == u"si")
            book.strings.emplace_back();
        else if (xml.isStartElement() && xml.name() == u"t" && !phonetic && !book.strings.empty())
            book.strings.back() += xml.readElementText();
    }
    requireSound(xml, "xl/sharedStrings.xml");
}

void XlsxPackage::readStyles(XlsxBook& book)
{
    const QByteArray text = part("xl/styles.xml");
    if (text.isEmpty())
        return;
    std::map<int, bool> formats;
    bool inCells = false;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs") {
            inCells = xml.isStartElement();
        } else if (xml.isStartElement() && xml.name() == u"numFmt") {
            formats[xml.attributes().value(u"numFmtId"_s).toInt()] = isDateFormat(
                xml.attributes().value(u"formatCode"_s).toString());
        } else if (xml.isStartElement() && xml.name() == u"xf" && inCells) {
            const int format = xml.attributes().value(u"numFmtId"_s).toInt();
            const auto own = formats.find(format);
            book.dateStyles.push_back(own != formats.end() ? own->second : isBuiltInDate(format));
        }
    }
    requireSound(xml, "xl/styles.xml");
}

void requireSound(const QXmlStreamReader& xml, const std::string& part)
{
    if (xml.hasError())
        throw ApiError(ErrorCode::malformed, u"file"_s, QString::fromStdString(part) + u": "_s + xml.errorString());
}

} // namespace wardport::server
