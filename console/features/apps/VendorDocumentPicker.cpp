// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/VendorDocumentPicker.h"

#include "console/features/apps/VendorFileDrop.h"
#include "console/page/Format.h"
#include "console/ui/FileDialog.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include "shared/model/VendorDocument.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

VendorDocumentPicker::VendorDocumentPicker(QWidget* parent)
    : QWidget(parent)
    , m_choose(new QPushButton(this))
    , m_name(new QLabel(this))
    , m_note(new QLabel(this))
{
    m_choose->setObjectName(u"chooseFile"_s);
    m_choose->setIcon(icon(u"open"_s));
    m_choose->setAutoDefault(false);
    m_name->setObjectName(u"file.name"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_note->setObjectName(u"file.note"_s);
    m_note->setWordWrap(true);
    m_note->setFont(Theme::current().font(TextStyle::Caption));
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::Grid);
    line->addWidget(m_choose);
    line->addWidget(m_name, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid / 2);
    column->addLayout(line);
    column->addWidget(m_note);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &VendorDocumentPicker::choose);
    connect(new VendorFileDrop(this), &VendorFileDrop::dropped, this, &VendorDocumentPicker::take);
    connect(&Theme::current(), &Theme::changed, this, &VendorDocumentPicker::retranslate);
    retranslate();
}

void VendorDocumentPicker::setPresent(const QString& name)
{
    m_present = name;
    m_chosen.reset();
    m_error.reset();
    retranslate();
}

void VendorDocumentPicker::setError(const Error& error)
{
    m_error = error;
    retranslate();
}

void VendorDocumentPicker::choose()
{
    FileDialog::open(
        this, tr("Choose the file"), VendorDocumentFile::types(), [this](const QString& path) { take(path); });
}

void VendorDocumentPicker::take(const QString& path)
{
    Result<VendorDocumentFile> read = VendorDocumentFile::read(path);
    if (!read) {
        setError(read.error());
        return;
    }
    m_chosen = std::move(*read);
    m_error.reset();
    retranslate();
    Q_EMIT changed();
}

void VendorDocumentPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VendorDocumentPicker::retranslate()
{
    m_choose->setText(m_chosen || !m_present.isEmpty() ? tr("Another file…") : tr("Choose file…"));
    m_name->setText(m_chosen ? m_chosen->name : m_present);
    const Theme& theme = Theme::current();
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText, m_error ? theme.state(StateRole::Error).text : theme.colour(Ink::Muted));
    m_note->setPalette(palette);
    m_note->setText(m_error
            ? VendorDocumentFile::problem(*m_error)
            : tr("PDF, PNG or JPEG, up to %1. It can also be dropped here.").arg(formatBytes(maxDocumentBytes)));
}

} // namespace wardport::console
