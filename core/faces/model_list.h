// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/model_file.h"

#include <QList>

// Where a model that is compiled in comes from: for the about box, the manual and "clearframe-cli models".
struct ModelProvenance
{
    ModelFile file;
    QString name;
    QString finds;
    QString license; // With the holder of the rights.
    QString source;  // Who made it, and the package it is taken from.
    QString trainedOn;
};

QList<ModelProvenance> shippedModels();
