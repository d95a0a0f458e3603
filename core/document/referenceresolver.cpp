// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/document/reference.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;
using Value = ReferenceStep::Value;
using Bracket = ReferenceStep::Bracket;
using Steps = std::vector<ReferenceStep>;

/// One step of the way from the part down to a block.
struct PathStep {
    enum class Level : quint8 { Part, Chapter, Section, SubSection, Block, Nested };
    Level level = Level::Part;
    ReferenceRole role = ReferenceRole::Any; ///< of a block
    int number = 0;
    QChar letter = {};
};

constexpr std::array romanNumbers{u"I", u"II", u"III", u"IV", u"V", u"VI", u"VII", u"VIII", u"IX", u"X"};

PathStep pathStep(const Section &section)
{
    PathStep step{.level = static_cast<PathStep::Level>(std::clamp(section.level, 1, 4) - 1)};
    if (step.level == PathStep::Level::Part) {
        const auto known = std::ranges::find_if(
            romanNumbers, [&section](const char16_t *roman) { return section.number == QStringView(roman); });
        step.number = known == romanNumbers.end() ? 0 : static_cast<int>(known - romanNumbers.begin()) + 1;
    } else if (step.level == PathStep::Level::Section) {
        step.letter = section.number.isEmpty() ? QChar() : section.number.front();
    } else {
        step.number = section.number.toInt();
    }
    return step;
}

ReferenceRole roleOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph:
        return ReferenceRole::Paragraph;
    case BlockKind::Understanding:
        return ReferenceRole::Understanding;
    case BlockKind::Lead:
        return ReferenceRole::Lead;
    case BlockKind::Practice:
        return ReferenceRole::Practice;
    case BlockKind::Open:
        return ReferenceRole::Open;
    case BlockKind::Footnote:
        return ReferenceRole::Note;
    case BlockKind::Front:
        return ReferenceRole::Front;
    case BlockKind::Heading:
    case BlockKind::Title:
        return ReferenceRole::Any;
    }
    Q_UNREACHABLE();
}

void addBlockSteps(std::vector<PathStep> &path, const Block &block)
{
    PathStep step{.level = PathStep::Level::Block, .role = roleOf(block.kind)};
    const QStringList numbers = block.number.split(u'.', Qt::SkipEmptyParts);
    step.number = numbers.isEmpty() ? trailingNumber(block.id) : numbers.front().toInt();
    path.push_back(step);
    for (const QString &nested : numbers.mid(1))
        path.push_back({.level = PathStep::Level::Nested, .number = nested.toInt()});
}

/// Where the block stands, from the part down.
std::vector<PathStep> pathOf(const Block &block, const std::vector<PathStep> &sectionPath)
{
    std::vector<PathStep> path;
    const bool hasOwnNumbering = block.kind == BlockKind::Footnote || block.kind == BlockKind::Front;
    if (!hasOwnNumbering)
        path = sectionPath;
    if (block.kind != BlockKind::Heading)
        addBlockSteps(path, block);
    return path;
}

bool sectionStepMatches(const ReferenceStep &typed, const PathStep &step)
{
    if (step.level == PathStep::Level::Section)
        return typed.value == Value::Letter && typed.letter == step.letter;
    if (step.level == PathStep::Level::Part)
        return (typed.value == Value::Roman || typed.value == Value::Number) && typed.number == step.number;
    return typed.value == Value::Number && typed.number == step.number;
}

bool blockStepMatches(const ReferenceStep &typed, const PathStep &step)
{
    if (step.role == ReferenceRole::Lead || step.role == ReferenceRole::Open)
        return typed.role == step.role;
    if (typed.value != Value::Number || typed.number != step.number)
        return false;
    const bool isKnownByNumber = step.role == ReferenceRole::Practice || step.role == ReferenceRole::Understanding;
    return typed.role == step.role || (typed.role == ReferenceRole::Any && isKnownByNumber);
}

bool stepMatches(const ReferenceStep &typed, const PathStep &step)
{
    switch (step.level) {
    case PathStep::Level::Block:
        return blockStepMatches(typed, step);
    case PathStep::Level::Nested:
        return typed.role == ReferenceRole::Any && !typed.dashBefore && typed.value == Value::Number
               && typed.number == step.number;
    case PathStep::Level::Part:
        return (typed.role == ReferenceRole::Any || typed.role == ReferenceRole::Part
                || (typed.role == ReferenceRole::Section && typed.value == Value::Roman))
               && sectionStepMatches(typed, step);
    case PathStep::Level::Chapter:
    case PathStep::Level::Section:
    case PathStep::Level::SubSection:
        return (typed.role == ReferenceRole::Any || typed.role == ReferenceRole::Section)
               && sectionStepMatches(typed, step);
    }
    Q_UNREACHABLE();
}

bool pathMatches(std::span<const ReferenceStep> typed, std::span<const PathStep> path)
{
    return std::ranges::equal(typed, path, stepMatches);
}

