// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/AnnouncementsApi.h"
#include "console/page/ListOf.h"

namespace wardport::console {

class AnnouncementActions;
class PhonePreview;
class RecordView;

/// What people are told on their phones: drafts, what is shown, what was.
class AnnouncementsSection final : public ListOf<Announcement, AnnouncementFilter> {
    Q_OBJECT

public:
    explicit AnnouncementsSection(PageContext& context, QWidget* parent = nullptr);

    QAction* primaryAction() const { return m_create; }

private:
    void buildDrawer();
    AnnouncementFilter filter() const override;
    Request fetch(const AnnouncementFilter& filter, Answer answer) override;
    void chooseRow(int row) override;
    void fillMenu(QMenu& menu) override;
    void open(const Announcement& announcement);
    void follow(const Announcement& announcement);
    void describe();
    void retranslate() override;

    AnnouncementsApi m_api;
    AnnouncementActions* m_actions;
    std::optional<Announcement> m_shown;
    RecordView* m_facts;
    PhonePreview* m_preview;
    QAction* m_create = nullptr;
    QAction* m_edit;
    QAction* m_publish;
    QAction* m_withdraw;
    QAction* m_remove;
};

} // namespace wardport::console
