// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/terms/termcard.h"

#include "app/interfacelanguage.h"
#include "core/document/term.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;

/// A paragraph that begins with a name for what follows.
void addParagraph(QTextCursor &cursor, const QString &name, const QString &words, const QTextCharFormat &format = {})
{
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    QTextBlockFormat spaced;
    spaced.setBottomMargin(margin / 2.0);
    if (!cursor.atStart())
        cursor.insertBlock();
    cursor.setBlockFormat(spaced);
    if (!name.isEmpty())
        cursor.insertText(name + u' ', strong);
    cursor.insertText(words, format);
}

} // namespace

TermCard::TermCard(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    document()->setDocumentMargin(margin);
}

void TermCard::show(const Term &term)
{
    clear();
    QTextCursor cursor(document());
    for (const Language language : allLanguages) {
        const QString words = term.words[language].value_or(QString());
        if (!words.isEmpty())
            //: Before a term's words stands the name of their language.
            addParagraph(cursor, tr("%1:").arg(nameOfLanguage(language)), words);
    }
    for (const QString &line : noteLines(term))
        addParagraph(cursor, {}, line);
    addWhose();
}

void TermCard::showHint(const QString &hint)
{
    clear();
    QTextCursor cursor(document());
    addParagraph(cursor, {}, hint);
    addWhose();
}

/// What is ours always says so.
void TermCard::addWhose()
{
    QTextCharFormat quiet;
    quiet.setForeground(palette().brush(QPalette::PlaceholderText));
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    addParagraph(cursor, {},
                 tr("The termbase is the work of this program’s authors and no part of the Agenda. Its notes are in "
                    "English."),
                 quiet);
    moveCursor(QTextCursor::Start);
    fit();
}

QStringList TermCard::noteLines(const Term &term)
{
    QStringList lines;
    if (term.isHeading)
        lines += tr("A heading of the Agenda.");
    if (term.note == "unsourced"_L1)
        lines += tr("No source is known for the translations: they are proposed by this program’s authors.");
    else if (!term.note.isEmpty())
        //: What the termbase notes of a term: where its words come from. %1 is in English.
        lines += tr("Source and notes: %1").arg(term.note);
    return lines;
}

int TermCard::textHeight() const
{
    return static_cast<int>(std::ceil(document()->size().height()));
}

void TermCard::fit()
{
    setMaximumHeight(std::max(textHeight(), minimumSizeHint().height()));
    updateGeometry();
}

QSize TermCard::sizeHint() const
{
    return {0, textHeight()};
}

QSize TermCard::minimumSizeHint() const
{
    return {0, std::min(textHeight(), 3 * fontMetrics().lineSpacing() + 2 * margin)};
}

void TermCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QTextEdit::keyPressEvent(event);
}

void TermCard::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace iamm
