// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    // No test needs a screen, and none may touch the person's own files or settings.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    ::testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("iamm-tests"));
    QApplication::setApplicationName(QStringLiteral("iamm-browser"));
    return RUN_ALL_TESTS();
}
