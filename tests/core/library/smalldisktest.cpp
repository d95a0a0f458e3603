// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/smalldisk.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr qint64 aMegabyte = 1024 * 1024;

/// What went otherwise than it should have, as the child's number.
enum Answer { AllWell, NotOpened, NeverFull, OtherRefusal, LostSomething, NotGoingOn, NotThereAgain };

void addNote(DrivenLibrary &library, const QString &text)
{
    library->apply(creation(ChangeKind::AddNote, {noteOn(u"III"_s, text, library->owner())}));
    library.settle();
}

/// Fills the disk, makes room, and goes on.
int fillAndGoOn(const QString &folder)
{
    QFile ballast(folder + u"/ballast"_s);
    if (!ballast.open(QIODevice::WriteOnly) || ballast.write(QByteArray(200'000, 'b')) != 200'000)
        return NotOpened;
    ballast.close();
    const LibraryLocation location{folder + u"/library"_s, LibraryLocation::Origin::Chosen};
    DrivenLibrary library(location, {100, {}, 0, 0});
    if (library.open() != LibraryStatus::Ready)
        return NotOpened;
    int kept = 0;
    std::optional<Refusal> refusal;
    for (; !refusal && kept < 1000; ++kept) {
        addNote(library, QString(3000, u'x'));
        refusal = library.takeRefusal();
    }
    --kept;
    if (!refusal)
        return NeverFull;
    if (refusal != Refusal::DiskFull)
        return OtherRefusal;
    if (library->contents().count<Note>() != kept)
        return LostSomething;
    ballast.remove();
    addNote(library, u"after making room"_s);
    if (library.takeRefusal())
        return NotGoingOn;
    library->close(5s);
    DrivenLibrary again(location);
    return again.open() == LibraryStatus::Ready && again->contents().count<Note>() == kept + 1 ? AllWell
                                                                                               : NotThereAgain;
}

TEST(SmallDisk, WhenItIsFullThatIsSaidNothingIsLostAndWithRoomItGoesOn)
{
    const std::optional<int> answer = runOnSmallDisk(aMegabyte, fillAndGoOn);
    if (!answer)
        GTEST_SKIP() << "no file system can be mounted here";
    EXPECT_EQ(*answer, AllWell);
}

} // namespace
} // namespace iamm
