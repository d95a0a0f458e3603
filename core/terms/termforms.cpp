// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/termforms.h"

#include <QRegularExpression>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

bool hasLetters(const QString &form)
{
    return std::ranges::any_of(form, [](QChar character) { return character.isLetter(); });
}

} // namespace

QString withoutHeadingNumber(const QString &heading)
{
    static const QRegularExpression number(uR"(^(?:[IVX]+\.|\d+\.|[a-z]\.|\(\d+\))\s+)"_s);
    return QString(heading).remove(number);
}

QStringList formsOf(const QString &words)
{
    static const QRegularExpression inParentheses(uR"(^(.+)\s\(([^()]+)\)$)"_s);
    QStringList forms;
    for (const QString &part : words.split(u';')) {
        const QString form = withoutHeadingNumber(part.simplified());
        const QRegularExpressionMatch match = inParentheses.match(form);
        forms.append(match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList{form});
    }
    forms.removeIf([](const QString &form) { return !hasLetters(form); });
    forms.removeDuplicates();
    return forms;
}

} // namespace iamm
