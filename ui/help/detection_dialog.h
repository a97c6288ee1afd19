// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/catalog/catalog.h"

#include <QDialog>

class ElidedLabel;
class QCheckBox;
class QLabel;
class QVBoxLayout;

// What this library's scans look for people with: the person net, models of the user's own, and, off until the user
// switches it on below what it means in law, the comparing of faces. Every change is kept at once.
class DetectionDialog : public QDialog
{
    Q_OBJECT

public:
    DetectionDialog(Catalog &catalog, QWidget *parent);

    // Empty: none. What does not keep to the contract is refused with a sentence in the dialog.
    void useDetector(const FilePath &file);
    void useEmbedding(const FilePath &file);

private:
    void addPersonNet(QVBoxLayout *layout);
    void addRecognition(QVBoxLayout *layout);
    ElidedLabel *addModel(QVBoxLayout *layout, const QString &name, void (DetectionDialog::*use)(const FilePath &));
    void choose(const QString &title, void (DetectionDialog::*use)(const FilePath &));
    void keep(const Result<void> &change);
    void refresh();

    Catalog &m_catalog;
    QCheckBox *m_personNet = nullptr;
    ElidedLabel *m_detector = nullptr;
    ElidedLabel *m_embedding = nullptr;
    QCheckBox *m_isRead = nullptr;
    QCheckBox *m_recognition = nullptr;
    QLabel *m_problem = nullptr;
};
