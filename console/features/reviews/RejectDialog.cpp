// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/RejectDialog.h"

#include "console/page/Words.h"
#include "console/ui/Form.h"

#include <QPlainTextEdit>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

RejectDialog::RejectDialog(ReviewsApi& api, const AccessRequest& request, QWidget* parent)
    : ReviewDialog([] { return tr("Reject the request"); }, [] { return tr("Reject"); }, ButtonKind::Danger, parent)
    , m_api(api)
    , m_id(request.id)
{
    setObjectName(u"rejectDialog"_s);
    setLead([r = request] {
        return tr("%1 (%2) asked for %3.").arg(r.personName, r.departmentName, localName(r.appName, r.appNameEn));
    });
    form()
        .addMultiline(
            u"note"_s, [] { return tr("&Reason"); }, [] { return tr("The person reads it."); }, 3)
        ->setTabChangesFocus(true);
    form().setRequired(u"note"_s);
}

Problems RejectDialog::problems() const
{
    return validate(RequestRejection{form().text(u"note"_s)});
}

void RejectDialog::send()
{
    m_latest = m_api.reject(m_id, {form().text(u"note"_s)}, this, [this](Result<AccessRequest> answer) {
        if (finish(answer))
            Q_EMIT decided(*answer);
    });
}

} // namespace wardport::console
