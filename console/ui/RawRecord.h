// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <string>

class QLabel;
class QToolButton;

namespace wardport::console {

/// A record as it came, in JSON, folded until one asks for it, with a button that copies it.
class RawRecord final : public QWidget {
    Q_OBJECT

public:
    explicit RawRecord(QWidget* parent = nullptr);

    void setJson(const std::string& json);

public Q_SLOTS:
    void copy() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void unfold(bool open);
    void retranslate();

    QString m_json;
    QToolButton* m_fold;
    QToolButton* m_copy;
    QLabel* m_text;
};

} // namespace wardport::console
