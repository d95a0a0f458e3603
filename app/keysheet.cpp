// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/keysheet.h"

namespace iamm {

std::vector<KeySheet::Group> KeySheet::of(const std::vector<MenuCommand> &commands)
{
    std::vector<Group> groups;
    for (const MenuCommand &command : commands) {
        if (command.keys.isEmpty())
            continue;
        const QString &menu = command.path.front();
        if (groups.empty() || groups.back().title != menu)
            groups.push_back({menu, {}});
        groups.back().rows.push_back({command.path.back(), command.keys.join(QStringLiteral("  /  "))});
    }
    groups.push_back(textKeys());
    return groups;
}

KeySheet::Group KeySheet::textKeys()
{
    return {tr("In the text"),
            {
                {tr("Next block, previous block"), QStringLiteral("J, K")},
                {tr("Next heading, previous heading"), tr("H, Shift+H")},
                {tr("Next link or footnote, previous one; follow it"), tr("Tab, Shift+Tab; Enter")},
                {tr("A page on, a page back"), tr("Space, Shift+Space")},
                {tr("Search"), QStringLiteral("/")},
                {tr("Unmark, and select nothing"), tr("Esc")},
            }};
}

} // namespace iamm
