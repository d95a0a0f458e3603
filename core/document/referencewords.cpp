// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/document/referencewords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace iamm {

namespace {

struct RoleWord {
    std::u16string_view word;
    ReferenceRole role;
    bool plural = false;
};

constexpr std::array roleWords{
    RoleWord{u"part", ReferenceRole::Part},
    RoleWord{u"partie", ReferenceRole::Part},
    RoleWord{u"parte", ReferenceRole::Part},
    RoleWord{u"pt", ReferenceRole::Part},

    RoleWord{u"chapter", ReferenceRole::Section},
    RoleWord{u"chapitre", ReferenceRole::Section},
    RoleWord{u"capitulo", ReferenceRole::Section},
    RoleWord{u"chap", ReferenceRole::Section},
    RoleWord{u"ch", ReferenceRole::Section},
    RoleWord{u"cap", ReferenceRole::Section},
    RoleWord{u"section", ReferenceRole::Section},
    RoleWord{u"subsection", ReferenceRole::Section},
    RoleWord{u"seccion", ReferenceRole::Section},
    RoleWord{u"subseccion", ReferenceRole::Section},
    RoleWord{u"sec", ReferenceRole::Section},
    RoleWord{u"sect", ReferenceRole::Section},
    RoleWord{u"chapters", ReferenceRole::Section, true},
    RoleWord{u"chapitres", ReferenceRole::Section, true},
    RoleWord{u"capitulos", ReferenceRole::Section, true},
    RoleWord{u"sections", ReferenceRole::Section, true},
    RoleWord{u"secciones", ReferenceRole::Section, true},

    RoleWord{u"practice", ReferenceRole::Practice},
    RoleWord{u"practices", ReferenceRole::Practice, true},
    RoleWord{u"pratique", ReferenceRole::Practice},
    RoleWord{u"pratiques", ReferenceRole::Practice, true},
    RoleWord{u"practica", ReferenceRole::Practice},
    RoleWord{u"practicas", ReferenceRole::Practice, true},

    RoleWord{u"cu", ReferenceRole::Understanding},
    RoleWord{u"cus", ReferenceRole::Understanding, true},
    RoleWord{u"understanding", ReferenceRole::Understanding},
    RoleWord{u"understandings", ReferenceRole::Understanding, true},
    RoleWord{u"conception", ReferenceRole::Understanding},
    RoleWord{u"conceptions", ReferenceRole::Understanding, true},
    RoleWord{u"cc", ReferenceRole::Understanding},
    RoleWord{u"entendimiento", ReferenceRole::Understanding},
    RoleWord{u"entendimientos", ReferenceRole::Understanding, true},
    RoleWord{u"ec", ReferenceRole::Understanding},

    RoleWord{u"paragraph", ReferenceRole::Paragraph},
    RoleWord{u"paragraphs", ReferenceRole::Paragraph, true},
    RoleWord{u"paragraphe", ReferenceRole::Paragraph},
    RoleWord{u"paragraphes", ReferenceRole::Paragraph, true},
    RoleWord{u"parrafo", ReferenceRole::Paragraph},
    RoleWord{u"parrafos", ReferenceRole::Paragraph, true},
    RoleWord{u"para", ReferenceRole::Paragraph},
    RoleWord{u"paras", ReferenceRole::Paragraph, true},
    RoleWord{u"par", ReferenceRole::Paragraph},
    RoleWord{u"parr", ReferenceRole::Paragraph},

    RoleWord{u"lead", ReferenceRole::Lead},
    RoleWord{u"introductive", ReferenceRole::Lead},
    RoleWord{u"introductoria", ReferenceRole::Lead},

    RoleWord{u"open", ReferenceRole::Open},
    RoleWord{u"ouvert", ReferenceRole::Open},
    RoleWord{u"ouverte", ReferenceRole::Open},
    RoleWord{u"abierto", ReferenceRole::Open},
    RoleWord{u"abierta", ReferenceRole::Open},

    RoleWord{u"note", ReferenceRole::Note},
    RoleWord{u"notes", ReferenceRole::Note, true},
    RoleWord{u"footnote", ReferenceRole::Note},
    RoleWord{u"footnotes", ReferenceRole::Note, true},
    RoleWord{u"fn", ReferenceRole::Note},
    RoleWord{u"nota", ReferenceRole::Note},
    RoleWord{u"notas", ReferenceRole::Note, true},

    RoleWord{u"p", ReferenceRole::Page},
    RoleWord{u"pp", ReferenceRole::Page, true},
    RoleWord{u"pg", ReferenceRole::Page},
    RoleWord{u"pag", ReferenceRole::Page},
    RoleWord{u"pags", ReferenceRole::Page, true},
    RoleWord{u"page", ReferenceRole::Page},
    RoleWord{u"pages", ReferenceRole::Page, true},
    RoleWord{u"pagina", ReferenceRole::Page},
    RoleWord{u"paginas", ReferenceRole::Page, true},

    RoleWord{u"front", ReferenceRole::Front},
};

constexpr std::u16string_view rangeWords[]{u"to", u"through", u"until", u"au", u"hasta", u"jusqu", u"al", u"bis"};

constexpr std::u16string_view fillers[]{
    // "effective practice", "common understanding", "sub-section", "lead-in", "open for proposals", "the", "of"
    u"effective", u"common", u"sub", u"in", u"for", u"proposals", u"the", u"of", u"and", u"no", u"nr", u"number",
    u"see", u"also",
    // "pratique efficace", "conception commune", "sous-section", "phrase introductive", "ouvert aux propositions"
    u"efficace", u"efficaces", u"commune", u"communes", u"sous", u"phrase", u"aux", u"propositions", u"de", u"du",
    u"des", u"la", u"le", u"les", u"numero", u"n", u"voir", u"bas", u"et",
    // "práctica efectiva", "entendimiento común", "frase introductoria", "abierto a propuestas", "nota al pie"
    u"efectiva", u"efectivas", u"comun", u"comunes", u"frase", u"propuestas", u"del", u"el", u"los", u"las", u"pie",
    u"ver", u"num",
    // what follows the page in a citation of a translation
    u"english", u"anglais", u"ingles", u"original", u"unofficial", u"translation", u"traduction", u"traduccion", u"non",
    u"officielle", u"oficial", u"y"};

} // namespace

std::optional<ReferenceWord> referenceWord(QStringView word)
{
    const std::u16string_view sought(word.utf16(), static_cast<size_t>(word.size()));
    const auto role = std::ranges::find(roleWords, sought, &RoleWord::word);
    if (role != roleWords.end())
        return ReferenceWord{ReferenceWord::Meaning::Role, role->role, role->plural};
    if (std::ranges::find(rangeWords, sought) != std::end(rangeWords))
        return ReferenceWord{ReferenceWord::Meaning::Range};
    if (std::ranges::find(fillers, sought) != std::end(fillers))
        return ReferenceWord{ReferenceWord::Meaning::Filler};
    return std::nullopt;
}

} // namespace iamm
