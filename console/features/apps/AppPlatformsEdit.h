// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/App.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace wardport::console {

class Form;

/// How a native app is called on each platform: one part a platform, turned on by its check box.
class AppPlatformsEdit final : public QWidget {
    Q_OBJECT

public:
    explicit AppPlatformsEdit(QWidget* parent = nullptr);

    std::vector<PlatformCall> calls() const;
    void setCalls(const std::vector<PlatformCall>& calls);

    /// "platforms[1].uri" counts in calls(); "platforms" is the whole. False if there is no such field.
    bool setError(const QString& path, const QString& text);
    void clearErrors();
    void focus(const QString& path);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Part {
        Platform platform;
        QCheckBox* given;
        QWidget* fields;
        std::vector<Form*> forms; ///< two columns under the call path
    };

    Part makePart(Platform platform);
    static PlatformCall callOf(const Part& part);
    Part* partOf(const QString& path, QString& field);
    void retranslate();

    std::vector<Part> m_parts;
    QLabel* m_error;
};

} // namespace wardport::console
