// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/menucommands.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QTextDocument;
QT_END_NAMESPACE

namespace iamm {

/// What the help's pages leave open, because it is the program's own or the person's: a page says
///   {{do:bookmarks.toggle}}    the command's way through the menus and its key
///   {{key:bookmarks.toggle}}   its key alone
///   {{keys}}                   the whole sheet of keys
///   {{library}}                the folder in which the library lies
/// Filled in as plain text after the page's Markdown was read: a folder's name can't be taken for markup.
class PageFilling final {
public:
    /// The folder as the person's system writes it.
    PageFilling(std::vector<MenuCommand> commands, QString libraryFolder);

    /// Fills every place in the page. What isn't known stays as it is.
    void fill(QTextDocument &page) const;

private:
    const MenuCommand *command(const QString &name) const;

    std::vector<MenuCommand> m_commands;
    QString m_libraryFolder;
};

} // namespace iamm
