// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppDetail.h"

#include "console/features/apps/AppCallPreview.h"
#include "console/features/apps/AppFacts.h"
#include "console/features/apps/AppHealthCard.h"
#include "console/features/apps/AppLifecycle.h"
#include "console/features/apps/AppMaintenanceView.h"
#include "console/features/apps/AppPhonePreview.h"
#include "console/features/apps/AppSignOnView.h"
#include "console/features/apps/AppText.h"
#include "console/page/Format.h"
#include "console/page/PageContext.h"
#include "console/page/VendorChoices.h"
#include "console/page/Words.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppDetail::AppDetail(PageContext& context, const VendorChoices& vendors, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_vendors(vendors)
    , m_message(new MessageBar(this))
    , m_lifecycle(new AppLifecycle(this))
    , m_preview(new AppPhonePreview(this))
    , m_exceptions(new QPushButton(this))
    , m_usage(new QPushButton(this))
    , m_health(new AppHealthCard(context, this))
    , m_maintenance(new AppMaintenanceView(context, this))
    , m_facts(new AppFacts(this))
    , m_parametersTitle(new QLabel(this))
    , m_parameters(new AppText(AppText::Look::Code, this))
    , m_signOn(new AppSignOnView(context, this))
{
    setObjectName(u"appDetail"_s);
    buildUi();
    connect(m_lifecycle, &AppLifecycle::stepRequested, this, &AppDetail::stepRequested);
    connect(&m_context.icons, &IconStore::ready, this, &AppDetail::showPreview);
    connect(&Theme::current(), &Theme::changed, this, &AppDetail::showPreview);
    connect(&m_vendors, &VendorChoices::changed, m_facts, &AppFacts::refresh);
    connect(&m_context.orgTree, &OrgTree::changed, m_facts, &AppFacts::refresh);
    connect(m_exceptions, &QPushButton::clicked, this, [this] {
        ExceptionFilter filter;
        filter.appId = m_app.id;
        m_context.navigator.openPage(PageKind::exceptions, filter);
    });
    connect(m_usage, &QPushButton::clicked, this, [this] {
        UsageQuery query;
        query.appId = m_app.id;
        m_context.navigator.openPage(PageKind::usage, query);
    });
}

void AppDetail::buildUi()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(Theme::Grid);
    m_message->setObjectName(u"appMessage"_s);
    column->addWidget(m_message);
    column->addWidget(m_lifecycle);
    column->addSpacing(Theme::Grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Theme::Grid);
    row->addWidget(m_preview, 0, Qt::AlignTop);
    row->addWidget(buildUsedBy(), 1);
    column->addLayout(row);
    column->addSpacing(Theme::Grid);
    addFacts();
    column->addWidget(m_facts);
    for (QWidget* part : std::initializer_list<QWidget*>{m_health, m_maintenance}) {
        column->addSpacing(2 * Theme::Grid);
        column->addWidget(part);
    }
    m_callHeading = addHeading(column);
    addPlatforms(column);
    m_parametersTitle->setForegroundRole(QPalette::PlaceholderText);
    m_parameters->setObjectName(u"appParameters"_s);
    column->addWidget(m_parametersTitle);
    column->addWidget(m_parameters);
    if (m_context.may(Permission::peopleRead)) {
        m_previewHeading = addHeading(column);
        m_callPreview = new AppCallPreview(m_context, this);
        column->addWidget(m_callPreview);
    }
    column->addSpacing(2 * Theme::Grid);
    column->addWidget(m_signOn);
    if (m_context.may(Permission::appsWrite)) {
        m_secretHeading = addHeading(column);
        m_secretHelp = new QLabel(this);
        m_secretHelp->setWordWrap(true);
        m_secretHelp->setForegroundRole(QPalette::PlaceholderText);
        m_secret = new QPushButton(this);
        m_secret->setObjectName(u"renewSecret"_s);
        m_secret->setIcon(icon(u"key"_s));
        connect(m_secret, &QPushButton::clicked, this, &AppDetail::secretRequested);
        column->addWidget(m_secretHelp);
        column->addWidget(m_secret, 0, Qt::AlignLeft);
    }
    column->addStretch();
}

