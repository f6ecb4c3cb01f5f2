// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/AboutSection.h"

#include "console/page/Emblem.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Card.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include "shared/api/Paths.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QSysInfo>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int markExtent = 48;

struct Licence {
    const char* name;
    const char* licence; ///< SPDX
};

/// What the console and the server are linked with, and the drawings.
constexpr Licence licences[] = {
    {"Qt 6", "LGPL-3.0-only"},
    {"Qt Charts", "GPL-3.0-only"},
    {"Boost", "BSL-1.0"},
    {"POCO C++", "BSL-1.0"},
    {"OpenSSL", "Apache-2.0"},
    {"PostgreSQL libpq", "PostgreSQL"},
    {"OpenLDAP", "OLDAP-2.8"},
    {"libsodium", "ISC"},
    {"libxlsxwriter", "BSD-2-Clause"},
    {"ICU", "Unicode-DFS-2016"},
    {"zlib", "Zlib"},
    {"Fluent System Icons", "MIT"},
};

QString clockText(const ClockOffset& clock)
{
    const auto offset = clock.offset();
    if (!offset)
        return {};
    return AboutSection::tr("%1 ms ± %2 ms ahead of this computer")
        .arg(formatNumber(offset->count()), formatNumber(clock.uncertainty().count()));
}

} // namespace

AboutSection::AboutSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_mark(new QLabel(this))
    , m_product(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(u"about"_s);
    buildUi();
    connect(&context.client, &ApiClient::clockObserved, this, [this] {
        if (isVisible())
            fill();
    });
    connect(&context.session, &CurrentSession::changed, this, &AboutSection::fill);
    connect(&Theme::current(), &Theme::changed, this, &AboutSection::retranslate);
    retranslate();
}

void AboutSection::buildUi()
{
    m_product->setFont(Theme::current().font(TextStyle::Title));
    m_product->setText(u"Wardport"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_copy->setObjectName(u"copyAbout"_s);
    connect(m_copy, &QPushButton::clicked, this, &AboutSection::copy);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_product);
    names->addWidget(m_summary);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * Theme::Grid);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    head->addWidget(m_copy, 0, Qt::AlignVCenter);

    auto* left = new QWidget;
    auto* right = new QWidget;
    for (QWidget* column : {left, right}) {
        auto* stack = new QVBoxLayout(column);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(2 * Theme::Grid);
    }
    addPart(left, [] { return tr("Version"); });
    addPart(left, [] { return tr("Server"); });
    addPart(left, [] { return tr("Session"); });
    addPart(right, [] { return tr("Built with"); });
    for (QWidget* column : {left, right})
        static_cast<QVBoxLayout*>(column->layout())->addStretch();
    auto* body = new QWidget;
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, Theme::Grid, 0);
    columns->setSpacing(2 * Theme::Grid);
    columns->addWidget(left, 3);
    columns->addWidget(right, 2);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2 * Theme::Grid);
    all->addLayout(head);
    all->addWidget(scroll, 1);
}

RecordView* AboutSection::addPart(QWidget* column, Text title)
{
    auto* card = new Card(column);
    auto* inset = new QVBoxLayout(card);
    inset->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    auto* view = new RecordView(title, card);
    inset->addWidget(view);
    column->layout()->addWidget(card);
    m_parts.push_back({std::move(title), view, {}});
    return view;
}

void AboutSection::refresh()
{
    setStatus({});
    // The description of the API tells its version; it is the same for everybody and needs no right.
    m_latest = m_context.client.get<RawAnswer>(
        QString::fromLatin1(Paths::openApi), this, [this](const Result<RawAnswer>& answer) {
            static const QRegularExpression version(
                u"^  version: \"?([^\"\\s]+)"_s, QRegularExpression::MultilineOption);
            m_apiVersion = answer ? version.match(QString::fromUtf8(answer->body.left(4096))).captured(1) : QString();
            fill();
        });
    fill();
}

void AboutSection::fill()
{
    std::vector<RecordLine> lines[] = {productLines(), serverLines(), sessionLines(), licenceLines()};
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].lines = std::move(lines[i]);
        m_parts[i].view->setLines(m_parts[i].lines);
    }
}

std::vector<RecordLine> AboutSection::productLines() const
{
    return {
        {u"console"_s, [] { return tr("Console"); }, fixedText(QStringLiteral(WARDPORT_VERSION))},
        {u"api"_s, [] { return tr("API of the server"); }, fixedText(m_apiVersion)},
        {u"qt"_s, [] { return tr("Qt"); }, fixedText(QString::fromLatin1(qVersion()))},
        {u"system"_s, [] { return tr("System"); },
            fixedText(QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture())},
        {u"licence"_s, [] { return tr("Licence"); }, fixedText(u"Apache-2.0"_s)},
    };
}

std::vector<RecordLine> AboutSection::serverLines() const
{
    const Session& session = m_context.session.info();
    return {
        {u"instance"_s, [] { return tr("Instance"); }, fixedText(session.instanceName)},
        {u"address"_s, [] { return tr("Address"); }, fixedText(m_context.client.server().toString())},
        {u"clock"_s, [] { return tr("Clock"); }, [this] { return clockText(m_context.client.clockOffset()); }},
        {u"data"_s, [] { return tr("Data"); },
            [sample = session.sample] { return sample ? tr("The sample hospital, not a real one") : QString(); }},
    };
}

std::vector<RecordLine> AboutSection::sessionLines() const
{
    const Session& session = m_context.session.info();
    const OrgTree& tree = m_context.orgTree;
    return {
        {u"user"_s, [] { return tr("User"); },
            [session] { return tr("%1 (%2)", "name (user name)").arg(session.displayName, session.username); }},
        {u"role"_s, [] { return tr("Role"); }, [session] { return text(session.role); }},
        {u"scope"_s, [] { return tr("Scope"); },
            [session, &tree] {
                return session.scopeOrgUnitId ? tree.pathName(*session.scopeOrgUnitId) : tr("Everything");
            }},
        {u"expires"_s, [] { return tr("Ends"); }, [session] { return formatDateTime(session.expiresAt); }},
        {u"idle"_s, [] { return tr("Ends when idle for"); },
            [session] { return formatSeconds(session.idleTimeoutSeconds); }},
    };
}

std::vector<RecordLine> AboutSection::licenceLines() const
{
    std::vector<RecordLine> lines;
    for (const Licence& entry : licences)
        lines.push_back({QString::fromLatin1(entry.licence), fixedText(QString::fromLatin1(entry.name)),
            fixedText(QString::fromLatin1(entry.licence))});
    return lines;
}

QString AboutSection::asText() const
{
    QStringList all{u"Wardport"_s};
    for (const Part& part : m_parts) {
        all << QString() << part.title();
        for (const RecordLine& line : part.lines) {
            if (const QString value = line.value(); !value.isEmpty())
                all << u"  %1: %2"_s.arg(line.name(), value);
        }
    }
    return all.join(u'\n') + u'\n';
}

void AboutSection::copy()
{
    QApplication::clipboard()->setText(asText());
    m_copied = true;
    retranslate();
}

void AboutSection::retranslate()
{
    setAccessibleName(tr("About"));
    m_mark->setPixmap(emblem(markExtent, devicePixelRatioF()));
    m_summary->setText(tr("The guarded port to a hospital's mobile business"));
    m_copy->setText(m_copied ? tr("Copied") : tr("Copy for support"));
    m_copy->setIcon(icon(m_copied ? u"check"_s : u"copy"_s));
}

} // namespace wardport::console
