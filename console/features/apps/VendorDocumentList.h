// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/VendorDocumentsApi.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wardport::console {

class MessageBar;
struct PageContext;

/// A vendor's qualifications in its drawer: to enter, change, delete, and to keep and save their files.
class VendorDocumentList final : public QWidget {
    Q_OBJECT

public:
    explicit VendorDocumentList(PageContext& context, QWidget* parent = nullptr);

    void setVendor(VendorId vendor);

Q_SIGNALS:
    /// The vendor's next expiry may be another now.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void ask();
    void showRows();
    void retranslate();
    void add(const QString& path = {});
    void edit(const VendorDocument& document);
    void upload(const VendorDocument& document, const QString& path);
    void chooseTarget(const VendorDocument& document);
    void save(const VendorDocument& document, const QString& path);
    void askDelete(const VendorDocument& document);
    void tellDone(const QString& done);

    PageContext& m_context;
    VendorDocumentsApi m_api;
    Latest m_latest;
    const bool m_mayWrite;
    VendorId m_vendor;
    std::optional<std::vector<VendorDocument>> m_documents; ///< none before the server has answered
    std::optional<Error> m_error;
    QLabel* m_heading;
    QPushButton* m_add;
    MessageBar* m_message;
    QLabel* m_note;
    QPushButton* m_retry;
    QVBoxLayout* m_rows;
};

} // namespace wardport::console
