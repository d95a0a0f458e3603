// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readerwords.h"

#include <QLocale>

namespace iamm {

QString ReaderWords::gap(const Block &block, Language language)
{
    if (block.isStale(language))
        //: Stands where a translation was made from an older English text and isn't shown.
        return tr("This translation is out of date: the English text has changed since.");
    switch (language) {
    case Language::English:
        return tr("There is no English text here.");
    case Language::French:
        return tr("There is no French text here yet.");
    case Language::Spanish:
        return tr("There is no Spanish text here yet.");
    }
    Q_UNREACHABLE();
}

QString ReaderWords::notice()
{
    return tr("Draft for the consultations of 2004. The Agenda published in 2005 differs.") + QChar::LineSeparator
           + tr("Search with Ctrl+K, go to a reference with Ctrl+G, bookmark a practice with Ctrl+D.");
}

QString ReaderWords::openForProposals()
{
    //: A place that the Agenda's authors left open for practices proposed at the consultations.
    return tr("Open for proposals");
}

QString ReaderWords::headingLevel(int level)
{
    //: Said by screen readers of a heading.
    return tr("heading level %1").arg(level);
}

QString ReaderWords::footnote(int number)
{
    //: Said by screen readers of a footnote's mark in the text.
    return tr("note %1").arg(number);
}

QString ReaderWords::term()
{
    //: Said by screen readers of a marked term in the text, which leads to the termbase.
    return tr("term");
}

Language ReaderWords::spokenLanguage()
{
    return languageFromCode(QStringView(QLocale().name()).left(2)).value_or(Language::English);
}

} // namespace iamm
