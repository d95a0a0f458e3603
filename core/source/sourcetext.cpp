// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/sourcetext.h"

#include "core/source/sourceerror.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

QString hashOf(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return u"sha256:"_s + QString::fromLatin1(hash.toHex());
}

/// One line of the file. UTF-8 never has a line end's byte inside a character, so each line stands for itself.
QString decodedLine(const QString &file, int number, QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString line = decoder(bytes);
    if (decoder.hasError())
        throw SourceError(file, number, u"not UTF-8"_s);
    if (line.endsWith(u'\r'))
        line.chop(1);
    if (number == 1 && line.startsWith(QChar::ByteOrderMark))
        line.remove(0, 1);
    const auto control =
        std::ranges::find_if(line, [](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; });
    if (control != line.end()) {
        const QString code = QString::number(control->unicode(), 16).rightJustified(4, u'0').toUpper();
        throw SourceError(file, number, u"control character U+%1"_s.arg(code));
    }
    return line;
}

} // namespace

SourceText::SourceText(const QString &file, const QByteArray &bytes) : m_file(file), m_hash(hashOf(bytes))
{
    qsizetype start = 0;
    while (start <= bytes.size()) {
        qsizetype end = bytes.indexOf('\n', start);
        if (end < 0)
            end = bytes.size();
        m_lines.push_back(decodedLine(file, lineCount() + 1, QByteArrayView(bytes).sliced(start, end - start)));
        start = end + 1;
    }
    if (m_lines.back().isEmpty())
        m_lines.pop_back();
}

QString SourceText::line(int number) const
{
    return number >= 1 && number <= lineCount() ? m_lines[static_cast<size_t>(number - 1)] : QString();
}

} // namespace iamm
