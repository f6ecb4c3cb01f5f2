// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppCallPreview.h"

#include "console/features/apps/AppFacts.h"
#include "console/features/apps/AppText.h"
#include "console/page/PageContext.h"
#include "console/page/PersonPicker.h"
#include "console/page/Words.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppCallPreview::AppCallPreview(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_personTitle(new QLabel(this))
    , m_person(new PersonPicker(context, this))
    , m_platformTitle(new QLabel(this))
    , m_platform(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_call(new AppText(AppText::Look::Code, this))
    , m_facts(new AppFacts(this))
{
    buildUi();
    connect(m_person, &PersonPicker::changed, this, &AppCallPreview::ask);
    connect(m_platform, &QComboBox::activated, this, &AppCallPreview::ask);
    retranslate();
}

void AppCallPreview::buildUi()
{
    m_person->setObjectName(u"callPerson"_s);
    m_personTitle->setBuddy(m_person);
    m_platform->setObjectName(u"callPlatform"_s);
    m_platformTitle->setBuddy(m_platform);
    m_hint->setObjectName(u"callHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_call->setObjectName(u"callText"_s);
    for (const QString& placeholder : callPlaceholders()) {
        m_facts->add(
            u"placeholder."_s + placeholder, [placeholder] { return QString(u'{' + placeholder + u'}'); },
            [this, placeholder] {
                if (!m_preview)
                    return QString();
                const auto found = m_preview->placeholders.find(placeholder);
                return found == m_preview->placeholders.end() ? tr("not in this call") : found->second;
            });
    }
    m_facts->add(
        u"callPackage"_s, [] { return tr("Package"); },
        [this] { return m_preview ? m_preview->call.package.value_or(QString()) : QString(); });
    m_facts->add(
        u"callFallback"_s, [] { return tr("If it is not installed"); },
        [this] {
            return m_preview ? m_preview->call.fallbackUrl.value_or(m_preview->call.downloadUrl.value_or(QString()))
                             : QString();
        });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_personTitle);
    column->addWidget(m_person);
    column->addWidget(m_platformTitle);
    column->addWidget(m_platform);
    column->addWidget(m_hint);
    column->addWidget(m_call);
    column->addWidget(m_facts);
}

void AppCallPreview::setApp(const App& app)
{
    m_app = app;
    fillPlatforms();
    ask();
}

void AppCallPreview::fillPlatforms()
{
    const QString before = m_platform->currentData().toString();
    m_platform->clear();
    for (const PlatformCall& call : m_app.platforms)
        m_platform->addItem(text(call.platform), wireName(call.platform));
    m_platform->setCurrentIndex(std::max(0, m_platform->findData(before)));
    const bool native = m_app.kind == AppKind::native;
    m_platform->setVisible(native);
    m_platformTitle->setVisible(native);
}

void AppCallPreview::ask()
{
    m_preview.reset();
    m_error.reset();
    if (!m_person->person()) {
        m_latest.drop();
        retranslate();
        return;
    }
    CallPreviewQuery query;
    query.personId = m_person->person()->id;
    if (m_app.kind == AppKind::native)
        query.platform = fromWireName<Platform>(m_platform->currentData().toString());
    m_latest = m_context.api.apps.callPreview(
        m_app.id, query, this, [this](Result<CallPreview> answer) { showAnswer(answer); });
}

void AppCallPreview::showAnswer(const Result<CallPreview>& answer)
{
    m_preview = answer ? std::optional(*answer) : std::nullopt;
    m_error = answer ? std::nullopt : std::optional(answer.error());
    retranslate();
}

QString AppCallPreview::hint() const
{
    if (m_error && m_error->code == ErrorCode::wrongState)
        return tr("The call carries a {signature}: make the app's secret first.");
    if (m_error)
        return errorText(*m_error);
    if (m_preview)
        return tr("The ticket is a specimen: it opens nothing.");
    return tr("Choose a person to see the call that their phone would make.");
}

void AppCallPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillPlatforms();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AppCallPreview::retranslate()
{
    m_personTitle->setText(tr("P&erson"));
    m_person->setAccessibleName(tr("Person"));
    m_platformTitle->setText(tr("P&latform"));
    m_platform->setAccessibleName(tr("Platform"));
    m_hint->setText(hint());
    m_call->setAccessibleName(tr("The call"));
    const QString call = m_preview ? m_preview->call.url.value_or(m_preview->call.uri.value_or(QString())) : QString();
    m_call->setVisible(!call.isEmpty());
    m_call->setWords(call);
    m_facts->setVisible(m_preview.has_value());
    m_facts->refresh();
}

} // namespace wardport::console
