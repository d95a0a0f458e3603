// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/export/wrappedtext.h"

#include <QStringList>

namespace iamm {

namespace {
constexpr qsizetype lineLength = 72;
}

QString wrapped(const QString &text, const QString &first)
{
    const QString indent(first.size(), u' ');
    QString result;
    QString line = first;
    bool isLineEmpty = true;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!isLineEmpty && line.size() + 1 + word.size() > lineLength) {
            result += line + u'\n';
            line = indent;
            isLineEmpty = true;
        }
        line += isLineEmpty ? word : u' ' + word;
        isLineEmpty = false;
    }
    return result + line + u'\n';
}

} // namespace iamm
