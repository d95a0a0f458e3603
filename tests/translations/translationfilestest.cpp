// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/document/language.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QMultiHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

struct Message {
    QString source;
    QStringList translations; ///< several for plurals
    QString state;            ///< "unfinished", "vanished", "obsolete"; empty: done
};

QString sourceFolder()
{
    return QStringLiteral(IAMM_SOURCE_FOLDER);
}

QString fileOf(Language language)
{
    return sourceFolder() + u"/translations/iamm-browser_%1.ts"_s.arg(languageCode(language));
}

QList<Message> messagesIn(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "message"_L1) {
            messages.append(Message());
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().state = xml.attributes().value("type"_L1).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.last().translations.append(text.trimmed());
        }
    }
    return messages;
}

/// A menu's or button's words as people read them.
QString withoutMnemonic(QString words)
{
    return words.remove(u'&').remove(u'…');
}

/// The words that a page of the help sets in bold: among them what stands on buttons and panes.
QStringList boldIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    QStringList words;
    const QString text = QString::fromUtf8(file.readAll());
    for (auto match = bold.globalMatch(text); match.hasNext();)
        words += match.next().captured(1);
    return words;
}

/// The placeholders that a text has: "%1", "%n".
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?\\d|n)"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

class TranslationFilesTest : public ::testing::TestWithParam<Language> {};

TEST_P(TranslationFilesTest, EveryStringIsTranslated)
{
    const QList<Message> messages = messagesIn(fileOf(GetParam()));
    ASSERT_GT(messages.size(), 200);
    for (const Message &message : messages) {
        EXPECT_EQ(message.state, QString()) << message.source.toStdString();
        EXPECT_FALSE(message.translations.join(QString()).isEmpty()) << message.source.toStdString();
    }
}

TEST_P(TranslationFilesTest, PlaceholdersAreKept)
{
    for (const Message &message : messagesIn(fileOf(GetParam()))) {
        const QStringList wanted = placeholders(message.source);
        EXPECT_EQ(placeholders(message.translations.join(u' ')), wanted) << message.source.toStdString();
    }
}

TEST_P(TranslationFilesTest, TheFileHoldsExactlyTheStringsOfTheSources)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    ASSERT_TRUE(QFile::copy(fileOf(GetParam()), copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(IAMM_LUPDATE),
                  {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, sourceFolder(), sourceFolder() + u"/core"_s,
                   sourceFolder() + u"/app"_s, u"-ts"_s, copy});
    ASSERT_TRUE(lupdate.waitForFinished(60000));
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    for (const Message &message : messagesIn(copy))
        EXPECT_EQ(message.state, QString()) << message.source.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Languages, TranslationFilesTest, ::testing::ValuesIn(allLanguages),
                         [](const auto &language) { return languageCode(language.param).toStdString(); });

TEST(HelpWords, CallWhatCanBeClickedAsTheInterfaceDoes)
{
    const QDir help(sourceFolder() + u"/resources/help/en"_s);
    int names = 0;
    for (const Language language : {Language::French, Language::Spanish}) {
        QMultiHash<QString, QString> translations;
        for (const Message &message : messagesIn(fileOf(language)))
            translations.insert(withoutMnemonic(message.source), withoutMnemonic(message.translations.value(0)));
        for (const QString &page : help.entryList({u"*.md"_s})) {
            const QStringList english = boldIn(help.filePath(page));
            const QStringList translated = boldIn(help.filePath(u"../%1/"_s.arg(languageCode(language)) + page));
            ASSERT_EQ(english.size(), translated.size()) << page.toStdString();
            for (qsizetype i = 0; i < english.size(); ++i) {
                const QStringList allowed = translations.values(english[i]);
                names += allowed.isEmpty() ? 0 : 1;
                EXPECT_TRUE(allowed.isEmpty() || allowed.contains(translated[i]))
                    << page.toStdString() << ": " << translated[i].toStdString() << ", not "
                    << allowed.join(u" or "_s).toStdString();
            }
        }
    }
    EXPECT_GT(names, 15);
}

} // namespace
} // namespace iamm
