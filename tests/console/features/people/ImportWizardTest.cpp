// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/ImportWizard.h"
#include "console/features/people/ImportAction.h"
#include "console/ui/FileDialog.h"
#include "server/tabular/SheetReader.h"
#include "shared/model/Import.h"
#include "tests/console/features/people/PeoplePageFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QTableWidget>
#include <QTemporaryDir>

namespace wardport::test {
namespace {

class ImportWizardTest : public PeoplePageTest {
protected:
    /// A file with these lines below a heading.
    QString file(const QStringList& lines, const QString& heading = u"工号,姓名,行政科室,人员类别"_s)
    {
        const QString path = m_folder.filePath(u"staff.csv"_s);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write((heading + u'\n' + lines.join(u'\n') + u'\n').toUtf8());
        return path;
    }

    /// Somebody new, somebody moved, and whoever cannot be taken.
    QString mixedFile()
    {
        const Person first = firstPerson();
        const QString code = departmentCode(first.departmentId);
        return file(
            {u"IMP-1,欧阳新,%1,医生"_s.arg(code), u"%1,改名,%2,%3"_s.arg(first.staffNo, code, categoryOf(first)),
                u"IMP-2,赵六,没有的科室,护士"_s, u"IMP-3,,%1,护士"_s.arg(code)});
    }

    QString goodFile() { return file({u"IMP-1,欧阳新,%1,医生"_s.arg(departmentCode(firstPerson().departmentId))}); }

    QString departmentCode(OrgUnitId id)
    {
        return server().as(Role::system).get(fill(Paths::orgUnit, {id.value()})).as<OrgUnit>().code;
    }

    static QString categoryOf(const Person& person)
    {
        return QString::fromUtf8(enumName(person.category).data(), qsizetype(enumName(person.category).size()));
    }

    ImportWizard* openWizard()
    {
        openPeople();
        auto* page = static_cast<PageWidget*>(m_page);
        auto* wizard = new ImportWizard(context(), page);
        QObject::connect(wizard, &ImportWizard::peopleChanged, page, &PageWidget::refresh);
        wizard->open();
        m_wizard = wizard;
        return wizard;
    }

    void upload(const QString& path)
    {
        FileDialog::setNextAnswer(path);
        require<QPushButton>(m_wizard, u"chooseFile"_s)->click();
    }

    bool isShown(const QString& name) const
    {
        return waitFor([&] {
            const auto* found = m_wizard->findChild<QWidget*>(name);
            return found && found->isVisible();
        });
    }

    void toColumns(const QString& path)
    {
        upload(path);
        ASSERT_TRUE(isShown(u"importColumns"_s)) << message().toStdString();
    }

    void toCheck(const QString& path)
    {
        toColumns(path);
        next()->click();
        ASSERT_TRUE(isShown(u"importRows"_s)) << message().toStdString();
        ASSERT_TRUE(waitFor([&] { return rowTable()->model()->rowCount() > 0; }));
    }

    /// What the column goes into.
    QComboBox* field(int column) const
    {
        return require<QTableWidget>(m_wizard, u"importColumns"_s)->cellWidget(column, 2)->findChild<QComboBox*>();
    }

    QPushButton* next() const { return require<QPushButton>(m_wizard, u"importNext"_s); }
    TableView* rowTable() const { return require<TableView>(m_wizard, u"importRows"_s); }
    QString rowCell(int row, const QString& column) const
    {
        return rowTable()->model()->index(row, rowTable()->core()->columnByKey(column)).data().toString();
    }
    QString summary() const { return require<QLabel>(m_wizard, u"importSummary"_s)->text(); }
    QString message() const
    {
        QStringList words;
        for (const QLabel* label : require<QWidget>(m_wizard, u"importMessage"_s)->findChildren<QLabel*>())
            words << label->text();
        return words.join(u' ');
    }
    bool isImported() const
    {
        return waitFor([&] {
            return rowTable()->isVisible() && summary().contains(u"added or updated"_s)
                && !summary().contains(u"would"_s);
        });
    }
    Page<Person> found(const QString& staffNo) { return list<Person>(Paths::people, u"q="_s + staffNo); }

