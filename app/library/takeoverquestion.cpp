// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/takeoverquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace iamm {

namespace {

/// The context of the sentences for translators.
struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(iamm::TakeOverQuestion)

public:
    static QString what(const QString &computer)
    {
        if (computer.isEmpty())
            return tr("Your bookmarks and notes were last open on another computer and were not closed there.");
        //: %1 is the name of the computer.
        return tr("Your bookmarks and notes were last open on the computer “%1” and were not closed there.")
            .arg(computer);
    }

    static QString more()
    {
        return tr(
            "If the program still runs there, close it there first. Otherwise go on here: what was being written "
            "there when it ended becomes a note.\n\nUntil you have chosen to go on here you can work all the same. "
            "Should both computers write meanwhile, what each has saved is kept.");
    }

    static QString title() { return tr("Open on Another Computer"); }
    static QString goOn() { return tr("&Go On Here"); }
    //: The question comes again at the next start.
    static QString later() { return tr("&Ask Next Time"); }
};

} // namespace

void TakeOverQuestion::ask(QWidget &window, const QString &computer, const std::function<void()> &yes)
{
    auto *question = new QMessageBox(QMessageBox::Question, Sentences::title(), Sentences::what(computer),
                                     QMessageBox::NoButton, &window);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(Sentences::more());
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *goOn = question->addButton(Sentences::goOn(), QMessageBox::AcceptRole);
    QPushButton *later = question->addButton(Sentences::later(), QMessageBox::RejectRole);
    question->setDefaultButton(goOn);
    question->setEscapeButton(later);
    QObject::connect(goOn, &QPushButton::clicked, question, yes);
    question->open();
}

} // namespace iamm
