// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace iamm {

class MainWindow;

/// The sheet of keys, made from the actions of the window themselves, so that it can't be wrong.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(MainWindow &window);
};

} // namespace iamm
