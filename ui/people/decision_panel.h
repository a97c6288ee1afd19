// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/decision.h"
#include "ui/people/face_queue.h"

#include <QFrame>

class KeyButton;
class NoticeBar;
class QLabel;
class QLineEdit;
class QStringListModel;
class ThumbnailCache;
class VerdictLabel;
class ElidedLabel;

// The right panel of the queue: the face, the name field and what each key does.
class DecisionPanel : public QFrame
{
    Q_OBJECT

public:
    DecisionPanel(const LibraryState &state, ThumbnailCache &thumbnails, QWidget *parent = nullptr);

    void showFace(const ListedFace &face, int chosen = 1); // chosen: how many the answer counts for.
    // Who it may be, as the guess it is; not valid: no guess.
    void showGuess(PersonId person, const QString &why);
    // How many others have the same name in their files, or look alike (a guess).
    void showSame(qsizetype named, qsizetype alike);
    void refreshPeople();
    void startName(const QString &firstText); // Gives the field the focus.
    // What is typed; with nothing typed, the one name that the file offers.
    QString name() const;
    QStringList offeredNames() const;
    void clearName();
    // After a face became a new person: the second step, never mixed with who it is.
    void offerConsent(PersonId person, const QString &name);

Q_SIGNALS:
    void nameConfirmed();
    void nameLeft(); // Escape in the field.
    void decided(DecisionKind kind);
    void namesRejected(); // The offered ones.
    void guessConfirmed();
    void sameRequested();
    void exceptionRequested();
    void laterRequested();
    void markRequested();
    void undoRequested();
    void consentRequested(PersonId person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeKeys();
    void showCrop();
    void showSuggestions();
    void nameChanged();

    const LibraryState &m_state;
    ThumbnailCache &m_thumbnails;
    ListedFace m_face;
    PersonId m_offered;
    QLabel *m_crop;
    ElidedLabel *m_file;
    ElidedLabel *m_folder;
    QLineEdit *m_name;
    QStringListModel *m_names;
    VerdictLabel *m_standing;
    QLabel *m_standingDetail;
    QLabel *m_fromFile; // What the file claims, and where.
    KeyButton *m_confirm;
    KeyButton *m_notThisPerson;
    KeyButton *m_guess;
    KeyButton *m_same;
    QLabel *m_guessText; // Why, and that it is a guess.
    QLabel *m_chosen;    // How many faces the answer counts for.
    NoticeBar *m_offer;
};
