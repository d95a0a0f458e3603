// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/tools/placefinder.h"

#include "core/words/citation.h"

#include <QJsonArray>

namespace iamm {

using namespace Qt::StringLiterals;

std::variant<ReferenceTarget, ExitCode> PlaceFinder::find(const QString &reference)
{
    const Resolution resolution = resolveReference(reference, m_document);
    if (resolution.isFound())
        return resolution.targets.front();
    if (resolution.isEmpty()) {
        //: %1: what was typed as a reference, such as III.11.b-2
        m_output.complain(tr("Nothing in the Agenda is called “%1”.").arg(reference));
        return ExitCode::NothingFound;
    }
    //: %1: what was typed as a reference, such as "III 4 a 1"
    m_output.complain(tr("“%1” may mean several things. Ask for one of those listed.").arg(reference));
    listCandidates(resolution.targets);
    return ExitCode::WrongUsage;
}

std::variant<BlockId, ExitCode> PlaceFinder::findSection(const QString &reference)
{
    const Resolution all = resolveReference(reference, m_document);
    std::vector<ReferenceTarget> sections;
    for (const ReferenceTarget &target : all.targets) {
        if (target.page == 0 && !target.isRange() && m_document.section(target.from))
            sections.push_back(target);
    }
    if (sections.size() == 1)
        return sections.front().from;
    if (sections.empty()) {
        //: %1: what was typed as a section
        m_output.complain(tr("No section of the Agenda is called “%1”. “iamm toc” lists them.").arg(reference));
    } else {
        m_output.complain(tr("“%1” may mean several things. Ask for one of those listed.").arg(reference));
        listCandidates(sections);
    }
    return ExitCode::WrongUsage;
}

void PlaceFinder::listCandidates(const std::vector<ReferenceTarget> &targets)
{
    if (m_json) {
        QJsonArray candidates;
        for (const ReferenceTarget &target : targets)
            candidates.append(QJsonObject{{u"id"_s, referenceText(target)}, {u"title"_s, titleOf(target)}});
        m_output.print(QJsonObject{{u"candidates"_s, candidates}});
        return;
    }
    for (const ReferenceTarget &target : targets)
        m_output.print(referenceText(target) + u'\t' + titleOf(target) + u'\n');
}

QString PlaceFinder::titleOf(const ReferenceTarget &target) const
{
    const Block *block = m_document.block(target.from);
    return block ? shortTitle(*block, m_language) : QString();
}

} // namespace iamm
