// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/detection_dialog.h"

#include "core/workflow/detector_settings.h"
#include "core/workflow/recognition.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

DetectionDialog::DetectionDialog(Catalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_problem(bodyLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Finding people"));
    auto *body = new QWidget;
    QVBoxLayout *parts = column(body, Space::medium);
    addPersonNet(parts);
    parts->addWidget(horizontalLine());
    parts->addWidget(sectionLabel(tr("A face detector of your own")));
    parts->addWidget(secondaryLabel(tr("An ONNX file that is asked beside the detectors of the program, so it can "
                                       "only find more.")));
    m_detector = addModel(parts, tr("Face detector of your own"), &DetectionDialog::useDetector);
    parts->addWidget(horizontalLine());
    addRecognition(parts);
    parts->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    QPushButton *done = primaryButton(tr("Close"));
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    QVBoxLayout *layout = column(this, Space::medium);
    layout->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    layout->addWidget(titleLabel(tr("Finding people")));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(done, 0, Qt::AlignRight);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    resize(2 * Measure::inspector, 2 * Measure::inspector);
    refresh();
}

void DetectionDialog::addPersonNet(QVBoxLayout *layout)
{
    m_personNet = new QCheckBox(tr("Look for people whose face is not to be seen, too"));
    m_personNet->setObjectName(QStringLiteral("personNet"));
    connect(m_personNet, &QCheckBox::toggled, this, [this](bool isOn) { keep(setPersonNet(m_catalog, isOn)); });
    layout->addWidget(m_personNet);
    layout->addWidget(
        secondaryLabel(tr("From behind or far off: a second net finds them as boxes that need a decision. "
                          "Changes on this page count from the next scan on; photos scanned before are "
                          "looked at again by “clearframe-cli scan --redo-older”.")));
}

void DetectionDialog::addRecognition(QVBoxLayout *layout)
{
    layout->addWidget(sectionLabel(tr("Comparing faces")));
    layout->addWidget(secondaryLabel(tr("Off, guesses on who is the same person in a shoot come from the color of the "
                                        "clothes and the time. On, they come from a model of your own.")));
    m_embedding = addModel(layout, tr("Model of your own that compares faces"), &DetectionDialog::useEmbedding);
    QFrame *card = cardFrame();
    cardLayout(card)->addWidget(bodyLabel(recognitionNotice()));
    layout->addWidget(card);
    m_isRead = new QCheckBox(tr("I have read this"));
    m_isRead->setObjectName(QStringLiteral("isRead"));
    m_recognition = new QCheckBox(tr("Compare faces when guessing who is the same person"));
    m_recognition->setObjectName(QStringLiteral("recognition"));
    connect(m_isRead, &QCheckBox::toggled, this, &DetectionDialog::refresh);
    connect(m_recognition, &QCheckBox::toggled, this, [this](bool isOn) { keep(setRecognition(m_catalog, isOn)); });
    layout->addWidget(m_isRead);
    layout->addWidget(m_recognition);
}

ElidedLabel *DetectionDialog::addModel(QVBoxLayout *layout, const QString &name,
                                       void (DetectionDialog::*use)(const FilePath &))
{
    auto *label = new ElidedLabel;
    label->setAccessibleName(name);
    QPushButton *choosing = secondaryButton(tr("Choose…"));
    choosing->setAccessibleName(tr("Choose: %1").arg(name));
    connect(choosing, &QPushButton::clicked, this, [this, name, use] { choose(name, use); });
    QPushButton *none = secondaryButton(tr("None"));
    none->setAccessibleName(tr("None: %1").arg(name));
    connect(none, &QPushButton::clicked, this, [this, use] { (this->*use)({}); });
    QHBoxLayout *line = row();
    line->addWidget(label, 1);
    line->addWidget(choosing);
    line->addWidget(none);
    layout->addLayout(line);
    return label;
}

void DetectionDialog::choose(const QString &title, void (DetectionDialog::*use)(const FilePath &))
{
    auto *dialog = new QFileDialog(this, title, {}, tr("ONNX models (*.onnx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, use](const QString &file) { (this->*use)(FilePath::fromBytes(QFile::encodeName(file))); });
    dialog->open();
}

void DetectionDialog::useDetector(const FilePath &file)
{
    keep(setOwnDetector(m_catalog, file));
}

void DetectionDialog::useEmbedding(const FilePath &file)
{
    keep(setOwnEmbedding(m_catalog, file));
}

void DetectionDialog::keep(const Result<void> &change)
{
    m_problem->setText(change ? QString() : change.error().message);
    m_problem->setVisible(!change);
    refresh();
}

// As it stands in the library, whatever was clicked.
void DetectionDialog::refresh()
{
    const Result<DetectorOptions> options = readDetectorOptions(m_catalog);
    const Result<RecognitionSettings> faces = readRecognition(m_catalog);
    if (!options || !faces) {
        m_problem->setText((options ? faces.error() : options.error()).message);
        m_problem->show();
        return;
    }
    const auto nameOf = [](const FilePath &file) { return file.isEmpty() ? tr("None") : file.display(); };
    const QSignalBlocker keepsPersonNet(m_personNet);
    const QSignalBlocker keepsRecognition(m_recognition);
    m_personNet->setChecked(options->wantsPeople);
    m_detector->setFullText(nameOf(options->ownDetector));
    m_embedding->setFullText(nameOf(faces->embedding));
    m_recognition->setChecked(faces->isOn);
    m_recognition->setEnabled(faces->isOn || (m_isRead->isChecked() && !faces->embedding.isEmpty()));
}
