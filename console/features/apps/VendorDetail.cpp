// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/VendorDetail.h"

#include "console/features/apps/AppFacts.h"
#include "console/features/apps/VendorAppRow.h"
#include "console/features/apps/VendorColumns.h"
#include "console/features/apps/VendorDocumentList.h"
#include "console/page/Format.h"
#include "console/page/PageContext.h"
#include "console/page/Words.h"
#include "console/ui/BadgeLabel.h"
#include "console/ui/Buttons.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostApps = 500;

} // namespace

VendorDetail::VendorDetail(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_message(new MessageBar(this))
    , m_contract(new BadgeLabel(this))
    , m_overdue(new BadgeLabel(this))
    , m_issues(new QPushButton(this))
    , m_facts(new AppFacts(this))
    , m_documents(new VendorDocumentList(context, this))
    , m_appsHeading(new QLabel(this))
    , m_appsNote(new QLabel(this))
    , m_appRows(new QVBoxLayout)
{
    setObjectName(u"vendorDetail"_s);
    buildUi();
    connect(m_issues, &QPushButton::clicked, this, &VendorDetail::openIssues);
    connect(m_documents, &VendorDocumentList::changed, this, &VendorDetail::documentsChanged);
}

void VendorDetail::openIssues()
{
    ExceptionFilter filter;
    filter.vendorId = m_vendor.id;
    m_context.navigator.openPage(PageKind::exceptions, filter);
}

void VendorDetail::buildUi()
{
    m_message->setObjectName(u"vendorMessage"_s);
    m_overdue->setObjectName(u"overdueIssues"_s);
    m_issues->setObjectName(u"openIssues"_s);
    setButtonKind(m_issues, ButtonKind::Quiet);
    m_appsHeading->setFont(Theme::current().font(TextStyle::Heading));
    m_appsNote->setWordWrap(true);
    m_appsNote->setForegroundRole(QPalette::PlaceholderText);
    m_appRows->setSpacing(0);
    addFacts();
    auto* top = new QHBoxLayout;
    top->addWidget(m_contract);
    top->addWidget(m_overdue);
    top->addWidget(m_issues);
    top->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_message);
    column->addLayout(top);
    column->addSpacing(Theme::Grid);
    column->addWidget(m_facts);
    column->addSpacing(2 * Theme::Grid);
    column->addWidget(m_documents);
    column->addSpacing(2 * Theme::Grid);
    column->addWidget(m_appsHeading);
    column->addWidget(m_appsNote);
    column->addLayout(m_appRows);
    column->addStretch();
}

void VendorDetail::addFacts()
{
    m_facts->add(
        u"fact.contract"_s, [] { return tr("Contract"); },
        [this] {
            return m_vendor.contractFrom || m_vendor.contractUntil
                ? tr("%1 to %2", "dates")
                      .arg(m_vendor.contractFrom ? formatDate(m_vendor.contractFrom) : u"…"_s,
                          m_vendor.contractUntil ? formatDate(m_vendor.contractUntil) : u"…"_s)
                : QString();
        });
    m_facts->add(
        u"fact.maintenance"_s, [] { return tr("Maintenance until"); },
        [this] {
            const QString day = formatDate(m_vendor.maintenanceUntil);
            return day.isEmpty() ? day : u"%1 · %2"_s.arg(day, termBadge(m_vendor.maintenanceUntil).text);
        });
    addServiceLevel();
    m_facts->add(
        u"fact.contactName"_s, [] { return tr("Contact"); }, [this] { return m_vendor.contactName; });
    m_facts->add(
        u"fact.contactPhone"_s, [] { return tr("Telephone"); }, [this] { return m_vendor.contactPhone; });
    m_facts->add(
        u"fact.contactEmail"_s, [] { return tr("E-mail"); }, [this] { return m_vendor.contactEmail; });
    m_facts->add(
        u"fact.creditCode"_s, [] { return tr("Credit code"); }, [this] { return m_vendor.creditCode; });
    m_facts->add(
        u"fact.notes"_s, [] { return tr("Notes"); }, [this] { return m_vendor.notes; });
    m_facts->add(
        u"fact.createdAt"_s, [] { return tr("Registered"); }, [this] { return formatDateTime(m_vendor.createdAt); });
}

void VendorDetail::addServiceLevel()
{
    const auto hours = [](const std::optional<int>& agreed) {
        return agreed ? tr("%Ln hour(s)", nullptr, *agreed) : QString();
    };
    m_facts->add(
        u"fact.respond"_s, [] { return tr("Responds within"); },
        [this, hours] { return hours(m_vendor.respondWithinHours); });
    m_facts->add(
        u"fact.resolve"_s, [] { return tr("Resolves within"); },
        [this, hours] { return hours(m_vendor.resolveWithinHours); });
    const Text overdue = [this] {
        return m_vendor.overdueIssues > 0 ? tr("%Ln exception(s)", nullptr, m_vendor.overdueIssues) : QString();
    };
    const Text label = [] { return tr("Beyond the service level"); };
    if (m_context.navigator.mayOpen(PageKind::exceptions))
        m_facts->addLink(u"fact.overdue"_s, label, overdue, [this] { openIssues(); });
    else
        m_facts->add(u"fact.overdue"_s, label, overdue);
}

void VendorDetail::setVendor(const Vendor& vendor)
{
    if (vendor.id != m_vendor.id) {
        m_message->clear();
        m_apps.clear();
        m_appsError.reset();
    }
    m_vendor = vendor;
    retranslate();
    m_documents->setVendor(vendor.id);
    askApps();
}

void VendorDetail::askApps()
{
    AppFilter filter;
    filter.vendorId = m_vendor.id;
    filter.limit = mostApps;
    m_latest = m_context.api.apps.list(filter, this, [this](Result<Page<App>> answer) {
        m_appsError = answer ? std::nullopt : std::optional(answer.error());
        m_apps = answer ? std::move(answer->items) : std::vector<App>{};
        showApps();
    });
}

void VendorDetail::showApps()
{
    while (QLayoutItem* item = m_appRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const App& app : m_apps) {
        auto* row = new VendorAppRow(m_context.icons, app, this);
        connect(row, &VendorAppRow::activated, this, [this, id = app.id] { Q_EMIT appRequested(id); });
        m_appRows->addWidget(row);
    }
    m_appsNote->setText(m_appsError ? errorText(*m_appsError) : tr("None of its apps is registered yet."));
    m_appsNote->setVisible(m_appsError || m_vendor.appCount == 0);
}

void VendorDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VendorDetail::retranslate()
{
    const Badge contract = termBadge(m_vendor.contractUntil);
    m_contract->setBadge(contract);
    m_contract->setVisible(!contract.text.isEmpty());
    m_overdue->setBadge(m_vendor.overdueIssues > 0
            ? Badge{StateRole::Error, tr("%Ln overdue", nullptr, m_vendor.overdueIssues), u"clock"_s}
            : Badge{});
    m_issues->setText(tr("%Ln open issue(s)", nullptr, m_vendor.openIssues));
    m_issues->setIcon(m_vendor.openIssues > 0 ? icon(u"exceptions"_s, StateRole::Warning) : icon(u"exceptions"_s));
    m_issues->setVisible(m_context.navigator.mayOpen(PageKind::exceptions));
    m_facts->refresh();
    m_appsHeading->setText(tr("Apps"));
    showApps();
}

} // namespace wardport::console
