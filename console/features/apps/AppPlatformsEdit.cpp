// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppPlatformsEdit.h"

#include "console/page/Words.h"
#include "console/ui/Card.h"
#include "console/ui/Form.h"
#include "console/ui/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t top = 0;
constexpr size_t left = 1;
constexpr size_t right = 2;

/// Only Android knows intents.
Choices methodsOf(Platform platform)
{
    Choices methods = choices<CallMethod>();
    if (platform != Platform::android)
        std::erase_if(methods, [](const Choice& choice) { return choice.value == wireName(CallMethod::intentUri); });
    return methods;
}

QString exampleOf(Platform platform)
{
    return platform == Platform::android ? u"intent://open#Intent;scheme=…;package=…;end"_s
                                         : u"https://app.hospital.example/open"_s;
}

/// Tools print fingerprints in pairs with colons; what travels are 64 digits.
QString plainFingerprint(QString text)
{
    static const QRegularExpression between(u"[:\\s]"_s);
    return text.remove(between).toLower();
}

} // namespace

AppPlatformsEdit::AppPlatformsEdit(QWidget* parent)
    : QWidget(parent)
    , m_error(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::Grid);
    m_error->setObjectName(u"platforms.note"_s);
    m_error->setWordWrap(true);
    column->addWidget(m_error);
    for (const Platform platform : {Platform::android, Platform::ios, Platform::harmonyos})
        m_parts.push_back(makePart(platform));
    column->addStretch();
    connect(&Theme::current(), &Theme::changed, this, &AppPlatformsEdit::retranslate);
    retranslate();
}

AppPlatformsEdit::Part AppPlatformsEdit::makePart(Platform platform)
{
    auto* card = new Card(this);
    card->setObjectName(u"platform."_s + wireName(platform));
    Part part{platform, new QCheckBox(card), new QWidget(card), {new Form(card), new Form(card), new Form(card)}};
    part.given->setObjectName(u"given"_s);
    part.given->setFont(Theme::current().font(TextStyle::Strong));
    part.forms[top]
        ->addText(
            u"uri"_s, [] { return tr("Call path"); }, [] { return tr("Without the parameters."); })
        ->setPlaceholderText(exampleOf(platform));
    part.forms[top]->setRequired(u"uri"_s);
    part.forms[left]->addChoice(
        u"method"_s, [] { return tr("Method"); }, methodsOf(platform));
    part.forms[left]->addText(
        u"package"_s, [platform] { return platform == Platform::ios ? tr("Bundle id") : tr("Package"); });
    part.forms[left]->addText(u"minVersion"_s, [] { return tr("Least version"); });
    part.forms[right]->addText(u"signerSha256"_s, [] { return tr("Signer's SHA-256"); });
    part.forms[right]->addText(u"downloadUrl"_s, [] { return tr("Download address"); });
    part.forms[right]->addText(u"fallbackUrl"_s, [] { return tr("Address if it is not installed"); });

    auto* halves = new QHBoxLayout;
    halves->setSpacing(2 * Theme::Grid);
    halves->addWidget(part.forms[left], 1);
    halves->addWidget(part.forms[right], 1);
    auto* fields = new QVBoxLayout(part.fields);
    fields->setContentsMargins(0, Theme::Grid, 0, 0);
    fields->setSpacing(2 * Theme::Grid);
    fields->addWidget(part.forms[top]);
    fields->addLayout(halves);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(2 * Theme::Grid, Theme::Grid, 2 * Theme::Grid, Theme::Grid);
    column->setSpacing(0);
    column->addWidget(part.given);
    column->addWidget(part.fields);
    part.fields->hide();
    layout()->addWidget(card);
    connect(part.given, &QCheckBox::toggled, part.fields, &QWidget::setVisible);
    connect(part.given, &QCheckBox::toggled, this, &AppPlatformsEdit::changed);
    for (Form* form : part.forms)
        connect(form, &Form::changed, this, &AppPlatformsEdit::changed);
    return part;
}

