// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/verdict.h"

#include <QHash>
#include <QList>

#include <array>
#include <iterator>

// What was found out about one photo.
struct CheckedPhoto
{
    FilePath path;
    QString licenseId;    // Empty: none known.
    QString licenseShort; // For people; empty: none.
    int faces = 0;
    PhotoVerdict verdict;
    std::optional<DetectionMode> searched = std::nullopt; // How hard people were looked for; empty: not at all.
    QString detector = {};                                // Which nets and recipe looked; empty: none.
    QString creator = {};                                 // As the file says; may be empty.
    int people = 0;                                       // Faces decided as persons.
    PhotoId photo = {}; // Of the catalog; not valid for a photo that was never scanned.
};

// A finding as far as many say the same: two that differ in face and person only are equal.
struct SharedFinding
{
    Finding finding;

    static bool isSaidAlike(const Finding &a, const Finding &b);
    friend bool operator==(const SharedFinding &a, const SharedFinding &b) { return isSaidAlike(a.finding, b.finding); }
    friend size_t qHash(const SharedFinding &shared, size_t seed = 0)
    {
        return qHashMulti(seed, shared.finding.rule, shared.finding.message);
    }
};

// A list of checked photos that takes a tenth of the memory a plain list would: what many photos have in common (nearly
// every finding) is held once. Photos come out as they went in.
class CheckedPhotos
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = CheckedPhoto;
        using difference_type = qsizetype;
        using pointer = const CheckedPhoto *;
        using reference = CheckedPhoto;

        Iterator(const CheckedPhotos *photos, qsizetype place)
            : m_photos(photos)
            , m_place(place)
        {
        }
        CheckedPhoto operator*() const { return m_photos->at(m_place); }
        Iterator &operator++()
        {
            ++m_place;
            return *this;
        }
        bool operator==(const Iterator &other) const { return m_place == other.m_place; }

    private:
        const CheckedPhotos *m_photos;
        qsizetype m_place;
    };

    CheckedPhotos() = default;
    CheckedPhotos(std::initializer_list<CheckedPhoto> photos);

    void append(const CheckedPhoto &photo);
    qsizetype size() const { return m_photos.size(); }
    bool isEmpty() const { return m_photos.isEmpty(); }
    CheckedPhoto at(qsizetype place) const;
    CheckedPhoto operator[](qsizetype place) const { return at(place); }
    CheckedPhoto first() const { return at(0); }
    // For who writes a hundred thousand photos: no copies of what findings say alike.
    CheckedPhoto withoutFindings(qsizetype place) const;
    qsizetype findingCount(qsizetype photo) const { return m_photos.at(photo).findingCount; }
    // Without face and person.
    const Finding &sharedFinding(qsizetype photo, qsizetype finding) const
    {
        return shared(sharedPlace(photo, finding));
    }
    const Finding &shared(int place) const { return m_shared.at(place); }
    // Not valid: it is about no face.
    FaceId faceOf(qsizetype photo, qsizetype finding) const
    {
        return m_findings.at(m_photos.at(photo).firstFinding + finding).face;
    }
    // A number that findings share which say the same, whatever face and person they are about: for writing them once.
    int sharedPlace(qsizetype photo, qsizetype finding) const
    {
        return m_findings.at(m_photos.at(photo).firstFinding + finding).shared;
    }
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }

    int count(Verdict verdict) const { return m_counts[std::size_t(verdict)]; }
    int clearWithPeople() const { return m_clearWithPeople; }

private:
    struct PackedFinding
    {
        int shared = 0;
        FaceId face; // Not valid: none.
        PersonId person;
    };
    struct PackedPhoto
    {
        FilePath path;
        PhotoId photo;
        int license = 0; // Places in m_texts.
        int licenseShort = 0;
        int creator = 0;
        int detector = 0;
        int faces = 0;
        int people = 0;
        int firstFinding = 0;
        int findingCount = 0;
        Verdict verdict = Verdict::Blocked;
        std::optional<DetectionMode> searched;
    };

    int place(const QString &text);
    int place(const Finding &finding);

    QList<PackedPhoto> m_photos;
    QList<PackedFinding> m_findings;
    QList<Finding> m_shared;
    QHash<SharedFinding, int> m_sharedPlaces;
    QList<QString> m_texts;
    QHash<QString, int> m_textPlaces;
    std::array<int, 3> m_counts{};
    int m_clearWithPeople = 0;
};
