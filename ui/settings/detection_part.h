// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/catalog/catalog.h"

#include <QWidget>

class ElidedLabel;
class QCheckBox;
class QLabel;
class QSpinBox;
class LibraryState;
class QVBoxLayout;

// What this library's scans look for people with: the person net, how large a photo they open, models of the user's
// own, and, off until the user switches it on below what it means in law, the comparing of faces. Every change is kept
// at once.
class DetectionPart : public QWidget
{
    Q_OBJECT

public:
    DetectionPart(LibraryState &state, Catalog &catalog, QWidget *parent = nullptr);

    // Empty: none. The model is tried in a job; what does not keep to the contract is refused with a sentence.
    void useDetector(const FilePath &file);
    void useEmbedding(const FilePath &file);

private:
    void addLimit(QVBoxLayout *layout);
    void addPersonNet(QVBoxLayout *layout);
    void addRecognition(QVBoxLayout *layout);
    ElidedLabel *addModel(QVBoxLayout *layout, const QString &name, void (DetectionPart::*use)(const FilePath &));
    void choose(const QString &title, void (DetectionPart::*use)(const FilePath &));
    void tryModel(const FilePath &file, Result<void> (*set)(Catalog &, const FilePath &));
    void keep(const Result<void> &change);
    void refresh();

    LibraryState &m_state;
    Catalog &m_catalog;
    QSpinBox *m_megapixels = nullptr;
    QCheckBox *m_personNet = nullptr;
    ElidedLabel *m_detector = nullptr;
    ElidedLabel *m_embedding = nullptr;
    QCheckBox *m_isRead = nullptr;
    QCheckBox *m_recognition = nullptr;
    QLabel *m_problem = nullptr;
};
