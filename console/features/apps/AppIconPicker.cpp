// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppIconPicker.h"

#include "console/ui/Buttons.h"
#include "console/ui/ErrorText.h"
#include "console/ui/FileDialog.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppIconPicker::AppIconPicker(QWidget* parent)
    : QWidget(parent)
    , m_choose(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_note(new QLabel(this))
{
    m_choose->setObjectName(u"chooseIcon"_s);
    m_choose->setIcon(icon(u"image"_s));
    m_choose->setAutoDefault(false);
    m_remove->setObjectName(u"removeIcon"_s);
    m_remove->setAutoDefault(false);
    setButtonKind(m_remove, ButtonKind::Quiet);
    m_note->setObjectName(u"icon.note"_s);
    m_note->setWordWrap(true);
    m_note->setFont(Theme::current().font(TextStyle::Caption));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_choose);
    column->addWidget(m_remove);
    column->addWidget(m_note);
    connect(m_choose, &QPushButton::clicked, this, &AppIconPicker::choose);
    connect(m_remove, &QPushButton::clicked, this, &AppIconPicker::remove);
    connect(&Theme::current(), &Theme::changed, this, &AppIconPicker::retranslate);
    retranslate();
}

void AppIconPicker::setPresent(const QPixmap& picture, bool has)
{
    m_present = picture;
    m_has = has;
    m_chosen.reset();
    m_removed = false;
    m_error.reset();
    retranslate();
    Q_EMIT changed();
}

QPixmap AppIconPicker::picture() const
{
    return m_chosen ? m_chosen->picture : m_present;
}

void AppIconPicker::setError(const Error& error)
{
    m_error = error;
    retranslate();
}

void AppIconPicker::choose()
{
    FileDialog::open(this, tr("Choose an icon"), tr("Images (*.png *.svg)"), [this](const QString& path) {
        Result<AppIconFile> read = AppIconFile::read(path);
        if (!read) {
            setError(read.error());
            return;
        }
        m_chosen = std::move(*read);
        m_removed = false;
        m_error.reset();
        retranslate();
        Q_EMIT changed();
    });
}

void AppIconPicker::remove()
{
    m_chosen.reset();
    m_error.reset();
    m_removed = m_has;
    if (m_has)
        m_present = iconPixmap(u"app"_s, 40, Theme::current().colour(Ink::Muted), devicePixelRatioF());
    retranslate();
    Q_EMIT changed();
}

void AppIconPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppIconPicker::retranslate()
{
    m_choose->setText(tr("Choose icon…"));
    m_remove->setText(tr("Remove icon"));
    m_remove->setVisible(m_chosen || (m_has && !m_removed));
    QPalette palette = m_note->palette();
    const Theme& theme = Theme::current();
    palette.setColor(QPalette::WindowText, m_error ? theme.state(StateRole::Error).text : theme.colour(Ink::Muted));
    m_note->setPalette(palette);
    if (!m_error) {
        m_note->setText(tr("PNG or SVG, square, up to 512 KB; from 192 pixels it looks sharp."));
        return;
    }
    // The server looks deeper: it says what of the drawing it does not take.
    if (!m_error->detail.isEmpty()) {
        m_note->setText(tr("The server does not take this image: %1").arg(m_error->detail));
        return;
    }
    switch (m_error->code) {
    case ErrorCode::unsupportedType:
        m_note->setText(tr("This file is neither a PNG nor an SVG image."));
        break;
    case ErrorCode::tooLarge:
        m_note->setText(tr("This file is larger than 512 KB."));
        break;
    case ErrorCode::outOfRange:
        m_note->setText(tr("Each side must have 16 to 2,048 pixels."));
        break;
    case ErrorCode::notFound:
        m_note->setText(tr("This file cannot be read."));
        break;
    default:
        m_note->setText(errorText(*m_error));
    }
}

} // namespace wardport::console
