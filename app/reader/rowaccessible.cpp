// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/rowaccessible.h"

#include "app/reader/readerview.h"
#include "app/reader/readerwords.h"
#include "core/words/citation.h"
#include "core/words/words.h"

#include <QWindow>

#include <algorithm>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

RowAccessible::RowAccessible(ReaderAccessible &reader, const AccessibleRowKey &key) : m_reader(reader), m_key(key) {}

RowAccessible::~RowAccessible()
{
    for (const QAccessible::Id link : m_links)
        QAccessible::deleteAccessibleInterface(link);
}

int RowAccessible::row() const
{
    return view().rows().rowOf(m_key.blockNumber, m_key.opener);
}

int RowAccessible::column() const
{
    return view().columnOf(m_key.language).value_or(-1);
}

bool RowAccessible::isValid() const
{
    return m_reader.isValid() && row() >= 0 && column() >= 0;
}

const Block &RowAccessible::block() const
{
    return view().blockAt(m_key.blockNumber);
}

const LaidCell &RowAccessible::cell() const
{
    return view().layout().laidRow(row()).cells[static_cast<size_t>(column())];
}

QWindow *RowAccessible::window() const
{
    return m_reader.window();
}

QAccessibleInterface *RowAccessible::parent() const
{
    QAccessibleInterface *group = m_reader.groupOf(m_key.language);
    return group ? group : &m_reader;
}

// Links

int RowAccessible::childCount() const
{
    const std::vector<LinkSpot> spots = isValid() ? view().linksIn(row()) : std::vector<LinkSpot>();
    return static_cast<int>(std::ranges::count(spots, m_key.language, &LinkSpot::language));
}

QAccessibleInterface *RowAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    updateLinks();
    return QAccessible::accessibleInterface(m_links[static_cast<size_t>(index)]);
}

/// Terms are marked and unmarked while the row lives.
void RowAccessible::updateLinks() const
{
    std::vector<LinkSpot> spots = view().linksIn(row());
    std::erase_if(spots, [this](const LinkSpot &spot) { return spot.language != m_key.language; });
    const auto spotOf = [](QAccessible::Id link) {
        return static_cast<const LinkAccessible *>(QAccessible::accessibleInterface(link))->spot();
    };
    if (std::ranges::equal(m_links, spots, {}, spotOf))
        return;
    for (const QAccessible::Id link : std::exchange(m_links, {}))
        QAccessible::deleteAccessibleInterface(link);
    for (LinkSpot &spot : spots)
        m_links.push_back(QAccessible::registerAccessibleInterface(
            new LinkAccessible(const_cast<RowAccessible &>(*this), std::move(spot))));
}

QAccessibleInterface *RowAccessible::link(const LinkSpot &spot) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (static_cast<LinkAccessible *>(child(i))->spot() == spot)
            return child(i);
    }
    return nullptr;
}

int RowAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto found = std::ranges::find_if(
        m_links, [child](QAccessible::Id id) { return QAccessible::accessibleInterface(id) == child; });
    return found == m_links.end() ? -1 : static_cast<int>(found - m_links.begin());
}

QAccessibleInterface *RowAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

// What it is

QAccessible::Role RowAccessible::role() const
{
    if (!isValid() || isNotice())
        return QAccessible::Paragraph;
    switch (block().kind) {
    case BlockKind::Heading:
    case BlockKind::Title:
        return QAccessible::Heading;
    case BlockKind::Practice:
    case BlockKind::Understanding:
    case BlockKind::Open:
        return QAccessible::ListItem;
    case BlockKind::Footnote:
        return QAccessible::Note;
    case BlockKind::Paragraph:
    case BlockKind::Lead:
    case BlockKind::Front:
        break;
    }
    return QAccessible::Paragraph;
}

QString RowAccessible::prefix() const
{
    if (isNotice())
        return {};
    const BlockKind kind = block().kind;
    const bool numbered = kind == BlockKind::Heading || kind == BlockKind::Understanding || kind == BlockKind::Footnote;
    return numbered ? Typography::marker(block()) + u' ' : QString();
}

QString RowAccessible::wholeText() const
{
    if (isNotice())
        return ReaderWords::notice();
    const BlockText *text = block().text(m_key.language);
    return prefix() + (text ? CellText(*text).shown() : ReaderWords::gap(block(), m_key.language));
}

