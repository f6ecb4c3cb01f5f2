// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/apps/SafeSvg.h"

#include "shared/base/ApiError.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxElements = 5'000;
constexpr int maxDepth = 64;
constexpr int maxUses = 100;

const QString svgNamespace = u"http://www.w3.org/2000/svg"_s;
const QString xlinkNamespace = u"http://www.w3.org/1999/xlink"_s;

[[noreturn]] void refuse(const QString& why)
{
    throw ApiError(ErrorCode::unsupportedType, u"icon"_s, why);
}

bool isDrawn(const QString& element)
{
    static const QSet<QString> names{u"svg"_s, u"g"_s, u"defs"_s, u"path"_s, u"rect"_s, u"circle"_s, u"ellipse"_s, u"line"_s,
        u"polyline"_s, u"polygon"_s, u"linearGradient"_s, u"radialGradient"_s, u"stop"_s, u"use"_s, u"switch"_s};
    return names.contains(element);
}

/// Text needs fonts, which a process without a screen has not; pictures could hold anything.
bool wouldBeMissed(const QString& element)
{
    static const QSet<QString> names{u"text"_s, u"textArea"_s, u"tspan"_s, u"image"_s, u"foreignObject"_s, u"video"_s};
    return names.contains(element);
}

/// Attributes that are also properties of CSS.
bool isProperty(const QString& name)
{
    static const QSet<QString> names{u"fill"_s, u"fill-opacity"_s, u"fill-rule"_s, u"stroke"_s, u"stroke-width"_s,
        u"stroke-linecap"_s, u"stroke-linejoin"_s, u"stroke-miterlimit"_s, u"stroke-opacity"_s, u"stroke-dasharray"_s,
        u"stroke-dashoffset"_s, u"opacity"_s, u"stop-color"_s, u"stop-opacity"_s, u"color"_s, u"display"_s, u"visibility"_s,
        u"vector-effect"_s};
    return names.contains(name);
}

bool isGeometry(const QString& name)
{
    static const QSet<QString> names{u"id"_s, u"class"_s, u"d"_s, u"x"_s, u"y"_s, u"width"_s, u"height"_s, u"rx"_s, u"ry"_s,
        u"cx"_s, u"cy"_s, u"r"_s, u"x1"_s, u"y1"_s, u"x2"_s, u"y2"_s, u"fx"_s, u"fy"_s, u"points"_s, u"transform"_s, u"viewBox"_s,
        u"preserveAspectRatio"_s, u"offset"_s, u"gradientUnits"_s, u"gradientTransform"_s, u"spreadMethod"_s};
    return names.contains(name);
}

void requireInside(const QString& value)
{
    static const QRegularExpression outside{u"url\\(\\s*['\"]?\\s*[^#'\"\\s]"_s, QRegularExpression::CaseInsensitiveOption};
    if (outside.match(value).hasMatch() || value.contains(u'\\'))
        refuse(u"reference to the outside: "_s + value.left(80));
}

/// The declarations that only colour shapes.
QString safeDeclarations(const QString& style)
{
    QString kept;
    for (const QString& declaration : style.split(u';', Qt::SkipEmptyParts)) {
        const QString name = declaration.section(u':', 0, 0).trimmed();
        requireInside(declaration);
        if (isProperty(name))
            kept += QString(name + u':' + declaration.section(u':', 1).trimmed() + u';');
    }
    return kept;
}

QString safeStyleSheet(QString css)
{
    static const QRegularExpression comment{u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption};
    static const QRegularExpression rule{u"([^{}]+)\\{([^{}]*)\\}"_s};
    static const QRegularExpression plain{u"^[A-Za-z0-9_.#,*>\\s-]+$"_s};
    css.remove(comment);
    if (css.contains(u"@import", Qt::CaseInsensitive))
        refuse(u"@import"_s);
    QString kept;
    auto rules = rule.globalMatch(css);
    while (rules.hasNext()) {
        const auto match = rules.next();
        if (plain.match(match.captured(1)).hasMatch())
            kept += QString(match.captured(1).trimmed() + u'{' + safeDeclarations(match.captured(2)) + u'}');
    }
    return kept;
}

/// One pass over the document, element by element.
class Reduction {
public:
    explicit Reduction(const QByteArray& bytes)
        : m_reader(bytes)
        , m_writer(&m_out)
    {
    }

    QByteArray run()
    {
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::DTD:
                if (!m_reader.entityDeclarations().isEmpty() || !m_reader.notationDeclarations().isEmpty())
                    refuse(u"entities"_s);
                break;
            case QXmlStreamReader::StartElement:
                open();
                break;
            case QXmlStreamReader::EndElement:
                m_ids.removeLast();
                m_writer.writeEndElement();
                break;
            default:
                break;
            }
        }
        if (m_reader.hasError())
            refuse(m_reader.errorString());
        // A copy of something that holds a copy doubles with every level: ten lines could draw for a year.
        if (m_uses > maxUses || m_used.intersects(m_holdsUse))
            refuse(u"copies of copies"_s);
        return m_out;
    }

private:
    void open()
    {
        const QString name = m_reader.name().toString();
        const bool ours = m_reader.namespaceUri() == svgNamespace || m_reader.namespaceUri().isEmpty();
        if (m_elements == 0 && (!ours || name != u"svg"))
            refuse(u"neither PNG, JPEG nor SVG"_s);
        if (++m_elements > maxElements || m_ids.size() >= maxDepth)
            refuse(u"too many elements"_s);
        if (ours && wouldBeMissed(name))
            refuse(name + u" cannot be drawn: turn it into shapes"_s);
        if (ours && name == u"style") {
            const QString css = safeStyleSheet(m_reader.readElementText(QXmlStreamReader::SkipChildElements));
            m_writer.writeTextElement(u"style"_s, css);
            return;
        }
        if (!ours || !isDrawn(name)) {
            m_reader.skipCurrentElement();
            return;
        }
        m_writer.writeStartElement(name);
        if (m_elements == 1) {
            m_writer.writeDefaultNamespace(svgNamespace);
            m_writer.writeNamespace(xlinkNamespace, u"xlink"_s);
        }
        m_ids.append(m_reader.attributes().value(u"id"_s).toString());
        if (name == u"use") {
            ++m_uses;
            m_holdsUse.unite({m_ids.begin(), m_ids.end()});
        }
        for (const QXmlStreamAttribute& attribute : m_reader.attributes())
            write(attribute);
    }

    void write(const QXmlStreamAttribute& attribute)
    {
        const QString name = attribute.name().toString();
        const QString value = attribute.value().toString();
        if (name == u"href") {
            if (!value.startsWith(u'#'))
                refuse(u"reference to the outside: "_s + value.left(80));
            m_used.insert(value.mid(1));
            m_writer.writeAttribute(u"xlink:href"_s, value);
        } else if (!attribute.namespaceUri().isEmpty()) {
            return;
        } else if (name == u"style") {
            m_writer.writeAttribute(name, safeDeclarations(value));
        } else if (isGeometry(name) || isProperty(name)) {
            requireInside(value);
            m_writer.writeAttribute(name, value);
        }
    }

    QXmlStreamReader m_reader;
    QByteArray m_out;
    QXmlStreamWriter m_writer;
    QList<QString> m_ids; ///< of the open elements, empty where there is none
    QSet<QString> m_used;
    QSet<QString> m_holdsUse;
    int m_elements = 0;
    int m_uses = 0;
};

} // namespace

QByteArray safeSvg(const QByteArray& bytes)
{
    return Reduction(bytes).run();
}

} // namespace wardport::server