PlatformCall AppPlatformsEdit::callOf(const Part& part)
{
    PlatformCall call;
    call.platform = part.platform;
    call.method = fromWireName<CallMethod>(part.forms[left]->text(u"method"_s)).value_or(CallMethod::customScheme);
    call.uri = part.forms[top]->text(u"uri"_s);
    call.package = part.forms[left]->text(u"package"_s);
    call.signerSha256 = plainFingerprint(part.forms[right]->text(u"signerSha256"_s));
    call.minVersion = part.forms[left]->text(u"minVersion"_s);
    call.downloadUrl = part.forms[right]->text(u"downloadUrl"_s);
    call.fallbackUrl = part.forms[right]->text(u"fallbackUrl"_s);
    return call;
}

std::vector<PlatformCall> AppPlatformsEdit::calls() const
{
    std::vector<PlatformCall> calls;
    for (const Part& part : m_parts) {
        if (part.given->isChecked())
            calls.push_back(callOf(part));
    }
    return calls;
}

void AppPlatformsEdit::setCalls(const std::vector<PlatformCall>& calls)
{
    const QSignalBlocker quiet(this);
    for (const Part& part : m_parts) {
        const auto found = std::ranges::find(calls, part.platform, &PlatformCall::platform);
        part.given->setChecked(found != calls.end());
        const PlatformCall call = found == calls.end() ? PlatformCall{} : *found;
        // What was registered by other means is shown even where one would not choose it.
        Choices methods = methodsOf(part.platform);
        if (std::ranges::find(methods, wireName(call.method), &Choice::value) == methods.end())
            methods = choices<CallMethod>();
        part.forms[left]->setChoices(u"method"_s, std::move(methods));
        part.forms[left]->setText(u"method"_s, wireName(call.method));
        part.forms[top]->setText(u"uri"_s, call.uri);
        part.forms[left]->setText(u"package"_s, call.package);
        part.forms[left]->setText(u"minVersion"_s, call.minVersion);
        part.forms[right]->setText(u"signerSha256"_s, call.signerSha256);
        part.forms[right]->setText(u"downloadUrl"_s, call.downloadUrl);
        part.forms[right]->setText(u"fallbackUrl"_s, call.fallbackUrl);
    }
}

AppPlatformsEdit::Part* AppPlatformsEdit::partOf(const QString& path, QString& field)
{
    static const QRegularExpression shape(u"^platforms\\[(\\d+)\\]\\.(.+)$"_s);
    const QRegularExpressionMatch match = shape.match(path);
    if (!match.hasMatch())
        return nullptr;
    field = match.captured(2);
    int number = match.captured(1).toInt();
    for (Part& part : m_parts) {
        if (part.given->isChecked() && number-- == 0)
            return &part;
    }
    return nullptr;
}

bool AppPlatformsEdit::setError(const QString& path, const QString& text)
{
    if (path == u"platforms") {
        m_error->setText(text);
        m_error->setVisible(!text.isEmpty());
        return true;
    }
    QString field;
    Part* part = partOf(path, field);
    return part && std::ranges::any_of(part->forms, [&](Form* form) { return form->setError(field, text); });
}

void AppPlatformsEdit::clearErrors()
{
    m_error->hide();
    for (const Part& part : m_parts) {
        for (Form* form : part.forms)
            form->clearErrors();
    }
}

void AppPlatformsEdit::focus(const QString& path)
{
    QString field;
    Part* part = partOf(path, field);
    QWidget* target = part ? part->fields->findChild<QWidget*>(field) : m_parts.front().given;
    if (target)
        target->setFocus();
}

void AppPlatformsEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppPlatformsEdit::retranslate()
{
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, Theme::current().state(StateRole::Error).text);
    m_error->setPalette(palette);
    m_error->setVisible(!m_error->text().isEmpty());
    for (const Part& part : m_parts)
        part.given->setText(text(part.platform));
}

} // namespace wardport::console
