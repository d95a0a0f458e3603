// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/starterror.h"

#include <QMessageBox>

#include <utility>

namespace iamm {

StartError::StartError(StorageError::Reason reason, QString contentFile)
    : m_reason(reason), m_contentFile(std::move(contentFile))
{
}

QString StartError::what() const
{
    if (m_contentFile.isEmpty())
        return tr("The Agenda’s text isn’t where the program looks for it.");
    switch (m_reason) {
    case StorageError::Reason::CantOpen:
        return tr("The file with the Agenda’s text can’t be opened: %1").arg(m_contentFile);
    case StorageError::Reason::OtherSchema:
        return tr("The file with the Agenda’s text belongs to another version of the program: %1").arg(m_contentFile);
    default:
        return tr("The file with the Agenda’s text is damaged: %1").arg(m_contentFile);
    }
}

QString StartError::whatToDo() const
{
    return tr(
        "Install the program again, or ask whoever looks after your computer to. Your bookmarks are safe: they are "
        "kept apart from the text, and nothing was changed.");
}

void StartError::show() const
{
    QMessageBox box(QMessageBox::Critical, tr("IAMM Browser"), what(), QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(whatToDo());
    box.exec();
}

} // namespace iamm
