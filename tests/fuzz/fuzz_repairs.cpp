// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// Any bytes as a list of repairs. They are refused, or leave every character of the source but white space and the
// stray hyphen.

#include "core/source/repairs.h"
#include "core/source/sourceerror.h"
#include "core/source/sourcetext.h"

#include <cstdlib>

namespace {

QString withoutSpace(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c.isSpace() ? QString() : QString(c);
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace iamm;
    const SourceText source(QStringLiteral("source"),
                            "Seasonal\n\nworkers move.\n\n- One.\n- Two\n\nis cut.\n - [...]\n-\n");
    try {
        const QByteArrayView bytes(data, static_cast<qsizetype>(size));
        const SourceText repairs(QStringLiteral("repairs"), bytes.toByteArray());
        QString left;
        for (const LogicalLine &line : Repairs(repairs).apply(source))
            left += withoutSpace(line.text);
        const QString whole = QStringLiteral("Seasonalworkersmove.-One.-Twoiscut.-[...]");
        if (left != whole && left != whole + QLatin1Char('-'))
            std::abort();
    } catch (const SourceError &) {
        return 0;
    }
    return 0;
}
