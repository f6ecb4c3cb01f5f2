// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/VendorDocumentList.h"

#include "console/features/apps/VendorDocumentDialog.h"
#include "console/features/apps/VendorDocumentFile.h"
#include "console/features/apps/VendorDocumentRow.h"
#include "console/features/apps/VendorFileDrop.h"
#include "console/page/PageContext.h"
#include "console/ui/Confirm.h"
#include "console/ui/ErrorText.h"
#include "console/ui/FileDialog.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

VendorDocumentList::VendorDocumentList(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_api(context.client)
    , m_mayWrite(context.may(Permission::vendorsWrite))
    , m_heading(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_message(new MessageBar(this))
    , m_note(new QLabel(this))
    , m_retry(new QPushButton(this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"vendorDocuments"_s);
    buildUi();
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_retry, &QPushButton::clicked, this, &VendorDocumentList::ask);
    if (m_mayWrite)
        connect(new VendorFileDrop(this), &VendorFileDrop::dropped, this, &VendorDocumentList::add);
    retranslate();
}

void VendorDocumentList::buildUi()
{
    m_heading->setFont(Theme::current().font(TextStyle::Heading));
    m_add->setObjectName(u"addDocument"_s);
    m_add->setIcon(icon(u"add"_s));
    m_add->setVisible(m_mayWrite);
    m_message->setObjectName(u"documentsMessage"_s);
    m_note->setObjectName(u"documentsNote"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_retry->setObjectName(u"retryDocuments"_s);
    m_rows->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_note);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addLayout(m_rows);
}

void VendorDocumentList::setVendor(VendorId vendor)
{
    if (vendor != m_vendor) {
        m_documents.reset();
        m_message->clear();
    }
    m_vendor = vendor;
    ask();
}

void VendorDocumentList::ask()
{
    m_error.reset();
    showRows();
    m_latest = m_api.list(m_vendor, this, [this](Result<VendorDocuments> answer) {
        if (answer)
            m_documents = std::move(answer->items);
        else
            m_error = answer.error();
        showRows();
    });
}

void VendorDocumentList::showRows()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        // Not at once: it may be one of its buttons that led here.
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    for (const VendorDocument& document : m_documents.value_or(std::vector<VendorDocument>{})) {
        auto* row = new VendorDocumentRow(document, m_mayWrite, this);
        connect(row, &VendorDocumentRow::saveRequested, this, [this, document] { chooseTarget(document); });
        connect(row, &VendorDocumentRow::editRequested, this, [this, document] { edit(document); });
        connect(row, &VendorDocumentRow::deleteRequested, this, [this, document] { askDelete(document); });
        connect(row, &VendorDocumentRow::fileDropped, this,
            [this, document](const QString& path) { upload(document, path); });
        m_rows->addWidget(row);
    }
    m_note->setText(m_error ? errorText(*m_error)
            : m_documents
            ? tr("None is entered yet. Licences, certificates and agreements are kept here with their scans, "
                 "and whoever reads the list of vendors sees what runs out.")
            : tr("Loading…"));
    m_note->setVisible(m_error || !m_documents || m_documents->empty());
    m_retry->setVisible(m_error.has_value());
}

void VendorDocumentList::add(const QString& path)
{
    auto* dialog = new VendorDocumentDialog(m_context.client, m_vendor, this);
    if (!path.isEmpty())
        dialog->take(path);
    connect(dialog, &VendorDocumentDialog::saved, this,
        [this](const VendorDocument& document) { tellDone(tr("%1 is entered.").arg(document.title)); });
    dialog->open();
}

void VendorDocumentList::edit(const VendorDocument& document)
{
    auto* dialog = new VendorDocumentDialog(m_context.client, m_vendor, this);
    dialog->edit(document);
    connect(dialog, &VendorDocumentDialog::saved, this,
        [this](const VendorDocument& after) { tellDone(tr("%1 is saved.").arg(after.title)); });
    dialog->open();
}

void VendorDocumentList::upload(const VendorDocument& document, const QString& path)
{
    const Text failed = [title = document.title] { return tr("The file of %1 was not taken.").arg(title); };
    const Result<VendorDocumentFile> file = VendorDocumentFile::read(path);
    if (!file) {
        m_message->tell(StateRole::Error, [problem = file.error()] { return VendorDocumentFile::problem(problem); });
        return;
    }
    m_message->tell(StateRole::Info, [] { return tr("Uploading…"); });
    m_api.setFile(document.id, file->name, file->bytes, this, [this, failed](Result<VendorDocument> answer) {
        if (answer)
            tellDone(tr("The file of %1 is kept.").arg(answer->title));
        else
            m_message->tellError(failed, answer.error());
    });
}

void VendorDocumentList::chooseTarget(const VendorDocument& document)
{
    FileDialog::save(this, tr("Save the file"), document.fileName, VendorDocumentFile::types(),
        [this, document](const QString& path) { save(document, path); });
}

void VendorDocumentList::save(const VendorDocument& document, const QString& path)
{
    m_api.file(document.id, this, [this, path](Result<RawAnswer> answer) {
        if (!answer) {
            m_message->tellError([] { return tr("The file could not be fetched."); }, answer.error());
            return;
        }
        const QString shown = QDir::toNativeSeparators(path);
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(answer->body) == answer->body.size() && file.commit())
            m_message->tellOk([shown] { return tr("Saved as %1.").arg(shown); });
        else
            m_message->tell(StateRole::Error,
                [shown, why = file.errorString()] { return tr("%1 could not be written: %2").arg(shown, why); });
    });
}

void VendorDocumentList::askDelete(const VendorDocument& document)
{
    Confirm::ask(this,
        {tr("Delete %1?").arg(document.title), tr("The entry goes with its file. This cannot be undone."),
            document.fileName, tr("Delete"), true},
        [this, document] {
            m_api.remove(document.id, document.version, this, [this, title = document.title](Result<Done> answer) {
                if (answer)
                    tellDone(tr("%1 is deleted.").arg(title));
                else
                    m_message->tellError([] { return tr("The qualification could not be deleted."); }, answer.error());
            });
        });
}

void VendorDocumentList::tellDone(const QString& done)
{
    m_message->tellOk(done);
    Q_EMIT changed();
}

void VendorDocumentList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VendorDocumentList::retranslate()
{
    m_heading->setText(tr("Qualifications"));
    m_add->setText(tr("Add…"));
    m_retry->setText(tr("Retry"));
    showRows();
}

} // namespace wardport::console
