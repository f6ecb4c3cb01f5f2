// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "console/page/RecordDialog.h"

#include "shared/model/Directory.h"

class QPushButton;

namespace wardport::console {

/// Registers the directory of a hospital, or changes it; tries the settings before they are kept.
class DirectoryDialog final : public RecordDialog {
    Q_OBJECT

public:
    DirectoryDialog(PageContext& context, std::optional<Directory> directory, QWidget* parent);

Q_SIGNALS:
    void saved(const wardport::Directory& directory);

private:
    void buildServer();
    void buildReading();
    void buildSync();
    void buildAttributes();
    void fill(const DirectoryInput& input, bool hasPassword);
    void followSecurity();
    DirectoryInput input() const;
    Problems problems() const override;
    QString problemText(const Error& problem) const override;
    void send() override;
    void readAgain() override;
    void readCertificate(const QString& path);
    void test();
    void tested(const Result<DirectoryTestResult>& answer);
    void changeEvent(QEvent* event) override;
    void name();

    PageContext& m_context;
    std::optional<Directory> m_directory;
    Latest m_trial;
    bool m_inClear = false; ///< not encrypted
    Form* m_server;
    Form* m_reading;
    Form* m_attributes;
    QPushButton* m_certificate;
    QPushButton* m_test;
};

} // namespace wardport::console
