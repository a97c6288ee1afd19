// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/heif_blocks.h"

#include "core/metadata/byte_order.h"

#ifdef CLEARFRAME_HAS_HEIF
#include <libheif/heif.h>

#include <memory>
#include <vector>

namespace {

struct ReleaseContext
{
    void operator()(heif_context *context) const { heif_context_free(context); }
};
struct ReleaseHandle
{
    void operator()(heif_image_handle *handle) const { heif_image_handle_release(handle); }
};
using Context = std::unique_ptr<heif_context, ReleaseContext>;
using Handle = std::unique_ptr<heif_image_handle, ReleaseHandle>;

constexpr size_t mostBytes = 16 * 1024 * 1024; // Of one block; real ones have some KB.

std::optional<QByteArray> contentOf(const heif_image_handle *handle, heif_item_id id)
{
    const size_t size = heif_image_handle_get_metadata_size(handle, id);
    if (size == 0 || size > mostBytes)
        return std::nullopt;
    QByteArray content(qsizetype(size), '\0');
    const heif_error error = heif_image_handle_get_metadata(handle, id, content.data());
    return error.code == heif_error_Ok ? std::optional(content) : std::nullopt;
}

// The item begins with the offset of the TIFF structure behind these four bytes (ISO/IEC 23008-12, annex A).
std::optional<QByteArray> tiffIn(const QByteArray &item)
{
    const qint64 start = 4 + qint64(bigEndian.u32(item, 0));
    return start < item.size() ? std::optional(item.mid(start)) : std::nullopt;
}

} // namespace

std::optional<FileBlocks> readHeifBlocks(const QByteArray &file)
{
    const Context context(heif_context_alloc());
    const heif_error opened =
        heif_context_read_from_memory_without_copy(context.get(), file.constData(), size_t(file.size()), nullptr);
    heif_image_handle *primary = nullptr;
    if (opened.code != heif_error_Ok || heif_context_get_primary_image_handle(context.get(), &primary).code != 0)
        return std::nullopt;
    const Handle handle(primary);
    std::vector<heif_item_id> ids(size_t(heif_image_handle_get_number_of_metadata_blocks(primary, nullptr)));
    ids.resize(size_t(heif_image_handle_get_list_of_metadata_block_IDs(primary, nullptr, ids.data(), int(ids.size()))));
    FileBlocks blocks;
    for (const heif_item_id id : ids) {
        const QByteArray type = heif_image_handle_get_metadata_type(primary, id);
        const QByteArray mime = heif_image_handle_get_metadata_content_type(primary, id);
        const std::optional<QByteArray> content = contentOf(primary, id);
        if (type == "Exif" && ++blocks.exifCount == 1 && content)
            blocks.exif = tiffIn(*content);
        else if (mime == "application/rdf+xml" && ++blocks.xmpCount == 1)
            blocks.xmp = content;
    }
    const bool isWhole =
        blocks.exif.has_value() == (blocks.exifCount > 0) && blocks.xmp.has_value() == (blocks.xmpCount > 0);
    return isWhole ? std::optional(blocks) : std::nullopt;
}

#else

std::optional<FileBlocks> readHeifBlocks(const QByteArray &)
{
    return std::nullopt; // Built without libheif: what the file holds is unknown.
}

#endif
