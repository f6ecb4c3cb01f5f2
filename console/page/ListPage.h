// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PagePart.h"

namespace wardport::console {

/// A page that is one list. Its layout is remembered under `key`.
class ListPage : public PageWidget {
    Q_OBJECT

public:
    ListPage(PageContext& context, PagePart* list, const QString& key, QWidget* parent = nullptr);

    void refresh() override { m_list->refresh(); }
    void showTarget(const PageTarget& target) override { m_list->showTarget(target); }
    void focusSearch() override { m_list->focusSearch(); }
    bool closeDetail() override { return m_list->closeDetail(); }
    bool hasUnsavedChanges() const override { return m_list->hasUnsavedChanges(); }

private:
    PagePart* m_list;
};

} // namespace wardport::console
