// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"
#include "console/ui/Badge.h"
#include "console/ui/Text.h"

#include <QIcon>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace wardport::console {

class MessageBar;

/// One thing of a list in a drawer: icon, name, what is to be known of it, its state, what can be done with it.
struct SectionLine {
    struct Button {
        QString objectName;
        QString icon;
        QString name;
        std::function<void()> run;
    };

    QIcon icon = {};
    QString title;
    QString caption = {};
    Badge badge = {};
    std::vector<Button> buttons = {};
};

/// A short list under a heading in a drawer: loading, empty, failed with Retry, or its lines.
class PersonSection final : public QWidget {
    Q_OBJECT

public:
    using Lines = std::function<std::vector<SectionLine>()>;

    PersonSection(const QString& objectName, Text title, Text empty, QWidget* parent);

    QToolButton* addTool(const QString& objectName, const QString& icon, Text name);
    void setLoading();
    void setError(const Error& error);
    /// Asked again at each change of language and by rebuild().
    void setLines(Lines lines);
    void rebuild();

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(const SectionLine& line);
    void clear();
    void say(const QString& words);
    void retranslate();

    Text m_titleText;
    Text m_emptyText;
    std::vector<std::pair<QToolButton*, Text>> m_tools;
    QLabel* m_title;
    QHBoxLayout* m_head;
    MessageBar* m_message;
    QLabel* m_note;
    QVBoxLayout* m_body;
    Lines m_lines;
    bool m_loading = false;
};

} // namespace wardport::console
