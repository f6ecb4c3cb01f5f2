// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppSecretDialog.h"

#include "console/features/apps/AppText.h"
#include "console/page/Words.h"
#include "console/ui/Buttons.h"
#include "console/ui/Confirm.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppSecretDialog::AppSecretDialog(const App& app, const AppSecret& secret, QWidget* parent)
    : QDialog(parent)
    , m_app(app)
    , m_warning(new MessageBar(this))
{
    setObjectName(u"secretDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Grid, 3 * Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_warning);
    column->addSpacing(Theme::Grid);
    m_secret = addPart(u"secret"_s, secret.secret);
    column->addSpacing(Theme::Grid);
    m_signingKey = addPart(u"signingKey"_s, secret.signingKey);
    column->addSpacing(Theme::Grid);
    column->addStretch();
    m_close = new QPushButton(this);
    m_close->setObjectName(u"closeSecret"_s);
    setButtonKind(m_close, ButtonKind::Primary);
    column->addWidget(m_close, 0, Qt::AlignRight);
    for (Part* part : {&m_secret, &m_signingKey}) {
        connect(part->copy, &QPushButton::clicked, this, [this, part] {
            QGuiApplication::clipboard()->setText(part->value->toPlainText());
            part->copied = true;
            retranslate();
        });
    }
    connect(m_close, &QPushButton::clicked, this, &AppSecretDialog::reject);
    resize(560, 320);
    retranslate();
}

AppSecretDialog::Part AppSecretDialog::addPart(const QString& name, const QString& value)
{
    Part part{new QLabel(this), new QLabel(this), new AppText(AppText::Look::Code, this), new QPushButton(this)};
    part.title->setFont(Theme::current().font(TextStyle::Strong));
    part.help->setForegroundRole(QPalette::PlaceholderText);
    part.help->setWordWrap(true);
    part.value->setObjectName(name);
    part.value->setWords(value);
    part.copy->setObjectName(name + u".copy"_s);
    part.copy->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::Grid);
    row->addWidget(part.value, 1, Qt::AlignVCenter);
    row->addWidget(part.copy, 0, Qt::AlignVCenter);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(part.title);
    column->addWidget(part.help);
    column->addLayout(row);
    return part;
}

/// Whoever closes this without having copied both may have to renew the secret again.
void AppSecretDialog::reject()
{
    if (m_secret.copied && m_signingKey.copied) {
        QDialog::reject();
        return;
    }
    Confirm::ask(this,
        {tr("Close without copying both?"),
            tr("Neither can be shown again. If one is lost, a new secret has to be made."), {}, tr("Close"), true},
        [this] { QDialog::reject(); });
}

void AppSecretDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AppSecretDialog::retranslate()
{
    setWindowTitle(tr("New secret of %1").arg(localName(m_app.name, m_app.nameEn)));
    m_warning->tell(StateRole::Warning, tr("These are shown this once. Hand them to the vendor on a safe way, now."));
    // What must be read cannot be waved away.
    for (QToolButton* wave : m_warning->findChildren<QToolButton*>())
        wave->hide();
    m_secret.title->setText(tr("Secret"));
    m_secret.help->setText(tr("With it the app's server redeems tickets and reports exceptions."));
    m_signingKey.title->setText(tr("Signing key"));
    m_signingKey.help->setText(tr("With it the app checks the {signature} of its call."));
    for (const Part& part : {m_secret, m_signingKey}) {
        part.value->setAccessibleName(part.title->text());
        part.copy->setText(part.copied ? tr("Copied") : tr("Copy"));
        part.copy->setIcon(icon(part.copied ? u"check"_s : u"copy"_s));
        part.copy->setAccessibleName(tr("Copy: %1").arg(part.title->text()));
    }
    m_close->setText(tr("Done"));
}

} // namespace wardport::console
