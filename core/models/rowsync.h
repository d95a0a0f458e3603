// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>

#include <algorithm>
#include <vector>

namespace iamm {

/// Brings a model's rows from one list to another, so that what is in both stays where views have it. `keyOf` tells
/// rows apart (a type for QSet). The four functions do the model's part, each with its begin and end calls:
/// remove(first, last), insert(first, rows), update(row, newRow), reset(rows) for lists whose common rows changed
/// places.
template <typename Row, typename KeyOf, typename Remove, typename Insert, typename Update, typename Reset>
void syncRows(std::vector<Row> &rows, std::vector<Row> wanted, const KeyOf &keyOf, const Remove &remove,
              const Insert &insert, const Update &update, const Reset &reset)
{
    using Key = std::decay_t<decltype(keyOf(wanted.front()))>;
    const auto keysOf = [&keyOf](const std::vector<Row> &list) {
        QSet<Key> keys;
        for (const Row &row : list)
            keys.insert(keyOf(row));
        return keys;
    };
    const auto commonOf = [&keyOf](const std::vector<Row> &list, const QSet<Key> &others) {
        std::vector<Key> keys;
        for (const Row &row : list) {
            if (others.contains(keyOf(row)))
                keys.push_back(keyOf(row));
        }
        return keys;
    };
    const QSet<Key> present = keysOf(rows);
    const QSet<Key> wantedKeys = keysOf(wanted);
    if (commonOf(rows, wantedKeys) != commonOf(wanted, present)) {
        reset(std::move(wanted));
        return;
    }
    for (auto last = static_cast<int>(rows.size()) - 1; last >= 0; --last) {
        int first = last;
        const auto isGone = [&](int row) { return !wantedKeys.contains(keyOf(rows[static_cast<size_t>(row)])); };
        if (!isGone(last))
            continue;
        while (first > 0 && isGone(first - 1))
            --first;
        remove(first, last);
        last = first;
    }
    for (size_t at = 0; at < wanted.size();) {
        if (present.contains(keyOf(wanted[at]))) {
            update(static_cast<int>(at), std::move(wanted[at]));
            ++at;
            continue;
        }
        size_t end = at;
        std::vector<Row> fresh;
        for (; end < wanted.size() && !present.contains(keyOf(wanted[end])); ++end)
            fresh.push_back(std::move(wanted[end]));
        insert(static_cast<int>(at), std::move(fresh));
        at = end;
    }
}

} // namespace iamm
