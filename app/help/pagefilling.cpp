// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/help/pagefilling.h"

#include "app/keysheet.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr int headingLevel = 2;
constexpr double cellPadding = 3;
constexpr double gapBelowTable = 10;

QTextCharFormat bold(QTextCharFormat format)
{
    format.setFontWeight(QFont::Bold);
    return format;
}

void insertCommand(QTextCursor &cursor, const MenuCommand &command)
{
    const QTextCharFormat plain = cursor.charFormat();
    cursor.insertText(command.path.join(u" ▸ "_s), bold(plain));
    if (!command.keys.isEmpty())
        cursor.insertText(u" (%1)"_s.arg(command.keys.front()), plain);
}

/// As the headings that come from Markdown look.
void insertHeading(QTextCursor &cursor, const QString &title)
{
    QTextBlockFormat block;
    block.setHeadingLevel(headingLevel);
    QTextCharFormat words;
    words.setFontWeight(QFont::Bold);
    words.setProperty(QTextFormat::FontSizeAdjustment, 4 - headingLevel);
    if (!cursor.block().text().isEmpty())
        cursor.insertBlock();
    cursor.setBlockFormat(block);
    cursor.insertText(title, words);
}

void insertRows(QTextCursor &cursor, const std::vector<KeySheet::Row> &rows)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(cellPadding);
    format.setBottomMargin(gapBelowTable);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 60), QTextLength(QTextLength::PercentageLength, 40)});
    QTextTable *table = cursor.insertTable(static_cast<int>(rows.size()), 2, format);
    for (int row = 0; const KeySheet::Row &key : rows) {
        table->cellAt(row, 0).firstCursorPosition().insertText(key.what, QTextCharFormat());
        table->cellAt(row, 1).firstCursorPosition().insertText(key.keys, QTextCharFormat());
        ++row;
    }
    cursor = table->lastCursorPosition();
    cursor.movePosition(QTextCursor::NextBlock);
}

} // namespace

PageFilling::PageFilling(std::vector<MenuCommand> commands, QString libraryFolder)
    : m_commands(std::move(commands)), m_libraryFolder(std::move(libraryFolder))
{
}

const MenuCommand *PageFilling::command(const QString &name) const
{
    const auto found = std::ranges::find(m_commands, name, &MenuCommand::name);
    return found == m_commands.end() ? nullptr : &*found;
}

void PageFilling::fill(QTextDocument &page) const
{
    static const QRegularExpression place(u"\\{\\{(\\w+)(?::([\\w.]+))?\\}\\}"_s);
    for (QTextCursor cursor = page.find(place); !cursor.isNull(); cursor = page.find(place, cursor)) {
        const QRegularExpressionMatch match = place.match(cursor.selectedText());
        const QString what = match.captured(1);
        const MenuCommand *command = this->command(match.captured(2));
        if (what == "do"_L1 && command) {
            insertCommand(cursor, *command);
        } else if (what == "key"_L1 && command) {
            cursor.insertText(command->keys.value(0), bold(cursor.charFormat()));
        } else if (what == "library"_L1) {
            cursor.insertText(m_libraryFolder, bold(cursor.charFormat()));
        } else if (what == "keys"_L1) {
            cursor.removeSelectedText();
            for (const KeySheet::Group &group : KeySheet::of(m_commands)) {
                insertHeading(cursor, group.title);
                insertRows(cursor, group.rows);
            }
        }
    }
}

} // namespace iamm
