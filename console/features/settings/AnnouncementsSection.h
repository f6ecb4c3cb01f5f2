// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/SettingsList.h"
#include "console/net/AnnouncementsApi.h"

namespace wardport::console {

class AnnouncementActions;
class PhonePreview;

/// What people are told on their phones: drafts, what is shown, what was.
class AnnouncementsSection final : public SettingsList<Announcement, AnnouncementFilter> {
    Q_OBJECT

public:
    explicit AnnouncementsSection(PageContext& context, QWidget* parent = nullptr);

    QAction* primaryAction() const { return m_create; }

private:
    void buildDrawer();
    AnnouncementFilter filter() const override;
    Request fetch(const AnnouncementFilter& filter, Answer answer) override;
    void fillMenu(QMenu& menu) override;
    void fill(const Announcement& announcement) override;
    void describe() override;
    void retranslate() override;

    AnnouncementsApi m_api;
    AnnouncementActions* m_actions;
    RecordView* m_facts;
    PhonePreview* m_preview;
    QAction* m_create = nullptr;
    QAction* m_edit;
    QAction* m_publish;
    QAction* m_withdraw;
    QAction* m_remove;
};

} // namespace wardport::console
