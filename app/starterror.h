// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QString>

namespace iamm {

/// Why there is no text to show, in a person's words: what is wrong, what is safe, what can be done.
class StartError final {
    Q_DECLARE_TR_FUNCTIONS(iamm::StartError)

public:
    /// `contentFile`: empty where none was found.
    StartError(StorageError::Reason reason, QString contentFile);

    QString what() const;
    QString whatToDo() const;

    /// Says it in a window and waits until the person has read it.
    void show() const;

private:
    StorageError::Reason m_reason;
    QString m_contentFile;
};

} // namespace iamm
