// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <tl/expected.hpp>

#include <utility>

// What went wrong, coarse enough for a caller to act on.
enum class ErrorKind
{
    NotFound,    // The file, row or name does not exist.
    Unreadable,  // It exists but could not be read: permission, I/O error, damaged content, worker died.
    NotAPhoto,   // Readable, but its content is no photo.
    Unsupported, // A photo or value this build cannot handle.
    TooLarge,    // Over a limit: pixels, bytes, memory, time.
    Changed,     // Not the file or row that was planned with.
    NotWritable, // Could not be written: permission, read-only, full disk.
    Busy,        // Somebody else holds it.
    Invalid,     // Wrong use: bad argument, unknown name, contradiction.
    Stopped,     // The user stopped the work.
    Internal     // A defect of ours, or a library that broke its promise.
};

// A failure as a value. The message is a full sentence with the file's name and, where there is one, the remedy:
// ready to show, never to be parsed.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;

    bool operator==(const Error &) const = default;
};

// A value or the error that kept it from being. Must be looked at.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result() = default;
};

inline tl::unexpected<Error> failure(ErrorKind kind, QString message)
{
    return tl::unexpected<Error>(Error{kind, std::move(message)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
