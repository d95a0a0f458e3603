// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/tools/commandoutput.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

namespace iamm {

namespace {
CommandOutput::State stateOfError(int error)
{
    return error == EPIPE ? CommandOutput::State::ReaderGone : CommandOutput::State::Failed;
}
} // namespace

void CommandOutput::print(const QByteArray &bytes)
{
    if (m_state != State::Written)
        return;
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size)
        m_state = stateOfError(errno);
}

void CommandOutput::print(const QJsonObject &json)
{
    print(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

void CommandOutput::complain(const QString &message)
{
    std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

CommandOutput::State CommandOutput::finish()
{
    if (m_state == State::Written && std::fflush(stdout) != 0)
        m_state = stateOfError(errno);
    return m_state;
}

} // namespace iamm
