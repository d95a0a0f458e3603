// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

namespace iamm {

/// One of the program's own icons, by the name of its file in resources/icons without the ending. The build made
/// pixmaps of it for light and for dark surroundings (no QtSvg at run time); the icon takes those that fit the palette
/// in force whenever it is painted.
QIcon icon(const QString &name);

} // namespace iamm