/// The part may be left out before a chapter, and before an understanding that is called one.
bool mayLeaveOutPart(const Steps &typed, const std::vector<PathStep> &path)
{
    if (path.size() < 2 || path.front().level != PathStep::Level::Part)
        return false;
    return path[1].level == PathStep::Level::Chapter || typed.front().role == ReferenceRole::Understanding;
}

bool isReferenceTo(const Steps &typed, const std::vector<PathStep> &path)
{
    // A number alone is a chapter or a page; a part alone needs its Roman number or the word.
    const bool isBareNumber =
        typed.size() == 1 && typed.front().role == ReferenceRole::Any && typed.front().value == Value::Number;
    if (pathMatches(typed, path))
        return !isBareNumber;
    return mayLeaveOutPart(typed, path) && pathMatches(typed, std::span(path).subspan(1));
}

/// What one form may mean in one document.
class Matcher final {
public:
    explicit Matcher(const Document &document) : m_document(document) {}

    std::vector<ReferenceTarget> targets(const ReferenceForm &form) const
    {
        return form.to.empty() ? single(form.from) : ranges(form);
    }

    std::optional<ReferenceTarget> withIdentifier(const QString &identifier) const;

private:
    std::vector<ReferenceTarget> single(const Steps &typed) const;
    std::vector<ReferenceTarget> ranges(const ReferenceForm &form) const;
    std::optional<ReferenceTarget> rangeFrom(const ReferenceTarget &from, const ReferenceForm &form) const;
    std::vector<const Block *> matching(const Steps &typed) const;
    std::optional<ReferenceTarget> page(int number) const;
    const Block *lastOnPage(int number) const;
    bool isRangeOf(const ReferenceTarget &from, const ReferenceTarget &to, const ReferenceForm &form) const;

    const Document &m_document;
};

std::optional<ReferenceTarget> Matcher::withIdentifier(const QString &identifier) const
{
    for (const Block &block : m_document.allBlocks()) {
        if (block.kind != BlockKind::Title && block.id.value().compare(identifier, Qt::CaseInsensitive) == 0)
            return ReferenceTarget{block.id, block.id};
    }
    return std::nullopt;
}

/// Brackets and dashes, as the text's own references have them, tell a sub-section from a practice.
void keepWhatIsWrittenSo(const ReferenceStep &last, std::vector<const Block *> &found)
{
    const bool meansBlock = last.dashBefore || last.bracket == Bracket::Square;
    const bool meansSection = last.bracket == Bracket::Round;
    if (found.size() < 2 || meansBlock == meansSection)
        return;
    const auto isMeant = [meansSection](const Block *block) {
        const bool isSubSection = block->kind == BlockKind::Heading && block->level == 4;
        return meansSection ? isSubSection : block->kind != BlockKind::Heading;
    };
    const bool hasSubSection = std::ranges::any_of(
        found, [](const Block *block) { return block->kind == BlockKind::Heading && block->level == 4; });
    if (hasSubSection && std::ranges::any_of(found, isMeant))
        std::erase_if(found, [&isMeant](const Block *block) { return !isMeant(block); });
}

std::vector<const Block *> Matcher::matching(const Steps &typed) const
{
    std::vector<const Block *> found;
    std::vector<PathStep> sectionPath;
    for (const Block &block : m_document.allBlocks()) {
        if (block.kind == BlockKind::Title)
            continue;
        if (block.kind == BlockKind::Heading) {
            sectionPath.clear();
            for (const Section *section : m_document.pathTo(block.id))
                sectionPath.push_back(pathStep(*section));
        }
        if (isReferenceTo(typed, pathOf(block, sectionPath)))
            found.push_back(&block);
    }
    keepWhatIsWrittenSo(typed.back(), found);
    return found;
}

std::vector<ReferenceTarget> Matcher::single(const Steps &typed) const
{
    std::vector<ReferenceTarget> targets;
    const ReferenceStep &first = typed.front();
    if (first.role != ReferenceRole::Page) {
        for (const Block *block : matching(typed))
            targets.push_back({block->id, block->id});
    }
    const bool mayBePage = first.role == ReferenceRole::Page || first.role == ReferenceRole::Any;
    if (typed.size() == 1 && mayBePage && first.value == Value::Number) {
        if (const std::optional<ReferenceTarget> target = page(first.number))
            targets.push_back(*target);
    }
    return targets;
}

std::optional<ReferenceTarget> Matcher::page(int number) const
{
    const std::vector<Block> &blocks = m_document.allBlocks();
    if (number <= 0)
        return std::nullopt;
    // A block that may have begun on the page before is not one that is sure to begin here.
    const auto begins = [number](const Block &block) {
        return block.pages == PageRange{number, number} && block.kind != BlockKind::Footnote;
    };
    const auto mayStand = [number](const Block &block) {
        return block.pages.first <= number && number <= block.pages.last;
    };
    auto found = std::ranges::find_if(blocks, begins);
    if (found == blocks.end())
        found = std::ranges::find_if(blocks, mayStand);
    if (found == blocks.end())
        return std::nullopt;
    return ReferenceTarget{found->id, found->id, number};
}

