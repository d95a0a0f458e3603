// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace iamm {

/// Asks for tags, parted by commas; begins with `present`. None where the person doesn't want any change.
std::optional<QStringList> askForTags(QWidget *parent, const QStringList &present);

} // namespace iamm
