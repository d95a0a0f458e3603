// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/sourceerror.h"

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
std::string compilerMessage(const QString &file, int line, const QString &reason)
{
    const QString place = line > 0 ? file + u':' + QString::number(line) : file;
    return (place + u": "_s + reason).toStdString();
}
} // namespace

SourceError::SourceError(const QString &file, int line, const QString &reason)
    : std::runtime_error(compilerMessage(file, line, reason)), m_file(file), m_line(line), m_reason(reason)
{
}

} // namespace iamm
