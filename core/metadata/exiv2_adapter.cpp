// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/exiv2_adapter.h"

#include "core/metadata/recent_packets.h"
#include "core/metadata/xml_scanner.h"

#include <QHash>

#include <exiv2/exiv2.hpp>

#include <mutex>

namespace Exiv2Adapter {

namespace {

int g_complaints = 0; // Of exiv2 since the current call began; guarded by the mutex.

void countComplaint(int, const char *)
{
    ++g_complaints;
}

std::recursive_mutex &exiv2Mutex()
{
    static std::recursive_mutex mutex;
    return mutex;
}

void lockToolkit(void *, bool lock)
{
    lock ? exiv2Mutex().lock() : exiv2Mutex().unlock();
}

// Prefixes that a file can bind to something else: told again before every packet.
void registerNamespaces()
{
    static constexpr std::pair<const char *, const char *> namespaces[] = {
        {"http://creativecommons.org/ns#", "cc"},
        {"http://web.resource.org/cc/", "ccold"},
        {"http://ns.acdsee.com/regions/", "acdsee-rs"},
        {"http://ns.apple.com/faceinfo/1.0/", "apple-fi"},
        {"http://www.w3.org/ns/tdmrep/", "tdm"}};
    for (const auto &[uri, prefix] : namespaces) {
        if (Exiv2::XmpProperties::prefix(uri) != prefix)
            Exiv2::XmpProperties::registerNs(uri, prefix);
    }
}

// The toolkit keeps every prefix that any packet bound, and a packet that binds one to another address would be read,
// or make later ones read, under the wrong one. Such a packet gets a toolkit that has seen none before.
void forgetContradictingPrefixes(const QByteArray &packet)
{
    static QHash<QByteArray, QByteArray> addresses; // By prefix, as the packets so far had them.
    static QHash<QByteArray, QByteArray> prefixes;  // By address.
    QList<std::pair<QByteArray, QByteArray>> declared;
    XmlScanner scanner(packet);
    bool contradicts = false;
    while (const std::optional<XmlTag> tag = scanner.next()) {
        for (const XmlAttribute &attribute : tag->attributes) {
            if (!attribute.name.startsWith("xmlns:"))
                continue;
            const QByteArray prefix = attribute.name.mid(6);
            contradicts = contradicts || addresses.value(prefix, attribute.value) != attribute.value ||
                          prefixes.value(attribute.value, prefix) != prefix;
            declared.append({prefix, attribute.value});
        }
    }
    if (contradicts) {
        Exiv2::XmpParser::terminate();
        Exiv2::XmpParser::initialize(lockToolkit, nullptr);
        addresses.clear();
        prefixes.clear();
    }
    for (const auto &[prefix, address] : declared) {
        addresses[prefix] = address;
        prefixes[address] = prefix;
    }
}

void startOnce()
{
    static const bool isStarted = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::warn);
        Exiv2::LogMsg::setHandler(countComplaint);
        Exiv2::XmpParser::initialize(lockToolkit, nullptr);
#if EXIV2_TEST_VERSION(0, 27, 4) && !EXIV2_TEST_VERSION(0, 28, 0)
        Exiv2::enableBMFF(true);
#endif
        return true;
    }();
    Q_UNUSED(isStarted)
}

enum class Outcome
{
    Clean,
    WithComplaints,
    Failed
};

// Runs one use of exiv2 alone in the process; work says whether it succeeded.
template <class Work>
Outcome guarded(Work work)
{
    const std::lock_guard lock(exiv2Mutex());
    startOnce();
    try {
        g_complaints = 0;
        if (!work())
            return Outcome::Failed;
        return g_complaints == 0 ? Outcome::Clean : Outcome::WithComplaints;
    } catch (const std::exception &) {
        return Outcome::Failed;
    }
}

