// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/stemmer.h"

#include "core/search/foldedtext.h"

#include <libstemmer.h>

#include <new>

namespace iamm {

using namespace Qt::StringLiterals;

Stemmer::Stemmer(Language language)
    : m_language(language), m_stemmer(sb_stemmer_new(languageCode(language).toLatin1().constData(), "UTF_8"))
{
    // Null only without memory: the three languages are part of every build of the library.
    if (!m_stemmer)
        throw std::bad_alloc();
}

void Stemmer::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

QString Stemmer::stem(QStringView word) const
{
    const QString joined = word.toString().remove(u'-').toLower();
    // The key of an English word differs from it in -ise alone; the accents of the others have to stay.
    const QByteArray bytes = (m_language == Language::English ? foldedKey(joined, m_language) : joined).toUtf8();
    const auto *input = reinterpret_cast<const sb_symbol *>(bytes.constData());
    const sb_symbol *output = sb_stemmer_stem(m_stemmer.get(), input, static_cast<int>(bytes.size()));
    if (!output)
        throw std::bad_alloc();
    const int length = sb_stemmer_length(m_stemmer.get());
    return foldedKey(QString::fromUtf8(reinterpret_cast<const char *>(output), length), m_language);
}

} // namespace iamm
