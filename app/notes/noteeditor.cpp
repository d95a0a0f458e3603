// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/noteeditor.h"

#include "app/appcontext.h"
#include "app/icons.h"
#include "app/labelfit.h"
#include "app/library/colormenu.h"
#include "app/library/librarywords.h"
#include "app/notes/notetext.h"
#include "app/reader/colorlook.h"
#include "app/windowcontext.h"
#include "core/document/document.h"
#include "core/library/libraryservice.h"
#include "core/library/storable.h"
#include "core/words/citation.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestShownQuote = 160;
/// Bytes: with more left nobody needs to count.
constexpr int littleRoom = 1000;
} // namespace

NoteEditor::NoteEditor(WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_writing(context.app().library, context.app().unsaved)
{
    setUpControls();
    setUpLayout();
    connectControls();
    retranslate();
    load();
}

void NoteEditor::setUpControls()
{
    m_passage = new QPushButton(this);
    m_passage->setFlat(true);
    m_passage->setAutoDefault(false);
    m_quote = new QLabel(this);
    m_quote->setTextFormat(Qt::PlainText);
    takeWidthThatIsThere(*m_quote);
    m_quote->setForegroundRole(QPalette::PlaceholderText);
    m_text = new NoteText(this);
    m_text->setMinimumHeight(3 * fontMetrics().height());
    m_text->installEventFilter(this);
    m_tagsLabel = new QLabel(this);
    m_tags = new QLineEdit(this);
    m_tagsLabel->setBuddy(m_tags);
    m_tags->installEventFilter(this);
    m_colors = new ColorMenu(ColorMenu::Offer::NoneToo, this);
    m_color = new QToolButton(this);
    m_color->setMenu(m_colors);
    m_color->setPopupMode(QToolButton::InstantPopup);
    m_color->setFocusPolicy(Qt::TabFocus);
    m_delete = new QToolButton(this);
    m_delete->setIcon(icon(u"delete"_s));
    m_delete->setFocusPolicy(Qt::TabFocus);
    m_copy = new QPushButton(this);
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    takeWidthThatIsThere(*m_state);
    m_room = new QLabel(this);
    m_room->setTextFormat(Qt::PlainText);
    m_room->setAlignment(Qt::AlignRight | Qt::AlignTop);
}

void NoteEditor::setUpLayout()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_passage);
    head->addStretch();
    head->addWidget(m_color);
    head->addWidget(m_delete);
    auto *tags = new QHBoxLayout;
    tags->addWidget(m_tagsLabel);
    tags->addWidget(m_tags, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_room);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 6);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_quote);
    column->addWidget(m_text, 1);
    column->addLayout(tags);
    column->addWidget(m_copy);
    column->addLayout(foot);
}

void NoteEditor::connectControls()
{
    connect(m_passage, &QPushButton::clicked, this, &NoteEditor::passageWanted);
    connect(m_delete, &QToolButton::clicked, &m_writing, &NoteWriting::remove);
    connect(m_copy, &QPushButton::clicked, this, &NoteEditor::copyWanted);
    connect(m_text, &NoteText::textChanged, this, [this] {
        m_writing.setText(m_text->text());
        showRoom();
    });
    connect(m_text, &NoteText::textLeftOut, this, [this] {
        m_context.say(tr("Not all of it fits into the note, or some of it is no text. What fits is there."));
    });
    connect(m_tags, &QLineEdit::textEdited, this, [this](const QString &typed) { m_writing.setTags(tagsFrom(typed)); });
    connect(m_colors, &ColorMenu::chosen, this, [this](AnnotationColor color) {
        m_writing.setColor(color);
        m_color->setIcon(colorIcon(color));
    });
    connect(&m_writing, &NoteWriting::stateChanged, this, &NoteEditor::showState);
    connect(&m_writing, &NoteWriting::replaced, this, &NoteEditor::takeReplaced);
    connect(&m_writing, &NoteWriting::closed, this, &NoteEditor::takeClosed);
    connect(&m_context, &WindowContext::textLanguagesChanged, this, &NoteEditor::showPassage);
}

void NoteEditor::open(const Note &note)
{
    const bool other = !m_writing.note() || m_writing.note()->head.id != note.head.id;
    m_writing.open(note);
    if (other)
        load();
}

void NoteEditor::begin(const StoredPassage &passage)
{
    m_writing.begin(passage);
    load();
}

