// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QMap>

namespace iamm {

class SourceText;

/// Which edition and revision this is (resources/text/agenda.edition), and what each language's text is in that
/// revision: people's passages are sought anew where a text differs from the one that they were made in, so no text may
/// change while the revision stays.
class EditionList final {
public:
    /// Throws SourceError where the file isn't such a list.
    explicit EditionList(const SourceText &list);

    const QString &edition() const { return m_edition; }
    int revision() const { return m_revision; }

    /// Throws SourceError, with this list's file and line, for a language whose text is another one than is listed, and
    /// where the English text is listed (tests' lists are without) also for one that isn't listed.
    void check(const Document &document) const;

private:
    struct Entry {
        int line = 0;
        QString hash;
    };

    QString m_file;
    QString m_edition;
    int m_revision = 0;
    QMap<Language, Entry> m_texts;
};

} // namespace iamm
