// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppHealthWords.h"

#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {
namespace {

struct Detail {
    const char* said;
    const char* words;
};
constexpr Detail details[] = {
    {"no answer in time", QT_TRANSLATE_NOOP("wardport::console::AppHealthWords", "It did not answer in time.")},
    {"no HTTP answer", QT_TRANSLATE_NOOP("wardport::console::AppHealthWords", "What it answered is not HTTP.")},
    {"the name is not known",
        QT_TRANSLATE_NOOP("wardport::console::AppHealthWords", "The server does not know the name.")},
    {"the name has no address", QT_TRANSLATE_NOOP("wardport::console::AppHealthWords", "The name has no address.")},
    {"the certificate has run out",
        QT_TRANSLATE_NOOP("wardport::console::AppHealthWords", "Its certificate has run out: phones refuse it.")},
    {"no web address", QT_TRANSLATE_NOOP("wardport::console::AppHealthWords", "The address is no web address.")},
};

QString words(const char* text)
{
    return QCoreApplication::translate("wardport::console::AppHealthWords", text);
}

} // namespace

Badge badge(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::up:
        return {StateRole::Ok, words(QT_TRANSLATE_NOOP("wardport::console::AppHealthWords", "Reachable"))};
    case ProbeOutcome::slow:
        return {StateRole::Warning, words(QT_TRANSLATE_NOOP("wardport::console::AppHealthWords", "Slow"))};
    case ProbeOutcome::down:
        return {StateRole::Error, words(QT_TRANSLATE_NOOP("wardport::console::AppHealthWords", "Not reachable"))};
    case ProbeOutcome::refused:
        return {StateRole::Dormant, words(QT_TRANSLATE_NOOP("wardport::console::AppHealthWords", "Not allowed"))};
    case ProbeOutcome::unknown:
        break;
    }
    return {StateRole::Neutral, words(QT_TRANSLATE_NOOP("wardport::console::AppHealthWords", "Not looked at yet"))};
}

Choices healthChoices()
{
    Choices all;
    for (const auto outcome :
        {ProbeOutcome::down, ProbeOutcome::refused, ProbeOutcome::slow, ProbeOutcome::up, ProbeOutcome::unknown})
        all.push_back({wireName(outcome), [outcome] { return badge(outcome).text; }});
    return all;
}

QString probeDetail(const AppProbe& probe)
{
    for (const Detail& detail : details) {
        if (probe.detail == QLatin1String(detail.said))
            return words(detail.words);
    }
    if (probe.outcome == ProbeOutcome::refused)
        return words(QT_TRANSLATE_NOOP("wardport::console::AppHealthWords",
                         "%1 lies outside the networks that the server may look into (setting probe.networks)."))
            .arg(probe.detail);
    return probe.detail;
}

} // namespace wardport::console
