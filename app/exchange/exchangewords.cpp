// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/exchange/exchangewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace iamm {

namespace {

/// The context of the sentences for translators.
struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(iamm::ExchangeWords)

public:
    static QString problem(ExchangeProblem problem);
    static QString place(const ExchangeRefusal &refusal);
};

QString Sentences::problem(ExchangeProblem problem)
{
    switch (problem) {
    case ExchangeProblem::TooLarge:
        return tr("It is larger than a library file can be.");
    case ExchangeProblem::Syntax:
        return tr("It is damaged or was cut off, or it is no library file.");
    case ExchangeProblem::NotUtf8:
    case ExchangeProblem::BadText:
        return tr("It has characters in it that no text has.");
    case ExchangeProblem::NotALibrary:
        return tr("It is no library file.");
    case ExchangeProblem::OtherProgram:
        return tr("Another program has written it. Only files that this program has saved can be merged.");
    case ExchangeProblem::NewerVersion:
        return tr("A newer version of this program has written it. Open it with that version.");
    case ExchangeProblem::TooDeep:
    case ExchangeProblem::DuplicateMember:
    case ExchangeProblem::Missing:
    case ExchangeProblem::WrongType:
    case ExchangeProblem::BadValue:
        return tr("Something in it is not as it has to be; perhaps it was changed by hand.");
    case ExchangeProblem::TooLong:
    case ExchangeProblem::TooMany:
        return tr("It holds more than a library can.");
    case ExchangeProblem::DuplicateId:
        return tr("The same item stands in it twice.");
    case ExchangeProblem::CountDiffers:
        return tr("It does not hold as many items as it says: a part of it is missing.");
    case ExchangeProblem::Stopped:
        return tr("Reading it took too long.");
    }
    Q_UNREACHABLE();
}

QString Sentences::place(const ExchangeRefusal &refusal)
{
    if (refusal.line > 0)
        //: Where a file is damaged; for whoever looks after computers.
        return tr("Found in line %1, character %2.").arg(refusal.line).arg(refusal.column);
    //: %1 is a path like items[3].target
    return refusal.path.isEmpty() ? QString() : tr("Found at %1.").arg(refusal.path);
}

} // namespace

QString ExchangeWords::refusal(const ExchangeRefusal &refusal)
{
    const QString place = Sentences::place(refusal);
    return Sentences::problem(refusal.problem) + (place.isEmpty() ? QString() : u' ' + place);
}

QString ExchangeWords::group(MergeKind kind, int count)
{
    const QString number = QLocale().toString(count);
    switch (kind) {
    case MergeKind::New:
        //: Headings in the preview of a merge; %1 is a number.
        return Sentences::tr("New (%1)").arg(number);
    case MergeKind::Changed:
        return Sentences::tr("Changed (%1)").arg(number);
    case MergeKind::Deleted:
        return Sentences::tr("Deleted there (%1)").arg(number);
    case MergeKind::Conflict:
        return Sentences::tr("Changed here and there: both are kept (%1)").arg(number);
    case MergeKind::Same:
    case MergeKind::Older:
    case MergeKind::Remembered:
        return Sentences::tr("The same (%1)").arg(number);
    case MergeKind::Refused:
        return Sentences::tr("Can’t be taken (%1)").arg(number);
    }
    Q_UNREACHABLE();
}

QString ExchangeWords::refusal(MergeRefusal refusal)
{
    switch (refusal) {
    case MergeRefusal::None:
        return {};
    case MergeRefusal::OtherAuthor:
        return Sentences::tr("Here it is by somebody else.");
    case MergeRefusal::OtherKind:
        return Sentences::tr("Here it is something of another kind.");
    case MergeRefusal::Backwards:
        return Sentences::tr("It says that it is newer than what is here, and is not.");
    }
    Q_UNREACHABLE();
}

} // namespace iamm
