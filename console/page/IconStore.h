// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/AppsApi.h"

#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace wardport::console {

/// App icons by their hash, fetched once. An icon not yet here is a neutral tile; ready() tells when to paint again.
class IconStore final : public QObject {
    Q_OBJECT

public:
    explicit IconStore(AppsApi& api, QObject* parent = nullptr);

    /// `size` in device-independent pixels, with rounded corners.
    QPixmap pixmap(const std::optional<QString>& hash, int size, qreal devicePixelRatio = 1);
    QIcon icon(const std::optional<QString>& hash, int size = 20);
    void clear();

Q_SIGNALS:
    void ready(const QString& hash);

private:
    void fetch(const QString& hash);

    AppsApi& m_api;
    QHash<QString, QByteArray> m_bytes;
    QHash<QString, QPixmap> m_pixmaps; ///< by hash, size and ratio
    QSet<QString> m_asked;
};

} // namespace wardport::console
