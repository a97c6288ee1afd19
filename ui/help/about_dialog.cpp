// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/about_dialog.h"

#include "core/faces/model_list.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

QString modelText(const ModelProvenance &model)
{
    return AboutDialog::tr("Finds: %1\nLicense: %2\nSource: %3\nTrained on: %4\nSHA-256: %5")
        .arg(model.finds, model.license, model.source, model.trainedOn, QString::fromLatin1(model.file.sha256));
}

QFrame *modelCard(const ModelProvenance &model)
{
    QFrame *card = cardFrame();
    QVBoxLayout *layout = cardLayout(card);
    layout->addWidget(boldLabel(model.name));
    QLabel *text = secondaryLabel(modelText(model));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(text);
    return card;
}

QString wholeText()
{
    QStringList parts = {QStringLiteral("Clearframe %1 (Qt %2)")
                             .arg(QStringLiteral(CLEARFRAME_VERSION), QString::fromLatin1(qVersion()))};
    for (const ModelProvenance &model : shippedModels())
        parts.append(model.name + u'\n' + modelText(model));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Clearframe"));
    auto *body = new QWidget;
    QVBoxLayout *text = column(body, Space::medium);
    text->addWidget(
        secondaryLabel(tr("Version %1. Free software under the GPL, version 3 or later; it comes without any "
                          "warranty and gives no legal advice.")
                           .arg(QStringLiteral(CLEARFRAME_VERSION))));
    text->addWidget(secondaryLabel(tr("Everything stays on this computer. The program finds that there is a face, not "
                                      "whose it is: no model that recognizes people is part of it.")));
    text->addWidget(sectionLabel(tr("Models that find faces and people")));
    for (const ModelProvenance &model : shippedModels())
        text->addWidget(modelCard(model));
    text->addWidget(
        secondaryLabel(tr("They miss people: from behind, far away, turned, badly lit. “No face found” means "
                          "what it says, not “nobody is in the picture”.")));
    text->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    QPushButton *copy = secondaryButton(tr("Copy as text"));
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(wholeText()); });
    QPushButton *done = primaryButton(tr("Close"));
    connect(done, &QPushButton::clicked, this, &QDialog::close);
    QHBoxLayout *buttons = row();
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(done);
    QVBoxLayout *layout = column(this, Space::medium);
    layout->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    layout->addWidget(titleLabel(QStringLiteral("Clearframe")));
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resize(2 * Measure::inspector, 2 * Measure::inspector);
}
