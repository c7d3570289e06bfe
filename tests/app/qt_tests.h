// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

namespace ql::test {

/// A class of QtTest cases. All are in one program, which is told the one to run: `app_test PaintTest [QtTest's
/// arguments]`.
class QtTest {
public:
    using Run = int (*)(int argc, char** argv);

    /// The name outlives the program's tests.
    QtTest(const char* itsName, Run itsRun);

    const char* name;
    Run run;
};

/// How a tester of item models tells what it finds.
constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

template <class Test, class Application> int runQtTest(int argc, char** argv)
{
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN does
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace ql::test

/// In place of QTEST_MAIN and QTEST_GUILESS_MAIN.
#define QL_QT_TEST(Test) static const ql::test::QtTest entry##Test(#Test, ql::test::runQtTest<Test, QApplication>);
#define QL_QT_TEST_WITHOUT_WINDOWS(Test)                                                                               \
    static const ql::test::QtTest entry##Test(#Test, ql::test::runQtTest<Test, QCoreApplication>);
