// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blockid.h"
#include "core/document/language.h"
#include "core/words/words.h"

#include <QByteArray>
#include <QSettings>
#include <QUuid>

#include <optional>
#include <vector>

namespace iamm {

enum class ColorScheme { System, Light, Dark, HighContrast };

/// One window as it was left.
struct WindowState {
    QByteArray geometry; ///< QWidget::saveGeometry()
    QByteArray panes;    ///< QMainWindow::saveState()
    BlockId place;       ///< the block at the top of the text
    std::vector<Language> textLanguages;
    std::vector<Language> sideBySide = {}; ///< how several stood beside each other last
};

/// What the program remembers apart from the person's library: kept in one INI file, which may be missing, damaged or
/// from another version. Unknown values count as not set. Lives on the GUI thread.
class Settings final {
public:
    explicit Settings(const QString &file);

    /// None: as the system has it.
    std::optional<Language> interfaceLanguage() const;
    void setInterfaceLanguage(std::optional<Language> language);

    ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);

    /// What the desktop said last time, so that the first paint has the right colours already.
    bool desktopWasDark() const;
    void setDesktopWasDark(bool dark);

    /// In per cent, within Typography's bounds.
    int textPercent() const;
    void setTextPercent(int percent);

    bool identifiersShown() const;
    void setIdentifiersShown(bool shown);

    bool translatorsNotesShown() const;
    void setTranslatorsNotesShown(bool shown);

    /// A quiet line under the termbase's terms.
    bool termsMarked() const;
    void setTermsMarked(bool marked);

    CitationForm citationForm() const;
    void setCitationForm(CitationForm form);

    /// The column with the printed pages in the contents.
    bool pageColumnShown() const;
    void setPageColumnShown(bool shown);

    /// The folder that new bookmarks go to; null: none.
    QUuid activeFolder() const;
    void setActiveFolder(const QUuid &folder);

    /// That others can read the library has been said, and seen. (These settings lie with the library where that
    /// isn't in the system's place, so each has its own.)
    bool knowsOthersCanRead() const;
    void setKnowsOthersCanRead(bool knows);

    /// QWidget::saveGeometry() of the help.
    QByteArray helpGeometry() const;
    void setHelpGeometry(const QByteArray &geometry);

    std::vector<WindowState> windows() const;
    void setWindows(const std::vector<WindowState> &windows);

    /// Writes to the disk what has changed. Problems are logged: they must not stop anybody.
    void save();

private:
    mutable QSettings m_store; ///< reading arrays changes its position
};

} // namespace iamm
