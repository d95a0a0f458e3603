// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/clipboarddata.h"

namespace iamm {

using namespace Qt::StringLiterals;

std::unique_ptr<QMimeData> newMimeData(const CopiedText &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text.plain);
    // X11 hands on bytes without their encoding, and word processors guess unless the page says it.
    data->setHtml(u"<html><head><meta charset=\"utf-8\"/></head><body>\n"_s + text.html + u"\n</body></html>"_s);
    return data;
}

} // namespace iamm
