// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/Options.h"

#include "console/net/ApiClient.h"
#include "console/ui/Language.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

OptionsAnswer readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Console of Wardport, the guarded port of a hospital's mobile apps."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption server(
        u"server"_s, u"Server to sign in to, such as https://wardport.local:7443."_s, u"URL"_s);
    const QCommandLineOption language(u"language"_s, u"zh_CN or en."_s, u"tag"_s);
    const QCommandLineOption theme(u"theme"_s, u"light or dark."_s, u"name"_s);
    parser.addOptions({server, language, theme});
    const auto wrong = [](const QString& text) { return OptionsAnswer{{}, text + u'\n', 2}; };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help)) {
        // The parser would ask an application for its name, and there is none yet.
        static const QRegularExpression program(u"^Usage: \\S+"_s);
        return {{}, parser.helpText().replace(program, u"Usage: wardport-console"_s), 0};
    }
    if (parser.isSet(version))
        return {{}, u"wardport-console " WARDPORT_VERSION "\n"_s, 0};
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"Unexpected argument: "_s + parser.positionalArguments().first());
    Options options{parser.value(server), parser.value(language), parser.value(theme)};
    if (!options.server.isEmpty() && !ApiClient::serverFromText(options.server).isValid())
        return wrong(u"--server: not an https address: "_s + options.server);
    if (!options.language.isEmpty() && !Language::isKnown(options.language))
        return wrong(u"--language: zh_CN or en"_s);
    if (!options.theme.isEmpty() && options.theme != u"light"_s && options.theme != u"dark"_s)
        return wrong(u"--theme: light or dark"_s);
    return {options, {}, 0};
}

} // namespace wardport::console
