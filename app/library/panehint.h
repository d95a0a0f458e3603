// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace iamm {

/// What a pane says in the place of a list that is empty: can be selected and copied, and looks like the list.
class PaneHint final : public QLabel {
    Q_OBJECT

public:
    explicit PaneHint(QWidget *parent = nullptr);
};

} // namespace iamm
