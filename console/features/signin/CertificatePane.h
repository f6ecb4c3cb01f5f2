// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ServerCertificate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wardport::console {

class MessageBar;

/// Asks whether a server's certificate is the right one: on first use calmly, after a change as the warning it is.
class CertificatePane final : public QWidget {
    Q_OBJECT

public:
    explicit CertificatePane(QWidget* parent = nullptr);

    void ask(const ServerCertificate& certificate);
    const ServerCertificate& certificate() const { return m_certificate; }

Q_SIGNALS:
    void trusted();
    void refused();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void accept();
    void retranslate();

    ServerCertificate m_certificate;
    QLabel* m_title;
    QLabel* m_explanation;
    MessageBar* m_warning;
    QLabel* m_fingerprint;
    QLabel* m_fingerprintCaption;
    QLabel* m_expected;
    QLabel* m_expectedCaption;
    QLabel* m_details;
    QPushButton* m_trust;
    QPushButton* m_cancel;
};

} // namespace wardport::console
