// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
//
// Used by the build only: turns the drawings of this folder into what the program carries, so that it needs no SVG
// library when it runs, no image plugins when it starts and no time to draw.
//
//   iamm-icons --symbols FOLDER FILE.svg…   NAME-16.mask …: a byte a pixel, row by row, how much ink is there
//   iamm-icons --program FOLDER FILE.svg    NAME-16.png … in the colours of the drawing
//
// The symbols are drawn in black, which stands for the palette's ink. Exit status 1 and the reason when a drawing can't
// be read or a file not be written.

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

constexpr std::array symbolSizes{16, 20, 24, 32, 40, 48, 64, 96}; // for one and two pixels a point; multiples of 4
constexpr std::array programSizes{16, 24, 32, 48, 64, 128, 256};

QByteArray drawing(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(qPrintable(u"%1: %2"_s.arg(path, file.errorString())));
    return file.readAll();
}

QImage drawn(const QByteArray &svg, int pixels)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        throw std::runtime_error("a drawing can't be drawn");
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

void writeMask(const QImage &image, const QString &path)
{
    const QImage mask = image.convertToFormat(QImage::Format_Alpha8);
    QFile file(path);
    const auto size = static_cast<qint64>(mask.sizeInBytes());
    if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(mask.constBits()), size) != size)
        throw std::runtime_error(qPrintable(u"%1: %2"_s.arg(path, file.errorString())));
}

void writeSymbol(const QString &source, const QDir &folder)
{
    const QByteArray svg = drawing(source);
    for (const int size : symbolSizes) {
        const QString name = u"%1-%2.mask"_s.arg(QFileInfo(source).completeBaseName()).arg(size);
        writeMask(drawn(svg, size), folder.filePath(name));
    }
}

void writeProgramIcon(const QString &source, const QDir &folder)
{
    const QByteArray svg = drawing(source);
    for (const int size : programSizes) {
        const QString path = folder.filePath(u"%1-%2.png"_s.arg(QFileInfo(source).completeBaseName()).arg(size));
        if (!drawn(svg, size).save(path, "PNG"))
            throw std::runtime_error(qPrintable(u"%1 can't be written"_s.arg(path)));
    }
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
