// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/WithdrawDialog.h"

#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"

#include <QPlainTextEdit>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::size_t appsShown = 6;
} // namespace

WithdrawDialog::WithdrawDialog(PageContext& context, const std::vector<DormantGrant>& grants, QWidget* parent)
    : ReviewDialog([count = int(grants.size())] { return tr("Withdraw %n grant(s)", nullptr, count); },
        [] { return tr("Withdraw"); }, ButtonKind::Danger, parent)
    , m_context(context)
{
    setObjectName(u"withdrawDialog"_s);
    for (const DormantGrant& grant : grants) {
        GrantChange change;
        change.operation = GrantOperation::remove;
        change.subjectId = QString::number(grant.personId.value());
        change.appId = grant.appId;
        m_changes.push_back(std::move(change));
    }
    form()
        .addMultiline(
            u"note"_s, [] { return tr("&Note"); }, [] { return tr("Why; it stays in the history."); }, 2)
        ->setTabChangesFocus(true);
    form().setText(u"note"_s, tr("Not used for long"));
    setLead([this] { return outcome(); });
    tryOut();
}

GrantChangeSetInput WithdrawDialog::input(bool dryRun) const
{
    GrantChangeSetInput input;
    input.changes = m_changes;
    input.note = form().text(u"note"_s);
    input.dryRun = dryRun;
    return input;
}

void WithdrawDialog::tryOut()
{
    setReady(false);
    message().clear();
    m_latest = m_context.api.access.apply(input(true), this, [this](Result<GrantChangeResult> answer) {
        if (!answer) {
            message().tellError([] { return tr("What follows from it could not be found out."); }, answer.error(),
                {[] { return tr("Try again"); }, [this] { tryOut(); }});
            return;
        }
        m_trial = std::move(*answer);
        setReady(m_trial->removed > 0);
        retranslate();
    });
}

QString WithdrawDialog::outcome() const
{
    if (!m_trial)
        return tr("Finding out what follows from it…");
    if (m_trial->removed == 0)
        return tr("None of these grants stands any more.");
    std::vector<AccessDelta> losing = m_trial->deltas;
    std::erase_if(losing, [](const AccessDelta& delta) { return delta.lose == 0; });
    std::ranges::sort(losing, std::greater{}, &AccessDelta::lose);
    QStringList lines;
    int lost = 0;
    for (const AccessDelta& delta : losing) {
        lost += delta.lose;
        if (lines.size() < qsizetype(appsShown))
            lines << tr("%1: %n people lose it", nullptr, delta.lose).arg(m_context.apps.name(delta.appId));
    }
    if (losing.size() > appsShown)
        lines << tr("and %n more app(s)", nullptr, int(losing.size() - appsShown));
    if (lost < m_trial->removed)
        lines << tr("Elsewhere access stays: a group or department grants the app as well.");
    lines << tr("It takes effect at once and can be reverted as one change set.");
    return lines.join(u'\n');
}

Problems WithdrawDialog::problems() const
{
    return validate(input(false));
}

void WithdrawDialog::send()
{
    m_latest = m_context.api.access.apply(input(false), this, [this](Result<GrantChangeResult> answer) {
        if (finish(answer))
            Q_EMIT withdrawn(*answer);
    });
}

} // namespace wardport::console
