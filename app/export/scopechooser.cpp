// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/scopechooser.h"

#include "app/windowcontext.h"
#include "core/document/textrange.h"
#include "core/words/citation.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace iamm {

namespace {
constexpr int shownCharacters = 60;
}

ScopeChooser::ScopeChooser(WindowContext &context, QWidget *parent) : QGroupBox(parent), m_context(context)
{
    new QVBoxLayout(this);
    const Document &document = context.document();
    const Block *here = document.block(context.currentPassage().passage().from.block);
    const std::vector<const Section *> path = here ? document.pathTo(here->section) : std::vector<const Section *>();
    std::for_each(path.rbegin(), path.rend(), [this](const Section *section) { addChoice(section->id); });
    addChoice({});
    m_choices.front().second->setChecked(true);
    retranslate();
}

void ScopeChooser::addChoice(const BlockId &section)
{
    auto *button = new QRadioButton(this);
    layout()->addWidget(button);
    m_choices.emplace_back(section, button);
}

BlockId ScopeChooser::section() const
{
    const auto chosen = std::ranges::find_if(m_choices, [](const auto &choice) { return choice.second->isChecked(); });
    return chosen == m_choices.end() ? BlockId() : chosen->first;
}

void ScopeChooser::choose(const BlockId &section)
{
    for (const auto &[id, button] : m_choices) {
        if (id == section)
            button->setChecked(true);
    }
}

QString ScopeChooser::nameOf(const BlockId &section) const
{
    const Block *heading = m_context.document().block(section);
    if (!heading)
        return tr("The &whole document");
    const Language language = m_context.textLanguage();
    QString title = shortTitle(*heading, language);
    if (title.size() > shownCharacters)
        title = beginningOf(title, shownCharacters).trimmed() + u'…';
    const QString reference = shownReference(*heading, m_context.document(), language);
    //: A section to print or export: its reference and its title.
    return tr("%1 %2").arg(reference, title.replace(u'&', QStringLiteral("&&")));
}

void ScopeChooser::retranslate()
{
    setTitle(tr("Part of the document"));
    for (const auto &[section, button] : m_choices)
        button->setText(nameOf(section));
}

} // namespace iamm
