// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/AnnouncementsApi.h"
#include "console/page/PageContext.h"

#include <QObject>

namespace wardport::console {

class MessageBar;

/// What can be done with announcements. One that is shown is not changed: it is withdrawn first.
class AnnouncementActions final : public QObject {
    Q_OBJECT

public:
    AnnouncementActions(PageContext& context, MessageBar& message, QWidget* owner);

    bool mayWrite() const;
    static bool canChange(const Announcement& announcement);
    static bool canRemove(const Announcement& announcement);

    void create();
    void edit(const Announcement& announcement);
    /// Counts anew whom it reaches, tells, and publishes after a yes.
    void publish(const Announcement& announcement);
    void withdraw(const Announcement& announcement);
    void remove(const Announcement& announcement);

Q_SIGNALS:
    void created(const wardport::Announcement& announcement);
    void changed(const wardport::Announcement& announcement);
    void removed();

private:
    void askToPublish(const Announcement& announcement);
    void told(const Text& done, const Text& notDone, const Result<Announcement>& answer);

    PageContext& m_context;
    AnnouncementsApi m_api;
    MessageBar& m_message;
    QWidget* m_owner;
};

} // namespace wardport::console
