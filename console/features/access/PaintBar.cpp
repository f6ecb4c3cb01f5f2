// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/PaintBar.h"

#include "console/page/Format.h"
#include "console/ui/DateField.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <array>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int signSide = 16;
constexpr int custom = -1; ///< days: from and until are chosen
constexpr std::array<int, 6> validities{0, 1, 7, 30, 90, custom};
/// Cells of the legend; '+' stands for what is pending.
constexpr std::array<char, 6> legend{'A', 'a', 'T', 'S', 'D', '+'};

Instant startOf(QDate day)
{
    return Instant{std::chrono::milliseconds{day.startOfDay(hospitalZone()).toMSecsSinceEpoch()}};
}

QString iconOf(MatrixTool tool)
{
    switch (tool) {
    case MatrixTool::look:
        return u"eye"_s;
    case MatrixTool::allow:
        return u"check"_s;
    case MatrixTool::deny:
        return u"deny"_s;
    case MatrixTool::clear:
        return u"minus"_s;
    }
    return {};
}

} // namespace

PaintBar::PaintBar(PendingChanges& pending, bool mayWrite, QWidget* parent)
    : QWidget(parent)
    , m_pending(pending)
    , m_mayWrite(mayWrite)
    , m_tools(new QButtonGroup(this))
    , m_validityLabel(new QLabel(this))
    , m_validity(new QComboBox(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new DateField(true, this))
    , m_untilLabel(new QLabel(this))
    , m_until(new DateField(true, this))
    , m_undo(new QToolButton(this))
    , m_redo(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::Grid);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    m_toolBox = buildTools();
    m_validityBox = buildValidity();
    row->addWidget(m_toolBox);
    row->addWidget(m_validityBox);
    row->addStretch(1);
    row->addWidget(buildLegend());
    m_toolBox->setVisible(mayWrite);
    m_validityBox->setVisible(mayWrite);
    connect(&pending, &PendingChanges::changed, this, &PaintBar::followPending);
    connect(&Theme::current(), &Theme::changed, this, &PaintBar::redrawLegend);
    retranslate();
    followPending();
}

QWidget* PaintBar::buildTools()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Grid / 2);
    const auto names = {u"tool.look"_s, u"tool.allow"_s, u"tool.deny"_s, u"tool.clear"_s};
    for (const QString& name : names) {
        const auto tool = static_cast<MatrixTool>(m_tools->buttons().size());
        auto* button = new QToolButton(box);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon(iconOf(tool)));
        m_tools->addButton(button, static_cast<int>(tool));
        row->addWidget(button);
    }
    m_tools->button(0)->setChecked(true);
    connect(m_tools, &QButtonGroup::idClicked, this, [this] { Q_EMIT toolChanged(tool()); });

    row->addSpacing(Theme::Grid);
    for (QToolButton* button : {m_undo, m_redo}) {
        button->setParent(box);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    m_undo->setObjectName(u"undo"_s);
    m_undo->setIcon(icon(u"undo"_s));
    m_redo->setObjectName(u"redo"_s);
    m_redo->setIcon(icon(u"redo"_s));
    connect(m_undo, &QToolButton::clicked, &m_pending, &PendingChanges::undo);
    connect(m_redo, &QToolButton::clicked, &m_pending, &PendingChanges::redo);
    return box;
}

QWidget* PaintBar::buildValidity()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Grid);
    m_validity->setObjectName(u"validity"_s);
    m_validity->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_validity->setMinimumContentsLength(8);
    m_validityLabel->setBuddy(m_validity);
    m_from->setObjectName(u"validFrom"_s);
    m_fromLabel->setBuddy(m_from);
    m_until->setObjectName(u"validUntil"_s);
    m_untilLabel->setBuddy(m_until);
    for (const int days : validities)
        m_validity->addItem({}, days);
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_validityLabel, m_validity, m_fromLabel, m_from, m_untilLabel, m_until})
        row->addWidget(part);
    const auto showDates = [this] {
        const bool chosen = m_validity->currentData().toInt() == custom;
        for (QWidget* part : std::initializer_list<QWidget*>{m_fromLabel, m_from, m_untilLabel, m_until})
            part->setVisible(chosen);
        fitLegend();
    };
    connect(m_validity, &QComboBox::currentIndexChanged, this, showDates);
    showDates();
    return box;
}

