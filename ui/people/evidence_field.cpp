// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/evidence_field.h"

#include "core/photos/photo_file.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"

#include <QCryptographicHash>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QVBoxLayout>
#include <QVariant>

namespace {

Result<QString> hashOf(const FilePath &file)
{
    const Result<QByteArray> bytes = readRegularFile(file);
    if (!bytes)
        return failure(bytes.error());
    return QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

EvidenceField::EvidenceField(JobRunner &runner, QWidget *parent)
    : QFrame(parent)
    , m_runner(runner)
    , m_name(new ElidedLabel)
    , m_detail(smallLabel({}))
    , m_clear(iconButton(QStringLiteral("close"), tr("Name no evidence")))
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("evidence"));
    setAcceptDrops(true);
    QPushButton *chooseButton = secondaryButton(tr("Choose a file…"));
    QHBoxLayout *file = row();
    file->addWidget(m_name, 1);
    file->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::medium, Space::medium, Space::medium, Space::medium);
    layout->setSpacing(Space::tiny);
    layout->addLayout(file);
    layout->addWidget(m_detail);
    layout->addWidget(chooseButton, 0, Qt::AlignLeft);
    connect(chooseButton, &QPushButton::clicked, this, &EvidenceField::choose);
    connect(m_clear, &QPushButton::clicked, this, &EvidenceField::clear);
    clear();
}

void EvidenceField::choose()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("The signed form or message"));
    if (!file.isEmpty())
        setFile(FilePath::fromArgument(file));
}

void EvidenceField::setFile(const FilePath &file)
{
    m_file = file;
    m_sha256.clear();
    m_isReading = true;
    m_name->setFullText(file.displayName());
    m_detail->setText(tr("Reading the file…"));
    m_name->show();
    m_clear->show();
    Q_EMIT changed();
    const auto job = std::make_shared<Job>(tr("Reading %1").arg(file.displayName()));
    m_runner.start(job, [file](JobControl &) { return hashOf(file); })
        .then(this, [this, file](const Result<QString> &hash) { take(file, hash); });
}

void EvidenceField::take(const FilePath &file, const Result<QString> &hash)
{
    if (file != m_file)
        return; // Another one was chosen meanwhile.
    m_isReading = false;
    if (hash) {
        m_sha256 = *hash;
        m_detail->setText(tr("SHA-256 %1…").arg(hash->left(16)));
        m_detail->setToolTip(*hash);
        Q_EMIT changed();
        return;
    }
    clear();
    m_detail->setText(hash.error().message);
}

void EvidenceField::clear()
{
    m_file = FilePath();
    m_sha256.clear();
    m_isReading = false;
    m_name->hide();
    m_clear->hide();
    m_detail->setText(tr("Drop the signed form or message here. It stays where it is; its name and SHA-256 are kept."));
    m_detail->setToolTip({});
    Q_EMIT changed();
}

QString EvidenceField::evidence() const
{
    return m_sha256.isEmpty() ? QString() : m_file.toArgument();
}

void EvidenceField::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void EvidenceField::dropEvent(QDropEvent *event)
{
    setFile(FilePath::fromArgument(event->mimeData()->urls().first().toLocalFile()));
    event->acceptProposedAction();
}
