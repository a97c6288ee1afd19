// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/face_choices.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QVBoxLayout>

FaceChoices::FaceChoices(QWidget *parent)
    : QWidget(parent)
    , m_names(new QCheckBox(tr("With names of people who agreed")))
{
    QVBoxLayout *layout = column(this, Space::medium);
    layout->addWidget(bodyLabel(tr("Faces that have a decision are written into the photos as regions, which other "
                                   "programs read (MWG, Microsoft and IPTC).")));
    layout->addWidget(m_names);
    layout->addWidget(
        smallLabel(tr("Faces without a decision, “not a face” and “depicted” are left out. Regions of other "
                      "programs stay.")));
    connect(m_names, &QCheckBox::clicked, this, &FaceChoices::changed);
}

bool FaceChoices::withNames() const
{
    return m_names->isChecked();
}
