// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/tagsdialog.h"

#include "core/library/storable.h"

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

std::optional<QStringList> askForTags(QWidget *parent, const QStringList &present)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(Words::tr("Tags"));
    dialog.setLabelText(Words::tr("Tags, parted by commas:"));
    dialog.setTextValue(present.join(", "_L1));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return tagsFrom(dialog.textValue());
}

} // namespace iamm
