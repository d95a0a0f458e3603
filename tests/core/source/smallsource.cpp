// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/core/source/smallsource.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace iamm {

using namespace Qt::StringLiterals;

QString smallText()
{
    return u"A Small Agenda\n"
           "\n"
           "of two parts\n"
           "\n"
           "A Small Agenda\n"
           "\n"
           "Table of Contents\n"
           "\n"
           "I. Understandings\t1\n"
           "II. Practices\t2\n"
           "1. First Chapter\t2\n"
           "a. Of <i>Words</i>\t3\n"
           "\n"
           "A Small Agenda\n"
           "\n"
           "I. Understandings\n"
           "\n"
           "We understand the following:\n"
           "\n"
           "1. People move.\n"
           "2. They always did.\n"
           "\n"
           "II. Practices\n"
           "\n"
           "1. First Chapter¹\n"
           "\n"
           "A paragraph with *an emphasis* in it.\n"
           "\n"
           "¹ A note.\n"
           "\n"
           "a. Of *Words*\n"
           "\n"
           "Effective practices:\n"
           "\n"
           "- Speaking.\n"
           " - Speaking loudly.\n"
           "- Listening.\n"
           "- [...]\n"_s;
}

SmallSource &SmallSource::replace(const QString &what, const QString &with)
{
    const qsizetype at = english.indexOf(what);
    if (at < 0)
        ADD_FAILURE() << "not in the text: " << what.toStdString();
    else
        english.replace(at, what.size(), with);
    return *this;
}

SourceFiles SmallSource::files() const
{
    SourceFiles files;
    files.english = SourceText(u"small.txt"_s, english.toUtf8());
    files.repairs = SourceText(u"small.repairs"_s, repairs.toUtf8());
    files.pages = SourceText(u"small.pages"_s, pages.toUtf8());
    files.headings = SourceText(u"small.headings"_s, headings.toUtf8());
    files.links = SourceText(u"small.links"_s, links.toUtf8());
    files.edition = SourceText(u"small.edition"_s, edition.toUtf8());
    if (!identifiers.isNull())
        files.identifiers = SourceText(u"identifiers.tsv"_s, identifiers.toUtf8());
    if (!french.isNull())
        files.translations.emplace(Language::French, SourceText(u"small.fr.txt"_s, french.toUtf8()));
    if (!frenchBasis.isNull())
        files.bases.emplace(Language::French, SourceText(u"small.fr.basis"_s, frenchBasis.toUtf8()));
    if (!frenchNotes.isNull())
        files.translatorsNotes.emplace(Language::French, SourceText(u"small.fr.notes"_s, frenchNotes.toUtf8()));
    return files;
}

void PrintTo(const Refusal &refusal, std::ostream *out)
{
    *out << refusal.file.toStdString() << ':' << refusal.line << ": " << refusal.reason.toStdString();
}

Refusal refusal(const SourceFiles &files)
{
    try {
        parsedSource(files);
    } catch (const SourceError &error) {
        return {error.file(), error.line(), error.reason()};
    }
    return {};
}

int lineOf(const QString &text, const QString &start)
{
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].startsWith(start))
            return i + 1;
    }
    return 0;
}

} // namespace iamm
