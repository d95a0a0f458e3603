// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace iamm {

/// Says everything in capitals while it lives: tells what is retranslated when the interface's language changes.
class CapitalsTranslator final : public QTranslator {
public:
    CapitalsTranslator();
    ~CapitalsTranslator() override;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace iamm
