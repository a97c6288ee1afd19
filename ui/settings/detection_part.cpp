// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/detection_part.h"

#include "core/workflow/decode_settings.h"
#include "core/workflow/detector_settings.h"
#include "core/workflow/recognition.h"
#include "ui/common/choose_file.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

DetectionPart::DetectionPart(LibraryState &state, Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_catalog(catalog)
    , m_problem(bodyLabel({}))
{
    QVBoxLayout *parts = column(this, Space::medium);
    addPersonNet(parts);
    addLimit(parts);
    parts->addWidget(horizontalLine());
    parts->addWidget(sectionLabel(tr("A face detector of your own")));
    parts->addWidget(secondaryLabel(tr("An ONNX file that is asked beside the detectors of the program, so it can "
                                       "only find more.")));
    m_detector = addModel(parts, tr("Face detector of your own"), &DetectionPart::useDetector);
    parts->addWidget(horizontalLine());
    addRecognition(parts);
    parts->addWidget(m_problem);
    parts->addStretch();
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    refresh();
}

void DetectionPart::addLimit(QVBoxLayout *layout)
{
    m_megapixels = new QSpinBox;
    m_megapixels->setObjectName(QStringLiteral("megapixels"));
    m_megapixels->setRange(1, mostMegapixels);
    m_megapixels->setGroupSeparatorShown(true);
    m_megapixels->setKeyboardTracking(false);
    m_megapixels->setSuffix(tr(" megapixels"));
    m_megapixels->setMaximumWidth(Measure::sidePanel);
    connect(m_megapixels, &QSpinBox::valueChanged, this,
            [this](int megapixels) { keep(setMaxMegapixels(m_catalog, megapixels)); });
    layout->addWidget(fieldRow(tr("Open photos up to"), m_megapixels));
}

void DetectionPart::addPersonNet(QVBoxLayout *layout)
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

void DetectionPart::addRecognition(QVBoxLayout *layout)
{
    layout->addWidget(sectionLabel(tr("Comparing faces")));
    layout->addWidget(secondaryLabel(tr("Off, guesses on who is the same person in a shoot come from the color of the "
                                        "clothes and the time. On, they come from a model of your own.")));
    m_embedding = addModel(layout, tr("Model of your own that compares faces"), &DetectionPart::useEmbedding);
    QFrame *card = cardFrame();
    cardLayout(card)->addWidget(bodyLabel(recognitionNotice()));
    layout->addWidget(card);
    m_isRead = new QCheckBox(tr("I have read this"));
    m_isRead->setObjectName(QStringLiteral("isRead"));
    m_recognition = new QCheckBox(tr("Compare faces when guessing who is the same person"));
    m_recognition->setObjectName(QStringLiteral("recognition"));
    connect(m_isRead, &QCheckBox::toggled, this, &DetectionPart::refresh);
    connect(m_recognition, &QCheckBox::toggled, this, [this](bool isOn) { keep(setRecognition(m_catalog, isOn)); });
    layout->addWidget(m_isRead);
    layout->addWidget(m_recognition);
}

ElidedLabel *DetectionPart::addModel(QVBoxLayout *layout, const QString &name,
                                     void (DetectionPart::*use)(const FilePath &))
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

void DetectionPart::choose(const QString &title, void (DetectionPart::*use)(const FilePath &))
{
    chooseFile(this, title, tr("ONNX models (*.onnx);;All files (*)"),
               [this, use](const FilePath &file) { (this->*use)(file); });
}

void DetectionPart::useDetector(const FilePath &file)
{
    tryModel(file, setOwnDetector);
}

void DetectionPart::useEmbedding(const FilePath &file)
{
    tryModel(file, setOwnEmbedding);
}

void DetectionPart::tryModel(const FilePath &file, Result<void> (*set)(Catalog &, const FilePath &))
{
    if (file.isEmpty()) {
        keep(set(m_catalog, file));
        return;
    }
    const auto work = [catalogFile = m_catalog.file(), file, set](JobControl &) -> Result<void> {
        const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(catalogFile);
        return catalog ? set(**catalog, file) : Result<void>(failure(catalog.error()));
    };
    const auto job = std::make_shared<Job>(tr("Trying %1").arg(file.displayName()));
    m_state.runner().start(job, work).then(this, [this](const Result<void> &done) { keep(done); });
}

void DetectionPart::keep(const Result<void> &change)
{
    m_problem->setText(change ? QString() : change.error().message);
    m_problem->setVisible(!change);
    refresh();
}

// As it stands in the library, whatever was clicked.
void DetectionPart::refresh()
{
    const Result<DetectorOptions> options = readDetectorOptions(m_catalog);
    const Result<RecognitionSettings> faces = readRecognition(m_catalog);
    const Result<DecodeLimits> limits = readDecodeLimits(m_catalog);
    if (!options || !faces || !limits) {
        m_problem->setText((!options ? options.error() : !faces ? faces.error() : limits.error()).message);
        m_problem->show();
        return;
    }
    const auto nameOf = [](const FilePath &file) { return file.isEmpty() ? tr("None") : file.display(); };
    const QSignalBlocker keepsPersonNet(m_personNet);
    const QSignalBlocker keepsRecognition(m_recognition);
    const QSignalBlocker keepsMegapixels(m_megapixels);
    m_megapixels->setValue(int(limits->maxPixels / 1'000'000));
    m_personNet->setChecked(options->wantsPeople);
    m_detector->setFullText(nameOf(options->ownDetector));
    m_embedding->setFullText(nameOf(faces->embedding));
    m_recognition->setChecked(faces->isOn);
    m_recognition->setEnabled(faces->isOn || (m_isRead->isChecked() && !faces->embedding.isEmpty()));
}
