// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <stdexcept>

namespace iamm {

/// Why a library file isn't taken, or can't be written. The app has a plain sentence for each.
enum class ExchangeProblem {
    TooLarge,        ///< more bytes, or more values in them, than a library file has
    Syntax,          ///< not JSON; a file that ends too early, too
    NotUtf8,         ///< bytes that no text has
    BadText,         ///< a text with half a character or with the character 0
    TooDeep,         ///< lists in lists in lists
    DuplicateMember, ///< one name twice in an object
    NotALibrary,     ///< JSON of another kind
    OtherProgram,    ///< annotations that another program has written
    NewerVersion,    ///< written by a newer version of this program
    Missing,         ///< a member that has to be there isn't
    WrongType,       ///< a text where a number has to be, and so on
    BadValue,        ///< a date, an identifier, a place or a word that can't be
    TooLong,         ///< a text beyond its limit
    TooMany,         ///< items, tags or versions beyond their limit
    DuplicateId,     ///< two items with one identifier
    CountDiffers,    ///< more or fewer items than the file says
    Stopped,         ///< whoever asked doesn't want to wait any longer
};

/// Why, and where in the file.
struct ExchangeRefusal {
    ExchangeProblem problem = ExchangeProblem::Syntax;
    int line = 0;      ///< from 1, where the file can't be read as JSON; else 0
    int column = 0;    ///< from 1, in characters
    QString path = {}; ///< where its meaning is at fault: "items[3].target.selector[0]"; empty: the file as a whole
    bool operator==(const ExchangeRefusal &) const = default;
};

/// How reading comes to an end inside core/exchange; what reads a file hands the refusal out as a value.
class ExchangeError final : public std::runtime_error {
public:
    explicit ExchangeError(const ExchangeRefusal &refusal)
        : std::runtime_error("a library file that can't be read"), m_refusal(refusal)
    {
    }

    const ExchangeRefusal &refusal() const { return m_refusal; }

private:
    ExchangeRefusal m_refusal;
};

/// Asked now and then during long work, in whichever thread it runs: true ends it. Null: it is never ended.
using StopTest = std::function<bool()>;

} // namespace iamm
