// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/annotationcolor.h"

#include <QMenu>

#include <optional>
#include <utility>
#include <vector>

QT_BEGIN_NAMESPACE
class QActionGroup;
QT_END_NAMESPACE

namespace iamm {

/// A small list of the six colours: by arrows and Enter, by their number or by click.
class ColorMenu final : public QMenu {
    Q_OBJECT

public:
    enum class Offer { SixColors, NoneToo };

    explicit ColorMenu(Offer offer, QWidget *parent = nullptr);

    /// The one that is checked; none: none is.
    void setCurrent(std::optional<AnnotationColor> color);

Q_SIGNALS:
    void chosen(iamm::AnnotationColor color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addColor(AnnotationColor color);
    void retranslate();

    QActionGroup *m_group = nullptr;
    std::vector<std::pair<AnnotationColor, QAction *>> m_actions;
};

} // namespace iamm
