// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readerwords.h"

namespace iamm {

QString ReaderWords::gap(Language language)
{
    switch (language) {
    case Language::English:
        return tr("There is no English text here.");
    case Language::French:
        return tr("There is no French text here yet.");
    case Language::Spanish:
        return tr("There is no Spanish text here yet.");
    }
    Q_UNREACHABLE();
}

QString ReaderWords::openForProposals()
{
    //: A place that the Agenda's authors left open for practices proposed at the consultations.
    return tr("Open for proposals");
}

} // namespace iamm
