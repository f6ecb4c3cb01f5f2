// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppSuspendDialog.h"

#include "console/features/apps/AppActions.h"
#include "console/features/apps/AppPhonePreview.h"
#include "console/page/PageContext.h"
#include "console/page/Words.h"
#include "console/ui/Buttons.h"
#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppSuspendDialog::AppSuspendDialog(PageContext& context, const App& app, QWidget* parent)
    : AppsDialog(parent)
    , m_context(context)
    , m_app(app)
    , m_question(new QLabel(this))
    , m_affected(new QLabel(this))
    , m_form(new Form(this))
    , m_preview(new AppPhonePreview(this))
{
    setObjectName(u"suspendDialog"_s);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_affected->setObjectName(u"affected"_s);
    m_affected->setWordWrap(true);
    m_affected->setFont(Theme::current().font(TextStyle::Strong));
    m_form->addMultiline(
        u"notice"_s, [] { return tr("&Notice on the phones"); },
        [] { return tr("Say why, and until when. Up to 500 characters."); }, 5);
    m_form->setRequired(u"notice"_s);
    connect(m_form, &Form::changed, this, &AppSuspendDialog::showPreview);

    auto* content = new QWidget(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(2 * Theme::Grid);
    words->addWidget(m_question);
    words->addWidget(m_affected);
    words->addWidget(m_form);
    words->addStretch();
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * Theme::Grid);
    row->addLayout(words, 1);
    row->addWidget(m_preview, 0, Qt::AlignTop);
    setContent(content);
    setButtonKind(&acceptButton(), ButtonKind::Danger);
    resize(640, 420);

    m_context.api.apps.usedBy(m_app.id, this, [this](Result<AppUsedBy> answer) {
        if (answer)
            m_usedBy = *answer;
        retranslate();
    });
    showPreview();
    m_form->findChild<QPlainTextEdit*>(u"notice"_s)->setFocus();
}

AppStateChange AppSuspendDialog::change() const
{
    return {AppState::suspended, m_form->text(u"notice"_s)};
}

bool AppSuspendDialog::isDirty() const
{
    return m_form->isDirty();
}

void AppSuspendDialog::showPreview()
{
    m_preview->show({m_context.icons.pixmap(m_app.iconHash, 40, 2), m_app.name, m_app.nameEn, m_app.category,
        AppState::suspended, m_form->text(u"notice"_s)});
}

void AppSuspendDialog::submit()
{
    message().clear();
    m_form->clearErrors();
    if (const Problems problems = validate(change()); !problems.empty()) {
        m_form->showProblems(problems);
        return;
    }
    setBusy(true);
    m_context.api.apps.setState(m_app.id, change(), this, [this](Result<App> answer) {
        setBusy(false);
        if (answer) {
            Q_EMIT suspended(*answer);
            accept();
        } else if (!m_form->showProblems({answer.error()}).empty()) {
            message().tellError([] { return tr("The app was not suspended."); }, answer.error());
        }
    });
}

void AppSuspendDialog::retranslate()
{
    AppsDialog::retranslate();
    setWindowTitle(tr("Suspend %1").arg(localName(m_app.name, m_app.nameEn)));
    m_question->setText(
        tr("While it is suspended nobody can open it. It stays on the phones with this notice and can be resumed."));
    m_affected->setText(m_usedBy ? AppActions::usedByText(*m_usedBy) : QString());
    m_affected->setVisible(m_usedBy.has_value());
    acceptButton().setText(tr("Suspend"));
}

} // namespace wardport::console
