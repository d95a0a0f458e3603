// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/quotation.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace iamm {

class WindowContext;

/// Copying and citing the current passage, each time with a word on what was copied. Owned by the window.
class CopyActions final : public QObject {
    Q_OBJECT

public:
    /// `context` must outlive it.
    CopyActions(WindowContext &context, QObject *parent);

    void retranslate() const;

    QAction *copyText = nullptr;
    QAction *copyWithCitation = nullptr;
    QAction *copyCitation = nullptr;
    QAction *copyWithOriginal = nullptr; ///< shown where the text isn't English
    QAction *copyLink = nullptr;

private:
    void onCopyText();
    void onCopyWithCitation();
    void onCopyCitation();
    void onCopyWithOriginal();
    void onCopyLink();
    void updateOriginal();
    /// A text that isn't the one of the build is not handed on; a link to a place is.
    void followTrust();
    /// To the clipboard; says `message`, or that there is nothing to copy.
    void put(const CopiedText &text, const QString &message);
    /// The current passage as it is named to people: "III.11.b, practices [1]–[3]".
    QString reference() const;

    WindowContext &m_context;
};

} // namespace iamm
