// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/gotodialog.h"

#include "app/windowcontext.h"
#include "core/document/textrange.h"
#include "core/words/citation.h"
#include "core/words/words.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace iamm {

namespace {

constexpr int longestReference = 200;
constexpr int shownCharacters = 90;

/// What the clipboard holds, if it is a reference and not just any text.
QString referenceInClipboard(const Document &document)
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    const bool plausible = !text.isEmpty() && text.size() <= longestReference && !text.contains(u'\n');
    return plausible && !resolveReference(text, document).isEmpty() ? text : QString();
}

} // namespace

GoToDialog::GoToDialog(WindowContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_field(new QLineEdit(this)), m_hint(new QLabel(this)),
      m_targets(new QListWidget(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Go to a Reference or Page"));
    setUpLayout();
    connect(m_field, &QLineEdit::textChanged, this, &GoToDialog::resolve);
    connect(m_targets, &QListWidget::currentRowChanged, this,
            [this](int row) { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(row >= 0); });
    connect(m_targets, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resolve({});
}

void GoToDialog::setUpLayout()
{
    auto *label = new QLabel(tr("&Reference or page:"), this);
    label->setBuddy(m_field);
    m_field->setMaxLength(longestReference);
    m_field->setClearButtonEnabled(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_targets->setAccessibleName(tr("Places found"));
    m_targets->setTextElideMode(Qt::ElideRight);
    m_targets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    //: The button that goes to the reference that was typed.
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Go"));
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_field, m_hint, m_targets, m_buttons})
        column->addWidget(part);
    resize(520, 320);
}

bool GoToDialog::run(WindowContext &context, QWidget *parent, const QString &reference)
{
    GoToDialog dialog(context, parent);
    dialog.setReference(reference.isEmpty() ? referenceInClipboard(context.document()) : reference);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    const std::optional<ReferenceTarget> target = accepted ? dialog.chosen() : std::nullopt;
    if (target)
        context.navigator().go({target->from, {}, {}});
    return target.has_value();
}

void GoToDialog::setReference(const QString &typed)
{
    m_field->setText(typed);
    m_field->selectAll();
}

std::optional<ReferenceTarget> GoToDialog::chosen() const
{
    const int row = m_targets->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_found[static_cast<size_t>(row)]);
}

QString GoToDialog::describe(const ReferenceTarget &target) const
{
    const Document &document = m_context.document();
    const Language language = m_context.textLanguage();
    const Block *block = document.block(target.from);
    const BlockText *text = block->textOrEnglish(language);
    const bool isOpen = block->kind == BlockKind::Open;
    const QString words = isOpen ? Words(language).openForProposals()
                          : text ? beginningOf(text->text, shownCharacters)
                                 : QString();
    if (target.page > 0) {
        const QString place = shownReference(*block, document, language);
        if (isOpen) // its reference has all of its words
            //: A page and what begins on it.
            return tr("p. %1: %2").arg(QString::number(target.page), place);
        //: A page, what begins on it, and its first words.
        return tr("p. %1: %2 – %3").arg(QString::number(target.page), place, words);
    }
    //: A reference and the first words of what stands there.
    return tr("%1 – %2").arg(referenceText(target), words);
}

void GoToDialog::resolve(const QString &typed)
{
    m_found = resolveReference(typed, m_context.document()).targets;
    m_targets->clear();
    for (const ReferenceTarget &target : m_found)
        m_targets->addItem(describe(target));
    if (m_found.size() == 1)
        m_targets->setCurrentRow(0);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_found.size() == 1);
    if (typed.trimmed().isEmpty())
        m_hint->setText(tr("For example III.11.b-2, CU 7, note 4 or p. 31."));
    else if (m_found.empty())
        m_hint->setText(tr("There is no such place in the Agenda."));
    else if (m_found.size() > 1)
        m_hint->setText(tr("This can mean several places. Choose one:"));
    else
        m_hint->setText(tr("This leads to:"));
}

} // namespace iamm
