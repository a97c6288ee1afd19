// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workers/worker_pool.h"

#include <QCborMap>

// What pool and worker say to each other, as CBOR. Everything that comes back is checked field by field: types, ranges
// and lengths; Invalid when something does not fit. Paths are byte strings.
//
//   request                                       answer
//   start   protocol, memory, mayWrite                      ready   protocol
//   scan    tasks: [...]                          one photo frame a task, in order
//   rights  photo, sidecar                        answer  value (rights) or error
//   prepare request, options                      answer  value (prepared file; see prepared_codec.h) or error
//   choose  request, rule, options                answer  value (before, change, prepared file or error) or error
//   prepareAll, chooseAll requests, …             one answer a request, in order
//   verify  old, new, request, prepared           answer  error, if any
//   ping                                          answer
//   (kinds of WorkerOptions::moreRequests)        answer  value or error
inline constexpr int workerProtocol = 4;

// Answers about one photo are small: what a worker can make the pool hold in memory ends here.
inline constexpr qsizetype largestPhotoAnswer = qsizetype(12) << 20;

QCborMap message(const char *kind);
QString kindOf(const QCborMap &message);

QCborMap startMessage(qint64 memoryLimitBytes, bool mayWrite);
QCborMap scanMessage(const QList<ScanTask> &tasks);
Result<QList<ScanTask>> scanTasksFrom(const QCborMap &message);
QCborMap photoMessage(const ScannedPhoto &photo);
Result<ScannedPhoto> scannedPhotoFrom(const QCborMap &message);

QCborMap rightsMessage(const FilePath &photo, const FilePath &sidecar);
QCborMap prepareMessage(const WriteRequest &request, const PrepareOptions &options);
QCborMap prepareAllMessage(const QList<WriteRequest> &requests, const PrepareOptions &options);
QCborMap chooseMessage(const WriteRequest &request, const ChangeRule &rule, const PrepareOptions &options);
QCborMap chooseAllMessage(const QList<WriteRequest> &requests, const ChangeRule &rule, const PrepareOptions &options);
// The messages for one request each that a message for several stands for.
QList<QCborMap> singleMessagesFrom(const QCborMap &all, const char *kind);
QCborMap verifyMessage(const FilePath &oldFile, const FilePath &newFile, const WriteRequest &request,
                       const PreparedFile &prepared);

// value: undefined when there is nothing to hand over.
QCborMap answerMessage(const Result<QCborValue> &value);
Result<QCborValue> answerFrom(const QCborMap &message);
// Set by a worker that ran against its memory limit: the same file may pass in a fresh one.
void setOutOfMemory(QCborMap &message);
bool isOutOfMemory(const QCborMap &message);

Result<FilePath> pathFrom(const QCborMap &message, const char *key); // May be empty.
QCborValue toCbor(const WriteRequest &request);
Result<WriteRequest> writeRequestFromCbor(const QCborValue &value);
QCborValue toCbor(const PrepareOptions &options);
PrepareOptions prepareOptionsFromCbor(const QCborValue &value);
Result<ChangeRule> changeRuleFromCbor(const QCborValue &value);
