// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"

#include <QString>

#include <functional>
#include <vector>

namespace iamm {

/// A text, or a part of it, as HTML: escaped, emphasis as <em>, no other markup. `footnoteMark` makes what stands for
/// the footnote of that number; without it there are no marks.
QString htmlOf(const BlockText &text, TextRange range,
               const std::function<QString(int number)> &footnoteMark = nullptr);
QString htmlOf(const BlockText &text, const std::function<QString(int number)> &footnoteMark = nullptr);

/// Writes the tags of nested lists: bullets for practices, numbers for understandings.
class HtmlLists final {
public:
    /// What comes before an item of this level (from 1): opens and closes lists and items as needed.
    QString beginItem(int level);
    /// The same for an item that has its printed number.
    QString beginNumberedItem(const QString &number);
    /// Closes all that is open.
    QString end();

private:
    struct Open {
        int level;
        bool numbered;
    };
    QString closeLast();
    QString openItem(int level, const QString &number);

    std::vector<Open> m_open;
};

} // namespace iamm
