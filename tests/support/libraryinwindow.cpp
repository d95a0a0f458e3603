// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/libraryinwindow.h"

#include "app/appcontext.h"
#include "core/library/placements.h"
#include "tests/support/sampledocument.h"

#include <QAbstractItemModel>
#include <QMenu>

#include <stdexcept>

namespace iamm {

using namespace Qt::StringLiterals;

const BlockId LibraryInWindow::practice1(u"III.11.b-1"_s);
const BlockId LibraryInWindow::practice2(u"III.11.b-2"_s);
const BlockId LibraryInWindow::practice3(u"III.11.b-3"_s);

LibraryInWindow::LibraryInWindow()
{
    start();
}

LibraryInWindow::~LibraryInWindow() = default;

void LibraryInWindow::start(const LibraryOptions &options)
{
    startOn(m_bed.location(), options);
}

void LibraryInWindow::startOn(const LibraryLocation &location, const LibraryOptions &options)
{
    m_window.reset();
    m_window.emplace(sampleDocument(), location, options);
    ASSERT_TRUE(waitUntil([this] { return library().status() == LibraryStatus::Ready; }));
}

void LibraryInWindow::startWith(const Document &document)
{
    m_window.reset();
    m_window.emplace(document, m_bed.location());
    ASSERT_TRUE(waitUntil([this] { return library().status() == LibraryStatus::Ready; }));
    ASSERT_TRUE(waitUntil([this] { return !m_window->program().context().placements.isSeeking(); }));
}

LibraryService &LibraryInWindow::library()
{
    return m_window->program().context().library;
}

ReaderView &LibraryInWindow::view()
{
    return part<ReaderView>();
}

bool LibraryInWindow::settled()
{
    return waitUntil([this] { return !library().isSaving(); });
}

void LibraryInWindow::pressAt(const BlockId &block, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_window->goTo(block.value());
    QTest::keyClick(&view(), key, modifiers);
}

void LibraryInWindow::select(const BlockId &from, int start, const BlockId &to, int end, Language language)
{
    const Document &document = m_window->context().document();
    TextSelection selection;
    selection.begin(language, {document.indexOf(from), start});
    selection.extendTo({document.indexOf(to), end});
    view().setSelection(selection);
}

void LibraryInWindow::choose(const QMenu &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&').contains(words)) {
            action->trigger();
            return;
        }
    }
    throw std::runtime_error("no such entry in the menu: " + words.toStdString());
}

QStringList LibraryInWindow::rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    const auto add = [&](const auto &self, const QModelIndex &parent, const QString &indent) -> void {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            rows.append(indent + index.data().toString());
            self(self, index, indent + u"  "_s);
        }
    };
    add(add, {}, {});
    return rows;
}

std::string LibraryInWindow::lastSaid()
{
    return m_window->lastSaid().toStdString();
}

} // namespace iamm
