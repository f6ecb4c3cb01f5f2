// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Confirm.h"

#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

class ConfirmWords {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::Confirm)
};

std::optional<bool>& nextAnswer()
{
    static std::optional<bool> answer;
    return answer;
}

Question& last()
{
    static Question question;
    return question;
}

QLabel* paragraph(const QString& text, TextStyle style, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(Theme::current().font(style));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

void Confirm::ask(QWidget* parent, const Question& question, std::function<void()> accepted)
{
    last() = question;
    if (const std::optional<bool> answer = std::exchange(nextAnswer(), std::nullopt)) {
        if (*answer)
            accepted();
        return;
    }
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"confirm"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setMinimumWidth(420);
    dialog->setMaximumWidth(560);

    auto* drawing = new QLabel(dialog);
    const StateRole role = question.destructive ? StateRole::Error : StateRole::Info;
    drawing->setPixmap(iconPixmap(question.destructive ? u"warning"_s : u"question"_s, 32,
        Theme::current().state(role).text, dialog->devicePixelRatioF()));
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::Grid);
    words->addWidget(paragraph(question.title, TextStyle::Heading, dialog));
    words->addWidget(paragraph(question.text, TextStyle::Body, dialog));
    words->addWidget(paragraph(question.affected, TextStyle::Strong, dialog));

    auto* accept = new QPushButton(question.accept, dialog);
    accept->setObjectName(u"confirmAccept"_s);
    setButtonKind(accept, question.destructive ? ButtonKind::Danger : ButtonKind::Primary);
    auto* cancel = new QPushButton(ConfirmWords::tr("Cancel"), dialog);
    cancel->setObjectName(u"confirmCancel"_s);
    // Enter must not destroy anything by habit.
    (question.destructive ? cancel : accept)->setDefault(true);
    QObject::connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, parent ? parent : dialog, std::move(accepted));

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto* top = new QHBoxLayout;
    top->setSpacing(2 * Theme::Grid);
    top->addWidget(drawing, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(24);
    column->addLayout(top);
    column->addLayout(buttons);
    dialog->open();
}

void Confirm::setNextAnswer(bool accept)
{
    nextAnswer() = accept;
}

const Question& Confirm::lastQuestion()
{
    return last();
}

} // namespace wardport::console
