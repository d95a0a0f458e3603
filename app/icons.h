// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

namespace iamm {

/// One of the program's own icons, by the name of its file in resources/icons without the ending. The build made masks
/// of it (no QtSvg at run time, and none of Qt's image plugins, which a program loads all of for its first picture);
/// the icon takes the ink that fits the palette in force whenever it is painted.
QIcon icon(const QString &name);

} // namespace iamm
