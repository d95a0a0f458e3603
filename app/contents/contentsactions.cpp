// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/contents/contentsactions.h"

#include "app/actions.h"
#include "app/contents/contentspane.h"
#include "app/settings.h"

namespace iamm {

ContentsActions::ContentsActions(ContentsPane &pane, Settings &settings, QObject *parent) : QObject(parent)
{
    pages = newSwitch(this, {}, &pane, [&pane, &settings](bool on) {
        pane.setPageColumnShown(on);
        settings.setPageColumnShown(on);
    });
    pages->setChecked(settings.pageColumnShown());
    retranslate();
}

void ContentsActions::retranslate() const
{
    //: Switches the column with the page numbers of the printed document in the contents on and off.
    setWords(pages, tr("Printed &Pages in the Contents"));
}

} // namespace iamm