QLabel* AppDetail::addHeading(QVBoxLayout* column)
{
    auto* heading = new QLabel(this);
    heading->setFont(Theme::current().font(TextStyle::Heading));
    column->addSpacing(2 * Theme::Grid);
    column->addWidget(heading);
    return heading;
}

QWidget* AppDetail::buildUsedBy()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const std::array names{u"usedBy.people"_s, u"usedBy.grants"_s, u"usedBy.launches"_s};
    for (size_t i = 0; i < names.size(); ++i) {
        m_figures[i] = new QLabel(box);
        m_figures[i]->setObjectName(names[i]);
        m_figures[i]->setFont(Theme::current().font(TextStyle::Title));
        m_captions[i] = new QLabel(box);
        m_captions[i]->setWordWrap(true);
        m_captions[i]->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(m_figures[i]);
        column->addWidget(m_captions[i]);
        column->addSpacing(Theme::Grid);
    }
    column->addSpacing(Theme::Grid);
    m_usage->setObjectName(u"openUsage"_s);
    m_usage->setIcon(icon(u"usage"_s));
    m_usage->setVisible(m_context.navigator.mayOpen(PageKind::usage));
    m_exceptions->setObjectName(u"openExceptions"_s);
    m_exceptions->setIcon(icon(u"exceptions"_s));
    m_exceptions->setVisible(m_context.navigator.mayOpen(PageKind::exceptions));
    for (QPushButton* button : {m_usage, m_exceptions}) {
        column->addWidget(button);
        column->addSpacing(Theme::Grid);
    }
    column->addStretch();
    return box;
}

void AppDetail::addFacts()
{
    const auto web = [this](const QString& value) { return m_app.kind == AppKind::web ? value : QString(); };
    m_facts->addLink(
        u"fact.vendor"_s, [] { return tr("Vendor"); }, [this] { return m_vendors.nameOf(m_app); },
        [this] { Q_EMIT vendorRequested(m_app.vendorId); });
    m_facts->add(
        u"fact.description"_s, [] { return tr("Description"); },
        [this] { return localName(m_app.description, m_app.descriptionEn); });
    m_facts->add(
        u"fact.kind"_s, [] { return tr("Kind"); }, [this] { return text(m_app.kind); });
    m_facts->add(
        u"fact.category"_s, [] { return tr("Category"); }, [this] { return text(m_app.category); });
    m_facts->add(
        u"fact.owner"_s, [] { return tr("Owner"); },
        [this] { return m_app.ownerDepartmentId ? m_context.orgTree.pathName(*m_app.ownerDepartmentId) : QString(); });
    m_facts->add(
        u"fact.internalUrl"_s, [] { return tr("Internal address"); }, [this, web] { return web(m_app.internalUrl); });
    m_facts->add(
        u"fact.mappedUrl"_s, [] { return tr("Mapped address"); }, [this, web] { return web(m_app.mappedUrl); });
    m_facts->add(
        u"fact.embed"_s, [] { return tr("Opens"); },
        [this, web] { return web(m_app.embed ? tr("inside the portal") : tr("in a browser of its own")); });
    m_facts->add(
        u"fact.order"_s, [] { return tr("Order on phones"); }, [this] { return formatNumber(m_app.sortOrder); });
    m_facts->add(
        u"fact.createdAt"_s, [] { return tr("Registered"); }, [this] { return formatDateTime(m_app.createdAt); });
}

