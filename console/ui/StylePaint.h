// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPushButton;
class QStyleOption;
class QPainter;
class QRect;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QWidget;

/// The drawings behind HouseStyle, one function a surface.
namespace wardport::console::paint {

void button(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void toolButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void field(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void focusRing(QPainter& painter, const QStyleOption& option);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
void chevron(QPainter& painter, const QRect& rect, bool down, bool enabled);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow, const QWidget* widget);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down, const QWidget* widget);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
void tab(QPainter& painter, const QStyleOptionTab& option);
void progress(QPainter& painter, const QStyleOptionProgressBar& option);

} // namespace wardport::console::paint
