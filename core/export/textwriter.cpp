// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/export/textwriter.h"

#include "core/export/wrappedtext.h"

#include <QStringList>

#include <algorithm>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

/// The text with its footnote marks as "[note 4]": superscript digits are lost in many mails.
QString withFootnoteMarks(const BlockText &text, const Words &words)
{
    std::vector<FootnoteMark> marks = text.footnotes;
    std::ranges::sort(marks, std::ranges::greater(), &FootnoteMark::at);
    QString result = text.text;
    for (const FootnoteMark &mark : marks) {
        const QString label = words.numbered(BlockKind::Footnote, QString::number(mark.number));
        result.insert(mark.at, u" ["_s + label + u']');
    }
    return result;
}

QChar underlineOf(int level)
{
    static constexpr QStringView lines = u"==-~.";
    return lines[std::clamp(level, 1, 4)];
}

/// The number in the brackets of print, indented by level: "[3.4] ".
QString practiceNumber(const Block &block)
{
    return QString(block.level > 1 ? 4 : 0, u' ') + u'[' + block.number + u"] "_s;
}

} // namespace

void TextWriter::beginDocument(const ExportHead &head)
{
    m_head.emplace(head);
    writeUnderlined(words().documentTitle(), u'=');
    for (const Language language : head.languages) {
        const Words words(language);
        m_text += u'\n' + wrapped(words.edition(CitationForm::Full)) + wrapped(words.editionNotice());
        if (head.document.status(language) == TextStatus::UnofficialTranslation)
            m_text += wrapped(words.translationNotice());
    }
}

void TextWriter::front(const Block &block)
{
    writeTexts(block);
}

void TextWriter::beginSection(const Section &section, const Block &heading)
{
    QStringList titles;
    for (const Language language : m_head->languages)
        titles += text(heading, language);
    m_text += u'\n';
    const QString page = section.page > 0 ? u" ("_s + words().page(section.page) + u')' : QString();
    writeUnderlined(printedNumber(section) + u' ' + titles.join(u" / "_s) + page, underlineOf(section.level));
}

void TextWriter::block(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Understanding:
        writeTexts(block, block.number + u". "_s);
        return;
    case BlockKind::Practice:
        writeTexts(block, practiceNumber(block));
        return;
    case BlockKind::Open:
        writeTexts(block, {}, u" ("_s + words().openForProposals() + u')');
        return;
    default:
        writeTexts(block);
    }
}

void TextWriter::footnote(const Block &block)
{
    if (!m_hasFootnotes) {
        m_text += u'\n';
        writeUnderlined(words().footnotes(), u'=');
    }
    m_hasFootnotes = true;
    writeTexts(block, block.number + u"  "_s);
}

void TextWriter::writeTexts(const Block &block, const QString &before, const QString &after)
{
    m_text += u'\n';
    QString first = before;
    for (const Language language : m_head->languages) {
        m_text += wrapped(text(block, language) + after, first + languageLabel(language));
        first = QString(before.size(), u' ');
    }
}

QString TextWriter::text(const Block &block, Language language) const
{
    const Words words(language);
    const BlockText *found = block.text(language);
    return found ? withFootnoteMarks(*found, words) : words.missingText();
}

QString TextWriter::languageLabel(Language language) const
{
    return m_head->languages.size() > 1 ? languageCode(language) + u"  "_s : QString();
}

void TextWriter::writeUnderlined(const QString &text, QChar line)
{
    const QString lines = wrapped(text);
    qsizetype longest = 0;
    const QStringList all = lines.split(u'\n');
    for (const QString &one : all)
        longest = std::max(longest, one.size());
    m_text += lines + QString(longest, line) + u'\n';
}

} // namespace iamm
