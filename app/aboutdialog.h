// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace iamm {

struct AppContext;

/// What the program is, which edition of the text it shows, whose both are.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const AppContext &app, QWidget *parent);
};

} // namespace iamm
