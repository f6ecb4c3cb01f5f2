// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppsPage.h"

#include "console/features/apps/AppList.h"
#include "console/features/apps/VendorList.h"
#include "console/page/VendorChoices.h"
#include "console/ui/Icons.h"
#include "console/ui/StateSaver.h"
#include "console/ui/Theme.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppsPage::AppsPage(PageContext& context, QWidget* parent)
    : PageWidget(context, parent)
    , m_vendorChoices(new VendorChoices(context.api.vendors, this))
    , m_switch(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_apps(new AppList(context, *m_vendorChoices))
    , m_vendors(new VendorList(context, *m_vendorChoices))
    , m_newApp(new QAction(this))
    , m_newVendor(new QAction(this))
{
    setObjectName(u"appsPage"_s);
    m_switch->setObjectName(u"appsSwitch"_s);
    m_switch->setExpanding(false);
    m_switch->setDrawBase(false);
    m_switch->addTab(icon(u"apps"_s), QString());
    m_switch->addTab(icon(u"vendor"_s), QString());
    m_switch->setTabVisible(vendorsView, context.may(Permission::vendorsRead));
    m_stack->addWidget(m_apps);
    m_stack->addWidget(m_vendors);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Grid, 0, 3 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(Theme::Grid + Theme::Grid / 2);
    column->addWidget(m_switch);
    column->addWidget(m_stack, 1);
    addActions();
    connect(m_switch, &QTabBar::currentChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        refresh();
        follow();
    });
    connect(m_apps, &AppList::statusChanged, this, &AppsPage::follow);
    connect(m_vendors, &VendorList::statusChanged, this, &AppsPage::follow);
    connect(m_apps, &AppList::vendorRequested, this, [this](VendorId id) { showTarget(id); });
    connect(m_vendors, &VendorList::appRequested, this, [this](AppId id) { showTarget(id); });
    new StateSaver(this, u"apps"_s);
    retranslate();
    follow();
}

void AppsPage::addActions()
{
    const auto add = [this](QAction* action, const QString& name, Permission permission) {
        action->setObjectName(name);
        action->setIcon(icon(u"add"_s, Ink::OnAccent));
        action->setPriority(QAction::HighPriority);
        if (context().may(permission))
            addAction(action);
    };
    add(m_newApp, u"newApp"_s, Permission::appsWrite);
    add(m_newVendor, u"newVendor"_s, Permission::vendorsWrite);
    connect(m_newApp, &QAction::triggered, m_apps, &AppList::create);
    connect(m_newVendor, &QAction::triggered, m_vendors, &VendorList::create);
}

bool AppsPage::isApps() const
{
    return m_stack->currentIndex() == appsView;
}

void AppsPage::showView(View view)
{
    m_switch->setCurrentIndex(view);
}

void AppsPage::refresh()
{
    if (context().may(Permission::vendorsRead))
        m_vendorChoices->refresh();
    if (isApps())
        m_apps->refresh();
    else
        m_vendors->refresh();
}

void AppsPage::showTarget(const PageTarget& target)
{
    if (const auto* app = std::get_if<AppId>(&target)) {
        showView(appsView);
        m_apps->showApp(*app);
    } else if (const auto* apps = std::get_if<AppFilter>(&target)) {
        showView(appsView);
        m_apps->showFilter(*apps);
    } else if (const auto* vendor = std::get_if<VendorId>(&target)) {
        showView(vendorsView);
        m_vendors->showVendor(*vendor);
    } else if (const auto* vendors = std::get_if<VendorFilter>(&target)) {
        showView(vendorsView);
        m_vendors->showFilter(*vendors);
    }
}

void AppsPage::focusSearch()
{
    if (isApps())
        m_apps->focusSearch();
    else
        m_vendors->focusSearch();
}

bool AppsPage::closeDetail()
{
    return isApps() ? m_apps->closeDetail() : m_vendors->closeDetail();
}

/// The page's head speaks of the list that is shown.
void AppsPage::follow()
{
    m_newApp->setVisible(isApps());
    m_newVendor->setVisible(!isApps());
    setStatus(isApps() ? m_apps->status() : m_vendors->status());
}

void AppsPage::retranslate()
{
    m_switch->setTabText(appsView, tr("Apps"));
    m_switch->setTabText(vendorsView, tr("Vendors"));
    m_switch->setAccessibleName(tr("Apps or vendors"));
    m_newApp->setText(tr("New app"));
    m_newVendor->setText(tr("New vendor"));
}

} // namespace wardport::console
