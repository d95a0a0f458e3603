// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/words/words.h"

#include <array>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

/// One phrase in English, French and Spanish.
using Phrase = std::array<const char16_t *, allLanguages.size()>;

QString inLanguage(const Phrase &phrase, Language language)
{
    return QString::fromUtf16(phrase[indexOf(language)]);
}

struct KindPhrases {
    Phrase name;
    Phrase one;   ///< with its number
    Phrase range; ///< with the first and the last number
    Phrase ordinal;
};

constexpr KindPhrases paragraphPhrases{
    {u"paragraph", u"paragraphe", u"párrafo"},
    {u"paragraph [%1]", u"paragraphe [%1]", u"párrafo [%1]"},
    {u"paragraphs [%1]–[%2]", u"paragraphes [%1]-[%2]", u"párrafos [%1]-[%2]"},
    {u"paragraph %1 of %2", u"paragraphe %1 sur %2", u"párrafo %1 de %2"},
};
constexpr KindPhrases understandingPhrases{
    {u"common understanding", u"conception commune", u"entendimiento común"},
    {u"common understanding %1", u"conception commune %1", u"entendimiento común %1"},
    {u"common understandings %1–%2", u"conceptions communes %1-%2", u"entendimientos comunes %1-%2"},
    {u"common understanding %1 of %2", u"conception commune %1 sur %2", u"entendimiento común %1 de %2"},
};
constexpr KindPhrases practicePhrases{
    {u"practice", u"pratique", u"práctica"},
    {u"practice [%1]", u"pratique [%1]", u"práctica [%1]"},
    {u"practices [%1]–[%2]", u"pratiques [%1]-[%2]", u"prácticas [%1]-[%2]"},
    {u"practice %1 of %2", u"pratique %1 sur %2", u"práctica %1 de %2"},
};
constexpr KindPhrases footnotePhrases{
    {u"note", u"note", u"nota"},
    {u"note\u00a0%1", u"note\u00a0%1", u"nota\u00a0%1"},
    {u"notes\u00a0%1–%2", u"notes\u00a0%1-%2", u"notas\u00a0%1-%2"},
    {u"note %1 of %2", u"note %1 sur %2", u"nota %1 de %2"},
};
constexpr Phrase leadName{u"lead-in", u"phrase introductive", u"frase introductoria"};
constexpr Phrase openName{u"open for proposals", u"ouvert aux propositions", u"abierto a propuestas"};
constexpr Phrase frontName{u"front matter", u"pages liminaires", u"páginas preliminares"};

constexpr std::array<Phrase, 4> levelNames{{
    {u"part", u"partie", u"parte"},
    {u"chapter", u"chapitre", u"capítulo"},
    {u"section", u"section", u"sección"},
    {u"sub-section", u"sous-section", u"subsección"},
}};

/// Null for the kinds that have no number.
const KindPhrases *phrasesOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph:
        return &paragraphPhrases;
    case BlockKind::Understanding:
        return &understandingPhrases;
    case BlockKind::Practice:
        return &practicePhrases;
    case BlockKind::Footnote:
        return &footnotePhrases;
    case BlockKind::Lead:
    case BlockKind::Open:
    case BlockKind::Front:
    case BlockKind::Heading:
    case BlockKind::Title:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

QString Words::kind(BlockKind kind) const
{
    if (const KindPhrases *phrases = phrasesOf(kind))
        return inLanguage(phrases->name, m_language);
    if (kind == BlockKind::Lead)
        return inLanguage(leadName, m_language);
    if (kind == BlockKind::Open)
        return openForProposals();
    return kind == BlockKind::Front ? frontMatter() : QString();
}

QString Words::sectionLevel(int level) const
{
    Q_ASSERT(level >= 1 && level <= 4);
    return inLanguage(levelNames[static_cast<size_t>(level - 1)], m_language);
}

QString Words::numbered(BlockKind kind, const QString &number) const
{
    const KindPhrases *phrases = phrasesOf(kind);
    return phrases ? inLanguage(phrases->one, m_language).arg(number) : this->kind(kind);
}

QString Words::numberedRange(BlockKind kind, const QString &first, const QString &last) const
{
    const KindPhrases *phrases = phrasesOf(kind);
    return phrases ? inLanguage(phrases->range, m_language).arg(first, last) : this->kind(kind);
}

QString Words::ordinal(BlockKind kind, const QString &number, int count) const
{
    const KindPhrases *phrases = phrasesOf(kind);
    return phrases ? inLanguage(phrases->ordinal, m_language).arg(number, QString::number(count)) : this->kind(kind);
}

QString Words::frontMatter() const
{
    return inLanguage(frontName, m_language);
}

