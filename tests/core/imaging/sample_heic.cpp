// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_heic.h"

#ifdef CLEARFRAME_HAS_HEIF

#include "sample_encoders.h"

#include <QList>

#include <opencv2/imgproc.hpp>

namespace {

QByteArray number(quint32 value, int bytes)
{
    QByteArray result;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        result.append(char(value >> shift & 0xFF));
    return result;
}

QByteArray box(const char *type, const QByteArray &content)
{
    return number(quint32(content.size()) + 8, 4) + type + content;
}

QByteArray fullBox(const char *type, int version, int flags, const QByteArray &content)
{
    return box(type, number(quint32(version), 1) + number(quint32(flags), 3) + content);
}

struct Item
{
    const char *type = "hvc1";
    QByteArray properties; // One byte each: number of a property, the upper bit when it is essential.
    QByteArray data;
    bool isHidden = false;
};

// The decoder's set-up and the data of a picture that libheif encoded.
struct Coded
{
    QByteArray setup;
    QByteArray data;
};

Coded codedBy(const cv::Mat &bgr)
{
    const QByteArray heic = encodeHeif(bgr, HeifCoding::Hevc, {});
    const qsizetype setup = heic.indexOf("hvcC") - 4;
    const qsizetype data = heic.indexOf("mdat") + 4;
    if (setup < 0 || data < 4)
        return {};
    quint32 size = 0;
    for (int i = 0; i < 4; ++i)
        size = size << 8 | uchar(heic[setup + i]);
    return {heic.mid(setup, qsizetype(size)), heic.mid(data)};
}

// Collects what stands in "ipco" and gives each its number, counted from 1.
class Properties
{
public:
    char add(const QByteArray &property)
    {
        m_boxes += property;
        return char(++m_count);
    }
    char addSize(int width, int height)
    {
        return add(fullBox("ispe", 0, 0, number(quint32(width), 4) + number(quint32(height), 4)));
    }
    QByteArray boxes() const { return box("ipco", m_boxes); }

private:
    QByteArray m_boxes;
    int m_count = 0;
};

Item itemOf(const cv::Mat &bgr, Properties &properties)
{
    const Coded coded = codedBy(bgr);
    Item item;
    item.properties.append(properties.addSize(bgr.cols, bgr.rows));
    item.properties.append(char(properties.add(coded.setup) | 0x80));
    item.data = coded.data;
    return item;
}

QByteArray reference(const char *type, int from, const QList<int> &to)
{
    QByteArray content = number(quint32(from), 2) + number(quint32(to.size()), 2);
    for (const int id : to)
        content += number(quint32(id), 2);
    return box(type, content);
}

QByteArray itemInfos(const QList<Item> &items)
{
    QByteArray infos = number(quint32(items.size()), 2);
    for (int i = 0; i < int(items.size()); ++i)
        infos += fullBox("infe", 2, items[i].isHidden,
                         number(quint32(i) + 1, 2) + number(0, 2) + items[i].type + QByteArray(1, '\0'));
    return fullBox("iinf", 0, 0, infos);
}

QByteArray associations(const QList<Item> &items)
{
    QByteArray content = number(quint32(items.size()), 4);
    for (int i = 0; i < int(items.size()); ++i)
        content += number(quint32(i) + 1, 2) + char(items[i].properties.size()) + items[i].properties;
    return fullBox("ipma", 0, 0, content);
}

QByteArray locations(const QList<Item> &items, quint32 dataAt)
{
    QByteArray content = number(0x4400, 2) + number(quint32(items.size()), 2);
    for (int i = 0; i < int(items.size()); ++i) {
        content += number(quint32(i) + 1, 2) + number(0, 2) + number(1, 2) + number(dataAt, 4) +
                   number(quint32(items[i].data.size()), 4);
        dataAt += quint32(items[i].data.size());
    }
    return fullBox("iloc", 0, 0, content);
}

cv::Mat grayOf(int width, int height)
{
    return cv::Mat(height, width, CV_8UC3, cv::Scalar(90, 90, 90));
}

} // namespace

// ISO/IEC 23008-12; ids are places in the list, counted from 1.
QByteArray phoneHeic(const cv::Mat &bgr)
{
    constexpr int tilePx = 64; // Smaller ones are padded by some encoders.
    cv::Mat padded;
    cv::copyMakeBorder(bgr, padded, 0, tilePx - bgr.rows, 0, 2 * tilePx - bgr.cols, cv::BORDER_REPLICATE);
    Properties properties;
    QList<Item> items;
    for (int i = 0; i < 2; ++i) {
        items.append(itemOf(padded(cv::Rect(i * tilePx, 0, tilePx, tilePx)).clone(), properties));
        items.last().isHidden = true;
    }
    Item grid{"grid", {}, number(0x00000001, 4) + number(quint32(bgr.cols), 2) + number(quint32(bgr.rows), 2), false};
    grid.properties.append(properties.addSize(bgr.cols, bgr.rows));
    items.append(grid);
    items.append(itemOf(grayOf(64, 64), properties));
    Item depth = itemOf(grayOf(64, 64), properties);
    depth.properties.append(
        char(properties.add(fullBox("auxC", 0, 0, QByteArray("urn:mpeg:hevc:2015:auxid:2", 27))) | 0x80));
    items.append(depth);
    const QByteArray turned("MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0", 26);
    items.append({"Exif", {}, number(6, 4) + QByteArray("Exif\0\0", 6) + turned, true});

    const QByteArray references = fullBox("iref", 0, 0,
                                          reference("dimg", 3, {1, 2}) + reference("thmb", 4, {3}) +
                                              reference("auxl", 5, {3}) + reference("cdsc", 6, {3}));
    const QByteArray head = box("ftyp", QByteArray("heic\0\0\0\0mif1heic", 16));
    const auto meta = [&](quint32 dataAt) {
        return fullBox("meta", 0, 0,
                       fullBox("hdlr", 0, 0, number(0, 4) + "pict" + QByteArray(13, '\0')) +
                           fullBox("pitm", 0, 0, number(3, 2)) + locations(items, dataAt) + itemInfos(items) +
                           references + box("iprp", properties.boxes() + associations(items)));
    };
    QByteArray data;
    for (const Item &item : items)
        data += item.data;
    const quint32 dataAt = quint32(head.size() + meta(0).size()) + 8;
    return head + meta(dataAt) + box("mdat", data);
}

#endif
