// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/messages.h"

#include "core/metadata/rights_cbor.h"
#include "core/workers/cbor_fields.h"
#include "core/workers/error_cbor.h"
#include "core/workers/worker_text.h"
#include "core/writing/prepared_codec.h"

#include <QCborArray>

QCborValue toCbor(const Error &error)
{
    return QCborMap{{QStringLiteral("kind"), int(error.kind)}, {QStringLiteral("message"), error.message}};
}

Error errorFromCbor(const QCborValue &value)
{
    CborFields fields(value);
    Error error;
    error.kind = fields.enumerator("kind", ErrorKind::Internal);
    error.message = fields.text("message");
    return fields.isValid() ? error : invalidMessage().value();
}

tl::unexpected<Error> invalidMessage()
{
    return failure(ErrorKind::Invalid, WorkerText::tr("The reader of photos gave an answer that makes no sense."));
}

QCborMap message(const char *kind)
{
    return {{QStringLiteral("kind"), QLatin1String(kind)}};
}

QString kindOf(const QCborMap &message)
{
    return message.value(QLatin1String("kind")).toString();
}

QCborMap startMessage(qint64 memoryLimitBytes, bool mayWrite)
{
    QCborMap map = message("start");
    map.insert(QStringLiteral("protocol"), workerProtocol);
    map.insert(QStringLiteral("memory"), memoryLimitBytes);
    map.insert(QStringLiteral("mayWrite"), mayWrite);
    return map;
}

QCborMap rightsMessage(const FilePath &photo, const FilePath &sidecar)
{
    QCborMap map = message("rights");
    map.insert(QStringLiteral("photo"), photo.bytes());
    map.insert(QStringLiteral("sidecar"), sidecar.bytes());
    return map;
}

QCborMap prepareMessage(const WriteRequest &request, const PrepareOptions &options)
{
    QCborMap map = message("prepare");
    map.insert(QStringLiteral("request"), toCbor(request));
    map.insert(QStringLiteral("options"), toCbor(options));
    return map;
}

namespace {

QCborMap messageForAll(const char *kind, const QList<WriteRequest> &requests, const PrepareOptions &options)
{
    QCborArray array;
    for (const WriteRequest &request : requests)
        array.append(toCbor(request));
    QCborMap map = message(kind);
    map.insert(QStringLiteral("requests"), array);
    map.insert(QStringLiteral("options"), toCbor(options));
    return map;
}

QCborValue toCbor(const ChangeRule &rule)
{
    return QCborMap{{QStringLiteral("choice"), toCbor(rule.choice)}, {QStringLiteral("year"), rule.year}};
}

} // namespace

QCborMap prepareAllMessage(const QList<WriteRequest> &requests, const PrepareOptions &options)
{
    return messageForAll("prepareAll", requests, options);
}

QCborMap chooseMessage(const WriteRequest &request, const ChangeRule &rule, const PrepareOptions &options)
{
    QCborMap map = prepareMessage(request, options);
    map.insert(QStringLiteral("kind"), QStringLiteral("choose"));
    map.insert(QStringLiteral("rule"), toCbor(rule));
    return map;
}

QCborMap chooseAllMessage(const QList<WriteRequest> &requests, const ChangeRule &rule, const PrepareOptions &options)
{
    QCborMap map = messageForAll("chooseAll", requests, options);
    map.insert(QStringLiteral("rule"), toCbor(rule));
    return map;
}

QList<QCborMap> singleMessagesFrom(const QCborMap &all, const char *kind)
{
    QCborMap single = all;
    single.remove(QLatin1String("requests"));
    single.insert(QStringLiteral("kind"), QLatin1String(kind));
    QList<QCborMap> messages;
    for (const QCborValue &request : all.value(QLatin1String("requests")).toArray()) {
        messages.append(single);
        messages.last().insert(QStringLiteral("request"), request);
    }
    return messages;
}

QCborMap verifyMessage(const FilePath &oldFile, const FilePath &newFile, const WriteRequest &request,
                       const PreparedFile &prepared)
{
    QCborMap map = message("verify");
    map.insert(QStringLiteral("old"), oldFile.bytes());
    map.insert(QStringLiteral("new"), newFile.bytes());
    map.insert(QStringLiteral("request"), toCbor(request));
    map.insert(QStringLiteral("prepared"), encoded(prepared));
    return map;
}

QCborMap answerMessage(const Result<QCborValue> &value)
{
    QCborMap map = message("answer");
    if (value)
        map.insert(QStringLiteral("value"), *value);
    else
        map.insert(QStringLiteral("error"), toCbor(value.error()));
    return map;
}

Result<QCborValue> answerFrom(const QCborMap &map)
{
    if (kindOf(map) != u"answer")
        return invalidMessage();
    const CborFields fields(map);
    if (fields.contains("error"))
        return failure(errorFromCbor(fields.value("error")));
    return fields.value("value");
}

void setOutOfMemory(QCborMap &message)
{
    message.insert(QStringLiteral("outOfMemory"), true);
}

bool isOutOfMemory(const QCborMap &message)
{
    return message.value(QLatin1String("outOfMemory")).toBool();
}

Result<FilePath> pathFrom(const QCborMap &map, const char *key)
{
    CborFields fields(map);
    const FilePath path = fields.path(key);
    if (!fields.isValid())
        return invalidMessage();
    return path;
}

QCborValue toCbor(const WriteRequest &request)
{
    return QCborMap{{QStringLiteral("photo"), request.photo.bytes()},
                    {QStringLiteral("sidecar"), request.sidecar.bytes()},
                    {QStringLiteral("change"), toCbor(request.change)}};
}

Result<WriteRequest> writeRequestFromCbor(const QCborValue &value)
{
    CborFields fields(value);
    WriteRequest request;
    request.photo = fields.path("photo");
    request.sidecar = fields.path("sidecar");
    if (!fields.isValid())
        return invalidMessage();
    const Result<RightsChange> change = rightsChangeFromCbor(fields.value("change"));
    if (!change)
        return failure(change.error());
    request.change = *change;
    return request;
}

QCborValue toCbor(const PrepareOptions &options)
{
    return QCborMap{{QStringLiteral("sidecar"), options.alwaysSidecar},
                    {QStringLiteral("credentials"), options.touchContentCredentials}};
}

PrepareOptions prepareOptionsFromCbor(const QCborValue &value)
{
    const CborFields fields(value);
    return {fields.value("sidecar").toBool(), fields.value("credentials").toBool()};
}

Result<ChangeRule> changeRuleFromCbor(const QCborValue &value)
{
    CborFields fields(value);
    ChangeRule rule;
    rule.year = int(fields.integer("year", 0, 9999));
    Result<LicenseChoice> choice = licenseChoiceFromCbor(fields.value("choice"));
    if (!fields.isValid() || !choice)
        return invalidMessage();
    rule.choice = std::move(*choice);
    return rule;
}