QString RowAccessible::description() const
{
    QStringList parts{spokenPlace(block(), view().document(), ReaderWords::spokenLanguage())};
    if (block().kind == BlockKind::Heading)
        parts += ReaderWords::headingLevel(block().level);
    if (const BlockText *text = block().text(m_key.language)) {
        for (const TranslatorsNote &note : text->notes)
            parts += Words(m_key.language).translatorsNote(note.quote, note.note);
    }
    for (const DecorationSource *source : view().decorations())
        parts += source->description(block().id, m_key.language);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString RowAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    switch (kind) {
    case QAccessible::Name:
        return block().kind == BlockKind::Open ? ReaderWords::openForProposals() : wholeText();
    case QAccessible::Description:
        return isNotice() ? QString() : description();
    default:
        return {};
    }
}

QAccessible::State RowAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    state.focusable = true;
    state.focused = view().hasFocus() && m_reader.currentRow() == this;
    const QRect visible(view().viewport()->mapToGlobal(QPoint(0, 0)), view().viewport()->size());
    state.offscreen = !visible.intersects(rect());
    return state;
}

QRect RowAccessible::rect() const
{
    if (!isValid())
        return {};
    ReaderLayout &layout = view().layout();
    layout.visibleRows();
    const ReaderColumns::Column &place = layout.columns().columns[static_cast<size_t>(column())];
    // Of a row of its own with the space around it; of one of several under each other its own lines.
    const bool stacked = layout.columns().stacked;
    const int top = layout.rowTop(row()) + (stacked ? cell().textAt.y() : 0);
    const int height = stacked ? cell().height : layout.laidRow(row()).height;
    return {view().viewport()->mapToGlobal(QPoint(place.left, top)), QSize(place.width, height)};
}

void *RowAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
}

// Its text

int RowAccessible::toPosition(int offset) const
{
    const BlockText *text = block().text(m_key.language);
    return text ? CellText(*text).fromShown(std::max(offset - prefixLength(), 0)) : 0;
}

int RowAccessible::toOffset(int position) const
{
    const BlockText *text = block().text(m_key.language);
    return prefixLength() + (text ? CellText(*text).toShown(position) : 0);
}

int RowAccessible::characterCount() const
{
    return isValid() ? static_cast<int>(wholeText().size()) : 0;
}

QString RowAccessible::text(int start, int end) const
{
    return isValid() && start < end ? wholeText().mid(start, end - start) : QString();
}

QString RowAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    if (boundary != QAccessible::LineBoundary || !isValid())
        return QAccessibleTextInterface::textAtOffset(offset, boundary, start, end);
    // IAccessible2's special offsets: -1 is the text's end, -2 the caret.
    const int place = offset == -1 ? characterCount() : (offset == -2 ? cursorPosition() : offset);
    const int before = prefixLength();
    const QTextLine line = cell().layout->lineForTextPosition(std::max(place - before, 0));
    *start = line.isValid() ? line.textStart() + before : 0;
    *end = line.isValid() ? *start + line.textLength() : characterCount();
    if (*start == before)
        *start = 0; // the number belongs to the first line
    return text(*start, *end);
}

int RowAccessible::selectionCount() const
{
    int start = 0;
    int end = 0;
    selection(0, &start, &end);
    return start == end ? 0 : 1;
}

void RowAccessible::selection(int, int *start, int *end) const
{
    *start = *end = 0;
    if (!isValid() || view().selection().language() != m_key.language || m_key.opener != -1)
        return;
    const BlockText *text = block().text(m_key.language);
    const int length = text ? static_cast<int>(text->text.size()) : 0;
    if (const std::optional<TextRange> range = view().selection().rangeIn(m_key.blockNumber, length)) {
        *start = toOffset(range->start);
        *end = toOffset(range->end());
    }
}

void RowAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void RowAccessible::removeSelection(int)
{
    view().clearSelection();
}

void RowAccessible::setSelection(int, int start, int end)
{
    if (!isValid() || m_key.opener != -1)
        return; // what is selected belongs to a block in its own place
    TextSelection selection;
    selection.begin(m_key.language, {m_key.blockNumber, toPosition(start)});
    selection.extendTo({m_key.blockNumber, toPosition(end)});
    view().setSelection(selection);
}

