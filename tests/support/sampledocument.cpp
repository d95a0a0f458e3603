// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/sampledocument.h"

#include <algorithm>
#include <utility>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

/// Puts a document together in document order.
class DocumentBuilder final {
public:
    void heading(const QString &id, const QString &title, int page)
    {
        const qsizetype stop = id.lastIndexOf(u'.');
        Section section;
        section.id = BlockId(id);
        section.parent = BlockId(stop < 0 ? QString() : id.left(stop));
        section.number = id.sliced(stop + 1);
        section.level = static_cast<int>(id.count(u'.')) + 1;
        section.page = page;
        section.contentsTitle[Language::English] = BlockText{title, {}, {}, {}};
        m_section = section.id;
        Block &block = add(id, BlockKind::Heading, {page, page}, title);
        block.level = section.level;
        block.number = section.number;
        m_sections.push_back(std::move(section));
    }

    Block &add(const QString &id, BlockKind kind, PageRange pages, const QString &text)
    {
        Block block;
        block.id = BlockId(id);
        block.section = kind == BlockKind::Front || kind == BlockKind::Title ? BlockId() : m_section;
        block.kind = kind;
        block.pages = pages;
        block.texts[Language::English] = BlockText{text, {}, {}, {}};
        m_blocks.push_back(std::move(block));
        return m_blocks.back();
    }

    void paragraph(int number, PageRange pages, const QString &text)
    {
        add(m_section.value() + u"-para"_s + QString::number(number), BlockKind::Paragraph, pages, text);
    }

    Block &numbered(BlockKind kind, const QString &number, PageRange pages, const QString &text)
    {
        Block &block = add(m_section.value() + u'-' + number, kind, pages, text);
        block.number = number;
        block.level = kind == BlockKind::Practice ? static_cast<int>(number.count(u'.')) + 1 : 0;
        return block;
    }

    void lead(PageRange pages)
    {
        add(m_section.value() + u"-lead"_s, BlockKind::Lead, pages, u"Effective practices:"_s);
    }
    void open(PageRange pages) { add(m_section.value() + u"-open"_s, BlockKind::Open, pages, u"[...]"_s); }

    void practices(int count, PageRange pages)
    {
        for (int i = 1; i <= count; ++i)
            numbered(BlockKind::Practice, QString::number(i), pages, u"Promotion of measure %1."_s.arg(i));
    }

    Block &last() { return m_blocks.back(); }
    Section &lastSection() { return m_sections.back(); }

    Document document()
    {
        Edition edition{u"iamm-2004-draft"_s, 1, {}};
        for (const Language language : allLanguages) {
            const TextStatus status =
                language == Language::English ? TextStatus::Official : TextStatus::UnofficialTranslation;
            edition.languages.push_back({language, status, u"sha256:0"_s});
        }
        return {edition, m_sections, m_blocks};
    }

private:
    BlockId m_section;
    std::vector<Section> m_sections;
    std::vector<Block> m_blocks;
};

void translate(Block &block, const QString &french, const QString &spanish)
{
    block.texts[Language::French] = BlockText{french, {}, {}, {}};
    if (!spanish.isEmpty())
        block.texts[Language::Spanish] = BlockText{spanish, {}, {}, {}};
}

void addIntroduction(DocumentBuilder &builder)
{
    builder.add(u"front-1"_s, BlockKind::Front, {}, u"The Berne Initiative"_s);
    builder.add(u"front-2"_s, BlockKind::Front, {}, u"REGIONAL CONSULTATIONS"_s);
    builder.add(u"title-1"_s, BlockKind::Title, {}, u"Table of Contents"_s);
    builder.heading(u"I"_s, u"Introduction"_s, 5);
    builder.heading(u"I.1"_s, u"Migration Realities"_s, 5);
    builder.paragraph(1, {5, 5}, u"The movement of people <across borders> & more."_s);
    builder.paragraph(2, {5, 5}, u"International migration is “trans-national”."_s);
    builder.last().texts[Language::English]->footnotes = {{1, 27}};
    builder.add(u"fn1"_s, BlockKind::Footnote, {5, 5}, u"See World Migration 2003, Chapter 1."_s);
    builder.last().number = u"1"_s;
    builder.last().texts[Language::English]->marks = {{{4, 20}, MarkStyle::Emphasis}};
    builder.heading(u"I.4"_s, u"Existing Legal Framework"_s, 7);
    builder.paragraph(1, {7, 7}, u"There is no comprehensive framework."_s);
}

void addUnderstandings(DocumentBuilder &builder)
{
    builder.heading(u"II"_s, u"Common Understandings"_s, 8);
    builder.paragraph(1, {8, 8}, u"The Agenda is based on the following:"_s);
    for (int i = 1; i <= 20; ++i) {
        const int page = i <= 12 ? 8 : 9;
        builder.numbered(BlockKind::Understanding, QString::number(i), {page, page}, u"Understanding %1."_s.arg(i));
    }
}

