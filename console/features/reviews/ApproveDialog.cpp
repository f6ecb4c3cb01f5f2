// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/ApproveDialog.h"

#include "console/features/reviews/ReviewWords.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Form.h"

#include <QPlainTextEdit>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int standardDays = 90; ///< where no end was asked for
} // namespace

ApproveDialog::ApproveDialog(ReviewsApi& api, const AccessRequest& request, QWidget* parent)
    : ReviewDialog([] { return tr("Approve the request"); }, [] { return tr("Approve"); }, ButtonKind::Primary, parent)
    , m_api(api)
    , m_id(request.id)
{
    setObjectName(u"approveDialog"_s);
    setLead([r = request] {
        return tr("%1 (%2) may open %3 from now on, until the end of the day below.")
            .arg(r.personName, r.departmentName, localName(r.appName, r.appNameEn));
    });
    form().addDate(
        u"until"_s, [] { return tr("&Last day"); }, [] { return tr("At most a year ahead."); }, false);
    const bool asked = request.until && *request.until > currentInstant();
    form().setDate(u"until"_s,
        asked ? hospitalDay(*request.until - std::chrono::milliseconds{1}) : hospitalToday().addDays(standardDays));
    form()
        .addMultiline(
            u"note"_s, [] { return tr("&Note"); }, [] { return tr("The person reads it."); }, 3)
        ->setTabChangesFocus(true);
    form().setRequired(u"until"_s);
}

RequestApproval ApproveDialog::input()
{
    RequestApproval approval;
    approval.note = form().text(u"note"_s);
    if (const auto day = form().date(u"until"_s))
        approval.until = endOfDay(*day);
    return approval;
}

void ApproveDialog::send()
{
    m_latest = m_api.approve(m_id, input(), this, [this](Result<AccessRequest> answer) {
        if (finish(answer))
            Q_EMIT decided(*answer);
    });
}

} // namespace wardport::console
