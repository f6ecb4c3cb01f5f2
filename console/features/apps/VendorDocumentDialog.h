// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/apps/AppsDialog.h"
#include "console/net/VendorDocumentsApi.h"

#include <QSet>

namespace wardport::console {

class Form;
class VendorDocumentPicker;

/// Enters a qualification of a vendor or changes one, with its file.
class VendorDocumentDialog final : public AppsDialog {
    Q_OBJECT

public:
    /// A new one, unless edit() says which.
    VendorDocumentDialog(ApiClient& client, VendorId vendor, QWidget* parent);

    void edit(const VendorDocument& document);
    /// As if this file had been chosen.
    void take(const QString& path);

Q_SIGNALS:
    /// Also when its file alone was not taken.
    void saved(const wardport::VendorDocument& document);

protected:
    void submit() override;
    bool isDirty() const override;
    void retranslate() override;

private:
    QWidget* buildForm();
    VendorDocumentInput input() const;
    void suggestTitle();
    void check();
    void sendFile(const VendorDocument& document);
    void finish(const VendorDocument& document);
    void failed(const Error& error);
    void reload();

    VendorDocumentsApi m_api;
    const VendorId m_vendor;
    std::optional<VendorDocument> m_document;
    QString m_suggested; ///< the title that came from the kind
    QSet<QString> m_touched; ///< whose problems are shown before the first attempt to save
    bool m_tried = false;
    bool m_filling = false;
    Form* m_form;
    VendorDocumentPicker* m_file;
};

} // namespace wardport::console
