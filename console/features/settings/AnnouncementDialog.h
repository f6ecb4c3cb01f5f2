// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/AnnouncementsApi.h"
#include "console/page/PageContext.h"
#include "console/page/RecordDialog.h"

namespace wardport::console {

class PhonePreview;

/// Writes an announcement, or changes one that is not shown; the phone beside it shows what becomes of it.
class AnnouncementDialog final : public RecordDialog {
    Q_OBJECT

public:
    AnnouncementDialog(PageContext& context, std::optional<Announcement> announcement, QWidget* parent);

Q_SIGNALS:
    void saved(const wardport::Announcement& announcement);

private:
    void buildUi();
    void fill(const Announcement& announcement);
    Choices unitChoices() const;
    Choices appChoices() const;
    AnnouncementInput input() const;
    std::optional<Instant> until() const;
    Problems problems() const override;
    QString problemText(const Error& problem) const override;
    void send() override;
    void readAgain() override;

    PageContext& m_context;
    AnnouncementsApi m_api;
    std::optional<Announcement> m_announcement;
    Form* m_message;
    Form* m_reach;
    Form* m_phone;
    PhonePreview* m_preview;
};

} // namespace wardport::console