QString Words::pages(PageRange pages) const
{
    if (pages.first <= 0)
        return {};
    if (pages.first == pages.last)
        return inLanguage({u"p.\u00a0%1", u"p.\u00a0%1 de l’original anglais", u"pág.\u00a0%1 del original inglés"},
                          m_language)
            .arg(pages.first);
    // French and Spanish join numbers with a hyphen, and French writes one "p." for several pages.
    return inLanguage(
               {u"pp.\u00a0%1–%2", u"p.\u00a0%1-%2 de l’original anglais", u"págs.\u00a0%1-%2 del original inglés"},
               m_language)
        .arg(pages.first)
        .arg(pages.last);
}

QString Words::page(int page) const
{
    return inLanguage({u"p.\u00a0%1", u"p.\u00a0%1", u"pág.\u00a0%1"}, m_language).arg(page);
}

QString Words::documentTitle() const
{
    return inLanguage({u"International Agenda for Migration Management",
                       u"Agenda international pour la gestion des migrations",
                       u"Agenda Internacional para la Gestión de la Migración"},
                      m_language);
}

QString Words::resourceTitle() const
{
    return inLanguage(
        {u"Resource Document towards the development of an International Agenda for Migration Management",
         u"Document de référence en vue de l’élaboration d’un Agenda international pour la gestion des migrations",
         u"Documento de referencia con miras a la elaboración de una Agenda Internacional para la Gestión de la "
         u"Migración"},
        m_language);
}

QString Words::edition(CitationForm form) const
{
    if (form == CitationForm::Short)
        return inLanguage({u"IAMM, draft [2004]", u"AIGM, projet [2004]", u"AIGM, proyecto [2004]"}, m_language);
    return inLanguage({u"Berne Initiative, %1, draft for the regional consultations [2004]",
                       u"Initiative de Berne, %1, projet soumis aux consultations régionales [2004]",
                       u"Iniciativa de Berna, %1, proyecto para las consultas regionales [2004]"},
                      m_language)
        .arg(resourceTitle());
}

QString Words::editionNotice() const
{
    return inLanguage({u"Draft for the consultations of 2004. The Agenda published in 2005 differs.",
                       u"Projet soumis aux consultations de 2004. L’Agenda publié en 2005 est différent.",
                       u"Proyecto para las consultas de 2004. La Agenda publicada en 2005 es distinta."},
                      m_language);
}

QString Words::unofficialTranslation() const
{
    return inLanguage({u"unofficial translation", u"traduction non officielle", u"traducción no oficial"}, m_language);
}

QString Words::translationNotice() const
{
    return inLanguage({u"", u"Traduction non officielle. Le texte anglais fait foi.",
                       u"Traducción no oficial. El texto de referencia es el inglés."},
                      m_language);
}

QString Words::translatorsNote(const QString &quote, const QString &note) const
{
    return inLanguage({u"Translator’s note on “%1”: %2", u"Note de traduction sur «\u00A0%1\u00A0»\u00A0: %2",
                       u"Nota de traducción sobre «%1»: %2"},
                      m_language)
        .arg(quote, note);
}

QString Words::openForProposals() const
{
    return inLanguage(openName, m_language);
}

QString Words::openInTheOriginal() const
{
    return inLanguage({u"[open in the original]", u"[laissé ouvert dans l’original]", u"[abierto en el original]"},
                      m_language);
}

QString Words::missingText(const Block &block) const
{
    if (block.isStale(m_language))
        return inLanguage({u"[the translation is out of date]", u"[la traduction n’est plus à jour]",
                           u"[la traducción ya no está al día]"},
                          m_language);
    return inLanguage({u"[no English text]", u"[pas de texte français]", u"[sin texto en español]"}, m_language);
}

QString Words::footnotes() const
{
    return inLanguage({u"Notes", u"Notes", u"Notas"}, m_language);
}

QString Words::contents() const
{
    return inLanguage({u"Contents", u"Table des matières", u"Índice"}, m_language);
}

QString Words::backToText() const
{
    return inLanguage({u"Back to the text", u"Retour au texte", u"Volver al texto"}, m_language);
}

QuotationMarks Words::quotationMarks() const
{
    switch (m_language) {
    case Language::English:
        return {u"“"_s, u"”"_s, u"‘"_s, u"’"_s};
    case Language::French:
        return {u"«\u00a0"_s, u"\u00a0»"_s, u"“"_s, u"”"_s};
    case Language::Spanish:
        return {u"«"_s, u"»"_s, u"“"_s, u"”"_s};
    }
    Q_UNREACHABLE();
}

} // namespace iamm
