// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/SettingsSection.h"
#include "console/ui/RecordView.h"

class QLabel;
class QPushButton;

namespace wardport::console {

/// What this is, in which version, joined to which server, built with what; all of it as text for support.
class AboutSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit AboutSection(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QString asText() const;

private:
    struct Part {
        Text title;
        RecordView* view;
        std::vector<RecordLine> lines;
    };

    void buildUi();
    RecordView* addPart(QWidget* column, Text title);
    void fill();
    std::vector<RecordLine> productLines() const;
    std::vector<RecordLine> serverLines() const;
    std::vector<RecordLine> sessionLines() const;
    std::vector<RecordLine> licenceLines() const;
    void copy();
    void retranslate() override;

    PageContext& m_context;
    Latest m_latest;
    QString m_apiVersion;
    std::vector<Part> m_parts;
    QLabel* m_mark;
    QLabel* m_product;
    QLabel* m_summary;
    QPushButton* m_copy;
    bool m_copied = false;
};

} // namespace wardport::console
