// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/system/openrequest.h"

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QFileSystemWatcher;
class QTimer;
QT_END_NAMESPACE

namespace iamm {

/// Takes what other starts hand over, as soon as it lies in the folder. Lives in a thread of its own, since a network
/// folder may not answer for minutes; made elsewhere and moved there.
class OpenRequestListener final : public QObject {
    Q_OBJECT

public:
    explicit OpenRequestListener(QString folder);
    ~OpenRequestListener() override;

    /// In its thread.
    void start();

Q_SIGNALS:
    void taken(const iamm::OpenRequest &request);

private:
    void look();

    const QString m_folder;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    std::unique_ptr<QTimer> m_often;
};

} // namespace iamm
