// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/ImportFileStep.h"

#include "console/features/people/UnitChoices.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Buttons.h"
#include "console/ui/Card.h"
#include "console/ui/FileDialog.h"
#include "console/ui/Theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textWidth = 480;

} // namespace

ImportFileStep::ImportFileStep(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_hospitalLabel(new QLabel(this))
    , m_hospital(new QComboBox(this))
    , m_heading(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_offer(new Card(this))
    , m_offerText(new QLabel(m_offer))
    , m_continue(new QPushButton(m_offer))
{
    setAcceptDrops(true);
    m_hospital->setObjectName(u"importHospital"_s);
    m_hospital->setMinimumWidth(textWidth / 2);
    m_hospitalLabel->setBuddy(m_hospital);
    m_heading->setFont(Theme::current().font(TextStyle::Heading));
    m_advice->setWordWrap(true);
    m_advice->setFixedWidth(textWidth);
    m_advice->setAlignment(Qt::AlignHCenter);
    m_choose->setObjectName(u"chooseFile"_s);
    setButtonKind(m_choose, ButtonKind::Primary);
    m_offer->setObjectName(u"unfinishedImport"_s);
    m_offer->hide();
    m_offerText->setWordWrap(true);
    m_offerText->setTextFormat(Qt::PlainText);
    m_continue->setObjectName(u"continueImport"_s);
    m_continue->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &ImportFileStep::choose);
    connect(m_continue, &QPushButton::clicked, this, [this] { Q_EMIT continueRequested(m_unfinished->id); });
    connect(&context.orgTree, &OrgTree::changed, this, &ImportFileStep::fillHospitals);

    auto* offer = new QHBoxLayout(m_offer);
    offer->setContentsMargins(2 * Theme::Grid, Theme::Grid, 2 * Theme::Grid, Theme::Grid);
    offer->setSpacing(2 * Theme::Grid);
    offer->addWidget(m_offerText, 1);
    offer->addWidget(m_continue);
    auto* hospital = new QHBoxLayout;
    hospital->setSpacing(Theme::Grid);
    hospital->addStretch();
    hospital->addWidget(m_hospitalLabel);
    hospital->addWidget(m_hospital);
    hospital->addStretch();
    auto* advice = new QHBoxLayout; // which asks the label for the height of its lines
    advice->addStretch();
    advice->addWidget(m_advice);
    advice->addStretch();
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setSpacing(2 * Theme::Grid);
    inside->addStretch();
    inside->addWidget(m_heading, 0, Qt::AlignHCenter);
    inside->addLayout(advice);
    inside->addLayout(hospital);
    inside->addWidget(m_choose, 0, Qt::AlignHCenter);
    inside->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_offer);
    column->addWidget(card, 1);
    fillHospitals();
}

void ImportFileStep::fillHospitals()
{
    const QString chosen = m_hospital->currentData().toString();
    m_hospital->clear();
    for (const Choice& choice : hospitalChoices(m_context.orgTree))
        m_hospital->addItem(choice.text(), choice.value);
    m_hospital->setCurrentIndex(std::max(0, m_hospital->findData(chosen)));
    m_hospital->setVisible(m_hospital->count() > 1);
    m_hospitalLabel->setVisible(m_hospital->count() > 1);
    m_choose->setEnabled(m_hospital->count() > 0);
    retranslate();
}

void ImportFileStep::offer(const Import& unfinished)
{
    m_unfinished = unfinished;
    m_offer->show();
    retranslate();
}

void ImportFileStep::setBusy(bool busy)
{
    setEnabled(!busy);
}

void ImportFileStep::choose()
{
    FileDialog::open(this, tr("Choose the file of people"), tr("Tables (*.csv *.txt *.xlsx)"),
        [this](const QString& path) { take(path); });
}

void ImportFileStep::take(const QString& path)
{
    if (const auto hospital = idFromWireName<OrgUnitId>(m_hospital->currentData().toString()))
        Q_EMIT fileChosen(path, *hospital);
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void ImportFileStep::dropEvent(QDropEvent* event)
{
    take(event->mimeData()->urls().front().toLocalFile());
}

void ImportFileStep::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fillHospitals();
}

void ImportFileStep::retranslate()
{
    m_hospitalLabel->setText(tr("&Into the hospital"));
    m_heading->setText(tr("Import people from a table"));
    // Where nothing is known of the tree yet, nothing is missing.
    const bool noHospital = m_hospital->count() == 0 && !m_context.orgTree.units().empty();
    m_advice->setText(noHospital
            ? tr("Your scope holds a part of a hospital only. An import needs the whole of it.")
            : tr("An Excel workbook (.xlsx) or a CSV file, up to 30 MB, with a row for each person. Drop it "
                 "here or choose it. Columns are "
                 "found by their headings: staff number, name, department, category and so on. Nothing changes "
                 "before you have seen what would become of each row."));
    m_choose->setText(tr("Choose a file…"));
    m_continue->setText(tr("Continue"));
    if (m_unfinished)
        m_offerText->setText(tr("“%1”, uploaded %2, is not finished.")
                                 .arg(m_unfinished->fileName, formatDateTime(m_unfinished->createdAt)));
}

} // namespace wardport::console
