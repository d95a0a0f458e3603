// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
//
// Used by the build only: turns the drawings of this folder into the pixmaps that the program carries, so that it needs
// no SVG library when it runs and no time to draw.
//
//   iamm-icons --symbols FOLDER FILE.svg…   NAME-light-16.png, NAME-light-16@2x.png … for light and dark palettes
//   iamm-icons --program FOLDER FILE.svg    NAME-16.png … in the colours of the drawing
//
// The symbols are drawn in black (#000000), which stands for the palette's ink. Exit status 1 and the reason when a
// drawing can't be read or a pixmap not be written.

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <cstdio>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array symbolSizes{16, 20, 24, 32, 48};
constexpr std::array programSizes{16, 24, 32, 48, 64, 128, 256};

struct Ink {
    QLatin1StringView palette;
    QByteArray colour;
};

QByteArray drawing(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(qPrintable(u"%1: %2"_s.arg(path, file.errorString())));
    return file.readAll();
}

void writePixmap(const QByteArray &svg, int pixels, const QString &path)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        throw std::runtime_error(qPrintable(u"%1 can't be drawn"_s.arg(path)));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    if (!image.save(path, "PNG"))
        throw std::runtime_error(qPrintable(u"%1 can't be written"_s.arg(path)));
}

void writeSymbol(const QString &source, const QDir &folder)
{
    const std::array inks{Ink{"light"_L1, "#24292f"}, Ink{"dark"_L1, "#f1f3f5"}};
    const QByteArray svg = drawing(source);
    for (const Ink &ink : inks) {
        const QByteArray inked = QByteArray(svg).replace("#000000", ink.colour);
        for (const int size : symbolSizes) {
            const QString stem = u"%1-%2-%3"_s.arg(QFileInfo(source).completeBaseName(), ink.palette).arg(size);
            writePixmap(inked, size, folder.filePath(stem + ".png"_L1));
            writePixmap(inked, size * 2, folder.filePath(stem + "@2x.png"_L1));
        }
    }
}

void writeProgramIcon(const QString &source, const QDir &folder)
{
    const QByteArray svg = drawing(source);
    for (const int size : programSizes)
        writePixmap(svg, size, folder.filePath(u"%1-%2.png"_s.arg(QFileInfo(source).completeBaseName()).arg(size)));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4 || (arguments.at(1) != "--symbols"_L1 && arguments.at(1) != "--program"_L1)) {
        std::fputs("iamm-icons --symbols|--program FOLDER FILE.svg...\n", stderr);
        return 2;
    }
    try {
        const QDir folder(arguments.at(2));
        for (const QString &source : arguments.sliced(3)) {
            if (arguments.at(1) == "--symbols"_L1)
                writeSymbol(source, folder);
            else
                writeProgramIcon(source, folder);
        }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "iamm-icons: %s\n", error.what());
        return 1;
    }
    return 0;
}
