// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/VendorDocumentRow.h"

#include "console/features/apps/VendorDocumentWords.h"
#include "console/features/apps/VendorFileDrop.h"
#include "console/page/Format.h"
#include "console/ui/BadgeLabel.h"
#include "console/ui/Buttons.h"
#include "console/ui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel* label(const QString& name, const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

VendorDocumentRow::VendorDocumentRow(const VendorDocument& document, bool mayWrite, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
{
    setObjectName(u"document."_s + QString::number(document.id.value()));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, Theme::Grid, 0, Theme::Grid);
    line->setSpacing(Theme::Grid);
    addTexts(*line);
    addButtons(*line, mayWrite);
    if (mayWrite)
        connect(new VendorFileDrop(this), &VendorFileDrop::dropped, this, &VendorDocumentRow::fileDropped);
}

void VendorDocumentRow::addTexts(QHBoxLayout& line)
{
    auto* title = label(u"document.title"_s, m_document.title, this);
    auto* badge = new BadgeLabel(this);
    badge->setObjectName(u"document.expiry"_s);
    badge->setBadge(expiryBadge(m_document.validUntil));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Grid);
    head->addWidget(title, 1);
    head->addWidget(badge, 0, Qt::AlignTop);

    const QString kind = text(m_document.kind);
    QStringList facts;
    if (kind != m_document.title)
        facts << kind;
    if (!m_document.number.isEmpty())
        facts << m_document.number;
    if (m_document.validUntil && *m_document.validUntil <= hospitalToday().addDays(expirySoonDays))
        facts << tr("until %1").arg(formatDate(*m_document.validUntil));
    const bool hasFile = !m_document.fileName.isEmpty();
    auto* file = label(u"document.file"_s,
        hasFile ? tr("%1, %2", "file name, size").arg(m_document.fileName, formatBytes(m_document.fileBytes))
                : tr("No file yet"),
        this);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(head);
    if (!facts.isEmpty()) {
        auto* details = label(u"document.facts"_s, facts.join(u" · "_s), this);
        details->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(details);
    }
    file->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(file);
    line.addLayout(column, 1);
}

void VendorDocumentRow::addButtons(QHBoxLayout& line, bool mayWrite)
{
    const auto add = [&](const QString& name, const QString& drawing, const QString& words, auto signal) {
        auto* button = iconButton(drawing, words, this);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, signal);
        line.addWidget(button, 0, Qt::AlignTop);
    };
    if (!m_document.fileName.isEmpty())
        add(u"saveFile"_s, u"save"_s, tr("Save the file of %1…").arg(m_document.title),
            &VendorDocumentRow::saveRequested);
    if (!mayWrite)
        return;
    add(u"editDocument"_s, u"edit"_s, tr("Edit %1").arg(m_document.title), &VendorDocumentRow::editRequested);
    add(u"deleteDocument"_s, u"delete"_s, tr("Delete %1…").arg(m_document.title), &VendorDocumentRow::deleteRequested);
}

} // namespace wardport::console
