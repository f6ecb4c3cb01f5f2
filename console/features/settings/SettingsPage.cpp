// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/SettingsPage.h"

#include "console/features/settings/AboutSection.h"
#include "console/features/settings/AdministratorsSection.h"
#include "console/features/settings/AnnouncementsSection.h"
#include "console/features/settings/DirectoriesSection.h"
#include "console/features/settings/GatewaysSection.h"
#include "console/features/settings/JobsSection.h"
#include "console/features/settings/PolicySection.h"
#include "console/features/settings/SectionList.h"
#include "console/features/settings/VpnSessionsSection.h"
#include "console/ui/Setting.h"
#include "console/ui/StateSaver.h"
#include "console/ui/Theme.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listWidth = 208;

Setting<QString> lastSection()
{
    return Setting<QString>("settings/section");
}

} // namespace

SettingsPage::SettingsPage(PageContext& pageContext, QWidget* parent)
    : PageWidget(pageContext, parent)
    , m_list(new SectionList(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"settingsPage"_s);
    addSections(pageContext);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"settingsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    auto* right = new QWidget;
    auto* inset = new QVBoxLayout(right);
    inset->setContentsMargins(2 * Theme::Grid, 0, 0, 0);
    inset->addWidget(m_stack);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({listWidth, 5 * listWidth});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Grid, Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    all->addWidget(splitter);
    new StateSaver(this, u"settings"_s);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::follow);
    const auto before = std::ranges::find(m_sections, lastSection().get(), &Section::name);
    m_list->setCurrentRow(before == m_sections.end() ? 0 : int(before - m_sections.begin()));
}

void SettingsPage::addSections(PageContext& context)
{
    if (context.may(Permission::administratorsRead)) {
        auto* part = new AdministratorsSection(context);
        addSection(
            u"people"_s, [] { return tr("Administrators"); }, part, part->primaryAction());
    }
    if (context.may(Permission::policyRead))
        addSection(
            u"shield"_s, [] { return tr("Policy"); }, new PolicySection(context));
    if (context.may(Permission::announcementsRead)) {
        auto* part = new AnnouncementsSection(context);
        addSection(
            u"mail"_s, [] { return tr("Announcements"); }, part, part->primaryAction());
    }
    if (context.may(Permission::vpnAccountsRead)) {
        auto* part = new GatewaysSection(context);
        addSection(
            u"vpn"_s, [] { return tr("VPN gateways"); }, part, part->primaryAction());
    }
    if (context.may(Permission::vpnSessionsRead))
        addSection(
            u"link"_s, [] { return tr("VPN sessions"); }, new VpnSessionsSection(context));
    if (context.may(Permission::directoryRead)) {
        auto* part = new DirectoriesSection(context);
        addSection(
            u"server"_s, [] { return tr("Directories"); }, part, part->primaryAction());
    }
    addSection(
        u"hourglass"_s, [] { return tr("Jobs"); }, new JobsSection(context));
    addSection(
        u"info"_s, [] { return tr("About"); }, new AboutSection(context));
}

void SettingsPage::addSection(const QString& icon, Text title, PagePart* part, QAction* primary)
{
    m_list->addSection(icon, std::move(title));
    m_stack->addWidget(part);
    m_sections.push_back({part->objectName(), part, primary});
    if (primary) {
        primary->setPriority(QAction::HighPriority);
        primary->setVisible(false);
        addAction(primary);
    }
    connect(part, &PagePart::statusChanged, this, [this, part] {
        if (part == current().part)
            setStatus(part->status());
    });
}

const SettingsPage::Section& SettingsPage::current() const
{
    return m_sections[size_t(std::max(0, m_list->currentRow()))];
}

void SettingsPage::follow(int row)
{
    if (row < 0)
        return;
    const Section& now = current();
    for (const Section& other : m_sections) {
        if (other.primary)
            other.primary->setVisible(other.part == now.part);
    }
    lastSection().set(now.name);
    m_stack->setCurrentWidget(now.part);
    setStatus(now.part->status());
    if (isVisible())
        now.part->refresh();
}

void SettingsPage::refresh()
{
    current().part->refresh();
}

void SettingsPage::focusSearch()
{
    current().part->focusSearch();
}

bool SettingsPage::closeDetail()
{
    return current().part->closeDetail();
}

bool SettingsPage::hasUnsavedChanges() const
{
    return std::ranges::any_of(m_sections, [](const Section& one) { return one.part->hasUnsavedChanges(); });
}

} // namespace wardport::console
