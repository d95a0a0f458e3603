// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/helppages.h"
#include "app/help/pagefilling.h"

#include <QTextBrowser>

namespace iamm {

/// Shows a page of the help, with the words marked that are sought, and knows the way back. Opens nothing but the
/// help's own pages.
class HelpView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    /// Shows the page that is open again, in these words. Both must stay as they are until the next call.
    void setPages(const HelpPages &pages, const PageFilling &filling);
    /// Goes to a page that there is.
    void open(const QString &id);
    /// The page that is shown; empty before the first.
    QString id() const { return m_id; }
    /// What is marked in this page and in those that follow.
    void setSought(const QString &typed, Language language);
    /// Larger or smaller by so many steps; 0: the usual size.
    void stepTextSize(int steps);

Q_SIGNALS:
    /// This page is shown now.
    void opened(const QString &id);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void finishPage(const QUrl &url);
    void layOut();
    void markSought();
    void showAgain();

    const HelpPages *m_pages = nullptr;
    const PageFilling *m_filling = nullptr;
    QString m_id;
    QString m_sought;
    Language m_language = Language::English;
};

} // namespace iamm
