// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/colorlook.h"

#include "app/reader/readercolors.h"

#include <QApplication>
#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>

namespace iamm {

namespace {

/// The context of the words for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(iamm::Colours)
};

/// Painted anew whenever it is shown: the palette may be another one by then.
class ColorIconEngine final : public QIconEngine {
public:
    explicit ColorIconEngine(AnnotationColor color) : m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const ReaderColors colors = ReaderColors::from(QApplication::palette());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colors.line(m_color), 1.4));
        painter->setBrush(colors.tint(m_color));
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3);
        QFont font = QApplication::font();
        font.setPixelSize(std::max(rect.height() * 5 / 8, 6));
        painter->setFont(font);
        painter->setPen(colors.text);
        painter->drawText(rect, Qt::AlignCenter, colorLetter(m_color));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ColorIconEngine(m_color); }

private:
    AnnotationColor m_color;
};

} // namespace

QString colorName(AnnotationColor color)
{
    switch (color) {
    case AnnotationColor::None:
        return Words::tr("No colour");
    case AnnotationColor::Yellow:
        return Words::tr("Yellow");
    case AnnotationColor::Green:
        return Words::tr("Green");
    case AnnotationColor::Blue:
        return Words::tr("Blue");
    case AnnotationColor::Pink:
        return Words::tr("Pink");
    case AnnotationColor::Orange:
        return Words::tr("Orange");
    case AnnotationColor::Lilac:
        return Words::tr("Lilac");
    }
    Q_UNREACHABLE();
}

QString colorLetter(AnnotationColor color)
{
    switch (color) {
    case AnnotationColor::None:
        return {};
    case AnnotationColor::Yellow:
        //: One letter that stands for the colour yellow. Each of the six colours needs another letter.
        return Words::tr("Y", "colour");
    case AnnotationColor::Green:
        return Words::tr("G", "colour");
    case AnnotationColor::Blue:
        return Words::tr("B", "colour");
    case AnnotationColor::Pink:
        return Words::tr("P", "colour");
    case AnnotationColor::Orange:
        return Words::tr("O", "colour");
    case AnnotationColor::Lilac:
        return Words::tr("L", "colour");
    }
    Q_UNREACHABLE();
}

QTextCharFormat::UnderlineStyle lineStyle(AnnotationColor color)
{
    switch (color) {
    case AnnotationColor::None:
        return QTextCharFormat::NoUnderline;
    case AnnotationColor::Yellow:
        return QTextCharFormat::SingleUnderline;
    case AnnotationColor::Green:
        return QTextCharFormat::DashUnderline;
    case AnnotationColor::Blue:
        return QTextCharFormat::WaveUnderline;
    case AnnotationColor::Pink:
        return QTextCharFormat::DotLine;
    case AnnotationColor::Orange:
        return QTextCharFormat::DashDotLine;
    case AnnotationColor::Lilac:
        return QTextCharFormat::DashDotDotLine;
    }
    Q_UNREACHABLE();
}

QIcon colorIcon(AnnotationColor color)
{
    return QIcon(new ColorIconEngine(color));
}

} // namespace iamm