const Block *Matcher::lastOnPage(int number) const
{
    const std::vector<Block> &blocks = m_document.allBlocks();
    const auto found = std::find_if(blocks.rbegin(), blocks.rend(), [number](const Block &block) {
        return block.pages == PageRange{number, number} && block.kind != BlockKind::Footnote;
    });
    return found == blocks.rend() ? nullptr : &*found;
}

bool Matcher::isRangeOf(const ReferenceTarget &from, const ReferenceTarget &to, const ReferenceForm &form) const
{
    const Block *first = m_document.block(from.from);
    const Block *last = m_document.block(to.from);
    if (!first || !last || first->kind != last->kind || to.page != 0
        || m_document.indexOf(first->id) >= m_document.indexOf(last->id))
        return false;
    // Chapters 4 to 7 are those of one part; from part to part only where the second is named.
    const std::vector<const Section *> firstPath = m_document.pathTo(first->section);
    const std::vector<const Section *> lastPath = m_document.pathTo(last->section);
    const bool isOnePart = !firstPath.empty() && !lastPath.empty() && firstPath.front() == lastPath.front();
    return isOnePart || form.to.front().value == Value::Roman || first->kind != BlockKind::Heading;
}

/// The end of a range is written short: "3" of "III.11.b-1..3" stands for the last step, or for more of them.
std::optional<ReferenceTarget> Matcher::rangeFrom(const ReferenceTarget &from, const ReferenceForm &form) const
{
    Steps end = form.to;
    if (end.size() == 1 && end.front().role == ReferenceRole::Any && end.front().value == Value::Number)
        end.front().role = form.from.back().role;
    end.front().dashBefore = form.from.back().dashBefore;
    if (from.page != 0) {
        const Block *last =
            end.size() == 1 && end.front().number > from.page ? lastOnPage(end.front().number) : nullptr;
        return last ? std::optional(ReferenceTarget{from.from, last->id, from.page}) : std::nullopt;
    }
    for (size_t kept = form.from.size(); kept-- > 0;) {
        Steps typed(form.from.begin(), form.from.begin() + static_cast<std::ptrdiff_t>(kept));
        typed.insert(typed.end(), end.begin(), end.end());
        for (const ReferenceTarget &to : single(typed)) {
            if (isRangeOf(from, to, form))
                return ReferenceTarget{from.from, to.from};
        }
    }
    return std::nullopt;
}

std::vector<ReferenceTarget> Matcher::ranges(const ReferenceForm &form) const
{
    std::vector<ReferenceTarget> targets;
    const bool saysSections = form.from.back().role == ReferenceRole::Section || form.to.front().value == Value::Roman;
    for (const ReferenceTarget &from : single(form.from)) {
        const Block *block = m_document.block(from.from);
        const bool isSection = block && block->kind == BlockKind::Heading && from.page == 0;
        if (form.weakRange && isSection && !saysSections)
            continue;
        if (const std::optional<ReferenceTarget> target = rangeFrom(from, form))
            targets.push_back(*target);
    }
    return targets;
}

} // namespace

Resolution resolveReference(const ParsedReference &reference, const Document &document)
{
    const Matcher matcher(document);
    if (reference.isEmpty())
        return {};
    if (const std::optional<ReferenceTarget> target = matcher.withIdentifier(reference.identifier))
        return {{*target}};
    for (const ReferenceForm &form : reference.forms) {
        std::vector<ReferenceTarget> targets = matcher.targets(form);
        if (!targets.empty())
            return {std::move(targets)};
    }
    return {};
}

Resolution resolveReference(const QString &typed, const Document &document)
{
    return resolveReference(parseReference(typed), document);
}

int trailingNumber(const BlockId &id)
{
    const QString &value = id.value();
    qsizetype start = value.size();
    while (start > 0 && value[start - 1].isDigit())
        --start;
    return value.sliced(start).toInt();
}

QString referenceText(const ReferenceTarget &target)
{
    if (target.page != 0)
        return u"p. "_s + QString::number(target.page);
    const QString &from = target.from.value();
    const QString &to = target.to.value();
    if (!target.isRange())
        return from;
    const qsizetype dash = from.lastIndexOf(u'-');
    if (dash < 0)
        return from + u".."_s + to;
    const QString common = from.left(dash + 1);
    return from + u".."_s + (to.startsWith(common) ? to.sliced(common.size()) : to);
}

std::span<const Block> blocksOf(const ReferenceTarget &target, const Document &document)
{
    const int first = document.indexOf(target.from);
    const Block *last = document.block(target.to);
    if (first < 0 || !last)
        return {};
    const bool isSection = last->kind == BlockKind::Heading && target.page == 0;
    const int length = isSection ? static_cast<int>(document.blocksBelow(last->id).size()) : 1;
    return document.blocks(first, document.indexOf(last->id) + length - first);
}

} // namespace iamm
