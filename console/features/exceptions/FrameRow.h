// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/ExceptionIssue.h"

#include <QWidget>

namespace wardport::console {

/// One frame of a stack: where the code stood. The vendor's own code stands out from a library's.
class FrameRow final : public QWidget {
    Q_OBJECT

public:
    explicit FrameRow(const StackFrame& frame, QWidget* parent = nullptr);

    bool isInApp() const { return m_frame.inApp; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StackFrame m_frame;
};

/// "RoundRepository.kt:43"
QString placeOf(const StackFrame& frame);

/// The frame as a stack trace names it: "cn.example.RoundRepository.loadPatients (RoundRepository.kt:43)".
QString lineOf(const StackFrame& frame);

} // namespace wardport::console
