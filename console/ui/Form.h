// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include "shared/base/Error.h"

#include <QDate>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace wardport::console {

class DateField;
class FormField;
class ListEdit;
struct ListColumn;

/// A form in code: each add…() makes a labelled field under its wire name (camelCase), which is also the editor's
/// objectName. Labels are buddies and may carry a mnemonic ("&Name"). Errors appear under their field.
class Form final : public QWidget {
    Q_OBJECT

public:
    explicit Form(QWidget* parent = nullptr);
    ~Form() override;

    void addSection(Text title, Text explanation = {});
    QLineEdit* addText(const QString& name, Text label, Text help = {});
    QLineEdit* addPassword(const QString& name, Text label, Text help = {});
    QPlainTextEdit* addMultiline(const QString& name, Text label, Text help = {}, int lines = 4);
    QSpinBox* addNumber(const QString& name, Text label, int least, int most, Text help = {}, Text unit = {});
    QComboBox* addChoice(const QString& name, Text label, Choices choices, Text help = {});
    QCheckBox* addCheck(const QString& name, Text label, Text help = {});
    DateField* addDate(const QString& name, Text label, Text help = {}, bool optional = true);
    /// Rows of texts under each other: one column for a list of words, more for name/value pairs.
    ListEdit* addList(const QString& name, Text label, std::vector<ListColumn> columns, Text help = {});
    /// Any editor of the page's own; `read` serves isDirty().
    void addWidget(const QString& name, Text label, QWidget* editor, Text help = {}, std::function<QString()> read = {});

    void setRequired(const QString& name, bool required = true); ///< marks the label with an asterisk
    void setReadOnly(const QString& name, bool readOnly);
    void setFieldVisible(const QString& name, bool visible);
    void setChoices(const QString& name, Choices choices);

    QString text(const QString& name) const; ///< trimmed text, or the value chosen
    int number(const QString& name) const;
    bool isChecked(const QString& name) const;
    std::optional<QDate> date(const QString& name) const;
    std::vector<QStringList> list(const QString& name) const;

    void setText(const QString& name, const QString& text);
    void setNumber(const QString& name, int number);
    void setChecked(const QString& name, bool checked);
    void setDate(const QString& name, std::optional<QDate> date);
    void setList(const QString& name, const std::vector<QStringList>& rows);

    /// Under the field of that name; "parameters[1].value" goes to row 1, column "value" of the list "parameters".
    /// An empty text clears it. False if the form has no such field.
    bool setError(const QString& name, const QString& text);
    QString error(const QString& name) const;
    void clearErrors();
    /// Shows what it can at the fields, in the language of the day, focuses the first of them, and gives back the rest.
    Problems showProblems(const Problems& problems);

    bool isDirty() const; ///< something differs from the last markClean()
    void markClean();

Q_SIGNALS:
    void changed(const QString& name);
    void submitted(); ///< Enter in a one-line field

protected:
    void changeEvent(QEvent* event) override;

private:
    bool place(const QString& name, Text error);
    FormField* field(const QString& name) const;
    FormField& require(const QString& name) const;
    FormField& add(const QString& name, Text label, Text help, QWidget* editor, std::function<QString()> read);
    void watch(FormField& field, QLineEdit* edit);
    void edited(FormField& field);
    void retranslate();

    struct Section;

    QVBoxLayout* m_column;
    std::vector<FormField*> m_fields; // children
    std::vector<std::unique_ptr<Section>> m_sections;
    QWidget* m_lastEditor = nullptr;
};

} // namespace wardport::console