void NoteEditor::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void NoteEditor::goToEnd()
{
    m_text->moveCursor(QTextCursor::End);
}

void NoteEditor::load()
{
    const std::optional<Note> &note = m_writing.note();
    m_text->show(note ? note->text : QString());
    showTags();
    showControls();
    setVisible(note.has_value());
}

void NoteEditor::takeReplaced()
{
    const Note &note = *m_writing.note();
    m_text->replaceWith(note.text);
    if (tagsFrom(m_tags->text()) != note.tags)
        showTags();
    showControls();
}

void NoteEditor::showTags()
{
    const std::optional<Note> &note = m_writing.note();
    m_tags->setText(note ? note->tags.join(", "_L1) : QString());
}

void NoteEditor::showControls()
{
    const std::optional<Note> &note = m_writing.note();
    const bool own = m_writing.isOwn();
    m_text->setReadOnly(!own);
    m_tags->setReadOnly(!own);
    m_color->setVisible(own);
    m_delete->setVisible(own);
    m_copy->setVisible(note && !own);
    m_colors->setCurrent(note ? note->color : AnnotationColor::None);
    m_color->setIcon(colorIcon(note ? note->color : AnnotationColor::None));
    showPassage();
    showState();
    showRoom();
}

void NoteEditor::takeClosed()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    load();
    if (hadFocus)
        Q_EMIT focusLost();
}

void NoteEditor::showPassage()
{
    const std::optional<Note> &note = m_writing.note();
    const Block *block = note ? m_context.document().block(placeOf(*note).from.block) : nullptr;
    if (!note)
        return;
    // Without a mnemonic: a reference may have no ampersand, an identifier of another edition might.
    const QString where = block ? shownReference(*block, m_context.document(), m_context.textLanguage())
                                : placeOf(*note).from.block.value();
    m_passage->setText(QString(where).replace(u'&', "&&"_L1));
    const QString quote = note->passage.quote.simplified();
    m_quote->setText(quote.size() > longestShownQuote ? beginningOf(quote, longestShownQuote) + QChar(0x2026) : quote);
}

QString NoteEditor::stateText() const
{
    if (m_writing.lacksWords())
        return tr("A note without words is not kept.");
    switch (m_writing.state()) {
    case NoteWriting::State::Nothing:
        return {};
    case NoteWriting::State::Unchanged:
        if (m_writing.isOwn())
            return {};
        //: %1 is a name.
        return tr("Written by %1. Only they can change it.").arg(LibraryWords::author(m_writing.note()->head.author));
    case NoteWriting::State::Writing:
        return tr("Being saved as you type.");
    case NoteWriting::State::Saved:
        return tr("Saved.");
    case NoteWriting::State::NotKept:
        return tr("Not saved yet: it stands only on the screen. %1")
            .arg(LibraryWords::reason(m_writing.refusal().value_or(Refusal::Other)));
    }
    Q_UNREACHABLE();
}

void NoteEditor::showState()
{
    m_state->setText(stateText());
}

void NoteEditor::showRoom()
{
    const bool matters = m_writing.isOwn() && m_text->room() < littleRoom;
    m_room->setText(matters ? tr("%Ln byte(s) left", nullptr, m_text->room()) : QString());
    m_room->setVisible(matters);
    // Its name stays what it is: what changes with every letter would be read out with every letter.
    m_room->setAccessibleDescription(m_room->text());
}

void NoteEditor::retranslate()
{
    m_passage->setToolTip(tr("Go to the passage"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Write here. It is saved as you type."));
    m_tagsLabel->setText(tr("&Tags:"));
    m_tags->setPlaceholderText(tr("Separated by commas"));
    m_color->setToolTip(tr("Colour of the note"));
    m_color->setAccessibleName(tr("Colour of the note"));
    m_delete->setToolTip(tr("Delete the note"));
    m_delete->setAccessibleName(tr("Delete the note"));
    m_copy->setText(tr("&Copy to Mine"));
    m_room->setAccessibleName(tr("Room in the note"));
    showPassage();
    showState();
    showRoom();
}

void NoteEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text && watched != m_tags)
        return QWidget::eventFilter(watched, event);
    // Who leaves the words leaves a note that is saved.
    if (event->type() == QEvent::FocusOut)
        m_writing.commit();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT textWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace iamm
