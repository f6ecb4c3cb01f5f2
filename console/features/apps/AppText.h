// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

namespace wardport::console {

/// Text to read and copy that wraps anywhere, since addresses and keys have no blanks. As high as its text.
class AppText final : public QTextEdit {
    Q_OBJECT

public:
    enum class Look { Plain, Code };

    explicit AppText(Look look, QWidget* parent = nullptr);

    void setWords(const QString& words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    Look m_look;
};

} // namespace wardport::console
