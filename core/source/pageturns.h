// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace iamm {

class SourceText;

/// What is known about the printed pages beside the contents (resources/text/agenda.pages).
class PageTurns final {
public:
    struct Turn {
        int ownLine = 0; ///< in the file of page turns
        int page = 0;    ///< that begins here
    };

    /// None.
    PageTurns() = default;
    /// Throws SourceError where the file isn't a list of them, or its turns run backwards.
    explicit PageTurns(const SourceText &turns);

    const QString &file() const { return m_file; }
    /// By line of the source.
    const QMap<int, Turn> &turns() const { return m_turns; }
    /// By number of the footnote: the page on which it stands.
    const QMap<int, int> &notes() const { return m_notes; }
    /// The document's last page; 0: that on which its last section starts.
    int lastPage() const { return m_lastPage; }

private:
    void addTurn(int ownLine, int line, int page);

    QString m_file;
    QMap<int, Turn> m_turns;
    QMap<int, int> m_notes;
    int m_lastPage = 0;
};

} // namespace iamm
