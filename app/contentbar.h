// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace iamm {

class ContentTrust;

/// A line above the text that nobody can close, shown where the text isn't the one that the program was built with.
class ContentBar final : public QLabel {
    Q_OBJECT

public:
    /// `trust` must outlive it.
    explicit ContentBar(const ContentTrust &trust, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const ContentTrust &m_trust;
};

} // namespace iamm
