// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/SettingsPage.h"

#include "console/features/settings/AboutSection.h"
#include "console/features/settings/AdministratorsSection.h"
#include "console/features/settings/DirectoriesSection.h"
#include "console/features/settings/JobsSection.h"
#include "console/features/settings/SectionList.h"
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
    if (context().may(Permission::administratorsRead))
        addSection(
            u"administrators"_s, u"people"_s, [] { return tr("Administrators"); },
            new AdministratorsSection(pageContext));
    if (context().may(Permission::directoryRead))
        addSection(
            u"directories"_s, u"server"_s, [] { return tr("Directories"); }, new DirectoriesSection(pageContext));
    addSection(
        u"jobs"_s, u"hourglass"_s, [] { return tr("Jobs"); }, new JobsSection(pageContext));
    addSection(
        u"about"_s, u"info"_s, [] { return tr("About"); }, new AboutSection(pageContext));

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
    const auto before = std::ranges::find(
        m_sections, lastSection().get(), [](const auto& entry) { return entry.first; });
    m_list->setCurrentRow(before == m_sections.end() ? 0 : int(before - m_sections.begin()));
}

void SettingsPage::addSection(const QString& name, const QString& icon, Text title, SettingsSection* section)
{
    m_list->addSection(icon, std::move(title));
    m_stack->addWidget(section);
    m_sections.emplace_back(name, section);
    if (QAction* action = section->primaryAction()) {
        action->setPriority(QAction::HighPriority);
        action->setVisible(false);
        addAction(action);
    }
    connect(section, &SettingsSection::statusChanged, this, [this, section] {
        if (section == current())
            setStatus(section->status());
    });
}

SettingsSection* SettingsPage::current() const
{
    return m_sections[size_t(std::max(0, m_list->currentRow()))].second;
}

void SettingsPage::follow(int row)
{
    if (row < 0)
        return;
    SettingsSection* section = current();
    for (const auto& [name, other] : m_sections) {
        if (QAction* action = other->primaryAction())
            action->setVisible(other == section);
    }
    lastSection().set(m_sections[size_t(row)].first);
    m_stack->setCurrentWidget(section);
    setStatus(section->status());
    if (isVisible())
        section->refresh();
}

void SettingsPage::refresh()
{
    current()->refresh();
}

void SettingsPage::focusSearch()
{
    current()->focusSearch();
}

bool SettingsPage::closeDetail()
{
    return current()->closeDetail();
}

} // namespace wardport::console
