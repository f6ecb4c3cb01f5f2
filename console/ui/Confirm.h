// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace wardport::console {

/// What is asked before something happens that matters.
struct Question {
    QString title;       ///< "Disable 3 people?"
    QString text;        ///< what follows from it
    QString affected;    ///< "Used by 412 people", set apart
    QString accept;      ///< the verb on the button: "Disable"
    bool destructive = false;
};

/// The only modal question of the console; answers come by callback, never by a nested event loop.
class Confirm {
public:
    /// `accepted` runs if the user says yes and `parent` still lives.
    static void ask(QWidget* parent, const Question& question, std::function<void()> accepted);

    /// For tests: the next question is answered so, without a dialog.
    static void setNextAnswer(bool accept);
    /// For tests: the last question asked.
    static const Question& lastQuestion();
};

} // namespace wardport::console
