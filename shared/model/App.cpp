// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/App.h"

#include "shared/model/Check.h"

#include <QRegularExpression>
#include <QUrl>

#include <set>

namespace wardport {

using namespace Qt::Literals::StringLiterals;

const std::vector<QString>& callPlaceholders()
{
    static const std::vector<QString> names{u"staff_no"_s, u"name"_s, u"dept_code"_s, u"org_code"_s, u"ticket"_s,
        u"timestamp"_s, u"nonce"_s, u"signature"_s};
    return names;
}

bool mayBecome(AppState from, AppState to)
{
    switch (from) {
    case AppState::draft:
        return to == AppState::trial || to == AppState::published || to == AppState::retired;
    case AppState::trial:
        return to == AppState::draft || to == AppState::published || to == AppState::suspended || to == AppState::retired;
    case AppState::published:
        return to == AppState::suspended || to == AppState::retired;
    case AppState::suspended:
        return to == AppState::published || to == AppState::retired;
    case AppState::retired:
        return false;
    }
    return false;
}

namespace {

/// Empty when every {…} in the template is a known placeholder, else the first stranger.
QString strangePlaceholder(const QString& value)
{
    static const QRegularExpression braces{u"\\{([^{}]*)\\}"_s};
    auto match = braces.globalMatch(value);
    while (match.hasNext()) {
        const QString name = match.next().captured(1);
        const auto& known = callPlaceholders();
        if (std::find(known.begin(), known.end(), name) == known.end())
            return name;
    }
    return {};
}

/// A call path a phone may be told to open: never script, data or file.
bool isCallUri(const QString& uri)
{
    const QString scheme = uri.section(u':', 0, 0).toLower();
    static const QRegularExpression shape{u"^[a-z][a-z0-9+.-]*$"_s};
    static const std::set<QString> refused{u"javascript"_s, u"data"_s, u"file"_s, u"vbscript"_s, u"about"_s, u"blob"_s};
    return uri.contains(u':') && shape.match(scheme).hasMatch() && !refused.contains(scheme);
}

void checkPlatform(Check& check, const QString& prefix, const PlatformCall& call)
{
    static const QRegularExpression sha256{u"^[0-9a-fA-F]{64}$"_s};
    Check inner;
    inner.required(u"uri"_s, call.uri)
        .maxLength(u"uri"_s, call.uri, 1000)
        .rule(u"uri"_s, call.uri.isEmpty() || isCallUri(call.uri))
        .rule(u"uri"_s, call.method != CallMethod::universalLink || call.uri.startsWith(u"https://"))
        .rule(u"uri"_s, call.method != CallMethod::intentUri || call.uri.startsWith(u"intent:"))
        .maxLength(u"package"_s, call.package, 200)
        .rule(u"signerSha256"_s, call.signerSha256.isEmpty() || sha256.match(call.signerSha256).hasMatch())
        .maxLength(u"minVersion"_s, call.minVersion, 32)
        .webUrl(u"downloadUrl"_s, call.downloadUrl)
        .webUrl(u"fallbackUrl"_s, call.fallbackUrl);
    check.part(prefix, inner.take());
}

void checkParameter(Check& check, const QString& prefix, const CallParameter& parameter, std::set<QString>& names)
{
    const QString stranger = strangePlaceholder(parameter.value);
    Check inner;
    inner.code(u"name"_s, parameter.name, 64)
        .rule(u"name"_s, names.insert(parameter.name).second, ErrorCode::duplicate)
        .maxLength(u"value"_s, parameter.value, 500)
        .rule(u"value"_s, stranger.isNull(), ErrorCode::unknownPlaceholder, stranger);
    check.part(prefix, inner.take());
}

} // namespace

Problems validate(const AppInput& input)
{
    const bool web = input.kind == AppKind::web;
    Check check;
    check.code(u"code"_s, input.code, 32)
        .rule(u"vendorId"_s, input.vendorId.isValid(), ErrorCode::required)
        .required(u"name"_s, input.name)
        .maxLength(u"name"_s, input.name, 40)
        .maxLength(u"nameEn"_s, input.nameEn, 80)
        .maxLength(u"description"_s, input.description, 500)
        .maxLength(u"descriptionEn"_s, input.descriptionEn, 1000)
        .rule(u"internalUrl"_s, !web || !input.internalUrl.isEmpty(), ErrorCode::required)
        .webUrl(u"internalUrl"_s, input.internalUrl)
        .webUrl(u"mappedUrl"_s, input.mappedUrl)
        .rule(u"platforms"_s, web || !input.platforms.empty(), ErrorCode::required)
        .rule(u"parameters"_s, input.parameters.size() <= 50, ErrorCode::tooLong, u"50"_s);

    std::set<Platform> platforms;
    for (std::size_t i = 0; i < input.platforms.size(); ++i) {
        const QString prefix = u"platforms[%1]"_s.arg(i);
        checkPlatform(check, prefix, input.platforms[i]);
        check.rule(prefix + u".platform"_s, platforms.insert(input.platforms[i].platform).second, ErrorCode::duplicate);
    }
    std::set<QString> names;
    for (std::size_t i = 0; i < input.parameters.size(); ++i)
        checkParameter(check, u"parameters[%1]"_s.arg(i), input.parameters[i], names);
    return check.take();
}

Problems validate(const AppStateChange& change)
{
    Check check;
    check.maxLength(u"notice"_s, change.notice, 500);
    if (change.state == AppState::suspended)
        check.required(u"notice"_s, change.notice);
    return check.take();
}

} // namespace wardport
