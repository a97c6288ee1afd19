// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <type_traits>

// What went wrong in a piece of work, one sentence each, as far as its result says so: a Result<T>, or a report with an
// error, with problems of files, or with files of which some have one.
template <class Value>
QStringList problemsOf(const Value &value)
{
    QStringList problems;
    if constexpr (requires { value.has_value() ? QString() : value.error().message; }) {
        if (!value.has_value())
            problems.append(value.error().message);
        else if constexpr (requires { *value; } && !std::is_void_v<typename Value::value_type>)
            problems = problemsOf(*value);
    } else {
        if constexpr (requires { value.error ? value.error->message : QString(); }) {
            if (value.error)
                problems.append(value.error->message);
        }
        if constexpr (requires { value.problems.first().error.message; }) {
            for (const auto &problem : value.problems)
                problems.append(problem.error.message);
        }
        if constexpr (requires { value.files.first().problem.isEmpty(); }) {
            for (const auto &file : value.files) {
                if (!file.problem.isEmpty())
                    problems.append(file.problem);
            }
        }
    }
    return problems;
}
