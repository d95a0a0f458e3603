// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/agenda/agendareader.h"
#include "core/library/libraryfile.h"
#include "core/library/librarytables.h"
#include "core/library/noteedits.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

// Makes a library with many notes, spread over the whole text, in a folder: `manynotes FOLDER COUNT`.

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    iamm::AgendaReader reader(QStringLiteral(IAMM_AGENDA_DATABASE));
    const iamm::Document document = reader.document();
    iamm::LibraryFile file(iamm::libraryLocation(arguments.value(1), arguments.value(1)));
    if (!file.canWrite())
        return 1;
    iamm::ensureOwner(*file.database());
    const iamm::Author owner = iamm::readLibrary(*file.database()).owner;
    const iamm::LibraryContents empty;
    iamm::Transaction transaction(*file.database());
    for (int i = 0; i < arguments.value(2).toInt(); ++i) {
        const iamm::Block &block = document.blocks(i % document.count(), 1).front();
        const auto passage = iamm::Passage::whole(block.id, iamm::Language::English);
        iamm::Note note;
        note.passage = iamm::storedPassage(passage, document).value_or(iamm::StoredPassage());
        note.text = u"Note %1: ask the ministry whether this is in force, and since when."_s.arg(i);
        const iamm::EditBase base{empty, owner, QDateTime::currentDateTimeUtc()};
        iamm::writeRow(*file.database(), iamm::keepNote(base, note)->rows.front());
    }
    transaction.commit();
    return 0;
}
