// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/annotationcolor.h"

#include <QIcon>
#include <QTextCharFormat>

namespace iamm {

/// How the six colours are told apart, in colour and without.

/// "Yellow"; for None "No colour".
QString colorName(AnnotationColor color);
/// The letter that stands for it, one for each of the six in every language; empty for None.
QString colorLetter(AnnotationColor color);
/// The line under words of this colour.
QTextCharFormat::UnderlineStyle lineStyle(AnnotationColor color);
/// A patch of the colour with its letter, for menus and lists, in the colours of the palette in force.
QIcon colorIcon(AnnotationColor color);

} // namespace iamm
