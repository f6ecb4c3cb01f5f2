// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/VendorDocumentDialog.h"

#include "console/features/apps/VendorDocumentPicker.h"
#include "console/features/apps/VendorDocumentWords.h"
#include "console/page/Words.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"

#include <QPushButton>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a rule needs more words than its code has.
QString problemText(const Error& problem)
{
    return problem.field == u"validUntil" ? VendorDocumentDialog::tr("It ends before it begins.") : errorText(problem);
}

} // namespace

VendorDocumentDialog::VendorDocumentDialog(ApiClient& client, VendorId vendor, QWidget* parent)
    : AppsDialog(parent)
    , m_api(client)
    , m_vendor(vendor)
    , m_form(new Form(this))
    , m_file(new VendorDocumentPicker(this))
{
    setObjectName(u"documentDialog"_s);
    setContent(buildForm());
    resize(480, 520);
    suggestTitle();
    m_form->markClean();
    connect(m_form, &Form::changed, this, [this](const QString& field) {
        if (m_filling)
            return;
        m_touched.insert(field);
        if (field == u"kind")
            suggestTitle();
        check();
    });
    m_form->findChild<QWidget*>(u"kind"_s)->setFocus();
}

QWidget* VendorDocumentDialog::buildForm()
{
    m_form->addChoice(
        u"kind"_s, [] { return tr("&Kind"); }, vendorDocumentKindChoices());
    m_form->addText(u"title"_s, [] { return tr("&Title"); });
    m_form->addText(u"number"_s, [] { return tr("&Number"); });
    m_form->addDate(u"validFrom"_s, [] { return tr("Valid &from"); });
    m_form->addDate(
        u"validUntil"_s, [] { return tr("Valid &until"); }, [] { return tr("The last day. Empty: without end."); });
    m_form->addWidget(
        u"file"_s, [] { return tr("Scanned fil&e"); }, m_file);
    m_form->setRequired(u"title"_s);
    return m_form;
}

void VendorDocumentDialog::edit(const VendorDocument& document)
{
    m_document = document;
    m_filling = true;
    m_suggested.clear();
    m_form->setText(u"kind"_s, wireName(document.kind));
    m_form->setText(u"title"_s, document.title);
    m_form->setText(u"number"_s, document.number);
    m_form->setDate(u"validFrom"_s, document.validFrom);
    m_form->setDate(u"validUntil"_s, document.validUntil);
    m_file->setPresent(document.fileName);
    m_filling = false;
    m_touched.clear();
    m_tried = false;
    m_form->markClean();
    check();
}

void VendorDocumentDialog::take(const QString& path)
{
    m_file->take(path);
}

VendorDocumentInput VendorDocumentDialog::input() const
{
    VendorDocumentInput input;
    input.kind = fromWireName<VendorDocumentKind>(m_form->text(u"kind"_s)).value_or(VendorDocumentKind::other);
    input.title = m_form->text(u"title"_s);
    input.number = m_form->text(u"number"_s);
    input.validFrom = m_form->date(u"validFrom"_s);
    input.validUntil = m_form->date(u"validUntil"_s);
    return input;
}

bool VendorDocumentDialog::isDirty() const
{
    return m_form->isDirty() || m_file->chosen();
}

/// Most are called what they are; what somebody typed stays.
void VendorDocumentDialog::suggestTitle()
{
    const VendorDocumentInput now = input();
    if (now.title != m_suggested)
        return;
    m_suggested = now.kind == VendorDocumentKind::other ? QString() : text(now.kind);
    m_form->setText(u"title"_s, m_suggested);
}

void VendorDocumentDialog::check()
{
    m_form->clearErrors();
    for (const Error& problem : validate(input())) {
        const bool other = problem.field == u"validUntil" && m_touched.contains(u"validFrom"_s);
        if (m_tried || other || m_touched.contains(problem.field))
            m_form->setError(problem.field, problemText(problem));
    }
}

void VendorDocumentDialog::submit()
{
    message().clear();
    m_tried = true;
    check();
    if (const Problems problems = validate(input()); !problems.empty()) {
        if (auto* editor = findChild<QWidget*>(problems.front().field))
            editor->setFocus();
        return;
    }
    setBusy(true);
    const auto answered = [this](Result<VendorDocument> answer) {
        if (!answer)
            failed(answer.error());
        else if (m_file->chosen())
            sendFile(*answer);
        else
            finish(*answer);
    };
    if (m_document)
        m_api.update(m_document->id, m_document->version, input(), this, answered);
    else
        m_api.create(m_vendor, input(), this, answered);
}

void VendorDocumentDialog::sendFile(const VendorDocument& document)
{
    const VendorDocumentFile& file = *m_file->chosen();
    m_api.setFile(document.id, file.name, file.bytes, this, [this, document](Result<VendorDocument> answer) {
        if (answer) {
            finish(*answer);
            return;
        }
        // The rest is kept: another attempt changes it instead of entering it twice.
        Q_EMIT saved(document);
        m_document = document;
        m_form->markClean();
        setBusy(false);
        retranslate();
        m_file->setError(answer.error());
        message().tellError([] { return tr("The qualification is saved, but not its file."); }, answer.error());
    });
}

void VendorDocumentDialog::finish(const VendorDocument& document)
{
    Q_EMIT saved(document);
    accept();
}

void VendorDocumentDialog::failed(const Error& error)
{
    setBusy(false);
    if (error.code == ErrorCode::versionMismatch) {
        message().tell(StateRole::Warning,
            tr("Somebody else changed this qualification while you were editing it. Reload shows their version; what "
               "you typed here is then gone."),
            {[] { return tr("Reload"); }, [this] { reload(); }});
        return;
    }
    if (!error.field.isEmpty() && m_form->setError(error.field, problemText(error))) {
        if (auto* editor = findChild<QWidget*>(error.field))
            editor->setFocus();
        return;
    }
    message().tellError([] { return tr("The qualification was not saved."); }, error);
}

void VendorDocumentDialog::reload()
{
    message().clear();
    setBusy(true);
    m_api.get(m_document->id, this, [this](Result<VendorDocument> answer) {
        setBusy(false);
        if (answer)
            edit(*answer);
        else
            message().tellError([] { return tr("The qualification could not be read."); }, answer.error());
    });
}

void VendorDocumentDialog::retranslate()
{
    AppsDialog::retranslate();
    setWindowTitle(m_document ? tr("Edit the qualification") : tr("New qualification"));
    acceptButton().setText(m_document ? tr("Save") : tr("Add"));
    check();
}

} // namespace wardport::console
