// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/text_pool.h"

void TextPool::share(PhotoVerdict &verdict)
{
    for (Finding &finding : verdict.findings) {
        share(finding.rule);
        share(finding.message);
        share(finding.personName);
        share(finding.field);
        share(finding.fix.action);
        share(finding.fix.sentence);
    }
    verdict.findings.squeeze();
}

void TextPool::share(QString &text)
{
    if (!text.isEmpty())
        text = *m_texts.insert(text);
}
