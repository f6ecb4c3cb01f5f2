// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/MatrixCorner.h"

#include "console/page/Format.h"
#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

MatrixCorner::MatrixCorner(MatrixModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit(this))
    , m_counts(new QLabel(this))
    , m_openAll(iconButton(u"chevron-down"_s, {}, this))
    , m_closeAll(iconButton(u"chevron-right"_s, {}, this))
{
    m_search->setObjectName(u"appSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_counts->setObjectName(u"matrixCounts"_s);
    m_counts->setFont(Theme::current().font(TextStyle::Caption));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_openAll->setObjectName(u"openAll"_s);
    m_closeAll->setObjectName(u"closeAll"_s);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_openAll);
    foot->addWidget(m_closeAll);
    foot->addStretch(1);
    foot->addWidget(m_counts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid / 2);
    column->addWidget(m_search);
    column->addStretch(1);
    column->addLayout(foot);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(&m_typing, &QTimer::timeout, this, &MatrixCorner::wordsChanged);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_openAll, &QToolButton::clicked, this, [this] { m_model.openAll(true); });
    connect(m_closeAll, &QToolButton::clicked, this, [this] { m_model.openAll(false); });
    connect(&model, &MatrixModel::sightChanged, this, &MatrixCorner::follow);
    retranslate();
}

QString MatrixCorner::appWords() const
{
    return m_search->text().trimmed();
}

void MatrixCorner::clearWords()
{
    m_search->clear();
}

void MatrixCorner::follow()
{
    m_counts->setText(
        tr("%1 rows × %2 apps").arg(formatNumber(m_model.rowCount()), formatNumber(m_model.columnCount())));
    for (QToolButton* button : {m_openAll, m_closeAll})
        button->setVisible(m_model.kind() == MatrixRows::people);
}

void MatrixCorner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().colour(Ink::Card));
    painter.fillRect(width() - 1, 0, 1, height(), Theme::current().colour(Ink::BorderStrong));
    painter.fillRect(0, height() - 1, width(), 1, Theme::current().colour(Ink::BorderStrong));
}

void MatrixCorner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MatrixCorner::retranslate()
{
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_openAll, tr("Open all departments"));
    name(m_closeAll, tr("Fold all departments"));
    m_search->setPlaceholderText(tr("Search apps"));
    m_search->setAccessibleName(tr("Search apps"));
    follow();
}

} // namespace wardport::console
