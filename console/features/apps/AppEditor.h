// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/apps/AppsDialog.h"
#include "console/net/AppsApi.h"
#include "console/ui/Text.h"

#include <QPointer>
#include <QSet>

class QLineEdit;
class QTabWidget;

namespace wardport::console {

class AppIconPicker;
class AppPhonePreview;
class AppPlatformsEdit;
class Form;
class VendorChoices;
struct PageContext;

/// Registers an app or changes one, web or native, with the phone's view beside the form.
class AppEditor final : public AppsDialog {
    Q_OBJECT

public:
    /// A new app, unless edit() says which.
    AppEditor(PageContext& context, VendorChoices& vendors, QWidget* parent);

    void edit(const App& app);

Q_SIGNALS:
    void saved(const wardport::App& app);

protected:
    void submit() override;
    bool isDirty() const override;
    void retranslate() override;

private:
    enum Tab { general, call, parameters };

    void buildGeneral();
    void buildCall();
    void buildParameters();
    QWidget* buildSide();
    Choices vendorChoices() const;
    Choices departments() const;
    void fill(const AppInput& input);
    AppInput input() const;
    AppKind kind() const;
    void edited(const QString& field);
    void check();
    void show(const Problems& problems);
    bool setError(const QString& field, const QString& text);
    static Tab tabOf(const QString& field);
    void focus(const QString& field);
    void taken(Result<App> answer);
    void sendIcon();
    void failed(const Error& error);
    void reload();
    void finish();
    void insertPlaceholder(const QString& words);
    QPixmap presentIcon() const;
    void showPresentIcon();
    void showPreview();

    PageContext& m_context;
    VendorChoices& m_vendors;
    std::optional<App> m_app;
    AppInput m_clean;
    QSet<QString> m_touched; ///< whose problems are shown before the first attempt to save
    bool m_tried = false;
    bool m_filling = false;
    QTabWidget* m_tabs;
    Form* m_registration;
    Form* m_words;
    Form* m_web;
    AppPlatformsEdit* m_platforms;
    Form* m_parameters;
    QPointer<QLineEdit> m_lastCell;
    AppPhonePreview* m_preview;
    AppIconPicker* m_icon;
};

} // namespace wardport::console
