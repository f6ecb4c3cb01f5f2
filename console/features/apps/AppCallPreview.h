// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/AppsApi.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace wardport::console {

class AppFacts;
class AppText;
class PersonPicker;
struct PageContext;

/// The call as a chosen person's phone would make it, and what each placeholder stands for.
class AppCallPreview final : public QWidget {
    Q_OBJECT

public:
    explicit AppCallPreview(PageContext& context, QWidget* parent = nullptr);

    /// Another app, or the same one changed: asks again for the person chosen.
    void setApp(const App& app);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void fillPlatforms();
    void ask();
    void showAnswer(const Result<CallPreview>& answer);
    void retranslate();
    QString hint() const;

    PageContext& m_context;
    Latest m_latest;
    App m_app;
    std::optional<CallPreview> m_preview;
    std::optional<Error> m_error;
    QLabel* m_personTitle;
    PersonPicker* m_person;
    QLabel* m_platformTitle;
    QComboBox* m_platform;
    QLabel* m_hint;
    AppText* m_call;
    AppFacts* m_facts;
};

} // namespace wardport::console
