// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0

// bench_matrix [people] [apps] [rounds]: the console's access matrix from the server's answer as text to the first picture on
// screen, then frames a second while it scrolls, beside Qt's own table view with its default delegate on the same cells. The
// two take turns in each round; medians stand with their ratio.

#include "console/features/access/MatrixView.h"
#include "console/net/ApiClient.h"
#include "console/page/IconStore.h"
#include "console/ui/Theme.h"
#include "shared/json/JsonReader.h"
#include "shared/json/JsonWriter.h"
#include "tests/bench/support/Measured.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <cstdio>
#include <random>

namespace {

using namespace wardport;
using namespace wardport::bench;
using namespace wardport::console;
using namespace Qt::Literals::StringLiterals;

constexpr QSize screen{1920, 1080};
constexpr int unitCount = 200;
constexpr int frames = 200;
constexpr int step = 40; ///< pixels a frame, what a wheel turned quickly makes

struct Plan {
    int people = 5'000;
    int apps = 300;
    int rounds = 5;
};

/// The answers as they come from the server: units, and people under them.
struct Answers {
    std::string units;
    std::string people;
};

Answers makeAnswers(const Plan& plan)
{
    std::mt19937 random{1};
    const auto cells = [&] {
        constexpr char kinds[] = "......aaaaAtTsSdD";
        QString text(plan.apps, u'.');
        for (QChar& cell : text)
            cell = QLatin1Char(kinds[random() % (sizeof kinds - 1)]);
        return text;
    };
    AccessMatrix units;
    constexpr const char16_t* categories[] = {
        u"clinical", u"nursing", u"medicalTechnology", u"administration", u"operations"};
    for (int i = 0; i < plan.apps; ++i)
        units.apps.push_back({AppId{i + 1}, u"移动应用%1"_s.arg(i), u"Mobile app %1"_s.arg(i),
            QString::fromUtf16(categories[i % 5]), u"published"_s, std::nullopt});
    AccessMatrix people = units;
    units.rows.push_back({SubjectType::everyone, u"1"_s, u"附属医院"_s, u"H1"_s, std::nullopt, cells()});
    for (int i = 0; i < unitCount; ++i)
        units.rows.push_back({SubjectType::department, QString::number(i + 2), u"临床科室%1"_s.arg(i), u"D%1"_s.arg(i),
            OrgUnitId{1}, cells()});
    for (int i = 0; i < plan.people; ++i)
        people.rows.push_back({SubjectType::person, QString::number(i + 1), u"王小明%1"_s.arg(i),
            u"%1"_s.arg(10'000 + i), OrgUnitId{2 + i % unitCount}, cells()});
    return {json::toJson(units), json::toJson(people)};
}

/// One frame: all that a turn of the event loop paints.
void nextFrame()
{
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

/// Counts what is really painted: a frame that was merged with the next or left out is none.
class PaintCounter final : public QObject {
public:
    explicit PaintCounter(QWidget* painted) { painted->installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

double framesPerSecond(const QAbstractScrollArea& view, QScrollBar& bar)
{
    bar.setValue(0);
    nextFrame();
    const PaintCounter painted(view.viewport());
    QElapsedTimer since;
    since.start();
    for (int i = 1; i <= frames; ++i) {
        bar.setValue(std::min(i * step, bar.maximum()));
        nextFrame();
    }
    return painted.count() * 1e9 / static_cast<double>(since.nsecsElapsed());
}

/// The same cells as Qt's table view wants them.
class PlainTable final : public QAbstractTableModel {
public:
    explicit PlainTable(const MatrixModel& matrix)
        : m_matrix(matrix)
    {
    }

    int rowCount(const QModelIndex&) const override { return m_matrix.rowCount(); }
    int columnCount(const QModelIndex&) const override { return m_matrix.columnCount(); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString(QLatin1Char(m_matrix.cell(index.row(), index.column()))))
                                       : QVariant();
    }

private:
    const MatrixModel& m_matrix;
};

class MatrixBench {
public:
    explicit MatrixBench(const Plan& plan)
        : m_plan(plan)
        , m_answers(makeAnswers(plan))
    {
    }

    bool run()
    {
        for (int round = 0; round < m_plan.rounds; ++round)
            runRound();
        std::printf(
            "%d people x %d apps, %d x %d pixels\n", m_plan.people, m_plan.apps, screen.width(), screen.height());
        std::printf("whole repaints a second: %.0f\n", median(m_repaints));
        std::printf("Qt's table view: %.0f frames/s down, %.0f across\n", median(m_plainDown), median(m_plainAcross));
        std::printf("against it: %.1f x down, %.1f x across\n", median(m_down) / median(m_plainDown),
            median(m_across) / median(m_plainAcross));
        const bool usable = judge("usable, ms", median(m_usable), 1'000, 300, true);
        const bool down = judge("scrolling down, frames/s", median(m_down), 60, 120);
        const bool across = judge("scrolling across, frames/s", median(m_across), 60, 120);
        return usable && down && across;
    }

private:
    void runRound()
    {
        PendingChanges pending;
        MatrixModel model(pending);
        MatrixView view(model, m_icons);
        view.resize(screen);
        view.show();
        nextFrame();

        QElapsedTimer since;
        since.start();
        const auto units = json::fromJson<AccessMatrix>(m_answers.units);
        const auto people = json::fromJson<AccessMatrix>(m_answers.people);
        model.setMatrix(MatrixRows::people, units, &people);
        model.openAll(true);
        view.setCurrent({0, 0});
        nextFrame();
        m_usable.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);

        m_down.push_back(framesPerSecond(view, *view.verticalScrollBar()));
        m_across.push_back(framesPerSecond(view, *view.horizontalScrollBar()));
        since.start();
        for (int i = 0; i < frames; ++i)
            view.viewport()->repaint();
        m_repaints.push_back(frames * 1e9 / static_cast<double>(since.nsecsElapsed()));
        view.hide();

        PlainTable table(model);
        QTableView plain;
        plain.setModel(&table);
        plain.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        plain.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        plain.horizontalHeader()->setDefaultSectionSize(CellPixmaps::Width);
        plain.verticalHeader()->setDefaultSectionSize(CellPixmaps::Height);
        plain.resize(screen);
        plain.show();
        nextFrame();
        m_plainDown.push_back(framesPerSecond(plain, *plain.verticalScrollBar()));
        m_plainAcross.push_back(framesPerSecond(plain, *plain.horizontalScrollBar()));
    }

    const Plan m_plan;
    const Answers m_answers;
    ApiClient m_client;
    AppsApi m_apps{m_client};
    IconStore m_icons{m_apps};
    std::vector<double> m_usable;
    std::vector<double> m_down;
    std::vector<double> m_across;
    std::vector<double> m_repaints;
    std::vector<double> m_plainDown;
    std::vector<double> m_plainAcross;
};

} // namespace

int main(int count, char** arguments)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(count, arguments);
    Theme::current().install(app);
    Plan plan;
    const QStringList words = QApplication::arguments();
    if (words.size() > 1)
        plan.people = words[1].toInt();
    if (words.size() > 2)
        plan.apps = words[2].toInt();
    if (words.size() > 3)
        plan.rounds = words[3].toInt();
    return MatrixBench(plan).run() ? 0 : 1;
}
