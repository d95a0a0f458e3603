// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/menucommands.h"

#include <QCoreApplication>

namespace iamm {

/// Which key does what, in groups: made from the commands of the menus themselves, so that it can't be wrong, and the
/// keys of the text, which no menu has.
class KeySheet final {
    Q_DECLARE_TR_FUNCTIONS(iamm::KeySheet)

public:
    struct Row {
        QString what;
        QString keys;
    };
    struct Group {
        QString title; ///< the menu's
        std::vector<Row> rows;
    };

    /// In the interface's language of now. No group is empty.
    static std::vector<Group> of(const std::vector<MenuCommand> &commands);

private:
    static Group textKeys();
};

} // namespace iamm
