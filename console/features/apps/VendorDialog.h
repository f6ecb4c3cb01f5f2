// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/apps/AppsDialog.h"
#include "console/net/VendorsApi.h"
#include "console/ui/Text.h"

#include <QSet>

namespace wardport::console {

class Form;

/// Registers a vendor or changes one.
class VendorDialog final : public AppsDialog {
    Q_OBJECT

public:
    /// A new vendor, unless edit() says which.
    VendorDialog(VendorsApi& api, QWidget* parent);

    void edit(const Vendor& vendor);

Q_SIGNALS:
    void saved(const wardport::Vendor& vendor);

protected:
    void submit() override;
    bool isDirty() const override;
    void retranslate() override;

private:
    QWidget* buildForms();
    void addHours(const QString& name, Text label);
    std::vector<Form*> forms() const { return {m_company, m_contract}; }
    VendorInput input() const;
    void check();
    void show(const Problems& problems);
    void failed(const Error& error);
    void reload();

    VendorsApi& m_api;
    std::optional<Vendor> m_vendor;
    QSet<QString> m_touched; ///< whose problems are shown before the first attempt to save
    bool m_tried = false;
    bool m_filling = false;
    Form* m_company;
    Form* m_contract;
};

} // namespace wardport::console
