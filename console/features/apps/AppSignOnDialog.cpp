// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppSignOnDialog.h"

#include "console/features/apps/AppCopyField.h"
#include "console/page/PageContext.h"
#include "console/page/Words.h"
#include "console/ui/Form.h"
#include "console/ui/Icons.h"
#include "console/ui/ListEdit.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int casTab = 1;

std::vector<QStringList> rowsOf(const std::vector<QString>& words)
{
    std::vector<QStringList> rows;
    for (const QString& word : words)
        rows.push_back({word});
    return rows;
}

std::vector<QString> wordsOf(const std::vector<QStringList>& rows)
{
    std::vector<QString> words;
    for (const QStringList& row : rows)
        words.push_back(row.value(0));
    return words;
}

QWidget* page(const std::vector<QWidget*>& parts)
{
    auto* padded = new QWidget;
    auto* column = new QVBoxLayout(padded);
    column->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    for (QWidget* part : parts)
        column->addWidget(part);
    column->addStretch();
    auto* area = new QScrollArea;
    area->setWidget(padded);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

std::vector<ListColumn> AppSignOnDialog::addressColumn()
{
    return {ListColumn{QString(), [] { return tr("Address"); }}};
}

AppSignOnDialog::AppSignOnDialog(PageContext& context, const App& app, const AppSignOn& present, QWidget* parent)
    : AppsDialog(parent)
    , m_context(context)
    , m_app(app)
    , m_present(present)
    , m_tabs(new QTabWidget(this))
    , m_oidc(new Form(this))
    , m_cas(new Form(this))
    , m_clientId(new AppCopyField([] { return tr("Client ID"); }, this))
    , m_issuer(new AppCopyField([] { return tr("Issuer"); }, this))
    , m_casUrl(new AppCopyField([] { return tr("Address of the CAS server"); }, this))
{
    setObjectName(u"signOnDialog"_s);
    m_tabs->setObjectName(u"signOnTabs"_s);
    m_clientId->setObjectName(u"clientId"_s);
    m_issuer->setObjectName(u"issuer"_s);
    m_casUrl->setObjectName(u"casUrl"_s);
    buildOidc();
    buildCas();
    m_tabs->addTab(page({m_clientId, m_issuer, m_oidc}), QString());
    m_tabs->addTab(page({m_casUrl, m_cas}), QString());
    setContent(m_tabs);
    resize(640, 640);
    fill();
}

void AppSignOnDialog::buildOidc()
{
    m_oidc->addCheck(
        u"oidc"_s, [] { return tr("Sign people on by &OpenID Connect"); },
        [] { return tr("Authorization code with PKCE. The client secret is the app's secret."); });
    m_oidc->addList(
        u"redirectUris"_s, [] { return tr("Redirect addresses"); }, addressColumn(),
        [] { return tr("Exactly as the app sends them."); });
    m_oidc->addList(
        u"postLogoutRedirectUris"_s, [] { return tr("Addresses after sign-out"); }, addressColumn());
    m_oidc
        ->addText(
            u"backChannelLogoutUri"_s, [] { return tr("&Back-channel sign-out address"); },
            [] { return tr("The server tells the app here that a session is over. May be empty."); })
        ->setPlaceholderText(u"https://"_s);
    m_oidc->addChoice(u"clientAuthentication"_s, [] { return tr("Client &authentication"); },
        {{wireName(OidcClientAuthentication::clientSecretBasic), [] { return tr("Secret in the header (basic)"); }},
            {wireName(OidcClientAuthentication::clientSecretPost), [] { return tr("Secret in the form (post)"); }},
            {wireName(OidcClientAuthentication::none), [] { return tr("None: a public client, PKCE alone"); }}});
    m_oidc->addChoice(u"signing"_s, [] { return tr("&Tokens are signed with"); },
        {{wireName(OidcSigning::rs256), [] { return u"RS256"_s; }},
            {wireName(OidcSigning::es256), [] { return u"ES256"_s; }}});
    m_oidc->addCheck(
        u"refreshTokens"_s, [] { return tr("Give &refresh tokens"); },
        [] { return tr("They end with the person's session on the phone."); });
}

void AppSignOnDialog::buildCas()
{
    m_cas->addCheck(
        u"cas"_s, [] { return tr("Sign people on by &CAS"); }, [] { return tr("CAS protocol 3.0."); });
    m_cas->addList(
        u"casServices"_s, [] { return tr("Services"); }, addressColumn(),
        [] { return tr("A service is one of these addresses or below it."); });
}

void AppSignOnDialog::fill()
{
    m_clientId->setValue(m_present.clientId);
    m_issuer->setValue(m_present.issuer);
    m_casUrl->setValue(m_present.casUrl);
    m_oidc->setChecked(u"oidc"_s, m_present.oidc);
    m_oidc->setList(u"redirectUris"_s, rowsOf(m_present.redirectUris));
    m_oidc->setList(u"postLogoutRedirectUris"_s, rowsOf(m_present.postLogoutRedirectUris));
    m_oidc->setText(u"backChannelLogoutUri"_s, m_present.backChannelLogoutUri);
    m_oidc->setText(u"clientAuthentication"_s, wireName(m_present.clientAuthentication));
    m_oidc->setText(u"signing"_s, wireName(m_present.signing));
    m_oidc->setChecked(u"refreshTokens"_s, m_present.refreshTokens);
    m_cas->setChecked(u"cas"_s, m_present.cas);
    m_cas->setList(u"casServices"_s, rowsOf(m_present.casServices));
    m_oidc->markClean();
    m_cas->markClean();
    m_tabs->setCurrentIndex(m_present.cas && !m_present.oidc ? casTab : 0);
}

AppSignOnInput AppSignOnDialog::input() const
{
    AppSignOnInput input;
    input.oidc = m_oidc->isChecked(u"oidc"_s);
    input.redirectUris = wordsOf(m_oidc->list(u"redirectUris"_s));
    input.postLogoutRedirectUris = wordsOf(m_oidc->list(u"postLogoutRedirectUris"_s));
    input.backChannelLogoutUri = m_oidc->text(u"backChannelLogoutUri"_s);
    input.clientAuthentication = fromWireName<OidcClientAuthentication>(m_oidc->text(u"clientAuthentication"_s))
                                     .value_or(OidcClientAuthentication::clientSecretBasic);
    input.signing = fromWireName<OidcSigning>(m_oidc->text(u"signing"_s)).value_or(OidcSigning::rs256);
    input.refreshTokens = m_oidc->isChecked(u"refreshTokens"_s);
    input.cas = m_cas->isChecked(u"cas"_s);
    input.casServices = wordsOf(m_cas->list(u"casServices"_s));
    return input;
}

bool AppSignOnDialog::isDirty() const
{
    return m_oidc->isDirty() || m_cas->isDirty();
}

Problems AppSignOnDialog::show(const Problems& problems)
{
    m_oidc->clearErrors();
    m_cas->clearErrors();
    const Problems afterOidc = m_oidc->showProblems(problems);
    Problems rest = m_cas->showProblems(afterOidc);
    m_tabs->setTabIcon(0, afterOidc.size() < problems.size() ? icon(u"error"_s, StateRole::Error) : QIcon());
    m_tabs->setTabIcon(casTab, rest.size() < afterOidc.size() ? icon(u"error"_s, StateRole::Error) : QIcon());
    if (afterOidc.size() < problems.size())
        m_tabs->setCurrentIndex(0);
    else if (rest.size() < afterOidc.size())
        m_tabs->setCurrentIndex(casTab);
    return rest;
}

void AppSignOnDialog::submit()
{
    message().clear();
    const AppSignOnInput typed = input();
    const Problems problems = validate(typed);
    show(problems);
    if (!problems.empty())
        return;
    setBusy(true);
    m_context.api.apps.setSignOn(m_app.id, m_present.version, typed, this, [this](Result<AppSignOn> answer) {
        setBusy(false);
        if (!answer) {
            failed(answer.error());
            return;
        }
        Q_EMIT saved(*answer);
        accept();
    });
}

void AppSignOnDialog::failed(const Error& error)
{
    if (error.code == ErrorCode::versionMismatch) {
        message().tell(StateRole::Warning,
            tr("Somebody else changed this meanwhile. Reload shows their version; what you typed here is then gone."),
            {[] { return tr("Reload"); }, [this] { reload(); }});
        return;
    }
    if (!show({error}).empty())
        message().tellError([] { return tr("The sign-on was not saved."); }, error);
}

void AppSignOnDialog::reload()
{
    message().clear();
    setBusy(true);
    m_context.api.apps.signOn(m_app.id, this, [this](Result<AppSignOn> answer) {
        setBusy(false);
        if (!answer) {
            message().tellError([] { return tr("The sign-on could not be read."); }, answer.error());
            return;
        }
        m_present = *answer;
        fill();
    });
}

void AppSignOnDialog::retranslate()
{
    AppsDialog::retranslate();
    setWindowTitle(tr("Single sign-on to %1").arg(localName(m_app.name, m_app.nameEn)));
    m_tabs->setTabText(0, u"OpenID Connect"_s);
    m_tabs->setTabText(casTab, u"CAS"_s);
    acceptButton().setText(tr("Save"));
}

} // namespace wardport::console
