// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/agendafixture.h"

#include "core/tools/sourcefolder.h"

#include <QFile>

#include <utility>
#include <vector>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

template <typename Text>
void keepEnglish(PerLanguage<Text> &texts)
{
    texts[Language::French].reset();
    texts[Language::Spanish].reset();
}

Document inEnglishAlone(const Document &document)
{
    Edition edition = document.edition();
    std::erase_if(edition.languages, [](const EditionLanguage &each) { return each.language != Language::English; });
    std::vector<Section> sections = document.sections();
    for (Section &section : sections)
        keepEnglish(section.contentsTitle);
    std::vector<Block> blocks = document.allBlocks();
    for (Block &block : blocks) {
        keepEnglish(block.texts);
        block.stale.clear();
    }
    return {std::move(edition), std::move(sections), std::move(blocks)};
}

} // namespace

QString agendaTextFolder()
{
    return QStringLiteral(IAMM_AGENDA_TEXT_FOLDER);
}

SourceFiles agendaSourceFiles()
{
    const QString folder = agendaTextFolder();
    return readSourceFiles(
        {folder + u"/agenda.en.txt"_s,
         folder + u"/agenda.repairs"_s,
         folder,
         {{Language::French, folder + u"/agenda.fr.txt"_s}, {Language::Spanish, folder + u"/agenda.es.txt"_s}}});
}

QByteArray englishLinks()
{
    QFile file(agendaTextFolder() + u"/agenda.links"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray links;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.contains("\ten\t"))
            links += line;
    }
    return links;
}

const ParsedSource &realSource()
{
    static const ParsedSource source = parsedSource(agendaSourceFiles());
    return source;
}

const Document &realAgenda()
{
    return realSource().document;
}

const Document &englishAgenda()
{
    static const Document document = inEnglishAlone(realAgenda());
    return document;
}

QString agendaDatabase()
{
    return QStringLiteral(IAMM_AGENDA_DATABASE);
}

} // namespace iamm
