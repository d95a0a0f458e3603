// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/aboutdialog.h"

#include "app/appcontext.h"
#include "app/supportdetails.h"
#include "core/version.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace iamm {

namespace {
QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}
} // namespace

AboutDialog::AboutDialog(const AppContext &app, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About the IAMM Browser"));
    auto *column = new QVBoxLayout(this);
    auto *name = paragraph(tr("IAMM Browser %1").arg(QString::fromLatin1(programVersion)), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    name->setFont(large);
    column->addWidget(name);
    column->addWidget(
        paragraph(tr("Reads, searches and cites the Berne Initiative’s International Agenda for Migration "
                     "Management, without a network."),
                  this));
    column->addWidget(
        paragraph(tr("Draft for the consultations of 2004. The Agenda published in 2005 differs."), this));
    column->addWidget(paragraph(tr("The text is the Berne Initiative’s. Identifiers, and whatever the program marks as "
                                   "unofficial, are ours. The program is free software under the MIT licence; it uses "
                                   "Qt (LGPL), SQLite (public domain) and Snowball (BSD)."),
                                this));
    //: Above details that are in English whatever the language: say so in yours.
    const QString heading = tr("Details for support:");
    column->addWidget(paragraph(heading + u'\n' + supportDetails(app), this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(480, sizeHint().height());
}

} // namespace iamm
