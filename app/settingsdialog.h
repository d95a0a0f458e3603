// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace iamm {

struct AppContext;

/// The few things that a person may want otherwise. Each takes effect at once; there is nothing to confirm.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `app` must outlive it.
    SettingsDialog(AppContext &app, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLanguage();
    void setUpColors();
    void setUpCitation();
    void setUpLibrary();
    void setUpLayout();
    void retranslate();

    AppContext &m_app;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_folderLabel = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_openFolder = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_colorsLabel = nullptr;
    QComboBox *m_colors = nullptr;
    QLabel *m_citationLabel = nullptr;
    QComboBox *m_citation = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace iamm
