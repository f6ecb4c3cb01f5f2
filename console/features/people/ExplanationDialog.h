// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/people/PersonSection.h"
#include "console/net/Request.h"
#include "console/page/PageContext.h"
#include "shared/model/Access.h"
#include "shared/model/Person.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace wardport::console {

class BadgeLabel;

/// Why a person can or cannot open an app: the verdict, what it needs, and every grant on the way, the decisive one marked.
class ExplanationDialog final : public QDialog {
    Q_OBJECT

public:
    ExplanationDialog(PageContext& context, const Person& person, AppId app, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void load();
    void retranslate();
    QString verdict() const;
    std::vector<SectionLine> conditions() const;
    std::vector<SectionLine> chain() const;

    PageContext& m_context;
    Person m_person;
    AppId m_app;
    std::optional<AccessExplanation> m_explanation;
    Latest m_latest;
    BadgeLabel* m_badge;
    QLabel* m_verdict;
    PersonSection* m_conditions;
    PersonSection* m_chain;
    QPushButton* m_close;
};

} // namespace wardport::console
