// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"
#include "core/export/exporter.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace iamm {

enum class Command : quint8 { Contents, Show, Search, Term, Export, Help, Version };

/// What `iamm` was asked to do.
struct CommandLine {
    Command command = Command::Help;
    QString argument;                ///< a reference, a query or a term's words
    std::vector<Language> languages; ///< never empty
    std::vector<BlockKind> kinds;    ///< empty: all
    QString section;                 ///< a reference to one; empty: all
    int limit = 0;                   ///< 0: none
    bool json = false;
    ExportFormat format = ExportFormat::Text;
    QString outputFile;  ///< empty: standard output
    QString contentFile; ///< empty: the one that belongs to the program
};

/// Reads the arguments of `iamm`. Everything after "--" is no option.
class CommandLineReader final {
    Q_DECLARE_TR_FUNCTIONS(iamm::CommandLineReader)

public:
    /// None where they are used wrongly: reason() says how. The first argument is the program's name.
    std::optional<CommandLine> read(const QStringList &arguments);

    const QString &reason() const { return m_reason; }

    /// How `iamm` is used.
    static QString help();

private:
    bool readCommand(const QStringList &words);
    bool readLanguages(const QStringList &values);
    bool readKinds(const QStringList &values);
    bool readLimit(const QString &value);
    bool readFormat(const QCommandLineParser &parser);
    bool refuseForeignOptions(const QCommandLineParser &parser);
    bool refuse(const QString &reason);

    CommandLine m_line;
    QString m_reason;
};

} // namespace iamm
