// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/listed_findings.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <compare>
#include <iterator>
#include <memory>

// A photo as the pages show it.
struct PhotoItem
{
    PhotoFacts facts;
    ListedVerdict verdict; // For the current destination; Blocked until it was judged.
    // What lists look at for 100,000 photos at a time, made once a photo.
    QString licenseBadge = {};    // See licenseBadgeText().
    QByteArray searchText = {};   // See searchTextOf().
    bool isFolderMissing = false; // The file is not there, and neither is its folder: a drive is not connected.
};

// Photos that never change once they are in a list: what is new of one is a new item in its row. So a job works on a
// copy of the list, which costs nothing, and what did not change is held once, however often the library is read.
class PhotoList
{
public:
    using Shared = std::shared_ptr<const PhotoItem>;

    class const_iterator
    {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = PhotoItem;
        using difference_type = qptrdiff;
        using pointer = const PhotoItem *;
        using reference = const PhotoItem &;

        const_iterator() = default;
        explicit const_iterator(const Shared *place)
            : m_place(place)
        {
        }
        reference operator*() const { return **m_place; }
        pointer operator->() const { return m_place->get(); }
        reference operator[](difference_type by) const { return *m_place[by]; }
        const_iterator &operator++() { return *this += 1; }
        const_iterator operator++(int) { return const_iterator(m_place++); }
        const_iterator &operator--() { return *this -= 1; }
        const_iterator operator--(int) { return const_iterator(m_place--); }
        const_iterator &operator+=(difference_type by)
        {
            m_place += by;
            return *this;
        }
        const_iterator &operator-=(difference_type by) { return *this += -by; }
        friend const_iterator operator+(const_iterator at, difference_type by) { return at += by; }
        friend const_iterator operator+(difference_type by, const_iterator at) { return at += by; }
        friend const_iterator operator-(const_iterator at, difference_type by) { return at -= by; }
        friend difference_type operator-(const_iterator a, const_iterator b) { return a.m_place - b.m_place; }
        auto operator<=>(const const_iterator &) const = default;

    private:
        const Shared *m_place = nullptr;
    };

    PhotoList() = default;
    PhotoList(std::initializer_list<PhotoItem> photos)
    {
        for (const PhotoItem &photo : photos)
            append(photo);
    }

    qsizetype size() const { return m_photos.size(); }
    bool isEmpty() const { return m_photos.isEmpty(); }
    const PhotoItem &at(qsizetype row) const { return *m_photos.at(row); }
    const PhotoItem &operator[](qsizetype row) const { return at(row); }
    const PhotoItem &first() const { return at(0); }
    const PhotoItem &last() const { return at(size() - 1); }
    const_iterator begin() const { return const_iterator(m_photos.constData()); }
    const_iterator end() const { return const_iterator(m_photos.constData() + size()); }
    const_iterator cbegin() const { return begin(); }
    const_iterator cend() const { return end(); }

    // The same item in another list is the same content.
    const Shared &shared(qsizetype row) const { return m_photos.at(row); }
    void append(Shared photo) { m_photos.append(std::move(photo)); }
    void append(PhotoItem photo) { append(std::make_shared<const PhotoItem>(std::move(photo))); }
    void append(const PhotoList &photos) { m_photos.append(photos.m_photos); }
    void set(qsizetype row, Shared photo) { m_photos[row] = std::move(photo); }
    void reserve(qsizetype size) { m_photos.reserve(size); }
    void clear() { m_photos.clear(); }
    template <class IsBefore>
    void sort(IsBefore isBefore)
    {
        std::sort(m_photos.begin(), m_photos.end(), [&](const Shared &a, const Shared &b) { return isBefore(*a, *b); });
    }

private:
    QList<Shared> m_photos;
};
