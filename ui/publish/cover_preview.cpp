// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/cover_preview.h"

#include "ui/common/photo_image.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cstring>

namespace {

constexpr int previewPx = 1600;
// Any number: the copy itself takes its noise from a source of randomness.
constexpr quint32 noiseSeed = 1;

QImage covered(const QImage &image, const QList<Box> &boxes, CoverStyle style)
{
    const QImage bgr = image.convertToFormat(QImage::Format_BGR888);
    Picture picture{bgr.width(), bgr.height(), {}};
    picture.bgr.resize(qsizetype(3) * bgr.width() * bgr.height());
    for (int y = 0; y < bgr.height(); ++y)
        std::memcpy(picture.bgr.data() + qsizetype(3) * y * bgr.width(), bgr.constScanLine(y), size_t(3) * bgr.width());
    coverFaces(picture, boxes, style, {0, noiseSeed});
    const auto *bytes = reinterpret_cast<const uchar *>(picture.bgr.constData());
    return QImage(bytes, picture.width, picture.height, 3 * picture.width, QImage::Format_BGR888).copy();
}

} // namespace

// Shows the picture as large as it fits.
class CoveredPhoto : public QWidget
{
public:
    void setImage(const QImage &image, const QString &name)
    {
        m_image = image;
        setAccessibleName(name);
        update();
    }
    const QImage &image() const { return m_image; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().photoSurround);
        painter.drawRoundedRect(rect(), Radius::large, Radius::large);
        if (m_image.isNull())
            return;
        QRect place(QPoint(), m_image.size().scaled(size(), Qt::KeepAspectRatio));
        place.moveCenter(rect().center());
        painter.drawImage(place, m_image);
    }

private:
    QImage m_image;
};

CoverPreview::CoverPreview(const PageContext &context, QList<PhotoToCover> photos, CoverStyle style, QWidget *parent)
    : QDialog(parent)
    , m_images(context.images)
    , m_photos(std::move(photos))
    , m_picture(new CoveredPhoto)
    , m_name(new ElidedLabel)
    , m_detail(secondaryLabel({}))
    , m_style(new QComboBox)
    , m_previous(iconButton(QStringLiteral("chevron-left"), tr("Previous photo")))
    , m_next(iconButton(QStringLiteral("chevron-right"), tr("Next photo")))
    , m_compare(secondaryButton(tr("Hold to see it uncovered")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Covered faces"));
    resize(3 * Measure::inspector, 2 * Measure::inspector);
    m_style->setAccessibleName(tr("How faces are covered"));
    m_style->addItem(tr("Pixelate"), int(CoverStyle::Pixelate));
    m_style->addItem(tr("Blur"), int(CoverStyle::Blur));
    m_style->addItem(tr("Box"), int(CoverStyle::Box));
    m_style->setCurrentIndex(m_style->findData(int(style)));
    m_detail->setWordWrap(false);
    QHBoxLayout *head = row(Space::medium);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    head->addWidget(m_name, 1);
    head->addWidget(m_detail);
    QHBoxLayout *bottom = row(Space::medium);
    QPushButton *close = primaryButton(tr("Close"));
    bottom->addWidget(m_style);
    bottom->addWidget(m_compare);
    bottom->addWidget(smallLabel(tr("In the copy the face is looked for again; if it is found, it is covered more.")),
                      1);
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addLayout(head);
    layout->addWidget(m_picture, 1);
    layout->addLayout(bottom);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_compare, &QPushButton::pressed, this, &CoverPreview::showPicture);
    connect(m_compare, &QPushButton::released, this, &CoverPreview::showPicture);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_style, &QComboBox::currentIndexChanged, this, [this] {
        showPicture();
        Q_EMIT styleChosen(this->style());
    });
    connect(&m_images, &PhotoImages::ready, this, &CoverPreview::showPicture);
    connect(&m_images, &PhotoImages::failed, this,
            [this](PhotoId, const QString &sentence) { m_detail->setText(sentence); });
    close->setDefault(true);
    showPhoto();
}

CoverStyle CoverPreview::style() const
{
    return CoverStyle(m_style->currentData().toInt());
}

QImage CoverPreview::shown() const
{
    return m_picture->image();
}

void CoverPreview::step(int by)
{
    m_current = std::clamp(m_current + by, 0, std::max(0, count() - 1));
    showPhoto();
}

void CoverPreview::showPhoto()
{
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < count());
    if (m_photos.isEmpty()) {
        m_name->setFullText(tr("No photo would be helped by covering faces."));
        return;
    }
    const PhotoToCover &photo = m_photos[m_current];
    m_name->setFullText(photo.photo.path.displayName());
    m_detail->setText(tr("%1 of %2").arg(countText(m_current + 1), countText(count())) + tr(" · ") +
                      tr("%n face(s) covered", nullptr, int(photo.boxes.size())));
    showPicture();
}

void CoverPreview::showPicture()
{
    if (m_photos.isEmpty())
        return;
    const PhotoToCover &photo = m_photos[m_current];
    const QImage image = m_images.image(photo.photo, previewPx);
    const QString name = tr("%1 with covered faces").arg(photo.photo.path.displayName());
    m_picture->setImage(image.isNull() || m_compare->isDown() ? image : covered(image, photo.boxes, style()), name);
}

void CoverPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        step(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QDialog::keyPressEvent(event);
}
