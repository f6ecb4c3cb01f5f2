// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/signin/SignInPage.h"

#include "console/features/signin/CertificatePane.h"
#include "console/features/signin/PasswordForm.h"
#include "console/features/signin/SignInArt.h"
#include "console/features/signin/SignInForm.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnWidth = 380;
constexpr int leastWidthWithArt = 900;

} // namespace

SignInPage::SignInPage(ApiClient& client, SessionApi& api, std::vector<LanguageChoice> languages, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_api(api)
    , m_languages(std::move(languages))
    , m_theme(new QToolButton(this))
    , m_art(new SignInArt(this))
    , m_steps(new QStackedWidget(this))
    , m_form(new SignInForm(this))
    , m_certificate(new CertificatePane(this))
    , m_password(new PasswordForm(api, this))
    , m_version(new QLabel(this))
{
    setObjectName(u"signInPage"_s);
    buildUi();
    connect(m_form, &SignInForm::submitted, this, &SignInPage::signIn);
    connect(m_form, &SignInForm::cancelled, this, [this] { m_request.cancel(); });
    connect(m_certificate, &CertificatePane::trusted, this, [this] {
        m_client.trust(m_certificate->certificate());
        m_steps->setCurrentWidget(m_form);
        signIn();
    });
    connect(m_certificate, &CertificatePane::refused, this, [this] { start(); });
    connect(m_password, &PasswordForm::changed, this, &SignInPage::passwordChanged);
    connect(m_password, &PasswordForm::givenUp, this, [this] {
        m_api.signOut(nullptr, [](Result<Done>) {});
        m_client.setToken({});
        start();
    });
    connect(&m_client, &ApiClient::certificateUntrusted, this, [this](const ServerCertificate& certificate) {
        if (!isVisible())
            return;
        m_certificate->ask(certificate);
        m_steps->setCurrentWidget(m_certificate);
    });
    connect(&Theme::current(), &Theme::changed, this, &SignInPage::retranslate);
    retranslate();
}

void SignInPage::buildUi()
{
    for (QWidget* step : std::initializer_list<QWidget*>{m_form, m_certificate, m_password})
        m_steps->addWidget(step);
    m_steps->setFixedWidth(columnWidth);
    m_version->setFont(Theme::current().font(TextStyle::Caption));
    m_version->setForegroundRole(QPalette::PlaceholderText);

    auto* side = new QWidget(this);
    side->setMinimumWidth(columnWidth + 6 * Theme::Grid);
    // In a row of its own: beside an alignment the column would ask for its height at the whole width.
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_steps);
    middle->addStretch();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(3 * Theme::Grid, 2 * Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    column->addWidget(buildChoices(), 0, Qt::AlignRight);
    column->addStretch(2);
    column->addLayout(middle);
    column->addStretch(3);
    column->addWidget(m_version, 0, Qt::AlignHCenter);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_art, 11);
    row->addWidget(side, 9);
}

QWidget* SignInPage::buildChoices()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Grid / 2);
    auto* group = new QButtonGroup(box);
    for (const LanguageChoice& language : m_languages) {
        auto* button = new QToolButton(box);
        button->setObjectName(u"language."_s + language.tag);
        button->setText(language.name);
        button->setCheckable(true);
        button->setAutoRaise(true);
        group->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, tag = language.tag] { Q_EMIT languageRequested(tag); });
        row->addWidget(button);
        m_languageButtons.push_back(button);
    }
    m_theme->setObjectName(u"theme"_s);
    m_theme->setAutoRaise(true);
    m_theme->setIcon(icon(u"theme"_s));
    connect(m_theme, &QToolButton::clicked, this, [] {
        Theme& theme = Theme::current();
        theme.choose(theme.isDark() ? Theme::Choice::Light : Theme::Choice::Dark);
    });
    row->addSpacing(Theme::Grid);
    row->addWidget(m_theme);
    return box;
}

void SignInPage::setServer(const QString& server)
{
    m_form->setServer(server);
}

void SignInPage::start(const Text& notice)
{
    m_request.drop();
    m_form->setBusy(false);
    m_form->clearPassword();
    m_form->clearMessages();
    if (notice)
        m_form->tellNotice(notice);
    m_steps->setCurrentWidget(m_form);
    m_form->focusFirstEmpty();
}

void SignInPage::signIn()
{
    m_client.setServer(ApiClient::serverFromText(m_form->server()));
    m_form->setBusy(true);
    m_request = m_api.signIn(
        m_form->credentials(), this, [this](Result<NewSession> answer) { answered(std::move(answer)); });
}

void SignInPage::answered(Result<NewSession> answer)
{
    m_form->setBusy(false);
    if (!answer) {
        // An untrusted certificate has its own step, which opens by itself.
        if (answer.error().code != ErrorCode::certificate)
            m_form->tellError(answer.error());
        return;
    }
    m_client.setToken(answer->token);
    m_form->remember();
    if (answer->session.passwordChangeDue) {
        m_password->startDue(answer->session.username, m_form->credentials().password);
        m_steps->setCurrentWidget(m_password);
        return;
    }
    m_form->clearPassword();
    Q_EMIT signedIn(answer->session);
}

void SignInPage::passwordChanged(const Session& session)
{
    m_form->clearPassword();
    m_steps->setCurrentWidget(m_form);
    Q_EMIT signedIn(session);
}

void SignInPage::resizeEvent(QResizeEvent* event)
{
    m_art->setVisible(width() >= leastWidthWithArt);
    QWidget::resizeEvent(event);
}

void SignInPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignInPage::retranslate()
{
    const QString tag = QLocale().name();
    for (size_t i = 0; i < m_languages.size(); ++i)
        m_languageButtons[i]->setChecked(m_languages[i].tag == tag || tag.startsWith(m_languages[i].tag + u'_'));
    const QString theme = Theme::current().isDark() ? tr("Light colours") : tr("Dark colours");
    m_theme->setToolTip(theme);
    m_theme->setAccessibleName(theme);
    m_version->setText(tr("Version %1").arg(QStringLiteral(WARDPORT_VERSION)));
}

} // namespace wardport::console