QWidget* PaintBar::buildLegend()
{
    m_legend = new QWidget(this);
    auto* row = new QHBoxLayout(m_legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Grid / 2);
    for (size_t i = 0; i < legend.size(); ++i) {
        auto* sign = new QLabel(m_legend);
        auto* meaning = new QLabel(m_legend);
        meaning->setFont(Theme::current().font(TextStyle::Caption));
        meaning->setForegroundRole(QPalette::PlaceholderText);
        if (i > 0)
            row->addSpacing(Theme::Grid / 2);
        row->addWidget(sign);
        row->addWidget(meaning);
        m_signs.push_back(sign);
        m_meanings.push_back(meaning);
    }
    redrawLegend();
    return m_legend;
}

/// The signs give way where there is no room: the tools are needed, hovering a cell tells its state too.
void PaintBar::fitLegend()
{
    if (!m_legend)
        return;
    const int spacing = layout()->spacing();
    int taken = 0;
    for (QWidget* part : {m_toolBox, m_validityBox}) {
        if (m_mayWrite)
            taken += part->sizeHint().width() + spacing;
    }
    m_legend->setVisible(width() >= taken + spacing + m_legend->sizeHint().width());
}

void PaintBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitLegend();
}

QSize PaintBar::minimumSizeHint() const
{
    const int tools =
        m_mayWrite ? m_toolBox->sizeHint().width() + layout()->spacing() + m_validityBox->sizeHint().width() : 0;
    return {tools, QWidget::minimumSizeHint().height()};
}

void PaintBar::redrawLegend()
{
    for (size_t i = 0; i < legend.size(); ++i)
        m_signs[i]->setPixmap(legend[i] == '+' ? CellPixmaps::pendingSign(signSide, devicePixelRatioF())
                                               : CellPixmaps::sign(legend[i], signSide, devicePixelRatioF()));
}

MatrixTool PaintBar::tool() const
{
    return static_cast<MatrixTool>(m_tools->checkedId());
}

void PaintBar::setTool(MatrixTool tool)
{
    if (!m_mayWrite || tool == this->tool())
        return;
    m_tools->button(static_cast<int>(tool))->setChecked(true);
    Q_EMIT toolChanged(tool);
}

Stroke PaintBar::stroke(MatrixTool tool) const
{
    if (tool == MatrixTool::clear)
        return {Paint::clear};
    Stroke stroke{tool == MatrixTool::deny ? Paint::deny : Paint::allow};
    const int days = m_validity->currentData().toInt();
    if (days > 0)
        stroke.until = startOf(hospitalToday().addDays(days));
    if (days == custom) {
        if (const auto from = m_from->date())
            stroke.from = startOf(*from);
        // The last day is within.
        if (const auto until = m_until->date())
            stroke.until = startOf(until->addDays(1));
    }
    return stroke;
}

void PaintBar::followPending()
{
    m_undo->setEnabled(m_pending.canUndo());
    m_redo->setEnabled(m_pending.canRedo());
}

void PaintBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PaintBar::retranslate()
{
    const auto name = [](QAbstractButton* button, const QString& text, const QString& toolTip) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(toolTip);
    };
    name(m_tools->button(0), tr("View", "tool"), tr("Select cells and look at them; nothing is painted."));
    name(m_tools->button(1), tr("Allow", "tool"), tr("Paint an allowance (A)"));
    name(m_tools->button(2), tr("Deny", "tool"), tr("Paint a denial, which wins over every allowance (D)"));
    name(m_tools->button(3), tr("Clear", "tool"), tr("Withdraw the direct entries (Del); what is inherited stays"));
    name(m_undo, tr("Undo"), tr("Undo (Ctrl+Z)"));
    name(m_redo, tr("Redo"), tr("Redo (Ctrl+Y)"));
    m_validityLabel->setText(tr("&Valid"));
    m_validity->setAccessibleName(tr("How long what is painted holds"));
    const QStringList texts{tr("without end"), tr("today only"), tr("%n days", nullptr, 7), tr("%n days", nullptr, 30),
        tr("%n days", nullptr, 90), tr("dates …")};
    for (int i = 0; i < texts.size(); ++i)
        m_validity->setItemText(i, texts[i]);
    m_fromLabel->setText(tr("from", "first day"));
    m_untilLabel->setText(tr("until", "last day"));
    const QStringList meanings{
        tr("direct"), tr("inherited"), tr("for a time"), tr("later"), tr("denied"), tr("pending")};
    for (size_t i = 0; i < m_meanings.size(); ++i)
        m_meanings[i]->setText(meanings[static_cast<qsizetype>(i)]);
    fitLegend();
}

} // namespace wardport::console
