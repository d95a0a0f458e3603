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
    dialog.setLabelText(present.size() > 1 ? Words::tr("Tags that all of these have, separated by commas:")
                                           : Words::tr("Tags, separated by commas:"));
    dialog.setTextValue(common.join(", "_L1));
    while (dialog.exec() == QDialog::Accepted) {
        if (fitsTags(dialog.textValue()))
            return TagChange{common, tagsFrom(dialog.textValue())};
        dialog.setLabelText(Words::tr("At most %1 tags of at most %2 characters each, separated by commas:")
                                .arg(maxTags)
                                .arg(maxTagLength));
    }
    return std::nullopt;
}

} // namespace iamm
