// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/signin/CertificatePane.h"

#include "console/net/CertificatePins.h"
#include "console/page/Format.h"
#include "console/ui/Buttons.h"
#include "console/ui/Confirm.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Four lines of eight bytes: what two people can read to each other.
QString inLines(const QByteArray& sha256)
{
    const QString text = fingerprintText(sha256);
    QStringList lines;
    for (qsizetype at = 0; at < text.size(); at += 24)
        lines << text.mid(at, 23);
    return lines.join(u'\n');
}

QLabel* code(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(11);
    label->setFont(font);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel* caption(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(Theme::current().font(TextStyle::Caption));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

CertificatePane::CertificatePane(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_warning(new MessageBar(this))
    , m_fingerprint(code(u"fingerprint"_s, this))
    , m_fingerprintCaption(caption(this))
    , m_expected(code(u"expectedFingerprint"_s, this))
    , m_expectedCaption(caption(this))
    , m_details(caption(this))
    , m_trust(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"certificatePane"_s);
    buildUi();
    connect(m_trust, &QPushButton::clicked, this, &CertificatePane::accept);
    connect(m_cancel, &QPushButton::clicked, this, &CertificatePane::refused);
}

void CertificatePane::buildUi()
{
    m_title->setFont(Theme::current().font(TextStyle::Title));
    m_explanation->setWordWrap(true);
    m_details->setWordWrap(true);
    m_trust->setObjectName(u"trust"_s);
    m_cancel->setObjectName(u"cancelTrust"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_trust, 1);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_title);
    column->addWidget(m_warning);
    column->addWidget(m_explanation);
    column->addSpacing(Theme::Grid);
    column->addWidget(m_fingerprintCaption);
    column->addWidget(m_fingerprint);
    column->addWidget(m_expectedCaption);
    column->addWidget(m_expected);
    column->addWidget(m_details);
    column->addSpacing(Theme::Grid);
    column->addLayout(buttons);
    column->addStretch();
}

void CertificatePane::ask(const ServerCertificate& certificate)
{
    m_certificate = certificate;
    m_fingerprint->setText(inLines(certificate.sha256));
    m_expected->setText(inLines(certificate.expected));
    m_expected->setVisible(certificate.isChange());
    m_expectedCaption->setVisible(certificate.isChange());
    setButtonKind(m_trust, certificate.isChange() ? ButtonKind::Danger : ButtonKind::Primary);
    retranslate();
    // Enter on a changed certificate must not trust it by habit.
    (certificate.isChange() ? m_cancel : m_trust)->setFocus();
}

void CertificatePane::accept()
{
    if (!m_certificate.isChange()) {
        Q_EMIT trusted();
        return;
    }
    Confirm::ask(this,
        {tr("Trust another certificate?"),
            tr("If somebody stands between you and the server, your password goes to them. Continue only if the "
               "administrator has told you of the new certificate and the fingerprint is the same."),
            m_certificate.server, tr("Trust the new certificate"), true},
        [this] { Q_EMIT trusted(); });
}

void CertificatePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CertificatePane::retranslate()
{
    const bool change = m_certificate.isChange();
    m_title->setText(change ? tr("The server has changed") : tr("Is this your server?"));
    m_warning->clear();
    if (change)
        m_warning->tell(StateRole::Error,
            tr("%1 shows another certificate than the one trusted before. Nothing was sent.").arg(m_certificate.server));
    m_explanation->setText(change
            ? tr("Either its certificate was renewed, or this is not your server. Ask the administrator before going on.")
            : tr("You are connecting to %1 for the first time. Compare the fingerprint with the one your administrator has, "
                 "or with what the server prints at start.").arg(m_certificate.server));
    m_fingerprintCaption->setText(change ? tr("Fingerprint now (SHA-256)") : tr("Fingerprint (SHA-256)"));
    m_expectedCaption->setText(tr("Fingerprint trusted before"));
    m_details->setText(tr("Issued to %1, valid from %2 to %3.").arg(m_certificate.subject,
        formatDate(hospitalDay(m_certificate.validFrom)), formatDate(hospitalDay(m_certificate.validUntil))));
    m_trust->setText(change ? tr("Trust the new certificate…") : tr("Trust this server"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace wardport::console
