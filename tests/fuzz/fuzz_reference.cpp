// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/document/reference.h"

#include "tests/support/sampledocument.h"

#include <cstdlib>

// Whatever is typed as a reference: an answer, places that the document has, and a text for each that leads back to it.

using namespace iamm;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Document document = sampleDocument();
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const ReferenceTarget &target : resolveReference(typed, document).targets) {
        if (blocksOf(target, document).empty())
            std::abort();
        const Resolution again = resolveReference(referenceText(target), document);
        if (!again.isFound() || again.targets.front().from != target.from)
            std::abort();
    }
    return 0;
}
