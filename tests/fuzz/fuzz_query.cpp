// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/queryparser.h"
#include "core/search/searchengine.h"

#include "tests/core/search/searchsupport.h"

#include <QCoreApplication>

#include <cstdlib>
#include <optional>

// Whatever is typed into the search field: no error, no crash, and matches that lie inside the text.

namespace {

using namespace iamm;
using namespace Qt::StringLiterals;

/// SQL drivers are plugins: an application looks for them.
class Application final {
public:
    Application()
    {
        if (!QCoreApplication::instance())
            m_application.emplace(m_count, &m_arguments);
    }

private:
    int m_count = 1;
    char m_name[6] = "query";
    char *m_arguments = m_name;
    std::optional<QCoreApplication> m_application;
};

/// A content database with a bit of everything that the search treats specially.
struct Searched {
    Application application;
    Document document = SmallDocument()
                            .section(u"I"_s, 1, u"International Co-operation"_s, u"Cooperation"_s)
                            .block(u"I-para1"_s, BlockKind::Paragraph,
                                   u"States co-operate – l’état, 2.9 per cent, \U0001F600 naïve œuvre; www.iom.int."_s)
                            .block(u"I-1"_s, BlockKind::Practice, u"Responsibility sharing, long-term organisation."_s)
                            .build();
    SearchDatabase database{document};
    SearchEngine engine{database.path()};
};

void searchFor(const QString &typed, Typing typing)
{
    static Searched searched;
    const SearchResults results = searched.engine.search(parseQuery(typed, Language::English, typing));
    for (const SearchHit &hit : results.hits) {
        const QString text = searched.document.block(hit.block)->text(Language::English)->text;
        int end = 0;
        for (const TextRange &range : hit.matches) {
            if (range.start < end || range.isEmpty() || range.end() > text.size())
                std::abort();
            end = range.end();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    searchFor(typed, Typing::Done);
    searchFor(typed, Typing::GoingOn);
    return 0;
}
