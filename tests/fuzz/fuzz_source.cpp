// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// Any bytes as the English source. They are refused, or give a document that is also its own translation.

#include "core/source/sourceerror.h"
#include "core/source/sourceparser.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace iamm;
    SourceFiles files;
    try {
        const QByteArrayView bytes(data, static_cast<qsizetype>(size));
        files.english = SourceText(QStringLiteral("source"), bytes.toByteArray());
        parsedSource(files);
    } catch (const SourceError &) {
        return 0;
    }
    try {
        files.translations.emplace(Language::French, files.english);
        parsedSource(files);
    } catch (const SourceError &error) {
        std::fprintf(stderr, "refused as its own translation: %s\n", error.what());
        std::abort();
    }
    return 0;
}