int RowAccessible::cursorPosition() const
{
    const TextSelection &selection = view().selection();
    const bool here = isValid() && m_key.opener == -1 && selection.language() == m_key.language
                      && selection.caret().block == m_key.blockNumber;
    return here ? toOffset(selection.caret().position) : 0;
}

void RowAccessible::setCursorPosition(int position)
{
    if (!isValid() || m_key.opener != -1)
        return;
    TextSelection selection;
    selection.begin(m_key.language, {m_key.blockNumber, toPosition(position)});
    view().setSelection(selection);
    view().ensureVisible(selection.caret(), m_key.language);
}

QRect RowAccessible::shownRect(TextRange shown) const
{
    if (!isValid())
        return {};
    ReaderLayout &layout = view().layout();
    layout.visibleRows();
    layout.laidRow(row());
    const QRect first = layout.caretRect(row(), column(), shown.start);
    const QRect last = layout.caretRect(row(), column(), shown.end());
    const bool oneLine = first.top() == last.top();
    const int width = oneLine ? std::max(last.left() - first.left(), 1)
                              : layout.columns().columns[static_cast<size_t>(column())].width;
    return {view().viewport()->mapToGlobal(first.topLeft()), QSize(width, last.bottom() - first.top() + 1)};
}

QRect RowAccessible::characterRect(int offset) const
{
    if (!isValid() || offset < 0 || offset >= characterCount())
        return {};
    const int shown = offset - prefixLength();
    if (shown >= 0)
        return shownRect({shown, 1});
    const QRect text = shownRect({0, 1});
    const int left = view().viewport()->mapToGlobal(cell().markerAt).x();
    return {left, text.top(), std::max(text.left() - left, 1), text.height()};
}

int RowAccessible::offsetAtPoint(const QPoint &point) const
{
    const auto place = view().pointAt(view().viewport()->mapFromGlobal(point));
    const bool here = place && place->first == m_key.language && place->second.block == m_key.blockNumber;
    return isValid() && here ? toOffset(place->second.position) : -1;
}

void RowAccessible::scrollToSubstring(int start, int)
{
    if (isValid())
        view().ensureVisible({m_key.blockNumber, toPosition(start)}, m_key.language);
}

QString RowAccessible::attributes(int offset, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    const BlockText *text = isValid() && !isNotice() ? block().text(m_key.language) : nullptr;
    // A notice or a gap has words of the interface.
    const Language language = text ? m_key.language : ReaderWords::spokenLanguage();
    QString attributes = u"language:%1;"_s.arg(languageCode(language));
    if (!text)
        return attributes;
    const CellText shown(*text);
    for (const Mark &mark : text->marks) {
        const TextRange range = shown.toShown(mark.range);
        const int first = range.start + prefixLength();
        const int last = range.end() + prefixLength();
        if (offset >= first && offset < last) {
            *start = first;
            *end = last;
            return attributes + u"font-style:italic;"_s;
        }
        if (last <= offset)
            *start = std::max(*start, last);
        if (first > offset)
            *end = std::min(*end, first);
    }
    return attributes;
}

// A link

QString LinkAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description && !m_spot.term.isEmpty())
        return ReaderWords::term();
    if (kind != QAccessible::Name || !m_row.isValid())
        return {};
    if (m_spot.footnote > 0)
        return ReaderWords::footnote(m_spot.footnote);
    const int first = m_row.prefixLength() + m_spot.shown.start;
    return static_cast<const QAccessibleTextInterface &>(m_row).text(first, first + m_spot.shown.length);
}

QAccessible::State LinkAccessible::state() const
{
    QAccessible::State state;
    state.linked = true;
    state.focusable = true;
    state.focused = m_row.view().hasFocus() && m_row.view().focusedLink() == m_spot;
    return state;
}

void *LinkAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList LinkAccessible::actionNames() const
{
    return {pressAction()};
}

void LinkAccessible::doAction(const QString &actionName)
{
    if (actionName == pressAction() && m_row.isValid())
        m_row.view().activate(m_spot);
}

} // namespace iamm
