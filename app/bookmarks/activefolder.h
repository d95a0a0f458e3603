// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUuid>

namespace iamm {

class LibraryService;
class Settings;

/// The folder that new bookmarks go to, kept in the settings. Once per program.
class ActiveFolder final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    ActiveFolder(LibraryService &library, Settings &settings, QObject *parent = nullptr);

    /// Null for none, and while the folder isn't there.
    QUuid id() const;
    void set(const QUuid &folder);

Q_SIGNALS:
    void changed();

private:
    LibraryService &m_library;
    Settings &m_settings;
};

} // namespace iamm
