// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/record.h"

#include <QDateTime>
#include <QUuid>

#include <vector>

namespace iamm {

/// What a library file says, as values.
struct ExchangeContents {
    QUuid library;             ///< that it was saved from
    Author owner;              ///< of that library
    QString edition;           ///< of the document that the owner had before them: "iamm-2004-draft"
    int revision = 0;          ///< of that edition
    QString program;           ///< that wrote it: "IAMM Browser 1.0"; for people
    QDateTime generated;       ///< when, by that computer's clock; for people
    std::vector<Record> items; ///< in the file's order, each identifier once; what is deleted is emptied()
    bool operator==(const ExchangeContents &) const = default;
};

} // namespace iamm
