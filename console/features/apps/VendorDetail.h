// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/VendorsApi.h"

#include "shared/model/App.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wardport::console {

class AppFacts;
class BadgeLabel;
class MessageBar;
class VendorDocumentList;
struct PageContext;

/// The drawer of a vendor: contract, contact, its apps and their open issues.
class VendorDetail final : public QWidget {
    Q_OBJECT

public:
    explicit VendorDetail(PageContext& context, QWidget* parent = nullptr);

    void setVendor(const Vendor& vendor);
    const Vendor& vendor() const { return m_vendor; }
    MessageBar& message() { return *m_message; }

Q_SIGNALS:
    void appRequested(wardport::AppId id);
    void documentsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void addFacts();
    void addServiceLevel();
    void openIssues();
    void askApps();
    void showApps();
    void retranslate();

    PageContext& m_context;
    Latest m_latest;
    Vendor m_vendor;
    std::vector<App> m_apps;
    std::optional<Error> m_appsError;
    MessageBar* m_message;
    BadgeLabel* m_contract;
    BadgeLabel* m_overdue;
    QPushButton* m_issues;
    AppFacts* m_facts;
    VendorDocumentList* m_documents;
    QLabel* m_appsHeading;
    QLabel* m_appsNote;
    QVBoxLayout* m_appRows;
};

} // namespace wardport::console
