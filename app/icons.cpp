// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <array>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{16, 20, 24, 32, 48};

/// A light and a dark set of pixmaps, chosen when it is painted.
class PaletteIconEngine final : public QIconEngine {
public:
    explicit PaletteIconEngine(const QString &name)
    {
        for (const int size : sizes) {
            const QString file = u":/icons/%1-%2-%3.png"_s;
            m_light.addFile(file.arg(name, u"light"_s).arg(size), QSize(size, size));
            m_dark.addFile(file.arg(name, u"dark"_s).arg(size), QSize(size, size));
        }
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        fitting().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return fitting().pixmap(size, 1.0, mode, state);
    }
    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }

private:
    const QIcon &fitting() const
    {
        const QPalette palette = QGuiApplication::palette();
        const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
        return dark ? m_dark : m_light;
    }

    QIcon m_light;
    QIcon m_dark;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new PaletteIconEngine(name));
}

} // namespace iamm
