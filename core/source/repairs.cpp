// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/repairs.h"

#include "core/source/datatable.h"
#include "core/source/sourceerror.h"
#include "core/source/sourcetext.h"

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

LogicalLine logicalLine(int number, const QString &line)
{
    const QString text = line.trimmed();
    int indent = 0;
    while (indent < line.size() && line[indent].isSpace())
        ++indent;
    return {{number}, indent, text};
}

bool endsSentence(QStringView text)
{
    return text.endsWith(u'.') || text.endsWith(u':') || text.endsWith(u'!') || text.endsWith(u'?');
}

} // namespace

Repairs::Repairs(const SourceText &repairs) : m_file(repairs.file())
{
    constexpr int columns = 4;
    for (const DataRow &row : dataRows(repairs, columns)) {
        const Repair repair = repairOf(repairs, row);
        if (!m_repairs.empty() && m_repairs.back().line >= repair.line)
            throw SourceError(m_file, row.line, u"the repairs don't stand in the order of their lines"_s);
        m_repairs.push_back(repair);
    }
}

Repairs::Repair Repairs::repairOf(const SourceText &repairs, const DataRow &row) const
{
    Repair repair{row.line, dataNumber(repairs, row, 0, u"line"_s), Action::Join, 0, row.fields[2]};
    const QString &what = row.fields[1];
    if (what == "join"_L1) {
        repair.action = Action::Join;
    } else if (what == "drop"_L1) {
        repair.action = Action::Drop;
    } else if (what == "level 1"_L1 || what == "level 2"_L1) {
        repair.action = Action::SetLevel;
        repair.level = what.back().digitValue();
    } else {
        throw SourceError(m_file, row.line, u"\"%1\" is no repair: join, level 1, level 2 or drop"_s.arg(what));
    }
    return repair;
}

std::vector<LogicalLine> Repairs::apply(const SourceText &source) const
{
    for (const Repair &repair : m_repairs)
        checkWords(repair, source);
    std::vector<LogicalLine> lines;
    for (int number = 1; number <= source.lineCount(); ++number) {
        LogicalLine line = logicalLine(number, source.line(number));
        if (line.text.isEmpty())
            continue;
        if (const Repair *repair = repairAt(number))
            apply(*repair, source, std::move(line), lines);
        else
            lines.push_back(std::move(line));
    }
    return lines;
}

const Repairs::Repair *Repairs::repairAt(int line) const
{
    const auto found = std::ranges::lower_bound(m_repairs, line, {}, &Repair::line);
    return found != m_repairs.end() && found->line == line ? &*found : nullptr;
}

void Repairs::require(bool fits, const Repair &repair, const QString &reason) const
{
    if (!fits)
        throw SourceError(m_file, repair.ownLine,
                          u"the repair of line %1 doesn't fit: %2"_s.arg(repair.line).arg(reason));
}

void Repairs::checkWords(const Repair &repair, const SourceText &source) const
{
    require(repair.line <= source.lineCount(), repair, u"the source has %1 lines"_s.arg(source.lineCount()));
    const QString text = source.line(repair.line).trimmed();
    require(text.startsWith(repair.begins), repair,
            u"it begins \"%1\", not \"%2\""_s.arg(text.left(repair.begins.size()), repair.begins));
}

void Repairs::apply(const Repair &repair, const SourceText &source, LogicalLine line,
                    std::vector<LogicalLine> &lines) const
{
    switch (repair.action) {
    case Action::Join:
        require(!lines.empty() && !endsSentence(lines.back().text), repair, u"the line before it ends a sentence"_s);
        require(!isListItem(line), repair, u"it is a list item of its own"_s);
        lines.back().text += u' ' + line.text;
        lines.back().lines.push_back(line.line());
        break;
    case Action::SetLevel:
        require(isListItem(line), repair, u"it is no list item"_s);
        require(line.indent != repair.level - 1, repair, u"it stands at level %1 already"_s.arg(repair.level));
        line.indent = repair.level - 1;
        lines.push_back(std::move(line));
        break;
    case Action::Drop:
        require(line.text == u'-', repair, u"it is no lone hyphen"_s);
        require(line.line() == source.lineCount(), repair, u"it isn't the last line"_s);
        break;
    }
}

} // namespace iamm
