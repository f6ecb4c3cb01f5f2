// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Announcement.h"

#include <QFrame>

class QLabel;

namespace wardport::console {

class BadgeLabel;

/// An announcement about as a phone shows it: a narrow screen, the message on a card.
class PhonePreview final : public QFrame {
    Q_OBJECT

public:
    explicit PhonePreview(QWidget* parent = nullptr);

    void setMessage(const AnnouncementInput& message, std::optional<Instant> publishedAt = {});

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();

    AnnouncementInput m_message;
    std::optional<Instant> m_publishedAt;
    QLabel* m_heading;
    BadgeLabel* m_level;
    QLabel* m_title;
    QLabel* m_time;
    QLabel* m_text;
};

} // namespace wardport::console
