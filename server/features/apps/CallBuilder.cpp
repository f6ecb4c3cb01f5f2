// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/apps/CallBuilder.h"

#include "server/features/apps/CallSignature.h"
#include "shared/base/ApiError.h"

#include <QUrl>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString signaturePlaceholder = u"signature"_s;

struct NamedValue {
    QString name;
    QString value;
};
using NamedValues = std::vector<NamedValue>;

/// QUrl leaves exactly the unreserved characters of RFC 3986 as they are.
QString encoded(const QString& value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

bool holdsPlaceholder(const QString& value, const QString& placeholder)
{
    return value.contains(u'{' + placeholder + u'}');
}

/// Replaces the placeholders in one pass: what a person is called is never read as a template again.
QString expanded(const QString& value, const std::map<QString, QString>& texts, std::map<QString, QString>& used)
{
    QString out;
    qsizetype at = 0;
    while (at < value.size()) {
        const qsizetype end = value[at] == u'{' ? value.indexOf(u'}', at) : -1;
        const auto text = end < 0 ? texts.end() : texts.find(value.mid(at + 1, end - at - 1));
        if (text == texts.end()) {
            out += value[at++];
            continue;
        }
        out += text->second;
        used.insert(*text);
        at = end + 1;
    }
    return out;
}

std::map<QString, QString> textsOf(const CallFacts& facts)
{
    return {{u"staff_no"_s, facts.person.staffNo}, {u"name"_s, facts.person.name}, {u"dept_code"_s, facts.person.deptCode},
        {u"org_code"_s, facts.person.orgCode}, {u"ticket"_s, facts.ticket},
        {u"timestamp"_s, QString::number(facts.now.time_since_epoch().count())}, {u"nonce"_s, facts.nonce}};
}

QString signatureOf(SignatureMethod method, const QString& text, const QString& key)
{
    if (key.isEmpty())
        throw ApiError(ErrorCode::wrongState, u"parameters"_s, u"{signature} needs the app's secret to be made first"_s);
    return callSignature(method, text.toUtf8(), key.toUtf8());
}

NamedValues valuesOf(const AppInput& app, const CallFacts& facts, std::map<QString, QString>& used)
{
    std::map<QString, QString> texts = textsOf(facts);
    if (CallBuilder::uses(app, signaturePlaceholder))
        texts.emplace(
            signaturePlaceholder, signatureOf(app.signature, CallBuilder::canonicalText(app, facts), facts.signingKey));
    NamedValues values;
    for (const CallParameter& parameter : app.parameters)
        values.push_back({parameter.name, expanded(parameter.value, texts, used)});
    return values;
}

/// The address with the parameters at the end of its query, before a fragment.
QString withQuery(const QString& address, const NamedValues& parameters)
{
    if (parameters.empty())
        return address;
    const qsizetype hash = address.indexOf(u'#');
    QString out = hash < 0 ? address : address.left(hash);
    QChar joint = out.contains(u'?') ? u'&' : u'?';
    const bool jointThere = out.endsWith(u'?') || out.endsWith(u'&');
    for (const NamedValue& parameter : parameters) {
        if (&parameter != &parameters.front() || !jointThere)
            out += joint;
        out += QString(parameter.name + u'=' + encoded(parameter.value));
        joint = u'&';
    }
    if (hash >= 0)
        out += address.mid(hash);
    return out;
}

/// intent:PATH#Intent;FIELDS;end with the parameters as string extras behind the fields that stand there (Android,
/// Intent.parseUri). The package is named, so that no other app can take the call and its ticket.
QString withExtras(const PlatformCall& call, const NamedValues& parameters)
{
    const QString opening = u"#Intent;"_s;
    const qsizetype at = call.uri.indexOf(opening);
    QString out = at < 0 ? QString(call.uri + opening) : call.uri;
    if (out.endsWith(u";end"))
        out.chop(3);
    else if (!out.endsWith(u';'))
        out += u';';
    if (!call.package.isEmpty() && !out.contains(u";package="))
        out += QString(u"package="_s + call.package + u';');
    for (const NamedValue& parameter : parameters)
        out += QString(u"S."_s + parameter.name + u'=' + encoded(parameter.value) + u';');
    if (!call.fallbackUrl.isEmpty() && !out.contains(u";S.browser_fallback_url="))
        out += QString(u"S.browser_fallback_url="_s + encoded(call.fallbackUrl) + u';');
    return out + u"end"_s;
}

std::optional<QString> given(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional{text};
}

const PlatformCall& callOn(const AppInput& app, std::optional<Platform> platform)
{
    if (!platform)
        throw ApiError(ErrorCode::required, u"platform"_s);
    const auto found = std::find_if(app.platforms.begin(), app.platforms.end(),
        [&](const PlatformCall& call) { return call.platform == *platform; });
    if (found == app.platforms.end())
        throw ApiError(ErrorCode::invalid, u"platform"_s, u"the app has no call for it"_s);
    return *found;
}

} // namespace

bool CallBuilder::uses(const AppInput& app, const QString& placeholder)
{
    return std::any_of(app.parameters.begin(), app.parameters.end(),
        [&](const CallParameter& parameter) { return holdsPlaceholder(parameter.value, placeholder); });
}

QString CallBuilder::canonicalText(const AppInput& app, const CallFacts& facts)
{
    const std::map<QString, QString> texts = textsOf(facts);
    std::map<QString, QString> used;
    QString out;
    for (const CallParameter& parameter : app.parameters) {
        if (holdsPlaceholder(parameter.value, signaturePlaceholder))
            continue;
        if (!out.isEmpty())
            out += u'&';
        out += QString(parameter.name + u'=' + encoded(expanded(parameter.value, texts, used)));
    }
    return out;
}

BuiltCall CallBuilder::build(const AppInput& app, std::optional<Platform> platform, const CallFacts& facts)
{
    BuiltCall built;
    built.call.kind = app.kind;
    if (app.kind == AppKind::web) {
        const NamedValues values = valuesOf(app, facts, built.placeholders);
        built.call.url = withQuery(app.mappedUrl.isEmpty() ? app.internalUrl : app.mappedUrl, values);
        built.call.embed = app.embed;
        return built;
    }
    const PlatformCall& call = callOn(app, platform);
    const NamedValues values = valuesOf(app, facts, built.placeholders);
    built.call.platform = call.platform;
    built.call.uri = call.method == CallMethod::intentUri ? withExtras(call, values) : withQuery(call.uri, values);
    built.call.package = given(call.package);
    built.call.fallbackUrl = given(call.fallbackUrl);
    built.call.downloadUrl = given(call.downloadUrl);
    return built;
}

} // namespace wardport::server
