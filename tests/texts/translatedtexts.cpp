// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/texts/translatedtexts.h"

#include "core/source/sourcetext.h"
#include "tests/support/agendafixture.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace iamm {

using namespace Qt::StringLiterals;

bool isInThreeLanguages(const BlockId &id)
{
    constexpr std::array names{"front-12"_L1, "front-13"_L1, "front-14"_L1};
    return std::ranges::find(names, id.value()) != names.end();
}

std::vector<DataRow> rulesOf(const QString &file, int columns)
{
    QFile rules(QStringLiteral(IAMM_TEXT_RULES_FOLDER "/") + file);
    if (!rules.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << rules.errorString().toStdString();
        return {};
    }
    return dataRows({file, rules.readAll()}, columns);
}

std::vector<TextPair> textPairs(Language language)
{
    std::vector<TextPair> pairs;
    for (const Block &block : realAgenda().allBlocks()) {
        const BlockText *translation = block.text(language);
        if (translation && block.kind != BlockKind::Open && !isInThreeLanguages(block.id))
            pairs.push_back(
                {block.id.value().toStdString(), block.kind, block.text(Language::English)->text, translation->text});
    }
    return pairs;
}

QString withoutNames(QString text, Language language)
{
    static const std::vector<DataRow> names = rulesOf(u"names.tsv"_s, 3);
    for (const DataRow &name : names) {
        if (name.fields[0] == languageCode(language) || name.fields[0] == "both"_L1)
            text.replace(name.fields[1], u" "_s);
    }
    return text;
}

std::string languageName(const ::testing::TestParamInfo<Language> &info)
{
    return info.param == Language::French ? "French" : "Spanish";
}

} // namespace iamm
