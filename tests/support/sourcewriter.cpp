// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/sourcewriter.h"

#include "core/source/logicalline.h"
#include "core/source/sourcestructure.h"

#include <QStringList>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

QString superscript(int number)
{
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString result;
    for (const QChar digit : QString::number(number))
        result += digits[digit.digitValue()];
    return result;
}

QString markedUp(const std::optional<BlockText> &text, EmphasisMarkup markup)
{
    return text ? withMarkup(*text, markup) : QString(missingText);
}

bool isBeforeContents(const Block &block)
{
    return block.kind == BlockKind::Front || (block.kind == BlockKind::Title && block.number != "3"_L1);
}

} // namespace

QString withMarkup(const BlockText &text, EmphasisMarkup markup)
{
    const bool asterisks = markup == EmphasisMarkup::Asterisks;
    QString result;
    for (int i = 0; i <= text.text.size(); ++i) {
        if (std::ranges::any_of(text.marks, [i](const Mark &mark) { return mark.range.end() == i; }))
            result += asterisks ? "*"_L1 : "</i>"_L1;
        for (const FootnoteMark &mark : text.footnotes)
            result += mark.at == i ? superscript(mark.number) : QString();
        if (std::ranges::any_of(text.marks, [i](const Mark &mark) { return mark.range.start == i; }))
            result += asterisks ? "*"_L1 : "<i>"_L1;
        if (i < text.text.size())
            result += text.text[i];
    }
    return result;
}

QString sourceLine(const Block &block, Language language)
{
    const QString text = markedUp(block.texts[language], EmphasisMarkup::Asterisks);
    switch (block.kind) {
    case BlockKind::Heading:
        return (block.level == 4 ? u"(%1) "_s : u"%1. "_s).arg(block.number) + text;
    case BlockKind::Understanding:
        return block.number + u". "_s + text;
    case BlockKind::Practice:
        return (block.level == 2 ? u" "_s : QString()) + itemStart.toString() + text;
    case BlockKind::Open:
        return itemStart.toString() + text;
    case BlockKind::Footnote:
        return superscript(block.number.toInt()) + u' ' + text;
    default:
        return text;
    }
}

QString contentsLine(const Section &section, Language language)
{
    const QString title = markedUp(section.contentsTitle[language], EmphasisMarkup::Tags);
    return printedNumber(section) + u' ' + title + u'\t' + QString::number(section.page);
}

QString sourceOf(const Document &document, Language language)
{
    QStringList before;
    QStringList after;
    for (const Block &block : document.allBlocks()) {
        const QString line = sourceLine(block, language);
        // A list stands in lines that follow each other, everything else between blank lines.
        const bool isItem = block.kind == BlockKind::Practice || block.kind == BlockKind::Open
                            || block.kind == BlockKind::Understanding;
        (isBeforeContents(block) ? before : after) << (isItem ? line : u'\n' + line + u'\n');
    }
    QStringList contents;
    for (const Section &section : document.sections())
        contents << contentsLine(section, language);
    return (before + contents + after).join(u'\n') + u'\n';
}

} // namespace iamm