QString fromStd(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QStringList itemsOf(const Exiv2::Xmpdatum &datum)
{
    if (const auto *languages = dynamic_cast<const Exiv2::LangAltValue *>(&datum.value())) {
        const auto chosen = languages->value_.find("x-default");
        const auto &found = chosen != languages->value_.end() ? chosen : languages->value_.begin();
        return languages->value_.empty() ? QStringList() : QStringList(fromStd(found->second));
    }
    if (dynamic_cast<const Exiv2::XmpArrayValue *>(&datum.value())) {
        QStringList items;
        for (int i = 0; i < int(datum.count()); ++i)
            items.append(fromStd(datum.toString(i)));
        return items;
    }
    return {fromStd(datum.toString())};
}

template <class Data>
QMap<QString, QByteArray> tagsOf(const Data &data)
{
    QMap<QString, QByteArray> tags;
    for (const auto &datum : data) {
        QString key = fromStd(datum.key());
        for (int n = 2; tags.contains(key); ++n)
            key = QStringLiteral("%1#%2").arg(fromStd(datum.key())).arg(n);
        QByteArray bytes(qsizetype(datum.size()), '\0');
        datum.copy(reinterpret_cast<Exiv2::byte *>(bytes.data()), Exiv2::bigEndian);
        tags[key] = QByteArray(datum.typeName()) + ':' + bytes;
    }
    return tags;
}

template <class Data>
void takeTexts(QMap<QString, QString> &texts, const Data &data, const std::initializer_list<const char *> &keys)
{
    for (const auto &datum : data) {
        for (const char *key : keys) {
            if (datum.key() != key)
                continue;
            QString &text = texts[QString::fromLatin1(key)];
            text += (text.isEmpty() ? QString() : QStringLiteral("; ")) + fromStd(datum.toString());
        }
    }
}

const Exiv2::byte *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const Exiv2::byte *>(bytes.constData());
}

} // namespace

const XmpProperty *DecodedXmp::find(const QString &nameSpace, const QString &name) const
{
    for (const XmpProperty &property : properties) {
        if (property.name == name && property.nameSpace == nameSpace)
            return &property;
    }
    return nullptr;
}

namespace {

DecodedXmp freshlyDecoded(const QByteArray &packet)
{
    DecodedXmp decoded;
    const Outcome outcome = guarded([&] {
        forgetContradictingPrefixes(packet);
        registerNamespaces();
        Exiv2::XmpData data;
        const int status = Exiv2::XmpParser::decode(data, packet.toStdString());
        for (const Exiv2::Xmpdatum &datum : data) {
            decoded.properties.append({fromStd(datum.key()), fromStd(Exiv2::XmpProperties::ns(datum.groupName())),
                                       fromStd(datum.tagName()), itemsOf(datum), fromStd(datum.toString())});
        }
        return status == 0;
    });
    decoded.isSound = outcome == Outcome::Clean;
    return decoded;
}

} // namespace

DecodedXmp decodeXmp(const QByteArray &packet)
{
    using Recent = RecentPackets<DecodedXmp>;
    thread_local Recent recent;
    return recent.answerFor(Recent::withoutPadding(packet), freshlyDecoded);
}

namespace {

DecodedTags freshlyDecodedExif(const QByteArray &tiff)
{
    DecodedTags decoded;
    const Outcome outcome = guarded([&] {
        Exiv2::ExifData data;
        Exiv2::ExifParser::decode(data, bytesOf(tiff), uint32_t(tiff.size()));
        decoded.tags = tagsOf(data);
        return true;
    });
    decoded.isSound = outcome == Outcome::Clean;
    return decoded;
}

} // namespace

DecodedTags decodeExif(const QByteArray &tiff)
{
    constexpr qsizetype mostRemembered = 256 * 1024; // As much as a JPEG holds, and more.
    if (tiff.size() > mostRemembered)
        return freshlyDecodedExif(tiff);
    using Recent = RecentPackets<DecodedTags>;
    thread_local Recent recent;
    return recent.answerFor(QByteArray(tiff.constData(), tiff.size()), freshlyDecodedExif);
}

DecodedTags decodeIim(const QByteArray &iim)
{
    DecodedTags decoded;
    const Outcome outcome = guarded([&] {
        Exiv2::IptcData data;
        const int status = Exiv2::IptcParser::decode(data, bytesOf(iim), uint32_t(iim.size()));
        decoded.tags = tagsOf(data);
        return status == 0;
    });
    decoded.isSound = outcome == Outcome::Clean;
    return decoded;
}

ForeignFile readForeign(const QByteArray &file)
{
    ForeignFile found;
    const Outcome outcome = guarded([&] {
        const auto image = Exiv2::ImageFactory::open(bytesOf(file), file.size());
        image->readMetadata();
        found.xmpPacket = QByteArray::fromStdString(image->xmpPacket());
        forgetContradictingPrefixes(found.xmpPacket); // What it bound while it was read.
        takeTexts(found.texts, image->exifData(),
                  {"Exif.Image.Artist", "Exif.Image.Copyright", "Exif.Photo.DateTimeOriginal"});
        takeTexts(found.texts, image->iptcData(),
                  {"Iptc.Application2.Byline", "Iptc.Application2.Credit", "Iptc.Application2.Copyright",
                   "Iptc.Application2.SpecialInstructions", "Iptc.Application2.Source", "Iptc.Application2.BylineTitle",
                   "Iptc.Application2.Contact"});
        return true;
    });
    found.isReadable = outcome != Outcome::Failed;
    return found;
}

} // namespace Exiv2Adapter
