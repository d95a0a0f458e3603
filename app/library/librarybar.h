// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace iamm {

class LibraryService;
class Settings;
class UnsavedChanges;

/// A line above the text that says why the library isn't as it should be or why something was not saved, and what can
/// be done. Hidden while all is well, and built when it first has something to say. Never in the way: reading and
/// searching go on.
class LibraryBar final : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it.
    LibraryBar(LibraryService &library, UnsavedChanges &unsaved, Settings &settings, QWidget *parent = nullptr);

    /// Shows again what the person had closed.
    void open();

Q_SIGNALS:
    /// The person wants what couldn't be saved in a file of its own.
    void saveElsewhereWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void setUpRow();
    void retranslate();
    void refresh();
    QString sentence() const;
    /// What a person is told once, and nothing is wrong.
    bool hasNews() const;
    void tryAgain();
    void dismiss();

    LibraryService &m_library;
    UnsavedChanges &m_unsaved;
    Settings &m_settings;
    QTimer m_openingLong;
    bool m_closed = false; ///< by the person, until there is something new
    // None before there was something to say.
    QBoxLayout *m_content = nullptr; ///< the sentence, and beside or below it the buttons
    QLabel *m_sentence = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_elsewhere = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace iamm
