// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/panehint.h"

namespace iamm {

PaneHint::PaneHint(QWidget *parent) : QLabel(parent)
{
    constexpr int margin = 16;
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(margin);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
}

} // namespace iamm
