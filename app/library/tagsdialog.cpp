// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/tagsdialog.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
/// The context of the words for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(iamm::TagsDialog)
};
} // namespace

std::optional<TagChange> askForTags(QWidget *parent, const QList<QStringList> &present)
{
    const QStringList common = commonTags(present);
    QInputDialog dialog(parent);
    dialog.setWindowTitle(Words::tr("Tags"));
    dialog.setLabelText(present.size() > 1 ? Words::tr("Tags that all of these have, parted by commas:")
                                           : Words::tr("Tags, parted by commas:"));
    dialog.setTextValue(common.join(", "_L1));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return TagChange{common, tagsFrom(dialog.textValue())};
}

} // namespace iamm
