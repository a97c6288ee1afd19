// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/whats_this.h"

#include <QApplication>
#include <QCoreApplication>
#include <QList>
#include <QWhatsThis>
#include <QWidget>

namespace {

// By class: a class has one meaning in the window. Written in the order of the pages.
struct Explanation
{
    const char *className;
    const char *text;
};

const QList<Explanation> &explanations()
{
    static const QList<Explanation> all = {
        {"DestinationChooser",
         QT_TRANSLATE_NOOP("WhatsThis", "The destination that photos are checked for, and how they stand: clear, "
                                        "undecided or blocked. Another destination may ask for more or for less.")},
        {"FilterPanel",
         QT_TRANSLATE_NOOP("WhatsThis", "Shows only some photos: of a folder, with a verdict, of a person, under a "
                                        "license. The numbers say how many there are.")},
        {"PhotoGridView",
         QT_TRANSLATE_NOOP("WhatsThis",
                           "All photos, each with its license, its faces and its verdict as icon and word. "
                           "Space or Return opens one, Ctrl and the wheel change the size; drag photos out "
                           "into other programs.")},
        {"PhotoInspector",
         QT_TRANSLATE_NOOP("WhatsThis",
                           "What is known of the chosen photos: the rights with the place where each "
                           "stands, the people with their answers, and the findings with what mends them.")},
        {"LoupeView",
         QT_TRANSLATE_NOOP("WhatsThis", "One photo large, with a box around every face. A click on a box asks who it "
                                        "is. The arrows go to the next photo, Escape goes back.")},
        {"QueueView",
         QT_TRANSLATE_NOOP("WhatsThis", "Faces that nobody has decided yet, those first that hold up the most photos. "
                                        "One key answers; several chosen faces get one answer.")},
        {"DecisionPanel",
         QT_TRANSLATE_NOOP("WhatsThis", "The answers for this face, each with its key. Type a name to say who it is; "
                                        "whether the person agrees is asked afterwards, of the person.")},
        {"PeoplePanel",
         QT_TRANSLATE_NOOP("WhatsThis", "The queue, the sweep for people who were not found, the calendar of answers "
                                        "that end, and everybody by name.")},
        {"ConsentEditor",
         QT_TRANSLATE_NOOP("WhatsThis", "A new answer of this person: what it covers, until when, and the evidence. "
                                        "Earlier answers stay in the history.")},
        {"SweepView",
         QT_TRANSLATE_NOOP("WhatsThis", "Photos in which somebody may be whom no detector found. Look once and say "
                                        "that nobody else is in it, or draw a box.")},
        {"LicenseForm",
         QT_TRANSLATE_NOOP("WhatsThis", "The license you want to give, by questions or from the catalog, and whom to "
                                        "credit. Nothing is written before you have seen the preview.")},
        {"WritePreview",
         QT_TRANSLATE_NOOP("WhatsThis", "Every value that would change, in every file, before anything is written.")},
        {"SessionLog",
         QT_TRANSLATE_NOOP("WhatsThis",
                           "Every write, with the day and the files. Each can be undone, also next month.")},
        {"FindingList",
         QT_TRANSLATE_NOOP("WhatsThis", "What stands in the way at this destination, grouped by what mends it. A "
                                        "finding can be accepted with a reason; it stays visible.")},
        {"ExportPanel",
         QT_TRANSLATE_NOOP("WhatsThis", "Writes copies of the clear photos: rights kept, private data removed, faces "
                                        "covered where you ask for it. Originals are not touched.")},
        {"LedgerView",
         QT_TRANSLATE_NOOP("WhatsThis",
                           "Every copy that was ever exported, with the day, the license and the people in "
                           "it: where to ask when somebody withdraws.")},
        {"StatusStrip",
         QT_TRANSLATE_NOOP("WhatsThis",
                           "What runs, how far it is and how long it takes, with Pause and Stop. You can go "
                           "on working meanwhile; “Tasks” lists all of it.")},
    };
    return all;
}

const QWidget *explained(const QWidget *widget)
{
    while (widget && widget->whatsThis().isEmpty())
        widget = widget->parentWidget();
    return widget;
}

} // namespace

void explainControls(QWidget *window)
{
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        for (const Explanation &explanation : explanations()) {
            if (qstrcmp(widget->metaObject()->className(), explanation.className) == 0)
                widget->setWhatsThis(QCoreApplication::translate("WhatsThis", explanation.text));
        }
    }
}

void explainFocus(QWidget *window)
{
    const QWidget *widget = explained(QApplication::focusWidget());
    if (!widget || widget->window() != window) {
        QWhatsThis::enterWhatsThisMode();
        return;
    }
    const QPoint middle = widget->mapToGlobal(widget->rect().center());
    QWhatsThis::showText(middle, widget->whatsThis(), window);
}
