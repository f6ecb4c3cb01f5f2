// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "shared/model/Import.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace wardport::console {

class Card;

/// Which file goes into which hospital; or the one left unfinished.
class ImportFileStep final : public QWidget {
    Q_OBJECT

public:
    explicit ImportFileStep(PageContext& context, QWidget* parent = nullptr);

    /// Offers to go on with it.
    void offer(const Import& unfinished);
    void setBusy(bool busy);

Q_SIGNALS:
    void fileChosen(const QString& path, wardport::OrgUnitId hospital);
    void continueRequested(wardport::ImportId id);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fillHospitals();
    void choose();
    void take(const QString& path);
    void retranslate();

    PageContext& m_context;
    std::optional<Import> m_unfinished;
    QLabel* m_hospitalLabel;
    QComboBox* m_hospital;
    QLabel* m_heading;
    QLabel* m_advice;
    QPushButton* m_choose;
    Card* m_offer;
    QLabel* m_offerText;
    QPushButton* m_continue;
};

} // namespace wardport::console
