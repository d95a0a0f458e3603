// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/bookmarks/activefolder.h"

#include "app/settings.h"
#include "core/library/libraryservice.h"

namespace iamm {

ActiveFolder::ActiveFolder(LibraryService &library, Settings &settings, QObject *parent)
    : QObject(parent), m_library(library), m_settings(settings)
{
}

QUuid ActiveFolder::id() const
{
    const QUuid chosen = m_settings.activeFolder();
    return m_library.expected().find<Folder>(chosen) ? chosen : QUuid();
}

void ActiveFolder::set(const QUuid &folder)
{
    if (folder == m_settings.activeFolder())
        return;
    m_settings.setActiveFolder(folder);
    Q_EMIT changed();
}

} // namespace iamm
