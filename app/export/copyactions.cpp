// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/copyactions.h"

#include "app/actions.h"
#include "app/appcontext.h"
#include "app/contenttrust.h"
#include "app/export/clipboarddata.h"
#include "app/icons.h"
#include "app/settings.h"
#include "app/windowcontext.h"
#include "core/document/passagepieces.h"
#include "core/words/citation.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// "Copy" in the menu means the words of a field where some are selected: the key goes there of itself.
QLineEdit *fieldWithSelection()
{
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    return field && field->hasSelectedText() ? field : nullptr;
}

} // namespace

CopyActions::CopyActions(WindowContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    copyText = newAction(this, {QKeySequence::Copy}, this, &CopyActions::onCopyText);
    copyWithCitation = newAction(this, {QKeySequence(u"Ctrl+Shift+C"_s)}, this, &CopyActions::onCopyWithCitation);
    copyCitation = newAction(this, {QKeySequence(u"Ctrl+Shift+R"_s)}, this, &CopyActions::onCopyCitation);
    copyWithOriginal = newAction(this, {}, this, &CopyActions::onCopyWithOriginal);
    copyLink = newAction(this, {}, this, &CopyActions::onCopyLink);
    copyText->setIcon(icon(u"copy"_s));
    copyWithCitation->setIcon(icon(u"cite"_s));
    copyLink->setIcon(icon(u"link"_s));
    connect(&m_context, &WindowContext::textLanguagesChanged, this, &CopyActions::updateOriginal);
    connect(&m_context.currentPassage(), &CurrentPassage::changed, this, &CopyActions::updateOriginal);
    connect(&m_context.app().trust, &ContentTrust::stateChanged, this, &CopyActions::followTrust);
    updateOriginal();
    followTrust();
    retranslate();
}

void CopyActions::retranslate() const
{
    setWords(copyText, tr("&Copy Text"));
    //: The text in quotation marks, with its citation in parentheses.
    setWords(copyWithCitation, tr("Copy with C&itation"));
    //: Where the current passage stands, as it is written in a footnote.
    setWords(copyCitation, tr("Copy Citation &Only"));
    //: The translation, marked unofficial, and the English text after it.
    setWords(copyWithOriginal, tr("Copy with the Ori&ginal"));
    //: An address such as iamm:III.11.b-2, which this program opens.
    setWords(copyLink, tr("Copy &Link"));
}

void CopyActions::updateOriginal()
{
    copyWithOriginal->setVisible(m_context.currentPassage().passage().language != Language::English);
}

void CopyActions::followTrust()
{
    const bool mayCopy = m_context.app().trust.mayBeHandedOn();
    for (QAction *action : {copyText, copyWithCitation, copyCitation, copyWithOriginal})
        action->setEnabled(mayCopy);
}

QString CopyActions::reference() const
{
    const Passage passage = m_context.currentPassage().passage();
    const Document &document = m_context.document();
    const Block *first = document.block(passage.from.block);
    if (first && first->kind == BlockKind::Heading && passage.isWhole())
        //: A section as it is named in a message: "III.11.b with all that is in it".
        return tr("%1 with all that is in it").arg(shownReference(*first, document, passage.language));
    std::vector<const Block *> blocks;
    for (const PassagePiece &piece : piecesOf(passage, document))
        blocks.push_back(piece.block);
    return shownReference(blocks, document, passage.language);
}

void CopyActions::onCopyText()
{
    if (QLineEdit *field = fieldWithSelection()) {
        field->copy();
        return;
    }
    //: What was copied: "III.11.b, practice [2]".
    put(copiedText(m_context.currentPassage().passage(), m_context.document()), tr("Copied: %1").arg(reference()));
}

void CopyActions::onCopyWithCitation()
{
    put(quotation(m_context.currentPassage().passage(), m_context.document(), m_context.app().settings.citationForm()),
        tr("Copied with its citation: %1").arg(reference()));
}

void CopyActions::onCopyCitation()
{
    const QString text =
        citation(m_context.currentPassage().passage(), m_context.document(), m_context.app().settings.citationForm());
    put({text, text.toHtmlEscaped()}, tr("Copied the citation alone: %1").arg(reference()));
}

void CopyActions::onCopyWithOriginal()
{
    put(quotationWithOriginal(m_context.currentPassage().passage(), m_context.document(),
                              m_context.app().settings.citationForm()),
        tr("Copied with the English original: %1").arg(reference()));
}

void CopyActions::onCopyLink()
{
    const Passage passage = m_context.currentPassage().passage();
    const Block *block = m_context.document().block(passage.from.block);
    if (!block) {
        put({}, {});
        return;
    }
    const QString address = u"iamm:"_s + block->id.value();
    const QString shown = shownReference(*block, m_context.document(), passage.language);
    const QString words = shown.isEmpty() ? address : shown;
    put({address, u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), words.toHtmlEscaped())},
        tr("Copied the link %1").arg(address));
}

void CopyActions::put(const CopiedText &text, const QString &message)
{
    if (text.isEmpty()) {
        m_context.say(tr("There is nothing here that can be copied."));
        return;
    }
    QApplication::clipboard()->setMimeData(newMimeData(text).release());
    m_context.say(message);
}

} // namespace iamm
