// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/AppsApi.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wardport::console {

class AppCallPreview;
class AppFacts;
class AppHealthCard;
class AppLifecycle;
class AppMaintenanceView;
class AppPhonePreview;
class AppSignOnView;
class AppText;
class MessageBar;
class VendorChoices;
struct PageContext;

/// The drawer of an app: lifecycle, what phones show, who uses it, how it fares, how it is called.
class AppDetail final : public QWidget {
    Q_OBJECT

public:
    AppDetail(PageContext& context, const VendorChoices& vendors, QWidget* parent = nullptr);

    void setApp(const App& app);
    const App& app() const { return m_app; }
    MessageBar& message() { return *m_message; }

Q_SIGNALS:
    void stepRequested(wardport::AppState to);
    void secretRequested();
    void vendorRequested(wardport::VendorId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    QLabel* addHeading(QVBoxLayout* column);
    QWidget* buildUsedBy();
    void addFacts();
    void addPlatforms(QVBoxLayout* column);
    const PlatformCall* callOn(Platform platform) const;
    void askUsedBy();
    void showUsedBy();
    void showPreview();
    void retranslate();

    struct PlatformPart {
        Platform platform;
        QLabel* title;
        AppFacts* facts;
    };

    PageContext& m_context;
    const VendorChoices& m_vendors;
    Latest m_latest;
    App m_app;
    std::optional<AppUsedBy> m_usedBy;
    std::optional<Error> m_usedByError;
    MessageBar* m_message;
    AppLifecycle* m_lifecycle;
    AppPhonePreview* m_preview;
    std::array<QLabel*, 3> m_figures{};
    std::array<QLabel*, 3> m_captions{};
    QPushButton* m_exceptions;
    QPushButton* m_usage;
    AppHealthCard* m_health;
    AppMaintenanceView* m_maintenance;
    AppFacts* m_facts;
    QLabel* m_callHeading = nullptr;
    std::vector<PlatformPart> m_platforms;
    QLabel* m_parametersTitle;
    AppText* m_parameters;
    QLabel* m_previewHeading = nullptr;
    AppCallPreview* m_callPreview = nullptr; ///< only for those who may see people
    AppSignOnView* m_signOn;
    QLabel* m_secretHeading = nullptr;       ///< only for those who may change apps
    QLabel* m_secretHelp = nullptr;
    QPushButton* m_secret = nullptr;
};

} // namespace wardport::console
