// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/VendorDetail.h"

#include "console/features/apps/AppFacts.h"
#include "console/features/apps/VendorAppRow.h"
#include "console/features/apps/VendorColumns.h"
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
    , m_issues(new QPushButton(this))
    , m_facts(new AppFacts(this))
    , m_appsHeading(new QLabel(this))
    , m_appsNote(new QLabel(this))
    , m_appRows(new QVBoxLayout)
{
    setObjectName(u"vendorDetail"_s);
    buildUi();
    connect(m_issues, &QPushButton::clicked, this, [this] {
        ExceptionFilter filter;
        filter.vendorId = m_vendor.id;
        m_context.navigator.openPage(PageKind::exceptions, filter);
    });
}

void VendorDetail::buildUi()
{
    m_message->setObjectName(u"vendorMessage"_s);
    m_issues->setObjectName(u"openIssues"_s);
    setButtonKind(m_issues, ButtonKind::Quiet);
    m_appsHeading->setFont(Theme::current().font(TextStyle::Heading));
    m_appsNote->setWordWrap(true);
    m_appsNote->setForegroundRole(QPalette::PlaceholderText);
    m_appRows->setSpacing(0);
    addFacts();
    auto* top = new QHBoxLayout;
    top->addWidget(m_contract);
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

void VendorDetail::setVendor(const Vendor& vendor)
{
    if (vendor.id != m_vendor.id) {
        m_message->clear();
        m_apps.clear();
        m_appsError.reset();
    }
    m_vendor = vendor;
    retranslate();
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
    m_issues->setText(tr("%Ln open issue(s)", nullptr, m_vendor.openIssues));
    m_issues->setIcon(m_vendor.openIssues > 0 ? icon(u"exceptions"_s, StateRole::Warning) : icon(u"exceptions"_s));
    m_issues->setVisible(m_context.navigator.mayOpen(PageKind::exceptions));
    m_facts->refresh();
    m_appsHeading->setText(tr("Apps"));
    showApps();
}

} // namespace wardport::console
