// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppSignOnView.h"

#include "console/features/apps/AppFacts.h"
#include "console/features/apps/AppSignOnDialog.h"
#include "console/page/PageContext.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppSignOnView::AppSignOnView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_note(new QLabel(this))
    , m_facts(new AppFacts(this))
{
    setObjectName(u"appSignOn"_s);
    m_heading->setFont(Theme::current().font(TextStyle::Heading));
    m_note->setObjectName(u"signOnNote"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    addFacts();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addWidget(m_facts);
    if (m_context.may(Permission::appsWrite)) {
        m_edit = new QPushButton(this);
        m_edit->setObjectName(u"editSignOn"_s);
        m_edit->setIcon(icon(u"lock"_s));
        connect(m_edit, &QPushButton::clicked, this, &AppSignOnView::edit);
        column->addWidget(m_edit, 0, Qt::AlignLeft);
    }
}

void AppSignOnView::addFacts()
{
    const auto where = [this](bool AppSignOnInput::*method, auto member) {
        return [this, method, member] { return m_signOn && *m_signOn.*method ? *m_signOn.*member : QString(); };
    };
    m_facts->add(
        u"signOn.clientId"_s, [] { return tr("Client ID"); }, where(&AppSignOnInput::oidc, &AppSignOn::clientId));
    m_facts->add(
        u"signOn.issuer"_s, [] { return tr("Issuer"); }, where(&AppSignOnInput::oidc, &AppSignOn::issuer));
    m_facts->add(
        u"signOn.redirects"_s, [] { return tr("Redirects to"); },
        [this] {
            return m_signOn && m_signOn->oidc
                ? QStringList(m_signOn->redirectUris.begin(), m_signOn->redirectUris.end()).join(u'\n')
                : QString();
        });
    m_facts->add(
        u"signOn.cas"_s, [] { return tr("CAS server"); }, where(&AppSignOnInput::cas, &AppSignOn::casUrl));
    m_facts->add(
        u"signOn.services"_s, [] { return tr("CAS services"); },
        [this] {
            return m_signOn && m_signOn->cas
                ? QStringList(m_signOn->casServices.begin(), m_signOn->casServices.end()).join(u'\n')
                : QString();
        });
}

void AppSignOnView::setApp(const App& app)
{
    if (app.id != m_app.id) {
        m_signOn.reset();
        m_error.reset();
    }
    m_app = app;
    retranslate();
    ask();
}

void AppSignOnView::ask()
{
    m_latest = m_context.api.apps.signOn(m_app.id, this, [this](Result<AppSignOn> answer) {
        m_signOn = answer ? std::optional(*answer) : std::nullopt;
        m_error = answer ? std::nullopt : std::optional(answer.error());
        retranslate();
    });
}

void AppSignOnView::edit()
{
    auto* dialog = new AppSignOnDialog(m_context, m_app, *m_signOn, this);
    connect(dialog, &AppSignOnDialog::saved, this, [this](const AppSignOn& signOn) {
        if (signOn.appId != m_app.id)
            return;
        m_signOn = signOn;
        retranslate();
    });
    dialog->open();
}

void AppSignOnView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppSignOnView::retranslate()
{
    const bool plain = m_signOn && !m_signOn->oidc && !m_signOn->cas;
    m_heading->setText(tr("Single sign-on"));
    m_note->setText(m_error ? errorText(*m_error) : tr("By one-time tickets only, where its call carries one."));
    m_note->setVisible(m_error || plain);
    m_facts->refresh();
    m_facts->setVisible(m_signOn && !plain);
    if (m_edit) {
        m_edit->setText(tr("Set up sign-on…"));
        m_edit->setEnabled(m_signOn.has_value());
    }
}

} // namespace wardport::console
