// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/pdf.h"

#include "app/export/printedpages.h"
#include "core/words/citation.h"
#include "core/words/words.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr QMarginsF margins(14, 14, 26, 12); // millimetres; the identifiers' column widens the left one

bool isLetterCountry(QLocale::Territory territory)
{
    // The territories of US Letter in the Unicode CLDR.
    static constexpr QLocale::Territory letter[] = {
        QLocale::Belize,      QLocale::Canada,     QLocale::Chile,        QLocale::Colombia,  QLocale::CostaRica,
        QLocale::ElSalvador,  QLocale::Guatemala,  QLocale::Mexico,       QLocale::Nicaragua, QLocale::Panama,
        QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};
    return std::ranges::find(letter, territory) != std::end(letter);
}

} // namespace

QPageLayout usualPageLayout()
{
    // The interface's language changes the default locale; paper depends on the place alone.
    const bool isLetter = isLetterCountry(QLocale::system().territory());
    return QPageLayout(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, margins,
                       QPageLayout::Millimeter);
}

QString titleOf(const PrintJob &job)
{
    const Words words(job.languages.front());
    const Block *heading = job.document.block(job.section);
    if (!heading)
        return words.documentTitle();
    return shownReference(*heading, job.document, words.language()) + u" – "_s + words.documentTitle();
}

std::optional<QByteArray> pdfOf(const PrintJob &job)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(titleOf(job));
        writer.setPageLayout(usualPageLayout());
        if (!print(job, writer))
            return std::nullopt;
    }
    return buffer.data();
}

} // namespace iamm
