// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageTarget.h"

#include "shared/api/Permission.h"

#include <QObject>

#include <optional>

namespace wardport::console {

class CurrentSession;

/// Where pages say what the user wants to see elsewhere; the window takes them there. Pages never know each other.
class Navigator final : public QObject {
    Q_OBJECT

public:
    explicit Navigator(const CurrentSession& session, QObject* parent = nullptr);

    /// Whether the role may open the page: a link to a page that cannot be opened is not offered.
    bool mayOpen(PageKind page) const;

    void openPage(PageKind page, const PageTarget& target = {});
    void openPerson(PersonId id) { openPage(PageKind::people, id); }
    void openApp(AppId id) { openPage(PageKind::apps, id); }
    void openVendor(VendorId id) { openPage(PageKind::apps, id); }
    void openIssue(ExceptionIssueId id) { openPage(PageKind::exceptions, id); }
    /// The matrix with this person's row.
    void openAccess(PersonId id) { openPage(PageKind::access, id); }

Q_SIGNALS:
    void pageRequested(wardport::console::PageKind page, const wardport::console::PageTarget& target);

private:
    const CurrentSession& m_session;
};

/// The right that opens a page. None: every role does, for it finds a section of its own there.
std::optional<Permission> permissionFor(PageKind page);
bool mayOpen(const CurrentSession& session, PageKind page);

} // namespace wardport::console
