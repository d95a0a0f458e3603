// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"

#include <QString>

#include <functional>
#include <vector>

namespace iamm {

/// What stands for footnote marks and links in HTML; what isn't set is left out.
struct HtmlHooks {
    std::function<QString(int number)> footnoteMark;           ///< gives HTML
    std::function<QString(const BlockId &target)> linkAddress; ///< gives an address; empty: no link
};

/// A text, or a part of it, as HTML: escaped, emphasis as <em>, no other markup but that of the hooks.
QString htmlOf(const BlockText &text, TextRange range, const HtmlHooks &hooks = {});
QString htmlOf(const BlockText &text, const HtmlHooks &hooks = {});

/// Writes the tags of nested lists: bullets for practices, numbers for understandings.
class HtmlLists final {
public:
    /// What comes before an item of this level (from 1): opens and closes lists and items as needed. `id`: the item's
    /// attribute; empty: none.
    QString beginItem(int level, const QString &id = {});
    /// The same for an item that has its printed number.
    QString beginNumberedItem(const QString &number, const QString &id = {});
    /// Closes all that is open.
    QString end();

private:
    struct Open {
        int level;
        bool numbered;
    };
    QString closeLast();
    QString openItem(int level, const QString &number, const QString &id);

    std::vector<Open> m_open;
};

} // namespace iamm
