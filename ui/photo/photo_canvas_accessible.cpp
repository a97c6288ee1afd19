// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/photo_canvas_accessible.h"

#include "ui/photo/photo_canvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace {

class FaceBoxAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    FaceBoxAccessible(PhotoCanvas &canvas, int face)
        : m_canvas(canvas)
        , m_face(face)
    {
    }

    bool isValid() const override { return m_face < m_canvas.faceCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas.window()->windowHandle(); }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? m_canvas.faceName(m_face) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect box = m_canvas.faceRectOf(m_face);
        return {m_canvas.mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::Role role() const override { return QAccessible::Button; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_canvas.hasFocus() && m_canvas.focusedFaceIndex() == m_face;
        state.invisible = !m_canvas.isVisible();
        state.offscreen = !m_canvas.faceRectOf(m_face).intersects(m_canvas.rect());
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_canvas.setFocus();
        if (action == pressAction())
            m_canvas.activateFace(m_face);
        else if (action == setFocusAction())
            m_canvas.focusFace(m_face);
    }
    QStringList keyBindingsForAction(const QString &action) const override
    {
        return action == pressAction() ? QStringList{QKeySequence(Qt::Key_Return).toString()} : QStringList();
    }

private:
    PhotoCanvas &m_canvas;
    const int m_face;
};

// Faces are asked for by their number: what a child says is always about the photo that is shown now.
class PhotoCanvasAccessible : public QAccessibleWidget
{
public:
    explicit PhotoCanvasAccessible(PhotoCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Graphic)
        , m_canvas(*canvas)
    {
    }
    ~PhotoCanvasAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_faces))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_canvas.faceCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= m_canvas.faceCount())
            return nullptr;
        auto known = m_faces.constFind(index);
        if (known == m_faces.constEnd())
            known =
                m_faces.insert(index, QAccessible::registerAccessibleInterface(new FaceBoxAccessible(m_canvas, index)));
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_faces.constBegin(); it != m_faces.constEnd(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_canvas.faceAt(m_canvas.mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_canvas.hasFocus() ? child(m_canvas.focusedFaceIndex()) : nullptr;
    }

private:
    PhotoCanvas &m_canvas;
    mutable QHash<int, QAccessible::Id> m_faces;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<PhotoCanvas *>(object);
    return canvas ? new PhotoCanvasAccessible(canvas) : nullptr;
}

} // namespace

void installPhotoCanvasAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void tellFaceFocus(PhotoCanvas &canvas, int face)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&canvas, QAccessible::Focus);
    event.setChild(face);
    QAccessible::updateAccessibility(&event);
}
