// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUuid>

namespace iamm {

/// Who made a record. The identifier is random, made with the library; two people may have the same name.
struct Author {
    QUuid id;
    QString name; ///< may be empty
    bool operator==(const Author &) const = default;
};

} // namespace iamm
