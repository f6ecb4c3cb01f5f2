// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/apps/AppIconFile.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace wardport::console {

/// Chooses the icon of an app from a file, or takes it away. Nothing is sent: the editor does it when it saves.
class AppIconPicker final : public QWidget {
    Q_OBJECT

public:
    explicit AppIconPicker(QWidget* parent = nullptr);

    /// The icon the app has now; anything chosen is forgotten.
    void setPresent(const QPixmap& picture, bool has);
    QPixmap picture() const;

    const std::optional<AppIconFile>& chosen() const { return m_chosen; }
    bool isRemoved() const { return m_removed; }
    bool isChanged() const { return m_chosen || m_removed; }
    void setError(const Error& error);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void remove();
    void retranslate();

    QPixmap m_present;
    bool m_has = false;
    std::optional<AppIconFile> m_chosen;
    bool m_removed = false;
    std::optional<Error> m_error;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QLabel* m_note;
};

} // namespace wardport::console