void addFirstChapters(DocumentBuilder &builder)
{
    builder.heading(u"III"_s, u"Effective Practices"_s, 10);
    builder.paragraph(1, {10, 10}, u"The following effective practices emanate largely from declarations."_s);
    builder.heading(u"III.1"_s, u"International Co-operation"_s, 10);
    builder.heading(u"III.2"_s, u"National Migration Policy"_s, 12);
    builder.lead({12, 12});
    builder.practices(7, {12, 12});
    builder.open({12, 13});
    builder.heading(u"III.3"_s, u"Entry and Stay"_s, 13);
    builder.practices(1, {13, 13});
    builder.heading(u"III.4"_s, u"Regular Migration"_s, 15);
    builder.paragraph(1, {15, 15}, u"Today, all states are affected."_s);
    builder.heading(u"III.4.a"_s, u"Temporary Migration"_s, 15);
    builder.paragraph(1, {15, 16}, u"A paragraph that runs over a turn of the page."_s);
    builder.lead({16, 16});
    builder.practices(8, {16, 16});
    builder.open({16, 16});
    builder.heading(u"III.4.a.1"_s, u"Migration for Training"_s, 16);
    builder.lead({16, 17});
    builder.practices(5, {16, 17});
    builder.open({17, 17});
    builder.heading(u"III.4.a.2"_s, u"Business Visitors"_s, 17);
    builder.lastSection().contentsTitle[Language::English]->text = u"Business Visitors and Migrants"_s;
    builder.last().texts[Language::English]->footnotes = {{4, 17}};
    builder.practices(3, {17, 17});
    builder.open({18, 18});
    builder.add(u"fn4"_s, BlockKind::Footnote, {17, 17}, u"As labour migration can be temporary, see section 5."_s);
    builder.last().number = u"4"_s;
    builder.last().texts[Language::English]->links = {{{42, 9}, BlockId(u"III.5"_s)}};
    builder.heading(u"III.4.b"_s, u"Permanent Migration"_s, 18);
    builder.heading(u"III.4.b.1"_s, u"Immigration Programmes"_s, 18);
    builder.practices(2, {18, 18});
    builder.heading(u"III.5"_s, u"Labour Migration"_s, 20);
    builder.practices(2, {20, 20});
    builder.heading(u"III.7"_s, u"Human Rights of Migrants"_s, 23);
    builder.heading(u"III.7.c"_s, u"Principle of Non-Refoulement"_s, 25);
    builder.last().texts[Language::English]->marks = {{{13, 15}, MarkStyle::Emphasis}};
}

void addNestedPractices(DocumentBuilder &builder)
{
    builder.heading(u"III.8"_s, u"Asylum and International Protection of Refugees"_s, 26);
    builder.lead({26, 26});
    int page = 26;
    for (int goal = 1; goal <= 3; ++goal) {
        builder.numbered(BlockKind::Practice, QString::number(goal), {page, page}, u"Goal %1"_s.arg(goal));
        for (int nested = 1; nested <= 4; ++nested) {
            page = goal == 1 && nested < 4 ? 26 : 27;
            builder.numbered(BlockKind::Practice, u"%1.%2"_s.arg(goal).arg(nested), {page, page},
                             u"Nested goal %1.%2"_s.arg(goal).arg(nested));
        }
    }
}

void addReturn(DocumentBuilder &builder)
{
    builder.heading(u"III.11"_s, u"Return"_s, 30);
    builder.heading(u"III.11.a"_s, u"Return Policy"_s, 30);
    builder.practices(2, {30, 31});
    builder.heading(u"III.11.b"_s, u"Assisted Voluntary Return"_s, 31);
    translate(builder.last(), u"Aide au retour volontaire"_s, u"Retorno voluntario asistido"_s);
    builder.lastSection().contentsTitle[Language::French] = BlockText{u"Aide au retour volontaire"_s, {}, {}, {}};
    builder.paragraph(1, {31, 31}, u"Voluntary return is preferable."_s);
    translate(builder.last(), u"Le retour volontaire est préférable."_s, u"El retorno voluntario es preferible."_s);
    builder.lead({31, 31});
    translate(builder.last(), u"Pratiques efficaces :"_s, u"Prácticas efectivas:"_s);
    for (int i = 1; i <= 3; ++i) {
        Block &block =
            builder.numbered(BlockKind::Practice, QString::number(i), {31, 31}, u"Promotion of measure %1."_s.arg(i));
        translate(block, u"Promotion de la mesure %1."_s.arg(i),
                  i == 3 ? QString() : u"Promoción de la medida %1."_s.arg(i));
    }
    builder.open({31, 31});
    translate(builder.last(), u"[...]"_s, u"[...]"_s);
    builder.heading(u"III.11.c"_s, u"Mandatory Return"_s, 31);
    builder.practices(2, {31, 32});
}

} // namespace

Document sampleDocument()
{
    DocumentBuilder builder;
    addIntroduction(builder);
    addUnderstandings(builder);
    addFirstChapters(builder);
    addNestedPractices(builder);
    addReturn(builder);
    builder.heading(u"III.20"_s, u"Other Policy Linkages"_s, 42);
    builder.practices(3, {42, 42});
    return builder.document();
}

Document sampleWithStaleText(Language language)
{
    const Document sample = sampleDocument();
    std::vector<Block> blocks = sample.allBlocks();
    const auto block = std::ranges::find(blocks, BlockId(u"III.11.b-2"_s), &Block::id);
    block->texts[language].reset();
    block->stale.push_back(language);
    return {sample.edition(), sample.sections(), std::move(blocks)};
}

} // namespace iamm
