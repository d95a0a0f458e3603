// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/capitalstranslator.h"

#include <QCoreApplication>

namespace iamm {

using namespace Qt::StringLiterals;

CapitalsTranslator::CapitalsTranslator()
{
    QCoreApplication::installTranslator(this);
    QCoreApplication::processEvents(); // windows get LanguageChange by a posted event
}

CapitalsTranslator::~CapitalsTranslator()
{
    QCoreApplication::removeTranslator(this);
    QCoreApplication::processEvents();
}

QString CapitalsTranslator::translate(const char *, const char *source, const char *, int) const
{
    return QString::fromUtf8(source).toUpper().replace(u"%N"_s, u"%n"_s);
}

} // namespace iamm