    QTemporaryDir m_folder;
    ImportWizard* m_wizard = nullptr;
};

TEST_F(ImportWizardTest, columnsAreGuessedAndCanBeChanged)
{
    openWizard();
    toColumns(goodFile());
    auto* columns = require<QTableWidget>(m_wizard, u"importColumns"_s);
    EXPECT_EQ(columns->rowCount(), 4);
    EXPECT_EQ(columns->item(1, 1)->text(), u"欧阳新"_s);
    QComboBox* name = field(1);
    EXPECT_EQ(name->currentData().toString(), u"name"_s);
    QComboBox* staffNo = field(0);
    name->setCurrentIndex(name->findData(u"staffNo"_s));
    EXPECT_EQ(staffNo->currentData().toString(), QString()) << "a field comes from one column";
    name->setCurrentIndex(0);
    EXPECT_FALSE(next()->isEnabled()) << "who is meant, without a staff number?";
    staffNo->setCurrentIndex(staffNo->findData(u"staffNo"_s));
    EXPECT_TRUE(next()->isEnabled());
}

TEST_F(ImportWizardTest, goodFileGoesInAndTheListShowsIt)
{
    openWizard();
    toCheck(goodFile());
    EXPECT_EQ(found(u"IMP-1"_s).total, 0) << "a check changes nothing";
    EXPECT_EQ(rowCell(0, u"staffNo"_s), u"IMP-1"_s);
    EXPECT_FALSE(require<QCheckBox>(m_wizard, u"goodRowsOnly"_s)->isVisible());
    next()->click();
    ASSERT_TRUE(isImported()) << message().toStdString();
    EXPECT_EQ(found(u"IMP-1"_s).total, 1);
    next()->click();
    typeSearch(u"IMP-1"_s);
    EXPECT_TRUE(waitFor([&] { return rows() == 1 && cell(0, u"name"_s) == u"欧阳新"_s; }));
}

TEST_F(ImportWizardTest, rejectedRowsAreExplainedAndLeftOut)
{
    openWizard();
    toCheck(mixedFile());
    EXPECT_EQ(rowTable()->model()->rowCount(), 2) << "the rejected come first";
    EXPECT_TRUE(rowCell(0, u"details"_s).contains(u"没有的科室"_s)) << rowCell(0, u"details"_s).toStdString();
    EXPECT_FALSE(rowCell(1, u"details"_s).isEmpty());
    EXPECT_FALSE(next()->isEnabled());
    require<QCheckBox>(m_wizard, u"goodRowsOnly"_s)->click();
    ASSERT_TRUE(next()->isEnabled());
    next()->click();
    ASSERT_TRUE(isImported()) << message().toStdString();
    EXPECT_EQ(found(u"IMP-1"_s).total, 1);
    EXPECT_EQ(found(u"IMP-2"_s).total, 0);

    const QString path = m_folder.filePath(u"rejected.csv"_s);
    FileDialog::setNextAnswer(path);
    require<QPushButton>(m_wizard, u"saveRejected"_s)->click();
    ASSERT_TRUE(waitFor([&] { return QFile::exists(path); }));
    QFile saved(path);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const auto rows = server::readSheet(saved.readAll().toStdString()).rows;
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[1][0], u"IMP-2"_s);
}

TEST_F(ImportWizardTest, oneGoesBackToTheColumns)
{
    openWizard();
    toCheck(mixedFile());
    require<QPushButton>(m_wizard, u"importBack"_s)->click();
    ASSERT_TRUE(isShown(u"importColumns"_s));
    field(2)->setCurrentIndex(0);
    next()->click();
    ASSERT_TRUE(isShown(u"importRows"_s));
    ASSERT_TRUE(waitFor([&] { return rowTable()->model()->rowCount() == 3; })) << "nobody new without a department";
}

TEST_F(ImportWizardTest, workInProgressCanBeStopped)
{
    openWizard();
    toColumns(goodFile());
    server::Database& db = server().database();
    const auto heartbeat = [&] {
        return db.query("SELECT heartbeat_at FROM job WHERE cancel_requested AND state = 'running'")
            .one<Instant>()
            .value_or(Instant{});
    };
    {
        // Whoever asks for people waits: so does the check.
        server::Transaction lock(db);
        db.execute(u"LOCK TABLE person IN ACCESS EXCLUSIVE MODE"_s);
        next()->click();
        ASSERT_TRUE(isShown(u"jobProgress"_s)) << message().toStdString();
        ASSERT_TRUE(waitFor([&] {
            return db.query("SELECT count(*) FROM job WHERE state = 'running' AND total > 0").scalar<qint64>() == 1;
        }));
        inspect(m_wizard, u"import-progress"_s);
        require<QPushButton>(m_wizard, u"cancelJob"_s)->click();
        ASSERT_TRUE(waitFor([&] { return heartbeat() != Instant{}; }));
        // The next beat of its heart tells the job.
        const Instant before = heartbeat();
        ASSERT_TRUE(waitFor([&] { return heartbeat() > before; }));
    }
    ASSERT_TRUE(isShown(u"importColumns"_s));
    EXPECT_TRUE(message().contains(u"Stopped"_s)) << message().toStdString();
}

TEST_F(ImportWizardTest, unfinishedImportIsFoundAgain)
{
    openWizard();
    toCheck(mixedFile());
    require<QPushButton>(m_wizard, u"importClose"_s)->click();
    auto* again = new ImportWizard(context(), m_page);
    again->open();
    m_wizard = again;
    ASSERT_TRUE(isShown(u"continueImport"_s));
    require<QPushButton>(m_wizard, u"continueImport"_s)->click();
    ASSERT_TRUE(isShown(u"importRows"_s));
    EXPECT_TRUE(waitFor([&] { return rowTable()->model()->rowCount() == 2; }));
}

TEST_F(ImportWizardTest, fileThatIsNoneIsRefusedInWords)
{
    openWizard();
    const QString path = m_folder.filePath(u"picture.xlsx"_s);
    QFile out(path);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("PK\x03\x04 not a workbook");
    out.close();
    upload(path);
    EXPECT_TRUE(waitFor([&] { return message().contains(u"not taken"_s); }));
    EXPECT_TRUE(require<QPushButton>(m_wizard, u"chooseFile"_s)->isVisible());
}

TEST_F(ImportWizardTest, actionOpensTheWizard)
{
    openPeople();
    auto* action = new ImportAction(context(), m_page);
    action->trigger();
    m_wizard = m_page->findChild<ImportWizard*>();
    ASSERT_NE(m_wizard, nullptr);
    EXPECT_TRUE(m_wizard->isVisible());
}

TEST_F(ImportWizardTest, fileStepLooksRight)
{
    openWizard();
    inspect(m_wizard, u"import-file"_s);
}

TEST_F(ImportWizardTest, columnsStepLooksRight)
{
    openWizard();
    toColumns(mixedFile());
    inspect(m_wizard, u"import-columns"_s);
}

TEST_F(ImportWizardTest, checkStepLooksRight)
{
    openWizard();
    toCheck(mixedFile());
    inspect(m_wizard, u"import-check"_s);
}

TEST_F(ImportWizardTest, resultLooksRight)
{
    openWizard();
    toCheck(goodFile());
    next()->click();
    ASSERT_TRUE(isImported());
    ASSERT_TRUE(waitFor([&] { return rowTable()->model()->rowCount() > 0; }));
    inspect(m_wizard, u"import-result"_s);
}

} // namespace
} // namespace wardport::test
