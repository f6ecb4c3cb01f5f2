// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PagePart.h"

namespace wardport::console {

/// What stands beside the list of sections and is no list itself.
class SettingsSection : public PagePart {
    Q_OBJECT

public:
    using PagePart::PagePart;

    void focusSearch() override {}
    PageStatus status() const override { return m_status; }

protected:
    void setStatus(const PageStatus& status);
    /// Every word that does not follow the language by itself.
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override;

private:
    PageStatus m_status;
};

} // namespace wardport::console
