// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readeraccessible.h"

#include "app/interfacelanguage.h"
#include "app/reader/readerview.h"
#include "app/reader/rowaccessible.h"

#include <algorithm>

namespace iamm {

namespace {

QAccessibleInterface *makeReaderInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ReaderView *>(object);
    return view ? new ReaderAccessible(*view) : nullptr;
}

/// All rows in one of several languages.
class LanguageGroup final : public QAccessibleInterface {
public:
    LanguageGroup(ReaderAccessible &reader, Language language) : m_reader(reader), m_language(language) {}

    bool isValid() const override { return m_reader.isValid() && m_reader.view().columnOf(m_language).has_value(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_reader.window(); }
    QAccessibleInterface *parent() const override { return &m_reader; }
    int childCount() const override { return m_reader.view().rows().count(); }
    QAccessibleInterface *child(int index) const override { return m_reader.rowAt(index, m_language); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const RowAccessible *>(child);
        return row && row->key().language == m_language
                   ? m_reader.view().rows().rowOf(row->key().blockNumber, row->key().opener)
                   : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override { return m_reader.childAt(x, y); }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? nameOfLanguage(m_language) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        for (const ReaderColumns::Column &column : m_reader.view().layout().columns().columns) {
            if (column.language == m_language) {
                const QRect whole = m_reader.rect();
                return {whole.left() + column.left, whole.top(), column.width, whole.height()};
            }
        }
        return {};
    }
    QAccessible::Role role() const override { return QAccessible::Grouping; }
    QAccessible::State state() const override { return {}; }

private:
    ReaderAccessible &m_reader;
    Language m_language;
};

} // namespace

ReaderAccessible::ReaderAccessible(ReaderView &view) : QAccessibleWidget(&view, QAccessible::Document), m_view(view) {}

ReaderAccessible::~ReaderAccessible()
{
    for (const auto &[key, id] : m_rows)
        QAccessible::deleteAccessibleInterface(id);
    for (const auto &[language, id] : m_groups)
        QAccessible::deleteAccessibleInterface(id);
}

void ReaderAccessible::install()
{
    QAccessible::installFactory(makeReaderInterface);
}

QAccessibleInterface *ReaderAccessible::rowAt(int row, Language language)
{
    const DocumentRows &rows = m_view.rows();
    if (row < 0 || row >= rows.count())
        return nullptr;
    return rowOf({language, rows.blockNumber(row), rows.opener(row)});
}

RowAccessible *ReaderAccessible::rowOf(const AccessibleRowKey &key)
{
    const auto found = m_rows.find(key);
    if (found != m_rows.end())
        return static_cast<RowAccessible *>(QAccessible::accessibleInterface(found->second));
    auto *row = new RowAccessible(*this, key);
    m_rows[key] = QAccessible::registerAccessibleInterface(row);
    return row;
}

QAccessibleInterface *ReaderAccessible::groupOf(Language language)
{
    if (m_view.languages().size() < 2)
        return nullptr;
    const auto found = m_groups.find(language);
    if (found != m_groups.end())
        return QAccessible::accessibleInterface(found->second);
    auto *group = new LanguageGroup(*this, language);
    m_groups[language] = QAccessible::registerAccessibleInterface(group);
    return group;
}

RowAccessible *ReaderAccessible::currentRow()
{
    const bool hasCaret = m_view.isCaretShown() || !m_view.selection().isEmpty();
    const Language language = hasCaret ? m_view.selection().language() : m_view.markedLanguage();
    const int marked = m_view.document().indexOf(m_view.markedBlock());
    const int block = hasCaret ? m_view.selection().caret().block : marked;
    return m_view.rows().rowOf(block) < 0 ? nullptr : rowOf({language, block, -1});
}

int ReaderAccessible::childCount() const
{
    const auto languages = static_cast<int>(m_view.languages().size());
    return languages > 1 ? languages : m_view.rows().count();
}

QAccessibleInterface *ReaderAccessible::child(int index) const
{
    auto *self = const_cast<ReaderAccessible *>(this); // Qt asks for children by const objects that make them lazily
    const std::vector<Language> &languages = m_view.languages();
    if (languages.size() > 1)
        return index >= 0 && index < childCount() ? self->groupOf(languages[static_cast<size_t>(index)]) : nullptr;
    return self->rowAt(index, languages.front());
}

int ReaderAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const std::vector<Language> &languages = m_view.languages();
    if (languages.size() > 1) {
        for (const auto &[language, id] : m_groups) {
            if (QAccessible::accessibleInterface(id) == child)
                return static_cast<int>(std::ranges::find(languages, language) - languages.begin());
        }
        return -1;
    }
    const auto *row = dynamic_cast<const RowAccessible *>(child);
    return row ? m_view.rows().rowOf(row->key().blockNumber, row->key().opener) : -1;
}

QAccessibleInterface *ReaderAccessible::childAt(int x, int y) const
{
    const QPoint place = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    if (!m_view.viewport()->rect().contains(place))
        return nullptr;
    const std::optional<ReaderLayout::Hit> hit = m_view.layout().hit(place);
    if (!hit)
        return nullptr;
    auto *self = const_cast<ReaderAccessible *>(this);
    return self->rowAt(hit->row, m_view.languages()[static_cast<size_t>(hit->column)]);
}

QAccessibleInterface *ReaderAccessible::focusChild() const
{
    auto *self = const_cast<ReaderAccessible *>(this);
    if (!m_view.hasFocus())
        return nullptr;
    if (const std::optional<LinkSpot> &link = m_view.focusedLink())
        return self->rowOf({link->language, link->blockNumber, -1})->link(*link);
    return self->currentRow();
}

QAccessible::State ReaderAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    return state;
}

} // namespace iamm
