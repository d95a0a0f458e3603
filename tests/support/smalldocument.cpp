// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/smalldocument.h"

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

Block block(const QString &id, const QString &section, BlockKind kind, const QString &text, bool french = true)
{
    Block block;
    block.id = BlockId(id);
    block.section = BlockId(section);
    block.kind = kind;
    block.texts[Language::English] = BlockText{text, {}, {}, {}};
    if (french)
        block.texts[Language::French] = BlockText{u"fr: "_s + text, {}, {}, {}};
    return block;
}

Block heading(const QString &id, int level, const QString &title)
{
    Block result = block(id, id, BlockKind::Heading, title);
    result.level = level;
    return result;
}

Section section(const QString &id, const QString &parent, int level)
{
    Section result;
    result.id = BlockId(id);
    result.parent = BlockId(parent);
    result.level = level;
    return result;
}

} // namespace

Document smallDocument(bool changed)
{
    Edition edition;
    edition.id = u"small"_s;
    edition.revision = changed ? 2 : 1;
    edition.languages = {{Language::English, TextStatus::Official, {}},
                         {Language::French, TextStatus::UnofficialTranslation, {}}};
    const QString first = changed ? u"Now encouraging"_s : u"Encouraging"_s;
    return Document(
        edition, {section(u"III"_s, {}, 1), section(u"III.11"_s, u"III"_s, 2), section(u"III.11.b"_s, u"III.11"_s, 3)},
        {block(u"front-1"_s, {}, BlockKind::Front, u"A small document"_s, false), heading(u"III"_s, 1, u"Practices"_s),
         block(u"III-para1"_s, u"III"_s, BlockKind::Paragraph, u"What states do."_s),
         heading(u"III.11"_s, 2, u"Return"_s),
         block(u"III.11-para1"_s, u"III.11"_s, BlockKind::Paragraph, u"Going \U0001F3E0 is a right."_s),
         heading(u"III.11.b"_s, 3, u"Assisted return"_s),
         block(u"III.11.b-1"_s, u"III.11.b"_s, BlockKind::Practice,
               first + u" voluntary return over forced return in every case where it is possible."_s),
         block(u"III.11.b-2"_s, u"III.11.b"_s, BlockKind::Practice, u"Co-operation between states."_s, false)});
}

} // namespace iamm
