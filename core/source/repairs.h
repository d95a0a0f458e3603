// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/source/logicalline.h"

#include <vector>

namespace iamm {

class SourceText;
struct DataRow;

/// The repairs of one source (resources/text/agenda.repairs says what they may do), and their work.
class Repairs final {
public:
    /// None: every line as it stands.
    Repairs() = default;
    /// Throws SourceError where the file isn't a list of repairs.
    explicit Repairs(const SourceText &repairs);

    /// The lines of the source that have something on them, repaired. Throws SourceError, with the repair's own file
    /// and line, where a repair doesn't fit the source.
    std::vector<LogicalLine> apply(const SourceText &source) const;

private:
    enum class Action { Join, SetLevel, Drop };
    struct Repair {
        int ownLine = 0; ///< in the repairs file
        int line = 0;    ///< in the source
        Action action = Action::Join;
        int level = 0;
        QString begins;
    };

    Repair repairOf(const SourceText &repairs, const DataRow &row) const;
    const Repair *repairAt(int line) const;
    void require(bool fits, const Repair &repair, const QString &reason) const;
    void checkWords(const Repair &repair, const SourceText &source) const;
    void apply(const Repair &repair, const SourceText &source, LogicalLine line, std::vector<LogicalLine> &lines) const;

    QString m_file;
    std::vector<Repair> m_repairs; ///< by line, ascending
};

} // namespace iamm
