// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace iamm {

struct Change;
class LibraryService;
class WindowContext;

/// Says in a window's status bar what happened to the library, after it was committed: in each window, since all show
/// the same library. What was refused is the LibraryBar's to say.
class LibraryVoice final : public QObject {
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit LibraryVoice(WindowContext &context, QObject *parent = nullptr);

private:
    QString whereOf(const Change &change) const;

    WindowContext &m_context;
};

} // namespace iamm
