// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace iamm {

/// One page of the help: a topic as resources/help/LANGUAGE/ID.md has it, unfilled.
struct HelpPage {
    QString id;
    QString title; ///< the page's heading: what a person wants
    QString markdown;
};

/// The pages of the help in one language, in the order in which they are listed.
class HelpPages final {
    Q_DECLARE_TR_FUNCTIONS(iamm::HelpPages)

public:
    /// Pages that belong together.
    struct Part {
        QString title;
        std::vector<HelpPage> pages;
    };

    /// None.
    HelpPages() = default;
    /// Reads them from the program's resources. The parts' titles are in the interface's language of now.
    explicit HelpPages(Language language);

    const std::vector<Part> &parts() const { return m_parts; }
    /// The page with this id; null: there is none.
    const HelpPage *page(const QString &id) const;
    /// The id of the page that is shown where no other is asked for.
    static QString firstId();

private:
    std::vector<Part> m_parts;
};

} // namespace iamm