void AppDetail::addPlatforms(QVBoxLayout* column)
{
    for (const Platform platform : {Platform::android, Platform::ios, Platform::harmonyos}) {
        auto* title = new QLabel(this);
        title->setFont(Theme::current().font(TextStyle::Strong));
        auto* facts = new AppFacts(this);
        const QString name = u"call.%1."_s.arg(wireName(platform));
        const auto add = [&](const QString& part, Text label, QString PlatformCall::*member) {
            facts->add(name + part, std::move(label), [this, platform, member] {
                const PlatformCall* call = callOn(platform);
                return call ? call->*member : QString();
            });
        };
        facts->add(
            name + u"method"_s, [] { return tr("Method"); },
            [this, platform] {
                const PlatformCall* call = callOn(platform);
                return call ? text(call->method) : QString();
            });
        add(
            u"uri"_s, [] { return tr("Call path"); }, &PlatformCall::uri);
        add(
            u"package"_s, [] { return tr("Package"); }, &PlatformCall::package);
        add(
            u"signer"_s, [] { return tr("Signer SHA-256"); }, &PlatformCall::signerSha256);
        add(
            u"minVersion"_s, [] { return tr("Least version"); }, &PlatformCall::minVersion);
        add(
            u"download"_s, [] { return tr("Download"); }, &PlatformCall::downloadUrl);
        add(
            u"fallback"_s, [] { return tr("Fallback"); }, &PlatformCall::fallbackUrl);
        column->addWidget(title);
        column->addWidget(facts);
        m_platforms.push_back({platform, title, facts});
    }
}

const PlatformCall* AppDetail::callOn(Platform platform) const
{
    const auto found = std::ranges::find(m_app.platforms, platform, &PlatformCall::platform);
    return found == m_app.platforms.end() ? nullptr : &*found;
}

void AppDetail::setApp(const App& app)
{
    if (app.id != m_app.id) {
        m_usedBy.reset();
        m_message->clear();
    }
    m_app = app;
    if (m_callPreview)
        m_callPreview->setApp(app);
    m_health->setApp(app);
    m_maintenance->setApp(app);
    m_signOn->setApp(app);
    retranslate();
    askUsedBy();
}

void AppDetail::askUsedBy()
{
    m_latest = m_context.api.apps.usedBy(m_app.id, this, [this](Result<AppUsedBy> answer) {
        m_usedBy = answer ? std::optional(*answer) : std::nullopt;
        m_usedByError = answer ? std::nullopt : std::optional(answer.error());
        showUsedBy();
    });
}

void AppDetail::showUsedBy()
{
    const QString none = u"–"_s;
    m_figures[0]->setText(m_usedBy ? formatNumber(m_usedBy->people) : none);
    m_figures[1]->setText(m_usedBy ? formatNumber(m_usedBy->grants) : none);
    m_figures[2]->setText(m_usedBy ? formatNumber(m_usedBy->launchesLast30Days) : none);
    m_captions[0]->setText(m_usedByError ? errorText(*m_usedByError) : tr("people may open it"));
    m_captions[1]->setText(tr("grants"));
    m_captions[2]->setText(tr("launches in 30 days"));
}

void AppDetail::showPreview()
{
    if (m_app.id.isValid())
        m_preview->show({m_context.icons.pixmap(m_app.iconHash, 40, 2), m_app.name, m_app.nameEn, m_app.category,
            m_app.state, m_app.notice});
}

void AppDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppDetail::retranslate()
{
    m_lifecycle->setState(m_app.state, m_context.may(Permission::appsWrite));
    m_usage->setText(tr("Usage"));
    m_exceptions->setText(tr("Exceptions"));
    m_facts->refresh();
    m_callHeading->setText(tr("Call"));
    for (const PlatformPart& part : m_platforms) {
        const bool shown = m_app.kind == AppKind::native && callOn(part.platform);
        part.title->setText(text(part.platform));
        part.title->setVisible(shown);
        part.facts->setVisible(shown);
        part.facts->refresh();
    }
    QStringList parameters;
    for (const CallParameter& parameter : m_app.parameters)
        parameters << u"%1 = %2"_s.arg(parameter.name, parameter.value);
    m_parametersTitle->setText(
        parameters.isEmpty() ? tr("It is called without parameters.") : tr("Parameters, in this order"));
    m_parameters->setAccessibleName(tr("Parameters"));
    m_parameters->setVisible(!parameters.isEmpty());
    m_parameters->setWords(parameters.join(u'\n'));
    if (m_previewHeading)
        m_previewHeading->setText(tr("Call preview"));
    if (m_secret) {
        m_secretHeading->setText(tr("Secret"));
        m_secretHelp->setText(
            tr("With it the app redeems tickets and reports exceptions. It is shown once, when it is made."));
        m_secret->setText(tr("Make a new secret…"));
    }
    showUsedBy();
    showPreview();
}

} // namespace wardport::console
