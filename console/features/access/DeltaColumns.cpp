// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/DeltaColumns.h"

#include "console/page/Format.h"

#include <QCoreApplication>

namespace wardport {

using namespace Qt::Literals::StringLiterals;

QString rowKey(const AccessDelta& delta)
{
    return QString::number(delta.appId.value());
}

namespace console {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::DeltaColumns)
};

QString signedNumber(int number, QStringView sign)
{
    return number == 0 ? u"–"_s : sign + formatNumber(number);
}

} // namespace

Columns<AccessDelta> deltaColumns(PageContext& context)
{
    return {{.key = u"app"_s,
                .title = [] { return Tr::tr("App"); },
                .text = [&context](const AccessDelta& d) { return context.apps.name(d.appId); },
                .width = 190},
        {.key = u"gain"_s,
            .title = [] { return Tr::tr("Gain"); },
            .text = [](const AccessDelta& d) { return signedNumber(d.gain, u"+"); },
            .sort = [](const AccessDelta& d) { return QVariant(d.gain); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = 72},
        {.key = u"lose"_s,
            .title = [] { return Tr::tr("Lose"); },
            .text = [](const AccessDelta& d) { return signedNumber(d.lose, u"−"); },
            .sort = [](const AccessDelta& d) { return QVariant(d.lose); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = 72}};
}

std::vector<AccessDelta> felt(std::vector<AccessDelta> deltas)
{
    std::erase_if(deltas, [](const AccessDelta& delta) { return delta.gain == 0 && delta.lose == 0; });
    std::ranges::sort(deltas, {}, [](const AccessDelta& d) { return -std::max(d.gain, d.lose); });
    return deltas;
}

} // namespace console
} // namespace wardport
