// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints cells of a RecordTableModel and makes their editors. What was typed is only reported: models never
// write.
#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

#include <functional>

namespace tally::ui {

struct RecordCell;

class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Where the editor was left to.
    enum class Then
    {
        Stay,
        Down,
        Right,
        Left
    };
    using EditorMaker = std::function<QWidget *(QWidget *parent, const QModelIndex &index)>;

    explicit TableDelegate(QObject *parent = nullptr);
    // Makes the editor of a cell: a line edit, a ValueEdit where it is a value of the register.
    void setEditorMaker(EditorMaker maker) { m_maker = std::move(maker); }
    // Whether the cells of this view get the focus ring; the view over the frozen column asks the one below.
    void setFocusOwner(const QWidget *owner) { m_focusOwner = owner; }
    bool isEditing() const { return !m_editor.isNull(); }
    static int padding();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void typed(const QModelIndex &index, const QString &text) const;
    void left(const QModelIndex &index, tally::ui::TableDelegate::Then then) const;
    void ended() const; // the editor is gone

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const RecordCell &cell) const;
    void paintPreview(QPainter *painter, const QRect &rect, int alignment, const RecordCell &cell) const;
    bool hasFocusRing(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    EditorMaker m_maker;
    const QWidget *m_focusOwner = nullptr;
    mutable QPersistentModelIndex m_edited;
    mutable QPointer<QWidget> m_editor;
};

} // namespace tally::ui
