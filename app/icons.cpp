// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{16, 20, 24, 32, 40, 48, 64, 96}; // in pixels, as resources/icons/CMakeLists.txt has them

/// The ink for the palette in force; on a selected row that of its words.
QColor ink(QIcon::Mode mode)
{
    if (mode == QIcon::Selected)
        return QGuiApplication::palette().color(QPalette::HighlightedText);
    constexpr QColor dark(0x24, 0x29, 0x2f);
    constexpr QColor light(0xf1, 0xf3, 0xf5);
    const QPalette palette = QGuiApplication::palette();
    const bool onDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return onDark ? light : dark;
}

/// Drawn with the ink through the mask that the build made. Null where there is no such symbol.
QPixmap inked(const QString &name, int pixels, const QColor &ink)
{
    QFile file(u":/icons/%1-%2.mask"_s.arg(name).arg(pixels));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (bytes.size() != qsizetype(pixels) * pixels)
        return {};
    const QImage mask(reinterpret_cast<const uchar *>(bytes.constData()), pixels, pixels, pixels,
                      QImage::Format_Alpha8);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(ink);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, mask);
    painter.end();
    return QPixmap::fromImage(image);
}

/// Made when it is painted, in the size that is wanted: most icons of a window stand in menus that nobody has opened.
class SymbolEngine final : public QIconEngine {
public:
    explicit SymbolEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        const QPixmap symbol = scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale);
        QRectF place({}, symbol.deviceIndependentSize());
        place.moveCenter(QRectF(rect).center());
        painter->drawPixmap(place.topLeft().toPoint(), symbol);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int wanted = std::min(size.width(), size.height());
        const QColor color = ink(mode);
        const QString key = u"iamm-%1-%2-%3-%4"_s.arg(m_name, color.name()).arg(wanted).arg(mode);
        QPixmap symbol;
        if (!QPixmapCache::find(key, &symbol)) {
            symbol = make(wanted, mode, color);
            QPixmapCache::insert(key, symbol);
        }
        symbol.setDevicePixelRatio(scale);
        return symbol;
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    QPixmap make(int wanted, QIcon::Mode mode, const QColor &color) const
    {
        const auto *const fitting = std::ranges::lower_bound(sizes, wanted);
        QPixmap symbol = inked(m_name, fitting == sizes.end() ? sizes.back() : *fitting, color);
        if (symbol.width() > wanted && wanted > 0)
            symbol = symbol.scaled(wanted, wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        if (mode == QIcon::Normal || mode == QIcon::Selected || symbol.isNull())
            return symbol;
        QStyleOption option;
        option.palette = QGuiApplication::palette();
        return QApplication::style()->generatedIconPixmap(mode, symbol, &option);
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new SymbolEngine(name));
}

} // namespace iamm
